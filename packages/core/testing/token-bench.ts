import { BadRequestError } from '../src/errors/request-errors.js';
import type { TokenEvent } from '../src/events.js';
import { MemoryTokenStore } from '../src/memory-token-store.js';
import type { RejectionClass, TokenGrant, TokenSet } from '../src/token-grant.js';
import { tokenKey } from '../src/token-key.js';
import { TokenManager, type TokenManagerOptions } from '../src/token-manager.js';
import type { AccessToken } from '../src/token-source.js';
import type { TokenStore } from '../src/token-store.js';
import { FakeClock } from './fake-clock.js';

/** Context that the tests store with the tokens. */
export interface Context {
  readonly scope: string;
}

export const ORIGIN = 'https://api.example.com';
export const LIFE_MS = 3_600_000;
export const KEY = tokenKey(['test', ORIGIN, 'client', 'member-1']);

/** A rejection of the refresh token itself. */
export function invalidGrant(): BadRequestError {
  return new BadRequestError({ code: 'invalid_grant', message: 'Rejected.', status: 400, sent: 'yes' });
}

/**
 * A token endpoint that rotates refresh tokens and takes each of them once, without grace.
 */
export class RotatingServer {
  /** Refresh tokens presented, in order, with what came of it. */
  readonly presented: { readonly token: string; readonly isGood: boolean }[] = [];
  #current: string;
  #issued = 0;
  readonly #clock: FakeClock;

  constructor(clock: FakeClock, first = 'refresh-0') {
    this.#clock = clock;
    this.#current = first;
  }

  /** The refresh token that is good now. */
  get current(): string {
    return this.#current;
  }

  get successes(): number {
    return this.presented.filter(({ isGood }) => isGood).length;
  }

  refresh(token: string): TokenSet<Context> {
    const isGood = token === this.#current;
    this.presented.push({ token, isGood });
    if (!isGood) throw invalidGrant();
    this.#issued += 1;
    this.#current = `refresh-${this.#issued}`;
    return tokenSet(this.#clock, this.#issued);
  }
}

/** The n-th token set of a grant, fresh. */
export function tokenSet(clock: FakeClock, n: number, lifeMs = LIFE_MS): TokenSet<Context> {
  return {
    accessToken: `access-${n}`,
    refreshToken: `refresh-${n}`,
    expiresAtMs: clock.now() + lifeMs,
    context: { scope: 'all' },
  };
}

/** A grant whose refresh token is good once; `request` may be replaced. */
export function oneTimeGrant(
  server: RotatingServer,
  overrides: Partial<TokenGrant<Context>> = {},
): TokenGrant<Context> {
  return {
    oneTime: true,
    request: async (current) => server.refresh(current?.refreshToken ?? 'none'),
    classify: (error): RejectionClass =>
      error instanceof BadRequestError && error.code === 'invalid_grant' ? 'dead' : 'ambiguous',
    ...overrides,
  };
}

export interface Bench {
  readonly clock: FakeClock;
  readonly server: RotatingServer;
  readonly store: TokenStore;
  readonly events: Omit<TokenEvent, 'provider'>[];
  readonly manager: (overrides?: Partial<TokenManagerOptions<Context>>) => TokenManager<Context>;
}

/** A store, a rotating server, and as many managers on them as a test wants. */
export function bench(grantOverrides: Partial<TokenGrant<Context>> = {}): Bench {
  const clock = new FakeClock();
  const server = new RotatingServer(clock);
  const store = new MemoryTokenStore({ clock });
  const events: Bench['events'] = [];
  const manager: Bench['manager'] = (overrides = {}) =>
    new TokenManager<Context>({
      provider: 'test',
      store,
      key: KEY,
      origin: ORIGIN,
      grant: oneTimeGrant(server, grantOverrides),
      clock,
      random: () => 0.5,
      onEvent: (event) => events.push(event),
      ...overrides,
    });
  return { clock, server, store, events, manager };
}

/** A promise with its handles outside. */
export function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

export function values(tokens: readonly AccessToken[]): string[] {
  return tokens.map(({ value }) => value);
}
