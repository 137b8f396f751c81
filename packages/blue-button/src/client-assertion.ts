import { signClientAssertion } from '@payerkit/core';
import type { AssertionKey } from './signing-key.js';

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

/**
 * Signs a client assertion with the `cms_smart` extension, each time with a new `jti`.
 *
 * @param key - signs in this process, or elsewhere
 * @param claims - the requester and the person
 * @returns a compact JWT
 */
export function signAssertion(key: AssertionKey, claims: AssertionClaims): Promise<string> {
  const { clientId, audience, idToken, consentPolicy, consentReference, nowMs } = claims;
  const extension = {
    version: '1',
    purpose_of_use: 'PATRQT',
    id_token: idToken,
    ...(consentPolicy !== undefined && { consent_policy: consentPolicy }),
    ...(consentReference !== undefined && { consent_reference: consentReference }),
  };
  return signClientAssertion(key, { clientId, audience, nowMs, extensions: { cms_smart: extension } });
}
