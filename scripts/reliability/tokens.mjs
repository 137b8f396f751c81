// Token storms and kills over every store, with right and wrong clocks.
import { join } from 'node:path';
import { systemClock } from '@payerkit/core';
import { memberClient, readMember, storeConsent } from './member-client.mjs';
import { TOKEN_STORES } from './stores.mjs';
import { inParallel, startWorker, Tally } from './support.mjs';
import { startTokenServer } from './token-server.mjs';

const MEMBERS = 12;
const KEYS = Array.from({ length: MEMBERS }, (_, n) => `m${n}`);
const PROMISE = 'A refresh token is spent once, no consent is lost, and no one gets another member’s data';

/**
 * @param {import('./support.mjs').Context} context
 * @returns {AsyncGenerator<import('./support.mjs').Row, void, undefined>}
 */
export async function* tokenExperiments(context) {
  const shared = Object.keys(TOKEN_STORES).filter((name) => TOKEN_STORES[name]?.isShared);
  const kills = Math.ceil((context.sizes.kills * 0.6) / shared.length);
  for (const name of Object.keys(TOKEN_STORES)) yield await storm(context, name);
  for (const name of shared) yield await stormWithKills(context, name, kills);
  yield await storm(context, 'file', [-600_000, 0, 600_000, 86_400_000]);
}

/**
 * Clients in one process, all on one store, each with a clock of its own.
 *
 * @param {import('./support.mjs').Context} context
 * @param {string} store
 * @param {number[]} [offsetsMs]
 */
async function storm({ sizes, random, folder }, store, offsetsMs = [0, 0, 0, 0]) {
  const server = await startTokenServer({ random, readsPerToken: 20, delayMs: 3 });
  const isSkewed = offsetsMs.some((one) => one !== 0);
  const tokenStore = TOKEN_STORES[store]?.open(join(folder, `storm ${store} ${isSkewed}`));
  if (tokenStore === undefined) throw new Error(`No store ${store}.`);
  const clients = offsetsMs.map((offsetMs, n) =>
    memberClient({
      url: server.url,
      tokenStore,
      worker: `client ${n}`,
      clock: { ...systemClock, now: () => Date.now() + offsetMs },
    }),
  );
  const tally = new Tally();
  try {
    const [first] = clients;
    if (first === undefined) throw new Error('No client.');
    for (const key of KEYS) await storeConsent(first, key, server.consent(key));
    await inParallel(sizes.reads, 48, async (n) => {
      const client = /** @type {(typeof clients)[number]} */ (clients[n % clients.length]);
      tally.add(await readMember(client, KEYS[Math.floor(random() * MEMBERS)] ?? ''));
    });
  } finally {
    for (const client of clients) await client.close();
    server.close();
  }
  const { renewals, doubles } = server.counts;
  return {
    promise: PROMISE,
    experiment: isSkewed
      ? `Clients whose clocks differ by up to a day (${store} store)`
      : `Storm of reads whose access tokens end at any time (${store} store)`,
    figures: { clients: clients.length, members: MEMBERS, reads: sizes.reads, renewals },
    losses: {
      'spent twice': doubles,
      'consents lost': tally.of('consent lost'),
      'other member’s data': tally.of('wrong'),
      'reads failed': sizes.reads - tally.of('right') - tally.of('wrong') - tally.of('consent lost'),
    },
  };
}

/**
 * Processes on one store that are killed at any moment.
 *
 * @param {import('./support.mjs').Context} context
 * @param {string} store
 * @param {number} kills
 */
async function stormWithKills({ random, folder }, store, kills) {
  const server = await startTokenServer({ random, readsPerToken: 4, delayMs: 8 });
  const path = join(folder, `kills ${store}`);
  const tally = new Tally();
  const opener = TOKEN_STORES[store];
  if (opener === undefined) throw new Error(`No store ${store}.`);
  const client = memberClient({ url: server.url, tokenStore: opener.open(path), worker: 'survivor' });
  let started = 0;
  const onLine = (/** @type {string} */ line) => {
    const { outcome, key } = JSON.parse(line);
    if (outcome === undefined) return;
    if (outcome === 'consent lost') tally.add(server.isExplained(key) ? 'lost by a kill' : 'lost');
    else tally.add(outcome);
  };
  const start = () => {
    const worker = `worker ${started++}`;
    const work = { url: server.url, store, folder: path, worker, keys: MEMBERS, reads: 1_000_000 };
    return { worker, ...startWorker('token-worker', work, onLine) };
  };
  try {
    for (const key of KEYS) await storeConsent(client, key, server.consent(key));
    await inParallel(kills, 3, async () => {
      const process = start();
      server.killAfter(process.worker, 1 + Math.floor(random() * 16), process.kill);
      await process.ended;
    });
    // No one is killed any more: every member can be read, or its consent was lost to a kill.
    for (const key of KEYS) {
      const outcome = await readMember(client, key);
      if (outcome === 'consent lost') tally.add(server.isExplained(key) ? 'lost by a kill' : 'lost');
      else tally.add(outcome === 'right' ? 'right at the end' : outcome);
    }
  } finally {
    await client.close();
    server.close();
  }
  const { renewals, doubles, reads } = server.counts;
  const typed = ['right at the end', 'wrong', 'untyped', 'lost', 'lost by a kill'];
  const failed = Object.entries(tally.all()).filter(([name]) => !typed.includes(name));
  return {
    promise: PROMISE,
    experiment: `Processes that are killed while they read and renew (${store} store)`,
    figures: {
      kills,
      members: MEMBERS,
      reads,
      renewals,
      'consents lost by a kill': tally.of('lost by a kill'),
      ...(failed.length > 0 && { 'typed errors': failed.map(([name, n]) => `${name} ${n}`).join(', ') }),
    },
    losses: {
      'spent twice': doubles,
      'consents lost': tally.of('lost'),
      'other member’s data': tally.of('wrong'),
      'untyped errors': tally.of('untyped'),
    },
    note: 'A consent is lost when a process is killed between the server’s rotation and the write of its response: the server gives the new token once and takes the old one never again, so that no one can have it.',
  };
}
