// Reads a list in one way and prints when the part that counts began and how many items it read. Run with
// --trace-gc-nvp: V8 then prints what each garbage collection promoted.
import { Agent, get } from 'node:http';
import { BlueButtonClient } from '@payerkit/blue-button';

const [way = '', baseUrl = '', passes] = process.argv.slice(2);

const WAYS = new Map([
  ['items', items],
  ['pages', pages],
  ['next', next],
]);
const read = WAYS.get(way)?.(await member()) ?? nodeHttp;
await read();
const fromMs = performance.now();
let count = 0;
for (let pass = 0; pass < Number(passes); pass += 1) count += await read();
console.log(`\nCOUNTED ${JSON.stringify({ fromMs, count })}`);
process.exit(0);

async function member() {
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    clientId: 'memory',
    clientSecret: 'memory',
    redirectUri: 'http://localhost:3000/callback',
  });
  const grant = { accessToken: 'a', refreshToken: 'r', expiresAt: Date.now() + 3_600_000, patientId: '-1' };
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
  let path = '/v2/fhir/ExplanationOfBenefit/?patient=-1&_count=50';
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
