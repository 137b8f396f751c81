import { type SealKey, StateMismatchError, seal, unseal, ValidationError } from '@payerkit/core';
import type { Version } from './version.js';

/** Maximum time between the link and the callback, in milliseconds. */
export const SESSION_LIFETIME_MS = 15 * 60_000;

/**
 * A pending authorization: plain JSON for your server-side session. It contains the PKCE verifier, so it must not reach
 * a browser in plain text: `sealSession()` makes it safe for a cookie.
 */
export interface AuthSession {
  /** Your own key for the member. */
  readonly key: string;
  /** The state that the callback must return, 256 random bits. */
  readonly state: string;
  /** PKCE verifier. */
  readonly codeVerifier: string;
  /** API base of the authorization. */
  readonly baseUrl: string;
  /** API version of the authorization. */
  readonly version: Version;
  /** Application of the authorization. */
  readonly clientId: string;
  /** Redirect URI of the authorization. */
  readonly redirectUri: string;
  /** Requested scopes. */
  readonly scopes: readonly string[];
  /** Start time, ISO 8601; the session expires 15 minutes later. */
  readonly createdAt: string;
}

/** Binding of a session in addition to its key. */
export type SessionBinding = Pick<AuthSession, 'baseUrl' | 'version' | 'clientId' | 'redirectUri'>;

/** Returns a random base64url string of 256 bits, suitable as a state and, at 43 characters, as a PKCE verifier. */
export function randomToken(): string {
  const { randomBytes } = process.getBuiltinModule('node:crypto');
  return randomBytes(32).toString('base64url');
}

/**
 * Returns the S256 challenge of a PKCE verifier.
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
 * Checks that a value is a session, as returned by the application's session store.
 *
 * @param value - the stored value
 * @throws `ValidationError` naming the missing fields
 */
export function checkSession(value: unknown): AuthSession {
  const session = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const wrong: string[] = TEXT_FIELDS.filter(
    (name) => typeof session[name] !== 'string' || session[name] === '',
  );
  if (!Array.isArray(session.scopes)) wrong.push('scopes');
  // Every field has been checked above.
  if (wrong.length === 0) return session as unknown as AuthSession;
  throw new ValidationError({
    code: 'invalid_session',
    message:
      session === undefined || session === null
        ? 'session is missing: pass what auth.start() returned, as in auth.complete(req.query, session).'
        : `The session was not created by auth.start(): ${wrong.join(', ')} missing.`,
    provider: 'blue-button',
    issues: wrong.map((path) => ({ severity: 'error', code: 'invalid_session', path: `session.${path}` })),
  });
}

/**
 * Checks that a callback belongs to a session: its state first, then the session's age and binding.
 *
 * @param state - state of the callback
 * @param session - the stored session
 * @param binding - this client's own binding
 * @param nowMs - milliseconds since the Unix epoch
 * @throws `StateMismatchError`
 */
export function checkCallback(
  state: string | undefined,
  session: AuthSession,
  binding: SessionBinding,
  nowMs: number,
): void {
  if (state === undefined) throw mismatch('state_missing', 'The callback has no state.');
  if (!sameText(state, session.state))
    throw mismatch('state_mismatch', 'The state of the callback does not match the session.');
  const ageMs = nowMs - Date.parse(session.createdAt);
  // A clock slightly behind that of the process that started the session does not invalidate it.
  if (!(ageMs <= SESSION_LIFETIME_MS && ageMs >= -SESSION_LIFETIME_MS))
    throw mismatch('session_expired', 'The session is older than 15 minutes.');
  const foreign = (['baseUrl', 'version', 'clientId', 'redirectUri'] as const).filter(
    (name) => session[name] !== binding[name],
  );
  if (foreign.length > 0)
    throw mismatch(
      'foreign_session',
      `The session was started by a client with a different ${foreign.join(', ')}.`,
    );
}

/**
 * Creates the error for a callback that does not belong to its session.
 *
 * @param code - the violated rule
 * @param message - the rule in words
 */
export function mismatch(code: string, message: string): StateMismatchError {
  return new StateMismatchError({
    code,
    message: `${message} Start again with auth.start().`,
    provider: 'blue-button',
  });
}

// Digests have the same length, so that neither content nor length of the expected state leaks through timing.
function sameText(left: string, right: string): boolean {
  const { createHash, timingSafeEqual } = process.getBuiltinModule('node:crypto');
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

const SEAL_CONTEXT = 'blue-button auth session';

/**
 * Encrypts a session, so that it can be stored in a cookie.
 *
 * @param session - the session from `auth.start`
 * @param keys - the first key encrypts; 32 bytes each
 * @returns a compact JWE, safe in a cookie
 * @throws `ConfigurationError` naming every invalid key
 * @example
 * ```ts
 * response.cookie('login', await sealSession(session, keys), { httpOnly: true, secure: true, sameSite: 'lax' });
 * ```
 */
export function sealSession(session: AuthSession, keys: readonly SealKey[]): Promise<string> {
  return seal(session, keys, SEAL_CONTEXT);
}

/**
 * Opens a session that {@link sealSession} encrypted.
 *
 * @param sealed - the cookie's value
 * @param keys - must include the key that sealed it, found by its `kid`
 * @throws `ValidationError` when it was changed, is not a session, or its key is not provided
 * @example
 * ```ts
 * const session = await unsealSession(sealed, keys);
 * await blueButton.auth.complete(callbackUrl, session);
 * ```
 */
export async function unsealSession(sealed: string, keys: readonly SealKey[]): Promise<AuthSession> {
  return checkSession(await unseal(sealed, keys, SEAL_CONTEXT));
}
