import { describe, expect, test } from 'vitest';
import { FakeClock, settled } from '../testing/fake-clock.js';
import { bench, deferred, KEY, LIFE_MS, oneTimeGrant, tokenSet } from '../testing/token-bench.js';
import { ServerError } from './errors/transport-errors.js';
import { type Readiness, ReadinessGate } from './readiness-gate.js';

function lost() {
  return new ServerError({ code: 'server_error', message: 'Failed.', status: 502, sent: 'yes' });
}

function gateBench(maxConcurrent?: number) {
  const clock = new FakeClock();
  const state = { readiness: 'ready' as Readiness | 'broken', checks: 0 };
  const gate = new ReadinessGate({
    provider: 'test',
    clock,
    maxConcurrent,
    check: async () => {
      state.checks += 1;
      if (state.readiness === 'broken') throw new Error('no connection');
      return state.readiness;
    },
  });
  return { clock, state, gate };
}

const notReady = {
  name: 'ServerError',
  code: 'backend_unavailable',
  retryable: true,
  sent: 'no',
  retryAfterMs: expect.any(Number),
};

describe('a readiness gate', () => {
  test('checks once for concurrent renewals and shares the result for five seconds', async () => {
    const { clock, gate, state } = gateBench();
    await Promise.all(Array.from({ length: 30 }, () => gate.run(async () => undefined)));
    await clock.advance(4_999);
    await gate.run(async () => undefined);
    expect(state.checks).toBe(1);
    await clock.advance(1);
    await gate.run(async () => undefined);
    expect(state.checks).toBe(2);
  });

  test('sends nothing while the server is not ready, and resumes within seconds of the recovery', async () => {
    const { clock, gate, state } = gateBench();
    let sent = 0;
    const renew = () =>
      gate.run(async () => {
        sent += 1;
      });
    state.readiness = 'not_ready';
    const rejected = await Promise.allSettled(Array.from({ length: 20 }, renew));
    expect(rejected.map((one) => (one.status === 'rejected' ? one.reason : undefined))).toEqual(
      Array.from({ length: 20 }, () => expect.objectContaining(notReady)),
    );
    expect({ sent, checks: state.checks }).toEqual({ sent: 0, checks: 1 });
    state.readiness = 'ready';
    await clock.advance(2_000);
    await renew();
    expect(sent).toBe(1);
  });

  test.each(['unknown', 'broken'] as const)(
    'lets renewals proceed when the check is inconclusive (%s)',
    async (readiness) => {
      const { gate, state } = gateBench();
      state.readiness = readiness;
      expect(await gate.run(async () => 'sent')).toBe('sent');
    },
  );

  test.each([1, 3, 8])('runs at most %i renewals at once, and eventually all of them', async (most) => {
    const { gate } = gateBench(most);
    const open: { resolve: (value: undefined) => void }[] = [];
    let highest = 0;
    let active = 0;
    const all = Promise.all(
      Array.from({ length: 20 }, () =>
        gate.run(async () => {
          active += 1;
          highest = Math.max(highest, active);
          const one = deferred<undefined>();
          open.push(one);
          await one.promise;
          active -= 1;
        }),
      ),
    );
    for (let done = 0; done < 20; ) {
      await settled();
      for (const { resolve } of open.splice(0)) {
        resolve(undefined);
        done += 1;
      }
    }
    await all;
    expect(highest).toBe(most);
  });

  test.each(['ready', 'unknown'] as const)(
    'loses at most the renewals in flight to an unannounced outage, and none after the first unknown outcome (%s)',
    async (before) => {
      const { gate, state } = gateBench();
      let spent = 0;
      let isFirstOver = false;
      let spentAfterFirst = 0;
      const renew = () =>
        gate.run(async () => {
          spent += 1;
          if (isFirstOver) spentAfterFirst += 1;
          await settled();
          isFirstOver = true;
          throw lost();
        });
      state.readiness = before;
      const wave = Promise.allSettled(Array.from({ length: 100 }, renew));
      // The check of the wave has been made: from here on it would report that the server is down.
      await Promise.resolve();
      state.readiness = 'not_ready';
      await wave;
      expect({ spent, spentAfterFirst }).toEqual({ spent: 8, spentAfterFirst: 0 });
    },
  );

  test('renews one by one after an unknown outcome until one succeeds', async () => {
    const { gate } = gateBench();
    await gate.run(() => Promise.reject(lost())).catch(() => undefined);
    const first = deferred<undefined>();
    let started = 0;
    const all = Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        gate.run(async () => {
          started += 1;
          if (index === 0) await first.promise;
        }),
      ),
    );
    await settled();
    expect(started).toBe(1);
    first.resolve(undefined);
    await all;
    expect(started).toBe(10);
  });

  test('holds renewals after an unknown outcome for 30 seconds when the check gets no response', async () => {
    const { clock, gate, state } = gateBench();
    state.readiness = 'broken';
    await gate.run(() => Promise.reject(lost())).catch(() => undefined);
    await expect(gate.run(async () => 'sent')).rejects.toMatchObject(notReady);
    await clock.advance(30_000);
    expect(await gate.run(async () => 'sent')).toBe('sent');
  });

  test('a rejection by the server is not an unknown outcome', async () => {
    const { gate, state } = gateBench();
    const rejected = new ServerError({ code: 'x', message: 'Rejected.', status: 400, sent: 'yes' });
    await gate.run(() => Promise.reject(rejected)).catch(() => undefined);
    state.readiness = 'not_ready';
    expect(await gate.run(async () => 'sent')).toBe('sent');
  });

  test('a wait for a slot ends with its signal and leaves the slot to the next caller', async () => {
    const { gate } = gateBench(1);
    const first = deferred<undefined>();
    const running = gate.run(() => first.promise);
    const stop = new AbortController();
    const aborted = gate.run(async () => 'sent', stop.signal);
    const last = gate.run(async () => 'sent');
    stop.abort();
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
    first.resolve(undefined);
    await running;
    expect(await last).toBe('sent');
  });
});

describe('a token manager whose grant has a gate', () => {
  test('sends no refresh token while the server is not ready, keeps the lease free, and renews afterwards', async () => {
    const { clock, server, store, manager, events } = bench();
    const state = { readiness: 'not_ready' as Readiness };
    const readiness = new ReadinessGate({ provider: 'test', clock, check: async () => state.readiness });
    const tokens = manager({ grant: oneTimeGrant(server, { readiness: () => readiness }) });
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const before = JSON.stringify(await store.get(KEY));
    await expect(tokens.get()).rejects.toMatchObject(notReady);
    await expect(tokens.get()).rejects.toMatchObject(notReady);
    expect(server.presented).toEqual([]);
    expect(events.map(({ action }) => action)).not.toContain('invalidated');
    expect(JSON.stringify(await store.get(KEY))).toBe(before);
    state.readiness = 'ready';
    await clock.advance(2_000);
    expect((await tokens.get()).value).toBe('access-1');
  });

  test('releases its lease unspent when another grant has an unknown outcome meanwhile', async () => {
    const { clock, server, store, manager } = bench();
    const state = { readiness: 'ready' as Readiness };
    const readiness = new ReadinessGate({ provider: 'test', clock, check: async () => state.readiness });
    const other = await readiness.enter();
    let writes = 0;
    const slow: typeof store = {
      get: (key) => store.get(key),
      compareAndSet: async (...args) => {
        writes += 1;
        const result = await store.compareAndSet(...args);
        if (writes === 2) {
          state.readiness = 'not_ready';
          other.failed(lost());
          other.leave();
        }
        return result;
      },
    };
    const tokens = manager({ store: slow, grant: oneTimeGrant(server, { readiness: () => readiness }) });
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    await expect(tokens.get()).rejects.toMatchObject(notReady);
    expect(server.presented).toEqual([]);
    state.readiness = 'ready';
    await clock.advance(2_000);
    expect((await tokens.get()).value).toBe('access-1');
  });
});
