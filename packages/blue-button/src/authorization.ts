import {
  type Clock,
  checkArguments,
  checkRequestOptions,
  type RequestOptions,
  type TokenStore,
  throwIfAborted,
  tokenKey,
  ValidationError,
  withCallSite,
} from '@payerkit/core';
import { type CallbackInput, callbackError, personNotFound, readCallback } from './callback.js';
import type { ResolvedEnvironment } from './environment.js';
import { describeGrant, type Grant } from './grant.js';
import { type ImportedTokens, readImport } from './import.js';
import type { MemberTokens } from './member-tokens.js';
import { askedScopes, type Scope } from './scopes.js';
import {
  type AuthSession,
  checkCallback,
  checkSession,
  codeChallenge,
  mismatch,
  randomToken,
  SESSION_LIFETIME_MS,
  type SessionBinding,
} from './session.js';
import type { TokenEndpoint } from './token-endpoint.js';
import type { Version } from './version.js';

/** Options for starting an authorization. */
export interface StartOptions {
  /** Your own key for the member, under which the grant is stored; never sent to Blue Button. */
  readonly key: string;
  /** Scopes to request. Default: {@link DEFAULT_SCOPES}, or those of them that `demographics` allows. */
  readonly scopes?: readonly Scope[] | undefined;
  /**
   * Set to false for an application that is registered without demographic data: the server rejects `profile` and
   * `patient/Patient` scopes of such an application with "Invalid scopes." on its own page, after the login, and never
   * calls back. Default: the client's `demographics`.
   */
  readonly demographics?: boolean | undefined;
  /** Language of the consent page. Default: the browser's. */
  readonly lang?: 'en' | 'es' | undefined;
  /** Your own state, at least 22 unguessable characters. Default: 256 random bits. */
  readonly state?: string | undefined;
}

/** An authorization as a form, for pages that do not put its parameters in a link. */
export interface AuthorizationForm {
  /** Target of the form, by POST; with the trailing slash that a POST needs. */
  readonly action: string;
  /** Hidden fields, by name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A started authorization. */
export interface StartedAuthorization {
  /** URL to redirect the member's browser to. */
  readonly url: string;
  /** The same as a form to post: no history or access log contains its parameters. */
  readonly form: AuthorizationForm;
  /** Session to store on the server until the callback. */
  readonly session: AuthSession;
}

/** The parts of a client that {@link BlueButtonAuthorization} needs. */
export interface AuthorizationOptions {
  /** Addresses of the server. */
  readonly environment: ResolvedEnvironment;
  /** API version. */
  readonly version: Version;
  /** Application. */
  readonly clientId: string;
  /** Redirect URI of the callback. */
  readonly redirectUri: string | undefined;
  /** True when the application is registered for demographic data. */
  readonly demographics: boolean;
  /** Store of used states. */
  readonly store: TokenStore;
  /** Exchanges authorization codes. */
  readonly endpoint: TokenEndpoint;
  /** Returns the token manager of a member. */
  readonly tokensOf: (key: string) => MemberTokens;
  /** Source of time. */
  readonly clock: Clock;
}

/**
 * A member's consent on Medicare's pages, from the redirect to the callback (Blue Button: Authorization). Available as
 * `client.auth`.
 */
export class BlueButtonAuthorization {
  readonly #options: AuthorizationOptions;

  /** @internal */
  constructor(options: AuthorizationOptions) {
    this.#options = options;
  }

  /**
   * Redirect URI of the callback.
   *
   * @throws `ValidationError` (code `missing_redirect_uri`) when the client was created without one
   */
  get redirectUri(): string {
    return this.#redirectUri();
  }

  /**
   * Starts an authorization. Sends nothing: redirect the member's browser to `url`, and store `session` on the server
   * until the callback. It includes PKCE (S256) and a random state, and always sends the scope.
   *
   * @returns the link, the same as a form, and the session
   * @throws `ValidationError` for an unknown scope, a short state or an empty key
   * @example
   * ```ts
   * const { url, session } = await blueButton.auth.start({ key: userId, lang: 'es' });
   * ```
   */
  start(options: StartOptions): Promise<StartedAuthorization> {
    return withCallSite(() => this.#start(options));
  }

  #start(options: StartOptions): StartedAuthorization {
    checkArguments({ provider: 'blue-button', operation: 'auth.start' }, { options: [options, 'object'] });
    const { environment, version, clientId } = this.#options;
    checkArguments(
      { provider: 'blue-button', operation: 'auth.start' },
      { scopes: [options.scopes, 'list?'], demographics: [options.demographics, 'boolean?'] },
    );
    checkStart(options);
    const scopes = askedScopes(options.scopes, options.demographics ?? this.#options.demographics);
    const redirectUri = this.#redirectUri();
    const state = options.state ?? randomToken();
    const codeVerifier = randomToken();
    const action = `${environment.authorizeUrl}/${version}/o/authorize/`;
    const fields = {
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: scopes.join(' '),
      state,
      code_challenge: codeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(options.lang !== undefined && { lang: options.lang }),
    };
    const url = new URL(action);
    url.search = new URLSearchParams(fields).toString();
    const createdAt = new Date(this.#options.clock.now()).toISOString();
    const session = {
      key: options.key,
      state,
      codeVerifier,
      ...this.#binding(redirectUri),
      scopes,
      createdAt,
    };
    return { url: url.href, form: { action: url.origin + url.pathname, fields }, session };
  }

  /**
   * Completes an authorization: checks the callback against the session, exchanges the code and stores the grant. A
   * session completes once, across all processes that share the token store. After a failed exchange you can complete
   * the same callback again while the code is valid (60 seconds): an error with `retryable: true` guarantees that the
   * code was not spent; any other error may have spent it. Retry class: oneTime. Credential: client ID and secret.
   *
   * For a person without a Medicare record, Medicare's page calls the redirect URI in the background, without cookies
   * and state: pass that callback without a session. Anyone can forge that request, so use it for counting only.
   *
   * @param callback - the callback URL, its path and query, or its parsed query (`req.query`)
   * @param session - the session from `start`; undefined or null if the request has none
   * @param options - signal and time budgets
   * @returns the grant, stored before this resolves
   * @throws `StateMismatchError` when the callback belongs to another session, is too old, or was already used
   * @throws `ConsentDeniedError` when the member declined
   * @throws `PatientNotFoundError` when Medicare has no record of the person; no session is needed or used up
   * @throws `ValidationError` (code `invalid_session`) for any other callback without a session
   * @throws `AuthorizationCodeError` when the server rejects the code
   * @throws `ResponseFormatError` when the response contains no usable access token; a refresh token in it is stored
   *   first
   * @example
   * ```ts
   * const grant = await blueButton.auth.complete(request.url, session);
   * ```
   */
  complete(
    callback: CallbackInput,
    session: AuthSession | null | undefined,
    options?: RequestOptions,
  ): Promise<Grant> {
    return withCallSite(() => this.#complete(callback, session, options));
  }

  async #complete(
    callback: CallbackInput,
    session: AuthSession | null | undefined,
    options: RequestOptions | undefined,
  ): Promise<Grant> {
    const where = { provider: 'blue-button', operation: 'auth.complete' };
    // Checked before the session is spent.
    checkRequestOptions(where, options);
    throwIfAborted(options?.signal, where);
    const redirectUri = this.#redirectUri();
    const { state, code, error, isPersonUnknown } = readCallback(callback, redirectUri);
    // This is a background request without cookies, so there is no session to check it against.
    if (isPersonUnknown) throw personNotFound();
    const kept = checkSession(session);
    checkCallback(state, kept, this.#binding(redirectUri), this.#options.clock.now());
    const mark = await this.#consume(kept);
    if (error !== undefined) throw callbackError(error);
    if (code === undefined) throw callbackError('code_missing');
    const { endpoint, tokensOf } = this.#options;
    const answer = await endpoint
      .exchange(code, kept.codeVerifier, kept.redirectUri, kept.scopes, options)
      .catch(async (failure: unknown) => {
        await this.#release(mark);
        throw failure;
      });
    const tokens = await tokensOf(kept.key).save(answer);
    return describeGrant(kept.key, tokens);
  }

  /**
   * Stores tokens from elsewhere, such as from `cms-bluebutton-sdk`. An access token with its expiry is stored
   * unchanged, and nothing is sent. Otherwise the refresh token is spent at once, which proves that it is valid. Stop
   * using the tokens elsewhere first: each refresh token works once. Retry class: oneTime. Credential: client ID and
   * secret.
   *
   * @param key - your own key for the member
   * @param tokens - the tokens you hold
   * @returns the grant, stored before this resolves
   * @throws `ValidationError` naming the invalid fields
   * @throws `ConsentExpiredError`, `TokenReuseError` when the refresh token is no longer valid
   * @example
   * ```ts
   * await blueButton.auth.importGrant(userId, { refreshToken: row.refreshToken });
   * ```
   */
  importGrant(key: string, tokens: ImportedTokens, options?: Pick<RequestOptions, 'signal'>): Promise<Grant> {
    return withCallSite(() => this.#importGrant(key, tokens, options));
  }

  async #importGrant(
    key: string,
    tokens: ImportedTokens,
    options: Pick<RequestOptions, 'signal'> | undefined,
  ): Promise<Grant> {
    const where = { provider: 'blue-button', operation: 'auth.importGrant' };
    checkArguments(where, { key: [key, 'text'], tokens: [tokens, 'object'] });
    checkRequestOptions(where, options);
    const { version, tokensOf } = this.#options;
    const member = tokensOf(key);
    await member.save(readImport(tokens, version));
    await member.get(options?.signal);
    return describeGrant(key, await member.read());
  }

  #redirectUri(): string {
    const { redirectUri } = this.#options;
    if (redirectUri !== undefined) return redirectUri;
    throw new ValidationError({
      code: 'missing_redirect_uri',
      message: 'redirectUri: this client was created without one, so it cannot request consent.',
      provider: 'blue-button',
      issues: [{ severity: 'error', code: 'required', path: 'redirectUri' }],
    });
  }

  #binding(redirectUri: string): SessionBinding {
    const { environment, version, clientId } = this.#options;
    return { baseUrl: environment.baseUrl, version, clientId, redirectUri };
  }

  // The first call to write the state's mark wins, in whichever process.
  async #consume({ state }: AuthSession): Promise<UsedState> {
    const { store, environment } = this.#options;
    const key = tokenKey(['blue-button', 'used-state', environment.origin, state]);
    const value = JSON.stringify({ used: true, by: randomToken() });
    const mark = { value, dropAfterMs: 2 * SESSION_LIFETIME_MS };
    try {
      const written = await store.compareAndSet(key, undefined, mark);
      if (written.ok) return { key, version: written.version };
    } catch (error) {
      // The write may have succeeded although its result was lost: a mark of this call must not end its own consent.
      const standing = await store.get(key).catch(() => undefined);
      if (standing?.value !== value) throw error;
      return { key, version: standing.version };
    }
    throw mismatch('state_used', 'complete() was already called with this session, or is running with it.');
  }

  /**
   * Allows the same callback to be completed again after a failed exchange. The server itself rejects a spent code, so
   * the mark no longer protects anything. A mark that cannot be removed affects only this session.
   */
  async #release({ key, version }: UsedState): Promise<void> {
    await this.#options.store.compareAndSet(key, version, undefined).catch(() => undefined);
  }
}

interface UsedState {
  readonly key: string;
  readonly version: string;
}

function checkStart({ key, state, lang, demographics }: StartOptions): void {
  const wrong = [
    ...(typeof key === 'string' && key !== '' ? [] : [{ path: 'key', rule: 'must be a non-empty string' }]),
    ...(state === undefined || /^[\x21-\x7e]{22,512}$/.test(state)
      ? []
      : [{ path: 'state', rule: 'must be 22 to 512 printable characters' }]),
    ...(lang === undefined || lang === 'en' || lang === 'es'
      ? []
      : [{ path: 'lang', rule: 'must be en or es' }]),
  ];
  if (demographics !== undefined && typeof demographics !== 'boolean')
    wrong.push({ path: 'demographics', rule: 'must be true or false' });
  if (wrong.length === 0) return;
  throw new ValidationError({
    code: 'invalid_request',
    message: wrong.map(({ path, rule }) => `${path} ${rule}`).join('; '),
    provider: 'blue-button',
    issues: wrong.map(({ path, rule }) => ({ severity: 'error', code: 'invalid', path, text: rule })),
  });
}
