import { negateMoney, sumMoney, toMoney } from '@payerkit/core';

// Dollars whose cents are exact as a number; most limits are.
const SHORT = /^\d{1,12}(?:\.\d{1,2})?$/;

function centsOf(amount: string) {
  return Math.round(Number(amount) * 100);
}

/**
 * Returns what is used of a limit.
 *
 * @param total - the limit, a decimal string
 * @param remaining - what is left of it, a decimal string
 * @returns undefined where either is missing, or more is left than there was
 */
export function difference(total: string | undefined, remaining: string | undefined): string | undefined {
  if (total === undefined || remaining === undefined) return undefined;
  if (SHORT.test(total) && SHORT.test(remaining)) {
    const cents = centsOf(total) - centsOf(remaining);
    return cents < 0 ? undefined : (cents / 100).toFixed(2);
  }
  const [all, left] = [toMoney({ value: total }), toMoney({ value: remaining })];
  if (all === undefined || left === undefined) return undefined;
  const used = sumMoney([all, negateMoney(left)])?.amount;
  return used?.startsWith('-') ? undefined : used;
}
