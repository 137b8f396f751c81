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
