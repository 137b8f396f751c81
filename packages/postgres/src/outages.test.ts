// Outages of a server of the tests' own: it is stopped, crashed, paused, made read-only, and its disk is filled.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { TokenManager, tokenKey } from '@payerkit/core';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { disclosure } from '../../core/testing/disclosure-log-contract.js';
import { refreshOver } from '../../core/testing/refresh-over.js';
import { storeOutageContract } from '../../core/testing/store-outage-contract.js';
import { all } from '../../core/testing/submission-ledger-contract.js';
import { tokenEndpoint } from '../../core/testing/token-endpoint.js';
import { Cluster, freePort, serverPrograms } from '../testing/cluster.js';
import { freshDatabase, once, poolOf, withPath } from '../testing/databases.js';
import { migrate, PostgresDisclosureLog, PostgresSubmissionLedger, PostgresTokenStore } from './index.js';

const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: 'digest' };

describe.skipIf(serverPrograms() === undefined)('a server', { timeout: 120_000 }, () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await Cluster.start();
    const pool = poolOf(cluster.url());
    await migrate(pool);
    await pool.end();
  }, 120_000);
  afterAll(() => cluster?.remove());

  function opened(url = cluster.url(), options: pg.PoolConfig = {}) {
    const pool = poolOf(url, options);
    onTestFinished(() => pool.end());
    return { pool, store: new PostgresTokenStore(pool), ledger: new PostgresSubmissionLedger(pool) };
  }

  describe.each([
    ['a server that was stopped', () => cluster.down('fast'), () => cluster.up()],
    ['a server that crashed', () => cluster.down('immediate'), () => cluster.up()],
    ['a server that is paused', async () => cluster.signal('SIGSTOP'), async () => cluster.signal('SIGCONT')],
  ])('in common with other stores', (outage, fail, recover) => {
    storeOutageContract(outage, async () => {
      const { pool } = await freshDatabase(cluster.url());
      const options = { timeoutMs: 500 };
      const stores = {
        tokenStore: new PostgresTokenStore(pool, options),
        ledger: new PostgresSubmissionLedger(pool, options),
        disclosureLog: new PostgresDisclosureLog(pool, options),
      };
      return { stores, fail, recover };
    });
  });

  test.each(['fast', 'immediate'] as const)(
    'that is stopped (%s) is a typed, retryable error of every store, and the stores go on when it is back',
    async (mode) => {
      const { pool, store, ledger } = opened();
      const log = new PostgresDisclosureLog(pool);
      const first = await store.compareAndSet(mode, undefined, { value: 'one' });
      await ledger.begin(mode, attributes);
      // Idle connections, all of which the server ends.
      await Promise.all(Array.from({ length: 8 }, () => store.get(mode)));
      await cluster.down(mode);
      const failing: [string, () => Promise<unknown>][] = [
        ['token_store', () => store.get(mode)],
        [
          'token_store',
          () => store.compareAndSet(mode, first.ok ? first.version : '', { value: 'secret-canary' }),
        ],
        ['token_store', () => all(store.list())],
        ['submission_ledger', () => ledger.begin('other', attributes)],
        ['submission_ledger', () => ledger.transition(mode, 'sending', 'accepted')],
        ['submission_ledger', () => ledger.get(mode)],
        ['submission_ledger', () => all(ledger.list())],
        ['disclosure_log', () => log.append(disclosure({ person: 'secret-canary' }))],
        ['disclosure_log', () => all(log.list())],
        ['migration', () => migrate(pool)],
      ];
      for (const [name, ask] of failing) {
        const error: unknown = await ask().catch((caught: unknown) => caught);
        expect(error).toMatchObject({ kind: 'network', code: `${name}_unavailable`, retryable: true });
        expect(JSON.stringify(error)).not.toMatch(/canary|owner|127\.0/);
      }
      await cluster.up();
      expect((await store.get(mode))?.value).toBe('one');
      expect((await ledger.get(mode))?.state).toBe('sending');
      const next = await store.compareAndSet(mode, first.ok ? first.version : '', { value: 'two' });
      expect(next.ok).toBe(true);
    },
  );

  test('that restarts between two calls costs none of them', async () => {
    const { pool, store } = opened(cluster.url(), { max: 2 });
    await store.compareAndSet('restart', undefined, { value: 'one' });
    const client = await pool.connect();
    // The pool has not noticed yet that this connection is gone.
    client.release();
    await cluster.down();
    await cluster.up();
    expect((await store.get('restart'))?.value).toBe('one');
  });

  test('that stops while a token is rotated: the token is held, and stored when the server is back', async () => {
    const { store } = opened();
    let stopped: Promise<void> | undefined;
    const endpoint = await tokenEndpoint((response: ServerResponse, status, body) => {
      stopped = cluster.down('immediate');
      void stopped.then(() => response.writeHead(status).end(body));
    });
    const { origin } = new URL(endpoint.url);
    const key = tokenKey(['outage']);
    const managerOf = () =>
      new TokenManager({ provider: 'test', store, key, origin, grant: refreshOver(endpoint.url) });
    const manager = managerOf();
    const expiresAtMs = Date.now() - 1000;
    await manager.save({ accessToken: 'access-0', refreshToken: 'refresh-0', expiresAtMs, context: null });
    await expect(manager.get()).rejects.toMatchObject({
      code: 'rotated_token_not_stored',
      retryable: true,
      cause: { name: 'NetworkError', code: 'token_store_unavailable' },
    });
    await cluster.up();
    expect((await manager.get()).value).toBe('access-1');
    expect((await managerOf().read())?.refreshToken).toBe(endpoint.current());
    expect(endpoint.presented).toEqual([{ token: 'refresh-0', isGood: true }]);
  });

  test('that is paused blocks no call for longer than its time, and what was sent meanwhile is stored once', async () => {
    const { pool } = opened();
    const impatient = new PostgresTokenStore(pool, { timeoutMs: 300 });
    const ledger = new PostgresSubmissionLedger(pool, { timeoutMs: 300 });
    const first = await impatient.compareAndSet('pause', undefined, { value: 'one' });
    await Promise.all([impatient.get('pause'), ledger.get('pause'), ledger.get('pause')]);
    cluster.signal('SIGSTOP');
    try {
      const expected = { kind: 'timeout', retryable: true };
      await expect(impatient.get('pause')).rejects.toMatchObject({
        ...expected,
        code: 'token_store_timeout',
      });
      await expect(
        impatient.compareAndSet('pause', first.ok ? first.version : '', { value: 'two' }),
      ).rejects.toMatchObject({ ...expected, code: 'token_store_timeout' });
      await expect(ledger.begin('pause', attributes)).rejects.toMatchObject({
        ...expected,
        code: 'submission_ledger_timeout',
      });
    } finally {
      cluster.signal('SIGCONT');
    }
    // Read over the same connections, after what they had been sent before.
    const patient = new PostgresTokenStore(pool);
    await expect.poll(async () => (await patient.get('pause'))?.value).toBe('two');
    await expect
      .poll(async () => (await new PostgresSubmissionLedger(pool).get('pause'))?.state)
      .toBe('sending');
    expect((await patient.compareAndSet('pause', first.ok ? first.version : '', { value: 'x' })).ok).toBe(
      false,
    );
  });

  test('that cancels a statement after its own time is a retryable error', async () => {
    const { pool } = opened();
    const { store } = opened(cluster.url(), { statement_timeout: 100 });
    await store.compareAndSet('locked', undefined, { value: 'one' });
    const client = await pool.connect();
    await client.query("begin; select from payerkit.tokens where key = 'locked' for update");
    const version = (await store.get('locked'))?.version;
    await expect(store.compareAndSet('locked', version, { value: 'two' })).rejects.toMatchObject({
      kind: 'timeout',
      code: 'token_store_timeout',
      retryable: true,
      cause: { code: '57014' },
    });
    await client.query('rollback');
    client.release();
    expect((await store.get('locked'))?.value).toBe('one');
  });

  test.each([
    ['a wrong password', 'wrong'],
    ['a role that does not exist', 'nobody'],
  ])('that rejects %s is a configuration error without the credentials', async (_name, credential) => {
    const role = credential === 'nobody' ? 'nobody' : 'owner';
    const { store } = opened(cluster.url(role, 'wrong-canary'));
    const error: unknown = await store.get('a').catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      kind: 'configuration',
      code: 'token_store_denied',
      cause: { code: '28P01' },
    });
    expect(JSON.stringify(error)).not.toMatch(/canary|nobody|owner/);
  });

  test('that revokes the login of a role rejects its next connection, and takes it when it is granted again', async () => {
    const { pool } = opened();
    await pool.query("create role worker login password 'synthetic'; grant pg_read_all_data to worker");
    const { pool: workers, store } = opened(cluster.url('worker', 'synthetic'));
    expect(await store.get('missing')).toBeUndefined();
    await pool.query('alter role worker nologin');
    await pool.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'worker'");
    await expect(store.get('missing')).rejects.toMatchObject({
      code: 'token_store_denied',
      kind: 'configuration',
    });
    await pool.query('alter role worker login');
    expect(await store.get('missing')).toBeUndefined();
    expect(workers.totalCount).toBe(1);
  });

  test('with no connection left is a retryable error', async () => {
    const { pool } = opened();
    await pool.query("create role single login password 'synthetic' connection limit 1");
    await pool.query('grant pg_read_all_data to single');
    const { pool: first } = opened(cluster.url('single', 'synthetic'));
    const held = await first.connect();
    const { store } = opened(cluster.url('single', 'synthetic'));
    await expect(store.get('a')).rejects.toMatchObject({
      kind: 'server',
      code: 'token_store_unavailable',
      retryable: true,
      cause: { code: '53300' },
    });
    held.release();
  });

  test('that is a hot standby reads, rejects writes with a retryable error, and takes them once it is promoted', async () => {
    const primary = opened();
    await primary.store.compareAndSet('standby', undefined, { value: 'one' });
    const standby = await cluster.standby();
    onTestFinished(() => standby.remove());
    const { pool, store, ledger } = opened(standby.url());
    const standing = await store.get('standby');
    expect(standing?.value).toBe('one');
    const readOnly = { kind: 'server', retryable: true, cause: { code: '25006' } };
    await expect(store.compareAndSet('standby', standing?.version, { value: 'two' })).rejects.toMatchObject({
      ...readOnly,
      code: 'token_store_read_only',
    });
    await expect(ledger.begin('standby', attributes)).rejects.toMatchObject({
      ...readOnly,
      code: 'submission_ledger_read_only',
    });
    await expect(new PostgresDisclosureLog(pool).append(disclosure())).rejects.toMatchObject({
      ...readOnly,
      code: 'disclosure_log_read_only',
    });
    await standby.promote();
    expect((await store.compareAndSet('standby', standing?.version, { value: 'two' })).ok).toBe(true);
  });

  test('whose sessions are read-only rejects writes and reads on', async () => {
    const { store } = opened(cluster.url(), { options: '-c default_transaction_read_only=on' });
    expect(await store.get('missing')).toBeUndefined();
    await expect(store.compareAndSet('missing', undefined, { value: 'one' })).rejects.toMatchObject({
      code: 'token_store_read_only',
      retryable: true,
    });
  });

  test('whose disk is full by what it reports is a retryable error, and no value is in it', async () => {
    const { pool } = await freshDatabase(cluster.url());
    await pool.query(`create function full_disk() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
      create trigger full_disk before insert or update on payerkit.tokens execute function full_disk();
      create trigger full_disk before insert on payerkit.submissions execute function full_disk();
      create trigger full_disk before insert on payerkit.disclosures execute function full_disk()`);
    const expected = { kind: 'server', retryable: true, cause: { code: '53100' } };
    const write = new PostgresTokenStore(pool).compareAndSet('a', undefined, { value: 'secret-canary' });
    const error: unknown = await write.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ ...expected, code: 'token_store_full' });
    expect(JSON.stringify(error)).not.toContain('canary');
    await expect(new PostgresSubmissionLedger(pool).begin('a', attributes)).rejects.toMatchObject({
      ...expected,
      code: 'submission_ledger_full',
    });
    await expect(new PostgresDisclosureLog(pool).append(disclosure())).rejects.toMatchObject({
      ...expected,
      code: 'disclosure_log_full',
    });
  });

  // Only root mounts a file system of a few megabytes.
  test.runIf(process.getuid?.() === 0)(
    'whose disk is really full rejects writes, keeps what it has, and takes writes again',
    async () => {
      const folder = join(cluster.directory, 'small');
      await mkdir(folder);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m,mode=0777', 'tmpfs', folder]);
      const database = 'small_disk';
      const { pool: owner } = opened();
      onTestFinished(async () => {
        await once(cluster.url(), `drop database ${database} with (force)`);
        await once(cluster.url(), 'drop tablespace small');
        execFileSync('umount', [folder]);
      });
      await chmod(folder, 0o777);
      await mkdir(join(folder, 'space'));
      execFileSync('chown', ['postgres', join(folder, 'space')]);
      await owner.query(`create tablespace small location '${join(folder, 'space')}'`);
      await owner.query(`create database ${database}`);
      const { pool, store } = opened(withPath(cluster.url(), database));
      await migrate(pool);
      await pool.query('alter table payerkit.tokens set tablespace small');
      const first = await store.compareAndSet('kept', undefined, { value: 'one' });
      // Text that cannot be compressed, so that the disk fills.
      const value = () => randomBytes(3500).toString('hex');
      let error: unknown;
      for (let n = 0; error === undefined && n < 2000; n += 1)
        error = await store.compareAndSet(`k${n}`, undefined, { value: value() }).then(
          () => undefined,
          (caught: unknown) => caught,
        );
      expect(error).toMatchObject({
        kind: 'server',
        code: 'token_store_full',
        retryable: true,
        cause: { code: '53100' },
      });
      expect(await store.get('kept')).toMatchObject({ value: 'one', version: first.ok && first.version });
      execFileSync('mount', ['-o', 'remount,size=8m', folder]);
      expect((await store.compareAndSet('again', undefined, { value: 'two' })).ok).toBe(true);
    },
  );

  test('that is not there at all is a retryable error, also without a port that anybody listens on', async () => {
    const { store } = opened(`postgres://owner:x@127.0.0.1:${await freePort()}/postgres`);
    await expect(store.get('a')).rejects.toMatchObject({
      kind: 'network',
      code: 'token_store_unavailable',
      retryable: true,
      cause: { code: 'ECONNREFUSED' },
    });
  });
});
