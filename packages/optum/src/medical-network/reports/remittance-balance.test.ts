import { fc, test } from '@fast-check/vitest';
import { sumMoney } from '@payerkit/core';
import { expect } from 'vitest';
import { total } from './remittance-balance.js';

const cents = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }).map((value) => {
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
});

test.prop([fc.array(cents, { maxLength: 12 })])(
  'a total is exact, however long its amounts are',
  (amounts) => {
    const exact = sumMoney(['0.00', ...amounts].map((amount) => ({ amount, currency: 'USD' })))?.amount;
    expect(total(amounts.map((amount) => ({ amount })))).toBe(exact);
  },
);

test('a total of nothing is zero, and zero has no sign', () => {
  expect(total([])).toBe('0.00');
  expect(total([{ amount: '-0.10' }, { amount: '0.10' }])).toBe('0.00');
  expect(total([{ amount: '-0.10' }])).toBe('-0.10');
});
