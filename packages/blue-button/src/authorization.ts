import {
  type Clock,
  checkArguments,
  checkRequestOptions,
  type RequestOptions,
  type TokenStore,
  throwIfAborted,
  tokenKey,
  ValidationError,
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

/** How an authorization begins. */
export interface StartOptions {
  /** Your own key for the member, under which the grant is stored; never shown to Blue Button. */
  readonly key: string;
  /** Scopes to ask for. Default: {@link DEFAULT_SCOPES}, or those of them that `demographics` allows. */
  readonly scopes?: readonly Scope[] | undefined;
  /**
   * Set it to false for an application that is registered as not needing demographic data: the server rejects `profile` and
   * `patient/Patient` scopes of such an application with "Invalid scopes." on a page of its own, after the login, and never
   * calls back. Default: the client's `demographics`.
   */
  readonly demographics?: boolean | undefined;
  /** Language of the consent page. Default: the browser's. */
  readonly lang?: 'en' | 'es' | undefined;
  /** Your own state, at least 22 characters that nobody can guess. Default: 256 random bits. */
  readonly state?: string | undefined;
}

/** An authorization as a form, for pages that would rather not carry its parameters in a link. */
export interface AuthorizationForm {
  /** Where the form goes, by POST; with the slash that a POST needs. */
  readonly action: string;
  /** Hidden fields, by name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** An authorization that has begun. */
export interface StartedAuthorization {
  /** Where to send the member's browser. */
  readonly url: string;
  /** The same for a form that is posted: no history and no log of an address keeps its parameters. */
  readonly form: AuthorizationForm;
  /** What to keep until the callback, on the server. */
  readonly session: AuthSession;
}

/** What {@link BlueButtonAuthorization} needs to know of its client. */
export interface AuthorizationOptions {
  /** Where the server is. */
  readonly environment: ResolvedEnvironment;
  /** API version. */
  readonly version: Version;
  /** Application. */
  readonly clientId: string;
  /** Where the member comes back to. */
  readonly redirectUri: string | undefined;
  /** Whether the application is registered as needing demographic data. */
  readonly demographics: boolean;
  /** Remembers used states. */
  readonly store: TokenStore;
  /** Exchanges codes. */
  readonly endpoint: TokenEndpoint;
  /** The keeper of a member's tokens. */
  readonly tokensOf: (key: string) => MemberTokens;
  /** Time. */
  readonly clock: Clock;
}

/**
 * Consent of a member: the way to Medicare's pages and back (Blue Button: Authorization). Reached as `client.auth`.
 */
export class BlueButtonAuthorization {
  readonly #options: AuthorizationOptions;

  /** @internal */
  constructor(options: AuthorizationOptions) {
    this.#options = options;
  }

  /**
   * Begins an authorization. Nothing is sent: send the member's browser to `url`, and keep `session` on the server
   * until the callback. PKCE (S256) and a random state are part of it, and the scope is always sent.
   *
   * @param options - whose consent, and to what
   * @returns the link, the same as a form, and the session
   * @throws `ValidationError` for an unknown scope, a short state, an empty key
   * @example
   * ```ts
   * const { url, session } = await blueButton.auth.start({ key: userId, lang: 'es' });
   * ```
   */
  async start(options: StartOptions): Promise<StartedAuthorization> {
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
   * Completes an authorization: checks the callback against the session, exchanges the code and stores the grant. A session
   * completes once, over all processes that share the token store. After an exchange that failed, the same callback can be
   * completed again while the code lives (60 seconds): an error with `retryable: true` promises that nothing was spent, any
   * other may have spent the code. Retry class: oneTime. Credential: client id and secret.
   *
   * Medicare's page for a person it has no record of calls the redirect URI in the background, without cookies and state:
   * pass the callback with no session then. Anyone can forge that request, so use it for counting only.
   *
   * @param callback - the URL the browser came back to, its path and query, or its parsed query (`req.query`)
   * @param session - what `start` gave; undefined or null where the request has none
   * @param options - signal and time budgets
   * @returns the grant, stored before this resolves
   * @throws `StateMismatchError` when the callback is not this session's, is too old, or came before
   * @throws `ConsentDeniedError` when the member said no
   * @throws `PatientNotFoundError` when Medicare has no record of the person; no session is needed or used up
   * @throws `ValidationError` (code `invalid_session`) for any other callback without a session
   * @throws `AuthorizationCodeError` when the server rejects the code
   * @throws `ResponseFormatError` when the response holds no usable access token; a refresh token in it is stored first
   * @example
   * ```ts
   * const grant = await blueButton.auth.complete(request.url, session);
   * ```
   */
  async complete(
    callback: CallbackInput,
    session: AuthSession | null | undefined,
    options?: RequestOptions,
  ): Promise<Grant> {
    const where = { provider: 'blue-button', operation: 'auth.complete' };
    // Before the session is spent.
    checkRequestOptions(where, options);
    throwIfAborted(options?.signal, where);
    const redirectUri = this.#redirectUri();
    const { state, code, error, isPersonUnknown } = readCallback(callback, redirectUri);
    // It comes as a background request without cookies, so there is no session to check it against.
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
   * Stores tokens that were got elsewhere, such as by `cms-bluebutton-sdk`. With an access token and its end they are
   * stored as they are, and nothing is sent; otherwise the refresh token is spent at once, which proves it alive. Stop
   * using them elsewhere first: each refresh token works once. Retry class: oneTime. Credential: client id and secret.
   *
   * @param key - your own key for the member
   * @param tokens - what you hold
   * @param options - signal
   * @returns the grant, stored before this resolves
   * @throws `ValidationError` naming the fields that are wrong
   * @throws `ConsentExpiredError`, `TokenReuseError` when the refresh token is dead
   * @example
   * ```ts
   * await blueButton.auth.importGrant(userId, { refreshToken: row.refreshToken });
   * ```
   */
  async importGrant(
    key: string,
    tokens: ImportedTokens,
    options?: Pick<RequestOptions, 'signal'>,
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
      message: 'redirectUri: this client was built without one, so it cannot ask for consent.',
      provider: 'blue-button',
      issues: [{ severity: 'error', code: 'required', path: 'redirectUri' }],
    });
  }

  #binding(redirectUri: string): SessionBinding {
    const { environment, version, clientId } = this.#options;
    return { baseUrl: environment.baseUrl, version, clientId, redirectUri };
  }

  // The first to write the state's mark wins, whatever process it runs in.
  async #consume({ state }: AuthSession): Promise<UsedState> {
    const { store, environment } = this.#options;
    const key = tokenKey(['blue-button', 'used-state', environment.origin, state]);
    const mark = { value: '{"used":true}', dropAfterMs: 2 * SESSION_LIFETIME_MS };
    const written = await store.compareAndSet(key, undefined, mark);
    if (written.ok) return { key, version: written.version };
    throw mismatch('state_used', 'complete() was called with this session before, or is running with it.');
  }

  /**
   * Lets the same callback be completed again after an exchange that failed. The server itself rejects a code that was
   * spent, so the mark protects nothing any more. A mark that cannot be removed costs this session alone.
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
