import { type ClaimSummary, type Money, sumMoney } from '@payerkit/core';

const DOLLARS = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const SHORT_DOLLARS = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  notation: 'compact',
  maximumFractionDigits: 0,
});
const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const MINUTE = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** Writes an amount; Intl takes decimal text without rounding it through a float. */
export function dollars(money: Money | undefined): string {
  return money === undefined ? 'not stated' : DOLLARS.format(money.amount as `${number}`);
}

/** Writes an amount for a label of a chart, such as `$12K`. */
export function shortDollars(amount: number): string {
  return SHORT_DOLLARS.format(amount);
}

/** Writes an ISO date or instant as a day. */
export function day(date: string | undefined): string {
  return date === undefined || date === '' ? 'unknown date' : DAY.format(new Date(date.slice(0, 10)));
}

/** Writes the month of an ISO date. */
export function month(date: string): string {
  return date === '' ? 'Without a date' : MONTH.format(new Date(date.slice(0, 10)));
}

export function minute(date: Date): string {
  return MINUTE.format(date);
}

/** Adds amounts exactly, without claims that no longer count. Undefined when the currencies differ. */
export function total(
  claims: readonly ClaimSummary[],
  field: 'billed' | 'paid' | 'patientOwes',
): Money | undefined {
  const amounts = claims.filter(({ voided }) => voided !== true).flatMap((claim) => claim[field] ?? []);
  return amounts.length === 0 ? { amount: '0.00', currency: 'USD' } : sumMoney(amounts);
}

/** Writes a name or text that a source has in capitals. */
export function tidy(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.charAt(0) + text.slice(1).toLowerCase();
}

/** Names a claim in few words. */
export function titleOf({ kindText, drug }: ClaimSummary): string {
  return drug?.name ?? kindText;
}
