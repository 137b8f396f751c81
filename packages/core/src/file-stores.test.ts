import { rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { temporaryDirectory } from '../testing/child-process.js';
import { openStores } from '../testing/open-stores.js';
import { rotatedTokenContract } from '../testing/store-outage-contract.js';
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

describe.each([
  ['token files', ''],
  ['encrypted token files', 'encrypted:'],
])('%s', (_name, prefix) => {
  rotatedTokenContract('a folder that is gone', async () => {
    const directory = await temporaryDirectory();
    const away = `${directory}-away`;
    return {
      stores: await openStores(prefix + directory),
      fail: async () => {
        await rename(directory, away);
        await writeFile(directory, 'in the way');
      },
      recover: async () => {
        await rm(directory);
        await rename(away, directory);
      },
    };
  });
});
