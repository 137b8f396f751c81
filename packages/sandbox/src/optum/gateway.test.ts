import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { credentials, inquiry, optumToken, sendOptum } from '../../testing/optum.js';
import { form, type RawRequest, send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const V2 = '/apip/auth/v2/token';
const SNTL = '/apip/auth/sntl/v1/token';
const LINKHEALTH = '/auth/realms/developer-platform/protocol/openid-connect/token';

/** Reference fact, path, request made from the good credentials, status, what the body must hold. */
const TOKEN_FACTS: readonly (readonly [
  fact: string,
  path: string,
  request: (good: Record<string, string>) => RawRequest,
  status: number,
  body: object,
])[] = [
  ['1.2 v2 takes JSON', V2, (body) => ({ body }), 200, { expires_in: 3600, token_type: 'bearer' }],
  ['1.2 v2 takes a form', V2, form, 200, { expires_in: 3600, token_type: 'bearer' }],
  ['1.2 v2 works with a final slash', `${V2}/`, form, 200, { expires_in: 3600 }],
  [
    '1.2 v2 takes HTTP Basic and a form',
    V2,
    (good) => ({
      ...form({ grant_type: 'client_credentials' }),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${good.client_id}:${good.client_secret}`).toString('base64')}`,
      },
    }),
    200,
    { token_type: 'bearer' },
  ],
  [
    '1.2 v2 wrong secret as seen',
    V2,
    (good) => form({ ...good, client_secret: 'x' }),
    400,
    { error: 'invalid_client' },
  ],
  [
    '1.2 v2 unknown client as specified',
    V2,
    (good) => form({ ...good, client_id: 'x' }),
    401,
    { error: 'invalid_client' },
  ],
  [
    '1.2 v2 other grant',
    V2,
    (good) => form({ ...good, grant_type: 'password' }),
    400,
    { error: 'unsupported_grant_type' },
  ],
  ['1.2 v2 nothing sent', V2, () => form({}), 400, { error: 'invalid_request' }],
  [
    '1.2 sntl takes a form',
    SNTL,
    form,
    200,
    { expires_in: 7200, refresh_expires_in: 0, 'not-before-policy': 0 },
  ],
  [
    '1.2 sntl refuses JSON',
    SNTL,
    (body) => ({ body }),
    415,
    { status: '415', failureReason: 'UnsupportedMediaType' },
  ],
  [
    '1.2 sntl wrong secret',
    SNTL,
    (good) => form({ ...good, client_secret: 'x' }),
    401,
    { status: '401', failureReason: 'InvalidClient', Errors: [expect.any(String)] },
  ],
  [
    '1.2 sntl no grant',
    SNTL,
    () => form({ client_id: 'x' }),
    400,
    { status: '400', failureReason: 'ValidationError' },
  ],
  [
    '1.2 sntl foreign scope',
    SNTL,
    (good) => form({ ...good, scope: 'write' }),
    403,
    { status: '403', failureReason: 'InsufficientScope' },
  ],
  ['1.2 linkhealth takes a form', LINKHEALTH, form, 200, { expires_in: 3600, token_type: 'Bearer' }],
  [
    '1.2 linkhealth wrong client',
    LINKHEALTH,
    (good) => form({ ...good, client_id: 'x' }),
    401,
    { error: 'invalid_client' },
  ],
];

test.each(TOKEN_FACTS)('%s', async (_, path, request, status, body) => {
  const answer = await send(`${sandbox.url}${path}`, request(credentials(sandbox)));
  expect({ status: answer.status, body: JSON.parse(answer.body) }).toMatchObject({ status, body });
});

describe('4 the gateway before any product', () => {
  const path = '/medicalnetwork/eligibility/v3/healthcheck';
  const get = (authorization?: string, at = path) =>
    send(`${sandbox.url}${at}`, authorization === undefined ? {} : { headers: { authorization } });

  test('no token', async () => {
    const { status, body } = await get();
    expect([status, JSON.parse(body)]).toEqual([
      401,
      { error: 'invalid_request', error_description: 'The access token is missing' },
    ]);
  });

  test('bad token', async () => {
    const { status, body } = await get('Bearer nonsense');
    expect([status, JSON.parse(body)]).toEqual([
      401,
      {
        error: 'invalid_access_token',
        error_description: 'Invalid access token',
        traceId: expect.any(String),
      },
    ]);
  });

  test('unknown path, with and without a token', async () => {
    for (const authorization of [undefined, `Bearer ${await optumToken(sandbox)}`]) {
      const { status, body } = await get(authorization, '/medicalnetworks/nowhere');
      expect([status, JSON.parse(body)]).toEqual([
        400,
        { error: 'invalid_request', error_description: 'Invalid request' },
      ]);
    }
  });

  test('a token without the product', async () => {
    const token = await optumToken(sandbox, {
      client_id: 'sandbox-eligibility-only',
      client_secret: 'sandbox-eligibility-secret',
    });
    const { status, body } = await get(`Bearer ${token}`, '/medicalnetwork/claimstatus/v2/healthcheck');
    expect([status, JSON.parse(body)]).toEqual([
      401,
      { error: 'invalid_product', error_description: 'Permission Denied.', traceId: expect.any(String) },
    ]);
    expect((await get(`Bearer ${token}`)).status).toBe(200);
  });

  test('Optum Real has words of its own', async () => {
    const real = '/oihub/claim/inquiry/v1/healthcheck';
    expect(JSON.parse((await get(undefined, real)).body)).toEqual({
      message: 'Authentication required: No token provided',
    });
    expect(JSON.parse((await get('Bearer nonsense', real)).body)).toEqual({
      message: 'Authentication failed: Invalid or expired token',
    });
  });

  test('tokens last for their own time, on the sandbox clock', async () => {
    const own = await createSandbox();
    const tokens: string[] = [];
    for (const tokenPath of [V2, SNTL]) {
      const { body } = await send(`${own.url}${tokenPath}`, form(credentials(own)));
      tokens.push((JSON.parse(body) as { access_token: string }).access_token);
    }
    const statuses = () =>
      Promise.all(
        tokens.map(
          async (token) =>
            (await send(own.url + path, { headers: { authorization: `Bearer ${token}` } })).status,
        ),
      );
    own.control.clock.advance(3_590_000);
    expect(await statuses()).toEqual([200, 200]);
    own.control.clock.advance(10_000);
    expect(await statuses()).toEqual([401, 200]);
    const expired = await send(own.url + path, { headers: { authorization: `Bearer ${tokens[0]}` } });
    expect(JSON.parse(expired.body)).toMatchObject({ error: 'access_token_expired' });
    own.control.clock.advance(3_600_000);
    expect(await statuses()).toEqual([401, 401]);
    await own.close();
  });
});

test('1.5 health checks', async () => {
  const health = async (path: string) => sendOptum(sandbox, path);
  expect(JSON.parse((await health('/medicalnetwork/eligibility/v3/healthcheck')).body)).toEqual({
    status: 'OK',
    version: 'v2',
  });
  const claimStatus = await health('/medicalnetwork/claimstatus/v2/healthcheck');
  expect(claimStatus.headers['content-type']).toBe('application/vnd.changehealthcare.claimstatus-v2+json');
  expect(JSON.parse(claimStatus.body)).toEqual({ status: 'UP', version: 'V2' });
  expect(JSON.parse((await health('/medicalnetwork/payerlist/v1/healthcheck')).body)).toMatchObject({
    status: 'UP',
  });
});

test('each kind of request is answered twice the same, but for its trace', async () => {
  const ask = async () =>
    JSON.parse(
      (await sendOptum(sandbox, '/medicalnetwork/eligibility/v3', { body: inquiry('000045') })).body,
    );
  const [first, second] = [await ask(), await ask()];
  expect(first.benefitsInformation).toEqual(second.benefitsInformation);
  expect(first.meta.traceId).not.toBe(second.meta.traceId);
});
