import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { settled } from '../testing/fake-clock.js';
import {
  bench,
  type Context,
  invalidGrant,
  KEY,
  LIFE_MS,
  ORIGIN,
  oneTimeGrant,
  tokenSet,
} from '../testing/token-bench.js';
import {
  AuthenticationError,
  RefreshOutcomeUnknownError,
  TokenReuseError,
} from './errors/authentication-errors.js';
import { RateLimitError } from './errors/rate-limit-error.js';
import { BadRequestError, ConfigurationError } from './errors/request-errors.js';
import {
  AbortError,
  NetworkError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
} from './errors/transport-errors.js';
import type { TokenGrant, TokenSet } from './token-grant.js';

function access(n: number) {
  return { value: `access-${n}`, origin: ORIGIN };
}
function failed(promise: Promise<unknown>) {
  return promise.catch((caught: unknown) => caught);
}

/** A bench whose first refresh ends in an error; the later ones reach the server. */
async function failing(error: unknown, overrides: Partial<TokenGrant<Context>> = {}) {
  let isFirst = true;
  const all = bench({
    request: async (current) => {
      if (!isFirst) return all.server.refresh(current?.refreshToken ?? '');
      isFirst = false;
      throw error;
    },
    ...overrides,
  });
  const tokens = all.manager();
  await tokens.save(tokenSet(all.clock, 0));
  await all.clock.advance(LIFE_MS);
  return { ...all, tokens };
}

const init = { code: 'x', message: 'x' };

describe('a refresh that is rejected', () => {
  test('as dead leaves a tombstone; the error is the one the provider created, and the server is not asked again', async () => {
    const reuse = new TokenReuseError({ ...init, status: 400, sent: 'yes' });
    const { tokens, manager, store, server, clock, events } = await failing(reuse, {
      classify: () => 'dead',
    });
    expect(await failed(tokens.get())).toBe(reuse);
    expect(await failed(tokens.get())).toMatchObject({ kind: 'consent_expired', code: 'grant_dead' });
    expect(await failed(manager().get())).toMatchObject({ kind: 'consent_expired', code: 'grant_dead' });
    expect(server.presented).toEqual([]);
    const text = (await store.get(KEY))?.value ?? '';
    expect(text).not.toContain('refresh-0');
    expect(JSON.parse(text)).toEqual({
      format: 1,
      state: 'dead',
      tokenHash: 'R6B_5yxS4DYbgNJT9X86KIs3xnxRalGmo63NorutWy4',
      atMs: clock.now(),
      reason: 'refused',
    });
    expect(events.map(({ action }) => action)).toEqual(['rejected', 'invalidated']);
  });

  test.each([
    ['application', new AuthenticationError({ ...init, status: 401, sent: 'yes' })],
    ['ambiguous', new BadRequestError({ ...init, status: 400, sent: 'yes' })],
    ['ambiguous', new RateLimitError({ ...init, status: 429, sent: 'yes' })],
    ['ambiguous', new NetworkError({ ...init, sent: 'no' })],
    ['application', new ConfigurationError(init)],
  ] as const)('as %s (%s) keeps the token and releases the lease', async (verdict, error) => {
    const { tokens, manager, store } = await failing(error, { classify: () => verdict });
    const before = await store.get(KEY);
    expect(await failed(tokens.get())).toBe(error);
    expect((await store.get(KEY))?.value).toBe(before?.value);
    expect(await manager().get()).toEqual(access(1));
  });
});

describe('a one-time refresh whose response was lost', () => {
  const lost = [
    new NetworkError({ ...init, sent: 'unknown' }),
    new TimeoutError({ ...init, sent: 'unknown' }),
    new AbortError({ ...init, sent: 'yes' }),
    new ServerError({ ...init, status: 502, sent: 'yes', requestId: 'r-1' }),
    new ServerError({ ...init, status: 500 }),
    new TypeError('socket hang up'),
  ];

  test.each(lost.map((error) => [error.name, error] as const))(
    '(%s) is reported clearly; the token is kept',
    async (_name, error) => {
      const { tokens, manager } = await failing(error, { classify: () => 'ambiguous' });
      const caught = await failed(tokens.get());
      expect(caught).toBeInstanceOf(RefreshOutcomeUnknownError);
      expect(caught).toMatchObject({ code: 'refresh_outcome_unknown', cause: { name: error.name } });
      expect((await manager().read())?.refreshToken).toBe('refresh-0');
      // The server had not seen it: all is well.
      expect(await manager().get()).toEqual(access(1));
    },
  );

  test('keeps the known details of the response', async () => {
    const { tokens } = await failing(
      new ServerError({ ...init, status: 502, sent: 'yes', requestId: 'r-1' }),
    );
    expect(await failed(tokens.get())).toMatchObject({ status: 502, requestId: 'r-1', sent: 'yes' });
  });

  test("is the provider's own error when that is already specific", async () => {
    const own = new RefreshOutcomeUnknownError({ ...init, status: 404, sent: 'yes' });
    const { tokens, server, manager } = await failing(own, {});
    expect(await failed(tokens.get())).toBe(own);
    server.refresh('refresh-0');
    expect(await failed(manager().get())).toMatchObject({ code: 'refresh_refused_in_doubt' });
  });

  test('and that had been spent is followed by a rejection that says so, in any process, even after failures in between', async () => {
    const { tokens, manager, server } = await failing(new NetworkError({ ...init, sent: 'unknown' }));
    server.refresh('refresh-0');
    await failed(tokens.get());
    const unsent = new NetworkError({ ...init, sent: 'no' });
    const request = () => Promise.reject(unsent);
    expect(await failed(manager({ grant: oneTimeGrant(server, { request }) }).get())).toBe(unsent);
    const caught = await failed(manager().get());
    expect(caught).toBeInstanceOf(RefreshOutcomeUnknownError);
    expect(caught).toMatchObject({ code: 'refresh_refused_in_doubt' });
    expect(await failed(manager().get())).toMatchObject({ code: 'grant_dead' });
  });

  test('an unusable response counts as lost', async () => {
    const answers: TokenSet<Context>[] = [];
    const { clock, manager } = bench({
      request: async () => answers[0] ?? Promise.reject(new Error('none')),
    });
    answers.push({ ...tokenSet(clock, 1), accessToken: 'a\r\nb' });
    const tokens = manager();
    await tokens.save(tokenSet(clock, 0));
    await clock.advance(LIFE_MS);
    expect(await failed(tokens.get())).toMatchObject({
      kind: 'refresh_outcome_unknown',
      cause: { code: 'bad_token_set' },
    });
  });

  test('grants that may request twice get the error itself, and request again', async () => {
    const error = new NetworkError({ ...init, sent: 'unknown' });
    const { tokens } = await failing(error, { oneTime: false });
    expect(await failed(tokens.get())).toBe(error);
    expect(await tokens.get()).toEqual(access(1));
  });
});

describe('a response with a refresh token and no usable access token', () => {
  const failure = new ResponseFormatError({ ...init, status: 200, sent: 'yes', retryable: true });

  /** A bench whose responses are reduced to their refresh token while enabled. */
  async function halving() {
    const server = { isHalving: true };
    const all = bench({
      request: async (current) => {
        const { refreshToken = '', context, ...rest } = all.server.refresh(current?.refreshToken ?? '');
        return server.isHalving ? { refreshToken, context, failure } : { ...rest, refreshToken, context };
      },
    });
    const tokens = all.manager();
    await tokens.save(tokenSet(all.clock, 0));
    return { ...all, tokens, halves: server };
  }

  test('is stored before its failure is thrown, and the next call, in any process, refreshes with it', async () => {
    const { tokens, manager, clock, halves, events, server } = await halving();
    await clock.advance(LIFE_MS);
    expect(await failed(tokens.get())).toBe(failure);
    expect(await manager().read()).toMatchObject({ refreshToken: 'refresh-1', expiresAtMs: 0 });
    expect(await failed(manager().get())).toBe(failure);
    halves.isHalving = false;
    expect(await tokens.get()).toEqual(access(3));
    expect(events.map(({ action }) => action)).toEqual(['rejected', 'rejected', 'refreshed']);
    expect(server.presented.every(({ isGood }) => isGood)).toBe(true);
  });

  test('in the background retires the old access token, which the rotation has ended', async () => {
    const { tokens, clock, halves, server } = await halving();
    await clock.advance(LIFE_MS * 0.95);
    await tokens.get();
    await settled();
    expect(server.successes).toBe(1);
    halves.isHalving = false;
    expect(await tokens.get()).toEqual(access(2));
  });

  test('that comes from outside is stored, then its failure is thrown', async () => {
    const { tokens, manager, halves } = await halving();
    const answer = { refreshToken: 'refresh-0', context: { scope: 'all' }, failure };
    expect(await failed(tokens.save(answer))).toBe(failure);
    halves.isHalving = false;
    expect(await manager().get()).toEqual(access(1));
  });

  test('whose refresh token is not text is not a response', async () => {
    const { tokens } = await halving();
    const answer = { refreshToken: '', context: { scope: 'all' }, failure };
    expect(await failed(tokens.save(answer))).toMatchObject({ code: 'bad_token_set' });
    expect((await tokens.read())?.refreshToken).toBe('refresh-0');
  });
});

test('no error, event or log of an ended grant contains a token', async () => {
  const { clock, manager, events } = bench({
    request: async () => {
      throw invalidGrant();
    },
  });
  const tokens = manager();
  await tokens.save({ ...tokenSet(clock, 0), accessToken: 'canary-access', refreshToken: 'canary-refresh' });
  await clock.advance(LIFE_MS);
  const seen = [await failed(tokens.get()), await failed(tokens.get()), events, tokens];
  for (const thing of seen) expect(inspect(thing, { depth: 20 })).not.toContain('canary');
});

describe('a refresh token that another authorization may have replaced', () => {
  const replaced = () => {
    const { clock, server, store, manager, events } = bench();
    const grant = oneTimeGrant(server, { mayBeReplaced: () => true });
    return { clock, store, events, manager: () => manager({ grant }) };
  };

  test.each([400, 1_500, 2_900])('waits for the successor that is stored after %i ms', async (delayMs) => {
    const { clock, events, manager } = replaced();
    const [sync, web] = [manager(), manager()];
    await sync.save({ ...tokenSet(clock, 7), expiresAtMs: clock.now() });
    const token = sync.get();
    await clock.advance(delayMs);
    await web.save({ ...tokenSet(clock, 8) });
    expect((await clock.runUntil(token)).value).toBe('access-8');
    expect(events.map(({ action }) => action)).not.toContain('invalidated');
  });

  test('is reported dead after three seconds without a successor', async () => {
    const { clock, events, manager } = replaced();
    const tokens = manager();
    await tokens.save({ ...tokenSet(clock, 7), expiresAtMs: clock.now() });
    const startedAtMs = clock.now();
    await expect(clock.runUntil(tokens.get())).rejects.toMatchObject({ code: 'invalid_grant' });
    expect(clock.now() - startedAtMs).toBeCloseTo(3_000, 3);
    expect(events.map(({ action }) => action)).toContain('invalidated');
  });
});
