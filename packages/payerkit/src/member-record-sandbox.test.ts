import { BlueButtonClient, type Version } from '@payerkit/blue-button';
import { MemoryTokenStore } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberRecord } from './member-record.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

test('one person on two versions and at a clearinghouse that is down', async () => {
  const { baseUrl, ...application } = sandbox.blueButton;
  const environment = { baseUrl, kind: 'sandbox' as const };
  const { clientId, clientSecret } = sandbox.optum;
  const tokenStore = new MemoryTokenStore();
  const version = <V extends Version>(name: V) =>
    new BlueButtonClient({ environment, version: name, tokenStore, ...application });
  const [v1, v2] = [version('v1'), version('v2')];
  const optum = new OptumClient({ environment, clientId, clientSecret, maxRetries: 0 });
  const someone = sandbox.control.blueButton.members({ count: 50 }).find(({ claims }) => claims > 5);
  const { url, session } = await v2.auth.start({ key: 'a' });
  await v2.auth.complete(
    await sandbox.control.blueButton.consent(url, { user: someone?.user ?? '' }),
    session,
  );
  sandbox.control.faults.add({ fault: 'server-error', route: '/medicalnetwork/*' });

  const record = await memberRecord([
    v1.forGrant('a'),
    optum.forMember({
      payer: '00003',
      provider: { organizationName: 'happy doctors group', npi: '1760854442' },
      subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone' },
    }),
    v2.forGrant('a'),
  ]);
  await Promise.all([v1, v2, optum].map((client) => client.close()));

  expect(record.sources.map(({ provider, ok }) => [provider, ok])).toEqual([
    ['blue-button', true],
    ['optum', false],
    ['blue-button', true],
  ]);
  expect(record.sources[1]?.claims.error).toMatchObject({ kind: 'server', status: 503 });
  expect(record.claims).toHaveLength(someone?.claims ?? 0);
  for (const { sources, matchedBy, conflicts } of record.claims) {
    expect(sources.map(({ source }) => source)).toEqual([0, 2]);
    expect(sources[0]?.resource.id).toBe(sources[1]?.resource.id);
    expect(matchedBy).toBe('claim number');
    expect(conflicts.filter(({ field }) => field.startsWith('period') || field === 'paid')).toEqual([]);
  }
  expect(record.conflicts.filter(({ resourceType }) => resourceType === 'Patient')).toEqual([]);
});
