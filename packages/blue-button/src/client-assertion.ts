import { loadModule } from '@payerkit/core';
import { type AssertionKey, algorithmOf, readPrivateKey } from './signing-key.js';

/** What goes into an assertion. */
export interface AssertionClaims {
  /** Application. */
  readonly clientId: string;
  /** Token endpoint, exactly as CMS compares it: without a slash at its end. */
  readonly audience: string;
  /** Id token of the person, from ID.me or CLEAR. */
  readonly idToken: string;
  /** The consent policy the person saw, where you name one. */
  readonly consentPolicy?: string | undefined;
  /** Where that consent is kept, where you name it. */
  readonly consentReference?: string | undefined;
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: number;
}

// The server takes 300 seconds; the rest is for a clock of ours that is ahead of its.
const LIFETIME_S = 240;

/**
 * Signs a client assertion with the `cms_smart` extension, each time with a `jti` of its own.
 *
 * @param key - signs in this process, or elsewhere
 * @param claims - who asks for whom
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
  if (!privateKey || !alg) throw new TypeError('the assertion key was checked when the client was built');
  const { SignJWT } = await loadModule('jose', () => import('jose'));
  return new SignJWT(payload).setProtectedHeader({ alg, kid, typ: 'JWT' }).sign(privateKey);
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
