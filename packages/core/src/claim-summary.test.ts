import fc from 'fast-check';
import type {
  CodeableConcept,
  ExplanationOfBenefit,
  ExplanationOfBenefitItem,
  ExplanationOfBenefitItemAdjudication,
  Practitioner,
} from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { toClaimSummary } from './claim-summary.js';

const CLAIM_TYPE = 'http://terminology.hl7.org/CodeSystem/claim-type';
const ADJUDICATION = 'http://terminology.hl7.org/CodeSystem/adjudication';
const C4BB = 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication';
const DISCRIMINATOR = 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudicationDiscriminator';
const CARC = 'https://x12.org/codes/claim-adjustment-reason-codes';

function coded(system: string, ...codes: string[]): CodeableConcept {
  return {
    coding: codes.map((code) => ({ system, code })),
  };
}
function amount(system: string, code: string, value: number, variable?: string) {
  return {
    category: {
      coding: [
        { system, code },
        ...(variable ? [{ system: 'https://example.com/adjudication', code: variable }] : []),
      ],
    },
    amount: { value, currency: 'USD' as const },
  };
}
function claim(fields: Partial<ExplanationOfBenefit>): ExplanationOfBenefit {
  return {
    resourceType: 'ExplanationOfBenefit',
    status: 'active',
    type: coded(CLAIM_TYPE, 'professional'),
    use: 'claim',
    patient: { reference: 'Patient/1' },
    created: '2024-02-01',
    insurer: { display: 'Acme Health' },
    provider: { display: 'Elm Street Clinic' },
    outcome: 'complete',
    insurance: [],
    ...fields,
  };
}
function line(
  adjudication: ExplanationOfBenefitItemAdjudication[],
  fields: Partial<ExplanationOfBenefitItem> = {},
): ExplanationOfBenefitItem {
  return {
    sequence: 1,
    productOrService: coded('http://www.ama-assn.org/go/cpt', '99213'),
    adjudication,
    ...fields,
  };
}

describe('kind', () => {
  const kindOf = (...codings: { system?: string; code?: string }[]) =>
    toClaimSummary(claim({ type: { coding: codings } })).kind;

  test.each(['carrier', 'dme', 'hha', 'hospice', 'inpatient', 'outpatient', 'pde', 'snf'])(
    '%s is recognized by its name, in any system and case, before the general kind',
    (kind) => {
      const general = { system: CLAIM_TYPE, code: 'institutional' };
      expect(kindOf(general, { system: 'https://example.com/eob-type', code: kind.toUpperCase() })).toBe(
        kind,
      );
    },
  );

  test.each([
    ['10', 'hha'],
    ['20', 'snf'],
    ['30', 'snf'],
    ['40', 'outpatient'],
    ['50', 'hospice'],
    ['60', 'inpatient'],
    ['64', 'inpatient'],
    ['71', 'carrier'],
    ['72', 'carrier'],
    ['81', 'dme'],
    ['82', 'dme'],
    ['1', 'pde'],
  ])('claim type code %s is %s', (code, kind) => {
    expect(kindOf({ system: 'https://example.com/fhir/CodeSystem/CLM-TYPE-CD', code })).toBe(kind);
    expect(kindOf({ system: 'https://example.com/variables/nch_clm_type_cd', code })).toBe(kind);
    expect(kindOf({ system: 'https://example.com/other', code })).toBe('unknown');
  });

  test.each(['professional', 'institutional', 'pharmacy', 'oral', 'vision'])(
    '%s is recognized by the standard code',
    (code) => {
      expect(kindOf({ system: CLAIM_TYPE, code })).toBe(code);
    },
  );

  test('the kind is unknown when nothing states it', () => {
    expect(kindOf({ system: CLAIM_TYPE, code: 'new-kind' }, {})).toBe('unknown');
    expect(toClaimSummary(claim({ type: {} })).kindText).toBe('Claim');
  });
});

describe('amounts', () => {
  test('amounts are read by standard codes', () => {
    const summary = toClaimSummary(
      claim({
        total: [
          amount(ADJUDICATION, 'submitted', 200),
          amount(ADJUDICATION, 'eligible', 150.5),
          amount(C4BB, 'paidtoprovider', 100),
          amount(C4BB, 'paidtopatient', 0),
          amount(ADJUDICATION, 'deductible', 20),
          amount(C4BB, 'coinsurance', 10.25),
          amount(ADJUDICATION, 'copay', 5),
          amount(C4BB, 'noncovered', 49.5),
          amount(C4BB, 'priorpayerpaid', 1),
          amount(C4BB, 'priorpayerpaid', 2),
        ],
        payment: { amount: { value: 100, currency: 'USD' }, date: '2024-02-03' },
      }),
    );
    expect(dollars(summary)).toEqual({
      billed: '200.00',
      allowed: '150.50',
      paid: '100.00',
      paidToProvider: '100.00',
      paidToPatient: '0.00',
      paidByOthers: '3.00',
      deductible: '20.00',
      coinsurance: '10.25',
      copay: '5.00',
      notCovered: '49.50',
      patientOwes: '35.25',
    });
    expect(summary.paymentDate).toBe('2024-02-03');
  });

  test("the patient owes the member's liability if it is stated", () => {
    const total = [amount(ADJUDICATION, 'deductible', 20), amount(C4BB, 'memberliability', 60)];
    expect(toClaimSummary(claim({ total })).patientOwes?.amount).toBe('60.00');
  });

  test("the patient's payment is the cost of a drug, and otherwise the last resort", () => {
    const total = [amount(C4BB, 'paidbypatient', 7), amount(C4BB, 'coinsurance', 9)];
    const drug = coded(CLAIM_TYPE, 'pharmacy');
    expect(toClaimSummary(claim({ total, type: drug })).patientOwes?.amount).toBe('7.00');
    expect(toClaimSummary(claim({ total })).patientOwes?.amount).toBe('9.00');
    expect(toClaimSummary(claim({ total: total.slice(0, 1) })).patientOwes?.amount).toBe('7.00');
  });

  test('a variable takes precedence over the standard code next to it', () => {
    const summary = toClaimSummary(
      claim({
        item: [
          line([
            amount(ADJUDICATION, 'submitted', 5, 'https://example.com/variables/rev_cntr_rate_amt'),
            amount(ADJUDICATION, 'submitted', 80, 'https://example.com/variables/rev_cntr_tot_chrg_amt'),
            amount(ADJUDICATION, 'submitted', 64, 'https://example.com/variables/rev_cntr_pmt_amt_amt'),
            amount(C4BB, 'coinsurance', 999, 'https://example.com/variables/gdc_abv_oopt_amt'),
          ]),
        ],
      }),
    );
    expect(dollars(summary.lines[0] ?? {})).toEqual({ billed: '80.00', paid: '64.00' });
  });

  test("a variable without a standard code counts, as does a total charge that is really another payer's payment", () => {
    const total = [
      amount('https://example.com/Adjudication', 'CLM_SBMT_CHRG_AMT', 12.3456),
      amount(C4BB, 'priorpayerpaid', 4, 'https://example.com/variables/clm_tot_chrg_amt'),
    ];
    expect(dollars(toClaimSummary(claim({ total })))).toEqual({ billed: '12.35', paidByOthers: '4.00' });
  });

  test('balances are read by variable only, because their standard codes describe a year', () => {
    const financial = [
      {
        type: coded('https://example.com/benefit-balance', 'CLM_MDCR_DDCTBL_AMT'),
        usedMoney: { value: 3, currency: 'USD' as const },
      },
      {
        type: coded('http://terminology.hl7.org/CodeSystem/benefit-type', 'deductible'),
        usedMoney: { value: 900, currency: 'USD' as const },
      },
      { type: coded(ADJUDICATION, 'eligible'), usedMoney: { value: 900, currency: 'USD' as const } },
    ];
    const benefitBalance = [{ category: {}, financial }];
    expect(dollars(toClaimSummary(claim({ benefitBalance })))).toEqual({
      deductible: '3.00',
      patientOwes: '3.00',
    });
  });

  test('lines are added up when the claim gives no amount, without the line that repeats their sum', () => {
    const item = [
      line([amount(ADJUDICATION, 'submitted', 0.1), amount(C4BB, 'coinsurance', 1)]),
      line([amount(ADJUDICATION, 'submitted', 0.2)]),
      line([amount(ADJUDICATION, 'submitted', 0.3)], {
        revenue: coded('https://example.com/rev_cntr', '0001'),
      }),
    ];
    expect(dollars(toClaimSummary(claim({ item })))).toEqual({ billed: '0.30' });
  });

  test('nothing is invented', () => {
    expect(dollars(toClaimSummary(claim({})))).toEqual({});
  });
});

describe('a summary has people, dates and services', () => {
  test('a summary has number, dates, coverage, insurer and source', () => {
    const summary = toClaimSummary(
      claim({
        id: 'c1',
        meta: { source: 'https://example.com/source' },
        identifier: [
          { value: 'internal' },
          {
            type: coded('http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType', 'uc'),
            value: 'N-1',
          },
        ],
        billablePeriod: { start: '2024-01-02', end: '2024-01-03' },
        insurance: [
          { focal: false, coverage: { reference: 'Coverage/2' } },
          { focal: true, coverage: { reference: 'Coverage/1' } },
        ],
      }),
    );
    expect(summary).toMatchObject({
      id: 'c1',
      claimNumber: 'N-1',
      status: 'active',
      outcome: 'complete',
      use: 'claim',
      period: { start: '2024-01-02', end: '2024-01-03' },
      created: '2024-02-01',
      patientReference: 'Patient/1',
      coverage: 'Coverage/1',
      insurer: 'Acme Health',
      provider: { name: 'Elm Street Clinic', npi: undefined },
      source: 'https://example.com/source',
    });
  });

  test('without a period, the dates of service run from the first line to the last', () => {
    const item = [
      line([], { servicedDate: '2024-03-05' }),
      line([], { servicedPeriod: { start: '2024-03-01', end: '2024-03-02' } }),
    ];
    expect(toClaimSummary(claim({ item })).period).toEqual({ start: '2024-03-01', end: '2024-03-05' });
  });

  test('a provider may be contained, or named elsewhere under its NPI', () => {
    const npi = (value: string) => ({ system: 'http://hl7.org/fhir/sid/us-npi', value });
    const practitioner: Practitioner = {
      resourceType: 'Practitioner',
      id: 'p1',
      name: [{ family: 'Oak', given: ['Ann', 'B'] }],
      identifier: [npi('1234567893')],
    };
    const contained = claim({ contained: [practitioner], provider: { reference: '#p1' } });
    expect(toClaimSummary(contained).provider).toEqual({ name: 'Ann B Oak', npi: '1234567893' });
    const elsewhere = claim({
      provider: { identifier: npi('1234567893') },
      careTeam: [{ sequence: 1, provider: { identifier: npi('1234567893'), display: 'Oak Clinic' } }],
    });
    expect(toClaimSummary(elsewhere).provider).toEqual({ name: 'Oak Clinic', npi: '1234567893' });
    const noNpi = claim({ provider: { identifier: npi('999999999999999') } });
    expect(toClaimSummary(noNpi).provider).toBeUndefined();
  });

  test('a line has its service, modifiers and dates', () => {
    const item = line([], {
      sequence: 3,
      productOrService: {
        coding: [
          { system: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', code: 'NULL' },
          {
            system: 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
            code: 'J2270',
            display: 'Morphine',
          },
        ],
      },
      modifier: [
        coded('http://www.ama-assn.org/go/cpt', '25', '59'),
        coded('http://www.ama-assn.org/go/cpt', '25'),
      ],
      servicedDate: '2024-01-02',
      quantity: { value: 2 },
    });
    expect(toClaimSummary(claim({ item: [item] })).lines[0]).toMatchObject({
      sequence: 3,
      service: { code: 'J2270', text: 'Morphine' },
      modifiers: ['25', '59'],
      period: { start: '2024-01-02', end: '2024-01-02' },
      quantity: 2,
    });
  });
});

describe('denial reasons', () => {
  const reasons = (adjudication: ExplanationOfBenefitItemAdjudication[], fields = {}) =>
    toClaimSummary(claim({ item: [line(adjudication), line(adjudication)], ...fields })).denialReasons;
  const denied = (...codings: { system?: string; code: string; display?: string }[]) => ({
    category: coded(DISCRIMINATOR, 'denialreason'),
    reason: { coding: codings },
  });

  test("denial reasons have payerkit's text and the responsible party, each once", () => {
    expect(reasons([denied({ system: CARC, code: '29' })])).toEqual([
      { code: '29', group: undefined, text: 'The time limit for filing has expired' },
    ]);
    expect(reasons([denied({ system: 'https://example.com/rev_cntr_1st_ansi_cd', code: 'PR96' })])).toEqual([
      { code: '96', group: 'PR', text: 'Not covered' },
    ]);
  });

  test("denial reasons have the source's text for unknown codes, and are absent when the source says that none applies", () => {
    expect(reasons([denied({ code: 'X9', display: 'Out of area' })])).toEqual([
      { code: 'X9', group: undefined, text: 'Out of area' },
    ]);
    expect(reasons([denied({ code: '0', display: 'N/A' })])).toEqual([]);
  });

  test("the patient's share and contractual write-offs are not denial reasons", () => {
    const adjustment = (code: string) => ({
      category: coded('https://x12.org/codes/claim-adjustment-group-codes', 'CO'),
      reason: coded(CARC, code),
    });
    expect(reasons([adjustment('45'), adjustment('1'), adjustment('50')])).toEqual([
      { code: '50', group: 'CO', text: 'The payer considers it not medically necessary' },
    ]);
  });

  test('denial reasons include those of the whole claim', () => {
    const extension = (name: string, code: string) => ({
      extension: [{ url: `https://example.com/variables/${name}`, valueCoding: { code, display: 'words' } }],
    });
    expect(reasons([], extension('clm_mdcr_non_pmt_rsn_cd', 'N'))).toMatchObject([
      { code: 'N', text: 'words' },
    ]);
    expect(reasons([], extension('clm_mdcr_non_pmt_rsn_cd', 'P'))).toEqual([]);
    expect(reasons([], extension('carr_clm_pmt_dnl_cd', '0'))).toMatchObject([{ code: '0', text: 'Denied' }]);
    expect(reasons([], extension('carr_clm_pmt_dnl_cd', '1'))).toEqual([]);
  });
});

test('whatever an unchecked resource contains, the summary returns what it can and throws nothing', () => {
  const junk = (names: string, value: fc.Arbitrary<unknown>) =>
    fc.record(Object.fromEntries(names.split(' ').map((name) => [name, value])), { requiredKeys: [] });
  const concept = fc.constant({ coding: [{ system: CARC, code: '1' }] });
  const part = junk(
    'category reason amount adjudication type value provider role url productOrService detail modifier quantity financial',
    fc.oneof(fc.jsonValue(), concept),
  );
  const resource = junk(
    'id meta identifier type patient billablePeriod insurer provider facility careTeam supportingInfo diagnosis procedure ' +
      'insurance item adjudication total payment benefitBalance extension contained',
    fc.oneof(fc.jsonValue(), fc.array(part)),
  );
  fc.assert(
    fc.property(resource, (fields) => {
      const summary = toClaimSummary({ resourceType: 'ExplanationOfBenefit', ...fields } as never);
      expect(summary.kindText).toBeTypeOf('string');
    }),
  );
});

function dollars(summary: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(summary).flatMap(([key, value]) =>
      value?.currency === 'USD' ? [[key, value.amount]] : [],
    ),
  );
}
