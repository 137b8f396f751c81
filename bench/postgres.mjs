// Look-ups and writes of the PostgreSQL stores over loopback, with 10 000 grants, 30 000 submissions and 30 000 disclosures.
import { randomBytes } from 'node:crypto';
import { migrate, PostgresSubmissionLedger, PostgresTokenStore } from '@payerkit/postgres';
import pg from 'pg';

const [GRANTS, SUBMISSIONS] = [10_000, 30_000];
const [BATCHES, ROUNDS] = [11, 300];
const SCHEMA = 'payerkit_bench';

if (process.argv.includes('--help') || !process.env.POSTGRES_URL) {
  console.log(
    'Usage: POSTGRES_URL=postgres://… node bench/postgres.mjs\nUses the schema payerkit_bench, and drops it.',
  );
  process.exit(process.argv.includes('--help') ? 0 : 1);
}
const pool = new pg.Pool({ connectionString: process.env.POSTGRES_URL });
const store = new PostgresTokenStore(pool, { schema: SCHEMA });
const ledger = new PostgresSubmissionLedger(pool, { schema: SCHEMA });

/**
 * Runs an operation many times, one after the other, and prints how long it took: the medians over batches, so that what else the
 * machine does for a moment counts in one of them.
 *
 * @param {string} name
 * @param {(n: number) => Promise<unknown>} operation
 */
async function measure(name, operation) {
  let n = 0;
  for (; n < ROUNDS; n += 1) await operation(n);
  const batches = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const took = [];
    for (let round = 0; round < ROUNDS; round += 1, n += 1) {
      const startedAtMs = performance.now();
      await operation(n);
      took.push(performance.now() - startedAtMs);
    }
    batches.push(took.sort((one, other) => one - other));
  }
  const [p50, p99] = [0.5, 0.99].map((share) => {
    const values = batches.map((took) => took[Math.floor(ROUNDS * share)] ?? 0);
    return (values.sort((one, other) => one - other)[Math.floor(BATCHES / 2)] ?? 0).toFixed(2);
  });
  console.log(`| ${name} | ${p50} | ${p99} |`);
}

/**
 * Reads a list to its end.
 *
 * @param {AsyncIterable<unknown>} items
 */
async function count(items) {
  let found = 0;
  for await (const _item of items) found += 1;
  return found;
}

/** @param {string} sql */
async function sizeOf(sql) {
  const { rows } = await pool.query(sql);
  return Number(rows[0]?.bytes);
}

await pool.query(`drop schema if exists ${SCHEMA} cascade`);
await migrate(pool, { schema: SCHEMA });
// The size of an encrypted grant; random, because TOAST would compress a repeated text.
for (let n = 0; n < GRANTS; n += 500)
  await pool.query(
    `insert into ${SCHEMA}.tokens select 'key-' || ($1::int + n), 'v', value, 'person-' || ($1::int + n),
       now() + ($1::int + n) * interval '1 hour' from unnest($2::text[]) with ordinality as t (value, n)`,
    [n, Array.from({ length: 500 }, () => randomBytes(900).toString('base64url'))],
  );
await pool.query(`insert into ${SCHEMA}.submissions select 'key-' || n, case when n % 1000 = 0 then 'unknown' else 'accepted' end,
  '{"provider":"optum","operation":"POST /claims","controlNumber":"000000001","contentDigest":"0123456789012345678901234567890123456789012"}',
  '{"claimId":"0123456789"}', 'person-' || n, 'v', now() - n * interval '1 minute', now() from generate_series(1, ${SUBMISSIONS}) as n`);
await pool.query('analyze');

const { rows } = await pool.query("select current_setting('server_version') as version");
console.log(
  `PostgreSQL ${rows[0]?.version}, Node ${process.version}, ${GRANTS} grants, ${SUBMISSIONS} submissions\n`,
);
console.log('| operation | p50 ms | p99 ms |\n| --- | --- | --- |');
await measure('`tokenStore.get`', (n) => store.get(`key-${(n * 7919) % GRANTS}`));
let version = (await store.get('key-1'))?.version;
await measure('`tokenStore.compareAndSet`', async () => {
  const result = await store.compareAndSet('key-1', version, { value: 'next' });
  version = result.ok ? result.version : undefined;
});
await measure('`tokenStore.list({ expiringBefore })`, 100 found', () =>
  count(store.list({ expiringBefore: Date.now() + 100 * 3_600_000 })),
);
await measure('`ledger.get`', (n) => ledger.get(`key-${(n * 7919) % SUBMISSIONS}`));
await measure('`ledger.begin`', (n) =>
  ledger.begin(`new-${n}`, { provider: 'optum', operation: 'POST /claims', contentDigest: 'digest' }),
);
await measure('`ledger.list({ states })`, 30 found', () => count(ledger.list({ states: ['unknown'] })));
const tokens = await sizeOf(`select pg_total_relation_size('${SCHEMA}.tokens') as bytes`);
const submissions = await sizeOf(`select pg_total_relation_size('${SCHEMA}.submissions') as bytes`);
console.log(
  `\nBytes with indexes: ${Math.round(tokens / GRANTS)} a grant, ${Math.round(submissions / SUBMISSIONS)} a submission`,
);
await pool.query(`drop schema ${SCHEMA} cascade`);
await pool.end();
