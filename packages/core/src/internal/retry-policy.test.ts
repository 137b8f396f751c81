import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { backoffMs } from './retry-policy.js';

test('the delay before a retry doubles from half a second up to eight seconds', () => {
  const greatest = [1, 2, 3, 4, 5, 6, 60].map((retry) => backoffMs(retry, () => 1));
  expect(greatest).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
});

property.prop([fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true })])(
  'a delay is a whole number of milliseconds between zero and its bound',
  (retry, random) => {
    const delayMs = backoffMs(retry, () => random);
    expect(Number.isInteger(delayMs)).toBe(true);
    expect(delayMs).toBeGreaterThanOrEqual(0);
    expect(delayMs).toBeLessThanOrEqual(backoffMs(retry, () => 1));
  },
);
