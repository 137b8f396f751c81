import { negateMoney, sumMoney, toMoney } from '@payerkit/core';

/**
 * Returns what is used of a limit.
 *
 * @param total - the limit, a decimal string
 * @param remaining - what is left of it, a decimal string
 * @returns undefined where either is missing, or more is left than there was
 */
export function difference(total: string | undefined, remaining: string | undefined): string | undefined {
  const [all, left] = [toMoney({ value: total }), toMoney({ value: remaining })];
  if (all === undefined || left === undefined) return undefined;
  const used = sumMoney([all, negateMoney(left)])?.amount;
  return used?.startsWith('-') ? undefined : used;
}
