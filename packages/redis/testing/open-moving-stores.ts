// Opens token files that are being moved to Redis. A place is JSON: directory, url, prefix.
import { encryptTokens, MemoryDisclosureLog, MemorySubmissionLedger, movingTokens } from '@payerkit/core';
import { FileTokenStore } from '@payerkit/core/node';
import type { OpenStores } from '../../core/testing/open-stores.js';
import { RedisTokenStore } from '../src/redis-token-store.js';

/** Encryption keys of both stores. */
export const KEYS = [{ kid: 'test', key: new Uint8Array(32).fill(9) }];

/** Opens both token stores as one. */
export async function openStores(place: string): Promise<OpenStores> {
  const { directory, url, prefix } = JSON.parse(place) as Record<'directory' | 'url' | 'prefix', string>;
  const target = new RedisTokenStore(url, { prefix });
  return {
    tokenStore: movingTokens(encryptTokens(new FileTokenStore(directory), KEYS), encryptTokens(target, KEYS)),
    ledger: new MemorySubmissionLedger(),
    disclosureLog: new MemoryDisclosureLog(),
    close: () => target.close(),
  };
}
