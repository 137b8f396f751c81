// Opens the stores of a place on Redis, here and in the programs of core/testing. A place is JSON: url, prefix, isEncrypted.
import { encryptTokens } from '@payerkit/core';
import { MemoryDisclosureLog } from '../../core/src/memory-disclosure-log.js';
import type { OpenStores } from '../../core/testing/open-stores.js';
import { RedisSubmissionLedger } from '../src/redis-submission-ledger.js';
import { RedisTokenStore } from '../src/redis-token-store.js';

const TEST_KEY = { kid: 'test', key: new Uint8Array(32).fill(7) };

/** Opens stores on a server. */
export async function openStores(place: string): Promise<OpenStores> {
  const { url, prefix, isEncrypted } = JSON.parse(place) as {
    readonly url: string;
    readonly prefix: string;
    readonly isEncrypted: boolean;
  };
  const tokenStore = new RedisTokenStore(url, { prefix });
  const ledger = new RedisSubmissionLedger(url, { prefix });
  return {
    tokenStore: isEncrypted ? encryptTokens(tokenStore, [TEST_KEY]) : tokenStore,
    ledger,
    disclosureLog: new MemoryDisclosureLog(),
    close: async () => {
      await Promise.all([tokenStore.close(), ledger.close()]);
    },
  };
}
