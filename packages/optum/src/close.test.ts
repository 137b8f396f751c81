import { AbortError, type Clock, MemoryTokenStore } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../testing/clients.js';
import { caught } from '../testing/ledger.js';
import { eligibilityRequest } from '../testing/requests.js';

const bench = useSandbox();

/** A clock whose waits end only when their signal aborts, and that counts the pending ones. */
function stuckClock() {
  let waiting = 0;
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const clock: Clock = {
    now: () => Date.now(),
    sleep: (_ms, signal) =>
      new Promise((_resolve, reject) => {
        waiting += 1;
        begin();
        signal?.addEventListener('abort', () => {
          waiting -= 1;
          reject(signal.reason);
        });
      }),
  };
  return { clock, begun, waiting: () => waiting };
}

describe('close', () => {
  test('ends a call that waits for its token, and one that waits for its response', async () => {
    for (const route of ['/apip/auth/*', '/medicalnetwork/*']) {
      bench.sandbox.control.faults.add({ fault: 'latency', route, ms: 60_000 });
      const optum = bench.client();
      const sent = new Promise((resolve) => optum.on('request', resolve));
      const call = caught(optum.eligibility.check(eligibilityRequest()));
      await sent;
      await optum.close();
      expect(await call).toBeInstanceOf(AbortError);
      expect(await call).toMatchObject({ code: 'client_closed' });
      bench.sandbox.control.reset();
    }
  });

  test('ends the wait for a token that another client requests, and leaves nothing behind', async () => {
    const tokenStore = new MemoryTokenStore();
    bench.sandbox.control.faults.add({ fault: 'latency', route: '/apip/auth/*', ms: 60_000 });
    const other = bench.client({ tokenStore });
    const asked = new Promise((resolve) => other.on('request', resolve));
    const theirs = caught(other.eligibility.check(eligibilityRequest()));
    await asked;
    const { clock, begun, waiting } = stuckClock();
    const optum = bench.client({ tokenStore, clock });
    const clone = optum.withOptions({ maxRetries: 0 });
    const call = caught(clone.eligibility.check(eligibilityRequest()));
    await begun;
    expect(waiting()).toBeGreaterThan(0);
    await optum.close();
    expect(waiting()).toBe(0);
    expect(await call).toBeInstanceOf(AbortError);
    await other.close();
    expect(await theirs).toBeInstanceOf(AbortError);
  });

  test('allows no further requests, by the client or a clone', async () => {
    const optum = bench.client();
    const clone = optum.withOptions({ maxRetries: 0 });
    await Promise.all([optum.close(), clone.close(), optum.close()]);
    for (const client of [optum, clone])
      expect(await caught(client.eligibility.check(eligibilityRequest()))).toMatchObject({ kind: 'abort' });
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});
