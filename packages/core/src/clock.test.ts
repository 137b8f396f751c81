import { expect, test } from 'vitest';
import { systemClock } from './clock.js';

test('returns the time', () => {
  const before = Date.now();
  expect(systemClock.now()).toBeGreaterThanOrEqual(before);
});

test("sleeps, and wakes early with the signal's reason", async () => {
  await expect(systemClock.sleep(1)).resolves.toBeUndefined();
  const reason = new Error('enough');
  const controller = new AbortController();
  const sleeping = expect(systemClock.sleep(3_600_000, controller.signal)).rejects.toBe(reason);
  controller.abort(reason);
  await sleeping;
  await expect(systemClock.sleep(3_600_000, controller.signal)).rejects.toBe(reason);
});
