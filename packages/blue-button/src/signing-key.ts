import type { KeyObject, webcrypto } from 'node:crypto';
import { signingAlgorithms } from '@payerkit/core';

/** Signature algorithms that CMS documents for assertions. */
export type AssertionAlgorithm = 'RS384' | 'ES384';

/** A key that signs assertions in this process. */
export interface LocalAssertionKey {
  /** Key ID in the public key set that you host; see `createJwks`. */
  readonly kid: string;
  /** RSA of 2048 bits or more, or EC P-384; as JWK or PEM (PKCS#8). */
  readonly privateKey: webcrypto.JsonWebKey | string;
}

/** A key in an HSM or a key service. */
export interface RemoteAssertionKey {
  /** Key ID in the public key set that you host. */
  readonly kid: string;
  /** Signature algorithm of the key. */
  readonly alg: AssertionAlgorithm;
  /** Signs bytes; returns the signature in JWS format: for ES384 the two 48-byte numbers concatenated, not DER. */
  readonly sign: (input: Uint8Array) => Promise<Uint8Array>;
}

/** Key that signs the application's assertions (CMS Aligned Networks). */
export type AssertionKey = LocalAssertionKey | RemoteAssertionKey;

/**
 * Reads the public half of a private or public key.
 *
 * @param key - JWK or PEM
 * @returns undefined when it is not a key
 */
export function readPublicKey(key: webcrypto.JsonWebKey | string): KeyObject | undefined {
  const { createPublicKey } = process.getBuiltinModule('node:crypto');
  try {
    return typeof key === 'string'
      ? createPublicKey(key)
      : createPublicKey({ key: { ...key }, format: 'jwk' });
  } catch {
    return undefined;
  }
}

/** Signature algorithms that CMS documents for assertions. */
export const ASSERTION_ALGORITHMS: readonly AssertionAlgorithm[] = ['RS384', 'ES384'];

/**
 * Returns the signature algorithm of a key.
 *
 * @param key - private or public
 * @returns undefined when CMS does not accept such a key
 */
export function algorithmOf(key: KeyObject): AssertionAlgorithm | undefined {
  const algorithms: readonly string[] = signingAlgorithms(key);
  return ASSERTION_ALGORITHMS.find((alg) => algorithms.includes(alg));
}
