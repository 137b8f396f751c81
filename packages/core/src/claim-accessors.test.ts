import fc from 'fast-check';
import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { hasReference, referenceResource } from '../testing/reference.js';
import {
  claimAdjudications,
  claimAmounts,
  claimCareTeam,
  claimDates,
  claimDiagnoses,
  claimDrug,
  claimFacility,
  claimKind,
  claimLines,
  claimProcedures,
  claimProvider,
} from './index.js';

const ADJUDICATION = 'http://terminology.hl7.org/CodeSystem/adjudication';
const VARIABLES = 'https://bluebutton.cms.gov/resources/variables';
const C4BB = 'http://hl7.org/fhir/us/carin-bb/CodeSystem';
function usd(value: number) {
  return { value, currency: 'USD' as const };
}
function concept(system: string, code: string, display?: string) {
  return {
    coding: [{ system, code, ...(display !== undefined && { display }) }],
  };
}
const submitted = {
  coding: [
    { system: ADJUDICATION, code: 'submitted', display: 'Submitted Amount' },
    { system: 'https://example.org/variables', code: `${VARIABLES}/line_sbmtd_chrg_amt` },
  ],
};

const claim = {
  resourceType: 'ExplanationOfBenefit',
  type: concept('http://terminology.hl7.org/CodeSystem/claim-type', 'institutional'),
  billablePeriod: { start: '2024-03-01', end: '2024-03-04' },
  created: '2024-04-01',
  payment: { date: '2024-04-20', amount: usd(80) },
  supportingInfo: [
    {
      sequence: 1,
      category: concept(`${C4BB}/C4BBSupportingInfoType`, 'admissionperiod'),
      timingPeriod: { start: '2024-02-28', end: '2024-03-04' },
    },
    {
      sequence: 2,
      category: concept(`${C4BB}/C4BBSupportingInfoType`, 'clmrecvddate'),
      timingDate: '2024-03-10',
    },
  ],
  careTeam: [
    {
      sequence: 1,
      provider: {
        display: 'DR. ELM',
        identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' },
      },
      role: {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/claimcareteamrole', code: 'primary' },
          { system: `${C4BB}/C4BBClaimCareTeamRole`, code: 'attending' },
        ],
      },
      qualification: concept('http://nucc.org/provider-taxonomy', '207ZH0000X', 'Hematology'),
    },
    { sequence: 2, provider: {}, role: concept(`${C4BB}/C4BBClaimCareTeamRole`, 'operating') },
  ],
  total: [{ category: concept(ADJUDICATION, 'submitted'), amount: usd(100) }],
  adjudication: [{ category: concept(`${C4BB}/C4BBAdjudication`, 'paidtoprovider'), amount: usd(80) }],
  item: [
    {
      sequence: 7,
      productOrService: concept('http://www.ama-assn.org/go/cpt', '99213'),
      adjudication: [
        { category: submitted, amount: usd(100) },
        { category: concept(`${VARIABLES}`, 'rev_cntr_blood_units'), value: 3 },
        {
          category: concept(`${C4BB}/C4BBAdjudicationDiscriminator`, 'denialreason'),
          reason: concept('https://x12.org/codes/claim-adjustment-reason-codes', '50'),
        },
      ],
    },
  ],
  benefitBalance: [
    {
      category: concept('http://terminology.hl7.org/CodeSystem/ex-benefitcategory', '1'),
      financial: [
        { type: concept(VARIABLES, `${VARIABLES}/nch_blood_pnts_frnshd_qty`), usedUnsignedInt: 19 },
      ],
    },
  ],
} as unknown as ExplanationOfBenefit;

describe('the accessors of a claim', () => {
  test('dates', () => {
    expect(claimDates(claim)).toEqual({
      period: { start: '2024-03-01', end: '2024-03-04' },
      admission: { start: '2024-02-28', end: '2024-03-04' },
      received: '2024-03-10',
      paid: '2024-04-20',
      created: '2024-04-01',
    });
  });

  test('the care team has the finer role code and the specialty, and omits members without a name', () => {
    expect(claimCareTeam(claim)).toEqual([
      {
        name: 'DR. ELM',
        npi: '1234567893',
        role: 'attending',
        specialty: { code: '207ZH0000X', system: 'http://nucc.org/provider-taxonomy', text: 'Hematology' },
      },
    ]);
  });

  test('adjudications include those of the claim and its lines: amounts, counts and reasons', () => {
    const found = claimAdjudications(claim).map(({ categories, line, amount, value, reason }) => [
      categories.join(' '),
      line,
      amount?.amount ?? value ?? reason?.code,
    ]);
    expect(found).toEqual([
      ['submitted', undefined, '100.00'],
      ['paidtoprovider', undefined, '80.00'],
      ['nch_blood_pnts_frnshd_qty', undefined, 19],
      ['submitted line_sbmtd_chrg_amt', 7, '100.00'],
      ['rev_cntr_blood_units', 7, 3],
      ['denialreason', 7, '50'],
    ]);
    expect(claimAdjudications(claim)[3]?.text).toBe('Submitted Amount');
  });

  test('only what a pharmacy dispensed is a drug', () => {
    const ndc = { productOrService: concept('http://hl7.org/fhir/sid/ndc', '00093015001') };
    const dispensed = { ...claim, item: [{ sequence: 1, ...ndc }] };
    expect(claimDrug(dispensed)).toBeUndefined();
    const type = concept('http://terminology.hl7.org/CodeSystem/claim-type', 'pharmacy');
    expect(claimDrug({ ...dispensed, type })?.ndc).toBe('00093015001');
  });

  test('no accessor throws, whatever a resource contains', () => {
    const accessors = [
      claimAdjudications,
      claimAmounts,
      claimCareTeam,
      claimDates,
      claimDiagnoses,
      claimDrug,
      claimFacility,
      claimKind,
      claimLines,
      claimProcedures,
      claimProvider,
    ];
    const fields = fc.constantFrom(...Object.keys(claim));
    fc.assert(
      fc.property(fc.dictionary(fields, fc.oneof(fc.anything(), fc.array(fc.object()))), (parts) => {
        for (const accessor of accessors) accessor({ ...claim, ...parts } as ExplanationOfBenefit);
      }),
      { numRuns: 300 },
    );
  });
});

// Read from the raw JSON by hand.
describe.skipIf(!hasReference())('of the documented bodies', () => {
  test('an inpatient claim of v2', () => {
    const eob = referenceResource<ExplanationOfBenefit>('v2/bfd-golden/eobReadInpatient.json');
    expect(claimDates(eob)).toMatchObject({ admission: { start: '2016-01-15', end: '2016-01-27' } });
    expect(claimCareTeam(eob)).toMatchObject([{ npi: '3333444555', role: 'operating' }]);
  });

  test('a carrier claim of v3', () => {
    const eob = referenceResource<ExplanationOfBenefit>('v3/sandbox-explanation-of-benefit.json');
    expect(claimDates(eob).received).toBe('2025-04-20');
    expect(claimCareTeam(eob).map(({ role }) => role)).toContain('attending');
  });

  test('a drug claim of v2', () => {
    const eob = referenceResource<ExplanationOfBenefit>('v2/bfd-golden/eobReadPde.json');
    expect(claimCareTeam(eob)[0]).toMatchObject({
      name: 'DR. ROBERT BISBEE MD',
      npi: '1750384806',
      role: 'prescribing',
    });
    expect(claimDrug(eob)).toMatchObject({ daysSupply: 30, refill: 3 });
  });
});
