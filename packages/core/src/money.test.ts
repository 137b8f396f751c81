import fc from 'fast-check';
import { expect, test } from 'vitest';
import { negateMoney, sumMoney, toMoney } from './money.js';

function usd(amount: string) {
  return { amount, currency: 'USD' };
}

test.each([
  [874922.5625, '874922.56'],
  [99816.1171875, '99816.12'],
  [0, '0.00'],
  [-0, '0.00'],
  [37.5, '37.50'],
  [1.005, '1.01'],
  [-1.005, '-1.01'],
  [-0.004, '0.00'],
  [1e-7, '0.00'],
  ['12.3', '12.30'],
  ['0.004999999999999999999', '0.00'],
  ['12e3', '12000.00'],
  ['-125e-3', '-0.13'],
  ['.5', '0.50'],
  ['-.5', '-0.50'],
  ['12.', '12.00'],
  [`${'9'.repeat(64)}.99`, `${'9'.repeat(64)}.99`],
])('rounds %s to %s', (value, amount) => {
  expect(toMoney({ value, currency: 'USD' })).toEqual(usd(amount));
});

test.each([
  undefined,
  {},
  { value: Number.NaN },
  { value: Number.POSITIVE_INFINITY },
  { value: '' },
  { value: '1,5' },
  { value: '.' },
  { value: '-' },
  { value: '-.' },
  { value: 'e1' },
  { value: '.e1' },
  { value: '9'.repeat(65) },
])('%o contains no amount', (money) => {
  expect(toMoney(money)).toBeUndefined();
});

test('an amount is rounded to the nearest cent, and away from zero between two', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 3, max: 20 }), (units, places) => {
      const amount = toMoney({ value: `${units}e-${places}` })?.amount ?? '';
      const cent = 10n ** BigInt(places - 2);
      const rounded = BigInt(amount.replace('.', '')) * cent;
      const added = units < 0n ? units - rounded : rounded - units;
      expect(2n * added).toBeGreaterThan(-cent);
      expect(2n * added).toBeLessThanOrEqual(cent);
    }),
  );
});

test('the currency is kept, and none is invented when the source gives none', () => {
  expect(toMoney({ value: 1, currency: 'EUR' })?.currency).toBe('EUR');
  expect(toMoney({ value: 1 })).toEqual({ amount: '1.00', currency: undefined });
  expect(sumMoney([toMoney({ value: 1 }), toMoney({ value: 2, currency: 'USD' })])).toBeUndefined();
  expect(sumMoney([toMoney({ value: 1 }), toMoney({ value: 2 })])).toEqual({ amount: '3.00' });
});

test('sums are exact where binary numbers are not', () => {
  expect(sumMoney(Array.from({ length: 10 }, () => usd('0.10')))).toEqual(usd('1.00'));
  expect(sumMoney([usd('0.10'), undefined, usd('0.20')])).toEqual(usd('0.30'));
});

test('what is lost by rounding is not lost in a sum', () => {
  expect(sumMoney([usd('0.004'), usd('0.004'), usd('12e-3')])).toEqual(usd('0.02'));
});

test.each([() => sumMoney([usd('1.00'), usd('Quimby')]), () => negateMoney(usd(''))])(
  'an amount that is not a decimal number is an error that does not print it (%#)',
  (calculate) => {
    expect(calculate).toThrow(
      expect.objectContaining({
        code: 'unreadable_input',
        message: expect.not.stringContaining('Quimby'),
      }),
    );
  },
);

test('there is no sum of nothing, nor across currencies', () => {
  expect(sumMoney([])).toBeUndefined();
  expect(sumMoney([undefined])).toBeUndefined();
  expect(sumMoney([usd('1.00'), { amount: '1.00', currency: 'EUR' }])).toBeUndefined();
});

test('cents add up like whole numbers, and a negated amount cancels out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1 }), (cents) => {
      const amounts = cents.map((value) => toMoney({ value: value / 100, currency: 'USD' }));
      const sum = sumMoney(amounts);
      const expected = cents.reduce((total, value) => total + BigInt(value), 0n);
      expect(BigInt(sum?.amount.replace('.', '') ?? '')).toBe(expected);
      expect(sumMoney([sum, sum && negateMoney(sum)])).toEqual(usd('0.00'));
    }),
  );
});
