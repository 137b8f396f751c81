// A ledger of 30 000 submissions, and how long one of them takes to be looked up.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSubmissionLedger } from '@payerkit/core/node';
import { claim, claimsClient } from './claims-client.mjs';
import { Clearinghouse } from './clearinghouse.mjs';

const LONGEST_MS = 20;
const LOOK_UPS = 40;

/**
 * @param {import('./support.mjs').Context} context
 * @returns {AsyncGenerator<import('./support.mjs').Row, void, undefined>}
 */
export async function* ledgerExperiments({ sizes, random, folder }) {
  const records = sizes.submissions * 6;
  const isTimed = records >= 30_000;
  const path = join(folder, 'large ledger');
  const store = new FileSubmissionLedger(path);
  const clearinghouse = await Clearinghouse.start(random);
  const client = claimsClient(clearinghouse.url, store);
  const tookMs = [];
  let found = 0;
  try {
    for (let n = 0; n < LOOK_UPS; n += 1) await client.claims.professional.submit(claim(`R${n}`));
    await fill(path, records - LOOK_UPS);
    for (let n = 0; n < LOOK_UPS; n += 1) {
      const startedAtMs = performance.now();
      const { state } = await client.claims.reconcile(claim(`R${n}`));
      tookMs.push(performance.now() - startedAtMs);
      if (state === 'accepted') found += 1;
    }
  } finally {
    await client.close();
    clearinghouse.close();
  }
  const sorted = tookMs.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(LOOK_UPS / 2)] ?? 0;
  yield {
    promise: 'One claim is looked up without reading the whole ledger',
    experiment:
      'Claims are reconciled in a file ledger of many records: a request to the payer and a look-up in the ledger',
    figures: { records, 'look-ups': LOOK_UPS, 'median ms': Number(median.toFixed(1)) },
    losses: {
      'not found': LOOK_UPS - found,
      // A small run belongs to the tests, which run on busy machines.
      ...(isTimed && { [`median above ${LONGEST_MS} ms`]: median > LONGEST_MS ? 1 : 0 }),
    },
  };
}

/**
 * Copies of one record under other keys, written without the ledger's care, which takes a flush for each.
 *
 * @param {string} path
 * @param {number} count
 */
async function fill(path, count) {
  const [name = ''] = (await readdir(path)).filter((one) => one.endsWith('.json'));
  const record = JSON.parse(await readFile(join(path, name), 'utf8'));
  for (let n = 0; n < count; n += 1) {
    const key = `filled-${n}`;
    const file = `${createHash('sha256').update(key).digest('hex')}.json`;
    await writeFile(join(path, file), JSON.stringify({ ...record, key }), { mode: 0o600 });
  }
}
