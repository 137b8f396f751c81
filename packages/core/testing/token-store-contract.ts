import { expect, test } from 'vitest';
import type { TokenStore } from '../src/token-store.js';
import { FakeClock } from './fake-clock.js';

/** Behavior of every token store. */
export function tokenStoreContract(make: (clock: FakeClock) => Promise<TokenStore>): void {
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
}
