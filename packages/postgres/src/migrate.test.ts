import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { freshDatabase, once, poolOf, SERVERS } from '../testing/databases.js';
import { migrate, migrationSql, PostgresTokenStore, roleSql } from './index.js';
import { MIGRATIONS } from './internal/migrations.js';

const NAMES = MIGRATIONS.map(({ name }) => name);

test('the published files are the migrations, in order and word for word', async () => {
  const folder = new URL('../migrations/', import.meta.url);
  expect((await readdir(folder)).sort()).toEqual(NAMES.map((name) => `${name}.sql`));
  for (const { name, sql } of MIGRATIONS)
    expect(await readFile(new URL(`${name}.sql`, folder), 'utf8')).toBe(sql('"payerkit"'));
  expect(NAMES).toEqual(NAMES.toSorted());
});

test.each([
  () => migrationSql({ schema: 'x"; drop table y' }),
  () => roleSql({ role: 'App' }),
  () => roleSql({ role: 'app', schema: '' }),
])('names that need quotes are rejected', (make) => {
  expect(make).toThrow(/must be a name/);
});

test.each(SERVERS)(
  'a schema of your own is used by tables, stores and grants (%s)',
  async (_name, server) => {
    const { pool } = await freshDatabase(server, { isMigrated: false });
    expect(await migrate(pool, { schema: 'tokens_of_app' })).toEqual({ applied: NAMES });
    const store = new PostgresTokenStore(pool, { schema: 'tokens_of_app' });
    expect((await store.compareAndSet('a', undefined, { value: 'one' })).ok).toBe(true);
    expect(roleSql({ role: 'app', schema: 'tokens_of_app' })).not.toContain('"payerkit"');
    await expect(new PostgresTokenStore(pool).get('a')).rejects.toMatchObject({
      kind: 'configuration',
      code: 'token_store_not_migrated',
      retryable: false,
    });
  },
);

describe.each(SERVERS)('%s', (_name, server) => {
  test('each migration is applied once, however many run at the same time and in whatever isolation', async () => {
    const { pool, url } = await freshDatabase(server, { isMigrated: false });
    const strict = poolOf(url, { options: '-c default_transaction_isolation=serializable' });
    const results = await Promise.all(Array.from({ length: 12 }, (_, n) => migrate(n % 2 ? pool : strict)));
    await strict.end();
    expect(results.map(({ applied }) => applied).filter(({ length }) => length > 0)).toEqual([NAMES]);
    expect(await migrate(pool)).toEqual({ applied: [] });
  });

  test('a migration that fails leaves nothing behind, and the connection usable', async () => {
    const { pool } = await freshDatabase(server, { isMigrated: false });
    await pool.query('create schema payerkit; create table payerkit.submissions (mine int)');
    await expect(migrate(pool)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'migration_failed',
      cause: { code: '42P07' },
    });
    const { rows } = await pool.query(
      "select relname from pg_class where relnamespace = 'payerkit'::regnamespace",
    );
    expect(rows).toEqual([{ relname: 'submissions' }]);
  });

  test('a migration in the transaction of the caller is undone with it', async () => {
    const { url } = await freshDatabase(server, { isMigrated: false });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('begin');
    expect(await migrate(client)).toEqual({ applied: NAMES });
    await client.query('rollback');
    expect(await migrate(client)).toEqual({ applied: NAMES });
    await client.end();
  });

  test('the text for another migration tool makes the same tables', async () => {
    const { url, pool } = await freshDatabase(server, { isMigrated: false });
    await once(url, `create schema payerkit; ${migrationSql()}`);
    const store = new PostgresTokenStore(pool);
    expect((await store.compareAndSet('a', undefined, { value: 'one' })).ok).toBe(true);
  });

  test('a role that owns its schema but not the database can migrate; one that owns nothing gets a typed error', async () => {
    const { url, pool } = await freshDatabase(server, { isMigrated: false });
    const role = `r${Date.now().toString(36)}${Math.floor(Math.random() * 1e6)}`;
    await pool.query(`create role ${role} login password 'synthetic'`);
    const own = new URL(url);
    own.username = role;
    own.password = 'synthetic';
    const restricted = poolOf(own.href);
    await expect(migrate(restricted)).rejects.toMatchObject({
      kind: 'configuration',
      code: 'migration_denied',
    });
    await pool.query(`create schema payerkit authorization ${role}`);
    expect(await migrate(restricted)).toEqual({ applied: NAMES });
    await restricted.end();
    await pool.query(`drop owned by ${role}; drop role ${role}`);
  });
});
