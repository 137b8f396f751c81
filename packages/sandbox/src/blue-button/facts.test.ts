import { expect } from 'vitest';
import { ORIGIN, STATE, type TestSandbox } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const UUID = '00000000-0000-4000-8000-000000000000';
const ME = '-20140000000001';
const any: unknown = expect.anything();

/** Asks with a consent of the person's own. */
function get(
  path: string | ((patient: string) => string),
  { user = 'BBUser00000', version = 2, app = 'Sandbox App' } = {},
) {
  return async (sandbox: TestSandbox) => {
    const tokens = await sandbox.tokens({ user }, { version, app: sandbox.app(app) });
    return sandbox.get(typeof path === 'string' ? path : path(tokens.patient), tokens.access_token);
  };
}

function call(path: string, method = 'GET') {
  return (sandbox: TestSandbox) => sandbox.request(path, { method });
}

checkFacts('1.2 and 1.3 versions and OAuth addresses', [
  {
    fact: 'v3 is 404 HTML while its switch is off',
    ask: call('/v3/fhir/metadata'),
    options: { switches: { v3Endpoints: false } },
    status: 404,
    headers: { 'content-type': /^text\/html/ },
  },
  {
    fact: 'a token of v2 is taken on v3',
    ask: get('/v3/fhir/Coverage'),
    status: 200,
    body: { resourceType: 'Bundle' },
  },
  {
    fact: 'a consent page whose id is no UUID: 404 JSON',
    ask: call('/v2/o/authorize/nonsense/'),
    status: 404,
    exactly: { status_code: 404, message: 'Not found.' },
  },
  { fact: 'token: GET is 405', ask: call('/v2/o/token/'), status: 405 },
  { fact: 'token: works without the slash', ask: (sandbox) => sandbox.post('/v2/o/token', {}), status: 400 },
  { fact: 'revoke_token: the slash is required', ask: call('/v2/o/revoke_token', 'POST'), status: 301 },
  { fact: 'revoke: the slash is required', ask: call('/v2/o/revoke', 'POST'), status: 301 },
  { fact: 'introspect: the slash is required', ask: call('/v2/o/introspect'), status: 301 },
]);

checkFacts('2.4 the redirect back to the application', [
  {
    fact: 'approved: a code of 30 letters and digits, and the state',
    ask: (sandbox) => answerConsent(sandbox, { allow: 'Allow', share_demographic_scopes: 'True' }),
    status: 302,
    headers: { location: new RegExp(`\\?code=[A-Za-z0-9]{30}&state=${STATE}$`) },
  },
  {
    fact: 'denied: access_denied and the state, no description',
    ask: (sandbox) => answerConsent(sandbox, { share_demographic_scopes: 'True' }),
    status: 302,
    headers: { location: `https://client.example/callback?error=access_denied&state=${STATE}` },
  },
  {
    fact: 'approved with no scope left: access_denied',
    ask: (sandbox) =>
      answerConsent(sandbox, { allow: 'Allow', share_demographic_scopes: 'False' }, { scope: 'profile' }),
    status: 302,
    headers: { location: /\?error=access_denied&/ },
  },
  {
    fact: 'no Medicare record: 404 HTML whose script calls with error=not_found and no state',
    ask: (sandbox) => sandbox.signIn(sandbox.authorizePath(), 'BBUser10002'),
    status: 404,
    body: /fetch\("https:\/\/client\.example\/callback\?error=not_found"/,
    observed: true,
  },
  {
    fact: 'the code lives for 60 seconds',
    ask: async (sandbox) => {
      const code = (await sandbox.consent()).get('code') ?? '';
      sandbox.clock.advance(60_001);
      return sandbox.exchange(code);
    },
    status: 400,
    body: { error: 'invalid_grant' },
  },
  {
    fact: 'the code works once',
    ask: async (sandbox) => {
      const code = (await sandbox.consent()).get('code') ?? '';
      await sandbox.exchange(code);
      return sandbox.exchange(code);
    },
    status: 400,
    body: { error: 'invalid_grant' },
  },
  {
    fact: 'approving deletes earlier access tokens, before the code is exchanged',
    ask: async (sandbox) => {
      const { access_token } = await sandbox.tokens();
      await sandbox.consent();
      return sandbox.get('/v2/fhir/Patient', access_token);
    },
    status: 401,
  },
  {
    fact: 'the consent page is there for 600 seconds',
    ask: async (sandbox) => {
      const page = await sandbox.login(sandbox.authorizePath());
      sandbox.clock.advance(600_001);
      return sandbox.request(page);
    },
    status: 302,
    headers: { location: /^\/mymedicare\/login\?next=/ },
  },
]);

/** Logs in and submits the form of the consent page. */
async function answerConsent(
  sandbox: TestSandbox,
  fields: Record<string, string>,
  changes: Record<string, string | null> = {},
): Promise<Response> {
  const page = await sandbox.login(sandbox.authorizePath(changes));
  const body = new URLSearchParams([
    ...sandbox.authorizeParameters(sandbox.app(), changes),
    ...Object.entries(fields),
  ]);
  return sandbox.request(page, { method: 'POST', body });
}

function exchanged(version: number, app = 'Sandbox App') {
  return async (sandbox: TestSandbox) => {
    const chosen = { version, app: sandbox.app(app) };
    return sandbox.exchange((await sandbox.consent({}, chosen)).get('code') ?? '', chosen);
  };
}

checkFacts('2.6 and 2.7 the token response', [
  {
    fact: 'fields, headers, and the id of the version in the address: v2',
    ask: exchanged(2),
    status: 200,
    headers: { 'content-type': /^application\/json/, 'cache-control': 'no-store', pragma: 'no-cache' },
    exactly: {
      access_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
      refresh_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
      expires_in: 3600,
      token_type: 'Bearer',
      scope: any,
      patient: ME,
      access_grant_expiration: '2027-10-01T12:00:00Z',
    },
  },
  { fact: 'the same on v1', ask: exchanged(1), status: 200, body: { patient: ME } },
  {
    fact: 'another id on v3',
    ask: exchanged(3),
    status: 200,
    body: { patient: expect.stringMatching(/^-\d{9}$/) },
  },
  {
    fact: 'ONE_TIME: a refresh token is sent anyway, and the end is that of the access token',
    ask: exchanged(2, 'One Time App'),
    status: 200,
    body: { refresh_token: any, access_grant_expiration: '2026-09-01T13:00:00Z' },
  },
  {
    fact: 'RESEARCH_STUDY: no end',
    ask: exchanged(2, 'Research App'),
    status: 200,
    body: { access_grant_expiration: '' },
  },
  {
    fact: 'ONE_TIME: refreshing is 403',
    ask: async (sandbox) => {
      const app = sandbox.app('One Time App');
      return sandbox.refresh((await sandbox.tokens({}, { app })).refresh_token, { app });
    },
    status: 403,
  },
]);

checkFacts('3.3 and 3.4 declined demographics, ids', [
  {
    fact: 'declined: Patient is 403',
    ask: async (sandbox) =>
      sandbox.get('/v2/fhir/Patient', (await sandbox.tokens({ demographics: false })).access_token),
    status: 403,
    exactly: { detail: 'You do not have permission to perform this action.' },
  },
  {
    fact: 'declined: userinfo is 403',
    ask: async (sandbox) =>
      sandbox.get('/v2/connect/userinfo', (await sandbox.tokens({ demographics: false })).access_token),
    status: 403,
  },
  {
    fact: 'declined: claims stay',
    ask: async (sandbox) =>
      sandbox.get(
        '/v2/fhir/ExplanationOfBenefit',
        (await sandbox.tokens({ demographics: false })).access_token,
      ),
    status: 200,
    body: { total: 155 },
  },
  {
    fact: 'Patient on v2: a long negative number',
    ask: get((patient) => `/v2/fhir/Patient/${patient}`),
    status: 200,
    body: { id: ME },
  },
  {
    fact: 'Coverage on v2: part-a- and the patient id',
    ask: get((patient) => `/v2/fhir/Coverage/part-a-${patient}`),
    status: 200,
    body: { id: `part-a-${ME}` },
  },
  {
    fact: 'the v2 id is not found on v3',
    ask: get(`/v3/fhir/Patient/${ME}`, { version: 3 }),
    status: 404,
  },
]);

checkFacts('4 client credentials: success', [
  {
    fact: 'tokens for one matched person, with the AuditEvent scope added',
    ask: async (sandbox) => (await sandbox.alignedNetwork()).request('BBUser00003'),
    status: 200,
    body: {
      expires_in: 3600,
      token_type: 'Bearer',
      scope: expect.stringContaining('patient/AuditEvent.rs'),
      refresh_token: expect.stringMatching(/^[\w-]{30}$/),
      patient: expect.stringMatching(/^-\d{9}$/),
      access_grant_expiration: '2026-11-30T12:00:00Z',
    },
  },
  {
    fact: 'refreshing takes id and secret, and moves the end',
    ask: async (sandbox) => {
      const network = await sandbox.alignedNetwork();
      const { refresh_token } = await network.matched('BBUser00003');
      sandbox.clock.advance(86_400_000);
      return sandbox.refresh(refresh_token, { version: 3, app: network.app });
    },
    status: 200,
    body: { access_grant_expiration: '2026-12-01T12:00:00Z' },
  },
]);

checkFacts('5.3 and 5.4 Bundles and pages', [
  {
    fact: 'v2, first page: first, next, last, self, with what the server adds to the request',
    ask: get('/v2/fhir/ExplanationOfBenefit/', { user: 'BBUser00002' }),
    status: 200,
    body: {
      type: 'searchset',
      total: 52,
      link: [
        {
          relation: 'first',
          url: `${ORIGIN}/v2/fhir/ExplanationOfBenefit?_format=application%2Ffhir%2Bjson&startIndex=0&_count=10&patient=-20140000000003`,
        },
        {
          relation: 'next',
          url: `${ORIGIN}/v2/fhir/ExplanationOfBenefit?_format=application%2Ffhir%2Bjson&startIndex=10&_count=10&patient=-20140000000003`,
        },
        {
          relation: 'last',
          url: `${ORIGIN}/v2/fhir/ExplanationOfBenefit?_format=application%2Ffhir%2Bjson&startIndex=50&_count=10&patient=-20140000000003`,
        },
        {
          relation: 'self',
          url: `${ORIGIN}/v2/fhir/ExplanationOfBenefit/?_count=10&_format=application%2Ffhir%2Bjson&patient=-20140000000003&startIndex=0`,
        },
      ],
    },
  },
  {
    fact: 'v2, past the end: 400 from the backend',
    ask: get('/v2/fhir/ExplanationOfBenefit?startIndex=60', { user: 'BBUser00002' }),
    status: 400,
    body: /Value for startIndex \(60\) must be less than than result size \(52\)/,
  },
  {
    fact: 'v2, nothing found: total 0, no entry',
    ask: get('/v2/fhir/ExplanationOfBenefit', { user: 'BBUser00001' }),
    status: 200,
    body: /"total":0(?!.*"entry")/,
  },
  {
    fact: 'v2, _count=0 is rejected',
    ask: get('/v2/fhir/ExplanationOfBenefit?_count=0'),
    status: 400,
    body: /Invalid pageSize '0'/,
  },
  {
    fact: 'v3, a further page: next and self alone, no total, _offset, and the source it adds',
    ask: get('/v3/fhir/ExplanationOfBenefit/', { user: 'BBUser00002', version: 3 }),
    status: 200,
    body: {
      link: [
        { relation: 'next', url: expect.stringMatching(/_source=NCH%2CDDPS.*_offset=10/) },
        { relation: 'self', url: any },
      ],
    },
  },
  {
    fact: 'v3, past the end: an empty Bundle without total',
    ask: get('/v3/fhir/ExplanationOfBenefit?_offset=600', { user: 'BBUser00002', version: 3 }),
    status: 200,
    body: /^(?!.*"(entry|total)")/,
  },
  {
    fact: 'v3, Coverage: self alone, everything in one page',
    ask: get('/v3/fhir/Coverage', { version: 3 }),
    status: 200,
    body: { link: [{ relation: 'self', url: any }] },
  },
  {
    fact: 'entries hold a resource and nothing else',
    ask: get('/v2/fhir/Patient'),
    status: 200,
    body: { entry: [{ resource: { resourceType: 'Patient' } }] },
  },
] satisfies readonly Fact[]);

checkFacts('1.5 addresses of resources', [
  {
    fact: 'insurance card: v3 alone',
    ask: get('/v3/fhir/Patient/$generate-insurance-card', { version: 3 }),
    status: 200,
    body: { resourceType: 'Bundle', type: 'collection' },
  },
  {
    fact: 'insurance card with an id in the path: a Patient read',
    ask: get((patient) => `/v3/fhir/Patient/${patient}/$generate-insurance-card`, { version: 3 }),
    status: 200,
    body: { resourceType: 'Patient' },
  },
  { fact: 'AuditEvent is not there on v2', ask: get('/v2/fhir/AuditEvent/'), status: 404 },
  {
    fact: 'other methods: 403, since the scope check knows GET alone',
    observed: true,
    ask: async (sandbox) => {
      const { access_token } = await sandbox.tokens();
      const headers = { authorization: `Bearer ${access_token}` };
      return sandbox.request('/v2/fhir/Patient', { method: 'POST', headers });
    },
    status: 403,
    exactly: { detail: 'You do not have permission to perform this action.' },
  },
  {
    fact: 'an unknown path: an HTML page',
    ask: call(`/v2/fhir/Practitioner/${UUID}`),
    status: 404,
    headers: { 'content-type': /^text\/html/ },
  },
]);
