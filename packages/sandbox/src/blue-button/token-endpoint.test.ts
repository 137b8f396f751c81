import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  type TestSandbox as Sandbox,
  TestSandbox,
  type Tokens,
  VERIFIER,
} from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

function invalidClient(status_code: number, error_description: string) {
  return { status_code, error: 'invalid_client', error_description };
}
function invalidRequest(error_description: string) {
  return {
    status_code: 400,
    error: 'invalid_request',
    error_description,
  };
}

/** Consents, then sends a code exchange with changes; null takes a field away. */
function exchange(
  changes: Record<string, string | null>,
  { app = 'Sandbox App', basic = true, path = '/v2/o/token/' } = {},
) {
  return async (sandbox: Sandbox) => {
    const code = (await sandbox.consent()).get('code') ?? '';
    const fields: Record<string, string> = {
      grant_type: 'authorization_code',
      code,
      code_verifier: VERIFIER,
      redirect_uri: 'https://client.example/callback',
    };
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) delete fields[name];
      else fields[name] = value;
    }
    return sandbox.post(path, fields, basic ? sandbox.app(app) : null);
  };
}

function withCredentials(id: string, secret: string) {
  return (sandbox: Sandbox) =>
    sandbox.request('/v2/o/token/', {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', code: 'x' }),
    });
}

function json(authorized: boolean) {
  return (sandbox: Sandbox) => {
    const { clientId, clientSecret } = sandbox.app();
    return sandbox.request('/v2/o/token/', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorized ? { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` } : {}),
      },
      body: JSON.stringify({
        grant_type: 'authorization_code',
        client_id: clientId,
        client_secret: clientSecret,
      }),
    });
  };
}

/** A consent with a challenge of another verifier, exchanged with that verifier. */
function otherVerifier(verifier: string) {
  return async (sandbox: Sandbox) => {
    const code_challenge = createHash('sha256').update(verifier).digest('base64url');
    const code = (await sandbox.consent({}, { changes: { code_challenge } })).get('code') ?? '';
    const fields = {
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      redirect_uri: 'https://client.example/callback',
    };
    return sandbox.post('/v2/o/token/', fields);
  };
}

const REQUESTS: readonly Fact[] = [
  { fact: 'works with a slash', ask: exchange({}), status: 200 },
  { fact: 'works without a slash', ask: exchange({}, { path: '/v2/o/token' }), status: 200 },
  {
    fact: 'GET: 405',
    ask: (sandbox) => sandbox.request('/v2/o/token/'),
    status: 405,
    headers: { 'content-type': /^text\/html/ },
  },
  {
    fact: 'the response is never cached',
    ask: exchange({}),
    status: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', pragma: 'no-cache' },
  },
  {
    fact: 'off the FHIR paths the rate limit headers say None',
    ask: exchange({}),
    status: 200,
    headers: { 'x-ratelimit-limit': 'None', 'x-ratelimit-remaining': 'None', 'x-ratelimit-reset': 'None' },
  },
  {
    fact: 'id and secret in the body work too',
    ask: async (sandbox) => {
      const { clientId, clientSecret } = sandbox.app();
      return exchange({ client_id: clientId, client_secret: clientSecret }, { basic: false })(sandbox);
    },
    status: 200,
  },
  {
    fact: 'multipart parses as well',
    ask: async (sandbox) => {
      const { clientId, clientSecret } = sandbox.app();
      const body = new FormData();
      const code = (await sandbox.consent()).get('code') ?? '';
      for (const [name, value] of Object.entries({
        grant_type: 'authorization_code',
        code,
        code_verifier: VERIFIER,
        redirect_uri: 'https://client.example/callback',
        client_id: clientId,
        client_secret: clientSecret,
      })) {
        body.set(name, value);
      }
      return sandbox.request('/v2/o/token/', { method: 'POST', body });
    },
    status: 200,
  },
  {
    fact: 'a JSON body is not read: 401',
    ask: json(false),
    status: 401,
    exactly: invalidClient(401, 'App id failed'),
  },
  {
    fact: 'a JSON body beside Basic: 400',
    ask: json(true),
    status: 400,
    exactly: { error: 'unsupported_grant_type' },
  },
  {
    fact: 'query parameters are rejected',
    ask: exchange({}, { path: '/v2/o/token/?grant_type=authorization_code' }),
    status: 400,
    headers: { 'content-type': /^text\/html/ },
  },
];
checkFacts('2.5 the token request', REQUESTS);

const ERRORS: readonly Fact[] = [
  {
    fact: 'no application',
    ask: exchange({}, { basic: false }),
    status: 401,
    exactly: invalidClient(401, 'App id failed'),
  },
  {
    fact: 'unknown application in Basic',
    ask: withCredentials('x'.repeat(40), 'y'),
    status: 401,
    exactly: invalidClient(401, 'Application does not exist'),
  },
  {
    fact: 'unknown client_id in the body',
    ask: exchange({ client_id: 'x'.repeat(40) }, { basic: false }),
    status: 400,
    exactly: invalidClient(400, 'Application does not exist (client_id)'),
  },
  {
    fact: 'unknown client_id in the query',
    ask: exchange({}, { basic: false, path: `/v2/o/token/?client_id=${'x'.repeat(40)}` }),
    status: 400,
    exactly: invalidClient(400, 'Application does not exist (client_id)'),
  },
  {
    fact: 'malformed client_id',
    ask: exchange({ client_id: 'abc:def' }, { basic: false }),
    status: 400,
    exactly: invalidClient(400, 'Invalid client_id format'),
  },
  {
    fact: 'the scheme word must be Basic exactly',
    ask: (sandbox) =>
      sandbox.request('/v2/o/token/', {
        method: 'POST',
        headers: { authorization: 'basic eDp5' },
        body: new URLSearchParams({ grant_type: 'x' }),
      }),
    status: 401,
    exactly: { error: 'invalid_client' },
  },
  {
    fact: 'Basic and body name different applications',
    ask: (sandbox) => exchange({ client_id: sandbox.app('Research App').clientId })(sandbox),
    status: 400,
    exactly: invalidRequest('different app in headers than in request data'),
  },
  {
    fact: 'wrong secret',
    ask: (sandbox) => withCredentials(sandbox.app().clientId, 'wrong')(sandbox),
    status: 401,
    exactly: { error: 'invalid_client' },
    headers: { 'www-authenticate': 'Bearer error="invalid_client"' },
  },
  {
    fact: 'missing secret',
    ask: (sandbox) => exchange({ client_id: sandbox.app().clientId }, { basic: false })(sandbox),
    status: 401,
    exactly: { error: 'invalid_client' },
  },
  {
    fact: 'inactive application',
    ask: exchange({}, { app: 'Inactive App' }),
    status: 403,
    exactly: invalidClient(
      403,
      'This application, Inactive App, is temporarily inactive. If you are the app maintainer, please contact the Blue Button API team. If you are a Medicare Beneficiary and need assistance, please contact the support team for the application you are trying to access.',
    ),
  },
  {
    fact: 'no grant_type',
    ask: exchange({ grant_type: null }),
    status: 400,
    exactly: { error: 'unsupported_grant_type' },
  },
  {
    fact: 'unknown grant_type',
    ask: exchange({ grant_type: 'banana' }),
    status: 400,
    exactly: { error: 'unsupported_grant_type' },
  },
  {
    fact: 'grant_type password',
    ask: exchange({ grant_type: 'password' }),
    status: 400,
    exactly: { error: 'invalid_grant', error_description: 'Invalid credentials given.' },
  },
  {
    fact: 'no code',
    ask: exchange({ code: null }),
    status: 400,
    exactly: { error: 'invalid_request', error_description: 'Missing code parameter.' },
  },
  {
    fact: 'unknown code',
    ask: exchange({ code: 'nonsense' }),
    status: 400,
    exactly: { error: 'invalid_grant' },
  },
  {
    fact: 'a code works once',
    ask: async (sandbox) => {
      const code = (await sandbox.consent()).get('code') ?? '';
      expect((await sandbox.exchange(code)).status).toBe(200);
      return sandbox.exchange(code);
    },
    status: 400,
    exactly: { error: 'invalid_grant' },
  },
  {
    fact: 'a code is dead after 60 seconds',
    ask: async (sandbox) => {
      const code = (await sandbox.consent()).get('code') ?? '';
      sandbox.clock.advance(60_000);
      return sandbox.exchange(code);
    },
    status: 400,
    exactly: { error: 'invalid_grant' },
  },
  {
    fact: 'a code lives for 59 seconds',
    ask: async (sandbox) => {
      const code = (await sandbox.consent()).get('code') ?? '';
      sandbox.clock.advance(59_000);
      return sandbox.exchange(code);
    },
    status: 200,
  },
  {
    fact: "another application's code",
    ask: exchange({}, { app: 'Research App' }),
    status: 400,
    exactly: { error: 'invalid_grant' },
  },
  {
    fact: 'another redirect_uri',
    ask: exchange({ redirect_uri: 'http://localhost:3000/callback' }),
    status: 400,
    exactly: { error: 'invalid_request', error_description: 'Mismatching redirect URI.' },
  },
  {
    fact: "no redirect_uri while the consent used another than the application's first",
    ask: exchange({ redirect_uri: null }),
    status: 400,
    exactly: { error: 'invalid_request', error_description: 'Mismatching redirect URI.' },
  },
  {
    fact: 'no code_verifier',
    ask: exchange({ code_verifier: null }),
    status: 400,
    exactly: { error: 'invalid_request', error_description: 'Code verifier required.' },
  },
  {
    fact: 'wrong code_verifier',
    ask: exchange({ code_verifier: 'w'.repeat(64) }),
    status: 400,
    exactly: { error: 'invalid_grant' },
  },
  {
    fact: 'the code survives a wrong code_verifier',
    ask: async (sandbox) => {
      const code = (await sandbox.consent()).get('code') ?? '';
      await sandbox.post('/v2/o/token/', {
        grant_type: 'authorization_code',
        code,
        code_verifier: 'w'.repeat(64),
      });
      return sandbox.exchange(code);
    },
    status: 200,
  },
  {
    fact: 'a verifier that is too short but fits',
    ask: otherVerifier('s'.repeat(42)),
    status: 400,
    exactly: { error: null, error_description: 'code_verifier min length is 43' },
  },
  {
    fact: 'a verifier that is too long but fits',
    ask: otherVerifier('l'.repeat(129)),
    status: 400,
    exactly: { error: null, error_description: 'code_verifier max length is 128' },
  },
  {
    fact: 'code exchange by an application for client credentials only',
    ask: exchange({}, { app: 'Aligned Network Only App' }),
    status: 403,
    body: {
      status_code: 403,
      message: expect.stringMatching(/^This authorization call type is not allowed for application/),
    },
  },
];
checkFacts('2.9 errors of the token endpoint', ERRORS);

describe('2.6 the token response', () => {
  test('has these fields and no others', async () => {
    const tokens = await new TestSandbox().tokens();
    expect(tokens).toEqual({
      access_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
      expires_in: 3600,
      token_type: 'Bearer',
      scope: expect.any(String),
      refresh_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
      patient: '-20140000000001',
      access_grant_expiration: '2027-10-01T12:00:00Z',
    });
  });

  test.each([
    [1, '-20140000000001'],
    [2, '-20140000000001'],
    [3, '-207654321'],
  ])('names the person by the id of the version in the path: v%i', async (version, patient) => {
    expect((await new TestSandbox().tokens({}, { version })).patient).toBe(patient);
  });

  test('has an empty patient when the person has no id on that version', async () => {
    expect((await new TestSandbox().tokens({ user: 'BBUser00011' }, { version: 3 })).patient).toBe('');
    expect((await new TestSandbox().tokens({ user: 'BBUser00012' })).patient).toBe('');
  });

  test.each([
    ['ONE_TIME', 'One Time App', '2026-09-01T13:00:00Z'],
    ['RESEARCH_STUDY', 'Research App', ''],
  ])('says when the consent ends: %s', async (_type, name, end) => {
    const sandbox = new TestSandbox();
    const tokens = await sandbox.tokens({}, { app: sandbox.app(name) });
    expect(tokens.access_grant_expiration).toBe(end);
    expect(tokens.refresh_token).toHaveLength(30);
  });
});

describe('tokens follow from the seed', () => {
  test('gives the same ids, secrets and tokens for one seed and others for another', async () => {
    const [one, again, other] = [new TestSandbox({}, 5), new TestSandbox({}, 5), new TestSandbox({}, 6)];
    expect(one.app()).toEqual(again.app());
    expect(one.app().clientId).toMatch(/^[A-Za-z0-9]{40}$/);
    expect(one.app().clientSecret).toMatch(/^[A-Za-z0-9]{128}$/);
    expect(one.app().clientId).not.toBe(other.app().clientId);
    const tokens: Tokens = await one.tokens();
    expect(await again.tokens()).toEqual(tokens);
  });
});
