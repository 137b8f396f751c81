import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { AuthenticationError, type ClientKey, ConfigurationError } from '@payerkit/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { useSandbox } from '../testing/clients.js';
import { eligibilityRequest } from '../testing/requests.js';
import type { OptumClientOptions } from './client-options.js';
import { OptumClient } from './optum-client.js';

const bench = useSandbox();
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const KEYS: Readonly<Record<string, ClientKey>> = {
  RS384: { kid: 'rsa', privateKey: rsa.privateKey.export({ format: 'jwk' }) as JsonWebKey },
  PS256: { kid: 'rsa', alg: 'PS256', privateKey: rsa.privateKey.export({ format: 'jwk' }) as JsonWebKey },
  ES256: { kid: 'ec', privateKey: ec.privateKey.export({ format: 'jwk' }) as JsonWebKey },
};
const CLIENT_ID = 'client-with-a-key';

beforeEach(() => {
  const keys = [
    { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'rsa' },
    { ...ec.publicKey.export({ format: 'jwk' }), kid: 'ec' },
  ];
  bench.sandbox.control.optum.registerApplication({
    clientId: CLIENT_ID,
    clientSecret: 'never-sent',
    products: ['*'],
    jwks: { keys },
  });
});

function withKey(clientKey: ClientKey, overrides: Partial<OptumClientOptions> = {}): OptumClient {
  return bench.client({ clientId: CLIENT_ID, clientSecret: undefined, clientKey, ...overrides });
}

describe.each(Object.entries(KEYS))('a client with a key (%s)', (_name, key) => {
  test.each(['v2', 'sntl', 'linkhealth'] as const)(
    'gets its tokens from the %s endpoint with an assertion, a new one each time',
    async (token) => {
      const optum = withKey(key, { productLines: { 'medical-network': { token } } });
      await optum.eligibility.check(eligibilityRequest());
      bench.sandbox.control.optum.expireTokens();
      await optum.eligibility.check(eligibilityRequest());
      expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(2);
    },
  );
});

test('a transient failure of the token endpoint is retried with a new assertion', async () => {
  // The server has marked the assertion as used by then.
  const route = '/apip/auth/v2/token';
  bench.sandbox.control.faults.add({ fault: 'server-error', route, processed: true, count: 1 });
  await withKey(KEYS.ES256 as ClientKey).eligibility.check(eligibilityRequest());
  expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(2);
});

test('a key that is not registered is an AuthenticationError that names the credentials', async () => {
  const stranger = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;
  const optum = withKey({ kid: 'ec', privateKey: stranger.export({ format: 'jwk' }) as JsonWebKey });
  const error = await optum.eligibility.check(eligibilityRequest()).catch((reason: unknown) => reason);
  expect(AuthenticationError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ retryable: false, message: expect.stringContaining('clientKey') as string });
});

test.each<[string, Partial<OptumClientOptions>, string]>([
  ['a secret next to it', { clientSecret: 'secret' }, 'clientKey'],
  ['a static key next to it', { apiKey: { header: 'x-api-key', value: 'value' } }, 'apiKey'],
  ['a key without kid', { clientKey: { ...KEYS.ES256, kid: '' } as ClientKey }, 'clientKey.kid'],
])('%s is a ConfigurationError', (_name, options, path) => {
  const open = () =>
    new OptumClient({
      environment: { baseUrl: bench.sandbox.url, kind: 'sandbox' },
      clientId: CLIENT_ID,
      clientKey: KEYS.ES256,
      ...options,
    });
  expect(open).toThrow(ConfigurationError);
  expect(open).toThrow(path);
});
