import { randomUUID } from 'node:crypto';
import { type CryptoKey, generateKeyPair, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Person } from '../data/person.js';

/** Issuers that the lower environments trust. */
const IDENTITY_ISSUERS = [
  'https://api.idmelabs.com/oidc',
  'https://verified.clearme.com/integrations',
] as const;

interface KeyPair {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

/** Simulates ID.me and CLEAR: the sandbox trusts only its signature. */
export class IdentityProvider {
  #keys: Promise<KeyPair> | undefined;

  /** Signs claims with RS256. An undefined claim is omitted. */
  async sign(claims: Readonly<Record<string, unknown>>): Promise<string> {
    const { privateKey } = await this.#pair();
    return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', typ: 'JWT' }).sign(privateKey);
  }

  /**
   * Returns the claims of a token that this provider signed.
   *
   * @param now - epoch milliseconds
   * @throws when signature, issuer, type or expiry are wrong
   */
  async verify(token: string, now: number): Promise<JWTPayload> {
    const { publicKey } = await this.#pair();
    const { payload } = await jwtVerify(token, publicKey, {
      algorithms: ['RS256'],
      typ: 'JWT',
      issuer: [...IDENTITY_ISSUERS],
      currentDate: new Date(now),
      requiredClaims: ['sub', 'aud', 'jti', 'exp', 'iat'],
    });
    return payload;
  }

  async #pair(): Promise<KeyPair> {
    this.#keys ??= generateKeyPair('RS256');
    return this.#keys;
  }
}

/**
 * Returns the claims of a valid identity token of a person.
 *
 * @param now - epoch milliseconds
 */
export function identityClaims(person: Person, now: number): Record<string, unknown> {
  const seconds = Math.floor(now / 1000);
  return {
    iss: IDENTITY_ISSUERS[0],
    sub: `sandbox-${person.user}`,
    aud: 'sandbox-application',
    jti: randomUUID(),
    iat: seconds,
    exp: seconds + 300,
    auth_time: seconds,
    identity_assurance_level: 2,
    given_name: person.given[0] ?? '',
    family_name: person.family,
    birthdate: person.birthDate,
    address: { street_address: person.street, postal_code: person.postalCode, region: person.state },
    ssn_itin_short: person.ssnLastFour,
  };
}
