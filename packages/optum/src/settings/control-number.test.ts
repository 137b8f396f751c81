import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createControlNumbers, sandboxControlNumbers } from './control-number.js';

const dayMs = 86_400_000;
function clockAt(now: () => number) {
  return { now, sleep: () => Promise.resolve() };
}

describe('control numbers', () => {
  test.prop([fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })])(
    'have nine digits and do not repeat on one day',
    (chance) => {
      const next = createControlNumbers(
        clockAt(() => 0),
        () => chance,
      );
      const numbers = Array.from({ length: 200 }, next);
      expect(numbers.every((number) => /^\d{9}$/.test(number) && number !== '000000000')).toBe(true);
      expect(new Set(numbers).size).toBe(200);
    },
  );

  test.prop([
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.array(fc.integer({ min: 0, max: dayMs - 1 }), { minLength: 1, maxLength: 300 }),
  ])('do not repeat on one day at any hour, even when the clock goes back', (chance, times) => {
    let now = 0;
    const next = createControlNumbers(
      clockAt(() => now),
      () => chance,
    );
    const numbers = times.map((time) => {
      now = time;
      return next();
    });
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('do not repeat when the clock goes back over midnight', () => {
    let now = dayMs;
    const next = createControlNumbers(
      clockAt(() => now),
      () => 0.5,
    );
    const first = next();
    now = dayMs - 1;
    const second = next();
    now = dayMs;
    expect(new Set([first, second, next()]).size).toBe(3);
  });

  test('start elsewhere on the next day', () => {
    let now = 0;
    let draws = 0;
    const next = createControlNumbers(
      clockAt(() => now),
      () => {
        draws += 1;
        return draws / 10;
      },
    );
    expect([next(), next()]).toEqual(['100000001', '100000002']);
    now = dayMs;
    expect(next()).toBe('200000001');
  });

  test('wrap around after the last one and skip zero', () => {
    const next = createControlNumbers(
      clockAt(() => 0),
      () => 0.999999998,
    );
    expect([next(), next()]).toEqual(['999999999', '000000001']);
  });

  test('of the sandbox are the five that it accepts', () => {
    const next = sandboxControlNumbers();
    expect(Array.from({ length: 6 }, next)).toEqual([
      '000000001',
      '000000002',
      '000000003',
      '000000004',
      '123456789',
      '000000001',
    ]);
  });
});
