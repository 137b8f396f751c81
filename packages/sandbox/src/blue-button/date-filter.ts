/** A date condition of a search: prefix and time. */
export interface DateFilter {
  /** Comparison. */
  readonly prefix: 'lt' | 'le' | 'gt' | 'ge';
  /** First millisecond of the given day, month, year or instant. */
  readonly start: number;
  /** First millisecond after it. */
  readonly end: number;
  /** The value as given. */
  readonly text: string;
}

const DAY_MS = 86_400_000;

/** Returns start and end of a date in FHIR format: a year, a month, a day, or an instant. */
function extent(text: string): { start: number; end: number } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) {
    // A plus sign that was not escaped in the query arrives as a blank.
    const instant = Date.parse(text.replace(/ (\d{2}:\d{2})$/, '+$1'));
    return Number.isNaN(instant) || !/^\d{4}-\d{2}-\d{2}T/.test(text)
      ? undefined
      : { start: instant, end: instant + 1 };
  }
  const [, year = '', month, day] = match;
  const start = Date.UTC(
    Number(year),
    month === undefined ? 0 : Number(month) - 1,
    day === undefined ? 1 : Number(day),
  );
  if (day !== undefined) {
    const real = new Date(start).toISOString().slice(0, 10) === text;
    return real ? { start, end: start + DAY_MS } : undefined;
  }
  if (month !== undefined) return { start, end: Date.UTC(Number(year), Number(month), 1) };
  return { start, end: Date.UTC(Number(year) + 1, 0, 1) };
}

/** Reads one condition; returns `operator` when the prefix is missing or unknown, `date` when the date is invalid. */
export function parseDateFilter(text: string): DateFilter | 'operator' | 'date' {
  const prefix = text.slice(0, 2);
  if (prefix !== 'lt' && prefix !== 'le' && prefix !== 'gt' && prefix !== 'ge') return 'operator';
  const time = extent(text.slice(2));
  return time === undefined ? 'date' : { prefix, ...time, text };
}

/** Checks whether a time in epoch milliseconds meets all conditions. */
export function meets(filters: readonly DateFilter[], ms: number): boolean {
  return filters.every(({ prefix, start, end }) => {
    if (prefix === 'lt') return ms < start;
    if (prefix === 'le') return ms < end;
    return prefix === 'gt' ? ms >= end : ms >= start;
  });
}
