import { ValidationError } from './errors/request-errors.js';
import { SealKeys } from './internal/seal-keys.js';
import { loadModule } from './load-module.js';

/**
 * A key for {@link seal} and `encryptTokens`. To rotate, put the new key first and keep the old one until nothing needs
 * it.
 */
export interface SealKey {
  /** Name of the key, stored with the data that it encrypts, so that it can be rotated. Not secret. */
  readonly kid: string;
  /** 32 random bytes, raw or in base64url: `crypto.randomBytes(32)`. */
  readonly key: Uint8Array | string;
}

const ALGORITHM = { alg: 'dir', enc: 'A256GCM' } as const;

/**
 * Encrypts and authenticates a value as a JWE (`dir`, A256GCM), for a cookie or a column that others can read or swap.
 *
 * @param value - plain JSON
 * @param keys - the first key encrypts
 * @param context - the purpose of the value: a value sealed for one context cannot be opened in another. Not secret,
 *   not stored
 * @returns a compact JWE, safe in a cookie
 * @throws {@link ConfigurationError} naming every key that is not 32 bytes or has no unique `kid`
 * @example
 * ```ts
 * const sealed = await seal(session, [{ kid: '2026-07', key }], 'login-session');
 * ```
 */
export async function seal(value: unknown, keys: readonly SealKey[], context: string): Promise<string> {
  const { kid, key } = new SealKeys(keys).first;
  const { CompactEncrypt } = await loadModule('jose', () => import('jose'));
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
    .setProtectedHeader({ ...ALGORITHM, kid, ctx: digest(context) })
    .encrypt(key);
}

/**
 * Opens a value that {@link seal} created.
 *
 * @param sealed - a compact JWE
 * @param keys - must include the key that sealed it, found by its `kid`
 * @param context - the same as for sealing
 * @returns the value; checking its shape is up to you
 * @throws {@link ValidationError} with code `unknown_seal_key` or `seal_broken`; no value is printed
 * @example
 * ```ts
 * const value = await unseal(sealed, keys, 'session');
 * ```
 */
export async function unseal(sealed: string, keys: readonly SealKey[], context: string): Promise<unknown> {
  const byKid = new SealKeys(keys).byKid;
  const { compactDecrypt, decodeProtectedHeader } = await loadModule('jose', () => import('jose'));
  const kid = await attempt(() => decodeProtectedHeader(sealed).kid);
  const key = kid === undefined ? undefined : byKid.get(kid);
  if (kid !== undefined && key === undefined)
    throw new ValidationError({
      code: 'unknown_seal_key',
      message: 'The sealed value names a key that was not provided. Keep old keys until nothing needs them.',
    });
  const opened = await attempt(async () => {
    const { plaintext, protectedHeader } = await compactDecrypt(sealed, key ?? new Uint8Array(), {
      keyManagementAlgorithms: [ALGORITHM.alg],
      contentEncryptionAlgorithms: [ALGORITHM.enc],
    });
    // The header is authenticated, so a value moved to another place is detected by this.
    if (protectedHeader.ctx !== digest(context)) return undefined;
    return { value: JSON.parse(new TextDecoder().decode(plaintext)) as unknown };
  });
  if (opened === undefined)
    throw new ValidationError({
      code: 'seal_broken',
      message: 'The sealed value was changed, was moved from its original place, or is not a sealed value.',
    });
  return opened.value;
}

/**
 * Checks keys before anything is sealed with them, so that a wrong key is reported when the application starts.
 *
 * @param keys - for {@link seal}
 * @throws {@link ConfigurationError} naming every key that is not 32 bytes or has no unique `kid`
 * @example
 * ```ts
 * checkSealKeys([{ kid: '2026-07', key: process.env.SESSION_KEY ?? '' }]);
 * ```
 */
export function checkSealKeys(keys: readonly SealKey[]): void {
  new SealKeys(keys);
}

async function attempt<T>(open: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await open();
  } catch {
    return undefined;
  }
}

function digest(context: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(context).digest('base64url');
}
