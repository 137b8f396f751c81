import { describe, expect, test } from 'vitest';
import { all } from '../../core/testing/submission-ledger-contract.js';
import { freshDatabase, SERVERS } from '../testing/databases.js';
import {
  PostgresDisclosureLog,
  PostgresSubmissionLedger,
  PostgresTokenStore,
  type Queryable,
} from './index.js';

const RECORDS = 30_000;
const FILL = `
insert into payerkit.tokens select 'key-' || n, 'v' || n, repeat('x', 200), 'person-' || n,
  case when n % 3 > 0 then timestamptz 'epoch' + n * interval '1 hour' end, case when n % 10 = 0 then now() + interval '1 day' end
  from generate_series(1, ${RECORDS}) as n;
insert into payerkit.submissions select 'key-' || n,
  case when n % 1000 = 0 then 'unknown' when n % 1500 = 0 then 'sending' else 'accepted' end, '{"provider":"test"}', null,
  'person-' || n, 'v' || n, now() - n * interval '1 minute', now() from generate_series(1, ${RECORDS}) as n;
insert into payerkit.disclosures (entry, at, person, recipient, purpose, provider, operation, resource_type, count, scopes)
  select gen_random_uuid(), now() - n * interval '1 minute', 'person-' || n % 10000, 'r', 'p', 'p', 'o', 't', 1, '[]'
  from generate_series(1, ${RECORDS}) as n;
analyze`;

/** Names of the indexes and kinds of the scans in a plan. */
function scansOf(plan: unknown): string[] {
  const text = JSON.stringify(plan);
  return [...text.matchAll(/"Node Type":"(\w+ Scan|Index Only Scan)"|"Index Name":"(\w+)"/g)].map(
    ([, kind, index]) => index ?? kind ?? '',
  );
}

describe.each(SERVERS)('%s', { timeout: 120_000 }, (_name, server) => {
  test(`with ${RECORDS} records every look-up uses an index, and none reads a whole table`, async () => {
    const { pool } = await freshDatabase(server);
    await pool.query(FILL);
    let statements: { text: string; values: unknown[] }[] = [];
    const db: Queryable = {
      query: (text, values = []) => {
        statements.push({ text, values });
        return pool.query(text, values);
      },
    };
    /** The scans of every statement that an operation sends, from before it runs. */
    const planned = async (operation: () => Promise<unknown>) => {
      statements = [];
      await operation();
      const plans = await Promise.all(
        statements.map(({ text, values }) => pool.query(`explain (format json) ${text}`, values)),
      );
      return plans.flatMap(({ rows }) => scansOf(rows));
    };
    const [store, ledger, log] = [
      new PostgresTokenStore(db),
      new PostgresSubmissionLedger(db),
      new PostgresDisclosureLog(db),
    ];
    const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: 'digest' };
    const operations: [index: string, operation: () => Promise<unknown>][] = [
      ['tokens_pkey', () => store.get('key-777')],
      ['tokens_pkey', () => store.compareAndSet('key-777', 'v777', { value: 'next' })],
      ['tokens_drop_at', () => store.compareAndSet('key-new', undefined, { value: 'new' })],
      ['tokens_pkey', () => store.compareAndSet('key-778', 'v778', undefined)],
      ['tokens_consent_ends_at', () => all(store.list({ expiringBefore: 300 * 3_600_000 }))],
      ['tokens_person', () => all(store.list({ person: 'person-9' }))],
      ['submissions_pkey', () => ledger.get('key-777')],
      ['submissions_pkey', () => ledger.begin('key-777', attributes)],
      ['submissions_pkey', () => ledger.transition('key-777', 'accepted', 'settled')],
      ['submissions_pkey', () => ledger.remove('key-777', ['settled'])],
      ['submissions_state', () => all(ledger.list({ states: ['sending', 'unknown'] }))],
      ['submissions_state', () => all(ledger.list({ states: ['unknown'], updatedBeforeMs: Date.now() }))],
      ['submissions_person', () => all(ledger.list({ person: 'person-9' }))],
      ['disclosures_person', () => all(log.list({ person: 'person-9' }))],
    ];
    for (const [index, operation] of operations) {
      const scans = await planned(operation);
      expect(scans, String(operation)).toContain(index);
      expect(scans, String(operation)).not.toContain('Seq Scan');
    }
  });

  test(`a list of ${RECORDS} records is complete, in order, and read in pages`, async () => {
    const { pool } = await freshDatabase(server);
    await pool.query(FILL);
    let largest = 0;
    const db: Queryable = {
      query: async (text, values) => {
        const result = await pool.query(text, values);
        largest = Math.max(largest, result.rows.length);
        return result;
      },
    };
    const records = await all(new PostgresSubmissionLedger(db).list());
    expect(records).toHaveLength(RECORDS);
    expect(new Set(records.map(({ key }) => key)).size).toBe(RECORDS);
    const starts = records.map(({ startedAtMs }) => startedAtMs);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const tokens = await all(new PostgresTokenStore(db).list());
    expect(new Set(tokens.map(({ key }) => key)).size).toBe(RECORDS);
    const ends = tokens.map(({ consentEndsAt = Number.POSITIVE_INFINITY }) => consentEndsAt);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    const people = (await all(new PostgresDisclosureLog(db).list())).map(({ person }) => person);
    expect(people).toEqual(Array.from({ length: RECORDS }, (_, n) => `person-${(n + 1) % 10_000}`));
    expect(largest).toBeLessThanOrEqual(500);
  });
});
