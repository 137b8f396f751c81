// Full disks and damaged files under the stores.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PayerKitError } from '@payerkit/core';
import { FileDisclosureLog, FileSubmissionLedger, FileTokenStore } from '@payerkit/core/node';
import { Clearinghouse } from './clearinghouse.mjs';
import { memberClient, readMember, storeConsent } from './member-client.mjs';
import { pick, startWorker, Tally } from './support.mjs';
import { startTokenServer } from './token-server.mjs';

const ENTRIES = 20;
const CASES_PER_ROUND = 2_000;
const MOST_ROUNDS = 25;

/**
 * @param {import('./support.mjs').Context} context
 * @returns {AsyncGenerator<import('./support.mjs').Row, void, undefined>}
 */
export async function* diskExperiments(context) {
  if (process.platform !== 'win32') yield await fullDiskOfLedger(context);
  yield await fullDiskOfTokens(context);
  yield await damagedFiles(context);
}

/**
 * A process that can write no byte to any file (a limit of the system, which fails like a full disk) submits claims.
 *
 * @param {import('./support.mjs').Context} context
 */
async function fullDiskOfLedger({ random, folder }) {
  const clearinghouse = await Clearinghouse.start(random);
  const tally = new Tally();
  const work = { url: clearinghouse.url, folder: join(folder, 'full'), count: ENTRIES };
  try {
    const onLine = (/** @type {string} */ line) => tally.add(JSON.parse(line).outcome);
    await startWorker('full-disk-worker', work, onLine, { fileBlocks: 0 }).ended;
  } finally {
    clearinghouse.close();
  }
  return {
    promise: 'A submission whose record cannot be written is not sent',
    experiment: 'A process submits claims and can write nothing to its ledger',
    figures: { claims: ENTRIES, submission_ledger_full: tally.of('submission_ledger_full') },
    losses: {
      'sent anyway': clearinghouse.received,
      'other errors': ENTRIES - tally.of('submission_ledger_full'),
    },
  };
}

/**
 * A token store whose writes fail at times, as on a full disk. A renewed token is held until it can be stored.
 *
 * @param {import('./support.mjs').Context} context
 */
async function fullDiskOfTokens({ sizes, random, folder }) {
  const server = await startTokenServer({ random, readsPerToken: 3, delayMs: 1 });
  const store = new FileTokenStore(join(folder, 'full tokens'));
  let isFull = false;
  let failedWrites = 0;
  const tokenStore = {
    get: (/** @type {string} */ key) => store.get(key),
    compareAndSet: async (/** @type {Parameters<FileTokenStore['compareAndSet']>} */ ...given) => {
      if (isFull) {
        failedWrites += 1;
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      }
      return await store.compareAndSet(...given);
    },
  };
  const client = memberClient({ url: server.url, tokenStore, worker: 'one' });
  const tally = new Tally();
  const reads = Math.ceil(sizes.reads / 10);
  try {
    await storeConsent(client, 'm1', server.consent('m1'));
    for (let n = 0; n < reads; n += 1) {
      if (n % 4 === 0) isFull = random() < 0.5;
      tally.add(await readMember(client, 'm1'));
    }
    isFull = false;
    await readMember(client, 'm1');
    // Another process, which has nothing but the store, can go on.
    const other = memberClient({ url: server.url, tokenStore: store, worker: 'another' });
    if ((await readMember(other, 'm1')) !== 'right') tally.add('consent lost');
    await other.close();
  } finally {
    await client.close();
    server.close();
  }
  return {
    promise: 'A renewed token that cannot be stored is held, and stored when the disk has room',
    experiment: 'Reads and renewals over a token store whose disk is full half of the time',
    figures: {
      reads,
      renewals: server.counts.renewals,
      'failed writes': failedWrites,
      'reads that failed meanwhile': reads - tally.of('right'),
    },
    losses: { 'spent twice': server.counts.doubles, 'consents lost': tally.of('consent lost') },
  };
}

/** Ways in which a file is found after a crash of the disk. @type {Record<string, (bytes: Buffer, random: () => number) => Buffer>} */
const DAMAGES = {
  cut: (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  empty: () => Buffer.alloc(0),
  zeros: (bytes) => Buffer.alloc(bytes.length),
  'a byte changed': (bytes, random) => {
    const changed = Buffer.from(bytes);
    changed[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    return changed;
  },
  noise: (bytes, random) => Buffer.from(bytes.map(() => Math.floor(random() * 256))),
  doubled: (bytes) => Buffer.concat([bytes, bytes]),
};

/**
 * One file of each store is damaged; the others have to be as they were, and the damaged entry is an error or as it was.
 *
 * @param {import('./support.mjs').Context} context
 */
async function damagedFiles({ sizes, random, folder }) {
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(sizes.cases / CASES_PER_ROUND));
  const losses = { 'key freed': 0, 'other entries lost': 0, 'untyped errors': 0 };
  let damaged = 0;
  for (let round = 0; round < rounds; round += 1) {
    const path = join(folder, `damaged ${round}`);
    const ledger = new FileSubmissionLedger(join(path, 'ledger'));
    const tokens = new FileTokenStore(join(path, 'tokens'));
    const log = new FileDisclosureLog(join(path, 'log'));
    for (let n = 0; n < ENTRIES; n += 1) {
      await ledger.begin(`k${n}`, { provider: 'p', operation: 'o', contentDigest: 'd' });
      await tokens.compareAndSet(`k${n}`, undefined, { value: `value ${n}` });
      const what = { provider: 'p', operation: 'o', resourceType: 'r', count: 1, scopes: [] };
      await log.append({
        atMs: Date.UTC(2026, n % 12, 1),
        person: `k${n}`,
        recipient: 'r',
        purpose: 'p',
        what,
      });
    }
    const kind = pick(random, Object.keys(DAMAGES));
    const damage = /** @type {(typeof DAMAGES)[string]} */ (DAMAGES[kind]);
    for (const name of ['ledger', 'tokens', 'log']) {
      const file = join(path, name, pick(random, await readdir(join(path, name))));
      await writeFile(file, damage(await readFile(file), random));
      damaged += 1;
    }
    const tally = new Tally();
    for (let n = 0; n < ENTRIES; n += 1) {
      const begun = await typed(
        () => ledger.begin(`k${n}`, { provider: 'p', operation: 'o', contentDigest: 'd' }),
        tally,
      );
      if (begun?.ok) losses['key freed'] += 1;
      if (begun?.ok === false) tally.add('ledger');
      const token = await typed(() => tokens.get(`k${n}`), tally);
      if (token?.value === `value ${n}`) tally.add('tokens');
    }
    const listed = new Set();
    await typed(async () => {
      for await (const { person } of log.list()) listed.add(person);
    }, tally);
    // One file of the log holds the entries of a month: at most two of twenty.
    losses['other entries lost'] += Math.max(0, ENTRIES - 1 - tally.of('ledger'));
    losses['other entries lost'] += Math.max(0, ENTRIES - 1 - tally.of('tokens'));
    losses['other entries lost'] += Math.max(0, ENTRIES - 2 - listed.size);
    losses['untyped errors'] += tally.of('untyped');
  }
  return {
    promise: 'A damaged file stops its own entry alone, and never frees a claim',
    experiment: `One file of each store is damaged: ${Object.keys(DAMAGES).join(', ')}`,
    figures: { rounds, 'files damaged': damaged, 'entries in each store': ENTRIES },
    losses,
  };
}

/**
 * @template T
 * @param {() => Promise<T>} act
 * @param {Tally} tally
 * @returns {Promise<T | undefined>}
 */
async function typed(act, tally) {
  try {
    return await act();
  } catch (error) {
    tally.add(PayerKitError.isInstance(error) ? 'typed' : 'untyped');
    return undefined;
  }
}
