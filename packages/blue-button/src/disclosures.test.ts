import { type DisclosureEntry, type DisclosureEvent, MemoryDisclosureLog } from '@payerkit/core';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BlueButtonClient, type BlueButtonMember } from './index.js';

const ASKED = { requestedBy: 'portal', purpose: 'shown to the member' };
let sandbox: Sandbox;
let client: BlueButtonClient;
let log: MemoryDisclosureLog;

beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(async () => {
  await client.close();
  await sandbox.close();
});
beforeEach(async () => {
  await client?.close();
  sandbox.control.blueButton.reset();
  log = new MemoryDisclosureLog();
  const { baseUrl, ...application } = sandbox.blueButton;
  client = new BlueButtonClient({ environment: { baseUrl }, ...application, disclosureLog: log, ...ASKED });
});

async function consented(key: string): Promise<BlueButtonMember<'v2'>> {
  const { url, session } = await client.auth.start({ key });
  await client.auth.complete(await sandbox.control.blueButton.consent(url, { user: 'BBUser00000' }), session);
  return client.forGrant(key);
}

const reads: [
  name: string,
  resourceType: string,
  read: (member: BlueButtonMember<'v2'>) => Promise<unknown>,
][] = [
  ['patient.retrieve', 'Patient', async ({ patient }) => patient.retrieve()],
  ['coverage.list', 'Coverage', ({ coverage }) => coverage.list().toArray({ limit: 100 })],
  ['claims.list', 'ExplanationOfBenefit', ({ claims }) => claims.list({ limit: 5 }).toArray({ limit: 5 })],
  ['native.patient.list', 'Patient', ({ native }) => native.patient.list().toArray({ limit: 1 })],
  ['userinfo', 'UserInfo', async (member) => member.userinfo()],
  ['request', 'Patient', async (member) => member.request({ method: 'GET', path: '/v2/fhir/Patient' })],
];

test.each(reads)(
  '%s gives one disclosure of the member, with who asked and what for',
  async (_name, resourceType, read) => {
    const member = await consented('user-1');
    const events: DisclosureEvent[] = [];
    client.on('disclosure', (event) => events.push(event));
    await read(member);
    expect(events).toMatchObject([{ subject: 'user-1', ...ASKED, resourceType }]);
    const entries: DisclosureEntry[] = [];
    for await (const entry of log.list({ person: 'user-1' })) entries.push(entry);
    expect(entries).toMatchObject([
      {
        recipient: 'portal',
        purpose: 'shown to the member',
        what: { provider: 'blue-button', resourceType },
      },
    ]);
  },
);

test('a member can have other names for who asks, and a call others still', async () => {
  const member = await consented('user-1');
  const nurse = member.withOptions({ requestedBy: 'nurse', purpose: 'treatment' });
  await nurse.patient.retrieve();
  await nurse.coverage.list({}, { requestedBy: 'doctor', subject: 'record-9' }).toArray({ limit: 100 });
  const entries: DisclosureEntry[] = [];
  for await (const entry of log.list()) entries.push(entry);
  expect(entries).toMatchObject([
    { person: 'user-1', recipient: 'nurse', purpose: 'treatment' },
    { person: 'record-9', recipient: 'doctor', purpose: 'treatment' },
  ]);
});

test('public data is not a disclosure', async () => {
  await client.metadata();
  await client.request({ method: 'GET', path: '/v2/fhir/metadata' });
  await client.healthCheck();
  for await (const _entry of log.list()) expect.unreachable();
});
