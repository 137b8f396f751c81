import { encryptTokens, type ListedToken, MemoryTokenStore, type TokenQuery } from '@payerkit/core';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rejection } from '../testing/example-client.js';
import { BlueButtonClient, sealSession, unsealSession } from './index.js';

const USER = 'BBUser00000';
let sandbox: Sandbox;
let client: BlueButtonClient;

beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await client?.close();
  sandbox.control.blueButton.reset();
  client = newClient();
});

function newClient(
  options: Partial<ConstructorParameters<typeof BlueButtonClient>[0]> = {},
): BlueButtonClient {
  const { baseUrl, ...application } = sandbox.blueButton;
  return new BlueButtonClient({ environment: { baseUrl }, ...application, ...options, version: 'v2' });
}

async function consent(key = 'ada', choice: object = {}) {
  const { url, session } = await client.auth.start({ key });
  const callbackUrl = await sandbox.control.blueButton.consent(url, { user: USER, ...choice });
  return { callbackUrl, session };
}

async function granted(key = 'ada', choice: object = {}) {
  const { callbackUrl, session } = await consent(key, choice);
  const grant = await client.auth.complete(callbackUrl, session);
  return { grant, member: client.forGrant(key) };
}

describe('consent', () => {
  test('returns a grant that states what was shared and for how long', async () => {
    const { grant, member } = await granted();

    expect(grant.key).toBe('ada');
    expect(grant.patientIds).toEqual({ v2: sandbox.control.blueButton.member(USER)?.patientId });
    expect([...grant.scopes].sort()).toEqual([
      'patient/Coverage.rs',
      'patient/ExplanationOfBenefit.rs',
      'patient/Patient.rs',
      'profile',
    ]);
    expect(grant.demographicsShared).toBe(true);
    expect(grant.samhsaShared).toBeUndefined();
    const thirteenMonthsMs = 390 * 86_400_000;
    expect(Date.parse(grant.consentExpiresAt ?? '') - Date.now()).toBeGreaterThan(thirteenMonthsMs);
    expect(await member.grant()).toEqual(grant);
    expect(await member.consent()).toMatchObject({ status: 'active', expiresAt: grant.consentExpiresAt });
    expect(JSON.stringify(grant)).not.toMatch(/token/i);
  });

  test('is completed once, across all clients that share the store', async () => {
    const { callbackUrl, session } = await consent();
    const tokenStore = new MemoryTokenStore();
    const clients = [newClient({ tokenStore }), newClient({ tokenStore })];
    const outcomes = await Promise.allSettled(clients.map(({ auth }) => auth.complete(callbackUrl, session)));

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rejected = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(rejected?.reason).toMatchObject({ name: 'StateMismatchError', code: 'state_used', sent: 'no' });
    expect(sandbox.control.blueButton.tokenRequests().authorizationCode).toBe(1);
    await Promise.all(clients.map((one) => one.close()));
  });

  test('is found in the store by its end and its person, without opening an entry', async () => {
    const { callbackUrl, session } = await consent('ada');
    const below = new MemoryTokenStore();
    const keys = [{ kid: 'k', key: new Uint8Array(32).fill(1) }];
    const one = newClient({ tokenStore: encryptTokens(below, keys) });
    const { consentExpiresAt = '' } = await one.auth.complete(callbackUrl, session);
    const listed = async (query: TokenQuery) => {
      const found: ListedToken[] = [];
      for await (const entry of below.list(query)) found.push(entry);
      return found;
    };
    const entry = { key: expect.any(String), person: 'ada', consentEndsAt: Date.parse(consentExpiresAt) };
    expect(await listed({ person: 'ada' })).toEqual([entry]);
    expect(await listed({ expiringBefore: entry.consentEndsAt + 1 })).toEqual([entry]);
    expect(await listed({ expiringBefore: new Date() })).toEqual([]);
    await one.forGrant('ada').revoke();
    expect(await listed({ expiringBefore: entry.consentEndsAt + 1 })).toEqual([]);
    expect(await listed({ person: 'ada' })).toHaveLength(1);
    await one.close();
  });

  test('that is about to end is reported when it is used, with the key of its member', async () => {
    const { callbackUrl, session } = await consent('ada');
    const tokenStore = new MemoryTokenStore();
    const early = newClient({ tokenStore });
    const seen: unknown[] = [];
    early.on('consent', (event) => seen.push(event));
    const grant = await early.auth.complete(callbackUrl, session);
    await early.forGrant('ada').patient.retrieve();
    expect(seen).toEqual([]);
    await early.close();
    const fifteenMonthsMs = 450 * 86_400_000;
    const one = newClient({ consentNoticeMs: fifteenMonthsMs, tokenStore });
    one.on('consent', (event) => seen.push(event));
    for (const _read of [1, 2]) await one.forGrant('ada').patient.retrieve();
    expect(seen).toEqual([
      {
        provider: 'blue-button',
        subject: 'ada',
        endsAtMs: Date.parse(grant.consentExpiresAt ?? ''),
        remainingMs: expect.any(Number),
        callId: expect.any(String),
      },
    ]);
    await one.close();
    expect(() => newClient({ consentNoticeMs: -1 })).toThrow(/consentNoticeMs/);
  });

  test('starts by a posted form as by a link', async () => {
    const { form, url } = await client.auth.start({ key: 'ada' });
    const body = new URLSearchParams(form.fields);
    const posted = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
    const linked = await fetch(url, { redirect: 'manual' });
    expect([posted.status, linked.status]).toEqual([302, 302]);
    const next = ({ headers }: Response) =>
      new URL(headers.get('location') ?? '', sandbox.url).searchParams.get('next') ?? '';
    const parameters = (path: string) => Object.fromEntries(new URL(path, sandbox.url).searchParams);
    expect(parameters(next(posted))).toEqual(form.fields);
    expect(parameters(next(linked))).toEqual(form.fields);
  });

  test('survives a sealed cookie, and a session in plain JSON', async () => {
    const { callbackUrl, session } = await consent();
    const keys = [{ kid: 'a', key: new Uint8Array(32).fill(7) }];
    const opened = await unsealSession(await sealSession(session, keys), keys);
    expect(opened).toEqual(session);
    await client.auth.complete(new URL(callbackUrl), JSON.parse(JSON.stringify(opened)));
    expect(await client.forGrant('ada').patient.retrieve()).toMatchObject({ resourceType: 'Patient' });
  });

  test('a denial is a separate error, and the session is spent', async () => {
    const { callbackUrl, session } = await consent('ada', { deny: true });
    expect(await rejection(client.auth.complete(callbackUrl, session))).toMatchObject({
      name: 'ConsentDeniedError',
      code: 'access_denied',
    });
    expect(await rejection(client.auth.complete(callbackUrl, session))).toMatchObject({ code: 'state_used' });
  });

  test('an expired code is an AuthorizationCodeError', async () => {
    const { callbackUrl, session } = await consent();
    sandbox.control.clock.advance(61_000);
    expect(await rejection(client.auth.complete(callbackUrl, session))).toMatchObject({
      name: 'AuthorizationCodeError',
      code: 'invalid_grant',
      operation: 'POST /v2/o/token/',
    });
  });

  test('without demographics, coverage and claims are available', async () => {
    const { grant, member } = await granted('ada', { demographics: false });
    expect(grant.demographicsShared).toBe(false);
    expect(await rejection(member.patient.retrieve())).toMatchObject({ name: 'DemographicsNotSharedError' });
    expect((await member.coverage.list()).items.length).toBeGreaterThan(0);
  });
});

describe('reading', () => {
  test('returns Patient, Coverage, claims and the account', async () => {
    const { grant, member } = await granted();
    const { data: patient, meta } = await member.patient.retrieve().withResponse();
    expect(patient).toMatchObject({ resourceType: 'Patient', id: grant.patientIds.v2 });
    expect(meta).toMatchObject({ status: 200, attempts: 1 });
    expect((await member.coverage.list()).items.map(({ id }) => id)).toContain(
      `part-a-${grant.patientIds.v2}`,
    );
    expect((await member.userinfo()).sub).toBe(grant.patientIds.v2);
    expect((await member.native.patient.list()).items).toEqual([patient]);
    const coverage = await member.native.coverage.retrieve(`part-b-${grant.patientIds.v2}`);
    expect(coverage.resourceType).toBe('Coverage');
  });

  test('pages through every claim once, in order, whatever the page size', async () => {
    const { member } = await granted();
    const expected = sandbox.control.blueButton.member(USER)?.claims ?? 0;
    expect(expected).toBeGreaterThan(100);
    const whole = await member.explanationOfBenefit.list().toArray({ limit: 10_000 });
    const small = await member.explanationOfBenefit.list({ count: 7 }).toArray({ limit: 10_000 });
    expect(whole).toHaveLength(expected);
    expect(small.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    const first = await member.explanationOfBenefit.list({ startIndex: 10 });
    expect(first.items[0]?.id).toBe(whole[10]?.id);
    expect(first.total).toBe(expected - 10);
    const one = await member.explanationOfBenefit.retrieve(whole[3]?.id ?? '');
    expect(one).toEqual(whole[3]);
  });

  test('filters by type and dates, and resumes from a cursor', async () => {
    const { member } = await granted();
    const query = { type: ['carrier', 'pde'], serviceDate: { ge: '2015-01-01' } } as const;
    const all = await member.explanationOfBenefit.list(query).toArray({ limit: 10_000 });
    expect(all.length).toBeGreaterThan(10);
    expect(all.every(({ id }) => /^(?:carrier|pde)-/.test(id ?? ''))).toBe(true);
    const list = member.explanationOfBenefit.list(query);
    const seen: (string | undefined)[] = [];
    for await (const { id } of list) if (seen.push(id) === 5) break;
    const { cursor } = list;
    const rest = member.explanationOfBenefit.list({
      serviceDate: query.serviceDate,
      type: query.type,
      cursor,
    });
    for await (const { id } of rest) seen.push(id);
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  test('a start past the end is an empty list', async () => {
    const { member } = await granted();
    const { items, hasNext } = await member.explanationOfBenefit.list({ startIndex: 99_999 });
    expect({ items, hasNext }).toEqual({ items: [], hasNext: false });
  });

  test('reports every read before the data is returned', async () => {
    const told: unknown[] = [];
    await client.close();
    client = newClient({ onDisclosure: (event) => void told.push(event) });
    const { member, grant } = await granted();
    await member.patient.retrieve();
    await member.request({ method: 'GET', path: `/v2/fhir/Patient/${grant.patientIds.v2}` });
    const expected = {
      subject: 'ada',
      resourceType: 'Patient',
      count: 1,
      operation: 'GET /v2/fhir/Patient/{id}',
    };
    expect(told).toMatchObject([expected, expected]);
    expect(JSON.stringify(told)).not.toContain(grant.patientIds.v2);
  });

  test('requests metadata and health without credentials', async () => {
    expect((await client.metadata()).resourceType).toBe('CapabilityStatement');
    expect(await client.healthCheck()).toMatchObject({
      ok: true,
      services: [{ service: 'api' }, { service: 'fhir' }],
    });
  });
});

describe('tokens', () => {
  test('an expired access token costs one refresh, however many calls find it expired', async () => {
    const { member } = await granted();
    sandbox.control.blueButton.expireTokens();
    await Promise.all(Array.from({ length: 20 }, () => member.patient.retrieve()));
    expect(sandbox.control.blueButton.tokenRequests()).toMatchObject({ refreshToken: 1, failed: 0 });
  });

  test('a withdrawn consent is ConsentExpiredError, and is requested once', async () => {
    const { member } = await granted();
    sandbox.control.blueButton.revokeGrants();
    const expected = { name: 'ConsentExpiredError' };
    expect(await rejection(member.patient.retrieve())).toMatchObject(expected);
    const before = sandbox.control.blueButton.tokenRequests().total;
    expect(await rejection(member.patient.retrieve())).toMatchObject(expected);
    expect(sandbox.control.blueButton.tokenRequests().total).toBe(before);
  });

  test('a consent that has timed out is ConsentExpiredError', async () => {
    const { member } = await granted();
    sandbox.control.blueButton.expireGrants();
    expect(await rejection(member.patient.retrieve())).toMatchObject({
      name: 'ConsentExpiredError',
      code: 'consent_timed_out',
    });
  });

  test('revoke ends the consent at the server and in the store', async () => {
    const { member } = await granted();
    const events: unknown[] = [];
    client.on('token', ({ action }) => events.push(action));
    await member.revoke();
    expect(sandbox.control.blueButton.grants()).toEqual([]);
    expect(await rejection(member.patient.retrieve())).toMatchObject({ name: 'ConsentExpiredError' });
    await member.revoke();
    expect(events).toContain('revoked');
  });

  test('revoke with a token that another process has replaced', async () => {
    const { member } = await granted();
    sandbox.control.blueButton.expireTokens();
    await member.revoke();
    expect(sandbox.control.blueButton.grants()).toEqual([]);
  });

  test('an unknown key reports that there is no grant', async () => {
    expect(await rejection(client.forGrant('nobody').patient.retrieve())).toMatchObject({
      name: 'AuthenticationError',
      code: 'no_grant',
    });
  });

  test('imports a valid refresh token', async () => {
    const { callbackUrl, session } = await consent();
    const { baseUrl, clientId, clientSecret, redirectUri } = sandbox.blueButton;
    const answer = await fetch(`${baseUrl}/v2/o/token/`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: new URL(callbackUrl).searchParams.get('code') ?? '',
        code_verifier: session.codeVerifier,
        redirect_uri: redirectUri,
        client_id: clientId,
        client_secret: clientSecret,
      }),
    });
    const elsewhere = (await answer.json()) as { refresh_token: string; patient: string };
    const other = newClient();
    const imported = await other.auth.importGrant('lovelace', { refreshToken: elsewhere.refresh_token });
    expect(imported.patientIds).toEqual({ v2: elsewhere.patient });
    expect(await other.forGrant('lovelace').patient.retrieve()).toMatchObject({ id: elsewhere.patient });
    await other.close();
  });
});
