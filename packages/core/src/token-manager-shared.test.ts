import { describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../testing/child-process.js';
import { settled } from '../testing/fake-clock.js';
import {
  bench,
  type Context,
  deferred,
  invalidGrant,
  KEY,
  LIFE_MS,
  ORIGIN,
  oneTimeGrant,
  tokenSet,
  values,
} from '../testing/token-bench.js';
import type { Clock } from './clock.js';
import { RefreshOutcomeUnknownError } from './errors/authentication-errors.js';
import { BadRequestError } from './errors/request-errors.js';
import { FileTokenStore } from './file-token-store.js';
import { thisProcess } from './internal/process-identity.js';
import type { TokenLease } from './internal/token-entry.js';
import { ReadinessGate } from './readiness-gate.js';
import type { TokenSet } from './token-grant.js';
import type { TokenStore } from './token-store.js';

const LEASE_MS = 90_000;
function access(n: number) {
  return { value: `access-${n}`, origin: ORIGIN };
}

describe('several processes', () => {
  test('make one request, and none of them gets an error', async () => {
    const { clock, server, manager } = bench();
    const managers = [manager(), manager(), manager(), manager()];
    await manager().save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const all = Promise.all(managers.flatMap((tokens) => [tokens.get(), tokens.get()]));
    expect(new Set(values(await clock.runUntil(all)))).toEqual(new Set(['access-1']));
    expect(server.presented).toHaveLength(1);
  });

  test('wait for the holder with growing pauses, and take what it stored', async () => {
    const answer = deferred<TokenSet<Context>>();
    const { clock, store, manager, server, events } = bench();
    const holder = manager({ grant: oneTimeGrant(server, { request: () => answer.promise }) });
    await holder.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    void holder.get();
    await settled();
    const readAtMs: number[] = [];
    const counting: typeof store = {
      get: (key) => {
        readAtMs.push(clock.now());
        return store.get(key);
      },
      compareAndSet: (...args) => store.compareAndSet(...args),
    };
    const waiting = manager({ store: counting }).get();
    await clock.advance(10_000);
    const pauses = readAtMs.slice(1).map((atMs, index) => atMs - (readAtMs[index] ?? 0));
    expect(pauses.slice(0, 5)).toEqual(pauses.slice(0, 5).sort((a, b) => a - b));
    expect(pauses[0]).toBeLessThan(30);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(1000);
    expect(readAtMs.length).toBeLessThan(30);
    answer.resolve(tokenSet(clock, 1));
    await clock.advance(1000);
    expect(await waiting).toEqual(access(1));
    expect(server.presented).toEqual([]);
    expect(events.map(({ action }) => action)).toEqual(['refreshed', 'reused']);
  });

  test('take over the lease of a stopped process once it has ended, and not before', async () => {
    const { clock, server, manager } = bench();
    const holder = manager({ grant: oneTimeGrant(server, { request: () => new Promise(() => undefined) }) });
    await holder.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    void holder.get();
    await settled();
    const waiting = manager().get();
    await clock.advance(LEASE_MS - 1);
    expect(server.presented).toEqual([]);
    await clock.advance(1);
    expect(await waiting).toEqual(access(1));
  });

  test.each([-10 * LIFE_MS, -1, 0, 10 * LIFE_MS])(
    'wait leaseMs of their own time for a lease that ended %d ms ago by its own clock, from when they first saw it',
    async (untilMs) => {
      const { clock, store, server, manager } = bench();
      await manager().save(tokenSet(clock, 0));
      await clock.advance(LIFE_MS);
      const refreshing = { by: 'another', untilMs: clock.now() + untilMs };
      await putLease(store, refreshing);
      const waiting = manager().get();
      await clock.advance(LEASE_MS - 1);
      expect(server.presented).toEqual([]);
      await clock.advance(1);
      expect(await waiting).toEqual(access(1));
      expect(server.presented).toHaveLength(1);
    },
  );

  test('wait anew for each new version of a lease', async () => {
    const { clock, store, server, manager } = bench();
    await manager().save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    await putLease(store, { by: 'another', untilMs: clock.now() });
    const waiting = manager({ leaseMs: 5000 }).get();
    await clock.advance(4000);
    await putLease(store, { by: 'another', untilMs: clock.now() });
    await clock.advance(4900);
    expect(server.presented).toEqual([]);
    await clock.advance(2000);
    expect(await waiting).toEqual(access(1));
  });

  test('do not take the lease of another clock that is ahead, and spend the token once', async () => {
    const answer = deferred<TokenSet<Context>>();
    const { clock, server, manager } = bench();
    const ahead: Clock = { now: () => clock.now() + 300_000, sleep: (...args) => clock.sleep(...args) };
    const holder = manager({ grant: oneTimeGrant(server, { request: () => answer.promise }) });
    await holder.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const first = holder.get();
    await settled();
    const second = manager({ clock: ahead }).get();
    await clock.advance(LEASE_MS - 2000);
    answer.resolve(server.refresh('refresh-0'));
    await clock.advance(2000);
    expect(await first).toEqual(access(1));
    expect(await second).toEqual(access(1));
    expect(server.presented).toHaveLength(1);
  });

  test('take over at once the lease of a process on this machine that is gone', async () => {
    const { clock, store, server, manager } = bench();
    await manager().save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const self = thisProcess();
    for (const [n, gone] of [
      { ...self, pid: 2 ** 30 },
      { ...self, startedAt: '1' },
    ].entries()) {
      await putLease(store, { by: 'another', untilMs: clock.now() + LEASE_MS, process: gone });
      expect(await manager().get()).toEqual(access(n + 1));
      await clock.advance(LIFE_MS);
    }
    expect(server.presented).toHaveLength(2);
  });

  test.each([
    ['another machine', { ...thisProcess(), pid: 2 ** 30, machine: 'elsewhere' }],
    ['a running process', thisProcess()],
  ])('wait for the lease of %s', async (_, process) => {
    const { clock, store, server, manager } = bench();
    await manager().save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    await putLease(store, { by: 'another', untilMs: clock.now() + LEASE_MS, process });
    const tokens = manager({ leaseMs: 1000 });
    expect(tokens.waitingFor).toBeUndefined();
    const waiting = tokens.get();
    await clock.advance(999);
    expect(tokens.waitingFor).toBe('lease');
    expect(server.presented).toEqual([]);
    await clock.advance(1);
    expect(await waiting).toEqual(access(1));
    expect(tokens.waitingFor).toBeUndefined();
  });

  test('take over an ended lease behind a readiness gate too', async () => {
    const { clock, store, server, manager } = bench();
    await manager().save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const gate = new ReadinessGate({ provider: 'test', check: async () => 'ready', clock });
    const grant = oneTimeGrant(server, { readiness: () => gate });
    await putLease(store, { by: 'another', untilMs: 0, process: { ...thisProcess(), pid: 2 ** 30 } });
    expect(await manager({ grant }).get()).toEqual(access(1));
    await clock.advance(LIFE_MS);
    await putLease(store, { by: 'another', untilMs: 0 });
    expect(await clock.runUntil(manager({ grant, leaseMs: 1000 }).get())).toEqual(access(2));
  });

  test('wait for the lease on a first token even when the clock of their store is ahead', async () => {
    let asked = 0;
    const { clock, manager } = bench({
      oneTime: false,
      request: async () => {
        asked += 1;
        await clock.sleep(1000);
        return tokenSet(clock, asked);
      },
    });
    const ahead: Clock = { now: () => clock.now() + 300_000, sleep: (...args) => clock.sleep(...args) };
    const directory = await temporaryDirectory();
    const first = manager({ store: new FileTokenStore(directory, { clock }) });
    const second = manager({ store: new FileTokenStore(directory, { clock: ahead }), clock: ahead });
    const both = Promise.all([first.get(), second.get()]);
    while (clock.sleeping < 2) await settled();
    let done = false;
    void both.finally(() => {
      done = true;
    });
    while (!done) await clock.advance(100);
    expect(values(await both)).toEqual(['access-1', 'access-1']);
    expect(asked).toBe(1);
  });

  test('use a token that is still valid while another process refreshes it', async () => {
    const { clock, manager, server } = bench();
    const holder = manager({ grant: oneTimeGrant(server, { request: () => new Promise(() => undefined) }) });
    await holder.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS - 200_000);
    await holder.get();
    await settled();
    expect(await manager().get()).toEqual(access(0));
  });

  test('request a first token once, and leave nothing behind when that fails', async () => {
    const asked: (TokenSet<Context> | undefined)[] = [];
    const answers = [deferred<TokenSet<Context>>(), deferred<TokenSet<Context>>()];
    const { clock, store, manager, events } = bench({
      oneTime: false,
      request: (current) => {
        asked.push(current);
        return answers[asked.length - 1]?.promise ?? Promise.reject(new Error('asked too often'));
      },
    });
    const [one, two] = [manager(), manager()];
    const first = one.get().catch((caught: unknown) => caught);
    await settled();
    const second = two.get();
    await settled();
    expect(JSON.parse((await store.get(KEY))?.value ?? '')).toMatchObject({ state: 'empty' });
    answers[0]?.reject(
      new BadRequestError({ code: 'invalid_client', message: 'No.', status: 400, sent: 'yes' }),
    );
    expect(await first).toMatchObject({ code: 'invalid_client' });
    expect(await store.get(KEY)).toBeUndefined();
    await clock.advance(1000);
    answers[1]?.resolve({
      accessToken: 'access-1',
      expiresAtMs: clock.now() + LIFE_MS,
      context: { scope: 'all' },
    });
    expect(await second).toEqual(access(1));
    expect(asked).toEqual([undefined, undefined]);
    expect(events.map(({ action }) => action)).toEqual(['rejected', 'requested']);
  });

  test('let a store drop client credentials after their expiry, and a consent never', async () => {
    const { clock, store, manager } = bench({
      oneTime: false,
      request: async () => ({
        accessToken: 'a',
        expiresAtMs: clock.now() + LIFE_MS,
        context: { scope: 'all' },
      }),
    });
    await manager().get();
    await clock.advance(LIFE_MS);
    expect(await store.get(KEY)).toBeDefined();
    await clock.advance(LIFE_MS);
    expect(await store.get(KEY)).toBeUndefined();
    const member = bench();
    await member.manager().save({ ...tokenSet(member.clock, 0), refreshToken: undefined });
    await member.clock.advance(1000 * LIFE_MS);
    expect(await member.store.get(KEY)).toBeDefined();
  });
});

describe('a holder that was too slow', () => {
  test('still stores the successor, over the tombstone that the next holder wrote', async () => {
    const { clock, server, manager, slow, answer, slowCaller } = await overrun();
    // The server has rotated; its response is on its way while the lease expires.
    const successor = server.refresh('refresh-0');
    const error = await clock.runUntil(
      manager()
        .get()
        .catch((caught: unknown) => caught),
    );
    expect(error).toBeInstanceOf(RefreshOutcomeUnknownError);
    expect(error).toMatchObject({ code: 'refresh_refused_in_doubt', status: 400 });
    await expect(manager().get()).rejects.toMatchObject({ code: 'grant_dead' });
    answer.resolve(successor);
    expect(await slowCaller).toEqual(access(1));
    expect((await slow.read())?.refreshToken).toBe('refresh-1');
    expect(await manager().get()).toEqual(access(1));
  });

  test('still stores the successor while the next holder waits for its rejection, and the next holder uses it', async () => {
    const { clock, server, manager, answer, slowCaller } = await overrun();
    const successor = server.refresh('refresh-0');
    const rejection = deferred<TokenSet<Context>>();
    const next = manager({ grant: oneTimeGrant(server, { request: () => rejection.promise }) });
    const nextCaller = next.get();
    await clock.advance(LEASE_MS);
    answer.resolve(successor);
    expect(await slowCaller).toEqual(access(1));
    rejection.reject(invalidGrant());
    expect(await nextCaller).toEqual(access(1));
    expect((await next.read())?.refreshToken).toBe('refresh-1');
  });

  test('loses to the successor that the next holder got, and uses it', async () => {
    const { clock, manager, answer, slowCaller } = await overrun();
    expect(await clock.runUntil(manager().get())).toEqual(access(1));
    answer.reject(invalidGrant());
    expect(await slowCaller).toEqual(access(1));
  });

  test('does not write a tombstone while the next holder may have spent the token', async () => {
    const { clock, server, manager, answer, slowCaller } = await overrun();
    const late = deferred<TokenSet<Context>>();
    const nextCaller = manager({ grant: oneTimeGrant(server, { request: () => late.promise }) }).get();
    await clock.advance(LEASE_MS);
    const successor = server.refresh('refresh-0');
    answer.reject(invalidGrant());
    await clock.advance(1000);
    late.resolve(successor);
    expect(await nextCaller).toEqual(access(1));
    await clock.advance(2000);
    expect(await slowCaller).toEqual(access(1));
  });

  test('requests once more when the next holder failed too, and reports that the outcome was in doubt', async () => {
    const { clock, server, manager, answer, slowCaller } = await overrun();
    const unsent = new BadRequestError({ code: 'not_sent', message: 'Not sent.' });
    const late = deferred<TokenSet<Context>>();
    const nextCaller = manager({ grant: oneTimeGrant(server, { request: () => late.promise }) })
      .get()
      .catch((caught: unknown) => caught);
    await clock.advance(LEASE_MS);
    answer.reject(invalidGrant());
    await settled();
    late.reject(unsent);
    expect(await nextCaller).toBe(unsent);
    const outcome = slowCaller.catch((caught: unknown) => caught);
    await clock.advance(1000);
    expect(await outcome).toMatchObject({ code: 'refresh_refused_in_doubt' });
    await expect(manager().get()).rejects.toMatchObject({ code: 'grant_dead' });
  });

  test('whose response was lost takes what the next holder got', async () => {
    const { clock, manager, answer, slowCaller } = await overrun();
    expect(await clock.runUntil(manager().get())).toEqual(access(1));
    answer.reject(new Error('socket hang up'));
    expect(await slowCaller).toEqual(access(1));
  });

  test('loses to a newer consent, even one that has ended', async () => {
    const { clock, server, manager, answer, slowCaller } = await overrun();
    const successor = server.refresh('refresh-0');
    await manager().save({ ...tokenSet(clock, 50), refreshToken: 'refresh-50' });
    await clock.advance(LIFE_MS);
    await expect(manager().get()).rejects.toMatchObject({ code: 'invalid_grant' });
    answer.resolve(successor);
    await expect(slowCaller).rejects.toMatchObject({ code: 'grant_dead' });
  });

  test('writes to an entry that was dropped meanwhile', async () => {
    const { store, server, answer, slowCaller, manager } = await overrun();
    const standing = await store.get(KEY);
    await store.compareAndSet(KEY, standing?.version, undefined);
    answer.resolve(server.refresh('refresh-0'));
    expect(await slowCaller).toEqual(access(1));
    expect((await manager().read())?.refreshToken).toBe('refresh-1');
  });
});

/** Writes a lease to the stored entry. */
async function putLease(store: TokenStore, refreshing: TokenLease): Promise<void> {
  const standing = await store.get(KEY);
  const entry = JSON.parse(standing?.value ?? '{}') as Record<string, unknown>;
  await store.compareAndSet(KEY, standing?.version, { value: JSON.stringify({ ...entry, refreshing }) });
}

/** A manager that has requested a refresh of `refresh-0` and waits for its response. */
async function overrun() {
  const answer = deferred<TokenSet<Context>>();
  const all = bench();
  const slow = all.manager({ grant: oneTimeGrant(all.server, { request: () => answer.promise }) });
  await slow.save(tokenSet(all.clock, 0));
  await all.clock.advance(LIFE_MS);
  const slowCaller = slow.get();
  slowCaller.catch(() => undefined);
  await settled();
  return { ...all, answer, slow, slowCaller };
}
