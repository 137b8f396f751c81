import { expect, test } from 'vitest';
import { bench, LIFE_MS, tokenSet } from '../testing/token-bench.js';

const DAY_MS = 86_400_000;

test('a consent about to end is reported once when it is used, and a new consent again', async () => {
  let endsAtMs = 0;
  const { clock, manager } = bench({ consentEndsAt: () => endsAtMs });
  endsAtMs = clock.now() + 31 * DAY_MS;
  const reported: unknown[] = [];
  const tokens = manager({ person: 'ada', onConsentEnding: (event) => reported.push(event) });
  await tokens.save(tokenSet(clock, 0));
  await tokens.get();
  await clock.advance(LIFE_MS);
  await clock.runUntil(tokens.get());
  expect(reported).toEqual([]);
  await clock.advance(DAY_MS);
  await clock.runUntil(tokens.get(undefined, 'call-1'));
  const remainingMs = endsAtMs - clock.now();
  expect(reported).toEqual([{ subject: 'ada', endsAtMs, remainingMs, callId: 'call-1' }]);
  await clock.advance(LIFE_MS);
  await clock.runUntil(tokens.get());
  expect(reported).toHaveLength(1);
  endsAtMs += 5 * DAY_MS;
  await clock.advance(6 * DAY_MS);
  await clock.runUntil(tokens.get());
  expect(reported).toHaveLength(2);
});

test.each([
  ['without an end', () => undefined, undefined, 0],
  ['that ends later than the notice', (nowMs: number) => nowMs + 2 * DAY_MS, DAY_MS, 0],
  ['that ends within a longer notice', (nowMs: number) => nowMs + 40 * DAY_MS, 41 * DAY_MS, 1],
  ['that has ended', (nowMs: number) => nowMs - 1, undefined, 1],
])('a consent %s is reported as often as it must be', async (_name, endOf, consentNoticeMs, times) => {
  const { clock, manager } = bench({ consentEndsAt: () => endOf(clock.now()) });
  const left: number[] = [];
  const onConsentEnding = (event: { readonly remainingMs: number }) => {
    left.push(event.remainingMs);
    throw new Error('a listener that fails');
  };
  await manager().save(tokenSet(clock, 0));
  expect((await manager({ consentNoticeMs, onConsentEnding }).get()).value).toBe('access-0');
  expect(left).toHaveLength(times);
  for (const remainingMs of left) expect(remainingMs).toBeGreaterThanOrEqual(0);
});
