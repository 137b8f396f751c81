import { describe, expect, test } from 'vitest';
import { decidedRemittance } from '../../../testing/secondary.js';
import { groupByCheck } from './paid-check.js';

const CHARGE = 10_000;

function claim(account: string, adjusted: number) {
  return {
    account,
    lines: [{ charge: CHARGE, adjustments: [{ group: 'CO', reason: '45', cents: adjusted }] }],
  };
}
function check(number: string | undefined, amount: string, day = '20260401', others: object = {}) {
  return {
    paymentAndRemitReassociationDetails: { checkOrEFTTraceNumber: number },
    financialInformation: { checkIssueOrEFTEffectiveDate: day, totalActualProviderPaymentAmount: amount },
    ...others,
  };
}
const FIRST = claim('A', 2_000);
const SECOND = claim('B', 4_000);

describe('payments by check', () => {
  test('are one check for one number, date and payer', () => {
    const one = decidedRemittance([FIRST], check('1', '80.00'));
    const two = decidedRemittance([SECOND], check('2', '60.00'));
    const later = decidedRemittance([SECOND], check('1', '60.00', '20260501'));
    const other = decidedRemittance([SECOND], check('1', '60.00', '20260401', { payer: { name: 'OTHER' } }));
    const checks = groupByCheck([one, two, later, other]);
    expect(
      checks.map(({ paymentNumber, paidAmount, isBalanced }) => [paymentNumber, paidAmount, isBalanced]),
    ).toEqual([
      ['1', '80.00', true],
      ['2', '60.00', true],
      ['1', '60.00', true],
      ['1', '60.00', true],
    ]);
    expect(new Set(checks.map(({ key }) => key)).size).toBe(4);
  });

  test('that are delivered again count once, and have the same key', () => {
    const one = decidedRemittance([FIRST, SECOND], check('1', '140.00'));
    const again = decidedRemittance([FIRST, SECOND], { ...check('1', '140.00'), productionDate: '20260409' });
    const [only, ...others] = groupByCheck([one, again]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ paidAmount: '140.00', isBalanced: true });
    expect(only?.claims).toHaveLength(2);
    expect(only?.remittances).toHaveLength(1);
    expect(groupByCheck([again])[0]?.key).toBe(only?.key);
  });

  test('count once when a delivery omits identifiers of the payer, unless those that both have differ', () => {
    const payer = (originator: string | undefined, id: string | undefined, name: string | undefined) =>
      decidedRemittance([FIRST], {
        ...check('1', '80.00'),
        paymentAndRemitReassociationDetails: {
          checkOrEFTTraceNumber: '1',
          originatingCompanyIdentifier: originator,
        },
        payer: { name, payerIdentificationNumber: id },
      });
    const same = [
      payer('1999', 'p1', 'Plan One'),
      payer(undefined, 'P1', 'PLAN 1'),
      payer('1999', undefined, 'Plan of another name'),
      payer(undefined, undefined, 'plan one'),
    ];
    for (const order of [same, same.slice(0, 2).toReversed(), [...same.slice(3), ...same]]) {
      const [only, ...others] = groupByCheck(order);
      expect(others).toEqual([]);
      expect(only).toMatchObject({ paidAmount: '80.00', isBalanced: true, originatorId: '1999' });
      expect([only?.claims.length, only?.remittances.length]).toEqual([1, 1]);
      expect(only?.key).toBe(groupByCheck(same.slice(0, 1))[0]?.key);
    }
    const others = [
      payer('1888', 'P1', 'Plan One'),
      payer(undefined, 'P2', 'Plan One'),
      payer(undefined, undefined, 'Plan Two'),
      payer(undefined, undefined, undefined),
    ];
    for (const other of others) expect(groupByCheck([...same.slice(0, 1), other])).toHaveLength(2);
    expect(groupByCheck([...same, ...others])).toHaveLength(5);
  });

  test.each([
    ['names the whole amount in each transaction', '140.00', '140.00'],
    ['names its part in each transaction', '80.00', '60.00'],
  ])('that are split balance as a whole when the payer %s', (_how, first, second) => {
    const parts = [
      decidedRemittance([FIRST], check('1', first)),
      decidedRemittance([SECOND], check('1', second)),
    ];
    for (const order of [parts, parts.toReversed(), [...parts, ...parts]]) {
      const [only, ...others] = groupByCheck(order);
      expect(others).toEqual([]);
      expect(only).toMatchObject({ paidAmount: '140.00', isBalanced: true, issues: [] });
      expect(only?.claims).toHaveLength(2);
    }
  });

  test('that are split, and then delivered whole, count once and balance', () => {
    const parts = [
      decidedRemittance([FIRST], check('1', '80.00')),
      decidedRemittance([SECOND], check('1', '60.00')),
    ];
    const whole = decidedRemittance([FIRST, SECOND], check('1', '140.00'));
    for (const order of [
      [...parts, whole],
      [whole, ...parts],
      [...parts.slice(0, 1), whole],
    ]) {
      const [only, ...others] = groupByCheck(order);
      expect(others).toEqual([]);
      expect(only).toMatchObject({ paidAmount: '140.00', isBalanced: true, issues: [] });
      expect(only?.claims).toHaveLength(2);
    }
    const empty = decidedRemittance([], check('1', '60.00'));
    expect(groupByCheck([...parts.slice(0, 1), empty])[0]).toMatchObject({ isBalanced: false });
  });

  test('count once when a delivery has the number in another case, or its claims in another order', () => {
    const one = decidedRemittance([FIRST], check('e1', '80.00'));
    const [only, ...others] = groupByCheck([one, decidedRemittance([FIRST], check('E1', '80.00'))]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ paidAmount: '80.00', isBalanced: true });
    expect([only?.claims.length, only?.remittances.length]).toEqual([1, 1]);

    const adjustments = (...amounts: string[]) => ({
      providerAdjustments: amounts.map((amount) => ({
        providerIdentifier: '1',
        adjustments: [{ adjustmentReasonCode: 'WO', providerAdjustmentAmount: amount }],
      })),
    });
    const parts = [
      decidedRemittance([FIRST, SECOND], { ...check('1', '130.00'), ...adjustments('7', '3') }),
      decidedRemittance([claim('C', 5_000)], check('1', '50.00')),
      decidedRemittance([SECOND, FIRST], { ...check('1', '130.00'), ...adjustments('3', '7') }),
    ];
    for (const order of [parts, parts.toReversed()]) {
      const [whole] = groupByCheck(order);
      expect(whole).toMatchObject({ paidAmount: '180.00', isBalanced: true });
      expect([whole?.claims.length, whole?.remittances.length]).toEqual([3, 2]);
    }
  });

  test('that are split into equal parts are not mistaken for one delivered twice', () => {
    const parts = ['A', 'B'].map((account) =>
      decidedRemittance([claim(account, 2_000)], check('1', '80.00')),
    );
    expect(groupByCheck(parts)[0]).toMatchObject({ paidAmount: '160.00', isBalanced: true });
  });

  test('keep payments, reversals and repeated payments, and adjustments of the whole', () => {
    const reversal = { ...FIRST, status: '22', sign: -1 as const };
    const recoupment = {
      providerAdjustments: [
        {
          providerIdentifier: '1',
          adjustments: [
            { adjustmentReasonCode: 'WO', providerAdjustmentIdentifier: 'X', providerAdjustmentAmount: '30' },
          ],
        },
      ],
    };
    const one = decidedRemittance([FIRST, reversal, FIRST], { ...check('1', '50.00'), ...recoupment });
    const [only] = groupByCheck([one, one]);
    expect(only).toMatchObject({ paidAmount: '50.00', isBalanced: true });
    expect(only?.claims).toHaveLength(3);
    expect(only?.providerAdjustments).toHaveLength(1);
  });

  test('that do not add up are reported', () => {
    const [only] = groupByCheck([decidedRemittance([FIRST], check('1', '79.99'))]);
    expect(only).toMatchObject({
      paidAmount: '79.99',
      isBalanced: false,
      issues: [{ code: 'payment_imbalance' }],
    });
    expect(groupByCheck([])).toEqual([]);
    expect(
      groupByCheck([
        decidedRemittance([FIRST], check(undefined, '80.00')),
        decidedRemittance([SECOND], check(undefined, '60.00')),
      ]),
    ).toHaveLength(2);
  });
});

test.each([undefined, null, 42, 'text', [null], [{}], new Map([['a', 1]])])(
  'a value that is not remittances (%j) is rejected with a payerkit error',
  (value) => {
    expect(() => groupByCheck(value as unknown as [])).toThrow(
      expect.objectContaining({ code: 'unreadable_input' }),
    );
  },
);
