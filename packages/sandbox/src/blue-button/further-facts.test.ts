import { decodeJwt, generateKeyPair, SignJWT } from 'jose';
import { expect } from 'vitest';
import { type AssertionChanges, type TestSandbox, VERIFIER } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const text: unknown = expect.any(String);
const REDIRECT = 'https://client.example/callback';

/** Consents, then sends the code with these additional fields. */
function exchanged(fields: Record<string, string>, changes: Record<string, string | null> = {}) {
  return async (sandbox: TestSandbox) => {
    const callback = await sandbox.consent({}, { changes });
    return sandbox.post('/v2/o/token/', {
      grant_type: 'authorization_code',
      code: callback.get('code') ?? '',
      code_verifier: VERIFIER,
      ...fields,
    });
  };
}

checkFacts('2 further rows', [
  {
    fact: '2.1 without lang, Accept-Language chooses the language',
    ask: async (sandbox) => {
      const consentPage = await sandbox.login(sandbox.authorizePath());
      return sandbox.request(consentPage, { headers: { 'accept-language': 'es-MX,es;q=0.9' } });
    },
    status: 200,
    body: /<html lang="es"/,
  },
  {
    fact: '2.1 lang wins over Accept-Language',
    ask: async (sandbox) => {
      const consentPage = await sandbox.login(sandbox.authorizePath({ lang: 'en' }));
      return sandbox.request(consentPage, { headers: { 'accept-language': 'es' } });
    },
    status: 200,
    body: /<html lang="en"/,
  },
  {
    fact: '2.5 scope is ignored when a code is exchanged',
    ask: exchanged(
      { redirect_uri: REDIRECT, scope: 'patient/Patient.rs openid' },
      { scope: 'patient/Coverage.rs' },
    ),
    status: 200,
    body: { scope: 'patient/Coverage.rs' },
  },
  {
    fact: '2.5 redirect_uri may be left out when the first registered one was used',
    ask: exchanged({}, { redirect_uri: null }),
    status: 200,
    body: { access_token: text },
  },
  {
    fact: '2.5 redirect_uri is ignored on a refresh',
    ask: async (sandbox) => {
      const { refresh_token } = await sandbox.tokens();
      const redirect_uri = 'https://elsewhere.example/';
      return sandbox.post('/v2/o/token/', { grant_type: 'refresh_token', refresh_token, redirect_uri });
    },
    status: 200,
    body: { access_token: text },
  },
  {
    fact: '2.5 Basic is tried first: a good one beside a wrong secret in the body',
    ask: exchanged({ redirect_uri: REDIRECT, client_secret: 'wrong' }),
    status: 200,
    body: { access_token: text },
  },
  {
    fact: '2.6 a person without an id on v3: patient is empty there',
    ask: async (sandbox) => {
      const user = 'BBUser00011';
      const callback = await sandbox.consent({ user }, { version: 3 });
      return sandbox.exchange(callback.get('code') ?? '', { version: 3 });
    },
    status: 200,
    body: { patient: '' },
  },
  {
    fact: '1.3 expire_authenticated_user: the slash is required',
    ask: (sandbox) => sandbox.post('/v2/o/expire_authenticated_user/-20140000000001', {}),
    status: 301,
  },
  {
    fact: '1.3 the consent page: the slash is required',
    ask: async (sandbox) => {
      const [path = '', query] = (await sandbox.login(sandbox.authorizePath())).split('?');
      return sandbox.request(`${path.slice(0, -1)}?${query}`);
    },
    status: 301,
    headers: { location: /^\/v2\/o\/authorize\/[\da-f-]{36}\/\?client_id=/ },
  },
  {
    fact: '1.3 a consent is posted to its page alone; the base path starts over',
    ask: async (sandbox) => {
      const body = sandbox.authorizeParameters(sandbox.app());
      body.set('allow', 'Authorize');
      return sandbox.request('/v2/o/authorize/', { method: 'POST', body });
    },
    status: 302,
    headers: { location: /^\/mymedicare\/login\?/ },
  },
]);

const BAD = { status: 400, exactly: { status_code: 400, message: 'Bad request' } };
function ask(changes: AssertionChanges, fields: Record<string, string | null> = {}): Fact['ask'] {
  return async (sandbox) => (await sandbox.alignedNetwork()).request('BBUser00003', changes, fields);
}
function without(claim: string): Fact {
  return {
    fact: `identity token without ${claim}`,
    ask: ask({ identity: { [claim]: undefined } }),
    ...BAD,
  };
}

checkFacts('4 further rows', [
  ...['iss', 'sub', 'aud', 'jti', 'exp', 'iat', 'identity_assurance_level', 'auth_time'].map(without),
  ...['family_name', 'given_name', 'birthdate'].map(without),
  {
    fact: 'identity token for whatever audience',
    ask: ask({ identity: { aud: 'somebody-else' } }),
    status: 200,
  },
  {
    fact: 'identity token of the other trusted issuer',
    ask: ask({ identity: { iss: 'https://verified.clearme.com/integrations' } }),
    status: 200,
  },
  {
    fact: 'identity token of the production issuer of ID.me',
    ask: ask({ identity: { iss: 'https://api.id.me/oidc' } }),
    ...BAD,
  },
  {
    fact: 'identity token signed by another issuer',
    ask: async (sandbox) => {
      const { privateKey } = await generateKeyPair('RS256');
      const claims = decodeJwt(await sandbox.blueButton.control.identityToken('BBUser00003'));
      const id_token = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
        .sign(privateKey);
      return ask({ smart: { id_token } })(sandbox);
    },
    ...BAD,
  },
  {
    fact: 'identity assurance as text is rejected',
    ask: ask({ identity: { identity_assurance_level: '3' } }),
    status: 400,
    observed: true,
  },
  {
    fact: 'gender null is rejected',
    ask: ask({ identity: { gender: null } }),
    status: 400,
    observed: true,
  },
  {
    fact: 'a letter of Latin Extended-A in a name is allowed; no person has that name',
    ask: ask({ identity: { family_name: 'Novák' } }),
    status: 401,
  },
  {
    fact: 'consent_policy and consent_reference may be there',
    ask: ask({ smart: { consent_policy: ['x'], consent_reference: ['y'] } }),
    status: 200,
  },
  {
    fact: 'the version of the extension is a text',
    ask: ask({ smart: { version: 1 } }),
    ...BAD,
  },
  {
    fact: 'client_id may be there, when it is the one of the assertion',
    ask: async (sandbox) => ask({}, { client_id: sandbox.app('Aligned Network App').clientId })(sandbox),
    status: 200,
  },
  {
    fact: 'an application that was switched off',
    ask: async (sandbox) => {
      const { app, request } = await sandbox.alignedNetwork();
      sandbox.blueButton.control.registerApplication({ ...app, active: false });
      return request('BBUser00003');
    },
    status: 403,
    body: { status_code: 403, error: 'invalid_client' },
  },
  {
    fact: 'an assertion of a foreign key passes while validation is switched off',
    ask: async (sandbox) => {
      const { request } = await sandbox.alignedNetwork();
      await sandbox.alignedNetwork();
      sandbox.blueButton.control.switches.clientCredentialsValidation = false;
      return request('BBUser00003');
    },
    status: 200,
  },
]);

/** Consents on the path's own version, then gets it. */
function get(path: string, before?: (sandbox: TestSandbox) => void): Fact['ask'] {
  return async (sandbox) => {
    const tokens = await sandbox.tokens({}, { version: Number(path[2]) });
    before?.(sandbox);
    return sandbox.get(path, tokens.access_token);
  };
}
const NOT_SET = { 'x-request-id': null, etag: null, 'last-modified': null };
function placed(address: object[]) {
  expect(address).toEqual([{ state: text, postalCode: text }]);
}

checkFacts('5 further rows', [
  {
    fact: '5.1 no X-Request-ID, ETag, Last-Modified',
    ask: get('/v2/fhir/Patient'),
    status: 200,
    headers: NOT_SET,
  },
  {
    fact: '5.1 nor Retry-After on a 5xx',
    ask: get('/v2/fhir/Patient', ({ blueButton }) => {
      blueButton.control.switches.dataSource = 'failing';
    }),
    status: 502,
    headers: { ...NOT_SET, 'retry-after': null },
  },
  ...[1, 2].map(
    (version): Fact => ({
      fact: `5.1 street and city never reach clients of v${version}`,
      ask: get(`/v${version}/fhir/Patient`),
      status: 200,
      so: [
        'address: state and postalCode alone',
        (page: { entry: { resource: { address: object[] } }[] }) =>
          placed(page.entry[0]?.resource.address ?? []),
      ],
    }),
  ),
  {
    fact: '5.4 AuditEvent: parameters of the client have no effect',
    ask: async (sandbox) => {
      const { matched } = await sandbox.alignedNetwork();
      const { access_token } = await matched('BBUser00003');
      await sandbox.get('/v3/fhir/Patient', access_token);
      await sandbox.get('/v3/fhir/Coverage', access_token);
      return sandbox.get('/v3/fhir/AuditEvent?_count=1&lastIndex=1', access_token);
    },
    status: 200,
    so: [
      'more entries than one',
      (page: { entry: object[] }) => expect(page.entry.length).toBeGreaterThan(1),
    ],
  },
  {
    fact: '5.6 coverage of a kind that the person lacks, on v3',
    ask: async (sandbox) => {
      const { access_token, patient } = await sandbox.tokens({ user: 'BBUser00001' }, { version: 3 });
      return sandbox.get(`/v3/fhir/Coverage/dual-${patient}`, access_token);
    },
    status: 403,
    exactly: { detail: 'You do not have permission to perform this action.' },
  },
]);
