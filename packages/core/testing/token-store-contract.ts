import { expect, test, vi } from 'vitest';
import type { NextToken, TokenQuery, TokenStore } from '../src/token-store.js';
import { FakeClock } from './fake-clock.js';
import { all } from './submission-ledger-contract.js';

/** Differences of the stores under test from those in this process. */
export interface TokenStoreTraits {
  /** True when the server's clock drops entries, which no test can move. */
  readonly dropsByServerClock?: boolean;
}

/** Behavior of every token store. Run it for a store and for the same store within `encryptTokens`. */
export function tokenStoreContract(
  make: (clock: FakeClock) => Promise<TokenStore>,
  { dropsByServerClock = false }: TokenStoreTraits = {},
): void {
  test('an entry is created only where there is none', async () => {
    const store = await make(new FakeClock());
    expect(await store.get('a')).toBeUndefined();
    const first = await store.compareAndSet('a', undefined, { value: 'one' });
    expect(first.ok).toBe(true);
    expect(await store.compareAndSet('a', undefined, { value: 'two' })).toEqual({ ok: false });
    expect(await store.get('a')).toEqual({ version: first.ok && first.version, value: 'one' });
    expect(await store.get('b')).toBeUndefined();
  });

  test('an entry is replaced only with the version that was read, and each write has a version of its own', async () => {
    const store = await make(new FakeClock());
    const versions = new Set<string>();
    let expected: string | undefined;
    for (const value of ['same', 'same', 'same']) {
      const result = await store.compareAndSet('a', expected, { value });
      if (!result.ok) throw new Error('lost without a rival');
      if (expected !== undefined)
        expect(await store.compareAndSet('a', expected, { value: 'late' })).toEqual({ ok: false });
      expected = result.version;
      versions.add(expected);
    }
    expect(versions.size).toBe(3);
    expect((await store.get('a'))?.value).toBe('same');
  });

  test('an entry is deleted only with the version that was read, and its version never comes back', async () => {
    const store = await make(new FakeClock());
    const first = await store.compareAndSet('a', undefined, { value: 'one' });
    if (!first.ok) throw new Error('lost without a rival');
    expect(await store.compareAndSet('a', 'other', undefined)).toEqual({ ok: false });
    expect((await store.compareAndSet('a', first.version, undefined)).ok).toBe(true);
    expect(await store.get('a')).toBeUndefined();
    expect((await store.compareAndSet('a', undefined, undefined)).ok).toBe(true);
    const again = await store.compareAndSet('a', undefined, { value: 'one' });
    expect(again.ok && again.version).not.toBe(first.version);
  });

  test('one of many rivals wins', async () => {
    const store = await make(new FakeClock());
    const rivals = Array.from({ length: 20 }, (_, n) =>
      store.compareAndSet('a', undefined, { value: String(n) }),
    );
    expect((await Promise.all(rivals)).filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('an entry is dropped at some time after its own, and not before', async () => {
    const store = await make(new FakeClock());
    await store.compareAndSet('short', undefined, { value: 'one', dropAfterMs: 1 });
    await store.compareAndSet('long', undefined, { value: 'two', dropAfterMs: 3_600_000, person: 'p' });
    await store.compareAndSet('forever', undefined, { value: 'three' });
    if (dropsByServerClock)
      await vi.waitFor(async () => expect(await store.get('short')).toBeUndefined(), { timeout: 10_000 });
    const { dropAfterMs = 0, value } = (await store.get('long')) ?? {};
    expect(value).toBe('two');
    expect(dropAfterMs).toBeGreaterThan(3_500_000);
    expect(dropAfterMs).toBeLessThanOrEqual(3_600_000);
    expect((await store.get('forever'))?.dropAfterMs).toBeUndefined();
  });

  test('keys that differ in case or hold every allowed character are different entries', async () => {
    const store = await make(new FakeClock());
    const keys = ['a', 'A', '..', 'a:b.c-d_E', 'x'.repeat(128)];
    for (const key of keys) await store.compareAndSet(key, undefined, { value: `of ${key}` });
    for (const key of keys) expect((await store.get(key))?.value).toBe(`of ${key}`);
  });

  test('any text comes back as it was', async () => {
    const store = await make(new FakeClock());
    const value = JSON.stringify({ text: 'línea\n"\u2028😀', nothing: null });
    await store.compareAndSet('a', undefined, { value });
    expect((await store.get('a'))?.value).toBe(value);
  });

  test('an entry keeps its labels, which each write replaces', async () => {
    const store = await make(new FakeClock());
    const labels = { person: 'línea "1"\u2028', consentEndsAt: 1_800_000_000_123 };
    const first = await store.compareAndSet('a', undefined, { value: 'one', ...labels });
    expect(await store.get('a')).toEqual({ version: first.ok && first.version, value: 'one', ...labels });
    const second = await store.compareAndSet('a', first.ok ? first.version : '', { value: 'two' });
    expect(await store.get('a')).toEqual({ version: second.ok && second.version, value: 'two' });
    expect(await all(store.list?.({ person: labels.person }) ?? [])).toEqual([]);
    expect(await all(store.list?.() ?? [])).toEqual([{ key: 'a' }]);
  });

  test('consents about to end are found, the next to end first, and nothing else', async () => {
    const store = await make(new FakeClock());
    const ends = { late: 3000, soon: 1000, next: 2000, past: -5, zero: 0 };
    for (const [key, consentEndsAt] of Object.entries(ends))
      await store.compareAndSet(key, undefined, { value: 'secret', person: `of ${key}`, consentEndsAt });
    await store.compareAndSet('no-end', undefined, { value: 'secret', person: 'of no-end' });
    await store.compareAndSet('no-person', undefined, { value: 'secret' });
    const listed = async (query?: TokenQuery) => (await all(store.list?.(query) ?? [])).map(({ key }) => key);
    expect(await listed({ expiringBefore: 3000 })).toEqual(['past', 'zero', 'soon', 'next']);
    expect(await listed({ expiringBefore: new Date(3001) })).toEqual([
      'past',
      'zero',
      'soon',
      'next',
      'late',
    ]);
    expect(await listed({ expiringBefore: -5 })).toEqual([]);
    expect(await listed({ expiringBefore: Number.POSITIVE_INFINITY })).toHaveLength(5);
    expect(await listed({ expiringBefore: 5000, person: 'of next' })).toEqual(['next']);
    expect((await listed()).slice(0, 5)).toEqual(['past', 'zero', 'soon', 'next', 'late']);
    expect((await listed()).slice(5).sort()).toEqual(['no-end', 'no-person']);
    expect(await all(store.list?.({ expiringBefore: 1001 }) ?? [])).toContainEqual({
      key: 'soon',
      person: 'of soon',
      consentEndsAt: 1000,
    });
  });

  test('a renewed, moved or deleted entry is found by its new labels alone', async () => {
    const store = await make(new FakeClock());
    const write = async (next: NextToken | undefined) => {
      const result = await store.compareAndSet('a', (await store.get('a'))?.version, next);
      expect(result.ok).toBe(true);
    };
    const found = async (query?: TokenQuery) => (await all(store.list?.(query) ?? [])).length;
    await write({ value: 'one', person: 'p', consentEndsAt: 1000 });
    expect([await found({ expiringBefore: 1500 }), await found({ person: 'p' })]).toEqual([1, 1]);
    await write({ value: 'two', person: 'q', consentEndsAt: 2000 });
    expect([await found({ expiringBefore: 1500 }), await found({ person: 'p' })]).toEqual([0, 0]);
    expect([await found({ expiringBefore: 2500 }), await found({ person: 'q' })]).toEqual([1, 1]);
    await write({ value: 'three', person: 'q' });
    expect([await found({ expiringBefore: 9e15 }), await found({ person: 'q' })]).toEqual([0, 1]);
    await write(undefined);
    expect([await found({ person: 'q' }), await found()]).toEqual([0, 0]);
  });

  test.each([
    ['expiringBefore', { expiringBefore: '2026-01-01' }],
    ['expiringBefore', { expiringBefore: Number.NaN }],
    ['expiringBefore', { expiringBefore: new Date('never') }],
    ['person', { person: '' }],
    ['person', { person: 5 }],
    ['query', 'person-1'],
    ['query', null],
  ])('a query with a wrong type in its field %s is rejected, not widened', async (field, query) => {
    const store = await make(new FakeClock());
    const listed = all(store.list?.(query as never) ?? []);
    await expect(listed).rejects.toMatchObject({ kind: 'validation', code: 'invalid_input' });
    await expect(listed).rejects.toThrow(field);
  });

  test('many entries are listed completely, and one is read without the others', async () => {
    const store = await make(new FakeClock());
    const count = 250;
    for (let n = 0; n < count; n += 1)
      await store.compareAndSet(`k${n}`, undefined, {
        value: `v${n}`,
        person: `p${n % 5}`,
        consentEndsAt: n,
      });
    const ends = (await all(store.list?.() ?? [])).map(({ consentEndsAt }) => consentEndsAt);
    expect(ends).toEqual(Array.from({ length: count }, (_, n) => n));
    expect(await all(store.list?.({ person: 'p3' }) ?? [])).toHaveLength(count / 5);
    expect((await store.get('k77'))?.value).toBe('v77');
  });
}

/** Behavior of a token store that drops entries by its `clock`, in addition to {@link tokenStoreContract}. */
export function droppingTokenStoreContract(make: (clock: FakeClock) => Promise<TokenStore>): void {
  test('an entry may be forgotten after its time, and not before', async () => {
    const clock = new FakeClock();
    const store = await make(clock);
    const first = await store.compareAndSet('a', undefined, { value: 'one', dropAfterMs: 1000 });
    if (!first.ok) throw new Error('lost without a rival');
    await clock.advance(999);
    expect((await store.get('a'))?.value).toBe('one');
    await clock.advance(1);
    expect(await store.get('a')).toBeUndefined();
    expect(await store.compareAndSet('a', first.version, { value: 'two' })).toEqual({ ok: false });
    expect((await store.compareAndSet('a', undefined, { value: 'two' })).ok).toBe(true);
    await clock.advance(10_000);
    expect((await store.get('a'))?.value).toBe('two');
  });
}
