import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';

const V2 = '/apip/auth/v2/token';
const SNTL = '/apip/auth/sntl/v1/token';
const LINKHEALTH = '/auth/realms/developer-platform/protocol/openid-connect/token';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
let sandbox: Sandbox;
beforeAll(async () => {
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'a' }];
  const own = { clientId: 'keyed', clientSecret: 'a-secret', products: ['*'], jwks: { keys } };
  sandbox = await createSandbox({ optum: { applications: [own] } });
});
afterAll(() => sandbox.close());

function sign(path: string, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'keyed',
    sub: 'keyed',
    aud: `${sandbox.url}${path}`,
    jti: randomUUID(),
    exp: now + 60,
  };
  return new SignJWT({ ...claims, ...changes } as JWTPayload)
    .setProtectedHeader({ alg: 'RS256', kid: 'a' })
    .sign(privateKey);
}

async function ask(path: string, assertion: string, fields: Readonly<Record<string, string>> = {}) {
  const all = {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    ...fields,
  };
  const body = path === V2 ? JSON.stringify(all) : new URLSearchParams(all).toString();
  const type = path === V2 ? 'application/json' : 'application/x-www-form-urlencoded';
  const response = await send(`${sandbox.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  return { status: response.status, body: JSON.parse(response.body) as Record<string, unknown> };
}

describe.each([V2, SNTL, LINKHEALTH])('POST %s', (path) => {
  test('accepts a signed assertion once, with or without client_id', async () => {
    const assertion = await sign(path);
    expect((await ask(path, assertion)).body.access_token).toEqual(expect.any(String));
    expect((await ask(path, assertion)).body).not.toHaveProperty('access_token');
    const named = await ask(path, await sign(path), { client_id: 'keyed' });
    expect(named.body.access_token).toEqual(expect.any(String));
  });

  test.each<[string, () => Readonly<Record<string, unknown>>, Readonly<Record<string, string>>?]>([
    ['another audience', () => ({ aud: 'https://other.example/token' })],
    ['another subject', () => ({ sub: 'other' })],
    ['a time that is over', () => ({ exp: Math.floor(Date.now() / 1000) - 60 })],
    ['a lifetime of an hour', () => ({ exp: Math.floor(Date.now() / 1000) + 3600 })],
    ['no jti', () => ({ jti: undefined })],
    ['the id of an application without keys', () => ({}), { client_id: 'sandbox-optum-client' }],
    ['another type', () => ({}), { client_assertion_type: 'urn:example' }],
  ])('rejects an assertion with %s', async (_name, changes, fields) => {
    const { status, body } = await ask(path, await sign(path, changes()), fields);
    expect([400, 401]).toContain(status);
    expect(body).not.toHaveProperty('access_token');
  });
});

test('an application is registered with keys over HTTP', async () => {
  const headers = { authorization: `Bearer ${sandbox.control.token}` };
  const own = { clientId: 'later', clientSecret: 'b', jwks: { keys: [] } };
  const registered = await send(`${sandbox.url}/_control/optum/applications`, { headers, body: own });
  expect(JSON.parse(registered.body)).toEqual({ ...own, products: ['*'] });
  const wrong = { ...own, jwks: 'keys' };
  const rejected = await send(`${sandbox.url}/_control/optum/applications`, { headers, body: wrong });
  expect(rejected.status).toBe(400);
});
