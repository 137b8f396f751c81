import { expect, test } from 'vitest';
import { serverClockOffsetMs } from './server-clock.js';

const nowMs = Date.UTC(2026, 6, 1, 12, 0, 0, 400);

test.each([
  ['Wed, 01 Jul 2026 12:05:00 GMT', 299_600],
  ['Wed, 01 Jul 2026 11:00:00 GMT', -3_600_400],
  // Whole seconds and the network delay: not a difference worth correcting.
  ['Wed, 01 Jul 2026 12:00:00 GMT', 0],
  ['Wed, 01 Jul 2026 11:59:59 GMT', 0],
  ['yesterday', 0],
  ['', 0],
  [undefined, 0],
])('the offset by %j is %d ms', (header, offsetMs) => {
  expect(serverClockOffsetMs(header, nowMs)).toBe(offsetMs);
});
