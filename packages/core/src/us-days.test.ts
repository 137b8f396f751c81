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
