import { ValidationError } from './errors/request-errors.js';

/** Checks that the day at the start of a date or time exists; a month or a year alone does. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
  if (day === undefined) return true;
  // Leap years repeat every 400 years, and Date reads small years as those of the last century.
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0));
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth && Number(day) >= 1 && Number(day) <= last.getUTCDate();
}

/**
 * Checks an optional day that a function reads. A day in another format would compare as text, and give a wrong result.
 *
 * @param value - the argument as given
 * @param path - its name
 * @param operation - name of the function
 * @throws {@link ValidationError} (code `invalid_day`) for anything but an ISO date that exists, such as `2026-03-02`
 * @example
 * ```ts
 * checkDay('2026-03-02', 'onDate', 'coverageIsActive');
 * ```
 */
export function checkDay(value: unknown, path: string, operation: string): void {
  if (value === undefined) return;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isCalendarDay(value)) return;
  const text = 'must be an ISO date that exists, such as 2026-03-02';
  throw new ValidationError({
    code: 'invalid_day',
    operation,
    message: `${operation}: ${path} ${text}.`,
    issues: [{ severity: 'error', code: 'invalid_day', path, text }],
  });
}
