import type { WirePeriod } from '../../wire-period.js';

/** Returns a wire string with content: `""` and blanks represent absent, numbers become their digits. */
export function wireText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  if (isTrimmed(value)) return value;
  const text = value.trim();
  return text === '' ? undefined : text;
}

const [SPACE, DELETE] = [0x20, 0x7f];

/** Checks whether a text surely begins and ends with a visible character; almost every value does. */
function isTrimmed(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > SPACE && first < DELETE && last > SPACE && last < DELETE;
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
  if (text.charCodeAt(0) === POINT && isPlainAmount(`0${text}`)) return `0${text}`;
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
  const digits = dayDigits(text);
  if (digits === undefined) return undefined;
  const [years, months, days] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
  return day < 1 || day > last ? undefined : `${years}-${months}-${days}`;
}

const DAY_LENGTH = 'YYYYMMDD'.length;

/** Returns the digits of a text that is written as a date; most dates are nothing else. */
function dayDigits(text: string): string | undefined {
  if (text.length === DAY_LENGTH) return isDigits(text, 0, DAY_LENGTH) ? text : undefined;
  return /^\d{4}-?\d{2}-?\d{2}$/.test(text) ? text.replaceAll('-', '') : undefined;
}

function isDigits(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isDigit(text.charCodeAt(index))) return false;
  return true;
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

/** Checks whether a text from the wire is a date range, `YYYYMMDD-YYYYMMDD`. */
export function isWireRange(text: string | undefined): boolean {
  return (
    text?.length === RANGE_LENGTH &&
    text[DAY_LENGTH] === '-' &&
    isDigits(text, 0, DAY_LENGTH) &&
    isDigits(text, DAY_LENGTH + 1, RANGE_LENGTH)
  );
}

/**
 * Reads a date or a date range from the wire.
 *
 * @returns undefined when it contains no date
 */
export function wirePeriod(value: unknown): WirePeriod | undefined {
  const text = wireText(value);
  if (text === undefined) return undefined;
  const isRange = isWireRange(text);
  const start = wireDate(isRange ? text.slice(0, DAY_LENGTH) : text);
  if (start === undefined) return undefined;
  return { start, end: isRange ? wireEnd(text.slice(DAY_LENGTH + 1)) : undefined };
}
