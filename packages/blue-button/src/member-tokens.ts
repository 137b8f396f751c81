import {
  type AccessToken,
  AuthenticationError,
  ConsentExpiredError,
  type TokenGrant,
  type TokenManager,
  type TokenSet,
  type TokenSource,
} from '@payerkit/core';
import type { GrantContext } from './grant.js';
import type { TokenEndpoint } from './token-endpoint.js';
import { classifyRefusal } from './token-failure.js';

/**
 * How the tokens of one member are kept good.
 *
 * @param endpoint - where refreshes go
 */
export function memberTokenGrant(endpoint: TokenEndpoint): TokenGrant<GrantContext> {
  return {
    oneTime: true,
    async request(current, signal) {
      if (current === undefined) throw noGrant();
      return endpoint.refresh(current, signal);
    },
    classify: classifyRefusal,
    refusal: refuseRefresh,
  };
}

// The token endpoint of a one-time application gives a consent that ends with its token, and then refuses the refresh.
const ONE_TIME_SLACK_MS = 60_000;

/**
 * Whether a refresh can never work, so that none is tried.
 *
 * @param current - what the store holds
 * @param nowMs - milliseconds since the Unix epoch
 * @returns the error that says why, or undefined
 */
export function refuseRefresh(current: TokenSet<GrantContext>, nowMs: number): Error | undefined {
  const { consentEnd } = current.context;
  if (typeof consentEnd === 'number' && consentEnd <= nowMs)
    return over('consent_timed_out', "The member's consent has reached its end.");
  if (typeof consentEnd === 'number' && consentEnd <= current.expiresAtMs + ONE_TIME_SLACK_MS)
    return over('refresh_not_allowed', 'The consent ends with the access token, so it cannot be renewed.');
  if (current.refreshToken === undefined)
    return over('no_refresh_token', 'The grant came without a refresh token, so it cannot be renewed.');
  return undefined;
}

function noGrant(): AuthenticationError {
  return new AuthenticationError({
    code: 'no_grant',
    message:
      'No grant is stored under this key. Let the member consent (auth.start, auth.complete) or bring tokens along (auth.importGrant).',
    provider: 'blue-button',
  });
}

function over(code: string, message: string): ConsentExpiredError {
  return new ConsentExpiredError({
    code,
    message: `${message} Ask the member again: auth.start().`,
    provider: 'blue-button',
  });
}

/**
 * One member's tokens and what came with them. What came with them is kept as long as the token it came with is in
 * use, so that a read costs no look into the store.
 */
export class MemberTokens implements TokenSource {
  /** Keeps the tokens. */
  readonly manager: TokenManager<GrantContext>;
  /** What answers have told of substance use records. */
  samhsaShared: boolean | undefined;
  #known: TokenSet<GrantContext> | undefined;
  #inUse: string | undefined;

  /**
   * @param manager - keeps the tokens
   */
  constructor(manager: TokenManager<GrantContext>) {
    this.manager = manager;
  }

  /** See `TokenSource.get`. */
  async get(signal?: AbortSignal): Promise<AccessToken> {
    return this.#use(await this.manager.get(signal));
  }

  /** See `TokenSource.replace`. */
  async replace(refused: AccessToken, signal?: AbortSignal): Promise<AccessToken> {
    return this.#use(await this.manager.replace(refused, signal));
  }

  /**
   * What came with the token in use.
   *
   * @throws {@link AuthenticationError} when nothing is stored under the key
   * @throws {@link ConsentExpiredError} when the grant is over
   */
  async context(): Promise<GrantContext> {
    if (this.#known !== undefined && this.#known.accessToken === this.#inUse) return this.#known.context;
    return (await this.read()).context;
  }

  /** What the store holds now. */
  async read(): Promise<TokenSet<GrantContext>> {
    const tokens = await this.manager.read();
    if (tokens === undefined) throw noGrant();
    this.#known = tokens;
    return tokens;
  }

  /** Stores tokens that came from outside, durable when it resolves. */
  async save(tokens: TokenSet<GrantContext>): Promise<void> {
    await this.manager.save(tokens);
    this.#known = tokens;
    this.#inUse = tokens.accessToken;
    this.samhsaShared = undefined;
  }

  #use(token: AccessToken): AccessToken {
    this.#inUse = token.value;
    return token;
  }
}
