// The functions of core that work on any stores, on these.
import { randomBytes } from 'node:crypto';
import { copyTokens, encryptTokens, forget, MemoryTokenStore, Watermarks } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { disclosure } from '../../core/testing/disclosure-log-contract.js';
import { all, attributes } from '../../core/testing/submission-ledger-contract.js';
import { freshDatabase, SERVERS } from '../testing/databases.js';
import { PostgresDisclosureLog, PostgresSubmissionLedger, PostgresTokenStore } from './index.js';

const KEYS = [{ kid: 'test', key: randomBytes(32) }];

describe.each(SERVERS)('%s', (_name, server) => {
  test('a person is forgotten, no one else is, and what must be kept is named', async () => {
    const { pool } = await freshDatabase(server);
    const tokenStore = encryptTokens(new PostgresTokenStore(pool), KEYS);
    const ledger = new PostgresSubmissionLedger(pool);
    const disclosureLog = new PostgresDisclosureLog(pool);
    for (const person of ['ada', 'bo']) {
      await tokenStore.compareAndSet(`grant-${person}`, undefined, { value: 'secret', person });
      await new Watermarks(tokenStore).set(person, 'claims', { seen: [] });
      for (const state of ['sending', 'accepted', 'rejected', 'unknown', 'settled'] as const) {
        await ledger.begin(`${person}-${state}`, { ...attributes, person });
        if (state !== 'sending') await ledger.transition(`${person}-${state}`, 'sending', state);
      }
      await disclosureLog.append(disclosure({ person }));
    }
    const { removed, kept } = await forget('ada', { tokenStore, ledger, disclosureLog });
    expect(removed).toEqual({ grants: 1, watermarks: 1, submissions: 2 });
    expect(kept.map(({ what, count }) => `${count} ${what}`)).toEqual(['3 submissions', '1 disclosures']);
    expect(await all(ledger.list({ person: 'bo' }))).toHaveLength(5);
    expect((await all(tokenStore.list?.() ?? [])).map(({ person }) => person)).toEqual(['bo', 'bo']);
    expect(await all(disclosureLog.list())).toHaveLength(2);
  });

  test('tokens are copied from another store and back with their labels', async () => {
    const { pool } = await freshDatabase(server);
    const [from, to, back] = [
      new MemoryTokenStore(),
      encryptTokens(new PostgresTokenStore(pool), KEYS),
      new MemoryTokenStore(),
    ];
    for (let n = 0; n < 20; n += 1)
      await from.compareAndSet(`k${n}`, undefined, {
        value: `v${n}`,
        person: `p${n}`,
        consentEndsAt: n * 1000,
      });
    expect(await copyTokens(from, to)).toMatchObject({ copied: 20 });
    expect(await copyTokens(to, back)).toMatchObject({ copied: 20 });
    expect(await all(back.list())).toEqual(await all(from.list()));
    for (let n = 0; n < 20; n += 1) expect((await back.get(`k${n}`))?.value).toBe(`v${n}`);
  });
});
