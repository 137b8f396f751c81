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

const GROUP = 'https://x12.org/codes/claim-adjustment-group-codes';
const REASON = 'https://x12.org/codes/claim-adjustment-reason-codes';

/** An adjustment with a group and reason alone, as sources other than payerkit write it. */
function adjustment(group: string, reason: string, value: number | undefined, currency = 'USD') {
  return {
    category: { coding: [{ system: GROUP, code: group }] },
    reason: { coding: [{ system: REASON, code: reason }] },
    ...(value === undefined ? {} : { amount: { value, ...(currency === '' ? {} : { currency }) } }),
  };
}
function line(...adjudication: object[]) {
  return { sequence: 1, productOrService: {}, adjudication };
}

test("the patient's shares are found by the reasons of adjustments without a common category", () => {
  const adjudication = [
    adjustment('PR', '1', 20),
    adjustment('PR', '1', 5),
    adjustment('PR', '2', 4),
    adjustment('PR', '3', 3),
    adjustment('PR', '204', 2),
    adjustment('CO', '1', 1),
    adjustment('OA', '2', -1),
  ];
  const expected = {
    deductible: '25.00',
    coinsurance: '4.00',
    copay: '3.00',
    patientOwes: '34.00',
    notCovered: '1.00',
    otherAdjustment: '-1.00',
  };
  expect(dollars(summary({ adjudication }))).toMatchObject(expected);
  expect(dollars(summary({ item: [line(), line(...adjudication)] }))).toMatchObject(expected);
});

test("the patient's share of professional services on an institutional claim is a share, not a denial", () => {
  const adjudication = [adjustment('PR', '247', 20), adjustment('PR', '248', 4), adjustment('PR', '241', 3)];
  const read = summary({ item: [line(...adjudication), line(adjustment('PR', '1', 5))] });
  expect(dollars(read)).toMatchObject({ deductible: '25.00', coinsurance: '4.00', copay: '3.00' });
  expect(read.patientOwes?.amount).toBe('32.00');
  expect([read.denialReasons, read.lines[0]?.denialReasons]).toEqual([[], []]);
});

test('an adjustment for the blood deductible is that, not a part of the deductible', () => {
  const adjudication = [adjustment('PR', '1', 20), adjustment('PR', '66', 5), adjustment('PR', '66', 1)];
  const expected = { deductible: '20.00', bloodDeductible: '6.00', patientOwes: '26.00' };
  for (const claim of [summary({ adjudication }), summary({ item: [line(), line(...adjudication)] })])
    expect(dollars(claim)).toMatchObject(expected);
  const { lines } = summary({ item: [line(), line(...adjudication)] });
  expect(lines.map(({ bloodDeductible }) => bloodDeductible?.amount)).toEqual([undefined, '6.00']);
  const mixed = summary({ item: [line(...adjudication, adjustment('PR', '66', 1, 'CAD'))] });
  expect([mixed.bloodDeductible, mixed.patientOwes]).toEqual([undefined, undefined]);
});

test('the group of an adjustment counts without a system, like any other category', () => {
  const adjudication = [
    adjustment('PR', '1', 20),
    adjustment('PI', '96', 3),
    adjustment('CO', '45', 2),
    adjustment('CR', '1', 1),
  ].map(({ category: { coding }, ...rest }) => ({
    ...rest,
    category: { coding: coding.map(({ code }) => ({ code })) },
  }));
  expect(dollars(summary({ item: [line(...adjudication)] }))).toMatchObject({
    deductible: '20.00',
    payerReduction: '3.00',
    discount: '2.00',
    otherAdjustment: '1.00',
    patientOwes: '20.00',
  });
  const own = { category: { coding: [{ system: OWN, code: 'PI' }] }, amount: { value: 3, currency: 'USD' } };
  expect(dollars(summary({ item: [line(own)] }))).toEqual({});
});

test('an amount that the source states next to its adjustments is not replaced by their sum', () => {
  const deductible = amount(20, { system: ADJUDICATION, code: 'deductible' });
  const copay = amount(3, { system: C4BB, code: 'copay' });
  const write = adjustment('CO', '45', 7);
  const stated = {
    deductible: '20.00',
    copay: '3.00',
    coinsurance: '0.00',
    discount: '7.00',
    patientOwes: '23.00',
  };
  expect(dollars(summary({ item: [line(deductible, copay, write)] }))).toMatchObject(stated);
  expect(dollars(summary({ item: [line(deductible, copay), line(write)] }))).toMatchObject(stated);
  expect(dollars(summary({ adjudication: [deductible, copay], item: [line(write)] }))).toMatchObject(stated);
  expect(dollars(summary({ total: [deductible, copay], item: [line(write)] }))).toMatchObject(stated);
  const lines = [line(deductible, write), line(adjustment('PR', '1', 10))];
  for (const item of [lines, lines.toReversed()]) {
    const { lines: read, ...claim } = summary({ item });
    expect(dollars(claim)).toMatchObject({ deductible: '30.00', patientOwes: '30.00' });
    expect(new Set(read.map((one) => dollars(one).deductible))).toEqual(new Set(['10.00', '20.00']));
  }
});

test('adjustments that cannot be added up give no amount instead of zero', () => {
  const dollarsAndMore = [adjustment('PI', '96', 20), adjustment('PI', '96', 5, 'CAD')];
  for (const currency of ['CAD', '']) {
    const mixed = line(adjustment('PR', '1', 20), adjustment('PR', '1', 5, currency));
    const partly = line(
      adjustment('PR', '1', 20),
      adjustment('PR', '1', 5, currency),
      adjustment('PR', '2', 5),
    );
    for (const read of [summary({ item: [partly] }), summary({ item: [partly] }).lines[0]])
      expect(read?.patientOwes).toBeUndefined();
    expect(summary({ item: [mixed, line(adjustment('PR', '1', 1))] }).patientOwes).toBeUndefined();
    const item = [mixed];
    const { lines, ...claim } = summary({ item });
    for (const read of [claim, lines[0]])
      expect(read).toMatchObject({ deductible: undefined, copay: undefined, patientOwes: undefined });
  }
  const { payerReduction, lines } = summary({ item: dollarsAndMore.map((one) => line(one)) });
  expect(payerReduction).toBeUndefined();
  expect(lines.map((one) => one.payerReduction?.amount)).toEqual(['20.00', '5.00']);
  expect(summary({ item: [line(adjustment('PI', '96', undefined))] }).payerReduction).toBeUndefined();
});

test('zero has the currency of the claim', () => {
  const { deductible, copay, patientOwes } = summary({ item: [line(adjustment('PR', '1', 20, 'CAD'))] });
  expect([deductible, copay, patientOwes]).toEqual([
    { amount: '20.00', currency: 'CAD' },
    { amount: '0.00', currency: 'CAD' },
    { amount: '20.00', currency: 'CAD' },
  ]);
});
