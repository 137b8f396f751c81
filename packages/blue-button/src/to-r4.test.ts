import type { Coverage, Patient, ExplanationOfBenefit as Stu3Claim } from 'fhir/r3.js';
import type { CodeableConcept } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { hasReference, referenceBody, referenceFiles } from '../testing/reference.js';
import { coverageToR4, explanationOfBenefitToR4, patientToR4 } from './to-r4.js';

function usd(value: number) {
  return { value, system: 'urn:iso:std:iso:4217', code: 'USD' };
}
function code(text: string) {
  return { coding: [{ code: text }] };
}
const ABSENT = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};

const CLAIM = {
  resourceType: 'ExplanationOfBenefit',
  id: 'inpatient--1000',
  meta: { lastUpdated: '2024-01-02T03:04:05Z' },
  status: 'active',
  type: code('60'),
  patient: { reference: 'Patient/-1' },
  extension: [{ url: 'https://example.org/deductible', valueMoney: usd(1.5) }],
  contained: [
    {
      resourceType: 'ReferralRequest',
      id: '1',
      status: 'completed',
      intent: 'order',
      subject: { reference: 'Patient/-1' },
      requester: { agent: { display: 'Dr. Quill' } },
      recipient: [{ display: 'Dr. Fern' }],
    },
  ],
  referral: { reference: '#1' },
  organization: { display: 'Example Hospital' },
  disposition: '01',
  insurance: { coverage: { reference: 'Coverage/part-a--1' } },
  hospitalization: { start: '2023-12-01', end: '2023-12-05' },
  information: [{ sequence: 7, category: code('nch_wkly_proc_dt'), timingDate: '2024-01-01' }],
  diagnosis: [
    { sequence: 1, diagnosisCodeableConcept: code('E02.90') },
    { sequence: 2, packageCode: code('695') },
  ],
  totalCost: usd(84_999.37),
  payment: { amount: usd(7_699.48) },
  item: [
    {
      sequence: 1,
      careTeamLinkId: [2],
      diagnosisLinkId: [1],
      service: code('92999'),
      adjudication: [
        { category: code('paid'), amount: usd(20) },
        { category: code('denied'), reason: code('A') },
      ],
      detail: [{ type: code('drug') }],
    },
    { sequence: 2, revenue: code('0450') },
  ],
  benefitBalance: [{ category: code('medical'), financial: [{ type: code('blood'), usedMoney: usd(3) }] }],
} as unknown as Stu3Claim;

function isFill({ coding = [] }: CodeableConcept) {
  return coding.some(({ code }) => code === 'refillnum' || code === 'dayssupply');
}

describe('an STU3 claim as R4', () => {
  const r4 = explanationOfBenefitToR4('v1')(CLAIM);

  test('keeps data in the same elements, and moves the rest', () => {
    expect(r4).toEqual({
      resourceType: 'ExplanationOfBenefit',
      id: 'inpatient--1000',
      meta: CLAIM.meta,
      status: 'active',
      use: 'claim',
      outcome: 'complete',
      created: '2024-01-02T03:04:05Z',
      type: code('60'),
      patient: { reference: 'Patient/-1' },
      insurer: ABSENT,
      provider: { display: 'Example Hospital' },
      extension: [{ url: 'https://example.org/deductible', valueMoney: { value: 1.5, currency: 'USD' } }],
      contained: [
        {
          resourceType: 'ServiceRequest',
          id: '1',
          status: 'completed',
          intent: 'order',
          subject: { reference: 'Patient/-1' },
          requester: { display: 'Dr. Quill' },
          performer: [{ display: 'Dr. Fern' }],
        },
      ],
      referral: { reference: '#1' },
      disposition: '01',
      insurance: [{ focal: true, coverage: { reference: 'Coverage/part-a--1' } }],
      supportingInfo: [
        { sequence: 7, category: code('nch_wkly_proc_dt'), timingDate: '2024-01-01' },
        {
          sequence: 8,
          category: {
            coding: [
              {
                system: 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType',
                code: 'admissionperiod',
              },
            ],
          },
          timingPeriod: { start: '2023-12-01', end: '2023-12-05' },
        },
      ],
      diagnosis: [
        { sequence: 1, diagnosisCodeableConcept: code('E02.90') },
        { sequence: 2, packageCode: code('695'), diagnosisCodeableConcept: ABSENT },
      ],
      total: [
        {
          category: {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adjudication', code: 'submitted' }],
          },
          amount: { value: 84_999.37, currency: 'USD' },
        },
      ],
      payment: { amount: { value: 7_699.48, currency: 'USD' } },
      item: [
        {
          sequence: 1,
          careTeamSequence: [2],
          diagnosisSequence: [1],
          productOrService: code('92999'),
          adjudication: [
            { category: code('paid'), amount: { value: 20, currency: 'USD' } },
            { category: code('denied'), reason: code('A') },
          ],
          detail: [{ sequence: 1, category: code('drug'), productOrService: ABSENT }],
        },
        { sequence: 2, revenue: code('0450'), productOrService: ABSENT },
      ],
      benefitBalance: [
        {
          category: code('medical'),
          financial: [{ type: code('blood'), usedMoney: { value: 3, currency: 'USD' } }],
        },
      ],
    });
  });

  test('marks elements that R4 requires and v1 lacks', () => {
    const bare = {
      resourceType: 'ExplanationOfBenefit',
      id: 'pde-1',
      type: code('pde'),
    } as unknown as Stu3Claim;
    expect(explanationOfBenefitToR4('v1')(bare)).toMatchObject({
      _created: ABSENT,
      provider: ABSENT,
      insurance: [{ focal: true, coverage: ABSENT }],
    });
  });

  test('removes the space after the system that v1 writes for an unknown ICD version', () => {
    const system = 'http://hl7.org/fhir/sid/unknown-icd-version/';
    const diagnosis = (spaced: string) => [
      { sequence: 1, diagnosisCodeableConcept: { coding: [{ system: spaced }, { code: 'a' }], text: 'b' } },
    ];
    const claim = { ...CLAIM, diagnosis: diagnosis(`${system} `) } as unknown as Stu3Claim;
    expect(explanationOfBenefitToR4('v1')(claim).diagnosis).toEqual(diagnosis(system));
  });

  test('leaves the wire resource and R4 versions unchanged', () => {
    const before = structuredClone(CLAIM);
    explanationOfBenefitToR4('v1')(CLAIM);
    expect(CLAIM).toEqual(before);
    expect(explanationOfBenefitToR4('v2')(r4)).toBe(r4);
    expect(patientToR4('v3')({ resourceType: 'Patient' })).toEqual({ resourceType: 'Patient' });
  });
});

test('an STU3 Coverage names its plan where R4 and v2 do', () => {
  const coverage = {
    resourceType: 'Coverage',
    id: 'part-a--1',
    status: 'active',
    grouping: { subGroup: 'Medicare', subPlan: 'Part A' },
    beneficiary: { reference: 'Patient/-1' },
  } as Coverage;
  const system = 'http://terminology.hl7.org/CodeSystem/coverage-class';
  expect(coverageToR4('v1')(coverage)).toEqual({
    resourceType: 'Coverage',
    id: 'part-a--1',
    status: 'active',
    beneficiary: { reference: 'Patient/-1' },
    payor: [ABSENT],
    class: [
      { type: { coding: [{ system, code: 'group' }] }, value: 'Medicare' },
      { type: { coding: [{ system, code: 'plan' }] }, value: 'Part A' },
    ],
  });
});

test('an STU3 Patient is the same in R4', () => {
  const patient: Patient = { resourceType: 'Patient', id: '-1', gender: 'unknown', animal: { species: {} } };
  expect(patientToR4('v1')(patient)).toEqual({ resourceType: 'Patient', id: '-1', gender: 'unknown' });
});

describe.skipIf(!hasReference())('captured claims of v1', () => {
  test.each(referenceFiles('v1/bfd-golden', /^eobRead/))(
    '%s keeps every line, amount and diagnosis',
    (file) => {
      const claim = referenceBody<Stu3Claim>(file);
      const mapped = explanationOfBenefitToR4('v1')(claim);
      expect(mapped.item).toHaveLength(claim.item?.length ?? 0);
      const amounts = (text: string) =>
        [...text.matchAll(/"value":(-?[\d.]+)/g)].map(([, value]) => Number(value)).sort((a, b) => a - b);
      // Data that R4 has an element for is in it as well as in v1's extension.
      const { adjudication: _adjudication, supportingInfo = [], ...rest } = mapped;
      const kept = { ...rest, supportingInfo: supportingInfo.filter(({ category }) => !isFill(category)) };
      expect(amounts(JSON.stringify(kept))).toEqual(amounts(JSON.stringify(claim)));
      expect(JSON.stringify(mapped)).not.toMatch(/LinkId|"totalCost"|"information"|urn:iso:std:iso:4217/);
      expect(mapped.diagnosis?.length).toBe(claim.diagnosis?.length);
    },
  );
});
