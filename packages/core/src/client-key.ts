import type { KeyObject, webcrypto } from 'node:crypto';
import type { OptionCheck } from './option-check.js';

/** Signature algorithms of client assertions. */
export type SigningAlgorithm =
  | 'RS256'
  | 'RS384'
  | 'RS512'
  | 'PS256'
  | 'PS384'
  | 'PS512'
  | 'ES256'
  | 'ES384'
  | 'ES512';

/** A key that signs client assertions in this process. */
export interface LocalClientKey {
  /** Key ID in the public key set that you host or register. */
  readonly kid: string;
  /** RSA of 2048 bits or more, or EC on P-256, P-384 or P-521; as JWK or PEM (PKCS#8). Secret. */
  readonly privateKey: webcrypto.JsonWebKey | string;
  /** Signature algorithm. Default: `RS384` for RSA, the curve's own for EC. */
  readonly alg?: SigningAlgorithm | undefined;
  /** Audience of the assertions. Default: the URL of the token endpoint, without a trailing slash. */
  readonly audience?: string | undefined;
}

/** A key in an HSM or a key service. */
export interface RemoteClientKey {
  /** Key ID in the public key set that you host or register. */
  readonly kid: string;
  /** Signature algorithm of the key. */
  readonly alg: SigningAlgorithm;
  /** Signs bytes; returns the signature in JWS format: for EC the two numbers concatenated, not DER. */
  readonly sign: (input: Uint8Array) => Promise<Uint8Array>;
  /** Audience of the assertions. Default: the URL of the token endpoint, without a trailing slash. */
  readonly audience?: string | undefined;
}

/**
 * Key with which an application authenticates in place of a client secret (`private_key_jwt`, RFC 7523; in SMART App
 * Launch: asymmetric client authentication).
 */
export type ClientKey = LocalClientKey | RemoteClientKey;

const RSA: readonly SigningAlgorithm[] = ['RS384', 'RS256', 'RS512', 'PS256', 'PS384', 'PS512'];
const CURVES: Readonly<Record<string, readonly SigningAlgorithm[]>> = {
  prime256v1: ['ES256'],
  secp384r1: ['ES384'],
  secp521r1: ['ES512'],
};
/** All signature algorithms. */
const ALGORITHMS: readonly SigningAlgorithm[] = [...RSA, ...Object.values(CURVES).flat()];

/**
 * Reads a private key.
 *
 * @param key - JWK or PEM
 * @returns undefined when it is not a private key
 * @throws nothing; undefined for text or JSON that is not a private key
 * @example
 * ```ts
 * const key = readPrivateKey(privatePem);
 * if (key === undefined) console.log('not a private key');
 * ```
 */
export function readPrivateKey(key: webcrypto.JsonWebKey | string): KeyObject | undefined {
  const { createPrivateKey } = process.getBuiltinModule('node:crypto');
  try {
    return typeof key === 'string'
      ? createPrivateKey(key)
      : createPrivateKey({ key: { ...key }, format: 'jwk' });
  } catch {
    return undefined;
  }
}

/**
 * Returns the signature algorithms of a key, the default one first.
 *
 * @param key - private or public
 * @returns none for a key that is too weak or of another kind
 * @throws nothing
 * @example
 * ```ts
 * const key = readPrivateKey(privatePem);
 * if (key !== undefined) console.log(signingAlgorithms(key));
 * ```
 */
export function signingAlgorithms(key: KeyObject): readonly SigningAlgorithm[] {
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa') return modulusLength >= 2048 ? RSA : [];
  return key.asymmetricKeyType === 'ec' ? (CURVES[namedCurve] ?? []) : [];
}

/**
 * Checks an option that is a {@link ClientKey}. No part of a key is printed.
 *
 * @param check - collects the problems
 * @param value - the option as given
 * @param path - its name
 * @param allowed - algorithms that the vendor accepts. Default: all
 * @throws nothing; problems are added to the check
 * @example
 * ```ts
 * checkClientKey(check, clientKey, 'clientKey', ['ES384', 'RS384']);
 * ```
 */
export function checkClientKey(
  check: OptionCheck,
  value: unknown,
  path: string,
  allowed: readonly SigningAlgorithm[] = ALGORITHMS,
): void {
  if (typeof value !== 'object' || value === null) {
    check.add(path, 'must be { kid, privateKey } or { kid, alg, sign }');
    return;
  }
  const { kid, privateKey, sign, alg, audience } = value as Record<string, unknown>;
  check.nonEmptyString(kid, `${path}.kid`);
  check.optionalString(audience, `${path}.audience`);
  if ((privateKey === undefined) === (sign === undefined))
    check.add(path, 'must have either privateKey or sign');
  if (sign !== undefined) check.optionalFunction(sign, `${path}.sign`);
  const isKnown = (sign === undefined && alg === undefined) || check.oneOf(alg, allowed, `${path}.alg`);
  if (privateKey === undefined) return;
  const key = readPrivateKey(privateKey as string);
  const algorithms = (key === undefined ? [] : signingAlgorithms(key)).filter((one) => allowed.includes(one));
  if (algorithms.length === 0)
    check.add(
      `${path}.privateKey`,
      `must be an RSA key of 2048 bits or more, or an EC key on ${curvesOf(allowed)}, as JWK or PEM`,
    );
  else if (isKnown && alg !== undefined && !algorithms.includes(alg as SigningAlgorithm))
    check.add(`${path}.alg`, 'must be an algorithm of the key');
}

function curvesOf(allowed: readonly SigningAlgorithm[]): string {
  const curves = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' };
  return Object.entries(curves)
    .filter(([alg]) => (allowed as readonly string[]).includes(alg))
    .map(([, curve]) => curve)
    .join(', ');
}
