import type { webcrypto } from 'node:crypto';
import { ConfigurationError } from '@payerkit/core';
import { type AssertionAlgorithm, algorithmOf, readPublicKey } from './signing-key.js';

/** A key to publish. */
export interface PublishedKey {
  /** The key ID that assertions contain. */
  readonly kid: string;
  /** RSA of 2048 bits or more, or EC P-384; private or public, as JWK or PEM. Only the public half is published. */
  readonly key: webcrypto.JsonWebKey | string;
}

/** One public key of a {@link PublicKeySet}. */
export interface PublicKey {
  /** `RSA` or `EC`. */
  readonly kty: string;
  /** Its name. */
  readonly kid: string;
  /** Algorithm that it verifies. */
  readonly alg: AssertionAlgorithm;
  /** Always `sig`. */
  readonly use: 'sig';
  /** Modulus (RSA). */
  readonly n?: string;
  /** Exponent (RSA). */
  readonly e?: string;
  /** Curve (EC). */
  readonly crv?: string;
  /** Point (EC). */
  readonly x?: string;
  /** Point (EC). */
  readonly y?: string;
}

/** The document to host at the URL registered with CMS. */
export interface PublicKeySet {
  /** The keys; keep a retired key until no assertion signed by it can be pending. */
  readonly keys: readonly PublicKey[];
}

/**
 * Creates the public key set that CMS fetches from your registered URL. It never contains a private key, whatever you
 * pass.
 *
 * @param keys - every key in use, the newest first
 * @returns plain JSON to serve as `application/json`
 * @throws `ConfigurationError` naming every value that is not a key, is too weak, or has no unique `kid`
 * @example
 * ```ts
 * app.get('/jwks.json', (_, response) => response.json(createJwks([{ kid: '2026-07', key: privatePem }])));
 * ```
 */
export function createJwks(keys: readonly PublishedKey[]): PublicKeySet {
  const given: readonly Partial<PublishedKey>[] = Array.isArray(keys) ? keys.map((one) => one ?? {}) : [];
  const read = given.map(({ kid, key }, index) => {
    const publicKey = key === undefined ? undefined : readPublicKey(key);
    const alg = publicKey && algorithmOf(publicKey);
    const isNamed =
      typeof kid === 'string' && kid !== '' && given.findIndex((other) => other.kid === kid) === index;
    const jwk = publicKey?.export({ format: 'jwk' });
    return { kid, jwk, alg, path: `keys.${index}`, isGood: isNamed && alg !== undefined };
  });
  const wrong = read.filter(({ isGood }) => !isGood).map(({ path }) => path);
  if (wrong.length > 0 || read.length === 0) {
    const paths = wrong.length > 0 ? wrong : ['keys'];
    throw new ConfigurationError({
      code: 'invalid_key',
      message: `${paths.join(', ')}: each needs a unique kid and an RSA key of 2048 bits or more, or an EC key on P-384.`,
      provider: 'blue-button',
      issues: paths.map((path) => ({ severity: 'error', code: 'invalid_key', path })),
    });
  }
  return {
    keys: read.map(({ kid, jwk = {}, alg }) => {
      const { kty, n, e, crv, x, y } = jwk;
      return { kty, kid, alg, use: 'sig', ...(kty === 'RSA' ? { n, e } : { crv, x, y }) } as PublicKey;
    }),
  };
}
