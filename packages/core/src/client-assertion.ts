import { type ClientKey, readPrivateKey, signingAlgorithms } from './client-key.js';
import type { Clock } from './clock.js';
import { ConfigurationError } from './errors/request-errors.js';
import { loadModule } from './load-module.js';
import type { Authorization } from './token-source.js';

/** Claims of a client assertion. */
export interface ClientAssertion {
  /** Application: issuer and subject of the assertion. */
  readonly clientId: string;
  /** URL of the token endpoint, as the server compares it. */
  readonly audience: string;
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: number;
  /** Further claims below `extensions`. */
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

// Servers allow 300 seconds; the rest is for a local clock that is ahead of the server's.
const LIFETIME_S = 240;

/**
 * Signs a client assertion (RFC 7523) that is valid for four minutes, each time with a new `jti`.
 *
 * @param key - signs in this process, or elsewhere
 * @param assertion - the application and the server
 * @returns a compact JWT
 * @throws {@link ConfigurationError} for a key that cannot sign (`invalid_key`); checked clients reject it earlier
 * @example
 * ```ts
 * const assertion = { clientId, audience: 'https://api.example.com/token', nowMs: Date.now() };
 * const jwt = await signClientAssertion({ kid: '2026-07', privateKey: privatePem }, assertion);
 * ```
 */
export async function signClientAssertion(
  key: ClientKey,
  { clientId, audience, nowMs, extensions }: ClientAssertion,
): Promise<string> {
  const issuedAt = Math.floor(nowMs / 1000);
  const payload = {
    iss: clientId,
    sub: clientId,
    aud: audience,
    jti: process.getBuiltinModule('node:crypto').randomUUID(),
    iat: issuedAt,
    exp: issuedAt + LIFETIME_S,
    ...(extensions !== undefined && { extensions }),
  };
  const { kid } = key;
  if ('sign' in key) {
    const input = `${encode({ alg: key.alg, kid, typ: 'JWT' })}.${encode(payload)}`;
    const signature = await key.sign(new TextEncoder().encode(input));
    return `${input}.${Buffer.from(signature).toString('base64url')}`;
  }
  const privateKey = readPrivateKey(key.privateKey);
  const alg = key.alg ?? (privateKey && signingAlgorithms(privateKey)[0]);
  if (privateKey === undefined || alg === undefined)
    throw new ConfigurationError({
      code: 'invalid_key',
      message: 'The key is not a private key that signs.',
    });
  const { SignJWT } = await loadModule('jose', () => import('jose'));
  return new SignJWT(payload).setProtectedHeader({ alg, kid, typ: 'JWT' }).sign(privateKey);
}

/**
 * Returns the credential of a call that authenticates with a {@link ClientKey}, in place of user name and password: a
 * new assertion in the body of each attempt.
 *
 * @param key - the application's key
 * @param application - its client ID, the URL of the token endpoint, and the source of time
 * @throws nothing; a key that cannot sign rejects the token request
 * @example
 * ```ts
 * const tokenUrl = 'https://api.example.com/token';
 * const authorization = assertionAuthorization(clientKey, { clientId, tokenUrl, clock: systemClock });
 * ```
 */
export function assertionAuthorization(
  key: ClientKey,
  {
    clientId,
    tokenUrl,
    clock,
  }: { readonly clientId: string; readonly tokenUrl: string; readonly clock: Clock },
): Authorization {
  const audience = key.audience ?? tokenUrl.replace(/\/$/, '');
  return {
    type: 'assertion',
    sign: () => signClientAssertion(key, { clientId, audience, nowMs: clock.now() }),
  };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
