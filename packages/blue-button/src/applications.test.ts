import { MemoryTokenStore } from '@payerkit/core';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rejection } from '../testing/example-client.js';
import { BlueButtonClient, type Version } from './index.js';

const USER = 'BBUser00000';
const HOUR_MS = 3_600_000;
let sandbox: Sandbox;
let nowMs = 0;
const clients: BlueButtonClient<Version>[] = [];

beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.control.blueButton.reset();
  sandbox.control.faults.clear();
  nowMs = sandbox.control.clock.now();
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

// The client's clock moves with the sandbox's.
const clock = {
  now: () => nowMs,
  sleep: async (ms: number) => {
    nowMs += ms;
  },
};
function advance(ms: number) {
  nowMs += ms;
  sandbox.control.clock.advance(ms);
}

function clientOf<V extends Version = 'v2'>(
  name: string,
  version?: V,
  tokenStore?: MemoryTokenStore,
): BlueButtonClient<V> {
  const app = sandbox.control.blueButton.applications().find((one) => one.name === name);
  const client = new BlueButtonClient<V>({
    environment: { baseUrl: sandbox.url },
    clientId: app?.clientId,
    clientSecret: app?.clientSecret,
    redirectUri: sandbox.blueButton.redirectUri,
    maxRetries: 0,
    clock,
    version,
    tokenStore,
  });
  clients.push(client as BlueButtonClient<Version>);
  return client;
}

async function grantOf<V extends Version>(client: BlueButtonClient<V>) {
  const { url, session } = await client.auth.start({ key: 'ada' });
  return client.auth.complete(await sandbox.control.blueButton.consent(url, { user: USER }), session);
}

describe('kinds of application', () => {
  test('13 months: the grant renews until the consent ends, and sends no request after it', async () => {
    const client = clientOf('Sandbox App');
    await grantOf(client);
    const member = client.forGrant('ada');
    for (let hour = 0; hour < 3; hour += 1) {
      advance(HOUR_MS);
      await member.patient.retrieve();
    }
    expect(sandbox.control.blueButton.tokenRequests()).toMatchObject({ refreshToken: 3, failed: 0 });
    advance(400 * 24 * HOUR_MS);
    expect(await member.consent()).toMatchObject({ status: 'expired', remainingMs: 0 });
    expect(await rejection(member.patient.retrieve())).toMatchObject({
      name: 'ConsentExpiredError',
      code: 'consent_timed_out',
      sent: 'no',
    });
    expect(sandbox.control.blueButton.tokenRequests().refreshToken).toBe(3);
  });

  test.each(['-1', '1e15', '"soon"', 'null'])(
    'a renewal with expires_in %s loses no grant',
    async (value) => {
      const store = new MemoryTokenStore();
      const client = clientOf('Sandbox App', 'v2', store);
      await grantOf(client);
      const member = client.forGrant('ada');
      advance(2 * HOUR_MS);
      const remove = sandbox.control.faults.add({ fault: 'expires-in', value, route: '/v2/o/token/' });
      await member.patient.retrieve();
      await member.patient.retrieve();
      expect(sandbox.control.blueButton.tokenRequests().refreshToken).toBe(1);
      remove();
      // Its lifetime is unknown: it is renewed early, with the refresh token of that same response.
      advance(16 * 60_000);
      await clientOf('Sandbox App', 'v2', store).forGrant('ada').patient.retrieve();
      expect(sandbox.control.blueButton.tokenRequests()).toMatchObject({ refreshToken: 2, failed: 0 });
    },
  );

  test('first tokens with an invalid lifetime are rejected', async () => {
    const client = clientOf('Sandbox App');
    sandbox.control.faults.add({ fault: 'expires-in', value: '-1', count: 1 });
    expect(await rejection(grantOf(client))).toMatchObject({
      name: 'ResponseFormatError',
      code: 'bad_expires_in',
    });
  });

  test('one time: the token is used until it expires, and no refresh is tried', async () => {
    const client = clientOf('One Time App');
    await grantOf(client);
    const member = client.forGrant('ada');
    advance(HOUR_MS - 60_000);
    await member.patient.retrieve();
    advance(61_000);
    for (let call = 0; call < 2; call += 1)
      expect(await rejection(member.patient.retrieve())).toMatchObject({
        name: 'ConsentExpiredError',
        sent: 'no',
      });
    expect(sandbox.control.blueButton.tokenRequests().refreshToken).toBe(0);
  });

  test('one time, on a machine whose clock is wrong', async () => {
    nowMs += 7 * HOUR_MS;
    const client = clientOf('One Time App');
    await grantOf(client);
    const member = client.forGrant('ada');
    const { remainingMs = 0 } = await member.consent();
    expect(Math.abs(remainingMs - HOUR_MS)).toBeLessThan(10_000);
    advance(HOUR_MS + 1000);
    expect(await rejection(member.patient.retrieve())).toMatchObject({
      name: 'ConsentExpiredError',
      sent: 'no',
    });
    expect(sandbox.control.blueButton.tokenRequests().refreshToken).toBe(0);
  });

  test('research: the grant renews without end', async () => {
    const client = clientOf('Research App');
    const grant = await grantOf(client);
    expect(grant.consentExpiresAt).toBeUndefined();
    const member = client.forGrant('ada');
    expect(await member.consent()).toEqual({ status: 'unlimited' });
    advance(800 * 24 * HOUR_MS);
    await member.patient.retrieve();
    expect(await member.consent()).toEqual({ status: 'unlimited' });
  });

  test('without demographics: the scopes reflect it, whatever the member chose', async () => {
    const client = clientOf('No Demographics App');
    const { url, session } = await client.auth.start({ key: 'ada', demographics: false });
    const callback = await sandbox.control.blueButton.consent(url, { user: USER });
    expect((await client.auth.complete(callback, session)).demographicsShared).toBe(false);
    expect(await rejection(client.forGrant('ada').patient.retrieve())).toMatchObject({
      name: 'DemographicsNotSharedError',
      message: expect.stringContaining('registered without them'),
    });
  });

  test('without demographics: the default scopes leave the member on a page of the server', async () => {
    const { url } = await clientOf('No Demographics App').auth.start({ key: 'ada' });
    await expect(sandbox.control.blueButton.consent(url, { user: USER })).rejects.toThrow('status 400');
  });

  test('without a Medicare record: the browser stays on a page of the server', async () => {
    const { url } = await clientOf('Sandbox App').auth.start({ key: 'ada' });
    const consent = sandbox.control.blueButton.consent(url, { user: 'BBUser10002' });
    await expect(consent).rejects.toThrow('calls the redirect URI in the background');
  });

  test('Part D only: claims are not available on v2', async () => {
    const client = clientOf('Part D App');
    await grantOf(client);
    const member = client.forGrant('ada');
    expect(await rejection(member.claims.list())).toMatchObject({
      name: 'PermissionError',
      code: 'claims_withheld',
    });
  });

  test('without access to v3: a consent on v2 does not open v3', async () => {
    const tokenStore = new MemoryTokenStore();
    await grantOf(clientOf('No V3 App', 'v2', tokenStore));
    const member = clientOf('No V3 App', 'v3', tokenStore).forGrant('ada');
    expect(await rejection(member.coverage.list())).toMatchObject({
      name: 'PermissionError',
      code: 'v3_not_enabled',
    });
    advance(2 * HOUR_MS);
    // Renewed on v2, whose patient ID the grant contains: the token endpoint of v3 would return the response of an
    // ended grant.
    expect(await rejection(member.coverage.list())).toMatchObject({
      name: 'PermissionError',
      code: 'v3_not_enabled',
    });
    expect(
      (await clientOf('No V3 App', 'v2', tokenStore).forGrant('ada').patient.retrieve()).id,
    ).toBeDefined();
  });

  test('a disabled application costs no member their grant', async () => {
    const client = clientOf('Sandbox App');
    await grantOf(client);
    sandbox.control.blueButton.registerApplication({ name: 'Sandbox App', active: false });
    advance(2 * HOUR_MS);
    const member = client.forGrant('ada');
    const expected = { name: 'AuthenticationError', code: 'application_inactive' };
    expect(await rejection(member.patient.retrieve())).toMatchObject(expected);
    sandbox.control.blueButton.registerApplication({ name: 'Sandbox App' });
    expect((await member.patient.retrieve()).resourceType).toBe('Patient');
  });
});
