import { gzipSync } from 'node:zlib';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BASE, exampleClient, grantedClient, rejection, useNock } from '../testing/example-client.js';
import { BlueButtonClient } from './index.js';

useNock({ beforeEach, afterEach });

const EMPTY = { resourceType: 'Bundle', type: 'searchset', total: 0 };

describe('client.request', () => {
  test('a request is sent without credentials, and reports the path without its values', async () => {
    const client = await grantedClient();
    const events: string[] = [];
    client.on('request', ({ operation, retryClass }) => events.push(`${operation} ${retryClass}`));
    nock(BASE)
      .get('/v2/fhir/Patient/-20140000008325')
      .matchHeader('authorization', (value) => value === undefined)
      .reply(200, { resourceType: 'Patient' });
    nock(BASE).post('/v2/o/introspect/').reply(200, { active: false });
    await client.request({ method: 'GET', path: '/v2/fhir/Patient/-20140000008325' });
    await client.request({
      method: 'POST',
      path: '/v2/o/introspect/',
      body: new URLSearchParams({ token: 'x' }),
    });
    expect(events).toEqual(['GET /v2/fhir/Patient/{id} safe', 'POST /v2/o/introspect/ unsafe']);
  });

  test('gzip is accepted and decompressed', async () => {
    const body = gzipSync(JSON.stringify({ resourceType: 'Patient', id: '-20140000008325' }));
    nock(BASE, { reqheaders: { 'accept-encoding': /gzip/ } })
      .get('/v2/fhir/Patient/-20140000008325')
      .reply(200, body, { 'content-encoding': 'gzip', 'content-type': 'application/fhir+json' });
    const member = (await grantedClient()).forGrant('user');
    expect((await member.patient.retrieve()).id).toBe('-20140000008325');
  });

  test('no response is cached: the same read requests again, whatever the response allows', async () => {
    const member = (await grantedClient()).forGrant('user');
    for (const birthDate of ['1940-01-01', '1940-01-02']) {
      nock(BASE)
        .get('/v2/fhir/Patient/-20140000008325')
        .reply(
          200,
          { resourceType: 'Patient', birthDate },
          { 'cache-control': 'public, max-age=3600', etag: '"1"' },
        );
      expect((await member.patient.retrieve()).birthDate).toBe(birthDate);
    }
  });

  test('a member sends the token, or none on request', async () => {
    const member = (await grantedClient()).forGrant('user');
    nock(BASE, { reqheaders: { authorization: 'Bearer CANARYaccess0123456789' } })
      .get('/v2/x')
      .reply(200, { a: 1 });
    expect(await member.request({ method: 'GET', path: '/v2/x' })).toEqual({ a: 1 });
    nock(BASE)
      .get('/v2/x')
      .matchHeader('authorization', (value) => value === undefined)
      .reply(200, { a: 2 });
    expect(await member.request({ method: 'GET', path: '/v2/x', auth: 'none' })).toEqual({ a: 2 });
  });

  test.each(['https://evil.example/', '//evil.example/x', '/v2/../../etc', '/v2/fhir/%2e%2e/x'])(
    'rejects the path %s',
    async (path) => {
      const member = (await grantedClient()).forGrant('user');
      expect(await rejection(member.request({ method: 'GET', path }))).toMatchObject({
        name: 'ValidationError',
        sent: 'no',
      });
    },
  );

  test.each(['../Coverage/1', 'a/b', '', 'x?y\n'])('rejects the id %j', async (id) => {
    const member = (await grantedClient()).forGrant('user');
    expect(await rejection(member.native.coverage.retrieve(id))).toMatchObject({
      name: 'ValidationError',
      sent: 'no',
    });
  });
});

describe('options of clones and calls', () => {
  test('a clone shares grants, and keeps its own headers', async () => {
    const client = await grantedClient();
    const clone = client.withOptions({ headers: { 'x-clone': 'yes' }, maxRetries: 0 });
    expect(clone).toBeInstanceOf(BlueButtonClient);
    expect(clone.version).toBe('v2');
    nock(BASE, { reqheaders: { 'x-clone': 'yes' } })
      .get('/v2/fhir/Coverage/')
      .query(true)
      .reply(200, EMPTY);
    await clone.forGrant('user').coverage.list();
    nock(BASE, { reqheaders: { 'x-member': 'yes', 'x-clone': 'yes' } })
      .get('/v2/fhir/Coverage/')
      .query(true)
      .reply(200, EMPTY);
    const member = clone.forGrant('user').withOptions({ headers: { 'x-member': 'yes' } });
    await member.coverage.list();
    expect(() => client.withOptions({ maxRetries: -1 })).toThrow(/maxRetries/);
    expect(() => client.forGrant('')).toThrow(expect.objectContaining({ name: 'ValidationError' }));
  });

  test('closing one closes the clones', async () => {
    const client = await grantedClient();
    const clone = client.withOptions({});
    await client.close();
    await client.close();
    expect(await rejection(clone.forGrant('user').coverage.list())).toMatchObject({ code: 'client_closed' });
  });

  test('the signal ends a call before it is sent', async () => {
    const member = (await grantedClient()).forGrant('user');
    const signal = AbortSignal.abort();
    expect(await rejection(member.patient.retrieve({ signal }))).toMatchObject({
      name: 'AbortError',
      sent: 'no',
    });
    expect(await rejection(member.coverage.list({}, { signal }))).toMatchObject({ name: 'AbortError' });
  });
});

describe('the rate limit', () => {
  test('is that of the latest headers; "None" means nothing', async () => {
    const client = await grantedClient();
    const member = client.forGrant('user');
    expect(client.rateLimit).toBeUndefined();
    const none = {
      'x-ratelimit-limit': 'None',
      'x-ratelimit-remaining': 'None',
      'x-ratelimit-reset': 'None',
    };
    nock(BASE).get('/v2/connect/userinfo').reply(200, { sub: '-20140000008325' }, none);
    await member.userinfo();
    expect(member.rateLimit).toBeUndefined();
    const limit = {
      'x-ratelimit-limit': '100000',
      'x-ratelimit-remaining': '99999',
      'x-ratelimit-reset': '0.5',
    };
    nock(BASE).get('/v2/fhir/Coverage/').query(true).reply(200, EMPTY, limit);
    const before = Date.now();
    await member.coverage.list();
    expect(client.rateLimit).toMatchObject({ limit: 100_000, remaining: 99_999 });
    expect(member.rateLimit?.resetAtMs).toBeGreaterThanOrEqual(before + 500);
  });
});

describe('healthCheck', () => {
  test('reports services that are down, and throws nothing', async () => {
    nock(BASE).get('/health').reply(200, { message: 'ok' });
    nock(BASE).get('/health/bfd').reply(503, { detail: 'Service temporarily unavailable, try again later.' });
    expect(await exampleClient().healthCheck()).toEqual({
      ok: false,
      services: [
        { service: 'api', ok: true, status: 200, durationMs: expect.any(Number) },
        { service: 'fhir', ok: false, status: 503, durationMs: expect.any(Number) },
      ],
    });
  });
});

describe('healthCheck of a server without a check of its backend', () => {
  test.each([
    [200, true],
    [504, false],
  ])('asks for the CapabilityStatement (%d)', async (status, ok) => {
    nock(BASE).get('/health').reply(200, { message: 'ok' });
    nock(BASE).get('/health/bfd').reply(404, '');
    nock(BASE).get('/v2/fhir/metadata').reply(status, '{}');
    const { services } = await exampleClient().healthCheck();
    expect(services[1]).toEqual({ service: 'fhir', ok, status, durationMs: expect.any(Number) });
  });
});

describe('revoking', () => {
  const revoke = (path: string, form: object) =>
    nock(BASE)
      .post(path, form as never)
      .basicAuth({ user: 'exampleclient', pass: 'CANARYsecret0123456789' });

  const FAILURE = { error: 'Server Error (500)' };
  const introspection = () => revoke('/v2/o/introspect/', { token: 'CANARYaccess0123456789' });

  test.each([
    ['knows the token', 200, { active: true }],
    ['knows the token as expired', 200, { active: false }],
    ['is overloaded', 503, ''],
    ['does not know the application', 403, { status_code: 403, error: 'invalid_client' }],
  ])('a failure of the server spends no refresh token when it %s', async (_name, status, body) => {
    const client = await grantedClient();
    const member = client.forGrant('user');
    const sent: string[] = [];
    client.on('request', ({ operation }) => sent.push(operation));
    revoke('/v2/o/revoke/', { token: 'CANARYaccess0123456789' }).reply(500, FAILURE);
    introspection().reply(status, body);
    expect(await rejection(member.revoke())).toMatchObject({ name: 'ServerError', status: 500 });
    expect(sent).toEqual(['POST /v2/o/revoke/', 'POST /v2/o/introspect/']);
    expect((await member.grant()).key).toBe('user');
  });

  test('a token the server no longer knows is renewed and revoked', async () => {
    const member = (await grantedClient()).forGrant('user');
    revoke('/v2/o/revoke/', { token: 'CANARYaccess0123456789' }).reply(500, FAILURE);
    introspection().reply(500, FAILURE);
    nock(BASE)
      .post('/v2/o/token/')
      .reply(200, { access_token: 'newer', refresh_token: 'newest', expires_in: 3600 });
    revoke('/v2/o/revoke/', { token: 'newer' }).reply(200, '');
    await member.revoke();
    expect(await rejection(member.grant())).toMatchObject({ name: 'ConsentExpiredError' });
  });

  test('a grant that is already over counts as revoked', async () => {
    const member = (await grantedClient()).forGrant('user');
    revoke('/v2/o/revoke/', { token: 'CANARYaccess0123456789' }).reply(500, FAILURE);
    introspection().reply(500, FAILURE);
    nock(BASE).post('/v2/o/token/').reply(403, {
      status_code: 403,
      error: 'invalid_grant',
      error_description: 'User access cannot be found.',
    });
    await member.revoke();
  });

  test('a server that fails otherwise leaves the grant unchanged', async () => {
    const member = (await grantedClient()).forGrant('user');
    revoke('/v2/o/revoke/', { token: 'CANARYaccess0123456789' }).reply(503, '');
    expect(await rejection(member.revoke())).toMatchObject({ name: 'ServerError', status: 503 });
    expect((await member.grant()).key).toBe('user');
  });

  test('revoking tokens sends the hint without which the server does nothing', async () => {
    const member = (await grantedClient()).forGrant('user');
    revoke('/v2/o/revoke_token/', {
      token: 'CANARYrefresh0123456789',
      token_type_hint: 'refresh_token',
    }).reply(200, '');
    await member.revokeTokens();
    expect(await rejection(member.grant())).toMatchObject({ name: 'ConsentExpiredError' });
  });

  test('expiring is rejected in production, and sends nothing in the body', async () => {
    const environment = { baseUrl: BASE, kind: 'production' } as const;
    const production = (await grantedClient({ environment })).forGrant('user');
    expect(await rejection(production.expireConsent())).toMatchObject({ code: 'sandbox_only', sent: 'no' });
    const member = (await grantedClient()).forGrant('user');
    nock(BASE, { reqheaders: { 'content-length': '0' } })
      .post('/v2/o/expire_authenticated_user/-20140000008325/', '')
      .reply(404, 'Patient was Not Found. Please check the id number and try again.');
    expect(await rejection(member.expireConsent())).toMatchObject({
      name: 'NotFoundError',
      operation: 'POST /v2/o/expire_authenticated_user/{id}/',
    });
  });
});

describe('importGrant', () => {
  test.each([
    ['nothing', {}, ['refreshToken']],
    ['an access token without its expiry', { accessToken: 'a' }, ['expiresAt']],
    [
      'invalid tokens',
      { refreshToken: 'a b', accessToken: '\n', expiresAt: 'never' },
      ['refreshToken', 'accessToken', 'expiresAt'],
    ],
    ['an invalid end of consent', { refreshToken: 'a', consentExpiresAt: 'soon' }, ['consentExpiresAt']],
  ])('rejects %s', async (_name, tokens, paths) => {
    const error = await rejection(exampleClient().auth.importGrant('user', tokens));
    expect(error).toMatchObject({ name: 'ValidationError', issues: paths.map((path) => ({ path })) });
  });

  test('keeps imported data, in the version it belongs to', async () => {
    const { auth } = exampleClient({ version: 'v3' });
    const grant = await auth.importGrant('user', {
      accessToken: 'a',
      expiresAt: new Date('2099-01-01'),
      scopes: 'profile patient/Patient.rs',
      patientId: '-5',
      consentExpiresAt: '2099-06-01T00:00:00Z',
    });
    expect(grant).toEqual({
      key: 'user',
      patientIds: { v3: '-5' },
      scopes: ['profile', 'patient/Patient.rs'],
      expiresAt: '2099-01-01T00:00:00.000Z',
      consentExpiresAt: '2099-06-01T00:00:00.000Z',
      demographicsShared: true,
    });
  });
});
