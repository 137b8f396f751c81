// Opens the stores of a database, in the programs of core/testing; it takes the place of the module of the same name there.
import { encryptTokens } from '@payerkit/core';
import pg from 'pg';
import type { OpenStores } from '../../core/testing/open-stores.js';
import { PostgresDisclosureLog, PostgresSubmissionLedger, PostgresTokenStore } from '../src/index.js';

const KEYS = [{ kid: 'test', key: new Uint8Array(32).fill(7) }];

/**
 * Opens stores.
 *
 * @param place - a connection string; one that begins with `encrypted:` has an encrypted token store
 */
export async function openStores(place: string): Promise<OpenStores> {
  const url = place.replace(/^encrypted:/, '');
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  const plain = new PostgresTokenStore(pool);
  return {
    tokenStore: url === place ? plain : encryptTokens(plain, KEYS),
    ledger: new PostgresSubmissionLedger(pool),
    disclosureLog: new PostgresDisclosureLog(pool),
    close: () => pool.end(),
  };
}
