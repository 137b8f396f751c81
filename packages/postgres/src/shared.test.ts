// The behavior of every store that several processes share, on each server.
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import {
  type SharedStores,
  sharedDisclosureLogContract,
  sharedLedgerContract,
  sharedTokenStoreContract,
} from '../../core/testing/store-process-contract.js';
import { freshDatabase, SERVERS } from '../testing/databases.js';
import { openStores } from '../testing/open-stores.js';

describe.each(SERVERS)('%s', (_name, server) => {
  const stores: SharedStores = {
    opener: fileURLToPath(new URL('../testing/open-stores.ts', import.meta.url)),
    open: openStores,
    place: async () => (await freshDatabase(server)).url,
  };
  describe('token store', () => {
    sharedTokenStoreContract(stores);
  });
  describe('encrypted token store', () => {
    sharedTokenStoreContract({ ...stores, place: async () => `encrypted:${await stores.place()}` });
  });
  describe('submission ledger', () => {
    sharedLedgerContract(stores);
  });
  describe('disclosure log', () => {
    sharedDisclosureLogContract(stores);
  });
});
