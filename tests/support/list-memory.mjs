// Reads a list in one way and prints when the part that counts began and how many items it read. Run with
// --trace-gc-nvp: V8 then prints what each garbage collection promoted. The way `make` writes the claims that the others
// read.
import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, createServer, get } from 'node:http';
import { BlueButtonClient } from '@payerkit/blue-button';

const [way = '', file = '', passes] = process.argv.slice(2);

const PATIENT_ID = '-20140000000001';
const [MADE, LISTED, PAGE] = [100, 1000, 50];
const WAYS = new Map([
  ['items', items],
  ['pages', pages],
  ['next', next],
]);
if (way === 'make') {
  writeFileSync(file, JSON.stringify(await make()));
  process.exit(0);
}
// In this process: the time in which it waits for pages would otherwise depend on what else the machine does, and with
// it the number of pages that a list fetches ahead.
const baseUrl = await serve();
const read = WAYS.get(way)?.(await member()) ?? nodeHttp;
await read();
const fromMs = performance.now();
let count = 0;
for (let pass = 0; pass < Number(passes); pass += 1) count += await read();
console.log(`\nCOUNTED ${JSON.stringify({ fromMs, count })}`);
process.exit(0);

/** Claims of the sandbox, which are as large as Blue Button's. */
async function make() {
  const { createSandbox } = await import('@payerkit/sandbox');
  const sandbox = await createSandbox();
  const { baseUrl: url, ...application } = sandbox.blueButton;
  const client = new BlueButtonClient({ environment: { baseUrl: url, kind: 'sandbox' }, ...application });
  const { blueButton } = sandbox.control;
  const [{ user }] = /** @type {[{ user: string }]} */ (
    /** @type {unknown} */ (blueButton.members({ count: 1 }))
  );
  blueButton.addClaims(user, { count: MADE });
  const started = await client.auth.start({ key: user });
  await client.auth.complete(await blueButton.consent(started.url, { user }), started.session);
  return await client.forGrant(user).explanationOfBenefit.list().toArray({ limit: MADE });
}

/** Serves the claims as a list in which each has an ID of its own; returns the base URL. */
async function serve() {
  /** @type {object[]} */
  const made = JSON.parse(readFileSync(file, 'utf8'));
  const server = createServer((request, response) => {
    const start = Number(new URL(request.url ?? '', url).searchParams.get('startIndex') ?? 0);
    const body = /** @type {Buffer} */ (bodies[start / PAGE]);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const url = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
  const link = (/** @type {string} */ relation, /** @type {number} */ at) => ({
    relation,
    url: `${url}/v2/fhir/ExplanationOfBenefit/?patient=${PATIENT_ID}&_count=${PAGE}&startIndex=${at}`,
  });
  const bodies = Array.from({ length: LISTED / PAGE }, (_, page) => {
    const start = page * PAGE;
    const entry = Array.from({ length: PAGE }, (_claim, index) => ({
      resource: {
        ...made[(start + index) % made.length],
        id: `carrier-${start + index}`,
        patient: { reference: `Patient/${PATIENT_ID}` },
      },
    }));
    const next = start + PAGE < LISTED ? [link('next', start + PAGE)] : [];
    const bundle = { type: 'searchset', total: LISTED, link: [link('self', start), ...next], entry };
    return Buffer.from(JSON.stringify({ resourceType: 'Bundle', ...bundle }));
  });
  return url;
}

async function member() {
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    clientId: 'memory',
    clientSecret: 'memory',
    redirectUri: 'http://localhost:3000/callback',
  });
  const grant = {
    accessToken: 'a',
    refreshToken: 'r',
    expiresAt: Date.now() + 3_600_000,
    patientId: PATIENT_ID,
  };
  await client.auth.importGrant('memory', { ...grant, scopes: 'patient/ExplanationOfBenefit.rs' });
  return client.forGrant('memory').explanationOfBenefit;
}

/** @param {import('@payerkit/blue-button').BlueButtonMember['explanationOfBenefit']} claims */
function items(claims) {
  return async () => {
    let found = 0;
    for await (const claim of claims.list()) found += claim.resourceType.length > 0 ? 1 : 0;
    return found;
  };
}

/** @param {import('@payerkit/blue-button').BlueButtonMember['explanationOfBenefit']} claims */
function pages(claims) {
  return async () => {
    let found = 0;
    for await (const page of claims.list().pages()) found += page.items.length;
    return found;
  };
}

/** @param {import('@payerkit/blue-button').BlueButtonMember['explanationOfBenefit']} claims */
function next(claims) {
  return async () => {
    let found = 0;
    /** @type {import('@payerkit/core').Page<object> | undefined} */
    let page = await claims.list();
    for (; page !== undefined; page = await page.next()) found += page.items.length;
    return found;
  };
}

/** @typedef {{ entry: { resource: { resourceType: string } }[], link: { relation: string, url: string }[] }} Bundle */

async function nodeHttp() {
  const agent = new Agent({ keepAlive: true });
  let found = 0;
  /** @type {string | undefined} */
  let path = `/v2/fhir/ExplanationOfBenefit/?patient=${PATIENT_ID}&_count=${PAGE}`;
  while (path !== undefined) {
    const bundle = /** @type {Bundle} */ (
      await new Promise((resolve, reject) => {
        get(`${baseUrl}${path}`, { agent }, (response) => {
          /** @type {Buffer[]} */
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
        }).on('error', reject);
      })
    );
    for (const { resource } of bundle.entry) found += resource.resourceType.length > 0 ? 1 : 0;
    path = bundle.link.find(({ relation }) => relation === 'next')?.url.slice(baseUrl.length);
  }
  agent.destroy();
  return found;
}
