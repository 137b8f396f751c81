import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { credentials, inquiry, optumToken, sendOptum } from '../../testing/optum.js';
import { checkOptumFacts, type OptumFact } from '../../testing/optum-facts.js';
import { form, send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const text: unknown = expect.any(String);
const V2 = '/apip/auth/v2/token';
const SNTL = '/apip/auth/sntl/v1/token';
const LINKHEALTH = '/auth/realms/developer-platform/protocol/openid-connect/token';
const GOOD = {
  grant_type: 'client_credentials',
  client_id: 'sandbox-optum-client',
  client_secret: 'sandbox-optum-secret',
};

function token(
  fact: string,
  path: string,
  request: OptumFact['send'],
  status: number,
  body: object,
  note = 'a form',
): OptumFact {
  return { fact, call: ['POST', path], send: request, note, authorization: null, status, body };
}

checkOptumFacts('Optum 1.2 token endpoints', [
  token('v2 takes JSON', V2, { body: GOOD }, 200, { expires_in: 3600, token_type: 'bearer' }, 'JSON'),
  token('v2 takes a form, and a final slash', `${V2}/`, form(GOOD), 200, { expires_in: 3600 }),
  token('v2: wrong secret as seen', V2, form({ ...GOOD, client_secret: 'x' }), 400, {
    error: 'invalid_client',
  }),
  token('v2: unknown client as specified', V2, form({ ...GOOD, client_id: 'x' }), 401, {
    error: 'invalid_client',
  }),
  token('v2: another grant', V2, form({ ...GOOD, grant_type: 'password' }), 400, {
    error: 'unsupported_grant_type',
  }),
  token('v2: nothing', V2, form({}), 400, { error: 'invalid_request' }),
  token('sntl takes a form', SNTL, form(GOOD), 200, {
    expires_in: 7200,
    refresh_expires_in: 0,
    'not-before-policy': 0,
  }),
  token(
    'sntl rejects JSON',
    SNTL,
    { body: GOOD },
    415,
    { status: '415', failureReason: 'UnsupportedMediaType' },
    'JSON',
  ),
  token('sntl: wrong secret', SNTL, form({ ...GOOD, client_secret: 'x' }), 401, {
    status: '401',
    failureReason: 'InvalidClient',
    Errors: [text],
  }),
  token('sntl: no grant', SNTL, form({ client_id: 'x' }), 400, { failureReason: 'ValidationError' }),
  token('sntl: a foreign scope', SNTL, form({ ...GOOD, scope: 'write' }), 403, {
    failureReason: 'InsufficientScope',
  }),
  token('linkhealth takes a form', LINKHEALTH, form(GOOD), 200, { expires_in: 3600, token_type: 'Bearer' }),
  token('linkhealth: wrong client', LINKHEALTH, form({ ...GOOD, client_id: 'x' }), 401, {
    error: 'invalid_client',
  }),
]);

test('1.2 v2 takes HTTP Basic and a form', async () => {
  const { client_id, client_secret } = credentials(sandbox);
  const { status, body } = await send(`${sandbox.url}${V2}`, {
    ...form({ grant_type: 'client_credentials' }),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}`,
    },
  });
  expect([status, JSON.parse(body)]).toMatchObject([200, { token_type: 'bearer' }]);
});

describe('4 the gateway before any product', () => {
  const path = '/medicalnetwork/eligibility/v3/healthcheck';
  const get = (authorization?: string, at = path) =>
    send(`${sandbox.url}${at}`, authorization === undefined ? {} : { headers: { authorization } });

  test('unknown path, with and without a token', async () => {
    for (const authorization of [undefined, `Bearer ${await optumToken(sandbox)}`]) {
      const { status, body } = await get(authorization, '/medicalnetwork/nowhere');
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

test('each kind of request is responded to twice the same, but for its trace', async () => {
  const ask = async () =>
    JSON.parse(
      (await sendOptum(sandbox, '/medicalnetwork/eligibility/v3', { body: inquiry('000045') })).body,
    );
  const [first, second] = [await ask(), await ask()];
  expect(first.benefitsInformation).toEqual(second.benefitsInformation);
  expect(first.meta.traceId).not.toBe(second.meta.traceId);
});
