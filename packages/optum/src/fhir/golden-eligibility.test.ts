import type { Coverage, CoverageEligibilityResponse, Patient } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { example, hasReference } from '../../testing/reference.js';
import type { EligibilityResponse } from '../eligibility/response.js';
import { toCoverageEligibilityResponse, toCoverages, toPatient } from '../fhir.js';

const unknown = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};
const nobody = { type: 'Patient', ...unknown };
const coded = (system: string, code: string, text?: string) => ({
  coding: [{ system, code }],
  ...(text === undefined ? {} : { text }),
});
const hl7 = (name: string) => `http://terminology.hl7.org/CodeSystem/${name}`;
const payer = (value: string, display = 'Unknown') => ({
  type: 'Organization',
  identifier: { system: 'urn:optum:payer-id', value },
  display,
});
const relation = (code: string) => coded(hl7('subscriber-relationship'), code);
const member = (value: string) => ({ type: coded(hl7('v2-0203'), 'MB'), value });
const classOf = (type: string, value: string, name?: string) => ({
  type: coded(hl7('coverage-class'), type),
  value,
  ...(name === undefined ? {} : { name }),
});
const rejected = (code: string, followUp: string) =>
  expect.objectContaining({
    code: expect.objectContaining({ coding: [{ system: 'https://codesystem.x12.org/005010/901', code }] }),
    extension: [
      expect.objectContaining({
        valueCodeableConcept: expect.objectContaining({
          coding: [{ system: 'https://codesystem.x12.org/005010/889', code: followUp }],
        }),
      }),
    ],
  });

interface Golden {
  readonly name: string;
  readonly trace?: string;
  readonly patient: Partial<Patient>;
  readonly coverages: readonly Partial<Coverage>[];
  readonly outcome: CoverageEligibilityResponse['outcome'];
  readonly inforce?: boolean;
  readonly errors?: readonly unknown[];
  readonly excluded?: readonly string[];
}

// Written from the captured 271s by hand, element by element; what is not named here is not in the resource. A `plan`
// of one day is the day that was asked about and no period of the coverage.
const goldens: readonly Golden[] = [
  {
    name: '00004',
    trace: 'e3a14d5b-1a47-06d7-37a7-1b058fc6f046',
    patient: {},
    coverages: [],
    outcome: 'error',
    errors: [rejected('50', 'N')],
  },
  {
    name: '00006',
    trace: '2b76816e-89ff-f80b-fc0c-764ee69cad4a',
    patient: {},
    coverages: [],
    outcome: 'error',
    errors: [rejected('42', 'R')],
  },
  {
    name: '000001-2021',
    patient: {
      identifier: [
        {
          type: coded(hl7('v2-0203'), 'SS'),
          system: 'http://hl7.org/fhir/sid/us-ssn',
          value: '111111111',
        },
      ],
      name: [{ family: 'doeOne', given: ['johnOne'] }],
      gender: 'male',
      birthDate: '1880-01-02',
    },
    coverages: [
      {
        status: 'active',
        type: coded('urn:oid:2.16.840.1.113883.6.255.1336', 'QM', 'Qualified Medicare Beneficiary'),
        relationship: relation('self'),
        beneficiary: nobody,
        payor: [payer('000001')],
        class: [classOf('plan', 'QMB', 'QMB')],
      },
    ],
    outcome: 'complete',
    inforce: true,
  },
  {
    name: '000041',
    trace: '59527281-2eeb-69b7-bea6-21d9eb69e67c',
    patient: {},
    coverages: [
      {
        status: 'cancelled',
        relationship: relation('self'),
        beneficiary: nobody,
        payor: [payer('000041')],
        period: { start: '2013-12-10', end: '2013-12-12' },
        class: [classOf('plan', 'Open Choice', 'Open Choice')],
      },
    ],
    outcome: 'complete',
    inforce: false,
  },
  {
    name: '000043',
    trace: 'f730f155-d8ab-c1bf-3399-12c819a51cb7',
    patient: {},
    coverages: [
      {
        status: 'cancelled',
        relationship: relation('self'),
        beneficiary: nobody,
        payor: [payer('000043')],
        period: { start: '2014-08-01', end: '2014-11-06' },
        class: [classOf('plan', 'Open Choice', 'Open Choice')],
      },
    ],
    outcome: 'complete',
    inforce: false,
  },
  {
    name: '00005',
    trace: 'a8616256-160e-8f0d-9f99-049e933921e7',
    patient: {
      identifier: [member('01234567890')],
      name: [{ family: 'DOEONE', given: ['JANEONE'] }],
      gender: 'female',
      birthDate: '2001-01-01',
      address: [{ line: ['123 MAIN ST'], city: 'NASHVILLE', state: 'TN', postalCode: '37215' }],
    },
    coverages: [
      {
        status: 'active',
        identifier: [member('01234567890')],
        subscriber: { type: 'Patient', identifier: member('01234567890') },
        subscriberId: '01234567890',
        relationship: relation('self'),
        beneficiary: { type: 'Patient', identifier: member('01234567890') },
        payor: [payer('00005')],
      },
    ],
    outcome: 'complete',
    inforce: true,
  },
  {
    name: '00009',
    trace: '5823ea1c-e28d-19c1-8494-cc76bf518b48',
    patient: {},
    coverages: [
      {
        status: 'active',
        identifier: [member('01234567890')],
        subscriber: { type: 'Patient', identifier: member('01234567890') },
        subscriberId: '01234567890',
        relationship: relation('self'),
        beneficiary: { type: 'Patient', identifier: member('01234567890') },
        payor: [payer('00009')],
        class: [classOf('plan', '12345', 'BEDROCK PLAN')],
      },
    ],
    outcome: 'complete',
    inforce: true,
  },
  {
    name: '000040',
    trace: 'eec14b6a-d096-50c9-0bb0-02898bb68cab',
    patient: {},
    coverages: [
      {
        status: 'active',
        relationship: relation('self'),
        beneficiary: nobody,
        payor: [payer('000040')],
        period: { start: '2016-01-08', end: '2016-01-31' },
        class: [
          classOf('group', '111111', 'Test Health & Rehab'),
          classOf('plan', 'Open Access HMO', 'Open Access HMO'),
        ],
      },
    ],
    outcome: 'complete',
    inforce: true,
    excluded: ['35', '88', 'MH'],
  },
  {
    name: '000053',
    trace: 'fa6ea0bd-cd01-5c5c-1af2-b9feab40a3d2',
    patient: {},
    coverages: [
      {
        status: 'active',
        relationship: relation('self'),
        beneficiary: nobody,
        payor: [payer('000053')],
        period: { start: '1993-11-01' },
        class: [classOf('plan', '39188', 'Superior Health Plan for Texas')],
      },
    ],
    outcome: 'complete',
    inforce: true,
  },
  {
    name: '000069',
    trace: '660cbe85-a35d-5936-d247-39be197dca14',
    patient: {
      name: [{ family: 'XXXXXX', given: ['XXX', 'H'] }],
      gender: 'female',
      birthDate: '1901-01-01',
    },
    coverages: [
      {
        ...({ _status: unknown } as object),
        relationship: relation('spouse'),
        beneficiary: nobody,
        payor: [payer('BCVAC', 'BCBS VIRGINIA  PPO')],
      },
    ],
    outcome: 'partial',
    errors: [rejected('42', 'R')],
  },
];

describe.runIf(hasReference('ten 271s mapped by hand'))('a captured 271, mapped by hand', () => {
  it.each(goldens)('$name', ({ name, trace, patient, coverages, outcome, inforce, errors, excluded }) => {
    const answer = example<EligibilityResponse>(
      `medical-network-eligibility-v3/eligibility.response.200.sandbox-${name}.json`,
    );
    const source = `urn:optum:medicalnetwork:eligibility${trace === undefined ? '' : `#${trace}`}`;
    expect(toPatient(answer).resource).toEqual({ resourceType: 'Patient', meta: { source }, ...patient });
    const [main, ...others] = toCoverages(answer).map(({ resource }) => resource);
    expect(main === undefined ? [] : [main]).toEqual(
      coverages.map((coverage) => ({ resourceType: 'Coverage', meta: { source }, ...coverage })),
    );
    // Medicare A and B beside the Medicaid program of the first.
    expect(others.map(({ type }) => type?.coding?.[0]?.code)).toEqual(
      name === '000001-2021' ? ['WA', 'MB'] : [],
    );
    const { resource, unmapped } = toCoverageEligibilityResponse(answer);
    if (name === '000040')
      expect(unmapped).toEqual([
        'benefitsInformation[0].benefitsRelatedEntity',
        'benefitsInformation[0].benefitsRelatedEntities',
        'benefitsInformation[0].additionalInformation',
      ]);
    expect(resource).toMatchObject({ meta: { source }, outcome, _created: unknown });
    expect(resource.insurance?.[0]?.inforce).toBe(inforce);
    expect(resource.error ?? []).toEqual(errors ?? []);
    const closed = resource.insurance?.[0]?.item?.filter((item) => item.excluded === true) ?? [];
    expect(closed.map((item) => item.category?.coding?.[0]?.code)).toEqual(excluded ?? []);
  });
});
