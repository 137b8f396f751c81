// What every store does, on PGlite (PostgreSQL 18) and on each server; in one file, because PGlite takes its time to start.
import { randomBytes } from 'node:crypto';
import { encryptTokens } from '@payerkit/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { disclosureLogContract } from '../../core/testing/disclosure-log-contract.js';
import { FakeClock } from '../../core/testing/fake-clock.js';
import { submissionLedgerContract } from '../../core/testing/submission-ledger-contract.js';
import { tokenStoreContract } from '../../core/testing/token-store-contract.js';
import { contractDatabases } from '../testing/databases.js';
import { PostgresDisclosureLog, PostgresSubmissionLedger, PostgresTokenStore } from './index.js';

const KEYS = [{ kid: 'test', key: randomBytes(32) }];

describe.each(contractDatabases())('%s', (name, open) => {
  beforeAll(async () => {
    await open(new FakeClock());
  }, 120_000);

  describe('token store', () => {
    tokenStoreContract(async (clock) => new PostgresTokenStore(await open(clock)));
  });
  describe('encrypted token store', () => {
    tokenStoreContract(async (clock) => encryptTokens(new PostgresTokenStore(await open(clock)), KEYS));
  });
  describe('submission ledger', () => {
    submissionLedgerContract(async (clock) => new PostgresSubmissionLedger(await open(clock)));
  });
  describe('disclosure log', () => {
    disclosureLogContract(async () => new PostgresDisclosureLog(await open(new FakeClock())));
  });

  test('the server is of a version that is supported', async () => {
    const { rows } = await (await open(new FakeClock())).query(
      "select current_setting('server_version_num')::int / 10000 as version",
    );
    const { version } = rows[0] as { version: number };
    if (name === 'PGlite') expect(version).toBe(18);
    else expect(version).toBeGreaterThanOrEqual(15);
  });
});
