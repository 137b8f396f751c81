import {
  type AccessToken,
  AuthenticationError,
  ConsentExpiredError,
  type IssuedTokens,
  PayerKitError,
  type ReadinessGate,
  type TokenGrant,
  type TokenManager,
  TokenReuseError,
  type TokenSet,
  type TokenSource,
  type TokenWait,
} from '@payerkit/core';
import type { GrantContext } from './grant.js';
import type { TokenEndpoint } from './token-endpoint.js';
import { classifyRejection, mayBeReplaced } from './token-failure.js';

/**
 * How the tokens of one member are kept good.
 *
 * @param endpoint - where refreshes go
 * @param readiness - holds renewals while the claims backend is down
 * @param first - asks for the first tokens, where there is a way without the member's browser
 */
export function memberTokenGrant(
  endpoint: TokenEndpoint,
  readiness: ReadinessGate,
  first: () => (() => Promise<IssuedTokens<GrantContext>>) | undefined,
): TokenGrant<GrantContext> {
  return {
    oneTime: true,
    async request(current, signal) {
      if (current !== undefined) return endpoint.refresh(current, signal);
      const ask = first();
      if (ask === undefined) throw noGrant();
      return ask();
    },
    classify: classifyRejection,
    mayBeReplaced,
    refusal: rejectRefresh,
    // Without a grant and without an identity nothing is sent.
    readiness: (current) => (current === undefined && first() === undefined ? undefined : readiness),
  };
}

// The token endpoint of a one-time application gives a consent that ends with its token, and then rejects the refresh.
const ONE_TIME_SLACK_MS = 60_000;

/**
 * Whether a refresh can never work, so that none is tried.
 *
 * @param current - what the store holds
 * @param nowMs - milliseconds since the Unix epoch
 * @returns the error that says why, or undefined
 */
function rejectRefresh(current: TokenSet<GrantContext>, nowMs: number): Error | undefined {
  const { consentEnd, clockOffsetMs = 0 } = current.context;
  const endsAtMs = typeof consentEnd === 'number' ? consentEnd - clockOffsetMs : Number.POSITIVE_INFINITY;
  if (endsAtMs <= nowMs) return over('consent_timed_out', "The member's consent has reached its end.");
  if (endsAtMs <= current.expiresAtMs + ONE_TIME_SLACK_MS)
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
  /** What responses have notified of substance use records. */
  samhsaShared: boolean | undefined;
  #known: TokenSet<GrantContext> | undefined;
  #ask: (() => Promise<IssuedTokens<GrantContext>>) | undefined;
  #renewal: Promise<unknown> | undefined;
  #inUse: string | undefined;
  readonly #readiness: ReadinessGate;

  /**
   * @param manager - keeps the tokens
   * @param readiness - holds assertions while the claims backend is down
   */
  constructor(manager: TokenManager<GrantContext>, readiness: ReadinessGate) {
    this.manager = manager;
    this.#readiness = readiness;
  }

  /**
   * Lets tokens be asked for without the member's browser, once nothing usable is stored. It works once.
   *
   * @param ask - asks for them
   */
  identify(ask: () => Promise<IssuedTokens<GrantContext>>): void {
    this.#ask = async () => {
      const asking = this.#ask;
      this.#ask = undefined;
      try {
        return await ask();
      } catch (error) {
        // What never left was not spent.
        if (PayerKitError.isInstance(error) && error.sent === 'no') this.#ask ??= asking;
        throw error;
      }
    };
  }

  /** How the first tokens can be asked for; undefined when only the member's browser can. */
  get first(): (() => Promise<IssuedTokens<GrantContext>>) | undefined {
    return this.#ask;
  }

  /** See `TokenSource.get`. */
  async get(signal?: AbortSignal): Promise<AccessToken> {
    return this.#use(await this.manager.get(signal).catch((error: unknown) => this.#renew(error, signal)));
  }

  /** The step that waits for a token are held up by now. */
  get waitingFor(): TokenWait | undefined {
    return this.manager.waitingFor;
  }

  /** See `TokenSource.replace`. */
  async replace(refused: AccessToken, signal?: AbortSignal): Promise<AccessToken> {
    const newer = this.manager.replace(refused, signal);
    return this.#use(await newer.catch((error: unknown) => this.#renew(error, signal)));
  }

  /**
   * What came with the token in use.
   *
   * @param signal - ends the wait for a first token
   * @throws `AuthenticationError` when nothing is stored under the key
   * @throws `ConsentExpiredError` when the grant is over
   */
  async context(signal?: AbortSignal): Promise<GrantContext> {
    if (this.#known !== undefined && this.#known.accessToken === this.#inUse) return this.#known.context;
    if (this.#ask !== undefined) await this.get(signal);
    return (await this.read()).context;
  }

  /** What the store holds now. */
  async read(): Promise<TokenSet<GrantContext>> {
    const tokens = await this.manager.read();
    if (tokens === undefined) throw noGrant();
    this.#known = tokens;
    return tokens;
  }

  /**
   * Stores tokens that came from outside, durable when it ends.
   *
   * @returns the tokens as they are stored
   * @throws the failure of an respond with nothing but a refresh token, once that is stored
   */
  async save(answer: IssuedTokens<GrantContext>): Promise<TokenSet<GrantContext>> {
    try {
      this.#known = await this.manager.save(answer);
    } catch (error) {
      // What stands there now, the store alone knows.
      this.#known = undefined;
      throw error;
    } finally {
      this.samhsaShared = undefined;
    }
    this.#inUse = this.#known.accessToken;
    return this.#known;
  }

  /** After the end of a grant: a new one, where the member need not be asked for it. */
  async #renew(error: unknown, signal: AbortSignal | undefined): Promise<AccessToken> {
    const isOver = error instanceof ConsentExpiredError || error instanceof TokenReuseError;
    if (!isOver || (this.#ask === undefined && this.#renewal === undefined)) throw error;
    const ask = this.#ask;
    this.#renewal ??=
      ask &&
      this.#readiness
        .run(ask)
        .then((tokens) => this.save(tokens))
        .finally(() => {
          this.#renewal = undefined;
        });
    await this.#renewal;
    return this.manager.get(signal);
  }

  #use(token: AccessToken): AccessToken {
    this.#inUse = token.value;
    return token;
  }
}
