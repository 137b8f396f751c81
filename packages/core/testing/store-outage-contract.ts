import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { PayerKitError } from '../src/errors/payer-kit-error.js';
import type { TokenGrant } from '../src/token-grant.js';
import { tokenKey } from '../src/token-key.js';
import { TokenManager } from '../src/token-manager.js';
import type { TokenStore } from '../src/token-store.js';
import type { OpenStores } from './open-stores.js';
import { all } from './submission-ledger-contract.js';

/** Stores whose server, or disk, a test takes away and gives back. */
export interface FailingStores {
  /** The stores, with short timeouts. */
  readonly stores: Pick<OpenStores, 'tokenStore' | 'ledger'> & Partial<Pick<OpenStores, 'disclosureLog'>>;
  /** Takes it away. */
  readonly fail: () => Promise<void>;
  /** Gives it back. */
  readonly recover: () => Promise<void>;
}

const KEY = tokenKey(['outage']);
const SUBMISSION = { provider: 'test', operation: 'POST /claims', contentDigest: 'digest-canary' };
const DISCLOSURE = {
  atMs: Date.UTC(2026, 0, 1),
  person: 'person-canary',
  recipient: 'portal',
  purpose: 'shown',
  what: { provider: 'test', operation: 'GET /x', resourceType: 'X', count: 1, scopes: [] },
};

/**
 * Behavior of every store while what is below it is away.
 *
 * @param outage - in test names, such as `a server that was killed`
 * @param make - opens stores that work; release them with `onTestFinished`
 */
export function storeOutageContract(outage: string, make: () => Promise<FailingStores>): void {
  test(`${outage}: every call fails with a typed, retryable error, and works again afterwards`, {
    timeout: 60_000,
  }, async () => {
    const { stores, fail, recover } = await make();
    const { tokenStore, ledger, disclosureLog } = stores;
    await working(() => Promise.all([tokenStore.get('a'), ledger.get?.('claim')]));
    const first = await tokenStore.compareAndSet('a', undefined, { value: 'value-canary', person: 'p' });
    expect(await ledger.begin('claim', SUBMISSION)).toEqual({ ok: true });
    await fail();
    const version = first.ok ? first.version : '';
    const calls: Readonly<Record<string, () => Promise<unknown>>> = {
      get: () => tokenStore.get('a'),
      compareAndSet: () => tokenStore.compareAndSet('a', version, { value: 'next-canary' }),
      list: () => all(tokenStore.list?.() ?? []),
      begin: () => ledger.begin('other', SUBMISSION),
      transition: () => ledger.transition('claim', 'sending', 'accepted'),
      record: () => ledger.get?.('claim') ?? Promise.resolve(),
      records: () => all(ledger.list()),
      ...(disclosureLog !== undefined && { append: () => disclosureLog.append(DISCLOSURE) }),
    };
    for (const [name, call] of Object.entries(calls)) {
      const error: unknown = await call().then(
        () => undefined,
        (caught: unknown) => caught,
      );
      expect(PayerKitError.isInstance(error), `${name}: ${inspect(error)}`).toBe(true);
      expect(error, name).toMatchObject({ retryable: true });
      expect(inspect(error), name).not.toContain('canary');
    }
    await recover();
    expect((await working(() => tokenStore.get('a')))?.value).toMatch(/^(value|next)-canary$/);
    expect((await working(() => ledger.begin('claim', SUBMISSION))).ok).toBe(false);
    expect((await all(ledger.list())).map(({ key }) => key)).toContain('claim');
  });

  rotatedTokenContract(outage, make);
}

/**
 * Behavior of a client whose token store goes away between a renewal and the write of its token.
 *
 * @param outage - in the test name
 * @param make - opens stores that work; only the token store is used
 */
export function rotatedTokenContract(
  outage: string,
  make: () => Promise<Omit<FailingStores, 'stores'> & { readonly stores: Pick<OpenStores, 'tokenStore'> }>,
): void {
  test(`${outage}: a rotated token is held, and stored when the store is back`, {
    timeout: 60_000,
  }, async () => {
    const { stores, fail, recover } = await make();
    let requests = 0;
    const grant: TokenGrant<null> = {
      oneTime: true,
      request: async () => {
        requests += 1;
        await fail();
        const expiresAtMs = Date.now() + 3_600_000;
        return { accessToken: 'access-1', refreshToken: 'refresh-1', expiresAtMs, context: null };
      },
      classify: () => 'ambiguous',
    };
    const tokens = manager(stores.tokenStore, grant);
    const expiresAtMs = Date.now() - 1000;
    await tokens.save({ accessToken: 'access-0', refreshToken: 'refresh-0', expiresAtMs, context: null });
    await expect(tokens.get()).rejects.toMatchObject({ code: 'rotated_token_not_stored', retryable: true });
    await recover();
    expect((await working(() => tokens.get())).value).toBe('access-1');
    expect((await manager(stores.tokenStore, grant).read())?.refreshToken).toBe('refresh-1');
    expect(requests).toBe(1);
  });
}

function manager(store: TokenStore, grant: TokenGrant<null>): TokenManager<null> {
  const origin = 'https://api.example.test';
  const tokens = new TokenManager({ provider: 'test', store, key: KEY, origin, grant });
  onTestFinished(() => tokens.close().catch(() => undefined));
  return tokens;
}

/** Calls again while the error is retryable: a connection takes a moment to come back. */
async function working<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      if (!PayerKitError.isInstance(error) || !error.retryable || tries >= 100) throw error;
    }
  }
}
