import { expect, test } from 'vitest';
import { calendarDay, earliestUsDay, latestUsDay } from './us-days.js';

test('the earliest and the latest US day differ while a day begins or ends somewhere in the US', () => {
  const noonUtc = Date.UTC(2026, 2, 1, 12);
  expect([earliestUsDay(noonUtc), latestUsDay(noonUtc)]).toEqual(['2026-03-01', '2026-03-01']);
  const guamMidnight = Date.UTC(2026, 2, 1, 14);
  expect([latestUsDay(guamMidnight - 1), latestUsDay(guamMidnight)]).toEqual(['2026-03-01', '2026-03-02']);
  const pagoPagoMidnight = Date.UTC(2026, 2, 2, 11);
  expect([earliestUsDay(pagoPagoMidnight - 1), earliestUsDay(pagoPagoMidnight)]).toEqual([
    '2026-03-01',
    '2026-03-02',
  ]);
});

test('the calendar day is that of the time zone, in summer and winter, and the earliest in the US without one', () => {
  expect(calendarDay('America/Chicago', Date.UTC(2026, 6, 2, 4, 59))).toBe('2026-07-01');
  expect(calendarDay('America/Chicago', Date.UTC(2026, 6, 2, 5))).toBe('2026-07-02');
  expect(calendarDay('America/Chicago', Date.UTC(2026, 0, 2, 5, 59))).toBe('2026-01-01');
  expect(calendarDay(undefined, Date.UTC(2026, 0, 1, 10, 59))).toBe('2025-12-31');
});

test('a day is that of its own instant, whatever was asked for before', () => {
  const days = [0, -1, 86_399_999, 86_400_000, -0.5, Date.UTC(2026, 2, 1), Date.UTC(2026, 1, 28, 23)];
  for (const one of days)
    for (const nowMs of [one, ...days])
      expect(latestUsDay(nowMs - 10 * 3_600_000)).toBe(new Date(nowMs).toISOString().slice(0, 10));
  expect(() => latestUsDay(Number.NaN)).toThrow(RangeError);
});
