import { randomBytes } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { disclosure } from '../../core/testing/disclosure-log-contract.js';
import { all } from '../../core/testing/submission-ledger-contract.js';
import { freshDatabase, poolOf, SERVERS } from '../testing/databases.js';
import { PostgresDisclosureLog, PostgresSubmissionLedger, PostgresTokenStore, roleSql } from './index.js';

describe.each(SERVERS)('%s', (_name, server) => {
  /** A migrated database and a pool of the application's role. */
  async function application() {
    const { url, pool } = await freshDatabase(server);
    const role = `app_${randomBytes(6).toString('hex')}`;
    await pool.query(`create role ${role} login password 'synthetic'`);
    await pool.query(roleSql({ role }));
    await pool.query(roleSql({ role }));
    const restricted = new URL(url);
    restricted.username = role;
    restricted.password = 'synthetic';
    const app = poolOf(restricted.href);
    onTestFinished(async () => {
      await app.end();
      await pool.query(`drop owned by ${role}; drop role ${role}`);
    });
    return { app, owner: pool, role };
  }

  test('every method of the stores works with the privileges that are granted', async () => {
    const { app } = await application();
    const store = new PostgresTokenStore(app);
    const first = await store.compareAndSet('a', undefined, { value: 'one', dropAfterMs: 1000, person: 'p' });
    const second = await store.compareAndSet('a', first.ok ? first.version : '', { value: 'two' });
    expect(await all(store.list())).toEqual([{ key: 'a' }]);
    expect((await store.compareAndSet('a', second.ok ? second.version : '', undefined)).ok).toBe(true);
    const ledger = new PostgresSubmissionLedger(app);
    await ledger.begin('a', { provider: 'test', operation: 'POST /claims', contentDigest: 'd' });
    expect(await ledger.transition('a', 'sending', 'settled')).toBe(true);
    expect(await all(ledger.list())).toHaveLength(1);
    expect(await ledger.remove('a', ['settled'])).toBe(true);
    const log = new PostgresDisclosureLog(app);
    await log.append(disclosure());
    expect(await all(log.list({ person: 'person-1' }))).toHaveLength(1);
  });

  test.each([
    "update payerkit.disclosures set person = 'other'",
    'delete from payerkit.disclosures',
    'truncate payerkit.disclosures',
    'truncate payerkit.submissions',
    'drop table payerkit.tokens',
    'alter table payerkit.disclosures disable trigger all',
    'create table payerkit.mine (id int)',
    'create table public.mine (id int)',
    'create schema mine',
    "insert into payerkit.migrations values ('x')",
    'select * from payerkit.migrations',
    'create or replace function payerkit.disclosures_are_final() returns trigger language sql as $$ select null $$',
  ])('the role of the application cannot %s', async (statement) => {
    const { app } = await application();
    await new PostgresDisclosureLog(app).append(disclosure());
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
    expect(await all(new PostgresDisclosureLog(app).list())).toHaveLength(1);
  });

  test('not even the owner changes disclosures, or deletes them before six years have passed', async () => {
    const { owner } = await application();
    const log = new PostgresDisclosureLog(owner);
    await log.append(disclosure({ person: 'recent' }));
    // An entry of a date long ago that was recorded just now.
    await log.append(disclosure({ person: 'dated back', atMs: Date.UTC(2001, 0, 1) }));
    for (const statement of [
      "update payerkit.disclosures set person = 'other'",
      'delete from payerkit.disclosures',
      "delete from payerkit.disclosures where person = 'dated back'",
      'truncate payerkit.disclosures',
    ])
      await expect(owner.query(statement)).rejects.toMatchObject({ code: '42501' });
    await owner.query(`insert into payerkit.disclosures
      (entry, at, person, recipient, purpose, provider, operation, resource_type, count, scopes, recorded_at)
      select gen_random_uuid(), old, 'old', 'r', 'x', 'p', 'o', 't', 1, '[]', old
      from (select now() - interval '6 years 1 day' as old) as dates`);
    await owner.query("delete from payerkit.disclosures where person = 'old'");
    expect((await all(log.list())).map(({ person }) => person)).toEqual(['recent', 'dated back']);
  });

  test('revoked privileges are a typed error that names no value, and end when they are granted again', async () => {
    const { app, owner, role } = await application();
    const store = new PostgresTokenStore(app);
    await owner.query(`revoke all on payerkit.tokens from ${role}`);
    const error: unknown = await store
      .compareAndSet('a', undefined, { value: 'secret-canary' })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      kind: 'configuration',
      code: 'token_store_denied',
      cause: { code: '42501' },
    });
    expect(JSON.stringify(error)).not.toContain('canary');
    await owner.query(roleSql({ role }));
    expect((await store.compareAndSet('a', undefined, { value: 'one' })).ok).toBe(true);
  });
});
