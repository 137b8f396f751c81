import { describe, expect, it } from 'vitest';
import { example, hasReference } from '../../testing/reference.js';
import type { EligibilityResponse } from '../eligibility/response.js';
import { toCoverageEligibilityResponse, toCoverages, toOrganization, toPatient } from '../fhir.js';

// Whole resources, written by hand from the raw captured 271s and the rules of docs/mappings.md, element by element: what is
// not named here is not in the resource, and what is lost is named. Labels of codes are payerkit's own. The people are the vendor's canned ones.

const unknown = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};
const nobody = { type: 'Patient', ...unknown };
const coded = (system: string, code: string, text?: string) => ({
  coding: [{ system, code }],
  ...(text === undefined ? {} : { text }),
});
const hl7 = (name: string) => `http://terminology.hl7.org/CodeSystem/${name}`;
const payerId = (value: string) => ({ system: 'urn:optum:payer-id', value });
const payer = (value: string, display = 'Unknown') => ({
  type: 'Organization',
  identifier: payerId(value),
  display,
});
const organization = (value: string, name = 'Unknown') => ({ identifier: [payerId(value)], name });
const relation = (code: string) => coded(hl7('subscriber-relationship'), code);
const member = (value: string) => ({ type: coded(hl7('v2-0203'), 'MB'), value });
const classOf = (type: string, value: string, name?: string) => ({
  type: coded(hl7('coverage-class'), type),
  value,
  ...(name === undefined ? {} : { name }),
});
const clearinghouse = {
  type: 'Practitioner',
  identifier: { type: { text: 'Service provider number' }, value: 'CHCELIGIBILITY001' },
};
const insuranceType = (code: string, text?: string) =>
  coded('urn:oid:2.16.840.1.113883.6.255.1336', code, text);
const service = (code: string, text: string) => ({
  category: coded('https://x12.org/codes/service-type-codes', code, text),
});
const rejected = (code: string, text: string, followUpCode: string, followUp: string) => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-errorFollowupAction',
      valueCodeableConcept: coded('https://codesystem.x12.org/005010/889', followUpCode, followUp),
    },
  ],
  code: coded('https://codesystem.x12.org/005010/901', code, text),
});

interface Golden {
  readonly name: string;
  readonly trace?: string;
  readonly patient: object;
  readonly patientLoses?: readonly string[];
  readonly payer: object;
  readonly payerLoses?: readonly string[];
  /** The first one is also contained in the response. */
  readonly coverages: readonly object[];
  readonly coverageLoses?: readonly string[];
  /** Beside what every response says. */
  readonly response: object;
  readonly period?: object;
  readonly inforce?: boolean;
  readonly items?: readonly object[];
  readonly responseLoses?: readonly string[];
}

const row = (index: number, ...names: string[]) =>
  names.map((name) => `benefitsInformation[${index}].${name}`);
const inactive = { ...service('30', 'Whole plan'), name: 'Open Choice', excluded: true };
const bySelf = {
  subscriber: { type: 'Patient', identifier: member('01234567890') },
  subscriberId: '01234567890',
};
const him = { type: 'Patient', identifier: member('01234567890') };
const texas =
  'Please contact the health plan for coverage details. Limitations or Prior Authorization may apply.';

const goldens: readonly Golden[] = [
  {
    // A provider the payer does not answer: no subscriber, no benefits, one rejection told twice.
    name: '00004',
    trace: 'e3a14d5b-1a47-06d7-37a7-1b058fc6f046',
    patient: {},
    payer: organization('00004'),
    coverages: [],
    response: {
      patient: nobody,
      requestor: clearinghouse,
      outcome: 'error',
      insurer: payer('00004'),
      error: [
        rejected(
          '50',
          'The provider is not eligible to ask - Loop 2100B',
          'N',
          'Do not send it again. Check the provider in the request, or register it with this payer.',
        ),
      ],
    },
  },
  {
    // A payer that can't answer: no provider either.
    name: '00006',
    trace: '2b76816e-89ff-f80b-fc0c-764ee69cad4a',
    patient: {},
    payer: organization('00006'),
    coverages: [],
    response: {
      patient: nobody,
      outcome: 'error',
      insurer: payer('00006'),
      error: [
        rejected(
          '42',
          'The payer can not answer at the moment - Loop 2000A',
          'R',
          'Send the request again. Ask again later; the payer could not answer.',
        ),
      ],
    },
  },
  {
    // Three programs of one day; no ids of the transaction; a number of the person, none of the member.
    name: '000001-2021',
    patient: {
      identifier: [
        { type: coded(hl7('v2-0203'), 'SS'), system: 'http://hl7.org/fhir/sid/us-ssn', value: '111111111' },
      ],
      name: [{ family: 'doeOne', given: ['johnOne'] }],
      gender: 'male',
      birthDate: '1880-01-02',
    },
    payer: organization('000001'),
    coverages: [
      {
        status: 'active',
        type: insuranceType('QM', 'Qualified Medicare Beneficiary'),
        beneficiary: nobody,
        relationship: relation('self'),
        period: { start: '2016-08-18', end: '2016-08-18' },
        payor: [payer('000001')],
        class: [classOf('plan', 'QMB', 'QMB')],
      },
      {
        _status: unknown,
        type: insuranceType('WA'),
        beneficiary: nobody,
        period: { start: '2016-08-18', end: '2016-08-18' },
        payor: [{ type: 'Organization', ...unknown }],
        order: 2,
        class: [classOf('plan', 'MEDICARE PART A', 'MEDICARE PART A')],
      },
      {
        _status: unknown,
        type: insuranceType('MB', 'Medicare Part B'),
        beneficiary: nobody,
        period: { start: '2016-08-18', end: '2016-08-18' },
        payor: [{ type: 'Organization', ...unknown }],
        order: 2,
        class: [classOf('plan', 'MEDICARE PART B', 'MEDICARE PART B')],
      },
    ],
    coverageLoses: ['planInformation.socialSecurityNumber'],
    response: {
      patient: nobody,
      requestor: {
        type: 'Organization',
        identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '0123456789' },
        display: 'provider_name',
      },
      outcome: 'complete',
      insurer: payer('000001'),
    },
    inforce: true,
    period: { start: '2016-08-18', end: '2016-08-18' },
    items: [
      {
        ...service('30', 'Whole plan'),
        name: 'QMB',
        unit: coded(hl7('benefit-unit'), 'individual'),
      },
    ],
  },
  ...(
    [
      ['000041', '59527281-2eeb-69b7-bea6-21d9eb69e67c', '2013-12-10', '2013-12-12'],
      ['000043', 'f730f155-d8ab-c1bf-3399-12c819a51cb7', '2014-08-01', '2014-11-06'],
    ] as const
  ).map(
    // A coverage that has ended, and where the payer has it from.
    ([name, trace, start, end]): Golden => ({
      name,
      trace,
      patient: {},
      payer: organization(name),
      coverages: [
        {
          status: 'cancelled',
          beneficiary: nobody,
          relationship: relation('self'),
          period: { start, end },
          payor: [payer(name)],
          class: [classOf('plan', 'Open Choice', 'Open Choice')],
        },
      ],
      coverageLoses: ['planDateInformation.service'],
      response: { patient: nobody, requestor: clearinghouse, outcome: 'complete', insurer: payer(name) },
      inforce: false,
      period: { start, end },
      items: [inactive],
      responseLoses: ['benefitsInformation[0]'],
    }),
  ),
  {
    // A subscriber with everything, covered for one service.
    name: '00005',
    trace: 'a8616256-160e-8f0d-9f99-049e933921e7',
    patient: {
      identifier: [member('01234567890')],
      name: [{ family: 'DOEONE', given: ['JANEONE'] }],
      gender: 'female',
      birthDate: '2001-01-01',
      address: [{ line: ['123 MAIN ST'], city: 'NASHVILLE', state: 'TN', postalCode: '37215' }],
    },
    payer: organization('00005'),
    coverages: [
      {
        identifier: [member('01234567890')],
        status: 'active',
        ...bySelf,
        beneficiary: him,
        relationship: relation('self'),
        period: { start: '2013-04-04' },
        payor: [payer('00005')],
      },
    ],
    coverageLoses: ['planInformation.submitterIdentificationNumber'],
    response: { patient: him, requestor: clearinghouse, outcome: 'complete', insurer: payer('00005') },
    inforce: true,
    period: { start: '2013-04-04' },
    items: [service('88', 'Pharmacy')],
    responseLoses: ['provider.address'],
  },
  {
    // A dependent who is said to be the subscriber and has no number of their own.
    name: '00009',
    trace: '5823ea1c-e28d-19c1-8494-cc76bf518b48',
    patient: {},
    patientLoses: [
      'dependents[0].healthCareDiagnosisCodes',
      'dependents[0].maintenanceTypeCode',
      'dependents[0].maintenanceReasonCode',
      'dependents[0].birthSequenceNumber',
    ],
    payer: organization('00009'),
    coverages: [
      {
        identifier: [member('01234567890')],
        status: 'active',
        ...bySelf,
        beneficiary: him,
        relationship: relation('self'),
        period: { start: '2013-10-15' },
        payor: [payer('00009')],
        class: [classOf('plan', '12345', 'BEDROCK PLAN')],
      },
    ],
    coverageLoses: ['planInformation.policyNumber'],
    response: { patient: him, requestor: clearinghouse, outcome: 'complete', insurer: payer('00009') },
    inforce: true,
    period: { start: '2013-10-15' },
    items: [
      { ...service('30', 'Whole plan'), name: 'BEDROCK PLAN' },
      service('88', 'Pharmacy'),
      service('90', 'Mail Order Prescription Drug'),
      service('89', 'Free Standing Prescription Drug'),
      service('54', 'Long Term Care'),
    ],
    responseLoses: row(
      0,
      'benefitsAdditionalInformation.drugFormularyNumber',
      'benefitsAdditionalInformation.planNetworkIdNumber',
    ),
  },
  {
    // Beginning and end from different dates, a group, messages, services that are not covered.
    name: '000040',
    trace: 'eec14b6a-d096-50c9-0bb0-02898bb68cab',
    patient: {},
    payer: organization('000040'),
    coverages: [
      {
        status: 'active',
        beneficiary: nobody,
        relationship: relation('self'),
        period: { start: '2016-01-08', end: '2016-01-31' },
        payor: [payer('000040')],
        class: [
          classOf('group', '111111', 'Test Health & Rehab'),
          classOf('plan', 'Open Access HMO', 'Open Access HMO'),
        ],
      },
    ],
    response: { patient: nobody, requestor: clearinghouse, outcome: 'complete', insurer: payer('000040') },
    inforce: true,
    period: { start: '2016-01-08', end: '2016-01-31' },
    items: [
      {
        ...service('30', 'Whole plan'),
        name: 'Open Access HMO',
        description:
          'Open Access-Self Refer to Specialist (HP) w/ Rx\nDeductibles and co-insurance apply. Members must use network providers. (HP)',
      },
      ...(
        [
          ['1', 'Medical care'],
          ['33', 'Chiropractic'],
          ['47', 'Hospital'],
          ['48', 'Hospital inpatient'],
          ['50', 'Hospital outpatient'],
          ['86', 'Emergency'],
          ['98', 'Office visit'],
          ['AL', 'Vision'],
          ['UC', 'Urgent care'],
        ] as const
      ).map(([code, text]) => ({ ...service(code, text), name: 'Benefit details unavailable' })),
      ...(
        [
          ['35', 'Dental'],
          ['88', 'Pharmacy'],
          ['MH', 'Mental health'],
        ] as const
      ).map(([code, text]) => ({ ...service(code, text), name: 'No Coverage.', excluded: true })),
    ],
    responseLoses: row(0, 'benefitsRelatedEntity', 'benefitsRelatedEntities'),
  },
  {
    // Two plans of one payer, dates and numbers on the rows alone.
    name: '000053',
    trace: 'fa6ea0bd-cd01-5c5c-1af2-b9feab40a3d2',
    patient: {},
    payer: organization('000053'),
    coverages: [
      {
        status: 'active',
        beneficiary: nobody,
        relationship: relation('self'),
        period: { start: '1993-11-01' },
        payor: [payer('000053')],
        class: [classOf('plan', '39188', 'Superior Health Plan for Texas')],
      },
    ],
    coverageLoses: [
      'planInformation.policyNumber',
      'planInformation.medicalRecordIdentificationNumber',
      'planInformation.patientAccountNumber',
      'planDateInformation.dateOfLastUpdate',
    ],
    response: { patient: nobody, requestor: clearinghouse, outcome: 'complete', insurer: payer('000053') },
    inforce: true,
    period: { start: '1993-11-01' },
    items: [
      ...(
        [
          ['88', 'Pharmacy'],
          ['47', 'Hospital'],
          ['35', 'Dental'],
          ['98', 'Office visit'],
          ['33', 'Chiropractic'],
          ['50', 'Hospital outpatient'],
          ['MH', 'Mental health'],
          ['30', 'Whole plan'],
          ['48', 'Hospital inpatient'],
          ['AL', 'Vision'],
          ['1', 'Medical care'],
          ['UC', 'Urgent care'],
          ['86', 'Emergency'],
        ] as const
      ).map(([code, text]) => ({
        ...service(code, text),
        name: 'Superior Health Plan for Texas',
        description: texas,
      })),
      { ...service('MH', 'Mental health'), name: 'TEST for Texas', description: texas },
    ],
    responseLoses: [
      ...row(
        0,
        'benefitsRelatedEntity',
        'benefitsRelatedEntities',
        'benefitsAdditionalInformation.groupNumber',
      ),
      ...row(
        1,
        'benefitsRelatedEntity',
        'benefitsRelatedEntities',
        'benefitsDateInformation.planBegin',
        'benefitsDateInformation.eligibilityBegin',
        'benefitsAdditionalInformation.planNumber',
        'benefitsAdditionalInformation.groupNumber',
      ),
    ],
  },
  {
    // A spouse; the payer failed, told twice, beside a row that says nothing but that.
    name: '000069',
    trace: '660cbe85-a35d-5936-d247-39be197dca14',
    patient: {
      name: [{ family: 'XXXXXX', given: ['XXX', 'H'] }],
      gender: 'female',
      birthDate: '1901-01-01',
    },
    patientLoses: ['subscriber.ssn', 'subscriber.address'],
    payer: organization('BCVAC', 'BCBS VIRGINIA  PPO'),
    coverages: [
      {
        _status: unknown,
        beneficiary: nobody,
        relationship: relation('spouse'),
        period: { start: '2017-01-30' },
        payor: [payer('BCVAC', 'BCBS VIRGINIA  PPO')],
      },
    ],
    coverageLoses: [
      'planInformation.socialSecurityNumber',
      'planInformation.federalTaxpayersIdentificationNumber',
    ],
    response: {
      patient: nobody,
      requestor: clearinghouse,
      outcome: 'partial',
      insurer: payer('BCVAC', 'BCBS VIRGINIA  PPO'),
      error: [
        rejected(
          '42',
          'The payer can not answer at the moment - Loop 2100A',
          'R',
          'Send the request again. Ask again later; the payer could not answer.',
        ),
      ],
    },
    period: { start: '2017-01-30' },
    responseLoses: ['benefitsInformation[0]'],
  },
];

describe.runIf(hasReference('ten 271s mapped by hand'))('a captured 271, mapped by hand', () => {
  it.each(goldens)('$name', (golden) => {
    const { name, trace, coverages } = golden;
    const answer = example<EligibilityResponse>(
      `medical-network-eligibility-v3/eligibility.response.200.sandbox-${name}.json`,
    );
    const source = `urn:optum:medicalnetwork:eligibility${trace === undefined ? '' : `#${trace}`}`;
    const head = (resourceType: string) => ({ resourceType, meta: { source } });

    expect(toPatient(answer)).toEqual({
      resource: { ...head('Patient'), ...golden.patient },
      unmapped: golden.patientLoses ?? [],
    });
    expect(toOrganization(answer)).toEqual({
      resource: { ...head('Organization'), ...golden.payer },
      unmapped: golden.payerLoses ?? [],
    });
    expect(toCoverages(answer)).toEqual(
      coverages.map((coverage, index) => ({
        resource: { ...head('Coverage'), ...coverage },
        unmapped: index === 0 ? (golden.coverageLoses ?? []) : [],
      })),
    );

    const [contained] = coverages;
    const control = { system: 'urn:optum:control-number', value: '000000001' };
    const insurance = {
      coverage: { reference: '#coverage' },
      ...(golden.inforce === undefined ? {} : { inforce: golden.inforce }),
      ...(golden.period === undefined ? {} : { benefitPeriod: golden.period }),
      ...(golden.items === undefined ? {} : { item: golden.items }),
    };
    expect(toCoverageEligibilityResponse(answer)).toEqual({
      resource: {
        ...head('CoverageEligibilityResponse'),
        identifier: [
          ...(trace === undefined ? [] : [{ system: 'urn:optum:trace-id', value: trace }]),
          control,
        ],
        status: 'active',
        purpose: ['benefits'],
        _created: unknown,
        request: { type: 'CoverageEligibilityRequest', identifier: control },
        ...golden.response,
        ...(contained === undefined
          ? {}
          : {
              contained: [{ resourceType: 'Coverage', id: 'coverage', ...contained }],
              insurance: [insurance],
            }),
      },
      unmapped: golden.responseLoses ?? [],
    });
  });
});
