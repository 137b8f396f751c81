import { randomUUID } from 'node:crypto';
import { encryptTokens, TokenManager, tokenKey } from '@payerkit/core';
import { Cluster, Redis } from 'ioredis';
import { createClient, createCluster, createSentinel } from 'redis';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { caCert } from '../../core/testing/certificates.js';
import { all } from '../../core/testing/submission-ledger-contract.js';
import { startCluster, startSentinel } from '../testing/redis-groups.js';
import { HAS_REDIS, type RedisServer, startRedis } from '../testing/redis-server.js';
import type { RedisConnection } from './redis-connection.js';
import { RedisSubmissionLedger } from './redis-submission-ledger.js';
import { RedisTokenStore } from './redis-token-store.js';

const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: 'digest' };

/** Uses every method of both stores. */
async function exercise(connection: RedisConnection | string, prefix: string = randomUUID()): Promise<void> {
  const store = new RedisTokenStore(connection, { prefix });
  const ledger = new RedisSubmissionLedger(connection, { prefix });
  onTestFinished(async () => {
    await Promise.all([store.close(), ledger.close()]);
  });
  const keys = Array.from({ length: 40 }, (_, n) => `key-${n}`);
  for (const [n, key] of keys.entries()) {
    const entry = { value: `value ${n}`, person: `p${n % 4}`, consentEndsAt: n, dropAfterMs: 3_600_000 };
    const results = await Promise.all([1, 2, 3].map(() => store.compareAndSet(key, undefined, entry)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await ledger.begin(key, { ...attributes, person: `p${n % 4}` })).ok).toBe(true);
  }
  expect((await store.get('key-7'))?.value).toBe('value 7');
  expect((await all(store.list())).map(({ key }) => key)).toEqual(keys);
  expect(await all(store.list({ expiringBefore: 5 }))).toHaveLength(5);
  expect(await all(store.list({ person: 'p2' }))).toHaveLength(10);
  expect(await ledger.transition('key-7', 'sending', 'rejected', { traceId: 't' })).toBe(true);
  expect(await all(ledger.list({ states: ['sending'] }))).toHaveLength(39);
  expect(await all(ledger.list({ person: 'p3' }))).toHaveLength(10);
  expect(await ledger.remove('key-7', ['rejected'])).toBe(true);
  expect(await ledger.get('key-7')).toBeUndefined();
  const { version } = (await store.get('key-7')) ?? {};
  expect((await store.compareAndSet('key-7', version, undefined)).ok).toBe(true);
  expect(await store.get('key-7')).toBeUndefined();
}

describe.runIf(HAS_REDIS)('stores on Redis', () => {
  describe('one server', () => {
    let server: RedisServer;
    beforeAll(async () => {
      server = await startRedis();
    });
    afterAll(() => server.dispose());

    test('is used over a connection of ioredis, which stays open', async () => {
      const client = new Redis(server.url);
      onTestFinished(() => client.disconnect());
      const store = new RedisTokenStore(client);
      await exercise(client);
      await store.close();
      expect(await client.ping()).toBe('PONG');
    });

    test('is used over a connection of ioredis with a prefix of its own', async () => {
      const client = new Redis(server.url, { keyPrefix: 'app:' });
      onTestFinished(() => client.disconnect());
      await exercise(client);
    });

    test('is used over a client of node-redis, which stays open', async () => {
      const client = await createClient({ url: server.url }).connect();
      onTestFinished(() => client.destroy());
      await exercise(client);
      expect(await client.ping()).toBe('PONG');
    });

    test('is used over a function', async () => {
      const client = new Redis(server.url);
      onTestFinished(() => client.disconnect());
      await exercise(([name = '', ...args]) => client.call(name, ...args));
    });

    test('knows nothing of the entries of another prefix', async () => {
      const [one, other] = ['one', 'other'].map((prefix) => new RedisTokenStore(server.url, { prefix }));
      onTestFinished(async () => {
        await Promise.all([one?.close(), other?.close()]);
      });
      await one?.compareAndSet('a', undefined, { value: 'x', person: 'p' });
      expect(await other?.get('a')).toBeUndefined();
      expect(await all(other?.list({ person: 'p' }) ?? [])).toEqual([]);
    });

    test.each([
      ['a connection that is none', {}, {}],
      ['an URL of another scheme', 'https://canary', {}],
      ['an URL that is none', 'canary', {}],
      ['an empty prefix', 'redis://h', { prefix: '' }],
      ['a prefix with a brace', 'redis://h', { prefix: 'a}b' }],
      ['no time', 'redis://h', { timeoutMs: 0 }],
      ['half a replica', 'redis://h', { replicas: 0.5 }],
      ['TLS settings without TLS', 'redis://h', { tls: { ca: caCert } }],
    ])('%s is rejected at once', (_name, connection, options) => {
      const create = () => new RedisTokenStore(connection as never, options);
      expect(create).toThrow(expect.objectContaining({ kind: 'configuration', code: 'invalid_options' }));
      expect(create).not.toThrow(/canary/);
    });
  });

  test('a server with TLS is used with its authority, and not without', { timeout: 60_000 }, async () => {
    const server = await startRedis({ tls: true });
    onTestFinished(() => server.dispose());
    const store = new RedisTokenStore(server.url, { tls: { ca: caCert } });
    const stranger = new RedisTokenStore(server.url, { timeoutMs: 2000 });
    onTestFinished(async () => {
      await Promise.all([store.close(), stranger.close()]);
    });
    expect((await store.compareAndSet('a', undefined, { value: 'one' })).ok).toBe(true);
    await expect(stranger.get('a')).rejects.toMatchObject({
      code: expect.stringMatching(/^token_store_(failed|timeout)$/),
      retryable: true,
    });
    const client = await createClient({ url: server.url, socket: { tls: true, ca: caCert } }).connect();
    onTestFinished(() => client.destroy());
    await exercise(client);
  });

  test('a cluster is used by both clients, with all keys of an entry on one node', {
    timeout: 120_000,
  }, async () => {
    const nodes = await startCluster(3);
    onTestFinished(() => nodes.dispose());
    const ports = nodes.servers.map(({ port }) => ({ host: '127.0.0.1', port }));
    const cluster = new Cluster(ports);
    onTestFinished(() => cluster.disconnect());
    await exercise(cluster);
    const other = createCluster({ rootNodes: nodes.servers.map(({ url }) => ({ url })) });
    await other.connect();
    onTestFinished(() => other.destroy());
    await exercise(other);
    const sizes = await Promise.all(nodes.servers.map((server) => server.command('dbsize')));
    for (const size of sizes) expect(Number(size)).toBeGreaterThan(10);
  });

  test('a failover by Sentinel costs no entry that was acknowledged, and both clients go on', {
    timeout: 120_000,
  }, async () => {
    const group = await startSentinel();
    onTestFinished(() => group.dispose());
    const sentinels = [{ host: '127.0.0.1', port: group.sentinelPort }];
    const client = new Redis({ sentinels, name: 'main', maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    onTestFinished(() => client.disconnect());
    const other = createSentinel({ name: 'main', sentinelRootNodes: sentinels });
    other.on('error', () => undefined);
    await other.connect();
    onTestFinished(() => other.destroy());
    const options = { prefix: 'sentinel', replicas: 1, timeoutMs: 10_000 };
    const store = encryptTokens(new RedisTokenStore(client, options), [
      { kid: 'k', key: new Uint8Array(32) },
    ]);
    const ledger = new RedisSubmissionLedger(client, options);
    const origin = 'https://api.example.test';
    let issued = 0;
    const manager = () =>
      new TokenManager<null>({
        provider: 'test',
        store,
        key: tokenKey(['failover']),
        origin,
        grant: {
          oneTime: true,
          request: async () => {
            issued += 1;
            const expiresAtMs = Date.now() + 3_600_000;
            return { accessToken: `a${issued}`, refreshToken: `r${issued}`, expiresAtMs, context: null };
          },
          classify: () => 'ambiguous',
        },
      });
    const expired = { accessToken: 'a0', refreshToken: 'r0', expiresAtMs: Date.now() - 1, context: null };
    await manager().save(expired);
    expect((await manager().get()).value).toBe('a1');
    await ledger.begin('claim', attributes);
    await group.servers[0]?.kill();
    // The new primary has no replica to wait for.
    const after = new RedisTokenStore(client, { prefix: 'sentinel' });
    const plain = encryptTokens(after, [{ kid: 'k', key: new Uint8Array(32) }]);
    await expect
      .poll(async () => plain.get(tokenKey(['failover'])).catch(() => undefined), { timeout: 60_000 })
      .toMatchObject({ value: expect.stringContaining('"refreshToken":"r1"') });
    const later = new RedisSubmissionLedger(client, { prefix: 'sentinel' });
    expect((await later.begin('claim', attributes)).ok).toBe(false);
    expect((await later.begin('claim-2', attributes)).ok).toBe(true);
    await expect
      .poll(
        async () =>
          new RedisSubmissionLedger(other, { prefix: 'sentinel' }).get('claim-2').catch(() => undefined),
        {
          timeout: 60_000,
        },
      )
      .toMatchObject({ state: 'sending' });
  });
});
