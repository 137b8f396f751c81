import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { encryptTokens } from '@payerkit/core';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { sharedLedgerContract, sharedTokenStoreContract } from '../../core/testing/store-process-contract.js';
import { submissionLedgerContract } from '../../core/testing/submission-ledger-contract.js';
import { tokenStoreContract } from '../../core/testing/token-store-contract.js';
import { openStores } from '../testing/open-stores.js';
import { HAS_REDIS, startRedis } from '../testing/redis-server.js';
import { RedisSubmissionLedger } from './redis-submission-ledger.js';
import { RedisTokenStore } from './redis-token-store.js';

const KEYS = [{ kid: 'test', key: new Uint8Array(32).fill(3) }];
const opener = fileURLToPath(new URL('../testing/open-stores.ts', import.meta.url));

if (!HAS_REDIS && process.env.REDIS_URL === undefined)
  console.warn('No redis-server is installed and REDIS_URL is not set: the stores on Redis are not tested.');

/** Runs the contract of all stores on a server. */
function contract(urlOf: () => string): void {
  const store = () => {
    const opened = new RedisTokenStore(urlOf(), { prefix: randomUUID() });
    onTestFinished(() => opened.close());
    return opened;
  };
  const shared = (isEncrypted: boolean) => ({
    opener,
    open: openStores,
    place: async () => JSON.stringify({ url: urlOf(), prefix: randomUUID(), isEncrypted }),
  });
  describe('tokens', () => {
    tokenStoreContract(async () => store(), { dropsByServerClock: true });
    sharedTokenStoreContract(shared(false));
  });
  describe('encrypted tokens', () => {
    tokenStoreContract(async () => encryptTokens(store(), KEYS), { dropsByServerClock: true });
    sharedTokenStoreContract(shared(true));
  });
  describe('submissions', () => {
    submissionLedgerContract(async (clock) => {
      const ledger = new RedisSubmissionLedger(urlOf(), { prefix: randomUUID(), clock });
      onTestFinished(() => ledger.close());
      return ledger;
    });
    sharedLedgerContract(shared(false));
  });
}

/** The servers to test, by name: each starts, or is given, and returns its URL and an end. */
const SERVERS = [
  ...(HAS_REDIS ? [['a server of this machine', () => startRedis()] as const] : []),
  ...(process.env.REDIS_URL === undefined
    ? []
    : [
        [
          'the server at REDIS_URL',
          async () => ({ url: process.env.REDIS_URL, dispose: async () => undefined }),
        ] as const,
      ]),
];

describe.each(SERVERS)('%s', (_name, start) => {
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.dispose());
  contract(() => server.url ?? '');
});
