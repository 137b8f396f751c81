import { loadModule } from '@payerkit/core';
import { type AssertionKey, algorithmOf, readPrivateKey } from './signing-key.js';

/** Claims of an assertion. */
export interface AssertionClaims {
  /** Application. */
  readonly clientId: string;
  /** Token endpoint, exactly as CMS compares it: without a trailing slash. */
  readonly audience: string;
  /** The person's ID token from ID.me or CLEAR. */
  readonly idToken: string;
  /** The consent policy shown to the person, if you name one. */
  readonly consentPolicy?: string | undefined;
  /** Location of that consent, if you name it. */
  readonly consentReference?: string | undefined;
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: number;
}

// The server allows 300 seconds; the rest is for a local clock that is ahead of the server's.
const LIFETIME_S = 240;

/**
 * Signs a client assertion with the `cms_smart` extension, each time with a new `jti`.
 *
 * @param key - signs in this process, or elsewhere
 * @param claims - the requester and the person
 * @returns a compact JWT
 */
export async function signAssertion(key: AssertionKey, claims: AssertionClaims): Promise<string> {
  const { clientId, audience, idToken, consentPolicy, consentReference, nowMs } = claims;
  const issuedAt = Math.floor(nowMs / 1000);
  const payload = {
    iss: clientId,
    sub: clientId,
    aud: audience,
    jti: process.getBuiltinModule('node:crypto').randomUUID(),
    iat: issuedAt,
    exp: issuedAt + LIFETIME_S,
    extensions: {
      cms_smart: {
        version: '1',
        purpose_of_use: 'PATRQT',
        id_token: idToken,
        ...(consentPolicy !== undefined && { consent_policy: consentPolicy }),
        ...(consentReference !== undefined && { consent_reference: consentReference }),
      },
    },
  };
  const { kid } = key;
  if ('sign' in key) {
    const input = `${encode({ alg: key.alg, kid, typ: 'JWT' })}.${encode(payload)}`;
    const signature = await key.sign(new TextEncoder().encode(input));
    return `${input}.${Buffer.from(signature).toString('base64url')}`;
  }
  const privateKey = readPrivateKey(key.privateKey);
  const alg = privateKey && algorithmOf(privateKey);
  if (!privateKey || !alg) throw new TypeError('the assertion key was checked when the client was created');
  const { SignJWT } = await loadModule('jose', () => import('jose'));
  return new SignJWT(payload).setProtectedHeader({ alg, kid, typ: 'JWT' }).sign(privateKey);
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
