// The stores that experiments run over. One more store is one more row. Redis and PostgreSQL take part where REDIS_URL and
// POSTGRES_URL name a server.
import { createHash } from 'node:crypto';
import { encryptTokens, MemorySubmissionLedger, MemoryTokenStore } from '@payerkit/core';
import { FileSubmissionLedger, FileTokenStore } from '@payerkit/core/node';
import { migrate, PostgresSubmissionLedger, PostgresTokenStore } from '@payerkit/postgres';
import { RedisSubmissionLedger, RedisTokenStore } from '@payerkit/redis';
import { Pool } from 'pg';

const { REDIS_URL, POSTGRES_URL } = process.env;
const KEYS = [{ kid: 'experiment', key: createHash('sha256').update('synthetic').digest() }];

/**
 * Token stores by name. `isShared`: several processes can open the same one, so that they can be killed over it.
 *
 * @type {Record<string, { isShared: boolean, open: (folder: string) => import('@payerkit/core').TokenStore }>}
 */
export const TOKEN_STORES = {
  memory: { isShared: false, open: () => new MemoryTokenStore() },
  'memory, encrypted': { isShared: false, open: () => encryptTokens(new MemoryTokenStore(), KEYS) },
  file: { isShared: true, open: (folder) => new FileTokenStore(folder) },
  'file, encrypted': { isShared: true, open: (folder) => encryptTokens(new FileTokenStore(folder), KEYS) },
  ...(REDIS_URL !== undefined && {
    Redis: {
      isShared: true,
      open: (folder) => opened(new RedisTokenStore(REDIS_URL, { prefix: nameOf(folder) })),
    },
  }),
  ...(POSTGRES_URL !== undefined && {
    PostgreSQL: {
      isShared: true,
      open: (folder) => new PostgresTokenStore(...database(POSTGRES_URL, folder)),
    },
  }),
};

/**
 * Ledgers by name.
 *
 * @type {Record<string, { isShared: boolean, open: (folder: string) => import('@payerkit/core').SubmissionLedger }>}
 */
export const LEDGERS = {
  memory: { isShared: false, open: () => new MemorySubmissionLedger() },
  file: { isShared: true, open: (folder) => new FileSubmissionLedger(folder) },
  ...(REDIS_URL !== undefined && {
    Redis: {
      isShared: true,
      open: (folder) => opened(new RedisSubmissionLedger(REDIS_URL, { prefix: nameOf(folder) })),
    },
  }),
  ...(POSTGRES_URL !== undefined && {
    PostgreSQL: {
      isShared: true,
      open: (folder) => new PostgresSubmissionLedger(...database(POSTGRES_URL, folder)),
    },
  }),
};

/** Secret of the keys in the ledgers. */
export const LEDGER_SECRET = 'a synthetic secret of the experiments';

/** @type {(() => Promise<unknown>)[]} */
const closing = [];

/** Closes the connections of all opened stores, so that the process can end. */
export async function closeStores() {
  await Promise.all(closing.splice(0).map((close) => close()));
}

/**
 * @template {{ close(): Promise<void> }} T
 * @param {T} store
 */
function opened(store) {
  closing.push(() => store.close());
  return store;
}

/**
 * A schema of its own for each folder, migrated before its first statement.
 *
 * @param {string} url
 * @param {string} folder
 * @returns {[import('@payerkit/postgres').Queryable, { schema: string }]}
 */
function database(url, folder) {
  const pool = new Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  closing.push(() => pool.end());
  const schema = nameOf(folder);
  /** @type {Promise<unknown> | undefined} */
  let ready;
  return [
    {
      async query(text, values) {
        ready ??= migrate(pool, { schema });
        await ready;
        return pool.query(text, values);
      },
    },
    { schema },
  ];
}

/** @param {string} folder */
function nameOf(folder) {
  return `experiment_${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
}
