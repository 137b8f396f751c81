import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../testing/child-process.js';
import { all } from '../testing/submission-ledger-contract.js';
import { bench, LIFE_MS, ORIGIN, oneTimeGrant, RotatingServer, tokenSet } from '../testing/token-bench.js';
import { copyTokens } from './copy-tokens.js';
import { encryptTokens } from './encrypt-tokens.js';
import { FileTokenStore } from './file-token-store.js';
import { MemoryTokenStore } from './memory-token-store.js';
import { movingTokens } from './moving-tokens.js';
import { tokenKey } from './token-key.js';
import { TokenManager } from './token-manager.js';
import type { TokenStore } from './token-store.js';

const OLD = [{ kid: 'old', key: new Uint8Array(32).fill(1) }];
const NEW = [{ kid: 'new', key: new Uint8Array(32).fill(2) }];

/** Members whose tokens are good once, each with a server of its own. */
function members(count: number) {
  const { clock } = bench();
  const people = Array.from({ length: count }, (_, n) => ({
    key: tokenKey(['member', String(n)]),
    person: `person-${n}`,
    server: new RotatingServer(clock),
  }));
  type Member = (typeof people)[number];
  const manager = ({ key, person, server }: Member, store: TokenStore) =>
    new TokenManager({
      provider: 'test',
      store,
      key,
      person,
      origin: ORIGIN,
      clock,
      random: () => 0.5,
      grant: oneTimeGrant(server, { consentEndsAt: () => 5000 }),
    });
  return { clock, people, manager };
}

test('every entry is copied with its labels and its lifetime, from files to encrypted memory', async () => {
  const from = encryptTokens(new FileTokenStore(await temporaryDirectory()), OLD);
  const below = new MemoryTokenStore();
  const to = encryptTokens(below, NEW);
  const entries = {
    grant: { value: 'one', person: 'ada', consentEndsAt: 7 },
    lease: { value: 'two', dropAfterMs: 3_600_000 },
    plain: { value: 'three' },
  };
  for (const [key, entry] of Object.entries(entries)) await from.compareAndSet(key, undefined, entry);
  expect(await copyTokens(from, to)).toEqual({ copied: 3, unchanged: 0, newer: 0 });
  for (const [key, { value }] of Object.entries(entries)) expect((await to.get(key))?.value).toBe(value);
  expect(await to.get('grant')).toMatchObject({ person: 'ada', consentEndsAt: 7 });
  expect((await to.get('lease'))?.dropAfterMs).toBeGreaterThan(3_500_000);
  expect((await from.get('grant'))?.value).toBe('one');
  expect((await below.get('grant'))?.value).not.toContain('one');
  expect(await copyTokens(from, to)).toEqual({ copied: 0, unchanged: 3, newer: 0 });
});

test('what changes, appears and disappears during the copy is as in the first store at its end', async () => {
  const from = new MemoryTokenStore();
  const to = new MemoryTokenStore();
  for (let n = 0; n < 50; n += 1) await from.compareAndSet(`k${n}`, undefined, { value: 'v0' });
  let writes = 0;
  // Each write to the second store is followed by a change of the first one, for a while.
  const busy: TokenStore = {
    get: (key) => to.get(key),
    async compareAndSet(key, version, next) {
      const result = await to.compareAndSet(key, version, next);
      writes += 1;
      if (writes <= 80) {
        const [changed, gone] = [`k${writes % 50}`, `k${(writes * 7) % 50}`];
        await from.compareAndSet(changed, (await from.get(changed))?.version, { value: `v${writes}` });
        if (writes % 5 === 0) await from.compareAndSet(gone, (await from.get(gone))?.version, undefined);
        if (writes % 9 === 0) await from.compareAndSet(`new${writes}`, undefined, { value: 'new' });
      }
      return result;
    },
  };
  await copyTokens(from, busy);
  const contents = async (store: MemoryTokenStore) =>
    Promise.all((await all(store.list())).map(async ({ key }) => [key, (await store.get(key))?.value]));
  expect(await contents(to)).toEqual(await contents(from));
});

test('an entry that is newer in the second store is left alone', async () => {
  const { clock, people, manager } = members(1);
  const [member] = people;
  if (member === undefined) throw new Error('no member');
  const [from, to] = [new MemoryTokenStore({ clock }), new MemoryTokenStore({ clock })];
  await manager(member, from).save(tokenSet(clock, 0));
  await copyTokens(from, to);
  await clock.advance(LIFE_MS);
  expect((await manager(member, to).get()).value).toBe('access-1');
  expect(await copyTokens(from, to)).toEqual({ copied: 0, unchanged: 0, newer: 1 });
  expect((await manager(member, to).read())?.refreshToken).toBe('refresh-1');
});

test('a move with live traffic costs no consent: each token is presented once, in whatever order', async () => {
  const { clock, people, manager } = members(12);
  const [first, second] = [new MemoryTokenStore({ clock }), new MemoryTokenStore({ clock })];
  const [from, to] = [encryptTokens(first, OLD), encryptTokens(second, NEW)];
  for (const member of people) await manager(member, from).save(tokenSet(clock, 0));
  const moving = movingTokens(from, to);
  const use = async (store: TokenStore) => {
    await clock.advance(LIFE_MS);
    // Two processes of each member at the same time.
    const used = people.flatMap((member) => [manager(member, store).get(), manager(member, store).get()]);
    await clock.runUntil(Promise.all(used));
  };
  await use(from);
  await use(moving);
  const traffic = use(moving);
  const moved = await copyTokens(from, to, { move: true });
  await traffic;
  expect(moved.copied).toBeGreaterThanOrEqual(12);
  await use(moving);
  expect(await all(moving.list?.({ person: 'person-3' }) ?? [])).toHaveLength(1);
  // A member who consents during the move.
  const late = { key: tokenKey(['late']), person: 'late', server: new RotatingServer(clock) };
  await manager(late, moving).save(tokenSet(clock, 0));
  people.push(late);
  expect((await copyTokens(from, to, { move: true })).copied).toBe(0);
  await use(moving);
  await use(to);
  for (const { server } of people) expect(server.presented.filter(({ isGood }) => !isGood)).toEqual([]);
  expect((await all(to.list?.({ expiringBefore: 5001 }) ?? [])).length).toBe(13);
  expect(await all(moving.list?.() ?? [])).toHaveLength(13);
});

property.prop([
  fc.array(fc.tuple(fc.nat(3), fc.constantFrom('create', 'set', 'delete', 'move')), { maxLength: 40 }),
])('two stores in a move behave like one', async (steps) => {
  const [from, to] = [new MemoryTokenStore(), new MemoryTokenStore()];
  const moving = movingTokens(from, to);
  const model = new Map<string, string>();
  for (const [n, [index, action]] of steps.entries()) {
    const key = `k${index}`;
    if (action === 'move') await copyTokens(from, to, { move: true });
    else {
      const version = action === 'create' ? undefined : (await moving.get(key))?.version;
      const next = action === 'delete' ? undefined : { value: `v${n}`, person: key };
      const { ok } = await moving.compareAndSet(key, version, next);
      expect(ok).toBe(version !== undefined || !model.has(key));
      if (ok && next !== undefined) model.set(key, next.value);
      else if (ok) model.delete(key);
    }
    for (const name of ['k0', 'k1', 'k2', 'k3'])
      expect((await moving.get(name))?.value).toBe(model.get(name));
    expect((await all(moving.list?.() ?? [])).map(({ key: listed }) => listed)).toEqual(
      [...model.keys()].sort(),
    );
  }
});

test('a client that does not know of the move reports a moved entry, and changes nothing', async () => {
  const { clock, people, manager } = members(1);
  const [member] = people;
  if (member === undefined) throw new Error('no member');
  const [from, to] = [new MemoryTokenStore({ clock }), new MemoryTokenStore({ clock })];
  await manager(member, from).save(tokenSet(clock, 0));
  await copyTokens(from, to, { move: true });
  await expect(manager(member, from).get()).rejects.toMatchObject({ code: 'token_store_unreadable' });
  expect((await manager(member, movingTokens(from, to)).get()).value).toBe('access-0');
});

test('a copy that was aborted goes on where it ended', async () => {
  const [from, to] = [new MemoryTokenStore(), new MemoryTokenStore()];
  for (let n = 0; n < 10; n += 1) await from.compareAndSet(`k${n}`, undefined, { value: 'v' });
  const controller = new AbortController();
  const slow: TokenStore = {
    get: (key) => to.get(key),
    compareAndSet(key, version, next) {
      if (key === 'k4') controller.abort();
      return to.compareAndSet(key, version, next);
    },
  };
  await expect(copyTokens(from, slow, { signal: controller.signal })).rejects.toMatchObject({
    kind: 'abort',
  });
  expect(await all(to.list())).toHaveLength(5);
  expect(await copyTokens(from, to)).toEqual({ copied: 5, unchanged: 5, newer: 0 });
});

test('a store that cannot be listed is reported before anything is copied', async () => {
  const store = new MemoryTokenStore();
  const bare: TokenStore = { get: (key) => store.get(key), compareAndSet: async () => ({ ok: false }) };
  await expect(copyTokens(bare, store)).rejects.toMatchObject({ code: 'token_store_cannot_list' });
});
