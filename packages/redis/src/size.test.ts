import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { FakeClock } from '../../core/testing/fake-clock.js';
import { all } from '../../core/testing/submission-ledger-contract.js';
import { HAS_REDIS, type RedisServer, startRedis } from '../testing/redis-server.js';
import { RedisSubmissionLedger } from './redis-submission-ledger.js';
import { RedisTokenStore } from './redis-token-store.js';

const GRANTS = 10_000;
const RECORDS = 30_000;
const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: 'digest' };
// Commands that look at every key of a server.
const SCANS = ['scan', 'keys', 'hgetall', 'hscan', 'zscan', 'sscan', 'smembers'];

/** Runs a task for each number, some at a time. */
async function each(count: number, task: (n: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < count; from += 500)
    await Promise.all(Array.from({ length: Math.min(500, count - from) }, (_, n) => task(from + n)));
}

describe.runIf(HAS_REDIS)(`with ${GRANTS} grants and ${RECORDS} submissions`, () => {
  let server: RedisServer;
  let store: RedisTokenStore;
  let ledger: RedisSubmissionLedger;

  beforeAll(async () => {
    server = await startRedis({ args: ['--appendfsync', 'no'] });
    [store, ledger] = [new RedisTokenStore(server.url), new RedisSubmissionLedger(server.url)];
    await each(GRANTS, (n) =>
      store.compareAndSet(`grant-${n}`, undefined, { value: `v${n}`, person: `p${n}`, consentEndsAt: n }),
    );
    await each(RECORDS, (n) => ledger.begin(`claim-${n}`, { ...attributes, person: `p${n % GRANTS}` }));
    await each(RECORDS - 7, (n) => ledger.transition(`claim-${n}`, 'sending', 'accepted'));
  }, 180_000);

  afterAll(async () => {
    await Promise.all([store.close(), ledger.close()]);
    await server.dispose();
  });

  /** Returns the commands that a call makes the server execute, those within scripts included. */
  async function commandsOf(call: () => Promise<unknown>): Promise<Record<string, number>> {
    const before = await server.counts();
    await call();
    const after = await server.counts();
    const made = Object.entries(after).map(([name, calls]) => [name, calls - (before[name] ?? 0)] as const);
    return Object.fromEntries(made.filter(([name, calls]) => calls > 0 && name !== 'info'));
  }

  test('one lookup is one command on one key', async () => {
    expect(await commandsOf(() => store.get('grant-7777'))).toEqual({ hmget: 1 });
    expect(await commandsOf(() => ledger.get('claim-7777'))).toEqual({ hmget: 1 });
    expect((await store.get('grant-7777'))?.value).toBe('v7777');
    expect((await ledger.get('claim-7777'))?.state).toBe('accepted');
  });

  test('one write is one script, which touches the entry and its indexes', async () => {
    const { version } = (await store.get('grant-5')) ?? {};
    const next = { value: 'next', person: 'p5', consentEndsAt: 5 };
    const written = await commandsOf(() => store.compareAndSet('grant-5', version, next));
    expect(written).toMatchObject({ evalsha: 1 });
    expect(Object.values(written).reduce((sum, calls) => sum + calls, 0)).toBeLessThan(20);
    const begun = await commandsOf(() => ledger.begin('claim-new', attributes));
    expect(Object.values(begun).reduce((sum, calls) => sum + calls, 0)).toBeLessThan(10);
    await ledger.transition('claim-new', 'sending', 'rejected');
    await ledger.remove('claim-new', ['rejected']);
  });

  test('what is looked for is found by an index, without the others', async () => {
    const ending = await commandsOf(async () =>
      expect(await all(store.list({ expiringBefore: 3 }))).toHaveLength(3),
    );
    expect(ending).toEqual({ zrangebyscore: 16, hmget: 3 });
    const person = await commandsOf(async () =>
      expect(await all(store.list({ person: 'p42' }))).toHaveLength(1),
    );
    expect(person).toEqual({ zrangebylex: 16, hmget: 1 });
    const theirs = await commandsOf(async () =>
      expect(await all(ledger.list({ person: 'p42' }))).toHaveLength(3),
    );
    expect(theirs).toEqual({ zrangebylex: 16, hmget: 3 });
    const open = await commandsOf(async () =>
      expect(await all(ledger.list({ states: ['sending', 'unknown'] }))).toHaveLength(7),
    );
    expect(open).toMatchObject({ hmget: 7, zrange: 32 });
  });

  test('the whole is listed without a scan', { timeout: 60_000 }, async () => {
    const listed = await commandsOf(async () => {
      expect(await all(store.list())).toHaveLength(GRANTS);
      expect(await all(ledger.list())).toHaveLength(RECORDS);
    });
    expect(Object.keys(listed).filter((name) => SCANS.includes(name))).toEqual([]);
  });

  test('what has expired leaves the indexes with later writes', { timeout: 60_000 }, async () => {
    const expiring = new RedisTokenStore(server.url, { prefix: 'expiring' });
    const admin = new Redis(server.url);
    onTestFinished(async () => {
      admin.disconnect();
      await expiring.close();
    });
    await each(100, (n) =>
      expiring.compareAndSet(`k${n}`, undefined, { value: 'x', person: 'p', dropAfterMs: 1 }),
    );
    await expect.poll(() => all(expiring.list({ person: 'p' }))).toEqual([]);
    const indexed = async () => {
      let count = 0;
      for (let n = 0; n < 16; n += 1)
        for (const [command, index] of [
          ['zcard', 'ends'],
          ['zcard', 'people'],
          ['zcard', 'drops'],
          ['hlen', 'digests'],
        ] as const)
          count += Number(await admin.call(command, `{expiring:${n}}${index}`));
      return count;
    };
    expect(await indexed()).toBe(400);
    // As if they had expired long ago.
    for (let n = 0; n < 16; n += 1) {
      const drops = `{expiring:${n}}drops`;
      for (const key of await admin.zrange(drops, '0', '-1')) await admin.zadd(drops, '1', key);
    }
    await each(500, (n) => expiring.compareAndSet(`other${n}`, undefined, { value: 'x' }));
    expect(await indexed()).toBe(500);
  });

  test('a record that is not of this ledger stops only itself', async () => {
    const other = new RedisSubmissionLedger(server.url, { prefix: 'damaged' });
    onTestFinished(() => other.close());
    for (const key of ['a', 'b', 'c']) await other.begin(key, attributes);
    const [name = ''] = (await server.command('keys', '{damaged:*}submission:b')).split('\n');
    await server.command('hset', name, 'attributes', '{"provider":"cana');
    await expect(other.get('b')).rejects.toMatchObject({ code: 'submission_ledger_unreadable' });
    await expect(other.begin('b', attributes)).rejects.toMatchObject({ kind: 'configuration' });
    const listed: string[] = [];
    const list = async () => {
      for await (const { key } of other.list()) listed.push(key);
    };
    await expect(list()).rejects.toMatchObject({ code: 'submission_ledger_unreadable' });
    // Both may have begun in the same millisecond.
    expect(listed.sort()).toEqual(['a', 'c']);
  });

  test('processes whose clocks are minutes apart agree on the age and the order of submissions', async () => {
    const clock = new FakeClock();
    const real = Date.now;
    onTestFinished(() => {
      Date.now = real;
    });
    const shared = { prefix: 'clocks' };
    const before = real();
    const ledgers = [-10, 10, 0].map((minutes) => {
      const one = new RedisSubmissionLedger(server.url, shared);
      onTestFinished(() => one.close());
      return { one, now: () => real() + minutes * 60_000 };
    });
    for (const [n, { one, now }] of ledgers.entries()) {
      Date.now = now;
      await one.begin(`claim-${n}`, attributes);
    }
    Date.now = real;
    const records = await all(ledgers[0]?.one.list() ?? []);
    expect(records.map(({ key }) => key)).toEqual(['claim-0', 'claim-1', 'claim-2']);
    for (const { startedAtMs } of records) {
      expect(startedAtMs).toBeGreaterThanOrEqual(before - 1);
      expect(startedAtMs).toBeLessThanOrEqual(real() + 1);
    }
    const own = new RedisSubmissionLedger(server.url, { prefix: 'own', clock });
    onTestFinished(() => own.close());
    await own.begin('claim', attributes);
    expect((await own.get('claim'))?.startedAtMs).toBe(clock.now());
  });
});
