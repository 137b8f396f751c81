// A user's Jest test in TypeScript, which each project transforms in its own way: the reads that differ between realms.
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BlueButtonClient } from '@payerkit/blue-button';
import { AbortError } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';

let sandbox: Sandbox;
let blueButton: BlueButtonClient;
let optum: OptumClient;

beforeAll(async () => {
  sandbox = await createSandbox();
  // Waits take no time here, and the sandbox's jobs are done after them.
  const clock = {
    now: () => Date.now(),
    sleep: async (ms: number) => {
      sandbox.control.clock.advance(ms);
    },
  };
  const { baseUrl, ...application } = sandbox.blueButton;
  blueButton = new BlueButtonClient({ environment: { baseUrl, kind: 'sandbox' }, ...application });
  const { baseUrl: optumUrl, ...credentials } = sandbox.optum;
  optum = new OptumClient({ environment: { baseUrl: optumUrl, kind: 'sandbox' }, ...credentials, clock });
  const { url, session } = await blueButton.auth.start({ key: 'user-1' });
  await blueButton.auth.complete(
    await sandbox.control.blueButton.consent(url, { user: 'BBUser00000' }),
    session,
  );
});

afterAll(async () => {
  await blueButton.close();
  await optum.close();
  await sandbox.close();
});

test('reads a page of fifty claims', async () => {
  const page = await blueButton.forGrant('user-1').explanationOfBenefit.list({ count: 50 });
  expect(page.items).toHaveLength(50);
  expect(page.items[0]?.resourceType).toBe('ExplanationOfBenefit');
});

test('reads a remittance', async () => {
  const reports = await optum.reports.list().toArray({ limit: 100 });
  const name = reports.find(({ type }) => type === 'remittance')?.name ?? '';
  const report = await optum.reports.toJson(name);
  expect(report.kind).toBe('835');
  expect(report.kind === '835' && report.remittances.length).toBeGreaterThan(0);
});

test('authenticates with a signed assertion', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'a' }] };
  const clientSecret = 'not sent';
  sandbox.control.optum.registerApplication({ clientId: 'keyed', clientSecret, products: ['*'], jwks });
  const keyed = new OptumClient({
    environment: { baseUrl: sandbox.url, kind: 'sandbox' },
    clientId: 'keyed',
    clientKey: { kid: 'a', privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string },
  });
  expect((await keyed.reports.list().first())?.name).toBeDefined();
  await keyed.close();
});

test('reads a stream', async () => {
  const { providerAccess } = optum.payerFhir;
  const job = await providerAccess.export({ payerId: '87726', lob: 'ph', groupId: 'sandbox-group' });
  const [file] = (await providerAccess.wait(job)).output;
  if (file === undefined) throw new Error('the export has no file');
  const types = new Set<string>();
  for await (const { resource } of providerAccess.download(job, file)) types.add(resource.resourceType);
  expect(types.size).toBeGreaterThan(0);
});

test('ends a call that is aborted while it waits', async () => {
  sandbox.control.faults.add({ fault: 'stall-headers', route: '/v2/fhir/Patient*', count: 1 });
  const controller = new AbortController();
  const stop = blueButton.on('request', () => controller.abort());
  const call = blueButton.forGrant('user-1').patient.retrieve({ signal: controller.signal });
  await expect(call).rejects.toThrow(AbortError);
  stop();
});
