import type {
  Authorization,
  Call,
  Clock,
  IssuedTokens,
  Logger,
  RequestOptions,
  RequestPipeline,
  TokenSet,
} from '@payerkit/core';
import type { GrantContext } from './grant.js';
import { sortExchangeFailure, sortRefreshFailure } from './token-failure.js';
import { readTokens, type TokenReading } from './token-response.js';
import { renewalVersion, traitsOf, type Version } from './version.js';

/** The parts of a client that the token endpoint needs. */
export interface TokenEndpointOptions {
  /** Sends the requests. */
  readonly pipeline: RequestPipeline;
  /** API base, without a trailing slash. */
  readonly baseUrl: string;
  /** API version, which decides the patient ID in a token response. */
  readonly version: Version;
  /** Credential of the application, for a token endpoint. */
  readonly authorizationFor: (tokenUrl: string) => Authorization;
  /** Source of time. */
  readonly clock: Clock;
  /** Logger for unusual responses. */
  readonly logger?: Logger | undefined;
}

/**
 * The token endpoint of one version (Blue Button: Authorization). Requests contain one-time credentials: they are
 * resent only when they provably never left.
 */
export class TokenEndpoint {
  readonly #options: TokenEndpointOptions;

  /**
   * Creates a token endpoint.
   *
   * @param options - addresses and credentials
   */
  constructor(options: TokenEndpointOptions) {
    this.#options = options;
  }

  /**
   * Exchanges an authorization code. Retry class: oneTime.
   *
   * @param scopes - requested scopes
   * @throws `AuthorizationCodeError` when the server rejects the code
   */
  async exchange(
    code: string,
    codeVerifier: string,
    redirectUri: string,
    scopes: readonly string[],
    options?: RequestOptions,
  ): Promise<IssuedTokens<GrantContext>> {
    const form = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: codeVerifier,
    };
    try {
      return await this.#request(form, { scopes }, options);
    } catch (error) {
      throw sortExchangeFailure(error);
    }
  }

  /**
   * Spends a refresh token, on the version whose patient ID the grant contains: the server rotates first and then fails
   * for a person without a record in the version, which would cost the consent. Tokens work with every version. Retry
   * class: oneTime.
   *
   * @throws `ConsentExpiredError`, `TokenReuseError` when the grant is over
   * @throws `RefreshOutcomeUnknownError` when the token was spent and no response arrived
   */
  async refresh(
    current: TokenSet<GrantContext>,
    signal?: AbortSignal,
    callId?: string,
  ): Promise<IssuedTokens<GrantContext>> {
    const form = { grant_type: 'refresh_token', refresh_token: current.refreshToken ?? '' };
    try {
      const asked = { previous: current, scopes: current.context.scopes };
      const version = renewalVersion(this.#options.version, current.context.patientIds);
      return await this.#request(form, asked, { signal, totalTimeoutMs: 60_000 }, { version, callId });
    } catch (error) {
      throw sortRefreshFailure(error);
    }
  }

  /**
   * Presents a signed assertion (CMS Aligned Networks). Retry class: oneTime, each attempt signed anew.
   *
   * @param sign - returns a new assertion
   * @param scopes - requested scopes
   */
  assert(
    sign: () => Promise<string>,
    scopes: readonly string[],
    callId?: string,
  ): Promise<IssuedTokens<GrantContext>> {
    const form = { grant_type: 'client_credentials', scope: scopes.join(' ') };
    const authorization: Authorization = { type: 'assertion', sign };
    return this.#request(form, { scopes }, { totalTimeoutMs: 60_000 }, { authorization, callId });
  }

  #request(
    form: Readonly<Record<string, string>>,
    asked: Pick<TokenReading, 'previous' | 'scopes'>,
    options: RequestOptions | undefined,
    other: {
      readonly version?: Version;
      readonly authorization?: Authorization;
      readonly callId?: string | undefined;
    } = {},
  ): Promise<IssuedTokens<GrantContext>> {
    const { pipeline, baseUrl, authorizationFor, clock, logger } = this.#options;
    const { version = this.#options.version, authorization, callId } = other;
    // Counted from before the request, so that a slow response never makes a token look newer than it is.
    const askedAtMs = clock.now();
    const path = traitsOf(version).tokenPath;
    const call: Call<IssuedTokens<GrantContext>> = {
      template: path,
      method: 'POST',
      baseUrl,
      path,
      body: new URLSearchParams(form),
      authorization: authorization ?? authorizationFor(`${baseUrl}${path}`),
      retryClass: 'oneTime',
      callId,
      // A refresh holds the store's lease, which lasts 90 seconds.
      timeoutMs: 30_000,
      parse: (response, context) =>
        readTokens(response, { ...asked, version, askedAtMs, answeredAtMs: clock.now(), logger }, context),
    };
    return pipeline.send(call, options);
  }
}
