import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { isWireRange, wireAmount, wireDate, wirePercent, wirePeriod, wireText } from './text.js';

describe('texts', () => {
  test.each([
    ['', undefined],
    ['  ', undefined],
    [' a ', 'a'],
    [7, '7'],
    [null, undefined],
    [{}, undefined],
  ])('reads %j', (wire, text) => expect(wireText(wire)).toBe(text));

  test.prop([fc.string({ unit: fc.constantFrom('a', '~', ' ', '\t', '\u00a0', '\ufeff', 'é', '\u007f') })])(
    'are read without the white space around them, whatever it is',
    (wire) => {
      expect(wireText(wire)).toBe(wire.trim() === '' ? undefined : wire.trim());
    },
  );
});

describe('amounts', () => {
  test.each([
    ['0300.50', '300.50'],
    ['.5', '0.5'],
    ['12.', '12'],
    ['-12.30', '-12.30'],
    ['-0.00', '0.00'],
    [12.5, '12.5'],
    ['.', undefined],
    ['-', undefined],
    ['1e3', undefined],
    ['1,000', undefined],
    ['', undefined],
  ])('reads %j', (wire, amount) => expect(wireAmount(wire)).toBe(amount));

  test.prop([fc.stringMatching(/^[+-]?[0-9]{0,3}\.?[0-9.]{0,3}$/)])(
    'have the value of what they are read from, without a needless zero',
    (wire) => {
      const amount = wireAmount(wire);
      const isAmount = /[0-9]/.test(wire) && !/\..*\./.test(wire);
      expect(amount === undefined).toBe(!isAmount);
      if (amount === undefined) return;
      expect(Number(amount)).toBe(Number(wire) + 0);
      expect(amount).toMatch(/^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/);
    },
  );

  test.prop([fc.string()])('never throws and never returns a non-number', (text) => {
    const amount = wireAmount(text);
    expect(amount === undefined || Number.isFinite(Number(amount))).toBe(true);
  });
});

describe('percentages', () => {
  test.each([
    ['.2', 20],
    ['20', 20],
    ['1', 100],
    ['0', 0],
    ['0.00', 0],
    ['.07', 7],
    ['.335', 33.5],
    ['33', 33],
    ['1.5', 1.5],
    ['101', undefined],
    ['-.2', undefined],
    ['many', undefined],
  ])('reads %j', (wire, percent) => expect(wirePercent(wire)).toBe(percent));

  test.prop([fc.integer({ min: 0, max: 100 })])(
    'reads whole percentages from fractions exactly',
    (percent) => {
      expect(wirePercent(`${Math.floor(percent / 100)}.${String(percent % 100).padStart(2, '0')}`)).toBe(
        percent,
      );
    },
  );
});

describe('dates', () => {
  test.each([
    ['20240229', '2024-02-29'],
    ['2024-02-29', '2024-02-29'],
    ['20230229', undefined],
    ['20241301', undefined],
    ['2024', undefined],
    [20240229, '2024-02-29'],
  ])('reads %j', (wire, date) => expect(wireDate(wire)).toBe(date));

  test.each([
    ['20240101', { start: '2024-01-01', end: undefined }],
    ['20240101-20241231', { start: '2024-01-01', end: '2024-12-31' }],
    ['20240101-99991231', { start: '2024-01-01', end: undefined }],
    ['nonsense', undefined],
  ])('reads the period %j', (wire, period) => expect(wirePeriod(wire)).toEqual(period));

  const day = fc.stringMatching(/^(19|20|99)[0-9]{2}-?[01][0-9]-?[0-3][0-9x]?$/);
  test.prop([
    fc.oneof(
      day,
      fc.tuple(day, day).map((days) => days.join('-')),
    ),
  ])('are those that the pattern of a date or a range finds', (wire) => {
    const range = /^(\d{8})-(\d{8})$/.exec(wire);
    const start = wireDate(range?.[1] ?? wire);
    const end = wireDate(range?.[2]);
    expect(start === undefined || /^\d{4}-?\d{2}-?\d{2}$/.test(range?.[1] ?? wire)).toBe(true);
    expect(start?.replaceAll('-', '')).toBe(start && (range?.[1] ?? wire).replaceAll('-', ''));
    expect(wirePeriod(wire)).toEqual(
      start === undefined ? undefined : { start, end: end === '9999-12-31' ? undefined : end },
    );
    expect(isWireRange(wire)).toBe(range !== null);
  });
});

test.each([
  ['0'.repeat(2_000_000), undefined],
  [`${'0'.repeat(2_000_000)}x`, undefined],
  [`${'9'.repeat(64)}`, '9'.repeat(64)],
])('reads or omits an amount of any length in linear time', (value, amount) => {
  expect(wireAmount(value)).toBe(amount);
});
