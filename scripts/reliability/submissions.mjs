// Submissions in every mode of failure, over every ledger, and by processes that are killed.
import { join } from 'node:path';
import { PayerKitError, unresolvedSubmissions } from '@payerkit/core';
import { claim, claimsClient } from './claims-client.mjs';
import { Clearinghouse, MODES } from './clearinghouse.mjs';
import { LEDGERS } from './stores.mjs';
import { inParallel, pick, startWorker, Tally } from './support.mjs';

const PROMISE = 'A claim is never sent twice, and never written off while it lives';

/**
 * @param {import('./support.mjs').Context} context
 * @returns {AsyncGenerator<import('./support.mjs').Row, void, undefined>}
 */
export async function* submissionExperiments(context) {
  const ledgers = [undefined, ...Object.keys(LEDGERS)];
  const share = Math.ceil((context.sizes.submissions * 0.7) / ledgers.length);
  for (const name of ledgers) yield await submissionsInTrouble(context, name, share);
  yield await submissionsWithoutToken(context);
  const shared = Object.keys(LEDGERS).filter((name) => LEDGERS[name]?.isShared);
  for (const name of shared) yield await submissionsWithKills(context, name, shared.length);
}

/**
 * @param {import('./support.mjs').Context} context
 * @param {string | undefined} ledger
 * @param {number} count
 */
async function submissionsInTrouble({ random, folder }, ledger, count) {
  const clearinghouse = await Clearinghouse.start(random);
  const store = ledger === undefined ? undefined : LEDGERS[ledger]?.open(join(folder, `ledger ${ledger}`));
  const client = claimsClient(clearinghouse.url, store);
  const tally = new Tally();
  try {
    await inParallel(count, 16, async (n) => {
      const id = `C${n}`;
      const mode = MODES[n % MODES.length];
      clearinghouse.expect(id, [mode ?? pick(random, MODES), pick(random, MODES), pick(random, MODES)]);
      // An application that sends again whatever payerkit says is free to be sent again.
      for (let round = 0; round < 3; round += 1) {
        const outcome = await submit(client, id);
        tally.add(outcome);
        if (outcome === 'accepted' && !clearinghouse.hasTaken(id)) tally.add('said accepted, not taken');
        if (outcome !== 'free') break;
        if (clearinghouse.hasTaken(id)) tally.add('written off');
      }
    });
    if (store !== undefined) {
      // Whatever the clearinghouse took is accepted in the ledger, or in the list of what needs a person.
      const states = new Tally();
      for await (const { state } of store.list()) states.add(state);
      let unresolved = 0;
      for await (const _one of unresolvedSubmissions(store)) unresolved += 1;
      if (unresolved !== states.of('unknown') + states.of('sending')) tally.add('missing from the list');
    }
  } finally {
    await client.close();
    clearinghouse.close();
  }
  return {
    promise: PROMISE,
    experiment: `Submissions in ${MODES.length} modes of failure (${ledger === undefined ? 'no ledger' : `${ledger} ledger`})`,
    figures: {
      claims: count,
      'requests of claims': clearinghouse.received,
      accepted: tally.of('accepted'),
      unknown: tally.of('unknown'),
      rejected: tally.of('free'),
    },
    losses: {
      'sent twice': clearinghouse.doubles,
      'written off': tally.of('written off'),
      'accepted, not taken': tally.of('said accepted, not taken'),
      'untyped errors': tally.of('untyped'),
      'not in the list of what needs a person': tally.of('missing from the list'),
    },
  };
}

/**
 * @param {import('@payerkit/optum').OptumClient} client
 * @param {string} id
 */
async function submit(client, id) {
  try {
    await client.claims.professional.submit(claim(id));
    return 'accepted';
  } catch (error) {
    if (!PayerKitError.isInstance(error)) return 'untyped';
    if (error.kind === 'submission_unknown') return 'unknown';
    return error.kind === 'duplicate_submission' ? 'duplicate' : 'free';
  }
}

/**
 * Submissions while the token endpoint is down: nothing left, so everything can be sent again.
 *
 * @param {import('./support.mjs').Context} context
 */
async function submissionsWithoutToken({ sizes, random, folder }) {
  const count = Math.ceil(sizes.submissions / 50);
  const clearinghouse = await Clearinghouse.start(random);
  const store = /** @type {(typeof LEDGERS)[string]} */ (LEDGERS.file).open(join(folder, 'no token'));
  const tally = new Tally();
  try {
    await inParallel(count, 1, async (n) => {
      const client = claimsClient(clearinghouse.url, store);
      // More than the attempts of one submission.
      clearinghouse.tokensDown = 5;
      for (let round = 0; round < 10; round += 1) {
        const outcome = await submit(client, `T${n}`);
        tally.add(outcome);
        if (outcome !== 'free') break;
      }
      await client.close();
    });
  } finally {
    clearinghouse.close();
  }
  return {
    promise: PROMISE,
    experiment: 'Submissions while the token endpoint is down, sent again when it is back (file ledger)',
    figures: { claims: count, 'failed before they left': tally.of('free'), accepted: tally.of('accepted') },
    losses: {
      'sent twice': clearinghouse.doubles,
      'stranded as unknown': tally.of('unknown') + tally.of('duplicate'),
      'not accepted': count - tally.of('accepted'),
    },
  };
}

/**
 * Processes that go through one list of claims, each from its beginning, and are killed at any moment.
 *
 * @param {import('./support.mjs').Context} context
 * @param {string} ledger
 * @param {number} ledgers - that share the kills and the claims
 */
async function submissionsWithKills({ sizes, random, folder }, ledger, ledgers) {
  const kills = Math.ceil((sizes.kills * 0.2) / ledgers);
  const count = Math.ceil((sizes.submissions * 0.3) / ledgers);
  const clearinghouse = await Clearinghouse.start(random);
  const path = join(folder, `killed ${ledger}`);
  const said = new Set();
  let done = 0;
  const onLine = (/** @type {string} */ line) => {
    const { accepted } = JSON.parse(line);
    if (accepted !== undefined) said.add(accepted);
  };
  const work = { url: clearinghouse.url, ledger, folder: path, count };
  try {
    for (; done < kills; done += 1) {
      const worker = startWorker('claims-worker', work, onLine);
      clearinghouse.killAfter(1 + Math.floor((random() * 2 * count) / kills), worker.kill);
      await worker.ended;
    }
    clearinghouse.killAfter(Number.POSITIVE_INFINITY, () => undefined);
    await startWorker('claims-worker', work, onLine).ended;
  } finally {
    clearinghouse.close();
  }
  const store = /** @type {(typeof LEDGERS)[string]} */ (LEDGERS[ledger]).open(path);
  const states = new Tally();
  for await (const { state } of store.list()) states.add(state);
  let unresolved = 0;
  let stale = 0;
  for await (const { reason } of unresolvedSubmissions(store)) {
    unresolved += 1;
    if (reason === 'process_gone') stale += 1;
  }
  const lost = clearinghouse.taken - states.of('accepted') - unresolved;
  return {
    promise: PROMISE,
    experiment: `Processes that are killed while they submit (${ledger} ledger)`,
    figures: {
      kills: done,
      claims: count,
      'requests of claims': clearinghouse.received,
      accepted: states.of('accepted'),
      'unknown, of a killed process': stale,
    },
    losses: {
      'sent twice': clearinghouse.doubles,
      'written off': Math.max(0, lost),
      'said accepted, not in the ledger': Math.max(0, said.size - states.of('accepted')),
      'not in the list of what needs a person': states.of('sending') - stale,
    },
    note: 'A claim whose process is killed before it stored the response is unknown: only the clearinghouse knows whether it was taken.',
  };
}
