import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  type BlueButtonClientOptions,
  ConfigurationError,
  MemoryTokenStore,
  type OptumClientOptions,
  RetryQuota,
} from './index.js';
import { createPayerKit, type PayerKit, type PayerKitOptions } from './payer-kit.js';

let sandbox: Sandbox;
let blueButton: BlueButtonClientOptions<'v2'>;
let optum: OptumClientOptions;
const kits: PayerKit[] = [];

beforeAll(async () => {
  sandbox = await createSandbox();
  const { baseUrl, ...application } = sandbox.blueButton;
  const { baseUrl: optumUrl, ...credentials } = sandbox.optum;
  blueButton = { environment: { baseUrl, kind: 'sandbox' }, ...application };
  optum = { environment: { baseUrl: optumUrl, kind: 'sandbox' }, ...credentials };
});
afterEach(async () => {
  await Promise.all(kits.splice(0).map((kit) => kit.close()));
  sandbox.control.faults.clear();
});
afterAll(() => sandbox.close());

const clock = { now: () => Date.now(), sleep: () => Promise.resolve() };

function open(options: PayerKitOptions = {}) {
  const kit = createPayerKit({ clock, ...options, blueButton, optum });
  kits.push(kit as PayerKit);
  return kit;
}

function rejection(options: PayerKitOptions): ConfigurationError {
  try {
    createPayerKit(options);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  return expect.fail('it should have thrown');
}

test('the clients share one store, each under its own keys', async () => {
  const store = new MemoryTokenStore();
  const keys = new Set<string>();
  const tokenStore = {
    get: (key: string) => store.get(key),
    compareAndSet: (...parameters: Parameters<MemoryTokenStore['compareAndSet']>) => {
      keys.add(parameters[0]);
      return store.compareAndSet(...parameters);
    },
  };
  const kit = open({ tokenStore });
  const { url, session } = await kit.blueButton.auth.start({ key: 'a' });
  const callback = await sandbox.control.blueButton.consent(url, { user: 'BBUser00001' });
  await kit.blueButton.auth.complete(callback, session);
  const afterConsent = keys.size;
  expect(afterConsent).toBeGreaterThan(0);
  await kit.optum.request({ method: 'GET', path: '/medicalnetwork/reports/v2/healthcheck' });
  expect(keys.size).toBe(afterConsent + 1);

  // Another process on the same store needs neither a consent nor a token.
  const { tokenRequests } = sandbox.control.counters();
  const other = open({ tokenStore });
  await other.blueButton.forGrant('a').patient.retrieve();
  await other.optum.request({ method: 'GET', path: '/medicalnetwork/reports/v2/healthcheck' });
  expect(sandbox.control.counters().tokenRequests).toEqual(tokenRequests);
});

test('the clients share one retry quota', async () => {
  const kit = open({ maxRetries: 100 });
  sandbox.control.faults.add({ fault: 'server-error' });
  const health = { method: 'GET', path: '/health', auth: 'none' } as const;
  await expect(kit.blueButton.request(health)).rejects.toMatchObject({ attempts: 101 });
  await expect(kit.optum.request({ ...health, path: '/a' })).rejects.toMatchObject({ attempts: 1 });
  const own = open({ maxRetries: 1, retryQuota: new RetryQuota() });
  await expect(own.optum.request({ ...health, path: '/a' })).rejects.toMatchObject({ attempts: 2 });
});

test('logger, disclosure handler and listeners are notified by both', async () => {
  const told: string[] = [];
  const seen: string[] = [];
  const kit = open({ onDisclosure: ({ provider }) => void told.push(provider) });
  const leave = kit.on('request', ({ provider }) => seen.push(provider));
  await kit.blueButton.request({ method: 'GET', path: '/health', auth: 'none' });
  const provider = { organizationName: 'happy doctors group', npi: '1760854442' };
  const subscriber = {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '18800102',
  };
  await kit.optum.forMember({ payer: '00003', provider, subscriber }).patient.retrieve();
  expect(told).toEqual(['optum']);
  expect(new Set(seen)).toEqual(new Set(['blue-button', 'optum']));
  leave();
  const before = seen.length;
  await kit.blueButton.request({ method: 'GET', path: '/health', auth: 'none' });
  expect(seen).toHaveLength(before);
});

test("a vendor's own option takes precedence over the shared one, unless it is undefined", async () => {
  sandbox.control.faults.add({ fault: 'server-error' });
  const kit = createPayerKit({
    clock,
    maxRetries: 1,
    blueButton: { ...blueButton, maxRetries: 0 },
    optum: { ...optum, maxRetries: undefined },
  });
  kits.push(kit as PayerKit);
  const request = { method: 'GET', path: '/health', auth: 'none' } as const;
  await expect(kit.blueButton.request(request)).rejects.toMatchObject({ attempts: 1 });
  await expect(kit.optum.request(request)).rejects.toMatchObject({ attempts: 2 });
});

test('an omitted vendor has no client', () => {
  const kit = createPayerKit({ optum });
  kits.push(kit as PayerKit);
  expect(kit.blueButton).toBeUndefined();
  expect(kit.optum.provider).toBe('optum');
});

test('closing closes all clients permanently', async () => {
  const kit = open();
  await Promise.all([kit.close(), kit.close()]);
  const request = { method: 'GET', path: '/health', auth: 'none' } as const;
  for (const client of [kit.blueButton, kit.optum])
    await expect(client.request(request)).rejects.toMatchObject({ kind: 'abort' });
});

test('every invalid option of all vendors is named at once, shared ones once, without a value', () => {
  const canary = 'canary-5d41402abc4b2a76';
  const error = rejection({
    timeoutMs: -1,
    blueButton: { environment: { baseUrl: canary }, clientId: '', clientSecret: canary, redirectUri: canary },
    optum: { environment: 'sandbox', clientId: '', clientSecret: canary, maxRetries: -1 },
  });
  expect(new Set(error.issues.map(({ path }) => path))).toEqual(
    new Set([
      'blueButton.clientId',
      'blueButton.environment.baseUrl',
      'blueButton.redirectUri',
      'optum.clientId',
      'optum.maxRetries',
      'timeoutMs',
    ]),
  );
  expect(error.issues).toHaveLength(6);
  expect(`${error.message}${JSON.stringify(error)}`).not.toContain(canary);
});

test('at least one vendor is required', () => {
  expect(rejection({}).issues).toMatchObject([{ path: 'blueButton', code: 'required' }]);
});
