import { generateKeyPairSync, type JsonWebKey, sign as signWith } from 'node:crypto';
import type { ClientKey } from '@payerkit/core';
import { decodeJwt } from 'jose';
import nock from 'nock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rejection } from '../testing/example-client.js';
import { makeIdToken } from '../testing/id-token.js';
import { type OAuthServer, startOAuthServer } from '../testing/oauth-server.js';
import { type AssertionKey, BlueButtonClient, createJwks } from './index.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey;
function jwk(key: typeof rsa) {
  return key.export({ format: 'jwk' }) as JsonWebKey;
}
const { keys } = createJwks([
  { kid: 'rsa', key: jwk(rsa) },
  { kid: 'ec', key: jwk(ec) },
]);

let server: OAuthServer;
let client: BlueButtonClient;

beforeAll(async () => {
  server = await startOAuthServer(keys);
});
afterAll(() => server.close());
beforeEach(async () => {
  await client?.close();
  server.tokenRequests.length = 0;
  const { baseUrl, clientId, clientSecret, redirectUri } = server;
  client = new BlueButtonClient({
    environment: { baseUrl },
    clientId,
    clientSecret,
    redirectUri,
    maxRetries: 0,
  });
});
afterAll(() => client.close());

describe('against a third-party OAuth server', () => {
  const consent = async () => {
    const { url, session } = await client.auth.start({ key: 'ada' });
    return { session, callbackUrl: await server.consent(url) };
  };

  test('exchanges the code with PKCE and Basic credentials', async () => {
    const { callbackUrl, session } = await consent();
    const grant = await client.auth.complete(callbackUrl, session);
    expect(grant.scopes).toContain('patient/Coverage.rs');
    expect((await client.forGrant('ada').coverage.list()).items).toEqual([]);
    expect(server.tokenRequests).toEqual([{ grantType: 'authorization_code', status: 200 }]);
  });

  test('a wrong verifier is rejected', async () => {
    const { callbackUrl, session } = await consent();
    const codeVerifier = 'x'.repeat(43);
    expect(await rejection(client.auth.complete(callbackUrl, { ...session, codeVerifier }))).toMatchObject({
      name: 'AuthorizationCodeError',
      code: 'invalid_grant',
    });
  });

  test('rotates the refresh token once, however many calls find a revoked access token, repeatedly', async () => {
    const { callbackUrl, session } = await consent();
    await client.auth.complete(callbackUrl, session);
    const member = client.forGrant('ada');
    for (let round = 1; round <= 3; round += 1) {
      await member.coverage.list();
      await server.revokeAccessTokens();
      await Promise.all(Array.from({ length: 10 }, () => member.coverage.list()));
    }
    const refreshes = server.tokenRequests.filter(({ grantType }) => grantType === 'refresh_token');
    expect(refreshes).toEqual(Array.from({ length: 3 }, () => ({ grantType: 'refresh_token', status: 200 })));
  });

  test('a refresh token that was used elsewhere is TokenReuseError, and ends the grant', async () => {
    const { callbackUrl, session } = await consent();
    const { baseUrl, clientId, clientSecret, redirectUri } = server;
    const exchange = async (form: Record<string, string>) => {
      const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
      const body = new URLSearchParams(form);
      const answer = await fetch(`${baseUrl}/v2/o/token/`, {
        method: 'POST',
        headers: { authorization },
        body,
      });
      return (await answer.json()) as { refresh_token: string };
    };
    const first = await exchange({
      grant_type: 'authorization_code',
      code: new URL(callbackUrl).searchParams.get('code') ?? '',
      code_verifier: session.codeVerifier,
      redirect_uri: redirectUri,
    });
    await exchange({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
    expect(
      await rejection(client.auth.importGrant('ada', { refreshToken: first.refresh_token })),
    ).toMatchObject({
      name: 'TokenReuseError',
      code: 'refresh_token_used',
    });
    expect(await rejection(client.forGrant('ada').coverage.list())).toMatchObject({
      name: 'ConsentExpiredError',
    });
  });
});

describe('a key in place of the secret, against a third-party OAuth server', () => {
  function clientWith(clientKey: ClientKey, version: 'v2' | 'v3') {
    const { baseUrl, clientId, redirectUri } = server;
    client = new BlueButtonClient({
      environment: { baseUrl },
      version: version as 'v2',
      clientId: `${clientId}-key`,
      clientKey,
      redirectUri,
      maxRetries: 0,
    });
    return client;
  }
  test.each<[string, ClientKey, 'v2' | 'v3']>([
    ['RS384', { kid: 'rsa', privateKey: jwk(rsa) }, 'v2'],
    ['ES384', { kid: 'ec', privateKey: jwk(ec) }, 'v3'],
    [
      'ES384 behind a callback',
      {
        kid: 'ec',
        alg: 'ES384',
        sign: async (input) => signWith('sha384', input, { key: ec, dsaEncoding: 'ieee-p1363' }),
      },
      'v2',
    ],
  ])('%s exchanges the code and renews tokens, signed anew each time', async (_name, key, version) => {
    // Its one token endpoint is behind the paths of all versions.
    const keyed = clientWith({ ...key, audience: server.baseUrl }, version);
    const { url, session } = await keyed.auth.start({ key: 'ada' });
    await keyed.auth.complete(await server.consent(url), session);
    const member = keyed.forGrant('ada');
    expect((await member.coverage.list()).items).toEqual([]);
    await server.revokeAccessTokens();
    expect((await member.coverage.list()).items).toEqual([]);
    expect(server.tokenRequests).toEqual([
      { grantType: 'authorization_code', status: 200 },
      { grantType: 'refresh_token', status: 200 },
    ]);
  });

  test('a key that cannot sign for a while costs no consent', async () => {
    let isDown = false;
    const key: ClientKey = {
      kid: 'ec',
      alg: 'ES384',
      audience: server.baseUrl,
      sign: async (input) => {
        if (isDown) throw new Error('CANARY of the key service');
        return signWith('sha384', input, { key: ec, dsaEncoding: 'ieee-p1363' });
      },
    };
    const keyed = clientWith(key, 'v3');
    const { url, session } = await keyed.auth.start({ key: 'ada' });
    const callbackUrl = await server.consent(url);
    const expected = { name: 'AuthenticationError', code: 'signing_failed', retryable: true, sent: 'no' };
    isDown = true;
    expect(await rejection(keyed.auth.complete(callbackUrl, session))).toMatchObject(expected);
    isDown = false;
    await keyed.auth.complete(callbackUrl, session);
    const member = keyed.forGrant('ada');
    await member.coverage.list();
    await server.revokeAccessTokens();
    isDown = true;
    const error = await rejection(member.coverage.list());
    expect(error).toMatchObject({ name: 'AuthenticationError', code: 'signing_failed', retryable: true });
    expect(JSON.stringify(error)).not.toContain('CANARY');
    isDown = false;
    expect((await member.coverage.list()).items).toEqual([]);
  });

  test('an unknown key is an AuthenticationError, and the code can still be exchanged', async () => {
    const stranger = generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey;
    const keyed = clientWith({ kid: 'ec', privateKey: jwk(stranger) }, 'v3');
    const { url, session } = await keyed.auth.start({ key: 'ada' });
    const callbackUrl = await server.consent(url);
    expect(await rejection(keyed.auth.complete(callbackUrl, session))).toMatchObject({
      name: 'AuthenticationError',
    });
    await keyed.close();
    const good = clientWith({ kid: 'ec', privateKey: jwk(ec) }, 'v3');
    expect((await good.auth.complete(callbackUrl, session)).scopes).toContain('patient/Coverage.rs');
  });
});

test.each([
  ['sandbox', 'sandbox'],
  ['production', 'production'],
  ['a host of CMS', { baseUrl: 'https://test.bluebutton.cms.gov' }],
] as const)('a key in place of the secret is a ConfigurationError for %s', (_name, environment) => {
  const open = () =>
    new BlueButtonClient({
      environment,
      clientId: 'a'.repeat(40),
      clientKey: { kid: 'ec', privateKey: jwk(ec) },
      redirectUri: 'https://app.example/callback',
    });
  expect(open).toThrow(/clientKey is allowed only with a custom environment/);
});

test('revoking and introspecting authenticate with the key too', async () => {
  const bodies: string[] = [];
  const scope = nock('https://payer.example')
    .persist()
    .post(/\/v3\/o\/(introspect|revoke_token)\//, (body: Record<string, string>) => {
      bodies.push(body.client_assertion ?? '');
      return true;
    })
    .reply(200, { active: true });
  const keyed = new BlueButtonClient({
    environment: { baseUrl: 'https://payer.example' },
    version: 'v3',
    clientId: 'app',
    clientKey: { kid: 'ec', privateKey: jwk(ec) },
    redirectUri: 'https://app.example/callback',
  });
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  await keyed.auth.importGrant('ada', { accessToken: 'a', refreshToken: 'r', expiresAt, scopes: [] });
  await keyed.forGrant('ada').introspect();
  await keyed.forGrant('ada').revokeTokens();
  await keyed.close();
  scope.persist(false);
  nock.cleanAll();
  const claims = bodies.map((token) => decodeJwt(token));
  expect(claims.map(({ iss, aud }) => [iss, aud])).toEqual([
    ['app', 'https://payer.example/v3/o/token'],
    ['app', 'https://payer.example/v3/o/token'],
  ]);
  expect(new Set(claims.map(({ jti }) => jti)).size).toBe(2);
});

describe('assertions, against a third-party OAuth server', () => {
  const networks: BlueButtonClient<'v3'>[] = [];
  afterAll(() => Promise.all(networks.map((network) => network.close())));

  function memberOf(assertion: AssertionKey) {
    const { baseUrl, clientId, clientSecret } = server;
    const network = new BlueButtonClient({
      environment: { baseUrl },
      version: 'v3',
      clientId: `${clientId}-network`,
      clientSecret,
      assertion,
      maxRetries: 0,
    });
    networks.push(network);
    return network.forIdentity({ key: 'ada', idToken: makeIdToken(), scopes: ['patient/Coverage.rs'] });
  }

  test.each<[string, AssertionKey]>([
    ['RS384', { kid: 'rsa', privateKey: jwk(rsa) }],
    ['ES384', { kid: 'ec', privateKey: jwk(ec) }],
    [
      'ES384 behind a callback',
      {
        kid: 'ec',
        alg: 'ES384',
        sign: async (input) => signWith('sha384', input, { key: ec, dsaEncoding: 'ieee-p1363' }),
      },
    ],
  ])('signed with %s are accepted, each once', async (_name, key) => {
    const members = [memberOf(key), memberOf(key)];
    for (const member of members) {
      expect((await member.coverage.list()).items).toEqual([]);
      expect((await member.grant()).scopes).toEqual(['patient/Coverage.rs']);
    }
    const taken = { grantType: 'client_credentials', status: 200 };
    expect(server.tokenRequests).toEqual([taken, taken]);
  });

  test('signed with a key that is not in the set are rejected', async () => {
    const stranger = generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey;
    expect(await rejection(memberOf({ kid: 'ec', privateKey: jwk(stranger) }).coverage.list())).toMatchObject(
      {
        name: 'AuthenticationError',
        status: 401,
      },
    );
  });
});
