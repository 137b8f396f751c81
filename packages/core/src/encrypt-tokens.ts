import { checkArguments } from './check-arguments.js';
import { ConfigurationError, ValidationError } from './errors/request-errors.js';
import { SealKeys } from './internal/seal-keys.js';
import { type SealKey, seal, unseal } from './seal.js';
import type { StoredToken, TokenStore } from './token-store.js';

/**
 * Wraps a token store so that its values are encrypted text (JWE, `dir` with A256GCM). The entry's key is authenticated
 * too: rows that were swapped or copied cannot be decrypted. The labels of an entry (`person`, `consentEndsAt`) stay
 * plain, so that `list` finds it without a key.
 *
 * @param store - any token store
 * @param keys - the first key encrypts, all keys decrypt; put a new key first to rotate
 * @returns a token store; its `get` throws `ConfigurationError` with code `token_store_unreadable` for an entry that
 *   cannot
 *   be decrypted, and does not change that entry
 * @throws {@link ConfigurationError} naming every key that is not 32 bytes or has no unique `kid`; `ValidationError` when there is no
 *   store
 * @example
 * ```ts
 * const tokenStore = encryptTokens(new FileTokenStore('/var/lib/app/tokens'), [{ kid: '2026-07', key }]);
 * ```
 */
export function encryptTokens(store: TokenStore, keys: readonly SealKey[]): TokenStore {
  checkArguments({ provider: 'payerkit', operation: 'encryptTokens' }, { store: [store, 'object'] });
  // A wrong key must be reported when the application starts, not when the first token is written.
  new SealKeys(keys);
  const list = store.list?.bind(store);
  return {
    async get(key) {
      const stored = await store.get(key);
      if (stored === undefined) return undefined;
      return { ...stored, value: await open(stored, keys, key) };
    },
    async compareAndSet(key, expectedVersion, next) {
      const sealed = next && { ...next, value: await seal(next.value, keys, entryContext(key)) };
      return store.compareAndSet(key, expectedVersion, sealed);
    },
    // The labels are plain, so that no entry has to be decrypted to find it.
    ...(list !== undefined && { list }),
  };
}

async function open({ value, version }: StoredToken, keys: readonly SealKey[], key: string): Promise<string> {
  try {
    return (await unseal(value, keys, entryContext(key))) as string;
  } catch (error) {
    // The entry is unreadable only if it was read: a decryption that could not be loaded says nothing about it.
    if (!ValidationError.isInstance(error)) throw error;
    const isKeyMissing = error.code === 'unknown_seal_key';
    throw new ConfigurationError({
      code: 'token_store_unreadable',
      message: isKeyMissing
        ? 'An entry of the token store is encrypted with a key that was not provided. Keep old keys until every entry has been rewritten.'
        : 'An entry of the token store cannot be decrypted: it was changed, moved from another key, or never encrypted.',
      cause: error,
      // This lets a new authorization replace the entry.
      details: { version },
    });
  }
}

function entryContext(key: string): string {
  return `token-store ${key}`;
}
