import { fileURLToPath } from 'node:url';
import {
  copyTokens,
  encryptTokens,
  forget,
  MemoryDisclosureLog,
  movingTokens,
  TokenManager,
  tokenKey,
  Watermarks,
} from '@payerkit/core';
import { FileTokenStore } from '@payerkit/core/node';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bundleProgram, startProgram, temporaryDirectory } from '../../core/testing/child-process.js';
import { disclosure } from '../../core/testing/disclosure-log-contract.js';
import { refreshOver } from '../../core/testing/refresh-over.js';
import { all } from '../../core/testing/submission-ledger-contract.js';
import { tokenEndpoint } from '../../core/testing/token-endpoint.js';
import { KEYS, openStores } from '../testing/open-moving-stores.js';
import { HAS_REDIS, type RedisServer, startRedis } from '../testing/redis-server.js';
import { RedisSubmissionLedger } from './redis-submission-ledger.js';
import { RedisTokenStore } from './redis-token-store.js';

const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: 'digest' };

describe.runIf(HAS_REDIS)('people on Redis', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.dispose());

  test('a person is forgotten, and nothing of the person is left in any key but what is kept', async () => {
    const plain = new RedisTokenStore(server.url, { prefix: 'forget' });
    const ledger = new RedisSubmissionLedger(server.url, { prefix: 'forget' });
    onTestFinished(async () => {
      await Promise.all([plain.close(), ledger.close()]);
    });
    const tokenStore = encryptTokens(plain, KEYS);
    const disclosureLog = new MemoryDisclosureLog();
    for (const person of ['ada', 'bo']) {
      await tokenStore.compareAndSet(`grant-${person}`, undefined, { value: 'x', person, consentEndsAt: 5 });
      await new Watermarks(tokenStore).set(person, 'claims', { seen: [] });
      for (const state of ['settled', 'unknown'] as const) {
        await ledger.begin(`${person}-${state}`, { ...attributes, person });
        await ledger.transition(`${person}-${state}`, 'sending', state);
      }
      await disclosureLog.append(disclosure({ person }));
    }
    expect(await forget('ada', { tokenStore, ledger, disclosureLog })).toMatchObject({
      removed: { grants: 1, watermarks: 1, submissions: 1 },
      kept: [
        { what: 'submissions', keys: ['ada-unknown'] },
        { what: 'disclosures', count: 1 },
      ],
    });
    expect(await all(plain.list({ person: 'ada' }))).toEqual([]);
    expect(await all(plain.list({ person: 'bo' }))).toHaveLength(2);
    const names = (await server.command('keys', '{forget:*')).split('\n');
    expect(names.filter((name) => name.includes('ada'))).toEqual([expect.stringContaining('ada-unknown')]);
  });

  test('files move to Redis under a storm of processes, and each token is presented once', {
    timeout: 120_000,
  }, async () => {
    const opener = fileURLToPath(new URL('../testing/open-moving-stores.ts', import.meta.url));
    const [directory, program] = [await temporaryDirectory(), await bundleProgram('race-for-token', opener)];
    const place = JSON.stringify({ directory, url: server.url, prefix: 'moved' });
    const from = encryptTokens(new FileTokenStore(directory), KEYS);
    const target = new RedisTokenStore(server.url, { prefix: 'moved' });
    const opened = await openStores(place);
    onTestFinished(async () => {
      await Promise.all([target.close(), opened.close()]);
    });
    const to = encryptTokens(target, KEYS);
    const members = await Promise.all(
      Array.from({ length: 4 }, async (_, n) => ({
        endpoint: await tokenEndpoint(),
        key: tokenKey([`${n}`]),
      })),
    );
    const expired = {
      accessToken: 'access-0',
      refreshToken: 'refresh-0',
      expiresAtMs: Date.now() - 1,
      context: null,
    };
    for (const { endpoint, key } of members) {
      const { origin } = new URL(endpoint.url);
      const grant = refreshOver(endpoint.url);
      await new TokenManager({ provider: 'test', store: from, key, origin, grant }).save(expired);
    }
    const children = members.flatMap(({ endpoint, key }) =>
      [1, 2].map(() => startProgram(program, [place, key, endpoint.url])),
    );
    await Promise.all(
      children.map((child) => new Promise((resolve) => child.process.stdout?.once('data', resolve))),
    );
    for (const child of children) child.process.stdin?.write('go\n');
    const { copied } = await copyTokens(from, to, { move: true });
    const ended = await Promise.all(children.map((child) => child.ended));
    for (const { output } of ended)
      expect(JSON.parse(output.split('\n')[1] ?? '[]')).toEqual(Array.from({ length: 10 }, () => 'access-1'));
    for (const { endpoint } of members)
      expect(endpoint.presented).toEqual([{ token: 'refresh-0', isGood: true }]);
    expect(copied).toBeGreaterThanOrEqual(4);
    await copyTokens(from, to, { move: true });
    for (const { key } of members) {
      expect((await to.get(key))?.value).toContain('"refreshToken":"refresh-1"');
      expect((await movingTokens(from, to).get(key))?.value).toContain('"refreshToken":"refresh-1"');
    }
  });
});
