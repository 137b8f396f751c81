import type { WirePeriod } from '../../wire-period.js';

/** A string of the wire that says something: `""` and blanks represent absent, numbers are taken as their digits. */
export function wireText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

// No amount has more digits, and matching would take quadratic time.
const MAX_AMOUNT = 64;
const DECIMAL = /^([+-]?)0*(\d*)(?:\.(\d*))?$/;

/**
 * An amount of the wire as a plain decimal string: `0300.50`, `.5` and `12.` become `300.50`, `0.5` and `12`.
 *
 * @returns undefined when it is no amount
 */
export function wireAmount(value: unknown): string | undefined {
  const text = wireText(value);
  const match = text === undefined || text.length > MAX_AMOUNT ? null : DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  if (!/\d/.test(text ?? '')) return undefined;
  const digits = `${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`;
  return sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/**
 * A percentage of the wire from 0 to 100. X12 says 0 to 1; payers also send whole percents, so what is above 1 is
 * taken as one.
 *
 * @returns undefined when it is no percentage
 */
export function wirePercent(value: unknown): number | undefined {
  const amount = wireAmount(value);
  if (amount === undefined || amount.startsWith('-')) return undefined;
  if (Number(amount) > 1) return Number(amount) <= 100 ? Number(amount) : undefined;
  // Shifted as text: 0.07 * 100 is not 7.
  return Number(`${amount}e2`);
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A date of the wire as an ISO date.
 *
 * @returns undefined when it is no date of the calendar
 */
export function wireDate(value: unknown): string | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(wireText(value) ?? '');
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
  return day < 1 || day > last ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
}

/**
 * The end of a period as an ISO date. The last day of the year 9999 represents none.
 *
 * @returns undefined when it is open, or no date of the calendar
 */
export function wireEnd(value: unknown): string | undefined {
  const end = wireDate(value);
  return end === '9999-12-31' ? undefined : end;
}

/**
 * A date or range of the wire.
 *
 * @returns undefined when there is no date in it
 */
export function wirePeriod(value: unknown): WirePeriod | undefined {
  const [from, to] = /^(\d{8})-(\d{8})$/.exec(wireText(value) ?? '')?.slice(1) ?? [value, undefined];
  const start = wireDate(from);
  if (start === undefined) return undefined;
  return { start, end: wireEnd(to) };
}
