import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { retryAfterMs } from './retry-after.js';

const NOW = Date.UTC(2026, 0, 1);

test.each([
  [{}, undefined],
  [{ 'retry-after': '' }, undefined],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after': '-5' }, undefined],
  [{ 'retry-after': '5 minutes' }, undefined],
  [{ 'retry-after': '9'.repeat(400) }, Number.MAX_SAFE_INTEGER],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': ' 120 ' }, 120_000],
  [{ 'retry-after': '1.0004' }, 1_001],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:10 GMT' }, 10_000],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:10 GMT', date: 'nonsense' }, 10_000],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:10 GMT', date: 'Thu, 01 Jan 2026 00:00:04 GMT' }, 6_000],
])('%j', (headers, ms) => {
  expect(retryAfterMs(headers, NOW)).toBe(ms);
});

property.prop([fc.string(), fc.string()])(
  'whatever the header says, the wait is a whole number or undefined',
  (value, date) => {
    const ms = retryAfterMs({ 'retry-after': value, date }, NOW);
    if (ms !== undefined) expect(Number.isInteger(ms) && ms >= 0).toBe(true);
  },
);
