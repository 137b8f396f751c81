import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { credentials, inquiry, optumToken, sendOptum } from '../../testing/optum.js';
import { form, send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const V2 = '/apip/auth/v2/token';
const SNTL = '/apip/auth/sntl/v1/token';

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

test('each kind of request is answered twice the same, but for its trace', async () => {
  const ask = async () =>
    JSON.parse(
      (await sendOptum(sandbox, '/medicalnetwork/eligibility/v3', { body: inquiry('000045') })).body,
    );
  const [first, second] = [await ask(), await ask()];
  expect(first.benefitsInformation).toEqual(second.benefitsInformation);
  expect(first.meta.traceId).not.toBe(second.meta.traceId);
});
