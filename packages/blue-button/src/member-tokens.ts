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

/** Asks for the first tokens of a member, on behalf of a call. */
export type Ask = (callId?: string) => Promise<IssuedTokens<GrantContext>>;

/**
 * Creates the grant that keeps the tokens of one member valid.
 *
 * @param endpoint - target of refreshes
 * @param readiness - holds renewals while the claims backend is down
 * @param first - requests the first tokens, if that is possible without the member's browser
 */
export function memberTokenGrant(
  endpoint: TokenEndpoint,
  readiness: ReadinessGate,
  first: () => Ask | undefined,
): TokenGrant<GrantContext> {
  return {
    oneTime: true,
    async request(current, signal, callId) {
      if (current !== undefined) return endpoint.refresh(current, signal, callId);
      const ask = first();
      if (ask === undefined) throw noGrant();
      return ask(callId);
    },
    classify: classifyRejection,
    mayBeReplaced,
    consentEndsAt: ({ context: { consentEnd } }) => (typeof consentEnd === 'number' ? consentEnd : undefined),
    rejection: rejectRefresh,
    // Without a grant and without an identity nothing is sent.
    readiness: (current) => (current === undefined && first() === undefined ? undefined : readiness),
  };
}

// The token endpoint of a one-time application returns a consent that ends with its token, and then rejects the
// refresh.
const ONE_TIME_SLACK_MS = 60_000;

/**
 * Returns the reason why a refresh can never work, so that none is tried.
 *
 * @param current - the stored tokens
 * @param nowMs - milliseconds since the Unix epoch
 * @returns undefined when a refresh may work
 */
function rejectRefresh(current: TokenSet<GrantContext>, nowMs: number): Error | undefined {
  const { consentEnd, clockOffsetMs = 0 } = current.context;
  const endsAtMs = typeof consentEnd === 'number' ? consentEnd - clockOffsetMs : Number.POSITIVE_INFINITY;
  if (endsAtMs <= nowMs) return over('consent_timed_out', "The member's consent has expired.");
  if (endsAtMs <= current.expiresAtMs + ONE_TIME_SLACK_MS)
    return over('refresh_not_allowed', 'The consent ends with the access token, so it cannot be renewed.');
  if (current.refreshToken === undefined)
    return over('no_refresh_token', 'The grant has no refresh token, so it cannot be renewed.');
  return undefined;
}

function noGrant(): AuthenticationError {
  return new AuthenticationError({
    code: 'no_grant',
    message:
      'No grant is stored under this key. Let the member consent (auth.start, auth.complete) or import tokens (auth.importGrant).',
    provider: 'blue-button',
  });
}

function over(code: string, message: string): ConsentExpiredError {
  return new ConsentExpiredError({
    code,
    message: `${message} Ask the member again with auth.start().`,
    provider: 'blue-button',
  });
}

/**
 * The tokens of one member and their context. The context is kept as long as its token is in use, so that a read does
 * not access the store.
 */
export class MemberTokens implements TokenSource {
  /** Manages the tokens. */
  readonly manager: TokenManager<GrantContext>;
  /** Consent to substance use records, as responses have reported it. */
  samhsaShared: boolean | undefined;
  #known: TokenSet<GrantContext> | undefined;
  #ask: Ask | undefined;
  #renewal: Promise<unknown> | undefined;
  #inUse: string | undefined;
  readonly #readiness: ReadinessGate;

  /**
   * Creates the tokens of a member.
   *
   * @param manager - manages the tokens
   * @param readiness - holds assertions while the claims backend is down
   */
  constructor(manager: TokenManager<GrantContext>, readiness: ReadinessGate) {
    this.manager = manager;
    this.#readiness = readiness;
  }

  /**
   * Lets tokens be requested without the member's browser when no usable token is stored. It works once.
   *
   * @param ask - requests them
   */
  identify(ask: Ask): void {
    this.#ask = async (callId) => {
      const asking = this.#ask;
      this.#ask = undefined;
      try {
        return await ask(callId);
      } catch (error) {
        // An assertion that never left was not spent; after an outage it may not have been.
        if (PayerKitError.isInstance(error) && (error.sent === 'no' || error.retryable)) this.#ask ??= asking;
        throw error;
      }
    };
  }

  /** Requests the first tokens; undefined when that is possible only with the member's browser. */
  get first(): Ask | undefined {
    return this.#ask;
  }

  /** Returns a valid token; see `TokenSource.get`. */
  async get(signal?: AbortSignal, callId?: string): Promise<AccessToken> {
    const token = this.manager.get(signal, callId);
    return this.#use(await token.catch((error: unknown) => this.#renew(error, signal, callId)));
  }

  /** Returns the step that pending waits for a token are blocked on. */
  get waitingFor(): TokenWait | undefined {
    return this.manager.waitingFor;
  }

  /** Returns another token; see `TokenSource.replace`. */
  async replace(rejected: AccessToken, signal?: AbortSignal, callId?: string): Promise<AccessToken> {
    const newer = this.manager.replace(rejected, signal, callId);
    return this.#use(await newer.catch((error: unknown) => this.#renew(error, signal, callId)));
  }

  /**
   * Returns the context of the token in use.
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

  /** Returns the stored tokens. */
  async read(): Promise<TokenSet<GrantContext>> {
    const tokens = await this.manager.read();
    if (tokens === undefined) throw noGrant();
    this.#known = tokens;
    return tokens;
  }

  /**
   * Stores tokens from outside; durable when it resolves.
   *
   * @returns the tokens as they are stored
   * @throws the failure of a response with only a refresh token, once that token is stored
   */
  async save(answer: IssuedTokens<GrantContext>): Promise<TokenSet<GrantContext>> {
    try {
      this.#known = await this.manager.save(answer);
    } catch (error) {
      // Only the store knows the current entry.
      this.#known = undefined;
      throw error;
    } finally {
      this.samhsaShared = undefined;
    }
    this.#inUse = this.#known.accessToken;
    return this.#known;
  }

  /** After the end of a grant: a new one, if the member need not be asked for it. */
  async #renew(
    error: unknown,
    signal: AbortSignal | undefined,
    callId: string | undefined,
  ): Promise<AccessToken> {
    const isOver = error instanceof ConsentExpiredError || error instanceof TokenReuseError;
    if (!isOver || (this.#ask === undefined && this.#renewal === undefined)) throw error;
    const ask = this.#ask;
    this.#renewal ??=
      ask &&
      this.#readiness
        .run(() => ask(callId))
        .then((tokens) => this.save(tokens))
        .finally(() => {
          this.#renewal = undefined;
        });
    await this.#renewal;
    return this.manager.get(signal, callId);
  }

  #use(token: AccessToken): AccessToken {
    this.#inUse = token.value;
    return token;
  }
}
