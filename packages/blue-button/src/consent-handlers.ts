import {
  AuthenticationError,
  checkSealKeys,
  OptionCheck,
  PayerKitError,
  PermissionError,
  type SealKey,
} from '@payerkit/core';
import type { StartOptions } from './authorization.js';
import { personNotFound, readCallback } from './callback.js';
import type { BlueButtonClient } from './client.js';
import { type ConsentSessions, inCookie, inSessions } from './consent-session.js';
import type { Grant } from './grant.js';
import { isLocalPath } from './local-path.js';
import { mismatch } from './session.js';
import type { Version } from './version.js';

/**
 * Options of {@link createConsentHandlers}.
 *
 * @typeParam C - the context that your framework adds to a request
 */
export interface ConsentHandlerOptions<C = undefined> {
  /** Client with the redirect URI at which your application serves `callback`. */
  readonly client: BlueButtonClient<Version>;
  /**
   * Returns your own key for the member who is signed in to your application, as your session says it: never from the
   * query or the body. Return a `Response`, such as a redirect to your sign-in page, when nobody is signed in; undefined,
   * null and an empty key end in a 401.
   */
  readonly memberKey: (
    request: Request,
    context: C,
  ) => string | Response | undefined | null | Promise<string | Response | undefined | null>;
  /** Keys that seal the pending consent in a cookie: 32 bytes each, the first one seals. Required without `sessions`. */
  readonly sessionKeys?: readonly SealKey[] | undefined;
  /** Stores pending consents in your own server-side sessions, in place of the cookie. */
  readonly sessions?: ConsentSessions<C> | undefined;
  /**
   * Path to which the member returns after a consent. `start` takes another path, of at most 1,024 characters, from its
   * query parameter `returnTo`.
   */
  readonly afterConsent: string;
  /** Path to which the member returns after a revocation. Default: `afterConsent`. */
  readonly afterRevocation?: string | undefined;
  /** Scopes, language and demographics of `auth.start`. */
  readonly authorization?: Omit<StartOptions, 'key' | 'state'> | undefined;
  /** Called after the grant was stored and before the member returns. */
  readonly onConsent?: ((grant: Grant, request: Request, context: C) => void | Promise<void>) | undefined;
  /**
   * Page for an error: a path, to which the error's code is added as query parameter `error`, or a function that returns your
   * own response. Default: a plain text of the error's message.
   */
  readonly onError?:
    | string
    | ((error: PayerKitError, request: Request, context: C) => Response | Promise<Response>)
    | undefined;
}

/**
 * Handles one request. It never reads the body, and never throws a `PayerKitError`: those become responses.
 *
 * @typeParam C - the context that your framework adds to a request
 */
export type ConsentHandler<C> = (
  request: Request,
  ...context: undefined extends C ? [context?: C] : [context: C]
) => Promise<Response>;

/**
 * The three routes of a consent.
 *
 * @typeParam C - the context that your framework adds to a request
 */
export interface ConsentHandlers<C = undefined> {
  /**
   * GET: redirects the member to Medicare's consent page. Send a link or a button to it.
   *
   * @throws nothing that concerns the member: failures end in a redirect or a page. `ConfigurationError` and errors of
   *   your own functions
   * @example
   * ```ts
   * const response = await consent.start(new Request('https://app.example/consent'));
   * ```
   */
  readonly start: ConsentHandler<C>;
  /**
   * GET: the redirect URI. Exchanges the code, stores the grant, and returns the member to your application.
   *
   * @example
   * ```ts
   * const response = await consent.callback(request);
   * ```
   */
  readonly callback: ConsentHandler<C>;
  /**
   * POST, from a form or a script of your own pages: ends the consent at Blue Button, then redirects.
   *
   * @example
   * ```ts
   * const response = await consent.revoke(request);
   * ```
   */
  readonly revoke: ConsentHandler<C>;
}

/**
 * Creates the routes of a consent for every framework that knows `Request` and `Response`; `nodeListener` serves the
 * others.
 *
 * The handlers bind a consent to the member who started it and to the browser: a callback that was planted in another
 * browser, or under another sign-in, is rejected. They redirect only to paths of your own application, and `revoke`
 * accepts only requests of your own pages. Retry class and errors of the calls: those of `auth.complete` and
 * `member.revoke`. Credential: client ID and secret.
 *
 * @param options - the client, who is signed in, the keys of the cookie, and where members return to
 * @returns `start`, `callback` and `revoke`
 * @throws `ConfigurationError` naming every invalid option
 * @example
 * ```ts
 * const consent = createConsentHandlers({
 *   client: blueButton,
 *   memberKey: (request) => userOf(request)?.id,
 *   sessionKeys: [{ kid: '2026-11', key: process.env.SESSION_KEY ?? '' }],
 *   afterConsent: '/claims',
 * });
 * ```
 */
export function createConsentHandlers<C = undefined>(options: ConsentHandlerOptions<C>): ConsentHandlers<C> {
  checkOptions(options);
  const { client, memberKey, afterConsent, sessionKeys = [] } = options;
  const storage = options.sessions
    ? inSessions(options.sessions)
    : inCookie<C>(sessionKeys, client.auth.redirectUri);

  /** Calls a route for the member who is signed in, and turns its errors into responses. */
  function route(method: 'GET' | 'POST', respond: Respond<C>): ConsentHandler<C> {
    return async (request, ...[given]) => {
      const context = given as C;
      if (request.method !== method) return plainText(405, `Use ${method}.`, { allow: method });
      try {
        const key = await memberKey(request, context);
        if (!key) throw notSignedIn();
        if (typeof key === 'object') return key;
        return await respond(request, context, key);
      } catch (error) {
        if (!PayerKitError.isInstance(error)) throw error;
        return errorResponse(error, request, context);
      }
    };
  }

  async function errorResponse(error: PayerKitError, request: Request, context: C): Promise<Response> {
    const { onError } = options;
    if (typeof onError === 'string') return redirect(303, withError(onError, error.code));
    return (await onError?.(error, request, context)) ?? plainText(statusOf(error), error.message);
  }

  const callback = route('GET', async (request, context, key) => {
    const pending = await storage.load(request, context);
    let outcome: Response;
    let isStored = false;
    try {
      if (pending === undefined) throw mismatch('no_session', 'This browser has not started a consent.');
      if (pending.session.key !== key)
        throw mismatch('foreign_member', 'The consent was started under another sign-in.');
      const grant = await client.auth.complete(request.url, pending.session);
      isStored = true;
      await options.onConsent?.(grant, request, context);
      outcome = redirect(302, pending.returnTo);
    } catch (error) {
      if (!PayerKitError.isInstance(error)) throw error;
      outcome = await errorResponse(error, request, context);
      // The code was not spent: the member can load the callback again. An error of onConsent comes after that.
      if (error.retryable && !isStored) return outcome;
      // A forged callback, or that of an earlier tab, must not end the consent that is pending.
      if (STATE_OF_ANOTHER.has(error.code)) return outcome;
    }
    return withCookies(outcome, await storage.clear(request, context));
  }) as (request: Request, context: C) => Promise<Response>;

  return {
    start: route('GET', async (request, context, key) => {
      const { url, session } = await client.auth.start({ ...options.authorization, key });
      const wanted = new URL(request.url).searchParams.get('returnTo') ?? '';
      const returnTo = wanted.length <= MAX_RETURN_TO && isLocalPath(wanted) ? wanted : afterConsent;
      return withCookies(redirect(302, url), await storage.save({ session, returnTo }, request, context));
    }),

    // Medicare's page calls back in the background, without cookies, when it has no record of the person. Anyone can
    // send that request, so it touches no pending consent.
    callback: async (request, ...[given]) =>
      readCallback(request.url, request.url).isPersonUnknown
        ? errorResponse(personNotFound(), request, given as C)
        : callback(request, given as C),

    revoke: route('POST', async (request, _context, key) => {
      if (!isOwnPage(request, new URL(client.auth.redirectUri).origin)) throw foreignPage();
      await client.forGrant(key).revoke();
      return redirect(303, options.afterRevocation ?? afterConsent);
    }),
  };
}

const MAX_RETURN_TO = 1024;
const STATE_OF_ANOTHER: ReadonlySet<string> = new Set(['state_missing', 'state_mismatch']);

type Respond<C> = (request: Request, context: C, key: string) => Promise<Response>;

/** Browsers say which page a request came from, and no page can forge it. */
function isOwnPage({ headers }: Request, ownOrigin: string): boolean {
  const site = headers.get('sec-fetch-site');
  return site === null ? headers.get('origin') === ownOrigin : site === 'same-origin';
}

function redirect(status: 302 | 303, location: string): Response {
  return new Response(null, { status, headers: { ...PRIVATE, location } });
}

/** Adds the code of an error to the query of a path, which can have a query and a fragment of its own. */
function withError(path: string, code: string): string {
  const [, page = '', fragment = ''] = /^([^#]*)(.*)$/.exec(path) ?? [];
  return `${page}${page.includes('?') ? '&' : '?'}error=${encodeURIComponent(code)}${fragment}`;
}

function plainText(status: number, text: string, more: Readonly<Record<string, string>> = {}): Response {
  const headers = { ...PRIVATE, 'content-type': 'text/plain; charset=utf-8', ...more };
  return new Response(`${text}\n`, { status, headers });
}

// The callback's URL contains the code: it must reach neither a cache nor the next page.
const PRIVATE = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } as const;

function withCookies(response: Response, cookies: readonly string[]): Response {
  if (cookies.length === 0) return response;
  const headers = new Headers(response.headers);
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(response.body, { status: response.status, headers });
}

const STATUSES: Readonly<Partial<Record<PayerKitError['kind'], number>>> = {
  consent_denied: 403,
  permission: 403,
  patient_not_found: 404,
  state_mismatch: 400,
  authorization_code: 400,
  validation: 400,
  consent_expired: 409,
  configuration: 500,
};

function statusOf({ kind, code, retryable }: PayerKitError): number {
  if (code === 'not_signed_in') return 401;
  return STATUSES[kind] ?? (retryable ? 503 : 502);
}

function notSignedIn(): AuthenticationError {
  return new AuthenticationError({
    code: 'not_signed_in',
    message: 'Sign in first.',
    provider: 'blue-button',
    sent: 'no',
  });
}

function foreignPage(): PermissionError {
  return new PermissionError({
    code: 'foreign_page',
    message:
      'The request does not come from a page of this application. Send it from a form of your own page.',
    provider: 'blue-button',
    sent: 'no',
  });
}

function checkOptions<C>(options: ConsentHandlerOptions<C>): void {
  const check = new OptionCheck('blue-button');
  const given: Partial<ConsentHandlerOptions<C>> = options ?? {};
  if (typeof given.client?.auth?.start !== 'function') check.add('client', 'must be a BlueButtonClient');
  if (typeof given.memberKey !== 'function') check.add('memberKey', 'must be a function');
  check.optionalFunction(given.onConsent, 'onConsent');
  for (const name of ['afterConsent', 'afterRevocation', 'onError'] as const) {
    const path: unknown = given[name];
    if (path === undefined && name !== 'afterConsent') continue;
    if (name === 'onError' && typeof path === 'function') continue;
    if (typeof path !== 'string' || !isLocalPath(path)) check.add(name, 'must be a path such as /claims');
  }
  if ((given.sessionKeys === undefined) === (given.sessions === undefined))
    check.add('sessionKeys', 'is required, unless sessions is given');
  check.throwIfAny();
  if (given.sessionKeys !== undefined) checkSealKeys(given.sessionKeys);
}
