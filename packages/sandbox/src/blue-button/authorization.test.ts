import { expect } from 'vitest';
import { STATE, type TestSandbox } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

type Changes = Record<string, string | null>;

function authorize(changes: Changes, { version = 2, app = 'Sandbox App' } = {}) {
  return (sandbox: TestSandbox) =>
    sandbox.request(sandbox.authorizePath(changes, { version, app: sandbox.app(app) }));
}

const html = { 'content-type': /^text\/html/ };
function own(status_code: number, message: string) {
  return { status_code, message };
}

const CHECKS: readonly Fact[] = [
  {
    fact: 'a sound request is sent to the login with the request to come back to',
    ask: authorize({}),
    status: 302,
    headers: { location: /^\/mymedicare\/login\?next=%2Fv2%2Fo%2Fauthorize%2F%3Fclient_id%3D/ },
  },
  {
    fact: 'without the slash: 301 to the slash form, query kept',
    ask: (sandbox) => sandbox.request('/v2/o/authorize?a=1&b=2'),
    status: 301,
    headers: { location: '/v2/o/authorize/?a=1&b=2' },
  },
  {
    fact: 'POST without the slash is broken by a 301',
    ask: (sandbox) => sandbox.request('/v3/o/authorize', { method: 'POST' }),
    status: 301,
  },
  {
    fact: 'POST without state in the form: 401',
    ask: (sandbox) => {
      const body = sandbox.authorizeParameters(sandbox.app(), { state: null });
      return sandbox.request('/v2/o/authorize/', { method: 'POST', body });
    },
    status: 401,
    exactly: own(401, 'State required in POST body.'),
  },
  {
    fact: 'POST with a form works like GET',
    ask: (sandbox) => {
      const body = sandbox.authorizeParameters(sandbox.app());
      return sandbox.request('/v2/o/authorize/', { method: 'POST', body });
    },
    status: 302,
  },
  {
    fact: '1: no client_id: HTML page, 401',
    ask: authorize({ client_id: null, state: 'short', code_challenge_method: 'plain' }),
    status: 401,
    headers: html,
    body: /invalid_client : App id failed/,
  },
  {
    fact: '1: malformed client_id: HTML page, 400',
    ask: authorize({ client_id: 'x'.repeat(39) }),
    status: 400,
    headers: html,
    body: /invalid_client : Invalid client_id format/,
  },
  {
    fact: '1: unknown client_id: HTML page, 400',
    ask: authorize({ client_id: 'x'.repeat(40) }),
    status: 400,
    headers: html,
    body: /invalid_client : Application does not exist \(client_id\)/,
  },
  {
    fact: '1: inactive application: HTML page, 403',
    ask: authorize({}, { app: 'Inactive App' }),
    status: 403,
    headers: html,
    body: /This application, Inactive App, is temporarily inactive\./,
  },
  {
    fact: '2: application without v3',
    ask: authorize({ state: 'short' }, { version: 3, app: 'No V3 App' }),
    status: 403,
    exactly: own(403, 'Unable to verify permission'),
  },
  {
    fact: '3: any AuditEvent scope',
    ask: authorize({ scope: 'openid patient/AuditEvent.rs', state: 'short' }, { version: 3 }),
    status: 400,
    body: {
      status_code: 400,
      message: expect.stringMatching(
        /^Requesting an AuditEvent scope is only valid in token requests through CMS Aligned Networks\./,
      ),
    },
  },
  {
    fact: '3: AuditEvent scope while audit events are off',
    ask: authorize({ scope: 'patient/AuditEvent.s' }),
    status: 400,
    options: { switches: { auditEvents: false } },
    exactly: own(400, 'Invalid scopes.'),
  },
  {
    fact: '4: application for client credentials only',
    ask: authorize({ state: 'short' }, { version: 3, app: 'Aligned Network Only App' }),
    status: 403,
    body: {
      status_code: 403,
      message: expect.stringMatching(
        /^This authorization call type is not allowed for application, Aligned Network Only App\./,
      ),
    },
  },
  {
    fact: '5: a client_secret in the query',
    ask: authorize({ client_secret: 'x', code_challenge_method: 'plain' }),
    status: 400,
    body: 'Illegal query parameter [client_secret] detected',
  },
  {
    fact: '6: code_challenge_method other than S256',
    ask: authorize({ code_challenge_method: 'plain', state: 'short' }),
    status: 400,
    exactly: {
      status_code: 400,
      error: 'invalid_request',
      error_description: 'code_challenge_method must be S256',
    },
  },
  {
    fact: '7: a state of fewer than 16 characters',
    ask: authorize({ state: 'x'.repeat(15), code_challenge: null }),
    status: 400,
    exactly: own(400, 'State parameter should have a minimum of 16 characters'),
  },
  {
    fact: '8: all that is missing on v3, in order',
    ask: authorize(
      { code_challenge: null, code_challenge_method: null, state: null, scope: null },
      { version: 3 },
    ),
    status: 400,
    exactly: own(400, 'Missing Required Parameter(s): code_challenge, code_challenge_method, state, scope'),
  },
  {
    fact: '8: scope may be left out on v2, not the others',
    ask: authorize({ code_challenge: null, scope: null }),
    status: 400,
    exactly: own(400, 'Missing Required Parameter(s): code_challenge'),
  },
  {
    fact: 'redirect_uri, response_type and scope are not looked at before the login',
    ask: authorize({ redirect_uri: 'https://evil.example/', response_type: 'banana', scope: 'nonsense' }),
    status: 302,
    headers: { location: /^\/mymedicare\/login/ },
  },
  {
    fact: 'the whole v3 set is 404 HTML while its switch is off',
    ask: authorize({}, { version: 3 }),
    status: 404,
    options: { switches: { v3Endpoints: false } },
    headers: html,
  },
];
checkFacts('2.1 checks before the login', CHECKS);

/** Logs in and asks for the consent page of a request. */
function consentPage(changes: Changes, { version = 2, app = 'Sandbox App', user = 'BBUser00000' } = {}) {
  return async (sandbox: TestSandbox) => {
    const back = await sandbox.signIn(
      sandbox.authorizePath(changes, { version, app: sandbox.app(app) }),
      user,
    );
    const page = back.headers.get('location');
    return page === null ? back : sandbox.request(page);
  };
}

const AFTER_LOGIN: readonly Fact[] = [
  {
    fact: 'a redirect_uri that is not registered: 400 page, no redirect',
    ask: consentPage({ redirect_uri: 'https://evil.example/callback' }),
    status: 400,
    headers: { ...html, location: null },
  },
  {
    fact: 'a relative redirect_uri: 400 page',
    ask: consentPage({ redirect_uri: '/callback' }),
    status: 400,
    headers: html,
  },
  {
    fact: 'an unknown scope',
    ask: consentPage({ scope: 'patient/*.read' }),
    status: 400,
    exactly: own(400, 'Invalid scopes.'),
  },
  {
    fact: 'fhirUser is no scope here',
    ask: consentPage({ scope: 'openid fhirUser' }),
    status: 400,
    exactly: own(400, 'Invalid scopes.'),
  },
  {
    fact: 'offline_access is no scope here',
    ask: consentPage({ scope: 'offline_access' }),
    status: 400,
    exactly: own(400, 'Invalid scopes.'),
  },
  {
    fact: 'response_type token: redirect with unauthorized_client',
    ask: consentPage({ response_type: 'token' }),
    status: 302,
    headers: { location: `https://client.example/callback?error=unauthorized_client&state=${STATE}` },
  },
  {
    fact: 'an unknown response_type: redirect with unsupported_response_type',
    ask: consentPage({ response_type: 'banana' }),
    status: 302,
    headers: { location: `https://client.example/callback?error=unsupported_response_type&state=${STATE}` },
  },
  {
    fact: 'a duplicate parameter: 400 page',
    ask: async (sandbox) => {
      const path = await sandbox.login(sandbox.authorizePath());
      return sandbox.request(`${path}&scope=openid`);
    },
    status: 400,
    headers: html,
  },
  {
    fact: 'an id that is no UUID: 404 JSON',
    ask: (sandbox) => sandbox.request(sandbox.authorizePath().replace('?', 'nonsense/?')),
    status: 404,
    exactly: own(404, 'Not found.'),
  },
  {
    fact: 'a consent page older than 600 seconds leads back to the login',
    ask: async (sandbox) => {
      const path = await sandbox.login(sandbox.authorizePath());
      sandbox.clock.advance(600_000);
      return sandbox.request(path);
    },
    status: 302,
    headers: { location: /^\/mymedicare\/login\?next=/ },
  },
  {
    fact: 'a consent page is tied to the application of its first use',
    ask: async (sandbox) => {
      const path = await sandbox.login(sandbox.authorizePath());
      const other = sandbox.authorizeParameters(sandbox.app('Research App')).toString();
      return sandbox.request(`${path.split('?')[0] ?? ''}?${other}`);
    },
    status: 302,
    headers: { location: /^\/mymedicare\/login/ },
  },
  {
    fact: 'a consent page is there 599 seconds after the login',
    ask: async (sandbox) => {
      const path = await sandbox.login(sandbox.authorizePath());
      sandbox.clock.advance(599_000);
      return sandbox.request(path);
    },
    status: 200,
    headers: html,
  },
  {
    fact: 'no relay: 400 JSON',
    ask: (sandbox) => sandbox.request('/mymedicare/sls-callback?req_token=x'),
    status: 400,
    body: { error: expect.any(String) },
  },
  {
    fact: 'an unknown relay: 400 JSON',
    ask: (sandbox) => sandbox.request('/mymedicare/sls-callback?req_token=x&relay=y'),
    status: 400,
    body: { error: expect.any(String) },
  },
  {
    fact: 'no Medicare record: 404 page whose script calls the application with not_found and no state',
    ask: consentPage({}, { user: 'BBUser10002' }),
    status: 404,
    body: /fetch\("https:\/\/client\.example\/callback\?error=not_found", \{ mode: 'no-cors' \}\)/,
    observed: true,
  },
  {
    fact: 'trouble of the data source: 502 JSON',
    ask: consentPage({}, { user: 'BBUser10001' }),
    status: 502,
    exactly: { error: 'Failed to retrieve data from data source.' },
  },
  { fact: 'conflicting records: 409 JSON', ask: consentPage({}, { user: 'BBUser10003' }), status: 409 },
];
checkFacts('2.1-2.3 checks after the login', AFTER_LOGIN);
