import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { expectR4 } from '../../testing/r4.js';
import { example, exampleNames, hasReference } from '../../testing/reference.js';
import { toCoverageEligibilityResponse, toCoverages, toOrganization, toPatient } from '../mapping.js';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';

const answer: EligibilityResponse = {
  meta: { traceId: 'trace-1' },
  controlNumber: '123456789',
  payer: {
    name: 'Plan One',
    payorIdentification: 'P1',
    contactInformation: { contacts: [{ communicationMode: 'Telephone', communicationNumber: '5550100' }] },
  },
  provider: { providerOrgName: 'Happy Doctors', npi: '1760854442' },
  subscriber: {
    memberId: 'M1',
    firstName: 'Johnone',
    middleName: 'Q',
    lastName: 'Doeone',
    gender: 'M',
    dateOfBirth: '18800102',
    address: { address1: '123 address1', city: 'city1', state: 'WA', postalCode: '981010000' },
    employmentStatusCode: 'AO',
  },
  planInformation: { groupNumber: 'G1', groupDescription: 'Group One', caseNumber: 'C1' },
  planDateInformation: { planBegin: '20240101', planEnd: '20241231', issue: '20231201' },
  benefitsInformation: [
    {
      code: '1',
      serviceTypeCodes: ['30'],
      insuranceTypeCode: 'PR',
      insuranceType: 'PPO',
      planCoverage: 'Gold',
    },
    {
      code: 'C',
      serviceTypeCodes: ['30'],
      coverageLevelCode: 'IND',
      timeQualifierCode: '23',
      benefitAmount: '500',
      inPlanNetworkIndicatorCode: 'Y',
    },
    {
      code: 'C',
      serviceTypeCodes: ['30'],
      coverageLevelCode: 'IND',
      timeQualifierCode: '29',
      benefitAmount: '120.1',
      inPlanNetworkIndicatorCode: 'Y',
    },
    {
      code: 'B',
      serviceTypeCodes: ['98', 'UC'],
      timeQualifierCode: '27',
      benefitAmount: '25',
      inPlanNetworkIndicatorCode: 'W',
      authOrCertIndicator: 'N',
      additionalInformation: [{ description: 'PRIMARY CARE' }],
    },
    { code: 'A', serviceTypeCodes: ['48'], benefitPercent: '.125', authOrCertIndicator: 'Y' },
    {
      code: 'F',
      compositeMedicalProcedureIdentifier: { procedureCode: '99213' },
      benefitQuantity: '20',
      quantityQualifierCode: 'VS',
    },
    { code: 'I', serviceTypeCodes: ['35'] },
    { code: 'P', additionalInformation: [{ description: 'NO GUARANTEE' }] },
    {
      code: 'R',
      insuranceTypeCode: 'MA',
      benefitsRelatedEntity: { entityName: 'Medicare', entityIdentificationValue: 'MCARE' },
      benefitsAdditionalInformation: { insurancePolicyNumber: 'POL1' },
    },
  ],
};

const memberId = {
  type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MB' }] },
  value: 'M1',
};
const payerOne = {
  type: 'Organization',
  identifier: { system: 'urn:optum:payer-id', value: 'P1' },
  display: 'Plan One',
};
const source = 'urn:optum:medicalnetwork:eligibility#trace-1';
const unknown = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};

describe('a 271, element by element', () => {
  test('as a patient', () => {
    expect(toPatient(answer)).toEqual({
      resource: {
        resourceType: 'Patient',
        meta: { source },
        identifier: [memberId],
        name: [{ family: 'Doeone', given: ['Johnone', 'Q'] }],
        gender: 'male',
        birthDate: '1880-01-02',
        address: [{ line: ['123 address1'], city: 'city1', state: 'WA', postalCode: '981010000' }],
      },
      unmapped: ['subscriber.employmentStatusCode'],
    });
  });

  test('maps to the payer', () => {
    expect(toOrganization(answer)).toEqual({
      resource: {
        resourceType: 'Organization',
        meta: { source },
        identifier: [{ system: 'urn:optum:payer-id', value: 'P1' }],
        name: 'Plan One',
        telecom: [{ system: 'phone', value: '5550100' }],
      },
      unmapped: [],
    });
  });

  test('as coverages', () => {
    expect(toCoverages(answer)).toEqual([
      {
        resource: {
          resourceType: 'Coverage',
          meta: { source },
          identifier: [memberId],
          status: 'active',
          type: { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.255.1336', code: 'PR' }], text: 'PPO' },
          subscriber: { type: 'Patient', identifier: memberId },
          subscriberId: 'M1',
          beneficiary: { type: 'Patient', identifier: memberId, display: 'Johnone Q Doeone' },
          relationship: {
            coding: [
              { system: 'http://terminology.hl7.org/CodeSystem/subscriber-relationship', code: 'self' },
            ],
          },
          period: { start: '2024-01-01', end: '2024-12-31' },
          payor: [payerOne],
          class: [
            {
              type: {
                coding: [{ system: 'http://terminology.hl7.org/CodeSystem/coverage-class', code: 'group' }],
              },
              value: 'G1',
              name: 'Group One',
            },
            {
              type: {
                coding: [{ system: 'http://terminology.hl7.org/CodeSystem/coverage-class', code: 'plan' }],
              },
              value: 'Gold',
              name: 'Gold',
            },
          ],
        },
        unmapped: ['planInformation.caseNumber', 'planDateInformation.issue'],
      },
      {
        resource: {
          resourceType: 'Coverage',
          meta: { source },
          status: 'draft',
          type: { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.255.1336', code: 'MA' }] },
          subscriberId: 'POL1',
          beneficiary: { type: 'Patient', identifier: memberId, display: 'Johnone Q Doeone' },
          payor: [
            {
              type: 'Organization',
              identifier: { type: { text: 'Payer identifier' }, value: 'MCARE' },
              display: 'Medicare',
            },
          ],
          order: 2,
        },
        unmapped: [],
      },
    ]);
  });

  test('maps to an eligibility response', () => {
    const { resource, unmapped } = toCoverageEligibilityResponse(answer, {
      receivedAt: '2024-06-30T12:00:00Z',
    });
    expect(resource).toMatchObject({
      identifier: [
        { system: 'urn:optum:trace-id', value: 'trace-1' },
        { system: 'urn:optum:control-number', value: '123456789' },
      ],
      status: 'active',
      purpose: ['benefits'],
      patient: { identifier: memberId },
      created: '2024-06-30T12:00:00Z',
      requestor: {
        identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '1760854442' },
        display: 'Happy Doctors',
      },
      request: { identifier: { value: '123456789' } },
      outcome: 'complete',
      insurer: payerOne,
    });
    expect(resource.contained).toMatchObject([
      { resourceType: 'Coverage', id: 'coverage', status: 'active' },
    ]);
    expect(resource.contained?.[0]).not.toHaveProperty('meta');
    expect(resource.insurance).toMatchObject([
      {
        coverage: { reference: '#coverage' },
        inforce: true,
        benefitPeriod: { start: '2024-01-01', end: '2024-12-31' },
      },
    ]);
    const items = (resource.insurance?.[0]?.item ?? []).map((item) => ({
      about: item.category?.coding?.[0]?.code ?? item.productOrService?.coding?.[0]?.code,
      network: item.network?.coding?.[0]?.code,
      unit: item.unit?.coding?.[0]?.code,
      term: item.term?.coding?.[0]?.code,
      excluded: item.excluded,
      authorization: item.authorizationRequired,
      description: item.description,
      benefit: item.benefit?.map(({ type, ...values }) => [type.coding?.[0]?.code, values]),
    }));
    const copay = [['copay', { allowedMoney: { value: 25, currency: 'USD' } }]];
    const visit = { authorization: false, description: 'PRIMARY CARE', benefit: copay };
    expect(items).toEqual([
      {
        about: '30',
        network: 'in',
        unit: 'individual',
        term: 'annual',
        benefit: [
          [
            'deductible',
            { allowedMoney: { value: 500, currency: 'USD' }, usedMoney: { value: 379.9, currency: 'USD' } },
          ],
        ],
      },
      { about: '30' },
      { about: '98', network: 'in', ...visit },
      { about: '98', network: 'out', ...visit },
      { about: 'UC', network: 'in', ...visit },
      { about: 'UC', network: 'out', ...visit },
      { about: '48', authorization: true, benefit: [['copay-percent', { allowedString: '12.5%' }]] },
      { about: '99213', benefit: [['F', { allowedUnsignedInt: 20 }]] },
      { about: '35', excluded: true },
    ]);
    expect(unmapped).toEqual(['benefitsInformation[7]']);
    expectR4(resource);
  });
});

describe('data that the source does not state', () => {
  test('stays unknown', () => {
    const { resource } = toCoverageEligibilityResponse({});
    expect(resource).toMatchObject({
      _created: unknown,
      patient: { type: 'Patient', ...unknown },
      request: unknown,
      insurer: { type: 'Organization', ...unknown },
      outcome: 'complete',
    });
    expect(resource).not.toHaveProperty('created');
    expect(toCoverages({})).toEqual([]);
    expect(toPatient({}).resource).toEqual({
      resourceType: 'Patient',
      meta: { source: 'urn:optum:medicalnetwork:eligibility' },
    });
    const [only] = toCoverages({ benefitsInformation: [{ code: 'V' }] });
    expect(only?.resource).toMatchObject({ status: 'draft' });
  });

  test('is taken from the inquiry if it is there', () => {
    const asked = {
      subscriber: { memberId: 'M2', firstName: 'Johntwo', dateOfBirth: '18800101' },
      dependent: { firstName: 'Janeone', lastName: 'Doeone', gender: 'F', individualRelationshipCode: '19' },
      provider: { organizationName: 'Happy', npi: '1942788757' },
      payerId: 'P2',
    } as const;
    const context = { asked };
    expect(toPatient({}, context).resource).toMatchObject({
      name: [{ family: 'Doeone', given: ['Janeone'] }],
      gender: 'female',
    });
    const [coverage] = toCoverages({ benefitsInformation: [{ code: '6' }] }, context);
    expect(coverage?.resource).toMatchObject({
      status: 'cancelled',
      subscriberId: 'M2',
      relationship: { coding: [{ code: 'child' }] },
      payor: [{ identifier: { value: 'P2' } }],
    });
    expect(toOrganization({}, context).resource.identifier).toEqual([
      { system: 'urn:optum:payer-id', value: 'P2' },
    ]);
  });

  test('is an error with the follow-up if the payer rejected', () => {
    const errors = [
      { field: 'AAA', code: '75', followupAction: 'Please Correct and Resubmit', location: 'Loop 2100C' },
    ];
    const { resource } = toCoverageEligibilityResponse({ errors });
    expect(resource.outcome).toBe('error');
    expect(resource.insurance).toBeUndefined();
    expect(resource.error).toMatchObject([
      {
        code: { coding: [{ system: 'https://codesystem.x12.org/005010/901', code: '75' }] },
        extension: [{ valueCodeableConcept: { coding: [{ code: 'C' }] } }],
      },
    ]);
    const both = toCoverageEligibilityResponse({ errors, benefitsInformation: [{ code: '1' }] });
    expect(both.resource.outcome).toBe('partial');
  });

  test('keeps a remaining amount without a total', () => {
    const { resource } = toCoverageEligibilityResponse({
      benefitsInformation: [{ code: 'G', timeQualifierCode: '29', benefitAmount: '9' }],
    });
    expect(resource.insurance?.[0]?.item?.[0]?.benefit?.[0]?.extension).toEqual([
      { url: 'urn:payerkit:extension:remaining', valueMoney: { value: 9, currency: 'USD' } },
    ]);
  });
});

function everyResource(response: EligibilityResponse) {
  return [
    toPatient(response),
    toOrganization(response),
    ...toCoverages(response),
    toCoverageEligibilityResponse(response),
  ].map(({ resource }) => resource);
}

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('', ' ', '1', 'C', 'A', 'R', '30', '29', '23', 'IND', 'W', '20240101', '.2', '100'),
);
const row = fc.record(
  {
    code: fc.constantFrom('1', '6', 'A', 'B', 'C', 'G', 'F', 'I', 'R', 'ZZ'),
    serviceTypeCodes: fc.array(text),
    serviceTypes: fc.array(fc.oneof(text, fc.constant(null))),
    coverageLevelCode: text,
    timeQualifierCode: text,
    benefitAmount: text,
    benefitPercent: text,
    benefitQuantity: text,
    inPlanNetworkIndicatorCode: text,
    planCoverage: text,
    insuranceTypeCode: text,
    benefitsDateInformation: fc.record({ plan: text, benefitBegin: text }, { requiredKeys: [] }),
    benefitsRelatedEntity: fc.record(
      { entityName: text, entityIdentificationValue: text },
      { requiredKeys: [] },
    ),
    compositeMedicalProcedureIdentifier: fc.record({ procedureCode: text }, { requiredKeys: [] }),
    additionalInformation: fc.array(fc.record({ description: text })),
  },
  { requiredKeys: [] },
);
const response = fc.record(
  {
    controlNumber: text,
    payer: fc.record({ name: text, payorIdentification: text }, { requiredKeys: [] }),
    subscriber: fc.record(
      { memberId: text, firstName: text, gender: text, dateOfBirth: text },
      { requiredKeys: [] },
    ),
    dependents: fc.array(fc.record({ relationToSubscriberCode: text }, { requiredKeys: [] })),
    planInformation: fc.record({ groupNumber: text, planDescription: text }, { requiredKeys: [] }),
    benefitsInformation: fc.array(row),
    errors: fc.array(fc.record({ field: fc.constant('AAA'), code: text, followupAction: text })),
  },
  { requiredKeys: [] },
);

test.prop([response])('every response gives complete resources', (generated) => {
  for (const resource of everyResource(generated)) expectR4(resource);
});

describe.runIf(hasReference('captured eligibility responses as FHIR'))('captured responses', () => {
  const folder = 'medical-network-eligibility-v3';
  const names = exampleNames(folder).filter((name) => /response\.200\.sandbox-/.test(name));
  test.each(names)('%s gives complete resources', (name) => {
    for (const resource of everyResource(example<EligibilityResponse>(`${folder}/${name}`)))
      expectR4(resource);
  });
});
