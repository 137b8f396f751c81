import { expect, test } from 'vitest';
import { temporaryDirectory } from '../testing/child-process.js';
import { disclosure } from '../testing/disclosure-log-contract.js';
import { all, attributes } from '../testing/submission-ledger-contract.js';
import { bench, KEY, oneTimeGrant, tokenSet } from '../testing/token-bench.js';
import { encryptTokens } from './encrypt-tokens.js';
import { FileSubmissionLedger } from './file-submission-ledger.js';
import { FileTokenStore } from './file-token-store.js';
import { forget } from './forget.js';
import { MemoryDisclosureLog } from './memory-disclosure-log.js';
import { MemorySubmissionLedger } from './memory-submission-ledger.js';
import { MemoryTokenStore } from './memory-token-store.js';
import type { SubmissionState } from './submission-ledger.js';
import { Watermarks } from './watermarks.js';

const STORES = {
  memory: async () => ({ tokenStore: new MemoryTokenStore(), ledger: new MemorySubmissionLedger() }),
  files: async () => {
    const [tokens, submissions] = [await temporaryDirectory(), await temporaryDirectory()];
    return { tokenStore: new FileTokenStore(tokens), ledger: new FileSubmissionLedger(submissions) };
  },
};

test.each(Object.entries(STORES))('a person is forgotten in %s, and nobody else is', async (_name, open) => {
  const { tokenStore, ledger } = await open();
  const disclosureLog = new MemoryDisclosureLog();
  const watermarks = new Watermarks(tokenStore);
  const states: SubmissionState[] = ['sending', 'accepted', 'rejected', 'unknown', 'settled'];
  for (const person of ['ada', 'bo']) {
    for (const app of [1, 2])
      await tokenStore.compareAndSet(`${person}-${app}`, undefined, { value: 'secret', person });
    await watermarks.set(person, 'claims', { seen: [] });
    for (const state of states) {
      await ledger.begin(`${person}-${state}`, { ...attributes, person });
      if (state !== 'sending') await ledger.transition(`${person}-${state}`, 'sending', state);
    }
    for (const atMs of [Date.UTC(2024, 1, 29), Date.UTC(2021, 0, 1)])
      await disclosureLog.append(disclosure({ person, atMs }));
  }
  const forgotten = await forget('ada', { tokenStore, ledger, disclosureLog });
  expect(forgotten).toEqual({
    removed: { grants: 2, watermarks: 1, submissions: 2 },
    kept: [
      {
        what: 'submissions',
        count: 3,
        reason: 'unsettled',
        text: expect.stringContaining('twice'),
        keys: expect.arrayContaining(['ada-sending', 'ada-accepted', 'ada-unknown']),
      },
      {
        what: 'disclosures',
        count: 2,
        reason: 'accounting_of_disclosures',
        text: expect.stringContaining('45 CFR 164.528'),
        // Six years after 29 February 2024.
        untilMs: Date.UTC(2030, 2, 1),
      },
    ],
  });
  expect((await all(tokenStore.list())).map(({ person }) => person)).toEqual(['bo', 'bo', 'bo']);
  expect(await watermarks.get('ada', 'claims')).toBeUndefined();
  expect(await watermarks.get('bo', 'claims')).toEqual({ seen: [] });
  expect((await all(ledger.list({ person: 'bo' }))).length).toBe(5);
  expect(await all(disclosureLog.list({ person: 'ada' }))).toHaveLength(2);
  const again = await forget('ada', { tokenStore, ledger, disclosureLog });
  expect(again.removed).toEqual({ grants: 0, watermarks: 0, submissions: 0 });
  expect(again.kept).toEqual(forgotten.kept);
  expect(await forget('nobody-there', { tokenStore, ledger, disclosureLog })).toMatchObject({ kept: [] });
});

test('a tombstone is removed, and an entry whose encryption key is gone, too', async () => {
  const { store, clock, manager } = bench();
  const sealed = encryptTokens(store, [{ kid: 'old', key: new Uint8Array(32).fill(1) }]);
  const tokens = manager({ store: sealed, person: 'ada' });
  await tokens.save(tokenSet(clock, 0));
  await tokens.invalidate();
  const later = encryptTokens(store, [{ kid: 'new', key: new Uint8Array(32).fill(2) }]);
  expect((await forget('ada', { tokenStore: later })).removed.grants).toBe(1);
  expect(await store.get(KEY)).toBeUndefined();
});

test('a renewal that was running does not bring a forgotten grant back', async () => {
  const { store, clock, server, manager } = bench();
  const grant = oneTimeGrant(server, {
    request: async (current) => {
      if (current === undefined) throw new Error('There is no grant.');
      await forget('ada', { tokenStore: store });
      return tokenSet(clock, 1);
    },
  });
  const tokens = manager({ person: 'ada', grant });
  await tokens.save({ ...tokenSet(clock, 0), expiresAtMs: clock.now() - 1 });
  await clock.runUntil(tokens.get().catch(() => undefined));
  expect(await all(store.list?.({ person: 'ada' }) ?? [])).toEqual([]);
});

test('a store without the methods it takes is reported before anything is removed', async () => {
  const tokenStore = new MemoryTokenStore();
  await tokenStore.compareAndSet('a', undefined, { value: 'x', person: 'ada' });
  const ledger = new MemorySubmissionLedger();
  const bare = {
    begin: ledger.begin.bind(ledger),
    transition: ledger.transition.bind(ledger),
    list: ledger.list.bind(ledger),
  };
  await expect(forget('ada', { tokenStore, ledger: bare })).rejects.toMatchObject({
    code: 'submission_ledger_cannot_remove',
  });
  expect(await tokenStore.get('a')).toBeDefined();
  const minimal = {
    get: tokenStore.get.bind(tokenStore),
    compareAndSet: tokenStore.compareAndSet.bind(tokenStore),
  };
  await expect(forget('ada', { tokenStore: minimal })).rejects.toMatchObject({
    kind: 'configuration',
    code: 'token_store_cannot_list',
  });
  for (const person of ['', undefined, 7])
    await expect(forget(person as never, { tokenStore })).rejects.toMatchObject({ code: 'invalid_input' });
});

test('a watermark is read as it was written, and a damaged one is reported', async () => {
  const store = new MemoryTokenStore();
  const watermarks = new Watermarks(store);
  expect(await watermarks.get('ada', 'claims')).toBeUndefined();
  for (const watermark of [{ lastUpdated: '2026-01-01', seen: ['a'] }, { seen: [] }, null, 'text']) {
    await watermarks.set('ada', 'claims', watermark);
    expect(await watermarks.get('ada', 'claims')).toEqual(watermark);
  }
  expect(await watermarks.get('ada', 'coverage')).toBeUndefined();
  const [entry] = await all(store.list({ person: 'ada' }));
  const { version } = (await store.get(entry?.key ?? '')) ?? {};
  await store.compareAndSet(entry?.key ?? '', version, { value: 'canary', person: 'ada' });
  await expect(watermarks.get('ada', 'claims')).rejects.toMatchObject({ code: 'watermark_unreadable' });
  await expect(watermarks.set('', 'claims', {})).rejects.toMatchObject({ code: 'invalid_input' });
});
