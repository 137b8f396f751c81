import { expect } from 'vitest';
import type { TestSandbox, Tokens } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const NO_PERMISSION = { detail: 'You do not have permission to perform this action.' };
const NO_CREDENTIALS = { detail: 'Authentication credentials were not provided.' };

interface Setting {
  version?: number;
  app?: string;
  scope?: string;
  user?: string;
  demographics?: boolean;
  samhsa?: boolean;
  headers?: Record<string, string>;
  before?: (sandbox: TestSandbox, tokens: Tokens) => unknown;
}

/** Consents as the setting says, then gets a path. */
function get(
  path: string,
  { version = 2, app = 'Sandbox App', scope, headers = {}, before, ...choice }: Setting = {},
) {
  return async (sandbox: TestSandbox) => {
    const tokens = await sandbox.tokens(choice, {
      version,
      app: sandbox.app(app),
      ...(scope === undefined ? {} : { changes: { scope } }),
    });
    await before?.(sandbox, tokens);
    return sandbox.get(path.replace('{me}', tokens.patient), tokens.access_token, headers);
  };
}

const TOKENS: readonly Fact[] = [
  {
    fact: 'no token',
    ask: (sandbox) => sandbox.get('/v2/fhir/Patient'),
    status: 401,
    exactly: NO_CREDENTIALS,
    headers: { 'www-authenticate': 'Bearer realm="api"' },
  },
  {
    fact: 'an unknown token',
    ask: (sandbox) => sandbox.get('/v2/fhir/Patient', 'nonsense'),
    status: 401,
    exactly: NO_CREDENTIALS,
    headers: {
      'www-authenticate':
        'Bearer realm="api",error="invalid_token",error_description="The access token is invalid."',
    },
  },
  {
    fact: 'an expired token',
    ask: get('/v2/fhir/Patient', { before: (sandbox) => sandbox.clock.advance(3_600_000) }),
    status: 401,
    exactly: NO_CREDENTIALS,
    headers: {
      'www-authenticate':
        'Bearer realm="api",error="invalid_token",error_description="The access token has expired."',
    },
  },
  {
    fact: 'a token lives for an hour',
    ask: get('/v2/fhir/Patient', { before: (sandbox) => sandbox.clock.advance(3_599_000) }),
    status: 200,
  },
  {
    fact: 'a token expired by hand',
    ask: get('/v2/fhir/Patient', { before: (sandbox) => sandbox.blueButton.control.expireTokens() }),
    status: 401,
    headers: { 'www-authenticate': /has expired/ },
  },
  {
    fact: 'the token in the query',
    ask: (sandbox) => sandbox.get('/v2/fhir/Patient?access_token=x'),
    status: 400,
    exactly: {
      detail:
        'Using the access token in the query parameters is not supported. Use the Authorization header instead',
    },
  },
  {
    fact: 'an application that was switched off',
    ask: get('/v2/fhir/Patient', {
      before: (sandbox) =>
        sandbox.blueButton.control.registerApplication({ ...sandbox.app(), active: false }),
    }),
    status: 401,
    body: { detail: expect.stringMatching(/^This application, Sandbox App, is temporarily inactive\./) },
  },
  {
    fact: 'a token of /v2 is good on /v3, with the id of v3',
    ask: get('/v3/fhir/Patient/-207654321'),
    status: 200,
  },
];
checkFacts('5.5 tokens', TOKENS);

const PERMISSIONS: readonly Fact[] = [
  {
    fact: 'no id on v3',
    ask: get('/v3/fhir/Patient', { version: 3, user: 'BBUser00011' }),
    status: 403,
    exactly: NO_PERMISSION,
  },
  {
    fact: 'no id on v2',
    ask: get('/v2/fhir/Patient', { user: 'BBUser00012' }),
    status: 403,
    exactly: NO_PERMISSION,
  },
  {
    fact: 'demographics declined: Patient',
    ask: get('/v2/fhir/Patient', { demographics: false }),
    status: 403,
    exactly: NO_PERMISSION,
  },
  {
    fact: 'demographics declined: userinfo',
    ask: get('/v2/connect/userinfo', { demographics: false }),
    status: 403,
    exactly: NO_PERMISSION,
  },
  {
    fact: 'demographics declined: Coverage works',
    ask: get('/v2/fhir/Coverage', { demographics: false }),
    status: 200,
  },
  {
    fact: 'demographics declined: claims work and carry the patient id',
    ask: get('/v2/fhir/ExplanationOfBenefit?_count=1', { demographics: false }),
    status: 200,
    body: /"patient":\{"reference":"Patient\/-20140000000001"\}/,
  },
  {
    fact: 'SAMHSA declined on v3: v2 claims',
    ask: get('/v2/fhir/ExplanationOfBenefit', { version: 3, samhsa: false }),
    status: 403,
    exactly: NO_PERMISSION,
  },
  {
    fact: 'SAMHSA declined on v3: v2 coverage works',
    ask: get('/v2/fhir/Coverage', { version: 3, samhsa: false }),
    status: 200,
  },
  {
    fact: 'Part-D-only application: v2 claims',
    ask: get('/v2/fhir/ExplanationOfBenefit', { app: 'Part D App' }),
    status: 403,
    exactly: NO_PERMISSION,
  },
  {
    fact: 'an application without v3',
    ask: get('/v3/fhir/Patient', { app: 'No V3 App' }),
    status: 403,
    body: {
      detail: expect.stringMatching(
        /^This application, No V3 App, does not yet have access to v3 endpoints\./,
      ),
    },
  },
  {
    fact: 'v3 looks at the own scopes of the application: search',
    ask: get('/v3/fhir/ExplanationOfBenefit', {
      before: (sandbox) =>
        sandbox.blueButton.control.registerApplication({ ...sandbox.app(), scopes: ['patient/Patient.rs'] }),
    }),
    status: 403,
    body: {
      detail: expect.stringMatching(
        /^This application, Sandbox App, does not have access to make search calls for ExplanationOfBenefit resources\./,
      ),
    },
  },
  {
    fact: 'v3 looks at the own scopes of the application: insurance card',
    ask: get('/v3/fhir/Patient/$generate-insurance-card', {
      before: (sandbox) =>
        sandbox.blueButton.control.registerApplication({ ...sandbox.app(), scopes: ['patient/Patient.rs'] }),
    }),
    status: 403,
    body: {
      detail: expect.stringMatching(/does not have access to make any calls for digital insurance card\./),
    },
  },
  {
    fact: 'v2 looks at the scopes of the token alone',
    ask: get('/v2/fhir/ExplanationOfBenefit', {
      before: (sandbox) => sandbox.blueButton.control.registerApplication({ ...sandbox.app(), scopes: [] }),
    }),
    status: 200,
  },
  {
    fact: 'a consent deleted with its tokens reads as an invalid token',
    ask: get('/v2/fhir/Patient', { before: (sandbox) => sandbox.blueButton.control.revokeGrants() }),
    status: 401,
  },
];
checkFacts('3 and 5.5 permissions', PERMISSIONS);

const id = 'Patient/-20140000000001';
const SCOPES: readonly Fact[] = (
  [
    ['read', 200, 200],
    ['rs', 200, 200],
    ['r', 403, 200],
    ['s', 200, 403],
  ] as const
).flatMap(([action, search, read]) => [
  {
    fact: `.${action}: search`,
    ask: get('/v2/fhir/Patient', { scope: `patient/Patient.${action}` }),
    status: search,
  },
  {
    fact: `.${action}: read`,
    ask: get(`/v2/fhir/${id}`, { scope: `patient/Patient.${action}` }),
    status: read,
  },
  {
    fact: `.${action}: another resource`,
    ask: get('/v2/fhir/Coverage', { scope: `patient/Patient.${action}` }),
    status: 403,
  },
]);
checkFacts('3.2 scopes', SCOPES);

const CARD = '/v3/fhir/Patient/$generate-insurance-card';
const CARD_SCOPES: readonly Fact[] = [
  {
    fact: 'Patient.r and Coverage.s are enough',
    ask: get(CARD, { version: 3, scope: 'patient/Patient.r patient/Coverage.s' }),
    status: 200,
  },
  {
    fact: 'Coverage.r is not',
    ask: get(CARD, { version: 3, scope: 'patient/Patient.r patient/Coverage.r' }),
    status: 403,
    exactly: NO_PERMISSION,
  },
  {
    fact: 'Patient.s is not',
    ask: get(CARD, { version: 3, scope: 'patient/Patient.s patient/Coverage.s' }),
    status: 403,
  },
  {
    fact: 'with an id in the path it is a Patient read',
    ask: get('/v3/fhir/Patient/{me}/$generate-insurance-card', { version: 3 }),
    status: 200,
    body: { resourceType: 'Patient' },
  },
];
checkFacts('3.2 scopes of the insurance card', CARD_SCOPES);

const FORMATS: readonly Fact[] = [
  {
    fact: 'no Accept: FHIR JSON without charset',
    ask: get(`/v2/fhir/${id}`),
    status: 200,
    headers: { 'content-type': 'application/fhir+json' },
  },
  {
    fact: 'application/json',
    ask: get(`/v2/fhir/${id}`, { headers: { accept: 'application/json' } }),
    status: 200,
    headers: { 'content-type': 'application/json' },
  },
  {
    fact: 'another Accept: 406',
    ask: get(`/v2/fhir/${id}`, { headers: { accept: 'text/html' } }),
    status: 406,
  },
  { fact: '?format=json is harmless', ask: get(`/v2/fhir/${id}?format=json`), status: 200 },
  { fact: '?format=xml: 404', ask: get(`/v2/fhir/${id}?format=xml`), status: 404 },
  {
    fact: '_format is discarded',
    ask: get(`/v2/fhir/${id}?_format=xml`),
    status: 200,
    headers: { 'content-type': 'application/fhir+json' },
  },
  {
    fact: 'gzip is honoured',
    ask: get('/v2/fhir/ExplanationOfBenefit', { headers: { 'accept-encoding': 'gzip' } }),
    status: 200,
    headers: { 'content-encoding': 'gzip' },
    body: /./,
  },
  {
    fact: 'no gzip unless asked',
    ask: get('/v2/fhir/ExplanationOfBenefit'),
    status: 200,
    headers: { 'content-encoding': null },
  },
  {
    fact: 'rate limit and security headers',
    ask: get(`/v2/fhir/${id}`),
    status: 200,
    headers: {
      'x-ratelimit-limit': '100000',
      'x-ratelimit-remaining': '99999',
      'x-ratelimit-reset': '1.0',
      allow: 'GET, HEAD, OPTIONS',
      vary: 'Accept',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'access-control-allow-origin': null,
      etag: null,
      'last-modified': null,
      'x-request-id': null,
    },
  },
  {
    fact: 'another method: 403',
    observed: true,
    ask: async (sandbox) => {
      const { access_token } = await sandbox.tokens();
      return sandbox.request('/v2/fhir/Patient', {
        method: 'POST',
        headers: { authorization: `Bearer ${access_token}` },
      });
    },
    status: 403,
    exactly: { detail: 'You do not have permission to perform this action.' },
  },
  {
    fact: 'an unknown resource type: HTML 404',
    ask: get('/v2/fhir/Observation'),
    status: 404,
    headers: { 'content-type': /^text\/html/ },
  },
  {
    fact: 'AuditEvent on v2: HTML 404',
    ask: get('/v2/fhir/AuditEvent'),
    status: 404,
    headers: { 'content-type': /^text\/html/ },
  },
  {
    fact: 'no $everything',
    ask: get('/v2/fhir/$everything'),
    status: 404,
    headers: { 'content-type': /^text\/html/ },
  },
  {
    fact: 'a slash behind a read',
    ask: get(`/v2/fhir/${id}/`),
    status: 200,
    body: { resourceType: 'Patient' },
  },
  {
    fact: 'further segments are ignored',
    ask: get(`/v2/fhir/${id}/more/of/it`),
    status: 200,
    body: { resourceType: 'Patient' },
  },
];
checkFacts('1.5 and 5.1 paths, formats, headers', FORMATS);
