import type { JsonWebKey, KeyObject } from 'node:crypto';

/** Signature algorithms that CMS documents for assertions. */
export type AssertionAlgorithm = 'RS384' | 'ES384';

/** A key that signs assertions in this process. */
export interface LocalAssertionKey {
  /** Names the key in the public set you host; see `createJwks`. */
  readonly kid: string;
  /** RSA of 2048 bits or more, or EC P-384; as JWK or PEM (PKCS#8). */
  readonly privateKey: JsonWebKey | string;
}

/** A key in an HSM or a key service. */
export interface RemoteAssertionKey {
  /** Names the key in the public set you host. */
  readonly kid: string;
  /** What the key signs with. */
  readonly alg: AssertionAlgorithm;
  /**
   * Signs bytes; gives the signature as JWS wants it: for ES384 the two 48-byte numbers one after the other, not DER.
   */
  readonly sign: (input: Uint8Array) => Promise<Uint8Array>;
}

/** What signs the application's assertions (CMS Aligned Networks). */
export type AssertionKey = LocalAssertionKey | RemoteAssertionKey;

/**
 * Reads a private key.
 *
 * @param key - JWK or PEM
 * @returns the key, or undefined when it is none
 */
export function readPrivateKey(key: JsonWebKey | string): KeyObject | undefined {
  const { createPrivateKey } = process.getBuiltinModule('node:crypto');
  try {
    return typeof key === 'string' ? createPrivateKey(key) : createPrivateKey({ key, format: 'jwk' });
  } catch {
    return undefined;
  }
}

/**
 * Reads the public half of a private or public key.
 *
 * @param key - JWK or PEM
 * @returns the key, or undefined when it is none
 */
export function readPublicKey(key: JsonWebKey | string): KeyObject | undefined {
  const { createPublicKey } = process.getBuiltinModule('node:crypto');
  try {
    return typeof key === 'string' ? createPublicKey(key) : createPublicKey({ key, format: 'jwk' });
  } catch {
    return undefined;
  }
}

/**
 * What a key signs with.
 *
 * @param key - private or public
 * @returns undefined when CMS takes no such key
 */
export function algorithmOf(key: KeyObject): AssertionAlgorithm | undefined {
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= 2048) return 'RS384';
  return key.asymmetricKeyType === 'ec' && namedCurve === 'secp384r1' ? 'ES384' : undefined;
}
