import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { PayerKitError } from '@payerkit/core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { storeOutageContract } from '../../core/testing/store-outage-contract.js';
import { all } from '../../core/testing/submission-ledger-contract.js';
import { freePort, HAS_REDIS, type RedisServer, startRedis } from '../testing/redis-server.js';
import { RedisSubmissionLedger } from './redis-submission-ledger.js';
import { RedisTokenStore } from './redis-token-store.js';

const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: 'digest' };

// As in docs/guides/stores.md.
const ACL_RULES =
  '~{PREFIX:* resetchannels -@all +hget +hset +hmget +hdel +del +pexpire +persist +pttl +zadd +zrem +zrange +zrangebyscore +zrangebylex +time +eval +evalsha +wait +hello +auth +ping +info +select';

/** Opens stores with short timeouts. */
function stores(url: string, prefix: string = randomUUID()) {
  const options = { prefix, timeoutMs: 2000 };
  const tokenStore = new RedisTokenStore(url, options);
  const ledger = new RedisSubmissionLedger(url, options);
  onTestFinished(async () => {
    await Promise.all([tokenStore.close(), ledger.close()]);
  });
  return { tokenStore, ledger };
}

/** A server for one test. */
async function own(...args: Parameters<typeof startRedis>): Promise<RedisServer> {
  const server = await startRedis(...args);
  onTestFinished(() => server.dispose());
  return server;
}

/** A proxy that can lose replies, and break or reject connections. */
async function proxyTo(port: number) {
  const state = { losesReplies: false, isDown: false };
  const sockets = new Set<Socket>();
  const proxy = createServer((near) => {
    if (state.isDown) return void near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
    }
    near.on('data', (data: Buffer) => {
      far.write(data);
    });
    far.on('data', (data: Buffer) => {
      if (state.losesReplies) {
        state.losesReplies = false;
        near.destroy();
      } else near.write(data);
    });
  });
  const proxyPort = await freePort();
  await new Promise<void>((resolve) => proxy.listen(proxyPort, '127.0.0.1', resolve));
  onTestFinished(() => {
    proxy.close();
    for (const socket of sockets) socket.destroy();
  });
  return {
    url: `redis://127.0.0.1:${proxyPort}`,
    /** The next reply is lost with its connection: the server has executed the command. */
    loseNextReply: () => {
      state.losesReplies = true;
    },
    cut: async () => {
      state.isDown = true;
      for (const socket of sockets) socket.destroy();
    },
    restore: async () => {
      state.isDown = false;
    },
  };
}

/** Returns the error of a call. */
async function failed(call: Promise<unknown>): Promise<PayerKitError> {
  const error: unknown = await call.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!PayerKitError.isInstance(error)) throw new Error(`no error of payerkit: ${inspect(error)}`);
  return error;
}

describe.runIf(HAS_REDIS)('stores on Redis', () => {
  describe('a server that is away', () => {
    storeOutageContract('a server that was killed', async () => {
      const server = await own();
      return { stores: stores(server.url), fail: () => server.kill(), recover: () => server.start() };
    });

    storeOutageContract('a server that stopped responding', async () => {
      const server = await own();
      const [fail, recover] = [async () => server.pause(), async () => server.resume()];
      return { stores: stores(server.url), fail, recover };
    });

    storeOutageContract('a proxy that cuts connections', async () => {
      const server = await own();
      const proxy = await proxyTo(server.port);
      return { stores: stores(proxy.url), fail: proxy.cut, recover: proxy.restore };
    });
  });

  describe('a write', () => {
    test('whose reply is lost has been made once, and is reported as made', async () => {
      const server = await own();
      const proxy = await proxyTo(server.port);
      const { tokenStore, ledger } = stores(proxy.url);
      const first = await tokenStore.compareAndSet('a', undefined, { value: 'one' });
      await ledger.begin('claim-0', attributes);
      proxy.loseNextReply();
      const second = await tokenStore.compareAndSet('a', first.ok ? first.version : '', { value: 'two' });
      expect(await tokenStore.get('a')).toEqual({ version: second.ok && second.version, value: 'two' });
      proxy.loseNextReply();
      expect(await ledger.begin('claim', attributes)).toEqual({ ok: true });
      proxy.loseNextReply();
      expect(await ledger.transition('claim', 'sending', 'unknown')).toBe(true);
      expect((await ledger.get('claim'))?.state).toBe('unknown');
    });

    test('without free memory fails with a retryable error, and reads go on', async () => {
      const server = await own();
      const { tokenStore, ledger } = stores(server.url);
      await tokenStore.compareAndSet('a', undefined, { value: 'one' });
      await server.command('config', 'set', 'maxmemory', '1');
      const writes = [
        tokenStore.compareAndSet('b', undefined, { value: 'canary' }),
        ledger.begin('claim', attributes),
      ];
      expect(await Promise.all(writes.map(failed))).toMatchObject([
        { kind: 'server', code: 'token_store_full', retryable: true },
        { kind: 'server', code: 'submission_ledger_full', retryable: true },
      ]);
      expect((await tokenStore.get('a'))?.value).toBe('one');
      await server.command('config', 'set', 'maxmemory', '0');
      expect((await tokenStore.compareAndSet('b', undefined, { value: 'two' })).ok).toBe(true);
    });

    test('to a server whose disk takes no data fails with a retryable error', async () => {
      const server = await own({ args: ['--appendonly', 'no', '--save', '3600 1000000'] });
      const { tokenStore } = stores(server.url);
      await tokenStore.compareAndSet('a', undefined, { value: 'one' });
      const saved = async (status: string) => {
        await expect
          .poll(
            async () => {
              await server.command('bgsave');
              return server.command('info', 'persistence');
            },
            { timeout: 15_000 },
          )
          .toContain(`rdb_last_bgsave_status:${status}`);
      };
      // A folder in the place of its file: the server reports what it reports when the disk is full.
      await mkdir(join(server.directory, 'dump.rdb'));
      await saved('err');
      const error = await failed(tokenStore.compareAndSet('b', undefined, { value: 'canary' }));
      expect(error).toMatchObject({ code: 'token_store_full', retryable: true });
      expect((await tokenStore.get('a'))?.value).toBe('one');
      await rm(join(server.directory, 'dump.rdb'), { recursive: true });
      await saved('ok');
      expect((await tokenStore.compareAndSet('b', undefined, { value: 'two' })).ok).toBe(true);
    });

    test('to a read-only replica fails with a retryable error, until the replica is the primary', async () => {
      const server = await own();
      const replica = await own({ args: ['--replicaof', `127.0.0.1 ${server.port}`] });
      await stores(server.url, 'same').tokenStore.compareAndSet('a', undefined, { value: 'one' });
      const { tokenStore, ledger } = stores(replica.url, 'same');
      await expect.poll(async () => (await tokenStore.get('a'))?.value, { timeout: 15_000 }).toBe('one');
      expect(await failed(tokenStore.compareAndSet('b', undefined, { value: 'x' }))).toMatchObject({
        code: 'token_store_read_only',
        retryable: true,
      });
      expect(await failed(ledger.begin('claim', attributes))).toMatchObject({
        code: 'submission_ledger_read_only',
        retryable: true,
      });
      await replica.command('replicaof', 'no', 'one');
      expect(await ledger.begin('claim', attributes)).toEqual({ ok: true });
    });

    test('that must reach a replica fails with a retryable error while there is none', async () => {
      const server = await own();
      const [store, patient] = [2000, 20_000].map(
        (timeoutMs) => new RedisTokenStore(server.url, { timeoutMs, replicas: 1 }),
      ) as [RedisTokenStore, RedisTokenStore];
      onTestFinished(async () => {
        await Promise.all([store.close(), patient.close()]);
      });
      const error = await failed(store.compareAndSet('a', undefined, { value: 'one' }));
      expect(error).toMatchObject({ code: 'token_store_not_replicated', retryable: true });
      await own({ args: ['--replicaof', `127.0.0.1 ${server.port}`] });
      await expect
        .poll(() => server.command('info', 'replication'), { timeout: 15_000 })
        .toContain('state=online');
      expect((await patient.compareAndSet('b', undefined, { value: 'two' })).ok).toBe(true);
    });
  });

  describe('credentials', () => {
    test('that are wrong or missing are reported as such, without their values', async () => {
      const server = await own({ args: ['--requirepass', 'right'] });
      for (const login of ['', 'default:canary@', 'canary:canary@']) {
        const { tokenStore, ledger } = stores(server.url.replace('://', `://${login}`));
        for (const call of [() => tokenStore.get('a'), () => ledger.begin('claim', attributes)]) {
          const error = await failed(call());
          expect(error).toMatchObject({ kind: 'configuration', retryable: false });
          expect(error.code).toMatch(/^(token_store|submission_ledger)_denied$/);
          expect(inspect(error)).not.toMatch(/canary|right/);
        }
      }
      const { tokenStore } = stores(server.url.replace('://', '://default:right@'));
      expect(await tokenStore.get('a')).toBeUndefined();
    });

    test('that are revoked during use are reported as such, and work again once they are valid', async () => {
      const server = await own();
      await server.command('acl', 'setuser', 'app', 'on', '>secret', '~*', '+@all');
      const { tokenStore } = stores(server.url.replace('://', '://app:secret@'));
      expect((await tokenStore.compareAndSet('a', undefined, { value: 'one' })).ok).toBe(true);
      await server.command('acl', 'setuser', 'app', 'off');
      await server.command('client', 'kill', 'user', 'app');
      expect(await failed(tokenStore.get('a'))).toMatchObject({ code: 'token_store_denied' });
      await server.command('acl', 'setuser', 'app', 'on');
      await expect
        .poll(async () => (await tokenStore.get('a').catch(() => undefined))?.value, { timeout: 15_000 })
        .toBe('one');
      await server.command('acl', 'setuser', 'app', '-evalsha', '-eval');
      const { version } = (await tokenStore.get('a')) ?? {};
      const error = await failed(tokenStore.compareAndSet('a', version, { value: 'two' }));
      expect(error).toMatchObject({ code: 'token_store_denied', retryable: false });
    });

    test('with the least privileges that the documentation names are sufficient', async () => {
      const rules = ACL_RULES.replaceAll('PREFIX', 'least').split(' ');
      const server = await own();
      expect(await server.command('acl', 'setuser', 'app', 'on', '>secret', ...rules)).toBe('OK');
      const { tokenStore, ledger } = stores(server.url.replace('://', '://app:secret@'), 'least');
      const entry = { value: 'one', person: 'p', consentEndsAt: 5, dropAfterMs: 60_000 };
      expect((await tokenStore.compareAndSet('a', undefined, entry)).ok).toBe(true);
      expect(await tokenStore.get('a')).toMatchObject({ value: 'one' });
      for (const query of [{}, { person: 'p' }, { expiringBefore: 9 }])
        expect(await all(tokenStore.list(query))).toHaveLength(1);
      await ledger.begin('claim', { ...attributes, person: 'p' });
      await ledger.transition('claim', 'sending', 'rejected');
      expect(await all(ledger.list({ person: 'p' }))).toHaveLength(1);
      expect(await ledger.remove('claim', ['rejected'])).toBe(true);
    });
  });
});
