import { PayerKitError } from '../errors/payer-kit-error.js';
import type { TokenStore } from '../token-store.js';

/** Returns the version of an entry, even of one that cannot be read; undefined when there is none. */
export async function standingVersion(store: TokenStore, key: string): Promise<string | undefined> {
  try {
    return (await store.get(key))?.version;
  } catch (error) {
    // An encrypted entry that cannot be decrypted still has a version (see encryptTokens).
    const details =
      PayerKitError.isInstance(error) && error.code === 'token_store_unreadable' && error.details();
    if (typeof details === 'object' && details !== null && 'version' in details)
      return String(details.version);
    throw error;
  }
}
