import { ConfigurationError } from '../errors/request-errors.js';
import { isHostObject } from '../host-object.js';
import type { SealKey } from '../seal.js';

const KEY_BYTES = 32;

/** Checked encryption keys: the first encrypts, all of them decrypt. */
export class SealKeys {
  /** The key that encrypts. */
  readonly first: { readonly kid: string; readonly key: Uint8Array };
  /** Every key by its name. */
  readonly byKid: ReadonlyMap<string, Uint8Array>;

  constructor(keys: readonly SealKey[]) {
    if (!Array.isArray(keys)) throw badKeys(['keys']);
    const problems: string[] = [];
    const byKid = new Map<string, Uint8Array>();
    for (const [index, entry] of keys.entries()) {
      // An unset environment variable is undefined, whatever the types say.
      const { kid, key } = (entry ?? {}) as SealKey;
      const bytes = bytesOf(key);
      if (bytes.length !== KEY_BYTES) problems.push(`keys[${index}].key`);
      if (typeof kid !== 'string' || !/^[\w.:-]{1,64}$/.test(kid) || byKid.has(kid))
        problems.push(`keys[${index}].kid`);
      byKid.set(kid, bytes);
    }
    const [first] = byKid;
    if (first === undefined) problems.push('keys');
    if (first === undefined || problems.length > 0) throw badKeys(problems);
    this.first = { kid: first[0], key: first[1] };
    this.byKid = byKid;
  }
}

function bytesOf(key: unknown): Uint8Array {
  if (typeof key === 'string') return Uint8Array.from(Buffer.from(key, 'base64url'));
  return isHostObject(key, 'Uint8Array') ? Uint8Array.from(key) : new Uint8Array();
}

function badKeys(paths: readonly string[]): ConfigurationError {
  return new ConfigurationError({
    code: 'bad_seal_keys',
    message: `Invalid encryption keys: ${paths.join(', ')}. Provide at least one key; each needs 32 bytes (raw or base64url) and a unique kid of letters, digits, dots, colons, dashes or underscores.`,
    issues: paths.map((path) => ({ severity: 'error', code: 'invalid', path })),
  });
}
