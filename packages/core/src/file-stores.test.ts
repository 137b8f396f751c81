import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { temporaryDirectory } from '../testing/child-process.js';
import { openStores } from '../testing/open-stores.js';
import {
  type SharedStores,
  sharedDisclosureLogContract,
  sharedLedgerContract,
  sharedTokenStoreContract,
} from '../testing/store-process-contract.js';

const files: SharedStores = {
  opener: fileURLToPath(new URL('../testing/open-stores.ts', import.meta.url)),
  open: openStores,
  place: temporaryDirectory,
};

describe('token files', () => {
  sharedTokenStoreContract(files);
});
describe('encrypted token files', () => {
  sharedTokenStoreContract({ ...files, place: async () => `encrypted:${await temporaryDirectory()}` });
});
describe('ledger files', () => {
  sharedLedgerContract(files);
});
describe('disclosure files', () => {
  sharedDisclosureLogContract(files);
});
