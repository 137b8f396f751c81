import { PayerKitError, TokenManager, tokenKey, unresolvedReason } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { refreshOver } from '../../core/testing/refresh-over.js';
import { all } from '../../core/testing/submission-ledger-contract.js';
import { tokenEndpoint } from '../../core/testing/token-endpoint.js';
import { freshDatabase, poolOf, SERVERS } from '../testing/databases.js';
import { bundleWorker, numbers, startWorker, written } from '../testing/programs.js';
import { CuttingProxy } from '../testing/proxy.js';
import { PostgresDisclosureLog, PostgresSubmissionLedger, PostgresTokenStore } from './index.js';

const MINUTE_MS = 60_000;
// Minutes apart in both directions; the clock of the database alone counts.
const SKEWS_MS = [-11 * MINUTE_MS, 0, 3 * MINUTE_MS, 17 * MINUTE_MS];
const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: 'digest' };

describe.each(SERVERS)('%s', { timeout: 180_000 }, (_name, server) => {
  test('processes that count up together lose no step', async () => {
    const [{ url }, program] = await Promise.all([freshDatabase(server), bundleWorker()]);
    const [processes, times] = [4, 40];
    const children = SKEWS_MS.map((skewMs) =>
      startWorker(program, { url, task: 'countUp', key: 'counter', count: times, skewMs }),
    );
    const ended = await Promise.all(children.map((child) => child.ended));
    expect(ended.map(({ code, errors }) => `${code}${errors}`)).toEqual(['0', '0', '0', '0']);
    const steps = ended.flatMap(({ output }) => numbers(output)).sort((a, b) => a - b);
    expect(steps).toEqual(Array.from({ length: processes * times }, (_, n) => n + 1));
  });

  test('only one of several processes takes each key', async () => {
    const [{ url, pool }, program] = await Promise.all([freshDatabase(server), bundleWorker()]);
    const children = SKEWS_MS.map((skewMs) =>
      startWorker(program, { url, task: 'begin', key: 'claim', count: 100, skewMs }),
    );
    const ended = await Promise.all(children.map((child) => child.ended));
    expect(ended.map(({ code, errors }) => `${code}${errors}`)).toEqual(['0', '0', '0', '0']);
    const taken = ended.flatMap(({ output }) => numbers(output)).sort((a, b) => a - b);
    expect(taken).toEqual(Array.from({ length: 100 }, (_, n) => n));
    const records = await all(new PostgresSubmissionLedger(pool).list());
    const starts = records.map(({ startedAtMs }) => startedAtMs);
    // All times are of one clock, however the clocks of the processes differ.
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(3 * MINUTE_MS);
  });

  test('eight processes with ten callers each make one token request, whatever their clocks say', async () => {
    const [{ url, pool }, program, endpoint] = await Promise.all([
      freshDatabase(server),
      bundleWorker(),
      tokenEndpoint(),
    ]);
    const key = tokenKey(['processes']);
    const { origin } = new URL(endpoint.url);
    const store = new PostgresTokenStore(pool);
    const manager = new TokenManager({
      provider: 'test',
      store,
      key,
      origin,
      grant: refreshOver(endpoint.url),
    });
    const expiresAtMs = Date.now() - 60 * MINUTE_MS;
    await manager.save({ accessToken: 'access-0', refreshToken: 'refresh-0', expiresAtMs, context: null });
    const children = [...SKEWS_MS, ...SKEWS_MS].map((skewMs) =>
      startWorker(program, { url, task: 'race', key, skewMs, tokenUrl: endpoint.url }),
    );
    await Promise.all(children.map((child) => written(child, 'ready')));
    for (const child of children) child.process.stdin?.write('go\n');
    const ended = await Promise.all(children.map((child) => child.ended));
    const got = ended.flatMap(({ output }) => JSON.parse(output.split('\n')[1] ?? '[]') as string[]);
    expect(got).toEqual(Array.from({ length: 80 }, () => 'access-1'));
    expect(endpoint.presented).toEqual([{ token: 'refresh-0', isGood: true }]);
  });

  test('a process that is killed at any step of a claim leaves it free or taken, never in between', async () => {
    const [{ url, pool }, program] = await Promise.all([freshDatabase(server), bundleWorker()]);
    const ledger = new PostgresSubmissionLedger(pool);
    const outcomes = new Set<string>();
    for (let step = 1, isKilled = true; isKilled; step += 1) {
      const proxy = await CuttingProxy.start(url);
      const held = proxy.holdAt(step);
      const child = startWorker(program, { url: proxy.url, task: 'begin', key: `claim-${step}` });
      isKilled = await Promise.race([held.then(() => true), child.ended.then(() => false)]);
      child.process.kill('SIGKILL');
      const { output } = await child.ended;
      const record = await ledger.get(`claim-${step}-0`);
      outcomes.add(`${record?.state ?? 'free'} ${output === '' ? 'unsaid' : 'said'}`);
      if (output !== '') expect(record?.state).toBe('sending');
      if (record !== undefined) expect(unresolvedReason(record, Date.now())).toBe('process_gone');
      const again = await ledger.begin(`claim-${step}-0`, attributes);
      expect(again.ok).toBe(record === undefined);
    }
    expect(outcomes).toEqual(new Set(['free unsaid', 'sending unsaid', 'sending said']));
  });

  test('a process that is killed at any step of a write leaves the old value or the new one', async () => {
    const [{ url, pool }, program] = await Promise.all([freshDatabase(server), bundleWorker()]);
    const store = new PostgresTokenStore(pool);
    await store.compareAndSet('counter', undefined, { value: '0' });
    const outcomes = new Set<string>();
    for (let step = 1, isKilled = true, before = 0; isKilled; step += 1) {
      const proxy = await CuttingProxy.start(url);
      const held = proxy.holdAt(step);
      const child = startWorker(program, { url: proxy.url, task: 'countUp', key: 'counter' });
      isKilled = await Promise.race([held.then(() => true), child.ended.then(() => false)]);
      child.process.kill('SIGKILL');
      const { output } = await child.ended;
      const standing = await store.get('counter');
      const added = Number(standing?.value) - before;
      outcomes.add(`${added} ${output === '' ? 'unsaid' : 'said'}`);
      const next = await store.compareAndSet('counter', standing?.version, { value: String(before + added) });
      expect(next.ok).toBe(true);
      before += added;
    }
    expect(outcomes).toEqual(new Set(['0 unsaid', '1 unsaid', '1 said']));
  });

  test.each(['before', 'after'] as const)(
    'a connection that is cut %s a write is stored costs no write and adds none',
    async (when) => {
      const { url, pool } = await freshDatabase(server);
      const proxy = await CuttingProxy.start(url);
      const cutPool = poolOf(proxy.url);
      const [store, ledger, log] = [
        new PostgresTokenStore(cutPool),
        new PostgresSubmissionLedger(cutPool),
        new PostgresDisclosureLog(cutPool),
      ];
      const what = { provider: 'test', operation: 'GET /x', resourceType: 'X', count: 1, scopes: [] };
      proxy.cut('insert into', when);
      const first = await store.compareAndSet('a', undefined, { value: 'one' });
      expect(first.ok).toBe(true);
      proxy.cut('update ', when, 2);
      const second = await store.compareAndSet('a', first.ok ? first.version : '', { value: 'two' });
      expect(second.ok).toBe(true);
      expect(await store.get('a')).toMatchObject({ value: 'two', version: second.ok && second.version });
      proxy.cut('delete from', when);
      expect((await store.compareAndSet('a', second.ok ? second.version : '', undefined)).ok).toBe(true);
      expect(await new PostgresTokenStore(pool).get('a')).toBeUndefined();

      proxy.cut('insert into', when);
      expect(await ledger.begin('a', attributes)).toEqual({ ok: true });
      expect((await ledger.begin('a', attributes)).ok).toBe(false);
      proxy.cut('update ', when);
      expect(await ledger.transition('a', 'sending', 'accepted', { traceId: 't' })).toBe(true);
      expect(await ledger.transition('a', 'sending', 'rejected')).toBe(false);

      proxy.cut('insert into', when);
      await log.append({ atMs: 1, person: 'p', recipient: 'r', purpose: 'x', what });
      expect(await all(log.list())).toHaveLength(1);
      expect(proxy.cutsLeft).toBe(0);

      proxy.cut('insert into', when, 3);
      const error: unknown = await store
        .compareAndSet('b', undefined, { value: 'secret-canary' })
        .catch((e: unknown) => e);
      expect(error).toMatchObject({ kind: 'network', code: 'token_store_unavailable', retryable: true });
      expect(PayerKitError.isInstance(error) && JSON.stringify([error, error.details()])).not.toMatch(
        /canary|owner/,
      );
      await cutPool.end();
    },
  );
});
