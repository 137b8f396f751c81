// The range of `Date`, which is inside of what PostgreSQL can store.
const LAST_MS = 8.64e15;
// Year 1, the first that an ISO date without an era can name.
const FIRST_MS = -62_135_596_800_000;
const THOUSAND_YEARS_MS = 31_557_600_000_000;

/** Returns an instant as text for a `timestamptz`, rounded up to a millisecond; beyond what it can store it is infinite. */
export function timestamp(ms: number): string {
  if (ms >= LAST_MS) return 'infinity';
  if (ms < FIRST_MS) return '-infinity';
  return new Date(Math.ceil(ms)).toISOString().replace(/^\+0*/, '');
}

/** Returns an instant that may be absent as a parameter. */
export function timestampOrNull(ms: number | undefined): string | null {
  return ms === undefined ? null : timestamp(ms);
}

/** Returns a duration as a parameter; null for one that does not end. */
export function lifetime(ms: number | undefined): number | null {
  return ms === undefined || ms > THOUSAND_YEARS_MS ? null : ms;
}

/** SQL of an instant as milliseconds since the Unix epoch. It is text, which no type parser of the caller changes. */
export function epochMs(column: string): string {
  return `(extract(epoch from ${column}) * 1000)::text`;
}

/** Returns a number that {@link epochMs} selected. */
export function fromEpochMs(text: unknown): number | undefined {
  return typeof text === 'string' ? Number(text) : undefined;
}
