const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PAGO_PAGO_OFFSET_MS = -11 * HOUR_MS;
const GUAM_OFFSET_MS = 10 * HOUR_MS;
const ISO_DAY_LENGTH = 10;

/**
 * Returns the earliest current date anywhere in the US (Pago Pago, UTC-11). As a default for today it is never a date
 * that has not begun for the reader.
 *
 * @param nowMs - instant in milliseconds since the Unix epoch; default now
 * @returns ISO date (`YYYY-MM-DD`)
 * @throws `RangeError` for a number that is not a time
 * @example
 * ```ts
 * earliestUsDay(Date.UTC(2026, 2, 2, 4)); // '2026-03-01'
 * ```
 */
export function earliestUsDay(nowMs: number = Date.now()): string {
  return isoDay(nowMs + PAGO_PAGO_OFFSET_MS);
}

/**
 * Returns the latest current date anywhere in the US (Guam, UTC+10). A later date is in the future everywhere in the
 * US.
 *
 * @param nowMs - instant in milliseconds since the Unix epoch; default now
 * @returns ISO date (`YYYY-MM-DD`)
 * @throws `RangeError` for a number that is not a time
 * @example
 * ```ts
 * latestUsDay(Date.UTC(2026, 2, 1, 15)); // '2026-03-02'
 * ```
 */
export function latestUsDay(nowMs: number = Date.now()): string {
  return isoDay(nowMs + GUAM_OFFSET_MS);
}

/**
 * Returns the date at an instant: in a time zone, or the earliest in the US without one.
 *
 * @param timeZone - IANA name, such as `America/Chicago`
 * @param nowMs - instant in milliseconds since the Unix epoch; default now
 * @returns ISO date (`YYYY-MM-DD`)
 * @throws `RangeError` when the runtime does not know the time zone
 * @example
 * ```ts
 * calendarDay('America/Chicago', Date.UTC(2026, 2, 2, 4)); // '2026-03-01'
 * ```
 */
export function calendarDay(timeZone?: string, nowMs: number = Date.now()): string {
  if (timeZone === undefined) return earliestUsDay(nowMs);
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(nowMs);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

// Asked for with every response that is read, and rarely for another day than before.
let latest: { readonly day: number; readonly text: string } | undefined;

function isoDay(epochMs: number): string {
  const day = Math.floor(epochMs / DAY_MS);
  if (latest?.day !== day) latest = { day, text: new Date(epochMs).toISOString().slice(0, ISO_DAY_LENGTH) };
  return latest.text;
}
