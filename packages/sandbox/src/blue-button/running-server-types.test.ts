import { expect } from 'vitest';
import type { TestSandbox } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const FHIR = { 'content-type': 'application/fhir+json' };
const PAGE = { 'content-type': 'text/html; charset=utf-8' };
const UNCOUNTED = { 'x-ratelimit-limit': 'None', 'x-ratelimit-remaining': 'None' };
const CONTACT =
  'If you are a Medicare Beneficiary and need assistance, please contact the support team for the application you are trying to access.';

function row(fact: Omit<Fact, 'observed'>): Fact {
  return { ...fact, observed: true };
}

/** Reads with a good token, and with other headers. */
function get(path: string, headers: Record<string, string> = {}, scope?: string) {
  return async (sandbox: TestSandbox) => {
    const changes = scope === undefined ? {} : { scope };
    const { access_token } = await sandbox.tokens({}, { changes });
    return sandbox.get(path, access_token, headers);
  };
}

function post(path: string, fields: Record<string, string>, isAuthenticated = true) {
  return (sandbox: TestSandbox) => sandbox.post(path, fields, isAuthenticated ? sandbox.app() : null);
}

checkFacts('media types of the running server', [
  ...[1, 2, 3].flatMap((version) =>
    [{}, { accept: 'application/fhir+json' }, { accept: 'text/html' }].map(
      (headers: Record<string, string>) =>
        row({
          fact: `metadata of v${version}, ${headers.accept ?? 'without Accept'}`,
          ask: (sandbox) => sandbox.request(`/v${version}/fhir/metadata`, { headers }),
          status: 200,
          headers: JSON_TYPE,
        }),
    ),
  ),
  row({
    fact: 'userinfo without a token',
    ask: (sandbox) => sandbox.request('/v2/connect/userinfo'),
    status: 401,
    headers: JSON_TYPE,
  }),
  row({
    fact: 'userinfo without its scope',
    ask: get('/v2/connect/userinfo', {}, 'patient/Coverage.rs'),
    status: 403,
    headers: JSON_TYPE,
  }),
  row({
    fact: 'unknown parameters with strict handling (v3)',
    ask: get('/v3/fhir/ExplanationOfBenefit?banana=1', { prefer: 'handling=strict' }),
    status: 400,
    headers: FHIR,
  }),
  ...['revoke', 'revoke_token'].map((endpoint) =>
    row({
      fact: `${endpoint}: an empty page`,
      ask: async (sandbox) =>
        post(`/v2/o/${endpoint}/`, { token: (await sandbox.tokens()).access_token })(sandbox),
      status: 200,
      headers: PAGE,
      body: '',
    }),
  ),
  row({
    fact: 'introspect without credentials',
    ask: post('/v2/o/introspect/', { token: 'x' }, false),
    status: 403,
    headers: PAGE,
  }),
  row({
    fact: 'expire without credentials',
    ask: post('/v2/o/expire_authenticated_user/-1/', {}, false),
    status: 403,
    headers: PAGE,
  }),
  row({
    fact: 'expire of an unknown person',
    ask: post('/v2/o/expire_authenticated_user/-1/', {}),
    status: 404,
    headers: PAGE,
  }),
  row({
    fact: 'a secret in the query at authorize',
    ask: (sandbox) => sandbox.request(sandbox.authorizePath({ client_secret: 'x' })),
    status: 400,
    headers: PAGE,
    body: /Illegal query parameter/,
  }),
  row({
    fact: 'query parameters at the token endpoint',
    ask: post('/v2/o/token/?a=b', { grant_type: 'authorization_code', code: 'x' }),
    status: 400,
    headers: PAGE,
  }),
  ...['token', 'revoke', 'revoke_token'].map((endpoint) =>
    row({
      fact: `another method at ${endpoint}`,
      ask: (sandbox) => sandbox.request(`/v3/o/${endpoint}/`, { method: 'PUT' }),
      status: 405,
      headers: PAGE,
    }),
  ),
  row({
    fact: 'a preflight: an empty page for a day',
    ask: (sandbox) =>
      sandbox.request('/v2/fhir/Patient', {
        method: 'OPTIONS',
        headers: { origin: 'https://client.example', 'access-control-request-method': 'GET' },
      }),
    status: 200,
    headers: { ...PAGE, 'access-control-max-age': '86400' },
    body: '',
  }),
  row({
    fact: 'an application of another authorization method',
    ask: (sandbox) =>
      sandbox.request(sandbox.authorizePath({}, { app: sandbox.app('Aligned Network Only App') })),
    status: 403,
    headers: JSON_TYPE,
    so: [
      'the message ends with the sentence for beneficiaries',
      ({ message }: { message: string }) => expect(message.endsWith(CONTACT)).toBe(true),
    ],
  }),
  row({
    fact: 'an unacceptable Accept is not counted',
    ask: get('/v2/fhir/Patient', { accept: 'text/css' }),
    status: 406,
    headers: UNCOUNTED,
  }),
  row({
    fact: 'an unknown resource is not counted',
    ask: get('/v2/fhir/Observation'),
    status: 404,
    headers: { ...PAGE, ...UNCOUNTED },
  }),
  row({
    fact: 'authorize without a response type: back to the application, with a description',
    ask: async (sandbox) =>
      sandbox.request(await sandbox.login(sandbox.authorizePath({ response_type: null }))),
    status: 302,
    headers: { location: /error=invalid_request&.*error_description=Missing\+response_type\+parameter\./ },
  }),
  row({
    fact: 'v3: a refresh as multipart',
    ask: async (sandbox) => {
      const body = new FormData();
      body.set('grant_type', 'refresh_token');
      body.set('refresh_token', (await sandbox.tokens()).refresh_token);
      const { clientId, clientSecret } = sandbox.app();
      const authorization = `Basic ${btoa(`${clientId}:${clientSecret}`)}`;
      return sandbox.request('/v3/o/token/', { method: 'POST', headers: { authorization }, body });
    },
    status: 403,
    exactly: { status_code: 403, message: 'Request denied' },
  }),
]);
