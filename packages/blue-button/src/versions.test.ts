import { MemoryTokenStore } from '@payerkit/core';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rejection } from '../testing/example-client.js';
import { BlueButtonClient, type Version } from './index.js';

const USER = 'BBUser00000';
let sandbox: Sandbox;
let tokenStore: MemoryTokenStore;
const clients: BlueButtonClient<Version>[] = [];

beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.control.blueButton.reset();
  tokenStore = new MemoryTokenStore();
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

function clientOf<V extends Version>(version: V, options: object = {}): BlueButtonClient<V> {
  const { baseUrl, ...application } = sandbox.blueButton;
  const client = new BlueButtonClient<V>({
    environment: { baseUrl },
    version,
    tokenStore,
    ...application,
    ...options,
  });
  clients.push(client as BlueButtonClient<Version>);
  return client;
}

async function consent(client: BlueButtonClient<Version>, choice: object = {}) {
  const { url, session } = await client.auth.start({ key: 'ada' });
  const callback = await sandbox.control.blueButton.consent(url, { user: USER, ...choice });
  return client.auth.complete(callback, session);
}

describe.each(['v1', 'v2', 'v3'] as const)('%s', (version) => {
  test('reads the person, their coverage and all their claims', async () => {
    const client = clientOf(version);
    const grant = await consent(client);
    const member = client.forGrant('ada');
    const known = sandbox.control.blueButton.member(USER);
    const id = version === 'v3' ? known?.patientIdV3 : known?.patientId;

    expect(grant.patientIds).toEqual({ [version === 'v3' ? 'v3' : 'v2']: id });
    expect(await member.patient.retrieve()).toMatchObject({ resourceType: 'Patient', id });
    expect((await member.userinfo()).sub).toBe(id);
    const coverages = await member.coverage.list().toArray({ limit: 100 });
    expect(coverages.length).toBeGreaterThan(0);
    for (const { payor, class: classes } of coverages) {
      expect(payor).not.toEqual([]);
      expect(classes?.some(({ type }) => type.coding?.[0]?.code === 'plan')).toBe(true);
    }
    const claims = await member.claims.list({ limit: 120 }).toArray({ limit: 1000 });
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(120);
    for (const claim of claims) expect(claim).toMatchObject({ use: 'claim', insurance: [{ focal: true }] });
    const [first] = claims;
    expect(await member.explanationOfBenefit.retrieve(first?.id ?? '')).toMatchObject({ id: first?.id });
    expect((await client.metadata()).fhirVersion).toMatch(version === 'v1' ? /^3/ : /^4/);
  });

  test('agrees with its discovery documents', async () => {
    const { mismatches, openid, smart } = await clientOf(version).discover();
    expect(mismatches).toEqual([]);
    expect(openid.issuer).toBe(sandbox.url);
    expect(smart.code_challenge_methods_supported).toEqual(['S256']);
  });

  test('revokes the tokens and keeps the consent, or expires the consent and keeps the tokens', async () => {
    const client = clientOf(version);
    await consent(client);
    const member = client.forGrant('ada');
    expect(await member.introspect()).toMatchObject({
      active: true,
      scopes: expect.arrayContaining(['profile']),
    });
    await member.revokeTokens();
    expect(sandbox.control.blueButton.grants()).toHaveLength(1);
    expect(await rejection(member.coverage.list())).toMatchObject({ name: 'ConsentExpiredError' });

    await consent(client);
    await member.expireConsent();
    expect(sandbox.control.blueButton.grants()).toEqual([]);
    expect(await rejection(member.coverage.list())).toMatchObject({ name: 'ConsentExpiredError' });
  });
});

describe('one consent across v2 and v3', () => {
  test('never takes the ID of one version for the other', async () => {
    const v2 = clientOf('v2');
    await consent(v2);
    const member = clientOf('v3').forGrant('ada');
    expect((await member.grant()).patientIds.v3).toBeUndefined();
    const { patientIdV3 } = sandbox.control.blueButton.member(USER) ?? {};
    expect((await member.patient.retrieve()).id).toBe(patientIdV3);

    sandbox.control.blueButton.expireTokens();
    await member.coverage.list();
    const { patientIds } = await v2.forGrant('ada').grant();
    expect(Object.keys(patientIds)).toEqual(['v2']);
    expect((await v2.forGrant('ada').patient.retrieve()).id).toBe(patientIds.v2);
  });

  test.each([
    { user: 'BBUser00011', first: 'v2', second: 'v3', others: 'POST /v3/o/token/' },
    { user: 'BBUser00012', first: 'v3', second: 'v2', others: 'POST /v2/o/token/' },
  ] as const)(
    'is renewed on $first when the grant has its patient ID, so that a person without a record in $second keeps it',
    async ({ user, first, second, others }) => {
      const [owner, other] = [clientOf(first), clientOf(second)];
      await consent(owner, { user });
      const noRecord = { name: 'PermissionError', code: 'no_record_in_version' };
      expect(await rejection(other.forGrant('ada').coverage.list())).toMatchObject(noRecord);

      sandbox.control.blueButton.expireTokens();
      const operations: string[] = [];
      other.on('request', ({ operation }) => operations.push(operation));
      expect(await rejection(other.forGrant('ada').coverage.list())).toMatchObject(noRecord);
      expect(operations).toContain(`POST /${first}/o/token/`);
      expect(operations).not.toContain(others);
      expect(await owner.forGrant('ada').coverage.list().toArray({ limit: 5 })).not.toEqual([]);
    },
  );

  test('reports that claims may be withheld when v2 rejects them and no v2 ID is known', async () => {
    const [v3, v2] = [clientOf('v3'), clientOf('v2')];
    await consent(v3, { samhsa: false });
    expect(await v2.forGrant('ada').coverage.list().toArray({ limit: 5 })).not.toEqual([]);
    const error = await rejection(v2.forGrant('ada').claims.list());
    expect(error).toMatchObject({ name: 'PermissionError', code: 'no_record_or_withheld' });
  });

  test('rejects a claim ID of another version before sending it', async () => {
    const [v2, v3] = [clientOf('v2'), clientOf('v3')];
    await consent(v2);
    const expected = { name: 'ValidationError', code: 'foreign_version_id', sent: 'no' };
    for (const id of ['-9631024438695', 'd3adb33f-0000-4000-8000-000000000000'])
      expect(await rejection(v2.forGrant('ada').explanationOfBenefit.retrieve(id))).toMatchObject(expected);
    expect(
      await rejection(v3.forGrant('ada').explanationOfBenefit.retrieve('carrier--10000930038026')),
    ).toMatchObject(expected);
  });
});

describe('v3 alone', () => {
  test('makes an insurance card', async () => {
    const client = clientOf('v3');
    await consent(client);
    const card = await client.forGrant('ada').insuranceCard.retrieve();
    const known = sandbox.control.blueButton.member(USER);
    expect(card.member.name).toContain(known?.name.split(' ').at(-1));
    expect(card.member.medicareNumber).toMatch(/^[0-9A-Z]{11}$/);
    expect(card.plans.map(({ name }) => name)).toContain('Part A');
    expect(card.plans[0]?.payers[0]).toMatchObject({ name: 'Centers for Medicare and Medicaid Services' });
    expect(card.plans[0]?.payers[0]?.contacts.some(({ system }) => system === 'phone')).toBe(true);
    expect(card.bundle.type).toBe('collection');
  });

  test('is rejected elsewhere before anything is sent', async () => {
    const client = clientOf('v2');
    await consent(client);
    const member = client.forGrant('ada');
    const expected = { name: 'ValidationError', code: 'version_required', sent: 'no' };
    expect(await rejection(member.insuranceCard.retrieve())).toMatchObject(expected);
    expect(await rejection(member.auditEvents.list())).toMatchObject(expected);
    expect(await rejection(member.auditEvents.retrieve('x'))).toMatchObject(expected);
  });

  test('makes a server reject unknown parameters, on request', async () => {
    const client = clientOf('v3', { strictSearch: true });
    await consent(client);
    const member = client.forGrant('ada');
    expect((await member.explanationOfBenefit.list({ source: 'NCH', count: 5 })).items).toHaveLength(5);
    const error = await rejection(
      member.request({
        method: 'GET',
        path: '/v3/fhir/ExplanationOfBenefit/',
        query: { hello: 1 },
        headers: { prefer: 'handling=strict' },
      }),
    );
    expect(error).toMatchObject({ name: 'BadRequestError', code: 'unknown_parameter' });
  });

  test('detects from the responses whether substance use records are shared', async () => {
    const client = clientOf('v3');
    for (const samhsa of [true, false]) {
      await consent(client, { samhsa });
      const member = client.forGrant('ada');
      expect((await member.grant()).samhsaShared).toBeUndefined();
      await member.claims.list({ limit: 1 });
      expect((await member.grant()).samhsaShared).toBe(samhsa);
    }
  });
});
