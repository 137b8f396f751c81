// Measures token stores and submission ledgers with 10 000 grants and 30 000 submissions: bytes and time of each operation.
// The figures are in docs/guides/stores.md. Needs a build, and redis-server for Redis.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { encryptTokens, MemorySubmissionLedger, MemoryTokenStore } from '@payerkit/core';
import { FileSubmissionLedger, FileTokenStore } from '@payerkit/core/node';
import { migrate, PostgresSubmissionLedger, PostgresTokenStore } from '@payerkit/postgres';
import { RedisSubmissionLedger, RedisTokenStore } from '@payerkit/redis';

const GRANTS = 10_000;
const RECORDS = 30_000;
const LOOKUPS = 2000;
const AT_ONCE = 100;

if (process.argv.includes('--help')) {
  console.log(
    'Usage: node scripts/measure-stores.mjs [memory] [file] [redis] [encrypted-redis] [postgres] [encrypted-postgres]\nPostgreSQL is the server at POSTGRES_URL.',
  );
  process.exit(0);
}
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : ['memory', 'file', 'redis', 'encrypted-redis'];
const KEYS = [{ kid: '2026-11', key: new Uint8Array(32).fill(1) }];

/** A token set as a Blue Button grant has it, with tokens of the lengths that its server issues. */
const VALUE = JSON.stringify({
  format: 1,
  state: 'live',
  tokens: {
    accessToken: 'a'.repeat(30),
    refreshToken: 'r'.repeat(30),
    expiresAtMs: 1_800_000_000_000,
    context: {
      scopes: ['patient/Patient.rs', 'patient/Coverage.rs', 'patient/ExplanationOfBenefit.rs', 'profile'],
      patientIds: { v2: '-10000010254618' },
      consentEnd: 1_820_000_000_000,
    },
  },
  obtainedAtMs: 1_799_996_400_000,
});

for (const name of names) {
  const { store, ledger, bytes, close } = await open(name);
  const empty = await bytes();
  await each(GRANTS, (n) =>
    store.compareAndSet(keyOf('grant', n), undefined, {
      value: VALUE,
      person: `member-${n}`,
      consentEndsAt: 1_800_000_000_000 + n,
    }),
  );
  const withGrants = await bytes();
  await each(RECORDS, async (n) => {
    await ledger.begin(keyOf('claim', n), {
      provider: 'optum',
      operation: 'POST /medicalnetwork/professionalclaims/v3/submission',
      controlNumber: String(n).padStart(9, '0'),
      contentDigest: 'd'.repeat(64),
      person: `member-${n % GRANTS}`,
    });
    await ledger.transition(keyOf('claim', n), 'sending', 'accepted', { claimReference: `ref-${n}` });
  });
  const withRecords = await bytes();
  console.log(
    `${name}: ${Math.round((withGrants - empty) / GRANTS)} bytes per grant, ${Math.round((withRecords - withGrants) / RECORDS)} per submission`,
  );
  const operations = {
    'get a grant': (/** @type {number} */ n) => store.get(keyOf('grant', n % GRANTS)),
    'renew a grant': async (/** @type {number} */ n) => {
      const key = keyOf('grant', n % GRANTS);
      const { version, ...entry } = (await store.get(key)) ?? { version: undefined, value: '' };
      await store.compareAndSet(key, version, entry);
    },
    'get a submission': (/** @type {number} */ n) => ledger.get(keyOf('claim', n % RECORDS)),
    'begin and accept': async (/** @type {number} */ n) => {
      const key = keyOf('new', n);
      await ledger.begin(key, { provider: 'optum', operation: 'POST /x', contentDigest: 'd' });
      await ledger.transition(key, 'sending', 'accepted');
    },
  };
  for (const [operation, run] of Object.entries(operations)) {
    /** @type {number[]} */
    const times = [];
    for (let n = 0; n < LOOKUPS; n += 1) {
      const startMs = performance.now();
      await run(n * 7);
      times.push(performance.now() - startMs);
    }
    times.sort((one, other) => one - other);
    const at = (/** @type {number} */ share) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
    console.log(`${name}: ${operation}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
  }
  const startMs = performance.now();
  let found = 0;
  for await (const _entry of store.list?.({ expiringBefore: 1_800_000_000_100 }) ?? []) found += 1;
  console.log(`${name}: ${found} consents about to end: ${(performance.now() - startMs).toFixed(1)} ms`);
  await close();
}

/** @param {string} name */
async function open(name) {
  const directory = await mkdtemp(join(tmpdir(), 'payerkit-measure-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  if (name === 'memory')
    return {
      store: new MemoryTokenStore(),
      ledger: new MemorySubmissionLedger(),
      bytes: async () => process.memoryUsage().heapUsed,
      close: remove,
    };
  if (name === 'postgres' || name === 'encrypted-postgres') {
    const { Pool } = createRequire(new URL('../packages/postgres/package.json', import.meta.url))('pg');
    const pool = new Pool({ connectionString: process.env.POSTGRES_URL });
    const schema = `measure_${process.pid}`;
    await migrate(pool, { schema });
    const store = new PostgresTokenStore(pool, { schema });
    return {
      store: name === 'postgres' ? store : encryptTokens(store, KEYS),
      ledger: new PostgresSubmissionLedger(pool, { schema }),
      bytes: async () => {
        const sizes =
          'select sum(pg_total_relation_size(relid)) as bytes from pg_stat_user_tables where schemaname = $1';
        return Number((await pool.query(sizes, [schema])).rows[0].bytes);
      },
      close: async () => {
        await pool.query(`drop schema ${schema} cascade`);
        await pool.end();
        await remove();
      },
    };
  }
  if (name === 'file')
    return {
      store: new FileTokenStore(join(directory, 'tokens')),
      ledger: new FileSubmissionLedger(join(directory, 'submissions')),
      bytes: () => blocks(directory),
      close: remove,
    };
  const port = await freePort();
  const durable = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''];
  const server = spawn(
    'redis-server',
    ['--bind', '127.0.0.1', '--port', `${port}`, '--dir', directory, ...durable],
    {
      stdio: 'ignore',
    },
  );
  const ask = async (/** @type {string[]} */ ...args) =>
    (await promisify(execFile)('redis-cli', ['-p', `${port}`, ...args])).stdout;
  while (!(await ask('ping').catch(() => '')).includes('PONG'));
  const url = `redis://127.0.0.1:${port}`;
  const store = new RedisTokenStore(url);
  const ledger = new RedisSubmissionLedger(url);
  return {
    store: name === 'redis' ? store : encryptTokens(store, KEYS),
    ledger,
    bytes: async () => Number(/used_memory:(\d+)/.exec(await ask('info', 'memory'))?.[1]),
    close: async () => {
      await Promise.all([store.close(), ledger.close()]);
      server.kill();
      await remove();
    },
  };
}

/**
 * Runs a task for each number, some at a time.
 *
 * @param {number} count
 * @param {(n: number) => Promise<unknown>} task
 */
async function each(count, task) {
  for (let from = 0; from < count; from += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) => task(from + n)));
}

/**
 * @param {string} kind
 * @param {number} n
 */
function keyOf(kind, n) {
  return `${kind}-${n}`.padEnd(64, '0');
}

/**
 * Bytes on the disk, in blocks.
 *
 * @param {string} directory
 */
async function blocks(directory) {
  let sum = 0;
  for (const name of await readdir(directory, { recursive: true }))
    sum += (await stat(join(directory, name))).blocks * 512;
  return sum;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(() => resolve(undefined)));
  return port;
}
