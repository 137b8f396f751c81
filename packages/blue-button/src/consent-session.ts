import { ConfigurationError, type SealKey, seal, unseal } from '@payerkit/core';
import { type AuthSession, SESSION_LIFETIME_MS } from './session.js';

/** A consent that has been started and not yet completed: plain JSON. It contains the PKCE verifier. */
export interface PendingConsent {
  /** The session of `auth.start`. */
  readonly session: AuthSession;
  /** Path of your application to which the member returns. */
  readonly returnTo: string;
}

/**
 * Stores pending consents in your own server-side sessions, in place of a sealed cookie.
 *
 * @typeParam C - the context that your framework adds to a request
 */
export interface ConsentSessions<C> {
  /** Stores the consent that this browser has started; replaces an earlier one. */
  save(pending: PendingConsent, request: Request, context: C): void | Promise<void>;
  /** Returns what was stored for this browser; undefined or null for nothing. */
  load(
    request: Request,
    context: C,
  ): PendingConsent | undefined | null | Promise<PendingConsent | undefined | null>;
  /** Removes what was stored for this browser: the consent is completed, or must be started again. */
  clear(request: Request, context: C): void | Promise<void>;
}

/** Storage of pending consents. Writing returns the `Set-Cookie` values of the response. */
export interface ConsentStorage<C> {
  save(pending: PendingConsent, request: Request, context: C): Promise<readonly string[]>;
  load(request: Request, context: C): Promise<PendingConsent | undefined>;
  clear(request: Request, context: C): Promise<readonly string[]>;
}

/** Keeps pending consents in the application's own sessions. */
export function inSessions<C>(sessions: ConsentSessions<C>): ConsentStorage<C> {
  return {
    async save(pending, request, context) {
      await sessions.save(pending, request, context);
      return [];
    },
    load: async (request, context) => (await sessions.load(request, context)) ?? undefined,
    async clear(request, context) {
      await sessions.clear(request, context);
      return [];
    },
  };
}

/**
 * Keeps a pending consent in a sealed cookie. Browsers send it with a top-level navigation, which is how the callback
 * arrives, and with no other request of another site.
 *
 * @param keys - the first key seals
 * @param redirectUri - decides by its scheme whether the cookie is for TLS only
 */
export function inCookie<C>(keys: readonly SealKey[], redirectUri: string): ConsentStorage<C> {
  // Cookies without TLS are for a redirect URI on a developer's own machine.
  const isSecure = redirectUri.startsWith('https:');
  // A browser accepts a cookie with the prefix only from the host itself, over TLS, and never from a subdomain.
  const name = isSecure ? `__Host-${NAME}` : NAME;
  const setCookie = (value: string, maxAgeSeconds: number) =>
    `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${isSecure ? '; Secure' : ''}`;
  return {
    async save(pending) {
      const sealed = await seal(pending, keys, CONTEXT);
      if (name.length + sealed.length > MAX_COOKIE) throw cookieTooLarge();
      return [setCookie(sealed, SESSION_LIFETIME_MS / 1000)];
    },
    async load(request) {
      const sealed = cookiesOf(request).get(name);
      if (sealed === undefined) return undefined;
      // Nothing else is sealed in this context, so that what opens is whole.
      return (await unseal(sealed, keys, CONTEXT).catch(() => undefined)) as PendingConsent | undefined;
    },
    clear: async (request) => (cookiesOf(request).has(name) ? [setCookie('', 0)] : []),
  };
}

const CONTEXT = 'blue-button pending consent';
const NAME = 'payerkit-consent';
// Browsers drop a cookie whose name and value are longer, without a word to anyone.
const MAX_COOKIE = 4096;

function cookieTooLarge(): ConfigurationError {
  return new ConfigurationError({
    code: 'cookie_too_large',
    message:
      'The pending consent is larger than a cookie. Pass `sessions` in place of `sessionKeys`, or shorten the key of memberKey.',
    provider: 'blue-button',
  });
}

function cookiesOf(request: Request): ReadonlyMap<string, string> {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()];
  });
  return new Map(pairs);
}
