import type { CodeableConcept, ExplanationOfBenefit, ExplanationOfBenefitItem } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { toClaimSummary } from '../claim-summary.js';
import { claimLines } from './claim-lines.js';

const VARIABLES = 'https://bluebutton.cms.gov/resources/variables';
const V3 = 'https://bluebutton.cms.gov/fhir';
const UCUM = 'http://unitsofmeasure.org';
const NDC = 'http://hl7.org/fhir/sid/ndc';
function coded(system: string, code: string, display?: string): CodeableConcept {
  return {
    coding: [{ system, code, ...(display !== undefined && { display }) }],
  };
}
function hcpcs(code: string) {
  return coded(`${VARIABLES}/hcpcs`, code);
}
function claim(...item: Partial<ExplanationOfBenefitItem>[]) {
  return {
    resourceType: 'ExplanationOfBenefit',
    status: 'active',
    type: coded('https://bluebutton.cms.gov/resources/codesystem/eob-type', 'OUTPATIENT'),
    item: item.map((one, index) => ({ sequence: index + 1, productOrService: hcpcs('J0885'), ...one })),
  } as unknown as ExplanationOfBenefit;
}
function line(item: Partial<ExplanationOfBenefitItem>) {
  return claimLines(claim(item))[0];
}

describe('the units of a line', () => {
  const counted = { url: `${VARIABLES}/rev_cntr_unit_cnt`, valueQuantity: { value: 12 } };
  const milliliters = { value: 1.75, unit: 'ML', system: UCUM, code: 'ML' };

  test('are the unit count of the revenue center, with or without a drug quantity', () => {
    expect(line({ extension: [counted], quantity: milliliters })?.quantity).toBe(12);
    expect(line({ extension: [{ url: 'x' }, counted] })?.quantity).toBe(12);
    expect(line({ extension: [{ ...counted, valueQuantity: { value: 0 } }] })?.quantity).toBe(0);
  });

  test('are the quantity when no unit count is given, but not the quantity of a drug', () => {
    expect(line({ quantity: { value: 3 } })?.quantity).toBe(3);
    expect(line({ quantity: milliliters })?.quantity).toBeUndefined();
    const modifier = [hcpcs('JW'), coded(UCUM, 'ML')];
    expect(line({ quantity: { value: 77 }, modifier })?.quantity).toBeUndefined();
    expect(line({ quantity: { value: 77 }, modifier, extension: [counted] })?.quantity).toBe(12);
    expect(line({ quantity: { value: 3 }, modifier: [hcpcs('JW')] })?.quantity).toBe(3);
  });
});

describe('the drugs of a line', () => {
  const ndc = { system: NDC, code: '99999010101', display: 'SAMPLE DRUG' };

  test('come from an extension of the service (v2) or of the line (v1), with the quantity of the drug', () => {
    const expected = [{ ndc: '99999010101', name: 'SAMPLE DRUG', quantity: 2.5, unit: 'ML' }];
    const milliliters = { value: 2.5, unit: 'ML', system: UCUM, code: 'ML' };
    const service = { ...hcpcs('J3490'), extension: [{ url: NDC, valueCoding: ndc }] };
    expect(line({ productOrService: service, quantity: milliliters })?.drugs).toEqual(expected);
    const modifier = [coded(UCUM, 'ML'), hcpcs('JW')];
    expect(line({ productOrService: service, quantity: { value: 2.5 }, modifier })?.drugs).toEqual(expected);
    const quantity = { url: `${VARIABLES}/rev_cntr_ndc_qty`, valueQuantity: milliliters };
    const extension = [{ url: NDC, valueCoding: ndc }, quantity];
    expect(line({ extension, quantity: { value: 9 } })).toMatchObject({ quantity: 9, drugs: expected });
  });

  test('come from the details of the line (v3), each once', () => {
    const detail = [ndc, ndc, { system: NDC, code: '99999020202' }].map((coding, index) => ({
      sequence: index + 1,
      productOrService: { coding: [coding] },
      quantity: { value: index + 1, unit: 'UN' },
    }));
    expect(line({ detail })?.drugs).toEqual([
      { ndc: '99999010101', name: 'SAMPLE DRUG', quantity: 1, unit: 'UN' },
      { ndc: '99999020202', name: undefined, quantity: 3, unit: 'UN' },
    ]);
    expect(line({ detail: [{ sequence: 1, productOrService: {}, subDetail: detail }] })?.drugs).toHaveLength(
      2,
    );
  });

  test('are absent when a line names none', () => {
    expect(line({})?.drugs).toEqual([]);
  });
});

test('units of measure are not modifiers, at any position in the list', () => {
  const modifier = [coded(UCUM, 'GR'), hcpcs('JW'), coded(UCUM, 'UN'), hcpcs('59'), { text: 'Left side' }];
  expect(line({ modifier })?.modifiers).toEqual(['JW', '59', 'Left side']);
  expect(line({ modifier: [coded(`${UCUM}/`, 'ML'), hcpcs('JW')] })?.modifiers).toEqual(['JW']);
});

describe('the processing indicator of a line', () => {
  const v1 = (code: string) => ({
    adjudication: [
      {
        category: coded(
          'https://bluebutton.cms.gov/resources/codesystem/adjudication',
          `${VARIABLES}/line_prcsg_ind_cd`,
        ),
        reason: coded(`${VARIABLES}/line_prcsg_ind_cd`, code, 'Words of the source'),
      },
    ],
  });
  const v2 = (code: string) => ({
    extension: [
      {
        url: `${VARIABLES}/line_prcsg_ind_cd`,
        valueCoding: { system: `${VARIABLES}/line_prcsg_ind_cd`, code, display: 'Words of the source' },
      },
    ],
  });
  const v3 = (code: string) => ({
    extension: [
      {
        url: `${V3}/StructureDefinition/CLM-PRCSG-IND-CD`,
        valueCoding: { system: `${V3}/CodeSystem/CLM-PRCSG-IND-CD`, code },
      },
    ],
  });
  const asReason = (code: string) => ({
    adjudication: [
      {
        category: coded('http://terminology.hl7.org/CodeSystem/adjudication', 'denialreason'),
        reason: coded(`${V3}/CodeSystem/CLM-PRCSG-IND-CD`, code),
      },
    ],
  });

  test.each([
    ['v1', v1],
    ['v2', v2],
    ['v3', v3],
    ['an adjudication of another category', asReason],
  ])(
    'is a denial reason on its own line in %s, and not a reason when the line was allowed',
    (_name, shape) => {
      const eob = claim(shape('A'), shape('N'), shape('R'), shape('S'), shape('Z'), shape('~'), shape('13'));
      expect(claimLines(eob).map(({ denialReasons }) => denialReasons.map(({ code }) => code))).toEqual([
        [],
        ['N'],
        [],
        [],
        ['Z'],
        [],
        ['13'],
      ]);
      const reasons = toClaimSummary(eob).denialReasons;
      expect(reasons.map(({ code }) => code)).toEqual(['N', 'Z', '13']);
      expect(reasons[0]?.text).toBe('Not medically necessary');
    },
  );

  test("has the source's text for an unknown code", () => {
    expect(line(v2('9'))?.denialReasons).toEqual([
      { code: '9', group: undefined, text: 'Words of the source' },
    ]);
  });
});

describe('a prior authorization', () => {
  const decided = (code: string, services: number) => ({
    extension: [
      { url: `${V3}/StructureDefinition/PA-DECISION`, valueCoding: { code, display: 'Words' } },
      { url: `${V3}/StructureDefinition/PA-DECISION-DT`, valueDate: '2026-01-27' },
      { url: `${V3}/StructureDefinition/PA-DECISION-EXP-DT`, valueDate: '2027-01-31' },
      { url: `${V3}/StructureDefinition/SERVICE-CNTS`, valueUnsignedInt: services },
    ],
  });

  test('an authorization has the decision of each line, and of the whole claim if the lines agree', () => {
    const summary = toClaimSummary(claim(decided('A', 4), decided('N', 1), decided('P', 2), decided('Q', 2)));
    expect(summary.lines.map(({ authorization }) => authorization?.decision)).toEqual([
      'affirmed',
      'not affirmed',
      'pending',
      'unknown',
    ]);
    expect(summary.lines[0]?.authorization).toEqual({
      decision: 'affirmed',
      code: 'A',
      text: 'Words',
      services: 4,
      decidedOn: '2026-01-27',
      expiresOn: '2027-01-31',
    });
    expect(summary.authorization).toBe('mixed');
    expect(toClaimSummary(claim(decided('P', 1), decided('P', 2))).authorization).toBe('pending');
    expect(toClaimSummary(claim({}, {})).authorization).toBeUndefined();
  });

  test('a line with a count of services and no decision has the count and an unknown decision', () => {
    const extension = [{ url: `${V3}/StructureDefinition/SERVICE-CNTS`, valueUnsignedInt: 5 }];
    const summary = toClaimSummary(claim({ extension }));
    expect(summary.lines[0]?.authorization).toMatchObject({ decision: 'unknown', services: 5 });
    expect(summary.authorization).toBe('unknown');
  });
});

describe('the total line of an institution', () => {
  const charged = (revenue: string, value: number, variable = 'rev_cntr_tot_chrg_amt') => ({
    revenue: coded(`${VARIABLES}/rev_cntr`, revenue),
    adjudication: [
      {
        category: coded('http://terminology.hl7.org/CodeSystem/adjudication', `${VARIABLES}/${variable}`),
        amount: { value, currency: 'USD' as const },
      },
    ],
  });
  const billed = (...lines: object[]) => toClaimSummary(claim(...lines)).billed?.amount;

  test('takes precedence over the sum of the lines, at any position', () => {
    expect(billed(charged('0001', 7200), charged('0111', 3100), charged('0250', 3550))).toBe('7200.00');
    expect(billed(charged('0111', 3100), charged('0001', 7200))).toBe('7200.00');
    expect(billed(charged('0001', 7200))).toBe('7200.00');
  });

  test('yields to the total of the claim, and is ignored when it is not filled in', () => {
    const eob = claim(charged('0111', 3100), charged('0001', 7200));
    const category = coded('http://terminology.hl7.org/CodeSystem/adjudication', 'submitted');
    const total = [{ category, amount: { value: 8000, currency: 'USD' as const } }];
    expect(toClaimSummary({ ...eob, total }).billed?.amount).toBe('8000.00');
    expect(billed(charged('0111', 3100), charged('0001', 0))).toBe('3100.00');
  });
});
