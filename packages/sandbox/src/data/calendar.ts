const DAY_MS = 86_400_000;

/** Returns milliseconds since the epoch of a calendar day at midnight UTC. */
export function dayMs(date: string): number {
  return Date.parse(`${date}T00:00:00.000Z`);
}

/** Returns the calendar day (`YYYY-MM-DD`, UTC) of an instant in milliseconds. */
export function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Returns the day `days` after the given one; negative counts back. */
export function addDays(date: string, days: number): string {
  return isoDay(dayMs(date) + days * DAY_MS);
}

/** Returns the same clock time `months` later; a day that the month lacks becomes its last day. */
export function addMonths(ms: number, months: number): number {
  const from = new Date(ms);
  const to = new Date(ms);
  to.setUTCDate(1);
  to.setUTCMonth(from.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return to.getTime();
}
