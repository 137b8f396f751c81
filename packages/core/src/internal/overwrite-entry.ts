import { ConflictError } from '../errors/request-errors.js';
import type { NextToken, TokenStore } from '../token-store.js';
import { standingVersion } from './standing-version.js';
import { MOST_LOST_WRITES } from './token-vault.js';

/**
 * Replaces or deletes an entry, whatever is stored, even one that cannot be read.
 *
 * @param next - undefined deletes the entry
 * @returns false when there was nothing to delete
 */
export async function overwriteEntry(
  store: TokenStore,
  key: string,
  next: NextToken | undefined,
): Promise<boolean> {
  for (let lostWrites = 0; lostWrites < MOST_LOST_WRITES; lostWrites += 1) {
    const version = await standingVersion(store, key);
    if (version === undefined && next === undefined) return false;
    if ((await store.compareAndSet(key, version, next)).ok) return true;
  }
  throw storeContended();
}

/** Returns the error of a store in which every conditional write lost. */
export function storeContended(): ConflictError {
  return new ConflictError({
    code: 'token_store_contended',
    message:
      'The token store rejected every conditional write. Check that compareAndSet compares with the version that get returned.',
    retryable: true,
  });
}
