import { expect, onTestFinished, test } from 'vitest';
import { tokenKey } from '../src/token-key.js';
import { TokenManager } from '../src/token-manager.js';
import { bundleProgram, type Child, startProgram } from './child-process.js';
import type { OpenStores } from './open-stores.js';
import { refreshOver } from './refresh-over.js';
import { all } from './submission-ledger-contract.js';
import { tokenEndpoint } from './token-endpoint.js';

/** The stores under test, as several processes open them. */
export interface SharedStores {
  /** Path of the module that opens them in a program; see `open-stores.ts`. */
  readonly opener: string;
  /** Opens them here; the function that the module exports. */
  readonly open: (place: string) => Promise<OpenStores>;
  /** Creates a place that is empty and is removed after the test. */
  readonly place: () => Promise<string>;
}

const KEY = tokenKey(['processes']);

/** Behavior of every token store that several processes share. */
export function sharedTokenStoreContract({ opener, open, place }: SharedStores): void {
  test('processes that count up together lose no step', { timeout: 60_000 }, async () => {
    const [where, program] = [await place(), await bundleProgram('count-up', opener)];
    const [processes, times] = [4, 50];
    const ended = await Promise.all(
      Array.from({ length: processes }, () => startProgram(program, [where, 'counter', String(times)]).ended),
    );
    expect(ended.map(({ code, errors }) => `${code}${errors}`)).toEqual(ended.map(() => '0'));
    const steps = ended.flatMap(({ output }) => output.trim().split('\n').map(Number)).sort((a, b) => a - b);
    expect(steps).toEqual(Array.from({ length: processes * times }, (_, n) => n + 1));
  });

  test('a process killed at any step loses nothing that was acknowledged', { timeout: 120_000 }, async () => {
    const [where, program] = [await place(), await bundleProgram('count-up', opener)];
    const { tokenStore: store } = await opened(where);
    let counted = 0;
    for (let round = 0; round < 6; round += 1) {
      const children = [0, 1].map(() => startProgram(program, [where, 'counter', '1000000']));
      const printed = await Promise.all(
        children.map(async (child) => {
          await linesWritten(child, 2 + 3 * round);
          child.process.kill('SIGKILL');
          return (await child.ended).output.split('\n').map(Number);
        }),
      );
      const standing = await store.get('counter');
      expect(Number(standing?.value)).toBeGreaterThanOrEqual(Math.max(counted, ...printed.flat()));
      counted = Number(standing?.value) + 1;
      const { ok } = await store.compareAndSet('counter', standing?.version, { value: String(counted) });
      expect(ok).toBe(true);
    }
  });

  test('eight processes with ten callers each make one token request', { timeout: 60_000 }, async () => {
    const [where, program, endpoint] = await Promise.all([
      place(),
      bundleProgram('race-for-token', opener),
      tokenEndpoint(),
    ]);
    const { tokenStore: store } = await opened(where);
    const { origin } = new URL(endpoint.url);
    const grant = refreshOver(endpoint.url);
    const manager = new TokenManager({ provider: 'test', store, key: KEY, origin, grant });
    const expired = { accessToken: 'access-0', refreshToken: 'refresh-0', expiresAtMs: Date.now() - 1000 };
    await manager.save({ ...expired, context: null });
    const children = Array.from({ length: 8 }, () => startProgram(program, [where, KEY, endpoint.url]));
    await Promise.all(children.map((child) => linesWritten(child, 1)));
    for (const child of children) child.process.stdin?.write('go\n');
    const ended = await Promise.all(children.map((child) => child.ended));
    const got = ended.flatMap(({ output }) => JSON.parse(output.split('\n')[1] ?? '[]') as string[]);
    expect(got).toEqual(Array.from({ length: 80 }, () => 'access-1'));
    expect(endpoint.presented).toEqual([{ token: 'refresh-0', isGood: true }]);
    expect(ended.map(({ code, errors }) => `${code}${errors}`)).toEqual(ended.map(() => '0'));
  });

  async function opened(where: string): Promise<OpenStores> {
    const stores = await open(where);
    onTestFinished(() => stores.close());
    return stores;
  }
}

/** Behavior of every submission ledger that several processes share. */
export function sharedLedgerContract({ opener, open, place }: SharedStores): void {
  test('only one of several processes takes each key', { timeout: 60_000 }, async () => {
    const [where, program] = [await place(), await bundleProgram('begin-submissions', opener)];
    const ended = await Promise.all([1, 2, 3].map(() => startProgram(program, [where]).ended));
    expect(ended.map(({ code, errors }) => `${code}${errors}`)).toEqual(['0', '0', '0']);
    const taken = ended.flatMap(({ output }) => output.trim().split('\n').filter(Boolean)).map(Number);
    expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, n) => n));
  });

  test('a submission that was begun survives the kill of its process', { timeout: 60_000 }, async () => {
    const [where, program] = [await place(), await bundleProgram('begin-submissions', opener)];
    const child = startProgram(program, [where]);
    await linesWritten(child, 5);
    child.process.kill('SIGKILL');
    const taken = (await child.ended).output.trim().split('\n');
    const stores = await open(where);
    onTestFinished(() => stores.close());
    const keys = (await all(stores.ledger.list())).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(taken.map((n) => `claim-${n}`)));
    expect(keys.length).toBeLessThanOrEqual(taken.length + 1);
    for (const key of keys) {
      const again = await stores.ledger.begin(key, { provider: 'x', operation: 'x', contentDigest: 'x' });
      expect(again.ok).toBe(false);
    }
  });
}

/** Behavior of every disclosure log that several processes share. */
export function sharedDisclosureLogContract({ opener, open, place }: SharedStores): void {
  test('entries that several processes append are all stored, in order', { timeout: 60_000 }, async () => {
    const [where, program] = [await place(), await bundleProgram('append-disclosures', opener)];
    const people = ['a', 'b', 'c', 'd'];
    const ended = await Promise.all(
      people.map((person) => startProgram(program, [where, '100', person]).ended),
    );
    expect(ended.map(({ code, errors }) => `${code}${errors}`)).toEqual(['0', '0', '0', '0']);
    const stores = await open(where);
    onTestFinished(() => stores.close());
    for (const person of people) {
      const entries = await all(stores.disclosureLog.list({ person }));
      const numbers = entries.map(({ purpose }) => Number(purpose.split(' ')[1]));
      expect(numbers).toEqual(Array.from({ length: 100 }, (_, n) => n));
    }
  });

  test('entries stored before their process was killed are in the log', { timeout: 60_000 }, async () => {
    const [where, program] = [await place(), await bundleProgram('append-disclosures', opener)];
    const stores = await open(where);
    onTestFinished(() => stores.close());
    for (const person of ['a', 'b', 'c']) {
      const child = startProgram(program, [where, '1000000', person]);
      await linesWritten(child, 1);
      child.process.kill('SIGKILL');
      const stored = (await child.ended).output.split('\n').slice(0, -1);
      const found = await all(stores.disclosureLog.list({ person }));
      expect(found.length).toBeGreaterThanOrEqual(stored.length);
      expect(found.length).toBeLessThanOrEqual(stored.length + 1);
    }
  });
}

/** Resolves when a child has written the given number of lines, or has ended. */
function linesWritten(child: Child, count: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    void child.ended.then(() => resolve());
    child.process.stdout?.on('data', (text: string) => {
      seen += text.split('\n').length - 1;
      if (seen >= count) resolve();
    });
  });
}
