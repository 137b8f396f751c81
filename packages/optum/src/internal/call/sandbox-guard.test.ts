import { ConfigurationError, ValidationError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import type { OptumClientOptions } from '../../client-options.js';
import { OptumClient } from '../../optum-client.js';

const vendor = 'https://sandbox-apigw.optum.com';
const inquiry = '/oihub/claim/inquiry/v1';
const own = 'https://optum.example';
const clients: OptumClient[] = [];
function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}

afterEach(async () => {
  nock.cleanAll();
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

function client(overrides: Partial<OptumClientOptions> = {}): OptumClient {
  const made = new OptumClient({
    environment: 'sandbox',
    clientId: 'id',
    clientSecret: 'secret',
    maxRetries: 0,
    ...overrides,
  });
  clients.push(made);
  return made;
}

/** Serves one inquiry, whatever environment it states, and records its header. */
function listen(origin: string): { said(): unknown } {
  const token = { access_token: 'token', expires_in: 7200 };
  nock(origin)
    .post(/\/apip\/auth\/.*/)
    .reply(200, token);
  let said: unknown = 'nothing was sent';
  nock(origin)
    .post(inquiry)
    .reply(200, function answer() {
      said = this.req.headers.environment;
      return { data: { searchClaim: { claims: [] } } };
    });
  return { said: () => said };
}

const headers = { providerTaxId: '123456789' };
const body = { query: '{ searchClaim { claims { claimNumber } } }' };
const ways: [
  name: string,
  send: (optum: OptumClient, extra?: Record<string, string>) => PromiseLike<unknown>,
][] = [
  [
    'a named method',
    (optum, extra) =>
      optum.real.claims.search(
        { ...headers, payerId: '87726' },
        extra === undefined ? {} : { headers: extra },
      ),
  ],
  [
    'a document',
    (optum, extra) =>
      optum.real.execute(
        'claimInquiry',
        { ...headers, ...body },
        extra === undefined ? {} : { headers: extra },
      ),
  ],
  [
    'call',
    (optum, extra) => optum.call('POST /oihub/claim/inquiry/v1', { headers: { ...headers, ...extra }, body }),
  ],
  [
    'request',
    (optum, extra) =>
      optum.request({ method: 'POST', path: inquiry, headers: { ...headers, ...extra }, body }),
  ],
];

const environments: [name: string, origin: string, options: Partial<OptumClientOptions>][] = [
  ['the sandbox', vendor, {}],
  [
    'a custom environment on the vendor’s sandbox host, whatever its name',
    vendor,
    { environment: { baseUrl: vendor, kind: 'production' } },
  ],
  ['a sandbox of your own', own, { environment: { baseUrl: own, kind: 'sandbox' } }],
  ['the sandbox, with a preset header', vendor, { headers: { Environment: 'sandbox' } }],
];

describe.each(environments)('against %s', (_name, origin, options) => {
  test.each(ways)('%s sends the sandbox header', async (_way, send) => {
    const wire = listen(origin);
    await send(client({ preflight: 'off', ...options }));
    expect(wire.said()).toBe('sandbox');
  });

  test.each(ways)('%s with another value is not sent', async (_way, send) => {
    const wire = listen(origin);
    const optum = client({ preflight: 'off', ...options });
    const error = await caught(send(optum, { Environment: 'production' }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ code: 'invalid_input', issues: [{ code: 'sandbox_header' }] });
    expect(String(error)).not.toContain('production');
    expect(wire.said()).toBe('nothing was sent');
  });
});

test.each(ways)('%s of a client that presets another value is not sent', async (_way, send) => {
  const wire = listen(vendor);
  const error = await caught(send(client().withOptions({ headers: { environment: 'live' } })));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(wire.said()).toBe('nothing was sent');
});

// `request` goes to the gateway, whichever product line its path belongs to.
test.each(ways.slice(0, 3))(
  '%s of one product line on the sandbox host sends it, too',
  async (_way, send) => {
    nock(own)
      .post(/\/apip\/auth\/.*/)
      .reply(200, { access_token: 'token', expires_in: 7200 });
    const wire = listen(vendor);
    const environment = { baseUrl: own, kind: 'production' } as const;
    await send(client({ environment, productLines: { real: { baseUrl: vendor } } }));
    expect(wire.said()).toBe('sandbox');
  },
);

test('an escaped path is the same path', async () => {
  const wire = listen(vendor);
  nock(vendor)
    .post('/%6Fihub/claim/inquiry/v1')
    .matchHeader('environment', 'sandbox')
    .reply(200, { data: {} });
  await client().request({ method: 'POST', path: '/%6Fihub/claim/inquiry/v1', body });
  expect(wire.said()).toBe('nothing was sent');
});

test('production and other products send no such header', async () => {
  const wire = listen(own);
  const optum = client({ environment: { baseUrl: own, kind: 'production' } });
  await optum.call('POST /oihub/claim/inquiry/v1', { headers, body });
  expect(wire.said()).toBeUndefined();
  nock(vendor)
    .post(/\/apip\/auth\/.*/)
    .reply(200, { access_token: 'token', expires_in: 7200 });
  nock(vendor)
    .get('/medicalnetwork/reports/v2')
    .matchHeader('environment', (value) => value === undefined)
    .reply(200, { reports: [] });
  expect(await client().call('GET /medicalnetwork/reports/v2')).toEqual({ reports: [] });
});
