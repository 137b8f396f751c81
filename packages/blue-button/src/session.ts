import { type SealKey, StateMismatchError, seal, unseal, ValidationError } from '@payerkit/core';
import type { Version } from './version.js';

/** How long a member may take from the link to the callback, in milliseconds. */
export const SESSION_LIFETIME_MS = 15 * 60_000;

/**
 * An authorization under way: plain JSON for your server-side session. It holds the PKCE verifier, so it must not
 * reach a browser in the clear: `sealSession()` makes it safe for a cookie.
 */
export interface AuthSession {
  /** Your own key for the member. */
  readonly key: string;
  /** What the callback must bring back, 256 random bits. */
  readonly state: string;
  /** PKCE verifier. */
  readonly codeVerifier: string;
  /** API base the authorization belongs to. */
  readonly baseUrl: string;
  /** API version it belongs to. */
  readonly version: Version;
  /** Application it belongs to. */
  readonly clientId: string;
  /** Redirect URI it was started with. */
  readonly redirectUri: string;
  /** Scopes that were asked for. */
  readonly scopes: readonly string[];
  /** When it was started, ISO 8601; it ends 15 minutes later. */
  readonly createdAt: string;
}

/** What a session is bound to besides its key. */
export type SessionBinding = Pick<AuthSession, 'baseUrl' | 'version' | 'clientId' | 'redirectUri'>;

/** A random base64url string of 256 bits: fit for a state, and at 43 characters for a PKCE verifier. */
export function randomToken(): string {
  const { randomBytes } = process.getBuiltinModule('node:crypto');
  return randomBytes(32).toString('base64url');
}

/**
 * The S256 challenge of a PKCE verifier.
 *
 * @param codeVerifier - 43 to 128 characters
 */
export function codeChallenge(codeVerifier: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(codeVerifier).digest('base64url');
}

const TEXT_FIELDS = [
  'key',
  'state',
  'codeVerifier',
  'baseUrl',
  'version',
  'clientId',
  'redirectUri',
  'createdAt',
] as const;

/**
 * Checks that a value is a session, by default back from wherever it was kept.
 *
 * @param value - what was kept
 * @throws `ValidationError` naming the fields that are missing
 */
export function checkSession(value: unknown): AuthSession {
  const session = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const wrong: string[] = TEXT_FIELDS.filter(
    (name) => typeof session[name] !== 'string' || session[name] === '',
  );
  if (!Array.isArray(session.scopes)) wrong.push('scopes');
  if (wrong.length === 0) return session as unknown as AuthSession;
  throw new ValidationError({
    code: 'invalid_session',
    message: `The session is not one that auth.start() gave: ${wrong.join(', ')} missing.`,
    provider: 'blue-button',
    issues: wrong.map((path) => ({ severity: 'error', code: 'invalid_session', path: `session.${path}` })),
  });
}

/**
 * Checks that a callback belongs to a session: its state first, then the session's age and what it is bound to.
 *
 * @param state - what the callback brought
 * @param session - what was kept
 * @param binding - what this client would have bound it to
 * @param nowMs - milliseconds since the Unix epoch
 * @throws `StateMismatchError`
 */
export function checkCallback(
  state: string | undefined,
  session: AuthSession,
  binding: SessionBinding,
  nowMs: number,
): void {
  if (state === undefined) throw mismatch('state_missing', 'The callback carries no state.');
  if (!sameText(state, session.state))
    throw mismatch('state_mismatch', 'The state of the callback is not that of the session.');
  const ageMs = nowMs - Date.parse(session.createdAt);
  // A clock a little behind that of the process which started it makes a session no worse.
  if (!(ageMs <= SESSION_LIFETIME_MS && ageMs >= -SESSION_LIFETIME_MS))
    throw mismatch('session_expired', 'The session is older than 15 minutes.');
  const foreign = (['baseUrl', 'version', 'clientId', 'redirectUri'] as const).filter(
    (name) => session[name] !== binding[name],
  );
  if (foreign.length > 0)
    throw mismatch(
      'foreign_session',
      `The session was started by a client with another ${foreign.join(', ')}.`,
    );
}

/**
 * The error for a callback that does not belong to its session.
 *
 * @param code - which rule it breaks
 * @param message - the rule in words
 */
export function mismatch(code: string, message: string): StateMismatchError {
  return new StateMismatchError({
    code,
    message: `${message} Start again: auth.start().`,
    provider: 'blue-button',
  });
}

// Digests have one length, so that neither content nor length of the expected state leaks through time.
function sameText(left: string, right: string): boolean {
  const { createHash, timingSafeEqual } = process.getBuiltinModule('node:crypto');
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

const SEAL_CONTEXT = 'blue-button auth session';

/**
 * Encrypts a session, so that it can travel in a cookie.
 *
 * @param session - what `auth.start` gave
 * @param keys - the first encrypts; 32 bytes each
 * @returns a compact JWE, safe in a cookie
 * @throws `ConfigurationError` naming every wrong key
 * @example
 * ```ts
 * response.cookie('login', await sealSession(session, keys), { httpOnly: true, secure: true, sameSite: 'lax' });
 * ```
 */
export function sealSession(session: AuthSession, keys: readonly SealKey[]): Promise<string> {
  return seal(session, keys, SEAL_CONTEXT);
}

/**
 * Opens what {@link sealSession} made.
 *
 * @param sealed - the cookie's value
 * @param keys - the key it was sealed with is found by its `kid`
 * @throws `ValidationError` when it was changed, is no session, or its key is not among those given
 */
export async function unsealSession(sealed: string, keys: readonly SealKey[]): Promise<AuthSession> {
  return checkSession(await unseal(sealed, keys, SEAL_CONTEXT));
}
