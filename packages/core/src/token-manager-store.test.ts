import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { settled } from '../testing/fake-clock.js';
import { bench, type Context, KEY, LIFE_MS, ORIGIN, oneTimeGrant, tokenSet } from '../testing/token-bench.js';
import { encryptTokens } from './encrypt-tokens.js';
import { AuthenticationError } from './errors/authentication-errors.js';
import { ConfigurationError } from './errors/request-errors.js';
import { NetworkError } from './errors/transport-errors.js';
import { MemoryTokenStore } from './memory-token-store.js';
import type { TokenGrant } from './token-grant.js';
import type { TokenStore } from './token-store.js';

function access(n: number) {
  return { value: `access-${n}`, origin: ORIGIN };
}
function failed(promise: Promise<unknown>) {
  return promise.catch((caught: unknown) => caught);
}

describe('a failing store', () => {
  /** A store whose writes can be made to fail, before or after they happened. */
  class FaultyStore implements TokenStore {
    readonly below: MemoryTokenStore;
    fault: 'none' | 'before' | 'after' | 'read' = 'none';
    faults = 0;

    constructor(below: MemoryTokenStore) {
      this.below = below;
    }

    async get(key: string) {
      if (this.fault === 'read') throw this.#error();
      return this.below.get(key);
    }

    async compareAndSet(...args: Parameters<TokenStore['compareAndSet']>) {
      const { fault } = this;
      if (fault === 'before') throw this.#error();
      const result = await this.below.compareAndSet(...args);
      if (fault === 'after') throw this.#error();
      return result;
    }

    #error(): Error {
      this.faults += 1;
      return Object.assign(new Error('insert into tokens values (canary-token)'), { code: 'ECONNRESET' });
    }
  }

  async function faulty(overrides: Partial<TokenGrant<Context>> = {}) {
    const answered = { fault: 'none' as FaultyStore['fault'] };
    const all = bench();
    const store = new FaultyStore(new MemoryTokenStore({ clock: all.clock }));
    const grant = oneTimeGrant(all.server, {
      request: async (current) => {
        const tokens = all.server.refresh(current?.refreshToken ?? '');
        store.fault = answered.fault;
        return tokens;
      },
      ...overrides,
    });
    const manager = (over: TokenStore = store) => all.manager({ store: over, grant });
    const tokens = manager();
    await tokens.save(tokenSet(all.clock, 0));
    await all.clock.advance(LIFE_MS);
    return { ...all, store, tokens, manager, answered };
  }

  test('on a read is an error that reveals nothing of what it wrote', async () => {
    const { tokens, store, clock } = await faulty();
    store.fault = 'read';
    const caught = await failed(clock.runUntil(tokens.get()));
    expect(caught).toBeInstanceOf(NetworkError);
    expect(caught).toMatchObject({
      code: 'token_store_failed',
      retryable: true,
      cause: { code: 'ECONNRESET' },
    });
    expect(inspect(caught)).not.toContain('canary');
    expect((caught as NetworkError).details()).toMatchObject({ message: expect.stringContaining('canary') });
    store.fault = 'none';
    expect(await tokens.get()).toEqual(access(1));
  });

  test('on taking the lease keeps the request from being sent', async () => {
    const { tokens, store, server } = await faulty();
    store.fault = 'before';
    expect(await failed(tokens.get())).toMatchObject({ code: 'token_store_failed' });
    expect(server.presented).toEqual([]);
    store.fault = 'after';
    expect(await failed(tokens.get())).toMatchObject({ code: 'token_store_failed' });
    store.fault = 'none';
    // The lease that was written despite the error is our own: no one waits for it.
    expect(await tokens.get()).toEqual(access(1));
  });

  test('for a moment after the rotation costs nobody anything', async () => {
    const { tokens, store, server, clock, answered, manager } = await faulty();
    answered.fault = 'before';
    const waiting = tokens.get();
    await settled();
    store.fault = 'none';
    expect(await clock.runUntil(waiting)).toEqual(access(1));
    expect((await manager().read())?.refreshToken).toBe('refresh-1');
    expect(server.presented).toHaveLength(1);
  });

  test.each(['before', 'after', 'read'] as const)(
    'for long after the rotation (%s): the new token is held, not returned, and stored with the next call',
    async (fault) => {
      const { tokens, store, server, clock, answered, manager, events } = await faulty();
      answered.fault = fault === 'read' ? 'before' : fault;
      const waiting = failed(tokens.get());
      await settled();
      store.fault = fault;
      const caught = await clock.runUntil(waiting);
      if (fault === 'after') {
        // The write happened, which a second look shows.
        expect(caught).toEqual(access(1));
        expect(events.map(({ action }) => action)).toEqual(['refreshed']);
      } else {
        expect(caught).toBeInstanceOf(AuthenticationError);
        expect(caught).toMatchObject({ code: 'rotated_token_not_stored', retryable: true });
        expect(inspect(caught)).not.toMatch(/canary|refresh-|access-/);
        expect(store.faults).toBeGreaterThan(2);
        expect(store.faults).toBeLessThan(10);
        expect(await failed(clock.runUntil(tokens.get()))).toMatchObject({
          code: 'rotated_token_not_stored',
        });
        expect(await failed(clock.runUntil(tokens.read()))).toMatchObject({
          code: 'rotated_token_not_stored',
        });
      }
      store.fault = 'none';
      expect(await clock.runUntil(tokens.get())).toEqual(access(1));
      expect((await manager().read())?.refreshToken).toBe('refresh-1');
      expect(server.presented).toHaveLength(1);
    },
  );

  test('after the rotation is retried in the background, so that nobody has to call', async () => {
    const { tokens, store, clock, answered, manager } = await faulty();
    answered.fault = 'before';
    await clock.runUntil(failed(tokens.get()));
    expect(clock.sleeping).toBe(1);
    await clock.advance(600_000);
    store.fault = 'none';
    await clock.advance(600_000);
    expect((await manager().read())?.refreshToken).toBe('refresh-1');
    expect(clock.sleeping).toBe(0);
  });

  test('forever after the rotation keeps no timer forever, and none after close', async () => {
    const [first, second] = [await faulty(), await faulty()];
    for (const { tokens, clock, answered } of [first, second]) {
      answered.fault = 'before';
      await clock.runUntil(failed(tokens.get()));
      await clock.runUntil(failed(tokens.get()));
      expect(clock.sleeping).toBe(1);
    }
    await second.clock.runUntil(failed(second.tokens.close()));
    expect(second.clock.sleeping).toBe(0);
    await first.clock.advance(7_200_000);
    expect(first.clock.sleeping).toBe(0);
    first.store.fault = 'none';
    first.answered.fault = 'none';
    expect((await first.tokens.read())?.refreshToken).toBe('refresh-1');
  });

  test('after the rotation, with a tombstone by another process since: the held token still wins', async () => {
    const { tokens, store, clock, answered, manager } = await faulty();
    answered.fault = 'before';
    await clock.runUntil(failed(tokens.get()));
    const other = manager(store.below);
    expect(await clock.runUntil(failed(other.get()))).toMatchObject({ code: 'refresh_refused_in_doubt' });
    store.fault = 'none';
    expect(await tokens.get()).toEqual(access(1));
    expect(await other.get()).toEqual(access(1));
  });

  test('a held token is stored on close; a newer consent replaces it', async () => {
    const first = await faulty();
    first.answered.fault = 'before';
    await first.clock.runUntil(failed(first.tokens.get()));
    expect(await first.clock.runUntil(failed(first.tokens.close()))).toMatchObject({
      code: 'rotated_token_not_stored',
    });
    first.store.fault = 'none';
    await first.tokens.close();
    expect((await first.manager().read())?.refreshToken).toBe('refresh-1');

    const second = await faulty();
    second.answered.fault = 'before';
    await second.clock.runUntil(failed(second.tokens.get()));
    second.store.fault = 'none';
    await second.tokens.save(tokenSet(second.clock, 50));
    expect(await second.tokens.get()).toEqual(access(50));
    expect((await second.manager().read())?.refreshToken).toBe('refresh-50');
  });

  test('a background rotation that is not stored retires the old token: the server has ended it', async () => {
    const { tokens, store, clock, answered } = await faulty();
    await tokens.get();
    await clock.advance(LIFE_MS - 200_000);
    answered.fault = 'before';
    expect(await tokens.get()).toEqual(access(1));
    await clock.advance(5000);
    expect(await failed(clock.runUntil(tokens.get()))).toMatchObject({ code: 'rotated_token_not_stored' });
    store.fault = 'none';
    expect(await tokens.get()).toEqual(access(2));
  });

  test('client credentials are used although they could not be stored', async () => {
    const { clock, manager } = bench();
    const store = new FaultyStore(new MemoryTokenStore({ clock }));
    const grant: TokenGrant<Context> = {
      oneTime: false,
      request: async () => {
        store.fault = 'before';
        return { accessToken: 'access-1', expiresAtMs: clock.now() + LIFE_MS, context: { scope: 'all' } };
      },
      classify: () => 'ambiguous',
    };
    const tokens = manager({ store, grant });
    expect(await clock.runUntil(tokens.get())).toEqual(access(1));
    expect(await tokens.get()).toEqual(access(1));
  });

  test('on a save is an error after a few attempts, and a brief failure is none', async () => {
    const { tokens, store, clock, manager } = await faulty();
    store.fault = 'before';
    expect(await clock.runUntil(failed(tokens.save(tokenSet(clock, 50))))).toMatchObject({
      code: 'token_store_failed',
    });
    const saving = tokens.save(tokenSet(clock, 51));
    await settled();
    store.fault = 'none';
    await clock.runUntil(saving);
    expect((await manager().read())?.refreshToken).toBe('refresh-51');
  });

  test('that does not compare versions is distinguished from rivals', async () => {
    const { clock, manager } = bench();
    const store: TokenStore = { get: async () => undefined, compareAndSet: async () => ({ ok: false }) };
    const tokens = manager({
      store,
      grant: { oneTime: false, request: async () => tokenSet(clock, 1), classify: () => 'ambiguous' },
    });
    expect(await failed(tokens.get())).toMatchObject({ kind: 'conflict', code: 'token_store_contended' });
    expect(await failed(tokens.save(tokenSet(clock, 0)))).toMatchObject({ code: 'token_store_contended' });
  });
});

describe('an unreadable entry', () => {
  const entries = [
    'plain text',
    '{}',
    '{"format":2,"state":"live","tokens":{"accessToken":"canary","expiresAtMs":1},"obtainedAtMs":0}',
    '{"format":1,"state":"live","tokens":{"accessToken":"canary"},"obtainedAtMs":0}',
    '{"format":1,"state":"live","tokens":{"accessToken":"canary","expiresAtMs":1},"obtainedAtMs":0,"refreshing":true}',
    '{"format":1,"state":"dead"}',
    '{"format":1,"state":"empty"}',
    '{"format":1,"state":"other"}',
    '[]',
    'null',
  ];

  test.each(entries)('%s is an error, is preserved, and yields to a new consent', async (value) => {
    const { clock, store, server, manager } = bench();
    await store.compareAndSet(KEY, undefined, { value });
    const tokens = manager();
    for (const attempt of [tokens.get(), tokens.read(), tokens.replace(access(0))]) {
      const caught = await failed(attempt);
      expect(caught).toBeInstanceOf(ConfigurationError);
      expect(caught).toMatchObject({ code: 'token_store_unreadable', provider: 'test' });
      expect(inspect(caught)).not.toContain('canary');
    }
    expect((await store.get(KEY))?.value).toBe(value);
    expect(server.presented).toEqual([]);
    await tokens.save(tokenSet(clock, 0));
    expect(await manager().get()).toEqual(access(0));
  });

  test('whose encryption key is gone yields to a new consent too', async () => {
    const { clock, store, manager } = bench();
    const [oldKey, newKey] = ['a', 'b'].map((kid) => ({
      kid,
      key: new Uint8Array(32).fill(kid.charCodeAt(0)),
    }));
    await manager({ store: encryptTokens(store, oldKey ? [oldKey] : []) }).save(tokenSet(clock, 0));
    const tokens = manager({ store: encryptTokens(store, newKey ? [newKey] : []) });
    expect(await failed(tokens.get())).toMatchObject({ code: 'token_store_unreadable' });
    await tokens.save(tokenSet(clock, 50));
    expect(await tokens.get()).toEqual(access(50));
  });
});
