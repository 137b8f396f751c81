import {
  AuthenticationError,
  type Clock,
  ConsentDeniedError,
  PatientNotFoundError,
  type RequestOptions,
  type TokenStore,
  tokenKey,
  ValidationError,
} from '@payerkit/core';
import type { ResolvedEnvironment } from './environment.js';
import { describeGrant, type Grant } from './grant.js';
import { type ImportedTokens, readImport } from './import.js';
import type { MemberTokens } from './member-tokens.js';
import { checkScopes, DEFAULT_SCOPES, type Scope } from './scopes.js';
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
  /** What to ask for. Default: {@link DEFAULT_SCOPES}. */
  readonly scopes?: readonly Scope[] | undefined;
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
    const { environment, version, clientId } = this.#options;
    const scopes = options.scopes ?? DEFAULT_SCOPES;
    checkStart(options);
    checkScopes(scopes);
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
   * Ends an authorization: checks the callback against the session, exchanges the code and stores the grant. A session
   * works once, over all processes that share the token store. Retry class: oneTime. Credential: client id and secret.
   *
   * @param callbackUrl - the URL the browser came back to, or its path and query
   * @param session - what `start` gave
   * @param options - signal and time budgets
   * @returns the grant, stored before this resolves
   * @throws `StateMismatchError` when the callback is not this session's, is too old, or came before
   * @throws `ConsentDeniedError` when the member said no
   * @throws `PatientNotFoundError` when Medicare does not know the person
   * @throws `AuthorizationCodeError` when the server rejects the code
   * @throws `ResponseFormatError` when the response holds no usable access token; a refresh token in it is stored first
   * @example
   * ```ts
   * const grant = await blueButton.auth.complete(request.url, session);
   * ```
   */
  async complete(callbackUrl: string | URL, session: AuthSession, options?: RequestOptions): Promise<Grant> {
    const kept = checkSession(session);
    const redirectUri = this.#redirectUri();
    const callback = readCallback(callbackUrl, redirectUri);
    // The one outcome that comes back without a state, so there is nothing to check it by.
    if (callback.error === 'not_found' && callback.state === undefined) throw personNotFound();
    checkCallback(callback.state, kept, this.#binding(redirectUri), this.#options.clock.now());
    await this.#consume(kept);
    if (callback.error !== undefined) throw refusal(callback.error);
    if (callback.code === undefined) throw refusal('code_missing');
    const answer = await this.#options.endpoint.exchange(
      callback.code,
      kept.codeVerifier,
      kept.redirectUri,
      kept.scopes,
      options,
    );
    const tokens = await this.#options.tokensOf(kept.key).save(answer);
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
  async #consume({ state }: AuthSession): Promise<void> {
    const { store, environment } = this.#options;
    const key = tokenKey(['blue-button', 'used-state', environment.origin, state]);
    const mark = { value: '{"used":true}', dropAfterMs: 2 * SESSION_LIFETIME_MS };
    const written = await store.compareAndSet(key, undefined, mark);
    if (!written.ok) throw mismatch('state_used', 'The callback of this session has been completed before.');
  }
}

interface Callback {
  readonly state: string | undefined;
  readonly code: string | undefined;
  readonly error: string | undefined;
}

function readCallback(callbackUrl: string | URL, redirectUri: string): Callback {
  let query: URLSearchParams;
  try {
    query = new URL(callbackUrl, redirectUri).searchParams;
  } catch {
    throw new ValidationError({
      code: 'invalid_callback_url',
      message: 'callbackUrl: not a URL. Give the URL the browser came back to, with its query.',
      provider: 'blue-button',
      issues: [{ severity: 'error', code: 'invalid_url', path: 'callbackUrl' }],
    });
  }
  // A parameter that comes twice is read as none: which of the two was meant, nobody can say.
  const single = (name: string) => {
    const values = query.getAll(name);
    return values.length === 1 && values[0] !== '' ? values[0] : undefined;
  };
  return {
    state: single('state'),
    code: single('code'),
    error: query.has('error') ? (single('error') ?? 'unknown') : undefined,
  };
}

function checkStart({ key, state, lang }: StartOptions): void {
  const wrong = [
    ...(typeof key === 'string' && key !== '' ? [] : [{ path: 'key', rule: 'must be a non-empty string' }]),
    ...(state === undefined || /^[\x21-\x7e]{22,512}$/.test(state)
      ? []
      : [{ path: 'state', rule: 'must be 22 to 512 printable characters' }]),
    ...(lang === undefined || lang === 'en' || lang === 'es'
      ? []
      : [{ path: 'lang', rule: 'must be en or es' }]),
  ];
  if (wrong.length === 0) return;
  throw new ValidationError({
    code: 'invalid_request',
    message: wrong.map(({ path, rule }) => `${path} ${rule}`).join('; '),
    provider: 'blue-button',
    issues: wrong.map(({ path, rule }) => ({ severity: 'error', code: 'invalid', path, text: rule })),
  });
}

function personNotFound(): PatientNotFoundError {
  return new PatientNotFoundError({
    code: 'person_not_found',
    message: 'Medicare has no record of the person who logged in. They cannot share claims.',
    provider: 'blue-button',
  });
}

function refusal(error: string): Error {
  if (error === 'access_denied')
    return new ConsentDeniedError({
      code: 'access_denied',
      message:
        'The member declined to share their data. An earlier consent of theirs may still stand; to ask again: auth.start().',
      provider: 'blue-button',
    });
  if (error === 'not_found') return personNotFound();
  const known =
    /^(?:code_missing|invalid_request|invalid_scope|unauthorized_client|unsupported_response_type|server_error|temporarily_unavailable)$/;
  const code = known.test(error) ? error : 'authorization_failed';
  return new AuthenticationError({
    code,
    message: `The callback brings no code but ${code}. Check the registration of the application, then start again: auth.start().`,
    provider: 'blue-button',
  });
}
