// The stores that experiments run over. One more store is one more row.
import { createHash } from 'node:crypto';
import { encryptTokens, MemorySubmissionLedger, MemoryTokenStore } from '@payerkit/core';
import { FileSubmissionLedger, FileTokenStore } from '@payerkit/core/node';

const KEYS = [{ kid: 'experiment', key: createHash('sha256').update('synthetic').digest() }];

/**
 * Token stores by name. `isShared`: several processes can open the same one, so that they can be killed over it.
 *
 * @type {Record<string, { isShared: boolean, open: (folder: string) => import('@payerkit/core').TokenStore }>}
 */
export const TOKEN_STORES = {
  memory: { isShared: false, open: () => new MemoryTokenStore() },
  'memory, encrypted': { isShared: false, open: () => encryptTokens(new MemoryTokenStore(), KEYS) },
  file: { isShared: true, open: (folder) => new FileTokenStore(folder) },
  'file, encrypted': { isShared: true, open: (folder) => encryptTokens(new FileTokenStore(folder), KEYS) },
};

/**
 * Ledgers by name.
 *
 * @type {Record<string, { isShared: boolean, open: (folder: string) => import('@payerkit/core').SubmissionLedger }>}
 */
export const LEDGERS = {
  memory: { isShared: false, open: () => new MemorySubmissionLedger() },
  file: { isShared: true, open: (folder) => new FileSubmissionLedger(folder) },
};

/** Secret of the keys in the ledgers. */
export const LEDGER_SECRET = 'a synthetic secret of the experiments';
