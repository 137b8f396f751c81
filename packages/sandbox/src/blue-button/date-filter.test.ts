import { describe, expect, test } from 'vitest';
import { type DateFilter, meets, parseDateFilter } from './date-filter.js';

function filter(text: string): DateFilter {
  const parsed = parseDateFilter(text);
  if (typeof parsed === 'string') throw new Error(`not a filter: ${parsed}`);
  return parsed;
}

describe('5.2 date conditions', () => {
  // Columns: the last instant before, the first and the last instant of, and the first instant after 2024 / March 2024.
  test.each([
    [
      'lt2024',
      [true, false, false, false],
      [
        '2023-12-31T23:59:59.999Z',
        '2024-01-01T00:00:00.000Z',
        '2024-12-31T23:59:59.999Z',
        '2025-01-01T00:00:00.000Z',
      ],
    ],
    [
      'le2024',
      [true, true, true, false],
      [
        '2023-12-31T23:59:59.999Z',
        '2024-01-01T00:00:00.000Z',
        '2024-12-31T23:59:59.999Z',
        '2025-01-01T00:00:00.000Z',
      ],
    ],
    [
      'gt2024',
      [false, false, false, true],
      [
        '2023-12-31T23:59:59.999Z',
        '2024-01-01T00:00:00.000Z',
        '2024-12-31T23:59:59.999Z',
        '2025-01-01T00:00:00.000Z',
      ],
    ],
    [
      'ge2024',
      [false, true, true, true],
      [
        '2023-12-31T23:59:59.999Z',
        '2024-01-01T00:00:00.000Z',
        '2024-12-31T23:59:59.999Z',
        '2025-01-01T00:00:00.000Z',
      ],
    ],
    [
      'gt2024-03',
      [false, false, false, true],
      [
        '2024-02-29T23:59:59.999Z',
        '2024-03-01T00:00:00.000Z',
        '2024-03-31T23:59:59.999Z',
        '2024-04-01T00:00:00.000Z',
      ],
    ],
    [
      'le2024-03-05',
      [true, true, true, false],
      [
        '2024-03-04T23:59:59.999Z',
        '2024-03-05T00:00:00.000Z',
        '2024-03-05T23:59:59.999Z',
        '2024-03-06T00:00:00.000Z',
      ],
    ],
    [
      'gt2024-03-05T10:00:00Z',
      [false, false, true, true],
      [
        '2024-03-05T09:59:59.999Z',
        '2024-03-05T10:00:00.000Z',
        '2024-03-05T10:00:00.001Z',
        '2024-03-06T00:00:00.000Z',
      ],
    ],
    [
      'ge2024-03-05T10:00:00-04:00',
      [false, true, true, true],
      [
        '2024-03-05T13:59:59.999Z',
        '2024-03-05T14:00:00.000Z',
        '2024-03-05T14:00:00.001Z',
        '2024-03-06T00:00:00.000Z',
      ],
    ],
    [
      'ge2024-03-05T10:00:00 02:00',
      [false, true, true, true],
      [
        '2024-03-05T07:59:59.999Z',
        '2024-03-05T08:00:00.000Z',
        '2024-03-05T08:00:00.001Z',
        '2024-03-06T00:00:00.000Z',
      ],
    ],
  ])('%s holds as it should around its bounds', (text, expected, instants) => {
    expect(instants.map((instant) => meets([filter(text)], Date.parse(instant)))).toEqual(expected);
  });

  test('must meet all conditions, and any time meets none', () => {
    const range = [filter('ge2024-01-01'), filter('lt2024-02-01')];
    expect(meets(range, Date.parse('2024-01-15'))).toBe(true);
    expect(meets(range, Date.parse('2024-02-01'))).toBe(false);
    expect(meets([], 0)).toBe(true);
  });

  test.each(['2024-01-01', 'eq2024-01-01', 'sa2024', '', 'GT2024'])('has no known operator: %j', (text) => {
    expect(parseDateFilter(text)).toBe('operator');
  });

  test.each(['gt', 'gtyesterday', 'lt2024-13-01', 'lt2024-02-30', 'ge24-01-01', 'ge2024-1-1'])(
    'has no date: %j',
    (text) => {
      expect(parseDateFilter(text)).toBe('date');
    },
  );
});
