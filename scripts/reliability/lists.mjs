// Kills in the middle of cursors, changes(), reports.follow() and downloads of exports.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BlueButtonClient } from '@payerkit/blue-button';
import { FileTokenStore } from '@payerkit/core/node';
import { OptumClient } from '@payerkit/optum';
import { createSandbox } from '@payerkit/sandbox';
import { claim } from './claims-client.mjs';
import { json, serve, startWorker } from './support.mjs';

const PROMISE = 'A list that is read on after a kill gives each item once';
const USER = 'BBUser00002';
const REPORTED_CLAIMS = 12;
const LINES = 60;

/**
 * @param {import('./support.mjs').Context} context
 * @returns {AsyncGenerator<import('./support.mjs').Row, void, undefined>}
 */
export async function* listExperiments(context) {
  const sandbox = await createSandbox({ seed: 11 });
  const files = await startFileServer();
  const { blueButton, optum, control } = sandbox;
  control.optum.switches.predefinedValuesOnly = false;
  const tokens = join(context.folder, 'list tokens');
  const { baseUrl, ...application } = blueButton;
  const environment = /** @type {const} */ ({ baseUrl, kind: 'sandbox' });
  const clock = {
    now: () => Date.now(),
    sleep: async (/** @type {number} */ ms) => control.clock.advance(ms),
  };
  const member = new BlueButtonClient({
    environment,
    ...application,
    tokenStore: new FileTokenStore(tokens),
  });
  const { clientId, clientSecret } = optum;
  const client = new OptumClient({ environment, clientId, clientSecret, clock, preflight: 'off' });
  try {
    const { url, session } = await member.auth.start({ key: 'm1' });
    await member.auth.complete(await control.blueButton.consent(url, { user: USER }), session);
    const list = () => member.forGrant('m1').explanationOfBenefit.list();
    const idsOf = async () => (await list().toArray({ limit: 10_000 })).map(({ id = '' }) => id);
    const work = { blueButton, optum, tokens };

    const ids = await idsOf();
    yield await killed(context, work, 'cursor', 'list() with a cursor', async () => ids);

    // As many as a process reads on average before it is killed, so that few processes come to the end.
    const grow = () => void control.blueButton.addClaims(USER, { count: 4 });
    yield await killed(context, work, 'changes', 'changes(), while claims are added', idsOf, grow);

    for (let n = 0; n < REPORTED_CLAIMS; n += 1) await client.claims.professional.submit(claim(`L${n}`));
    control.clock.advance(3 * 86_400_000);
    const reports = (await client.reports.list().toArray({ limit: 1000 })).map(({ name }) => name);
    yield await killed(
      context,
      { ...work, expected: reports.length },
      'follow',
      'reports.follow()',
      async () => reports,
    );

    const access = client.payerFhir.providerAccess;
    const job = await access.export({ payerId: '87726', lob: 'ph', groupId: 'sandbox-group' });
    const { output } = await access.wait(job);
    const [file] = output;
    if (file === undefined) throw new Error('The export has no file.');
    const lines = Array.from({ length: LINES }, (_, n) => String(n + 1));
    const at = (/** @type {string} */ url) => url.replace(sandbox.url, files.url);
    const download = {
      ...work,
      optum: { ...optum, baseUrl: files.url },
      job: { ...job, statusUrl: at(job.statusUrl) },
      file: { ...file, url: at(file.url) },
    };
    yield await killed(context, download, 'download', 'the download of an export', async () => lines);
  } finally {
    await Promise.all([member.close(), client.close()]);
    files.close();
    await sandbox.close();
  }
}

/**
 * Reads a list by processes that are killed, and begins anew when one comes to its end.
 *
 * @param {import('./support.mjs').Context} context
 * @param {Record<string, unknown>} work
 * @param {string} kind
 * @param {string} what
 * @param {() => Promise<string[]>} whole - all items of the list
 * @param {() => void} [between] - what happens between two processes
 */
async function killed({ sizes, random, folder }, work, kind, what, whole, between) {
  const most = Math.ceil((sizes.kills * 0.2) / 4);
  const losses = { missing: 0, 'given twice': 0, 'not of the list': 0 };
  const figures = { kills: 0, 'times read to the end': 0, items: 0 };
  let state = join(folder, `list ${kind}.json`);

  const run = async (/** @type {boolean} */ mayBeKilled) => {
    let itemsLeft = mayBeKilled ? Math.ceil(random() * 8) : Number.POSITIVE_INFINITY;
    let isKilled = false;
    const worker = startWorker('lists-worker', { ...work, kind, state }, () => {
      itemsLeft -= 1;
      if (itemsLeft > 0 || isKilled) return;
      isKilled = worker.kill();
    });
    return await worker.ended.then((signal) => signal === 'SIGKILL');
  };

  while (figures.kills < most) {
    if (await run(true)) figures.kills += 1;
    else if (between === undefined) await checkWhole();
    between?.();
  }
  await run(false);
  // What was added while the last list was read is in the next.
  if (between !== undefined) await run(false);
  await checkWhole();
  return {
    promise: PROMISE,
    experiment: `Processes that are killed while they read ${what}`,
    figures,
    losses,
  };

  async function checkWhole() {
    const { items } = /** @type {{ items: string[] }} */ (JSON.parse(readFileSync(state, 'utf8')));
    const expected = new Set(await whole());
    const given = new Set(items);
    figures['times read to the end'] += 1;
    figures.items += expected.size;
    losses.missing += [...expected].filter((item) => !given.has(item)).length;
    losses['given twice'] += items.length - given.size;
    losses['not of the list'] += items.filter((item) => !expected.has(item)).length;
    state = join(folder, `list ${kind} ${figures['times read to the end']}.json`);
  }
}

/** A gateway that has one file of an export. */
async function startFileServer() {
  const resources = Array.from({ length: LINES }, (_, n) => ({ resourceType: 'Patient', id: `p${n}` }));
  return await serve(({ path, response }) => {
    if (path.includes('token'))
      return json(response, 200, { access_token: 'synthetic', token_type: 'Bearer', expires_in: 3600 });
    const content = resources.map((resource) => `${JSON.stringify(resource)}\n`).join('');
    return json(response, 200, content, { 'content-type': 'application/fhir+ndjson' });
  });
}
