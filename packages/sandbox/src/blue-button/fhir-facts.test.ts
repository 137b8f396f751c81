import type { Bundle } from 'fhir/r4.js';
import { expect } from 'vitest';
import { ORIGIN, type TestSandbox } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';
import type { BlueButtonOptions } from './options.js';
import type { DataSource } from './switches.js';

const ME = '-20140000000001';
const EOB = '/v2/fhir/ExplanationOfBenefit';

function call(path: string, init?: RequestInit) {
  return (sandbox: TestSandbox): Promise<Response> => sandbox.request(path, init);
}
function get(path: string, { user = 'BBUser00000', version = 2, headers = {}, scope = '' } = {}) {
  return async (sandbox: TestSandbox) => {
    const changes: Record<string, string> = scope === '' ? {} : { scope };
    const { access_token } = await sandbox.tokens({ user }, { version, changes });
    return sandbox.get(path, access_token, headers);
  };
}
function lacks(...names: readonly string[]): Fact['so'] {
  return [
    `no ${names.join(', no ')}`,
    (body: object) => {
      for (const name of names) expect(body).not.toHaveProperty(name);
    },
  ];
}

const SMART = '/fhir/.well-known/smart-configuration';
const SCOPES_V2 = [
  'openid',
  'profile',
  'launch/patient',
  ...['Patient', 'ExplanationOfBenefit', 'Coverage'].flatMap((name) => [
    `patient/${name}.read`,
    `patient/${name}.rs`,
  ]),
];
const CAPABILITIES = [
  'client-confidential-symmetric',
  'context-standalone-patient',
  'launch-standalone',
  'permission-offline',
  'permission-patient',
  'permission-v1',
  'permission-v2',
  'authorize-post',
];

checkFacts('1.4 SMART configuration, metadata, userinfo', [
  ...[1, 2].map(
    (version): Fact => ({
      fact: `SMART of v${version} points at v2`,
      ask: call(`/v${version}${SMART}`),
      status: 200,
      body: {
        authorization_endpoint: `${ORIGIN}/v2/o/authorize`,
        token_endpoint: `${ORIGIN}/v2/o/token`,
        grant_types_supported: ['authorization_code'],
        code_challenge_methods_supported: ['S256'],
        capabilities: CAPABILITIES,
      },
      so: lacks('issuer', 'userinfo_endpoint', 'token_endpoint_auth_methods_supported'),
    }),
  ),
  {
    fact: 'SMART: scopes of v2',
    ask: call(`/v2${SMART}`),
    status: 200,
    so: [
      `scopes_supported: ${SCOPES_V2.join(' ')}`,
      (body: { scopes_supported: string[] }) =>
        expect(body.scopes_supported.toSorted()).toEqual(SCOPES_V2.toSorted()),
    ],
  },
  {
    fact: 'SMART of v3 adds client credentials and signed assertions',
    ask: call(`/v3${SMART}`),
    status: 200,
    body: {
      token_endpoint: `${ORIGIN}/v3/o/token`,
      grant_types_supported: ['authorization_code', 'client_credentials'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['ES384', 'RS256', 'RS384', 'RS512'],
      capabilities: [...CAPABILITIES, 'client-confidential-asymmetric'],
      scopes_supported: expect.arrayContaining(['patient/AuditEvent.rs']),
    },
  },
  {
    fact: 'SMART of v3 has no audit scope while audit events are off',
    ask: call(`/v3${SMART}`),
    options: { switches: { auditEvents: false } },
    status: 200,
    body: { scopes_supported: expect.not.arrayContaining(['patient/AuditEvent.rs']) },
  },
  {
    fact: 'openid-configuration has no keys and no id tokens',
    ask: call('/.well-known/openid-configuration'),
    status: 200,
    body: {
      issuer: ORIGIN,
      grant_types_supported: ['refresh_token', 'authorization_code'],
      response_types_supported: ['code', 'token'],
      ui_locales_supported: ['en-US'],
    },
    so: lacks('jwks_uri', 'id_token_signing_alg_values_supported'),
  },
  {
    fact: 'the key set of the server itself is not configured: 404',
    ask: call('/.well-known/jwks.json'),
    status: 404,
  },
  ...['/health', '/health/', '/health/external', '/health/sls', '/health/db'].map(
    (path): Fact => ({ fact: `health check ${path}`, ask: call(path), status: 200 }),
  ),
  {
    fact: 'metadata: each resource can be read and searched, and oauth-uris names the addresses',
    ask: call('/v2/fhir/metadata'),
    status: 200,
    so: [
      'interaction read, search-type on each; security with cors, OAuth, SMART-on-FHIR and three addresses',
      (statement: { rest: [{ resource: { interaction: object[] }[]; security: object }] }) => {
        const [{ resource, security }] = statement.rest;
        for (const { interaction } of resource)
          expect(interaction).toEqual([{ code: 'read' }, { code: 'search-type' }]);
        expect(security).toMatchObject({ cors: true });
        expect(JSON.stringify(security)).toMatch(/oauth-uris.*token.*authorize.*revoke/);
      },
    ],
  },
  ...['/v2/connect/userinfo', '/v2/connect/userinfo/', '/v2/connect/userinfo/more'].map(
    (path): Fact => ({
      fact: `userinfo is a prefix: ${path}`,
      ask: get(path),
      status: 200,
      headers: { 'x-ratelimit-limit': 'None' },
      exactly: {
        sub: ME,
        patient: ME,
        name: expect.stringMatching(/^\S+ \S+$/),
        given_name: expect.any(String),
        family_name: expect.any(String),
        email: 'bbuser00000@sandbox.example',
        iat: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      },
    }),
  ),
  {
    fact: 'userinfo needs the scope profile',
    ask: get('/v2/connect/userinfo', { scope: 'openid patient/Patient.rs' }),
    status: 403,
  },
]);

function first(words: string, id: RegExp): Fact['so'] {
  return [words, (bundle: Bundle) => expect(bundle.entry?.[0]?.resource?.id).toMatch(id)];
}
checkFacts('3.1 and 3.4 scopes and ids', [
  ...['patient/*.read', 'patient/Observation.rs', 'introspection'].map(
    (scope): Fact => ({
      fact: `${scope} is not to be had`,
      ask: async (sandbox) => sandbox.request(await sandbox.login(sandbox.authorizePath({ scope }))),
      status: 400,
      exactly: { status_code: 400, message: 'Invalid scopes.' },
    }),
  ),
  ...[1, 2, 3].flatMap((version) =>
    ['read', 'rs'].map(
      (suffix): Fact => ({
        fact: `v${version} takes .${suffix}`,
        ask: get(`/v${version}/fhir/Coverage`, { version, scope: `patient/Coverage.${suffix}` }),
        status: 200,
      }),
    ),
  ),
  {
    fact: 'openid gives no id_token, launch/patient is taken',
    ask: async (sandbox) =>
      sandbox.exchange(
        (await sandbox.consent({}, { changes: { scope: 'openid launch/patient' } })).get('code') ?? '',
      ),
    status: 200,
    body: { patient: ME },
    so: lacks('id_token'),
  },
  {
    fact: 'claim of v2: its type, a minus, and a negative number',
    ask: get(`${EOB}?type=carrier&_count=1`),
    status: 200,
    so: first('id: carrier--NNN', /^carrier--\d+$/),
  },
  {
    fact: 'claim of v3: a bare number',
    ask: get('/v3/fhir/ExplanationOfBenefit?_count=1', { version: 3 }),
    status: 200,
    so: first('id: -NNN', /^-\d+$/),
  },
  {
    fact: 'prior authorization of v3: a UUID',
    ask: get('/v3/fhir/ExplanationOfBenefit?_source=CWF&_count=1', { version: 3 }),
    status: 200,
    so: first('id: a UUID', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
  },
  {
    fact: 'coverages of v3 name contract and plan for C and D; dual eligibility is one of its own',
    ask: get('/v3/fhir/Coverage', { version: 3 }),
    status: 200,
    so: [
      'ids: part-a-{id}, part-b-{id}, part-c-{id}-{contract}-{plan}, part-d-…, dual-{id}',
      (bundle: Bundle) =>
        expect(bundle.entry?.map(({ resource }) => resource?.id?.replaceAll(/-\d{9}/g, '-ID'))).toEqual([
          'part-a--ID',
          'part-b--ID',
          expect.stringMatching(/^part-c--ID-H\d{4}-\d{3}$/),
          expect.stringMatching(/^part-d--ID-S\d{4}-\d{3}$/),
          'dual--ID',
        ]),
    ],
  },
  {
    fact: 'audit event: patient id and the digits of an instant',
    ask: async (sandbox) => {
      const { access_token } = await (await sandbox.alignedNetwork()).matched('BBUser00003');
      return sandbox.get('/v3/fhir/AuditEvent', access_token);
    },
    status: 200,
    so: first('id: {patient}-{digits}', /^-\d{9}-\d+$/),
  },
]);

/** The last of several calls with one token, at a limit of two a second. */
function fewCalls(calls: number, { pauseMs = 0 } = {}) {
  return async (sandbox: TestSandbox) => {
    const { access_token } = await sandbox.tokens();
    const read = () => sandbox.get('/v2/fhir/Patient', access_token);
    for (let done = 1; done < calls; done += 1) await read();
    sandbox.clock.advance(pauseMs);
    return read();
  };
}
const two: BlueButtonOptions = { switches: { rateLimitPerSecond: 2 } };

checkFacts('5.1 and 5.5 headers and rate limit', [
  {
    fact: 'headers of every response',
    ask: get(EOB),
    status: 200,
    headers: {
      vary: 'Accept',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'strict-transport-security': /^max-age=/,
      'content-security-policy-report-only': /./,
      'access-control-allow-origin': null,
    },
  },
  {
    fact: 'a preflight from any origin, without a token',
    ask: call('/v2/fhir/Patient', {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', 'access-control-request-method': 'GET' },
    }),
    status: 200,
    headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': /authorization/ },
  },
  ...['application/fhir+json', 'application/json', '*/*'].map(
    (accept): Fact => ({
      fact: `Accept: ${accept}`,
      ask: get(EOB, { headers: { accept } }),
      status: 200,
      headers: { 'content-type': accept === '*/*' ? 'application/fhir+json' : accept },
    }),
  ),
  {
    fact: "the official SDK's own headers change nothing",
    ask: get(EOB, { headers: { 'x-bluebutton-sdk': 'node', 'x-bluebutton-sdk-version': '1.0.10' } }),
    status: 200,
  },
  {
    fact: 'the limit is 100000 a second and token',
    ask: get(EOB),
    status: 200,
    headers: { 'x-ratelimit-limit': '100000', 'x-ratelimit-remaining': '99999', 'x-ratelimit-reset': '1.0' },
  },
  {
    fact: 'what remains counts down (limit set to 2)',
    ask: fewCalls(2),
    options: two,
    status: 200,
    headers: { 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '0' },
  },
  {
    fact: 'above the limit: 429 with Retry-After (limit set to 2)',
    ask: fewCalls(3),
    options: two,
    status: 429,
    headers: { 'retry-after': '1', 'x-ratelimit-remaining': '0' },
    exactly: { detail: 'Request was throttled. Expected available in 1 second.' },
    observed: true,
  },
  {
    fact: 'a second later all is new (limit set to 2)',
    ask: fewCalls(3, { pauseMs: 1000 }),
    options: two,
    status: 200,
    headers: { 'x-ratelimit-remaining': '1' },
  },
  {
    fact: 'off the FHIR paths the three headers say None',
    ask: call('/v2/fhir/metadata'),
    status: 200,
    headers: { 'x-ratelimit-limit': 'None', 'x-ratelimit-remaining': 'None', 'x-ratelimit-reset': 'None' },
  },
]);

/** Gets tokens, then lets the data source get into trouble. */
function inTrouble(dataSource: DataSource, path: string) {
  return async (sandbox: TestSandbox) => {
    const { access_token } = await sandbox.tokens();
    sandbox.blueButton.control.switches.dataSource = dataSource;
    return sandbox.get(path, access_token);
  };
}

checkFacts('5.5 a data source in trouble', [
  {
    fact: 'userinfo does without it',
    ask: inTrouble('unreachable', '/v2/connect/userinfo'),
    status: 200,
  },
  {
    fact: 'the way back from the login responses 502',
    ask: (sandbox) => sandbox.signIn(sandbox.authorizePath()),
    options: { switches: { dataSource: 'failing' } },
    status: 502,
  },
  {
    fact: 'it swallows an exception: 200 with an empty Bundle on v2',
    ask: inTrouble('swallowing', EOB),
    status: 200,
    body: { total: 0 },
  },
]);
