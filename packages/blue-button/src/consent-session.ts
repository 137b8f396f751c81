import { type SealKey, seal, unseal } from '@payerkit/core';
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
 */
export function inCookie<C>(keys: readonly SealKey[]): ConsentStorage<C> {
  return {
    async save(pending) {
      // Cookies without TLS are for a redirect URI on a developer's own machine.
      const secure = pending.session.redirectUri.startsWith('https:');
      return [setCookie(secure, await seal(pending, keys, CONTEXT), SESSION_LIFETIME_MS / 1000)];
    },
    async load(request) {
      const cookies = cookiesOf(request);
      const sealed = cookies.get(SECURE_NAME) ?? cookies.get(NAME);
      if (sealed === undefined) return undefined;
      // Nothing else is sealed in this context, so that what opens is whole.
      return (await unseal(sealed, keys, CONTEXT).catch(() => undefined)) as PendingConsent | undefined;
    },
    async clear(request) {
      const cookies = cookiesOf(request);
      const present = [true, false].filter((secure) => cookies.has(secure ? SECURE_NAME : NAME));
      return present.map((secure) => setCookie(secure, '', 0));
    },
  };
}

const CONTEXT = 'blue-button pending consent';
const NAME = 'payerkit-consent';
// A browser accepts a cookie of this name only from the host itself, over TLS, and never from a subdomain.
const SECURE_NAME = `__Host-${NAME}`;

function setCookie(secure: boolean, value: string, maxAgeSeconds: number): string {
  const name = secure ? SECURE_NAME : NAME;
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure ? '; Secure' : ''}`;
}

function cookiesOf(request: Request): ReadonlyMap<string, string> {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()];
  });
  return new Map(pairs);
}
