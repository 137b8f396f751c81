import type { SubmissionLedger } from '@payerkit/core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { disclosure } from '../../core/testing/disclosure-log-contract.js';
import { all } from '../../core/testing/submission-ledger-contract.js';
import { freshDatabase, SERVERS } from '../testing/databases.js';
import { PostgresDisclosureLog, PostgresSubmissionLedger, PostgresTokenStore } from './index.js';

const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: 'digest' };

describe.each(SERVERS)('%s', (_name, server) => {
  async function withOrders() {
    const { pool } = await freshDatabase(server);
    await pool.query('create table orders (id text primary key)');
    const client = await pool.connect();
    onTestFinished(() => client.release());
    const orders = async () => (await pool.query('select id from orders order by id')).rows.length;
    return { pool, client, orders };
  }

  test.each(['commit', 'rollback'] as const)(
    'what the stores write in the transaction of the caller ends with its rows: %s',
    async (end) => {
      const { pool, client, orders } = await withOrders();
      const ledger = new PostgresSubmissionLedger(client);
      await client.query('begin');
      await client.query("insert into orders values ('order-1')");
      expect(await ledger.begin('claim', attributes)).toEqual({ ok: true });
      expect((await ledger.begin('claim', attributes)).ok).toBe(false);
      expect(await ledger.transition('claim', 'sending', 'accepted')).toBe(true);
      expect((await new PostgresTokenStore(client).compareAndSet('a', undefined, { value: 'one' })).ok).toBe(
        true,
      );
      await new PostgresDisclosureLog(client).append(disclosure());
      // Nothing of it is there for others before the end.
      expect(await new PostgresSubmissionLedger(pool).get('claim')).toBeUndefined();
      await client.query(end);
      const isThere = end === 'commit';
      expect(await orders()).toBe(isThere ? 1 : 0);
      expect((await new PostgresSubmissionLedger(pool).get('claim'))?.state).toBe(
        isThere ? 'accepted' : undefined,
      );
      expect((await new PostgresTokenStore(pool).get('a'))?.value).toBe(isThere ? 'one' : undefined);
      expect(await all(new PostgresDisclosureLog(pool).list())).toHaveLength(isThere ? 1 : 0);
    },
  );

  test('a claim that is taken leaves the transaction of the caller usable', async () => {
    const { pool, client, orders } = await withOrders();
    await new PostgresSubmissionLedger(pool).begin('claim', attributes);
    await client.query('begin');
    expect((await new PostgresSubmissionLedger(client).begin('claim', attributes)).ok).toBe(false);
    await client.query("insert into orders values ('order-1')");
    await client.query('commit');
    expect(await orders()).toBe(1);
  });

  test('a rival waits for the transaction that took the claim, and gets it when that rolls back', async () => {
    const { pool, client } = await withOrders();
    await client.query('begin');
    expect((await new PostgresSubmissionLedger(client).begin('claim', attributes)).ok).toBe(true);
    const rival = new PostgresSubmissionLedger(pool).begin('claim', attributes);
    await client.query('rollback');
    expect(await rival).toEqual({ ok: true });
  });

  test.each(['repeatable read', 'serializable'])(
    'a conflict in a transaction of the caller that is %s is a retryable error',
    async (isolation) => {
      const { pool, client } = await withOrders();
      const outside = new PostgresTokenStore(pool);
      const first = await outside.compareAndSet('a', undefined, { value: 'one' });
      const version = first.ok ? first.version : '';
      await client.query(`begin isolation level ${isolation}`);
      const inside = new PostgresTokenStore(client);
      expect((await inside.get('a'))?.value).toBe('one');
      expect((await outside.compareAndSet('a', version, { value: 'two' })).ok).toBe(true);
      await expect(inside.compareAndSet('a', version, { value: 'three' })).rejects.toMatchObject({
        kind: 'conflict',
        code: 'token_store_conflict',
        retryable: true,
        cause: { code: '40001' },
      });
      await client.query('rollback');
      expect((await outside.get('a'))?.value).toBe('two');
    },
  );

  test('sessions that are serializable by default compare and set as others do', async () => {
    const { pool } = await freshDatabase(server);
    await pool.query(
      `do $$ begin execute format('alter database %I set default_transaction_isolation = serializable', current_database()); end $$`,
    );
    const { options } = pool as unknown as { options: { connectionString: string } };
    const { poolOf } = await import('../testing/databases.js');
    const strict = poolOf(options.connectionString, { max: 10 });
    onTestFinished(() => strict.end());
    const store = new PostgresTokenStore(strict);
    const rivals = Array.from({ length: 20 }, (_, n) =>
      store.compareAndSet('a', undefined, { value: String(n) }),
    );
    expect((await Promise.all(rivals)).filter(({ ok }) => ok)).toHaveLength(1);
    const ledger = new PostgresSubmissionLedger(strict);
    const claims = await Promise.all(Array.from({ length: 20 }, () => ledger.begin('claim', attributes)));
    expect(claims.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('a ledger that adds rows of its own to each claim commits both before anything is sent, or neither', async () => {
    const { pool, orders } = await withOrders();
    const own: SubmissionLedger = {
      async begin(key, details) {
        const client = await pool.connect();
        try {
          await client.query('begin');
          const result = await new PostgresSubmissionLedger(client).begin(key, details);
          if (result.ok) await client.query('insert into orders values ($1)', [details.contentDigest]);
          await client.query('commit');
          return result;
        } catch (error) {
          await client.query('rollback');
          throw error;
        } finally {
          client.release();
        }
      },
      transition: (...change) => new PostgresSubmissionLedger(pool).transition(...change),
      list: (filter) => new PostgresSubmissionLedger(pool).list(filter),
    };
    expect(await own.begin('claim-1', attributes)).toEqual({ ok: true });
    // The row exists already, so the claim is not taken either.
    await expect(own.begin('claim-2', attributes)).rejects.toMatchObject({ code: '23505' });
    expect((await all(own.list())).map(({ key }) => key)).toEqual(['claim-1']);
    expect(await orders()).toBe(1);
  });
});
