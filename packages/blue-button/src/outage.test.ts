import { type PayerKitError, type ServerError, TokenReuseError } from '@payerkit/core';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rejection } from '../testing/example-client.js';
import { BlueButtonClient } from './index.js';

const MEMBERS = 24;
const NOT_RENEWED = { name: 'ServerError', code: 'backend_unavailable', retryable: true, sent: 'no' };

let sandbox: Sandbox;
let client: BlueButtonClient;
let nowMs: number;

const clock = {
  now: () => nowMs,
  sleep: async (ms: number) => {
    nowMs += ms;
  },
};
function keyOf(number: number) {
  return `member-${number}`;
}
function userOf(number: number) {
  return `BBUser${String(number + 20).padStart(5, '0')}`;
}

beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.control.blueButton.reset();
  sandbox.control.blueButton.switches.dataSource = 'up';
  nowMs = Date.now();
  client = clientWith();
});
afterEach(() => client.close());

function clientWith(options: { maxConcurrentRenewals?: number | undefined } = {}): BlueButtonClient {
  const { baseUrl, ...application } = sandbox.blueButton;
  return new BlueButtonClient({ environment: { baseUrl }, ...application, clock, maxRetries: 0, ...options });
}

/** Lets members consent, and their access tokens expire. */
async function expiredMembers(count: number): Promise<string[]> {
  const keys = Array.from({ length: count }, (_, number) => keyOf(number));
  for (const [number, key] of keys.entries()) {
    const { url, session } = await client.auth.start({ key });
    const callback = await sandbox.control.blueButton.consent(url, { user: userOf(number) });
    await client.auth.complete(callback, session);
  }
  sandbox.control.blueButton.expireTokens();
  nowMs += 3_600_000;
  return keys;
}

function read(key: string) {
  return client.forGrant(key).coverage.list().toArray({ limit: 1 });
}
function tokenRequests() {
  return sandbox.control.blueButton.tokenRequests();
}

/** Members that can no longer be read. */
async function lostAmong(keys: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  for (const key of keys) {
    const error = await read(key).then(
      () => undefined,
      (reason: PayerKitError) => reason,
    );
    if (error !== undefined) lost.push(key);
  }
  return lost;
}

describe('an outage of the claims backend', () => {
  test.each(['failing', 'unreachable', 'person-missing'] as const)(
    'costs no consent when it has begun before the renewals (%s)',
    async (dataSource) => {
      const keys = await expiredMembers(3);
      const before = tokenRequests().refreshToken;
      sandbox.control.blueButton.switches.dataSource = dataSource;
      for (const key of keys) {
        const error = (await rejection(read(key))) as ServerError;
        expect(error).toMatchObject(NOT_RENEWED);
        expect(error.retryAfterMs).toBeGreaterThan(0);
      }
      expect(tokenRequests().refreshToken).toBe(before);

      sandbox.control.blueButton.switches.dataSource = 'up';
      nowMs += 5_000;
      expect(await lostAmong(keys)).toEqual([]);
    },
  );

  test('costs no consent when a 401 triggers the renewal', async () => {
    const [key = ''] = await expiredMembers(1);
    nowMs -= 3_600_000;
    sandbox.control.blueButton.switches.dataSource = 'failing';
    expect(await rejection(read(key))).toMatchObject({ name: 'ServerError', code: 'backend_unavailable' });
    sandbox.control.blueButton.switches.dataSource = 'up';
    nowMs += 5_000;
    expect(await lostAmong([key])).toEqual([]);
  });

  test.each([
    { most: undefined, bound: 8 },
    { most: 2, bound: 2 },
  ])(
    'that begins in the middle of a renewal wave costs at most $bound consents, and none after the first unknown outcome',
    async ({ most, bound }) => {
      await client.close();
      client = clientWith({ maxConcurrentRenewals: most });
      const keys = await expiredMembers(MEMBERS);
      let renewed = 0;
      client.on('token', ({ action }) => {
        if (action !== 'refreshed') return;
        renewed += 1;
        if (renewed === 6) sandbox.control.blueButton.switches.dataSource = 'failing';
      });
      const before = tokenRequests();
      const wave = await Promise.allSettled(keys.map(read));
      const failed = tokenRequests().failed - before.failed;
      expect(failed).toBeGreaterThan(0);
      expect(failed).toBeLessThanOrEqual(bound);
      expect(wave.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(failed);

      sandbox.control.blueButton.switches.dataSource = 'up';
      nowMs += 60_000;
      expect((await lostAmong(keys)).length).toBe(failed);
    },
  );

  test.each(['failing', 'unreachable', 'person-missing'] as const)(
    'is reported by healthCheck, and so is its end (%s)',
    async (dataSource) => {
      sandbox.control.blueButton.switches.dataSource = dataSource;
      const services = [
        { service: 'api', ok: true },
        { service: 'fhir', ok: false, status: 503 },
      ];
      expect(await client.healthCheck()).toMatchObject({ ok: false, services });
      sandbox.control.blueButton.switches.dataSource = 'up';
      expect(await client.healthCheck()).toMatchObject({ ok: true });
    },
  );

  test('members renewed together cause one check', async () => {
    const keys = await expiredMembers(12);
    let checks = 0;
    client.on('request', ({ operation }) => {
      if (operation === 'GET /health/bfd') checks += 1;
    });
    await Promise.all(keys.map(read));
    expect(checks).toBe(1);
  });

  test('a member without a grant is reported without a check', async () => {
    sandbox.control.blueButton.switches.dataSource = 'failing';
    const operations: string[] = [];
    client.on('request', ({ operation }) => operations.push(operation));
    expect(await rejection(read('nobody'))).toMatchObject({ code: 'no_grant' });
    expect(operations).toEqual([]);
  });

  test('an ended refresh token is still reported as ended', async () => {
    const [key = ''] = await expiredMembers(1);
    sandbox.control.blueButton.revokeTokens();
    expect(await rejection(read(key))).toBeInstanceOf(TokenReuseError);
  });
});
