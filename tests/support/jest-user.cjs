// A user's Jest test in a CommonJS project without configuration.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { BlueButtonClient } = require('@payerkit/blue-button');
const { encryptTokens, PayerRejectionError } = require('@payerkit/core');
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
