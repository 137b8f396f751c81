import { describe, expect, test } from 'vitest';
import { settled } from '../testing/fake-clock.js';
import { bench, deferred, LIFE_MS, ORIGIN, oneTimeGrant, tokenSet, values } from '../testing/token-bench.js';
import { ConsentExpiredError } from './errors/authentication-errors.js';
import { ValidationError } from './errors/request-errors.js';
import { AbortError, ServerError } from './errors/transport-errors.js';
import type { TokenSet } from './token-grant.js';

function access(n: number) {
  return { value: `access-${n}`, origin: ORIGIN };
}

describe('in one process', () => {
  test('200 callers on an expired token make one request', async () => {
    const { clock, server, manager, events } = bench();
    const tokens = manager();
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const got = await Promise.all(Array.from({ length: 200 }, () => tokens.get()));
    expect(new Set(values(got))).toEqual(new Set(['access-1']));
    expect(server.presented).toHaveLength(1);
    expect(events).toEqual([{ action: 'refreshed', errorKind: undefined }]);
  });

  test('a token far from its expiry is looked up only in memory', async () => {
    const { clock, store, manager } = bench();
    let reads = 0;
    const counting: typeof store = {
      get: (key) => {
        reads += 1;
        return store.get(key);
      },
      compareAndSet: (...args) => store.compareAndSet(...args),
    };
    await manager().save(tokenSet(clock, 0));
    const tokens = manager({ store: counting });
    expect(await tokens.get()).toEqual(access(0));
    for (let n = 0; n < 10; n += 1) expect(await tokens.get()).toEqual(access(0));
    expect(reads).toBe(1);
  });

  test("an abort ends its caller's wait and not the refresh", async () => {
    const answer = deferred<TokenSet<{ scope: string }>>();
    const { clock, manager } = bench({ request: () => answer.promise });
    const tokens = manager();
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const controller = new AbortController();
    const impatient = tokens.get(controller.signal);
    const patient = tokens.get();
    await settled();
    controller.abort(new Error('canary'));
    const error = await impatient.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ code: 'aborted', provider: 'test' });
    answer.resolve(tokenSet(clock, 1));
    expect(await patient).toEqual(access(1));
    const late = AbortSignal.abort();
    await expect(tokens.get(late)).rejects.toBeInstanceOf(AbortError);
    await expect(tokens.replace(access(1), late)).rejects.toBeInstanceOf(AbortError);
  });

  test('a refresh that nobody waits for any more may fail quietly, and the next caller tries again', async () => {
    const answer = deferred<TokenSet<{ scope: string }>>();
    let asked = 0;
    const { clock, server, manager } = bench({
      request: (current) => {
        asked += 1;
        return asked === 1 ? answer.promise : Promise.resolve(server.refresh(current?.refreshToken ?? ''));
      },
    });
    const tokens = manager();
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const controller = new AbortController();
    const caller = tokens.get(controller.signal).catch(() => undefined);
    await settled();
    controller.abort();
    await caller;
    answer.reject(unavailable());
    await settled();
    expect(await tokens.get()).toEqual(access(1));
  });
});

describe('windows', () => {
  test.each([
    ['a long lifetime: five minutes, half a minute', LIFE_MS, {}, LIFE_MS - 300_000, LIFE_MS - 30_000],
    ['a short lifetime: a quarter, a tenth', 100_000, {}, 75_000, 90_000],
    ['as told', LIFE_MS, { softWindowMs: 1000, hardWindowMs: 100 }, LIFE_MS - 1000, LIFE_MS - 100],
    ['configured too wide', 1000, { softWindowMs: 900, hardWindowMs: 900 }, 750, 900],
  ])('%s', async (_name, lifeMs, options, softAtMs, hardAtMs) => {
    const answer = deferred<TokenSet<{ scope: string }>>();
    let asked = 0;
    const { clock, manager } = bench({
      request: () => {
        asked += 1;
        return answer.promise;
      },
    });
    const tokens = manager(options);
    await tokens.save(tokenSet(clock, 0, lifeMs));
    await clock.advance(softAtMs - 1);
    expect(await tokens.get()).toEqual(access(0));
    await settled();
    expect(asked).toBe(0);
    await clock.advance(1);
    expect(await tokens.get()).toEqual(access(0));
    await settled();
    expect(asked).toBe(1);
    await clock.advance(hardAtMs - softAtMs - 1);
    expect(await tokens.get()).toEqual(access(0));
    await clock.advance(1);
    const waiting = tokens.get();
    await settled();
    answer.resolve(tokenSet(clock, 1));
    expect(await waiting).toEqual(access(1));
    expect(asked).toBe(1);
  });

  test('a failed refresh in the soft window leaves the old token in use, and is retried after a growing pause', async () => {
    const asked: number[] = [];
    const { clock, manager, events } = bench({
      request: async () => {
        asked.push(clock.now());
        throw new ServerError({ code: 'server_error', message: 'Down.', status: 503, sent: 'yes' });
      },
      oneTime: false,
    });
    const tokens = manager({ random: () => 0.999_999 });
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS - 300_000);
    const startMs = clock.now();
    for (let second = 0; second < 100; second += 1) {
      expect(await tokens.get()).toEqual(access(0));
      await clock.advance(1000);
    }
    expect(asked.map((atMs) => (atMs - startMs) / 1000)).toEqual([0, 5, 15, 35, 75]);
    expect(events).toEqual(asked.map(() => ({ action: 'rejected', errorKind: 'server' })));
  });

  test('a token that cannot be refreshed is used until it expires, then the reason is thrown', async () => {
    const reason = new ConsentExpiredError({ code: 'no_refresh', message: 'Not refreshable.' });
    const { clock, server, manager } = bench({ rejection: () => reason });
    const tokens = manager();
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS - 1);
    expect(await tokens.get()).toEqual(access(0));
    expect(await manager().get()).toEqual(access(0));
    await clock.advance(1);
    await expect(tokens.get()).rejects.toBe(reason);
    await expect(tokens.replace(access(0))).rejects.toBe(reason);
    expect(server.presented).toEqual([]);
    expect((await tokens.read())?.accessToken).toBe('access-0');
  });
});

describe('replace', () => {
  test('all callers with the same rejected token share one forced refresh', async () => {
    const { clock, server, manager } = bench();
    const tokens = manager();
    await tokens.save(tokenSet(clock, 0));
    const got = await Promise.all([
      tokens.replace(access(0)),
      tokens.replace(access(0)),
      tokens.get(),
      tokens.replace(access(0)),
    ]);
    expect(new Set(values(got))).toEqual(new Set(['access-1']));
    // A straggler, rejected long ago, gets the current token.
    expect(await tokens.replace(access(0))).toEqual(access(1));
    expect(server.presented).toHaveLength(1);
  });

  test("another process's newer token is taken from the store without a request", async () => {
    const { clock, server, manager, events } = bench();
    const [mine, other] = [manager(), manager()];
    await mine.save(tokenSet(clock, 0));
    await mine.get();
    await other.replace(access(0));
    expect(await mine.get()).toEqual(access(0));
    expect(await mine.replace(access(0))).toEqual(access(1));
    expect(server.presented).toHaveLength(1);
    expect(events.map(({ action }) => action)).toEqual(['refreshed', 'reused']);
  });

  test('the rejected token is not accepted when a lookup is running', async () => {
    const { clock, server, manager } = bench();
    await manager().save(tokenSet(clock, 0));
    const tokens = manager();
    const [first, replaced] = await Promise.all([tokens.get(), tokens.replace(access(0))]);
    expect(first).toEqual(access(0));
    expect(replaced).toEqual(access(1));
    expect(server.presented).toHaveLength(1);
  });

  test('a server that issues the same token again is asked once', async () => {
    let asked = 0;
    const { clock, manager } = bench({
      oneTime: false,
      request: async () => {
        asked += 1;
        return tokenSet(clock, 0);
      },
    });
    const tokens = manager();
    await tokens.save(tokenSet(clock, 0));
    expect(await tokens.replace(access(0))).toEqual(access(0));
    expect(asked).toBe(1);
  });

  test('a failed forced refresh costs the others nothing', async () => {
    const { clock, manager } = bench({
      oneTime: false,
      request: async () => {
        throw unavailable();
      },
    });
    const tokens = manager();
    await tokens.save(tokenSet(clock, 0));
    await expect(tokens.replace(access(0))).rejects.toBeInstanceOf(ServerError);
    expect(await tokens.get()).toEqual(access(0));
  });
});

describe('save, read, kill, close', () => {
  test('a saved token is read with its context; nothing is read as nothing', async () => {
    const { clock, manager } = bench();
    const tokens = manager();
    expect(await tokens.read()).toBeUndefined();
    await tokens.save(tokenSet(clock, 0));
    expect(await manager().read()).toEqual(tokenSet(clock, 0));
  });

  test.each([
    ['a line break in the access token', { accessToken: 'a\r\nb' }],
    ['no access token', { accessToken: '' }],
    ['a lifetime that is not a number', { expiresAtMs: Number.NaN }],
    ['an empty refresh token', { refreshToken: '' }],
  ])('%s is rejected before anything is written', async (_name, fault) => {
    const { clock, manager } = bench();
    const tokens = manager();
    await expect(tokens.save({ ...tokenSet(clock, 0), ...fault })).rejects.toBeInstanceOf(ValidationError);
    expect(await tokens.read()).toBeUndefined();
  });

  test('an invalidated grant is over for every process, without a request, until something is saved', async () => {
    const { clock, server, manager } = bench();
    const [tokens, other] = [manager(), manager()];
    await tokens.save(tokenSet(clock, 0));
    await tokens.invalidate();
    for (const attempt of [tokens.get(), other.get(), tokens.replace(access(0)), other.read()]) {
      const error = await attempt.catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ConsentExpiredError);
      expect(error).toMatchObject({ code: 'grant_dead', provider: 'test', retryable: false });
    }
    expect(server.presented).toEqual([]);
    await other.save(tokenSet(clock, 7));
    expect(await tokens.get()).toEqual(access(7));
  });

  test('a running refresh does not undo an invalidation', async () => {
    const answer = deferred<TokenSet<{ scope: string }>>();
    const { clock, manager } = bench({ request: () => answer.promise });
    const tokens = manager();
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const caller = tokens.get().catch((caught: unknown) => caught);
    await settled();
    await manager().invalidate();
    answer.resolve(tokenSet(clock, 1));
    expect(await caller).toMatchObject({ code: 'grant_dead' });
    await expect(tokens.get()).rejects.toMatchObject({ code: 'grant_dead' });
  });

  test('a running refresh does not undo a newer consent', async () => {
    const answer = deferred<TokenSet<{ scope: string }>>();
    const { clock, manager } = bench({ request: () => answer.promise });
    const tokens = manager();
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const caller = tokens.get();
    await settled();
    await tokens.save(tokenSet(clock, 7));
    answer.resolve(tokenSet(clock, 1));
    expect(await caller).toEqual(access(7));
    expect(await tokens.get()).toEqual(access(7));
    expect((await tokens.read())?.refreshToken).toBe('refresh-7');
  });

  test('a refresh that learns late of its own write does not restore its older token in memory', async () => {
    const { clock, store, manager } = bench();
    const heard = deferred<void>();
    const late: typeof store = {
      get: (key) => store.get(key),
      async compareAndSet(key, expected, next) {
        const result = await store.compareAndSet(key, expected, next);
        if (next?.value.includes('refresh-1')) await heard.promise;
        return result;
      },
    };
    const tokens = manager({ store: late });
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const caller = tokens.get();
    await settled();
    await tokens.save(tokenSet(clock, 7));
    heard.resolve();
    await caller;
    expect(await tokens.get()).toEqual(access(7));
  });

  test('close waits for a one-time refresh and stores its outcome; nothing starts after it', async () => {
    const answer = deferred<TokenSet<{ scope: string }>>();
    const { clock, manager } = bench({ request: () => answer.promise });
    const tokens = manager();
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    const caller = tokens.get();
    await settled();
    let isClosed = false;
    const closing = tokens.close().then(() => {
      isClosed = true;
    });
    await settled();
    expect(isClosed).toBe(false);
    answer.resolve(tokenSet(clock, 1));
    await closing;
    expect(await caller).toEqual(access(1));
    expect((await manager().read())?.refreshToken).toBe('refresh-1');
    await clock.advance(LIFE_MS);
    await expect(tokens.get()).rejects.toMatchObject({ kind: 'abort', code: 'closed' });
  });

  test("close ends the wait for another process's refresh", async () => {
    const { clock, manager, server } = bench();
    const holder = manager({ grant: oneTimeGrant(server, { request: () => new Promise(() => undefined) }) });
    await holder.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    void holder.get();
    await settled();
    const waiter = manager();
    const waiting = waiter.get().catch((caught: unknown) => caught);
    await settled();
    expect(clock.sleeping).toBe(1);
    await waiter.close();
    expect(await waiting).toMatchObject({ kind: 'abort', code: 'closed' });
    expect(clock.sleeping).toBe(0);
  });
});

test('a listener that throws disturbs nothing', async () => {
  const { clock, manager } = bench();
  const tokens = manager({
    onEvent: () => {
      throw new Error('listener');
    },
  });
  await tokens.save(tokenSet(clock, 0));
  await clock.advance(LIFE_MS);
  expect(await tokens.get()).toEqual(access(1));
});

function unavailable(): ServerError {
  return new ServerError({ code: 'server_error', message: 'Down.', status: 503, sent: 'no' });
}
