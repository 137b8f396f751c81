import { describe, expect, test } from 'vitest';
import { TestSandbox } from '../../testing/blue-button-steps.js';

describe('the control', () => {
  test('lists members with what is needed to log in', () => {
    const { control } = new TestSandbox().blueButton;
    expect(control.members({ start: 2, count: 1 })).toEqual([
      {
        user: 'BBUser00002',
        password: 'PW00002!',
        patientId: '-20140000000003',
        patientIdV3: expect.stringMatching(/^-\d{9}$/),
        name: expect.stringMatching(/^\S+ \S+$/),
        claims: 52,
      },
    ]);
    expect(control.members()).toHaveLength(20);
    expect(control.members({ start: 10_003, count: 50 })).toHaveLength(1);
    expect(control.member('nobody')).toBeUndefined();
  });

  test('counts token requests by kind, failures too', async () => {
    const sandbox = new TestSandbox();
    const tokens = await sandbox.tokens();
    await sandbox.refresh(tokens.refresh_token);
    await sandbox.refresh(tokens.refresh_token);
    await (await sandbox.alignedNetwork()).matched('BBUser00003');
    expect(sandbox.blueButton.control.tokenRequests()).toEqual({
      total: 4,
      authorizationCode: 1,
      refreshToken: 2,
      clientCredentials: 1,
      failed: 1,
    });
  });

  test('ends only what the filter names', async () => {
    const sandbox = new TestSandbox();
    const { control } = sandbox.blueButton;
    const [mine, theirs] = [await sandbox.tokens(), await sandbox.tokens({ user: 'BBUser00002' })];
    expect(control.expireTokens({ user: 'BBUser00002' })).toBe(1);
    expect((await sandbox.get('/v2/fhir/Patient', mine.access_token)).status).toBe(200);
    expect((await sandbox.get('/v2/fhir/Patient', theirs.access_token)).status).toBe(401);
    expect(control.revokeGrants({ clientId: sandbox.app('Research App').clientId })).toBe(0);
    expect(control.revokeGrants({ user: 'BBUser00000', clientId: sandbox.app().clientId })).toBe(1);
    expect(control.grants().map(({ user }) => user)).toEqual(['BBUser00002']);
    expect(control.revokeTokens()).toBe(1);
    expect((await sandbox.refresh(theirs.refresh_token)).status).toBe(400);
  });

  test('registers applications with ids of their own, and replaces one by its name', async () => {
    const sandbox = new TestSandbox({
      applications: [{ name: 'Mine', redirectUris: ['https://mine.example/cb'] }],
    });
    const { control, credentials } = sandbox.blueButton;
    expect(control.applications()[0]).toMatchObject({ name: 'Mine', clientId: credentials.clientId });
    expect(credentials.redirectUri).toBe('https://mine.example/cb');
    const count = control.applications().length;
    const again = control.registerApplication({ name: 'Mine', active: false, clientId: 'z'.repeat(40) });
    expect(control.applications()).toHaveLength(count);
    expect(control.applications().find(({ name }) => name === 'Mine')).toBe(again);
  });

  test('forgets tokens, consents, added claims and counters, and keeps applications', async () => {
    const sandbox = new TestSandbox();
    const { control } = sandbox.blueButton;
    control.registerApplication({ name: 'Mine' });
    const tokens = await sandbox.tokens();
    control.addClaims('BBUser00000', { count: 3 });
    expect(control.member('BBUser00000')?.claims).toBe(158);
    control.reset();
    expect(control.member('BBUser00000')?.claims).toBe(155);
    expect(control.grants()).toEqual([]);
    expect(control.tokenRequests().total).toBe(0);
    expect((await sandbox.get('/v2/fhir/Patient', tokens.access_token)).status).toBe(401);
    expect(control.applications().some(({ name }) => name === 'Mine')).toBe(true);
  });

  test('shows everybody the time of the load that added claims', async () => {
    const sandbox = new TestSandbox();
    const { access_token } = await sandbox.tokens();
    const loaded = async () =>
      (
        (await (await sandbox.get('/v3/fhir/Coverage', access_token)).json()) as {
          meta: { lastUpdated: string };
        }
      ).meta.lastUpdated;
    expect(await loaded()).toBe('2026-06-30T08:00:00.000+00:00');
    sandbox.blueButton.control.addClaims('BBUser00001');
    expect(await loaded()).toBe('2026-09-01T12:00:00.000+00:00');
  });

  test('shows added claims on pages that were asked for before', async () => {
    const sandbox = new TestSandbox();
    const { access_token } = await sandbox.tokens({ user: 'BBUser00001' });
    const total = async () =>
      ((await (await sandbox.get('/v2/fhir/ExplanationOfBenefit', access_token)).json()) as { total: number })
        .total;
    expect(await total()).toBe(0);
    sandbox.blueButton.control.addClaims('BBUser00001', { type: 'dme', count: 2 });
    expect(await total()).toBe(2);
  });
});
