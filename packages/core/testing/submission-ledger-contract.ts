import { expect, test } from 'vitest';
import type { SubmissionAttributes, SubmissionLedger, SubmissionState } from '../src/submission-ledger.js';
import { FakeClock } from './fake-clock.js';

export const attributes: SubmissionAttributes = {
  provider: 'test',
  operation: 'POST /claims',
  controlNumber: '000000001',
  contentDigest: 'digest-1',
};

/** Behavior of every submission ledger. */
export function submissionLedgerContract(make: (clock: FakeClock) => Promise<SubmissionLedger>): void {
  test('a key is taken once', async () => {
    const clock = new FakeClock();
    const ledger = await make(clock);
    expect(await ledger.begin('a', attributes)).toEqual({ ok: true });
    const startedAtMs = clock.now();
    await clock.advance(1000);
    expect(await ledger.begin('a', { ...attributes, contentDigest: 'digest-2' })).toEqual({
      ok: false,
      existing: { key: 'a', state: 'sending', attributes, startedAtMs, updatedAtMs: startedAtMs },
    });
    expect(await ledger.begin('b', attributes)).toEqual({ ok: true });
  });

  test('one of many rivals takes a key', async () => {
    const ledger = await make(new FakeClock());
    const results = await Promise.all(Array.from({ length: 20 }, () => ledger.begin('a', attributes)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test.each<[SubmissionState, boolean]>([
    ['sending', false],
    ['accepted', false],
    ['unknown', false],
    ['rejected', true],
    ['settled', true],
  ])('a key that is %s is free again: %s', async (state, isFree) => {
    const clock = new FakeClock();
    const ledger = await make(clock);
    await ledger.begin('a', attributes);
    if (state !== 'sending')
      expect(await ledger.transition('a', 'sending', state, { payerId: 'x' })).toBe(true);
    await clock.advance(1000);
    const again = { ...attributes, contentDigest: 'digest-2' };
    expect((await ledger.begin('a', again)).ok).toBe(isFree);
    const [record] = await all(ledger.list());
    // A key that was reserved again contains nothing about the earlier submission.
    if (isFree)
      expect(record).toEqual({
        key: 'a',
        state: 'sending',
        attributes: again,
        startedAtMs: clock.now(),
        updatedAtMs: clock.now(),
      });
    else expect(record).toMatchObject({ state, attributes });
  });

  test('a record moves only from the state it is in', async () => {
    const clock = new FakeClock();
    const ledger = await make(clock);
    expect(await ledger.transition('a', 'sending', 'accepted')).toBe(false);
    await ledger.begin('a', attributes);
    expect(await ledger.transition('a', 'unknown', 'settled')).toBe(false);
    await clock.advance(5);
    expect(await ledger.transition('a', 'sending', 'unknown', { traceId: 't1' })).toBe(true);
    expect(await ledger.transition('a', 'sending', 'accepted')).toBe(false);
    await clock.advance(5);
    // What was said of it stays unless something new is said.
    expect(await ledger.transition('a', 'unknown', 'settled')).toBe(true);
    const startedAtMs = clock.now() - 10;
    expect(await all(ledger.list())).toEqual([
      {
        key: 'a',
        state: 'settled',
        attributes,
        result: { traceId: 't1' },
        startedAtMs,
        updatedAtMs: clock.now(),
      },
    ]);
  });

  test('one record is read by its key', async () => {
    const ledger = await make(new FakeClock());
    expect(await ledger.get?.('a')).toBeUndefined();
    await ledger.begin('a', attributes);
    await ledger.begin('b', attributes);
    await ledger.transition('a', 'sending', 'accepted', { traceId: 't1' });
    const records = await all(ledger.list());
    expect(await ledger.get?.('a')).toEqual(records.find(({ key }) => key === 'a'));
    expect(await ledger.get?.('b')).toMatchObject({ key: 'b', state: 'sending' });
  });

  test('the list is filtered, and oldest first', async () => {
    const clock = new FakeClock();
    const ledger = await make(clock);
    for (const key of ['c', 'a', 'd', 'b']) {
      await ledger.begin(key, attributes);
      await clock.advance(10);
    }
    await ledger.transition('a', 'sending', 'unknown');
    await ledger.transition('d', 'sending', 'accepted');
    const keys = async (filter?: Parameters<SubmissionLedger['list']>[0]) =>
      (await all(ledger.list(filter))).map(({ key }) => key);
    expect(await keys()).toEqual(['c', 'a', 'd', 'b']);
    expect(await keys({ states: ['sending'] })).toEqual(['c', 'b']);
    expect(await keys({ states: ['unknown', 'accepted'] })).toEqual(['a', 'd']);
    expect(await keys({ states: [] })).toEqual([]);
    expect(await keys({ updatedBeforeMs: clock.now() })).toEqual(['c', 'b']);
    expect(await keys({ states: ['sending'], updatedBeforeMs: clock.now() - 10 })).toEqual(['c']);
  });

  test('what is listed is a copy', async () => {
    const ledger = await make(new FakeClock());
    const mine = { ...attributes };
    await ledger.begin('a', mine);
    Object.assign(mine, { provider: 'changed' });
    const [record] = await all(ledger.list());
    expect(record?.attributes.provider).toBe('test');
  });

  test('the records of a person are found, and only theirs', async () => {
    const clock = new FakeClock();
    const ledger = await make(clock);
    for (const [key, person] of [
      ['a', 'p'],
      ['b', 'q'],
      ['c', undefined],
      ['d', 'p'],
    ] as const) {
      await ledger.begin(key, { ...attributes, ...(person !== undefined && { person }) });
      await clock.advance(10);
    }
    await ledger.transition('d', 'sending', 'accepted');
    const keys = async (filter: Parameters<SubmissionLedger['list']>[0]) =>
      (await all(ledger.list(filter))).map(({ key }) => key);
    expect(await keys({ person: 'p' })).toEqual(['a', 'd']);
    expect(await keys({ person: 'p', states: ['sending'] })).toEqual(['a']);
    expect(await keys({ person: 'nobody' })).toEqual([]);
    expect(await ledger.get?.('d')).toMatchObject({ attributes: { person: 'p' } });
    // Taken again for another person, a key is no longer the first one's.
    await ledger.transition('a', 'sending', 'rejected');
    await ledger.begin('a', { ...attributes, person: 'q' });
    expect(await keys({ person: 'p' })).toEqual(['d']);
    expect((await keys({ person: 'q' })).sort()).toEqual(['a', 'b']);
  });

  test('a record is removed only in a state that was named, and then it is nowhere', async () => {
    const ledger = await make(new FakeClock());
    expect(await ledger.remove?.('a', ['sending', 'settled'])).toBe(false);
    for (const key of ['a', 'b']) await ledger.begin(key, { ...attributes, person: 'p' });
    await ledger.transition('a', 'sending', 'rejected');
    expect(await ledger.remove?.('a', ['sending', 'settled'])).toBe(false);
    expect(await ledger.remove?.('a', [])).toBe(false);
    expect(await ledger.remove?.('a', ['rejected', 'settled'])).toBe(true);
    expect(await ledger.remove?.('a', ['rejected', 'settled'])).toBe(false);
    expect(await ledger.get?.('a')).toBeUndefined();
    expect((await all(ledger.list())).map(({ key }) => key)).toEqual(['b']);
    expect((await all(ledger.list({ person: 'p' }))).map(({ key }) => key)).toEqual(['b']);
    expect(await ledger.transition('a', 'rejected', 'settled')).toBe(false);
    expect(await ledger.begin('a', attributes)).toEqual({ ok: true });
  });
}

/** Everything an iterable gives. */
export async function all<T>(items: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
