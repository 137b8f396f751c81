import type { ExplanationOfBenefit, ExplanationOfBenefitTotal } from 'fhir/r4.js';
import { expect, test } from 'vitest';
import { toClaimSummary } from '../claim-summary.js';

const ADJUDICATION = 'http://terminology.hl7.org/CodeSystem/adjudication';
const C4BB = 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication';
const OWN = 'https://example.com/own';

function amount(value: number, ...coding: object[]): ExplanationOfBenefitTotal {
  return { category: { coding }, amount: { value, currency: 'USD' } };
}
function summary(fields: object) {
  return toClaimSummary({
    resourceType: 'ExplanationOfBenefit',
    status: 'active',
    ...fields,
  } as ExplanationOfBenefit);
}
function dollars(amounts: object = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([key, value]) =>
      value?.currency === 'USD' ? [[key, value.amount]] : [],
    ),
  );
}

test('a standard code without a system counts, unless another coding names the system', () => {
  const total = [
    amount(7, { code: 'submitted' }),
    amount(7, { system: '', code: 'eligible', display: 'Eligible' }),
    amount(7, { system: OWN, code: 'X1' }, { code: 'copay' }),
    amount(7, { code: 'deductible' }, { system: ADJUDICATION, code: 'noncovered' }),
    amount(7, { system: OWN, code: 'coinsurance' }),
  ];
  const expected = {
    billed: '7.00',
    allowed: '7.00',
    copay: '7.00',
    notCovered: '7.00',
    patientOwes: '7.00',
  };
  expect(dollars(summary({ total }))).toEqual(expected);
  expect(dollars(summary({ adjudication: total }))).toEqual(expected);
  const line = { sequence: 1, productOrService: {}, adjudication: total };
  expect(dollars(summary({ item: [line] }).lines[0])).toEqual(expected);
  expect(dollars(summary({ item: [line, line] }))).toMatchObject({ billed: '14.00', patientOwes: '14.00' });
});

test('a discount is that of the provider, not one of the amounts of a drug that share its code', () => {
  const discount = { system: C4BB, code: 'discount' };
  const total = [
    amount(1, discount, { system: OWN, code: 'https://example.com/variables/lics_amt' }),
    amount(2, discount, { system: OWN, code: 'https://example.com/variables/rptd_gap_dscnt_num' }),
  ];
  expect(dollars(summary({ total }))).toEqual({});
  expect(dollars(summary({ total: [...total, amount(8, discount)] }))).toEqual({ discount: '8.00' });
});
