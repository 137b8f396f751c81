import { getEventListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { foreignSignal } from '../../testing/foreign-signal.js';
import { onAbort } from './on-abort.js';

test('a listener is called once when the signal aborts, or at once if it has aborted', () => {
  for (const signal of [foreignSignal(), Object.assign(new AbortController(), { listenerCount: 0 })]) {
    const watched = 'signal' in signal ? signal.signal : signal;
    let calls = 0;
    onAbort(watched, () => {
      calls += 1;
    });
    expect(calls).toBe(0);
    signal.abort();
    expect(calls).toBe(1);
    onAbort(watched, () => {
      calls += 1;
    });
    expect(calls).toBe(2);
  }
});

test('a signal may have many listeners without a warning, and none that was removed', async () => {
  const { signal } = new AbortController();
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const removals = Array.from({ length: 20 }, () => onAbort(signal, () => undefined));
  expect(getEventListeners(signal, 'abort')).toHaveLength(20);
  for (const remove of removals) remove();
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  await setImmediate();
  process.off('warning', note);
  expect(warnings).toEqual([]);
});
