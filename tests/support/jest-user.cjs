// A user's Jest test in a CommonJS project without configuration.
const crypto = require('node:crypto');
const fs = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');
const zlib = require('node:zlib');
const { BlueButtonClient } = require('@payerkit/blue-button');
const { AbortError, encryptTokens, PayerRejectionError } = require('@payerkit/core');
const { FileTokenStore } = require('@payerkit/core/node');
const { OptumClient } = require('@payerkit/optum');
const { createSandbox } = require('@payerkit/sandbox');

let sandbox;
let directory;

beforeAll(async () => {
  sandbox = await createSandbox();
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'payerkit-jest-'));
});

afterAll(async () => {
  await sandbox.close();
  fs.rmSync(directory, { recursive: true });
});

test('a member consents and is read, over a retry, with encrypted tokens in a file', async () => {
  const key = { kid: '1', key: Buffer.alloc(32, 7) };
  const { baseUrl, ...application } = sandbox.blueButton;
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    ...application,
    tokenStore: encryptTokens(new FileTokenStore(directory), [key]),
  });
  const { url, session } = await client.auth.start({ key: 'user-1' });
  const callback = await sandbox.control.blueButton.consent(url, { user: 'BBUser00000' });
  await client.auth.complete(callback, session);

  sandbox.control.faults.add({ fault: 'server-error', route: '/v2/fhir/Patient*', count: 1 });
  const { data, meta } = await client.forGrant('user-1').patient.retrieve().withResponse();
  expect(data.resourceType).toBe('Patient');
  expect(meta.attempts).toBe(2);
  await client.close();
});

test.each([
  ['gzip', zlib.gzipSync],
  ['br', zlib.brotliCompressSync],
  ['deflate', zlib.deflateSync],
])('a %s response of more than 16 KiB is read', async (encoding, pack) => {
  const text = crypto.randomBytes(20_000).toString('hex');
  const body = pack(JSON.stringify({ resourceType: 'Patient', id: '-100', text }));
  expect(body.length).toBeGreaterThan(16 * 1024);
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/fhir+json', 'content-encoding': encoding });
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const client = new BlueButtonClient({
    environment: { baseUrl: `http://127.0.0.1:${server.address().port}`, kind: 'sandbox' },
    clientId: 'a-client',
    clientSecret: 'a-secret',
    redirectUri: 'https://app.example/callback',
    maxRetries: 0,
  });
  try {
    const expiresAt = Date.now() + 3_600_000;
    await client.auth.importGrant('user-1', { accessToken: 'access-1', expiresAt, patientId: '-100' });
    expect((await client.forGrant('user-1').patient.retrieve()).text).toBe(text);
  } finally {
    await client.close();
    server.closeAllConnections();
    server.close();
  }
});

test('a call is aborted, and a listener may be asynchronous', async () => {
  const { baseUrl, ...credentials } = sandbox.optum;
  const optum = new OptumClient({ environment: { baseUrl, kind: 'sandbox' }, ...credentials });
  // oxlint-disable-next-line typescript/no-misused-promises -- an asynchronous listener is what is tried
  optum.on('request', () => Promise.reject(new Error('not for the process')));
  const signal = AbortSignal.abort();
  const call = optum.request({ method: 'GET', path: '/anything' }, { signal });
  await expect(call).rejects.toThrow(AbortError);
  await optum.close();
});

test('bytes, forms and searches of the test realm are sent as what they are', async () => {
  const seen = [];
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      seen.push([request.headers['content-type'], Buffer.concat(chunks).toString()]);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{}');
    });
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const environment = { baseUrl: `http://127.0.0.1:${server.address().port}`, kind: 'sandbox' };
  const optum = new OptumClient({ environment, clientId: 'a-client', clientSecret: 'a-secret' });
  const form = new FormData();
  form.append('name', 'value');
  const bodies = [new Uint8Array([104, 105]), Buffer.from('hi'), new URLSearchParams({ a: 'b' }), form];
  for (const body of bodies) await optum.request({ method: 'POST', path: '/anything', auth: 'none', body });
  expect(seen.slice(0, 3)).toEqual([
    ['application/octet-stream', 'hi'],
    ['application/octet-stream', 'hi'],
    ['application/x-www-form-urlencoded', 'a=b'],
  ]);
  expect(seen[3][0]).toMatch(/^multipart\/form-data/);
  expect(seen[3][1]).toContain('name="name"');
  await optum.close();
  server.closeAllConnections();
  server.close();
});

test('a payer is asked, and rejects', async () => {
  const { baseUrl, ...credentials } = sandbox.optum;
  const optum = new OptumClient({ environment: { baseUrl, kind: 'sandbox' }, ...credentials });
  const question = {
    provider: { organizationName: 'happy doctors group', npi: '1760854442' },
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
  };
  const answer = await optum.eligibility.check({ ...question, tradingPartnerServiceId: '00001' });
  expect(answer.isActive).toBe(true);
  const refused = optum.eligibility.check({ ...question, tradingPartnerServiceId: '00004' });
  await expect(refused).rejects.toThrow(PayerRejectionError);
  await optum.close();
});
