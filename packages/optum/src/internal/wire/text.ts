import type { WirePeriod } from '../../wire-period.js';

/** Returns a wire string with content: `""` and blanks represent absent, numbers become their digits. */
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
 * Returns a wire amount as a plain decimal string: `0300.50`, `.5` and `12.` become `300.50`, `0.5` and `12`.
 *
 * @returns undefined when it is not an amount
 */
export function wireAmount(value: unknown): string | undefined {
  const text = wireText(value);
  if (text === undefined || text.length > MAX_AMOUNT) return undefined;
  if (isPlainAmount(text)) return text;
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  if (!/\d/.test(text)) return undefined;
  const digits = `${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`;
  return sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

const [ZERO, NINE, POINT] = [0x30, 0x39, 0x2e];

function isDigit(code: number) {
  return code >= ZERO && code <= NINE;
}

/** Checks whether a text is already in the form that {@link wireAmount} returns, as most amounts are. */
function isPlainAmount(text: string): boolean {
  const { length } = text;
  let point = -1;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === POINT && point === -1) point = index;
    else if (!isDigit(code)) return false;
  }
  const whole = point === -1 ? length : point;
  return whole > 0 && point !== length - 1 && (whole === 1 || text.charCodeAt(0) !== ZERO);
}

/**
 * Returns a wire percentage from 0 to 100. X12 uses 0 to 1; payers also send whole percentages, so values above 1 count
 * as such.
 *
 * @returns undefined when it is not a percentage
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
 * Returns a wire date as an ISO date.
 *
 * @returns undefined when it is not a calendar date
 */
export function wireDate(value: unknown): string | undefined {
  const text = wireText(value);
  if (text === undefined) return undefined;
  const match = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
  return day < 1 || day > last ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
}

/**
 * Returns the end of a period as an ISO date. The last day of the year 9999 represents none.
 *
 * @returns undefined when it is open or not a calendar date
 */
export function wireEnd(value: unknown): string | undefined {
  const end = wireDate(value);
  return end === '9999-12-31' ? undefined : end;
}

const RANGE_LENGTH = 'YYYYMMDD-YYYYMMDD'.length;

/**
 * Reads a date or a date range from the wire.
 *
 * @returns undefined when it contains no date
 */
export function wirePeriod(value: unknown): WirePeriod | undefined {
  const text = wireText(value);
  if (text === undefined) return undefined;
  const match = text.length < RANGE_LENGTH ? null : /^(\d{8})-(\d{8})$/.exec(text);
  const start = wireDate(match === null ? text : match[1]);
  if (start === undefined) return undefined;
  return { start, end: match === null ? undefined : wireEnd(match[2]) };
}
