import { negateMoney, sumMoney, toMoney } from '@payerkit/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from './money-difference.js';

const digits = (max: number) =>
  fc.string({ unit: fc.constantFrom('0', '1', '2', '5', '8', '9'), minLength: 1, maxLength: max });
const amount = fc
  .tuple(fc.constantFrom('', '-'), digits(15), fc.option(digits(4)))
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`);

/** The same by exact arithmetic alone. */
function exact(total: string, remaining: string): string | undefined {
  const [all, left] = [toMoney({ value: total }), toMoney({ value: remaining })];
  if (all === undefined || left === undefined) return undefined;
  const used = sumMoney([all, negateMoney(left)])?.amount;
  return used?.startsWith('-') ? undefined : used;
}

test('what is used of a limit is exact to the cent for amounts of any length', () => {
  fc.assert(
    fc.property(amount, amount, (total, remaining) => {
      expect(difference(total, remaining)).toBe(exact(total, remaining));
    }),
    { numRuns: 2000 },
  );
});

test('nothing is known to be used where the limit or its remainder is missing', () => {
  expect(difference(undefined, '10')).toBeUndefined();
  expect(difference('10', undefined)).toBeUndefined();
});
