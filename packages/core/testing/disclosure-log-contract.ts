import { expect, test } from 'vitest';
import type { DisclosureEntry, DisclosureLog } from '../src/disclosure-log.js';
import { all } from './submission-ledger-contract.js';

/** An entry, with what a test wants different. */
export function disclosure(over: Partial<DisclosureEntry> = {}): DisclosureEntry {
  return {
    atMs: Date.UTC(2026, 5, 15),
    person: 'person-1',
    recipient: 'care portal',
    purpose: 'shown to the member',
    what: {
      provider: 'example',
      operation: 'GET /things/{id}',
      resourceType: 'ExplanationOfBenefit',
      count: 3,
      scopes: ['patient/ExplanationOfBenefit.read'],
    },
    ...over,
  };
}

/** Behavior of every disclosure log. */
export function disclosureLogContract(make: () => Promise<DisclosureLog>): void {
  test('an empty log lists nothing', async () => {
    const log = await make();
    expect(await all(log.list())).toEqual([]);
    expect(await all(log.list({ person: 'person-1' }))).toEqual([]);
  });

  test('entries come back whole and in their order', async () => {
    const log = await make();
    const entries = [1, 2, 3].map((n) => disclosure({ purpose: `read ${n}\nof "three" \u2028 \u{1f600} }` }));
    for (const entry of entries) await log.append(entry);
    expect(await all(log.list())).toEqual(entries);
  });

  test('only the entries of a person are listed', async () => {
    const log = await make();
    for (const person of ['a', 'b', 'A', 'a', 'a ']) await log.append(disclosure({ person }));
    expect((await all(log.list({ person: 'a' }))).map(({ person }) => person)).toEqual(['a', 'a']);
    expect(await all(log.list({ person: 'person-1' }))).toEqual([]);
  });

  test('the time of a query begins with its first instant and ends before its last, over months and years', async () => {
    const log = await make();
    const days = [
      Date.UTC(2025, 11, 31, 23, 59, 59, 999),
      Date.UTC(2026, 0, 1),
      Date.UTC(2026, 0, 31, 12),
      Date.UTC(2026, 1, 1),
      Date.UTC(2026, 10, 29),
    ];
    for (const atMs of days) await log.append(disclosure({ atMs }));
    const listed = async (query: { from?: number; to?: number }) =>
      (await all(log.list(query))).map(({ atMs }) => days.indexOf(atMs));
    expect(await listed({ from: days[1] as number })).toEqual([1, 2, 3, 4]);
    expect(await listed({ to: days[1] as number })).toEqual([0]);
    expect(await listed({ from: days[1] as number, to: days[3] as number })).toEqual([1, 2]);
    expect(await listed({ from: days[3] as number, to: days[3] as number })).toEqual([]);
  });

  test('what was appended cannot be changed afterwards', async () => {
    const log = await make();
    const scopes = ['a'];
    const entry = disclosure({ what: { ...disclosure().what, scopes } });
    await log.append(entry);
    scopes.push('b');
    const [first] = await all(log.list());
    Object.assign(first as object, { person: 'other' });
    expect(await all(log.list())).toMatchObject([{ person: 'person-1', what: { scopes: ['a'] } }]);
  });

  test.each([
    ['no person', { person: '' }],
    ['a person of a wrong type', { person: 7 as never }],
    ['no recipient', { recipient: undefined as never }],
    ['no purpose', { purpose: '' }],
    ['no time', { atMs: Number.NaN }],
    ['a time out of bounds', { atMs: 1e18 }],
    ['nothing that was disclosed', { what: undefined as never }],
  ])('an entry with %s is rejected and not stored', async (_name, over) => {
    const log = await make();
    await expect(log.append(disclosure(over))).rejects.toMatchObject({
      kind: 'validation',
      code: 'invalid_disclosure',
    });
    expect(await all(log.list())).toEqual([]);
  });

  test.each([
    ['person', { person: 5 }],
    ['from', { from: '2026-01-01' }],
    ['to', { to: Number.NaN }],
    ['query', 'person-1'],
    ['query', null],
    ['query', ['person-1']],
  ])('a query with a wrong type in its field %s is rejected, not widened', async (field, query) => {
    const log = await make();
    const listed = all(log.list(query as never));
    await expect(listed).rejects.toMatchObject({ kind: 'validation', code: 'invalid_input' });
    await expect(listed).rejects.toThrow(field);
  });
}
