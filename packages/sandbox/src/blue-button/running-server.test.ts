import { expect } from 'vitest';
import type { TestSandbox } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const INVALID = { status_code: 400, message: 'Invalid scopes.' };
const NO_PERMISSION = { detail: 'You do not have permission to perform this action.' };
const LIMITED = ['openid', 'patient/Coverage.read', 'patient/Coverage.rs'];
const FOUR = 'profile patient/Patient.rs patient/Coverage.rs patient/ExplanationOfBenefit.rs';
const CLAIMS = 'patient/ExplanationOfBenefit.rs';

function row(fact: Omit<Fact, 'observed'>): Fact {
  return { ...fact, observed: true };
}

/** Opens the consent page of an application, after the login. */
function consentPage(name: string, scope: string | null, version = 2) {
  return async (sandbox: TestSandbox) => {
    const { control } = sandbox.blueButton;
    control.registerApplication({ name: 'Limited App', scopes: LIMITED });
    return sandbox.request(
      await sandbox.login(sandbox.authorizePath({ scope }, { version, app: sandbox.app(name) })),
    );
  };
}

function granted(scope: string, version: number) {
  return async (sandbox: TestSandbox) => {
    const app = sandbox.blueButton.control.registerApplication({ name: 'Limited App', scopes: LIMITED });
    const code = (await sandbox.consent({}, { version, app, changes: { scope } })).get('code') ?? '';
    return sandbox.exchange(code, { version, app });
  };
}

checkFacts('scopes of limited registrations', [
  ...[2, 3].flatMap((version) => [
    ...[FOUR, 'profile', `${CLAIMS} patient/Patient.read`].map((scope) =>
      row({
        fact: `an application without demographic data asks for some (v${version}, ${scope.slice(0, 12)}…)`,
        ask: consentPage('No Demographics App', scope, version),
        status: 400,
        exactly: INVALID,
      }),
    ),
    row({
      fact: `an application without demographic data asks for coverage and claims (v${version})`,
      ask: consentPage('No Demographics App', `patient/Coverage.rs ${CLAIMS}`, version),
      status: 200,
    }),
  ]),
  row({
    fact: 'v2: a limited application is granted every standard scope',
    ask: granted(FOUR, 2),
    status: 200,
    so: [
      'all four scopes',
      ({ scope }: { scope: string }) => expect(scope.split(' ').sort()).toEqual(FOUR.split(' ').sort()),
    ],
  }),
  row({
    fact: 'v3: a limited application is granted its own scopes',
    ask: granted(FOUR, 3),
    status: 200,
    body: { scope: 'patient/Coverage.rs' },
  }),
  row({
    fact: 'v2: a limited application asks for nothing it has',
    ask: consentPage('Limited App', CLAIMS),
    status: 200,
  }),
  row({
    fact: 'v3: a limited application asks for nothing it has',
    ask: consentPage('Limited App', CLAIMS, 3),
    status: 500,
    exactly: { error: 'Server Error (500)' },
  }),
  row({ fact: 'an empty scope', ask: consentPage('Sandbox App', ''), status: 400, exactly: INVALID }),
]);

/** Sends a method to a path with a good token. */
function send(method: string, path: string, body?: URLSearchParams) {
  return async (sandbox: TestSandbox): Promise<Response> => {
    const { access_token } = await sandbox.tokens();
    const headers = { authorization: `Bearer ${access_token}` };
    return sandbox.request(path, { method, headers, ...(body !== undefined && { body }) });
  };
}

checkFacts('methods, revoke and introspect', [
  row({
    fact: 'HEAD: no body',
    ask: async (sandbox) => {
      const response = await send('HEAD', '/v2/fhir/Patient/')(sandbox);
      return new Response(response.body === null ? '""' : '"body"', response);
    },
    status: 403,
    exactly: '',
  }),
  ...['POST', 'PUT', 'PATCH', 'DELETE'].map((method) =>
    row({
      fact: `${method} with a good token`,
      ask: send(method, '/v2/fhir/Patient/'),
      status: 403,
      headers: { 'content-type': 'application/fhir+json' },
      exactly: NO_PERMISSION,
    }),
  ),
  row({
    fact: 'a search by POST',
    ask: send('POST', '/v2/fhir/Patient/_search', new URLSearchParams({ _count: '1' })),
    status: 415,
    exactly: { detail: 'Unsupported media type "application/x-www-form-urlencoded" in request.' },
  }),
  ...['abc', '-99999999', '_search', '$generate-insurance-card'].map((id) =>
    row({
      fact: `v2: Patient/${id}`,
      ask: send('GET', `/v2/fhir/Patient/${id}`),
      status: 404,
      headers: { 'x-ratelimit-remaining': '99999' },
      exactly: { detail: 'Not found.' },
    }),
  ),
  ...['revoke', 'revoke_token'].map((endpoint) =>
    row({
      fact: `${endpoint} without a token`,
      ask: (sandbox) => sandbox.post(`/v2/o/${endpoint}/`, { token_type_hint: 'refresh_token' }),
      status: 400,
      exactly: { error: 'invalid_request', error_description: 'Missing token parameter.' },
    }),
  ),
  row({
    fact: 'introspect without a token',
    ask: (sandbox) => sandbox.post('/v2/o/introspect/', {}),
    status: 200,
    exactly: { active: false },
  }),
]);

const TOKEN = '/v2/o/token/';
const FAILED = { error: 'Server Error (500)' };
const CHALLENGE = 'Bearer error="invalid_client"';

/** Posts a form with an Authorization header of any kind. */
const withHeader =
  (authorization: string, fields: Record<string, string>, path = TOKEN) =>
  (sandbox: TestSandbox): Promise<Response> =>
    sandbox.request(path, { method: 'POST', headers: { authorization }, body: new URLSearchParams(fields) });

/** Refreshes a living token in a way of its own. */
const refreshing =
  (ask: (sandbox: TestSandbox, refreshToken: string) => Promise<Response>) => async (sandbox: TestSandbox) =>
    ask(sandbox, (await sandbox.tokens()).refresh_token);

const twice = (version: number) => (sandbox: TestSandbox) => {
  const { clientId, clientSecret } = sandbox.app();
  const authorization = `Basic ${btoa(`${clientId}:${clientSecret}`)}`;
  const body = new URLSearchParams({ grant_type: 'authorization_code', code: 'x' });
  body.append('grant_type', 'refresh_token');
  return sandbox.request(`/v${version}/o/token/`, { method: 'POST', headers: { authorization }, body });
};

checkFacts('variants of token requests', [
  ...[{}, { refresh_token: '' }].map((fields) =>
    row({
      fact: `v3: a refresh ${'refresh_token' in fields ? 'with an empty token' : 'without a token'}`,
      ask: (sandbox) => sandbox.post('/v3/o/token/', { grant_type: 'refresh_token', ...fields }),
      status: 403,
      exactly: { status_code: 403, message: 'Request denied' },
    }),
  ),
  row({
    fact: 'v3: a repeated grant type',
    ask: twice(3),
    status: 403,
    exactly: { status_code: 403, message: 'Request denied' },
  }),
  row({
    fact: 'v2: a repeated grant type, the last one counts',
    ask: twice(2),
    status: 400,
    exactly: {
      status_code: 400,
      error: 'invalid_request',
      error_description: 'Missing refresh token parameter',
    },
  }),
  row({
    fact: 'a living refresh token without client authentication',
    ask: refreshing((sandbox, refresh_token) =>
      sandbox.post(TOKEN, { grant_type: 'refresh_token', refresh_token }, null),
    ),
    status: 401,
    headers: { 'www-authenticate': CHALLENGE, 'cache-control': 'no-store', pragma: 'no-cache' },
    exactly: { error: 'invalid_client' },
  }),
  row({
    fact: 'v2: an unknown refresh token without client authentication',
    ask: (sandbox) => sandbox.post(TOKEN, { grant_type: 'refresh_token', refresh_token: 'x' }, null),
    status: 400,
    exactly: { status_code: 400, error: 'invalid_request', error_description: 'Refresh token not found.' },
  }),
  row({
    fact: 'v3: an unknown refresh token without client authentication',
    ask: (sandbox) => sandbox.post('/v3/o/token/', { grant_type: 'refresh_token', refresh_token: 'x' }, null),
    status: 403,
    exactly: { status_code: 403, message: 'Request denied' },
  }),
  row({
    fact: 'client credentials and nothing else',
    ask: (sandbox) => sandbox.post('/v3/o/token/', { grant_type: 'client_credentials' }, null),
    status: 400,
    exactly: {
      status_code: 400,
      message: 'Missing Required Parameter(s): scope, client_assertion_type, client_assertion',
    },
  }),
  row({
    fact: 'the scheme in lower case',
    ask: withHeader('basic YTpi', { grant_type: 'authorization_code', code: 'x' }),
    status: 401,
    headers: { 'www-authenticate': CHALLENGE },
    exactly: { error: 'invalid_client' },
  }),
  ...['Basic !!!', `Basic ${btoa('no colon')}`].map((authorization) =>
    row({
      fact: `a value that is no pair of credentials (${authorization.slice(6, 10)}…)`,
      ask: withHeader(authorization, { grant_type: 'authorization_code', code: 'x' }),
      status: 401,
      exactly: {
        status_code: 401,
        error: 'invalid_client',
        error_description: 'Application does not exist',
      },
    }),
  ),
  ...['Basic', 'Bearer x'].map((authorization) =>
    row({
      fact: `the header ${authorization}`,
      ask: withHeader(authorization, { grant_type: 'authorization_code', code: 'x' }),
      status: 500,
      exactly: FAILED,
    }),
  ),
  row({
    fact: 'a password',
    ask: (sandbox) => sandbox.post(TOKEN, { grant_type: 'password', username: 'a', password: 'b' }),
    status: 400,
    exactly: { error: 'invalid_grant', error_description: 'Invalid credentials given.' },
  }),
  row({
    fact: 'an empty code',
    ask: (sandbox) => sandbox.post(TOKEN, { grant_type: 'authorization_code', code: '' }),
    status: 400,
    exactly: { error: 'invalid_grant' },
  }),
  row({
    fact: 'the refresh token of another application',
    ask: refreshing((sandbox, token) => sandbox.refresh(token, { app: sandbox.app('Research App') })),
    status: 400,
    exactly: {
      status_code: 400,
      error: 'invalid_request',
      error_description: 'different app in headers than in request data',
    },
  }),
  row({
    fact: 'a session cookie comes with every response',
    ask: (sandbox) => sandbox.post(TOKEN, { grant_type: 'password' }),
    status: 400,
    headers: { 'set-cookie': /^sessionid=/ },
  }),
  row({
    fact: 'refreshes that overlap get the same new pair',
    ask: refreshing(async (sandbox, token) => {
      const responses = await Promise.all([1, 2, 3].map(() => sandbox.refresh(token)));
      const texts = await Promise.all(responses.map((response) => response.text()));
      expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(new Set(texts).size).toBe(1);
      return sandbox.refresh(token);
    }),
    status: 400,
    exactly: { error: 'invalid_grant' },
  }),
]);

/** Asks about a living token in the name of another application. */
const another = (endpoint: string) => async (sandbox: TestSandbox) => {
  const { access_token } = await sandbox.tokens();
  return sandbox.post(`/v2/o/${endpoint}/`, { token: access_token }, sandbox.app('Research App'));
};

checkFacts('revoke and introspect by others', [
  ...['revoke', 'introspect'].map((endpoint) =>
    row({
      fact: `${endpoint} of another application's token`,
      ask: another(endpoint),
      status: 500,
      exactly: FAILED,
    }),
  ),
  ...['revoke', 'introspect'].map((endpoint) =>
    row({
      fact: `${endpoint} by an inactive application`,
      ask: (sandbox) => sandbox.post(`/v2/o/${endpoint}/`, { token: 'x' }, sandbox.app('Inactive App')),
      status: 500,
      exactly: FAILED,
    }),
  ),
  row({
    fact: 'revoke_token by an inactive application',
    ask: (sandbox) => sandbox.post('/v2/o/revoke_token/', { token: 'x' }, sandbox.app('Inactive App')),
    status: 403,
    exactly: { status_code: 403, description: 'Application is not active or does not exist.' },
  }),
  row({
    fact: 'introspect by an unknown application',
    ask: withHeader(`Basic ${btoa(`${'a'.repeat(40)}:b`)}`, { token: 'x' }, '/v2/o/introspect/'),
    status: 403,
    headers: { 'content-type': /^text\/html/ },
  }),
]);

/** Reads with a good token in a header of its own form. */
const reading =
  (scheme: string, headers: Record<string, string> = {}, path = '/v2/fhir/Patient/') =>
  async (sandbox: TestSandbox) => {
    const { access_token } = await sandbox.tokens();
    return sandbox.request(path, { headers: { authorization: `${scheme} ${access_token}`, ...headers } });
  };
const UNACCEPTABLE = { detail: 'Could not satisfy the request Accept header.' };
const USERINFO = '/v2/connect/userinfo';

checkFacts('headers of requests and responses', [
  ...['bearer', 'BEARER'].map((scheme) =>
    row({ fact: `the scheme ${scheme}`, ask: reading(scheme), status: 200 }),
  ),
  row({
    fact: 'two words after the scheme',
    ask: (sandbox) => sandbox.request('/v2/fhir/Patient/', { headers: { authorization: 'Bearer a b' } }),
    status: 401,
    headers: { 'www-authenticate': 'Bearer realm="api"' },
  }),
  row({
    fact: 'an unknown token after the scheme in lower case',
    ask: (sandbox) => sandbox.request('/v2/fhir/Patient/', { headers: { authorization: 'bearer garbage' } }),
    status: 401,
    headers: { 'www-authenticate': /error="invalid_token"/ },
  }),
  row({
    fact: 'an empty Accept',
    ask: reading('Bearer', { accept: '' }),
    status: 406,
    exactly: UNACCEPTABLE,
  }),
  row({
    fact: 'userinfo as FHIR',
    ask: reading('Bearer', { accept: 'application/fhir+json' }, USERINFO),
    status: 406,
    headers: { 'content-type': 'application/json' },
    exactly: UNACCEPTABLE,
  }),
  row({ fact: 'userinfo as a page', ask: reading('Bearer', { accept: 'text/html' }, USERINFO), status: 200 }),
  row({
    fact: 'the better of two types',
    ask: reading('Bearer', { accept: 'application/json;q=0.5, application/fhir+json' }),
    status: 200,
    headers: { 'content-type': 'application/fhir+json' },
  }),
  row({
    fact: 'a rejection in Spanish',
    ask: (sandbox) => sandbox.request('/v2/fhir/Patient/', { headers: { 'accept-language': 'es' } }),
    status: 401,
    exactly: { detail: 'Las credenciales de autenticación no se proveyeron.' },
  }),
  row({
    fact: 'only a request with an origin gets the CORS header',
    ask: async (sandbox) => {
      const plain = await sandbox.request('/health');
      expect(plain.headers.get('access-control-allow-origin')).toBeNull();
      return sandbox.request('/health', { headers: { origin: 'https://client.example' } });
    },
    status: 200,
    headers: { 'access-control-allow-origin': '*' },
  }),
  row({
    fact: 'a method that the token endpoint does not have',
    ask: (sandbox) => sandbox.request(TOKEN, { method: 'PUT' }),
    status: 405,
    headers: { 'content-type': /^text\/html/ },
  }),
]);
