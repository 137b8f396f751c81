import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, test, vi } from 'vitest';
import { type AssertionChanges, TestSandbox, type Tokens } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const USER = 'BBUser00003';

/** Sends an assertion with changes to it, to the form, or to the path. */
function ask(changes: AssertionChanges = {}, fields: Record<string, string | null> = {}, path?: string) {
  return async (sandbox: TestSandbox) =>
    (await sandbox.alignedNetwork()).request(USER, changes, fields, path);
}

function seconds(offset: number) {
  return Date.parse('2026-09-01T12:00:00Z') / 1000 + offset;
}
const BAD = { status_code: 400, message: 'Bad request' };
function invalidRequest(error_description: string) {
  return {
    status_code: 400,
    error: 'invalid_request',
    error_description,
  };
}
const unknown = 'x'.repeat(40);

const ERRORS: readonly Fact[] = [
  {
    fact: 'an assertion that cannot be decoded',
    ask: ask({}, { client_assertion: 'nonsense' }),
    status: 400,
    exactly: invalidRequest('Malformed client_assertion'),
  },
  {
    fact: 'client_id differs from iss',
    ask: ask({}, { client_id: unknown }),
    status: 400,
    exactly: invalidRequest('client_id param did not match client_id in JWT'),
  },
  {
    fact: 'an unknown client',
    ask: ask({ claims: { iss: unknown } }),
    status: 400,
    body: { error: 'invalid_client', error_description: 'Application does not exist (client_id)' },
  },
  {
    fact: 'missing fields',
    ask: async (sandbox) => {
      const { app, request } = await sandbox.alignedNetwork();
      return request(
        USER,
        {},
        { client_id: app.clientId, scope: null, client_assertion_type: null, client_assertion: null },
      );
    },
    status: 400,
    exactly: {
      status_code: 400,
      message: 'Missing Required Parameter(s): scope, client_assertion_type, client_assertion',
    },
  },
  {
    fact: 'wrong assertion type',
    ask: ask({}, { client_assertion_type: 'saml' }),
    status: 400,
    exactly: invalidRequest('client_assertion_type was wrong'),
  },
  {
    fact: 'a secret next to the assertion',
    ask: ask({}, { client_secret: 'x' }),
    status: 400,
    exactly: invalidRequest('client_secret should not be included in client_credentials call'),
  },
  {
    fact: 'on v2',
    ask: ask({}, {}, '/v2/o/token'),
    status: 403,
    body: {
      message: expect.stringMatching(
        /^This application, Aligned Network App, does not yet have access to this authorization method\./,
      ),
    },
  },
  {
    fact: 'an application that may not',
    ask: async (sandbox) => {
      const { request } = await sandbox.alignedNetwork();
      const { clientId } = sandbox.app();
      return request(USER, { claims: { iss: clientId, sub: clientId } });
    },
    status: 403,
    body: { message: expect.stringMatching(/^This application, Sandbox App, does not yet have access/) },
  },
  { fact: 'a key that is not registered', ask: ask({ header: { kid: 'other' } }), status: 400, exactly: BAD },
  { fact: 'no kid', ask: ask({ header: { kid: undefined } }), status: 400, exactly: BAD },
  { fact: 'another typ', ask: ask({ header: { typ: 'at+jwt' } }), status: 400, exactly: BAD },
  { fact: 'sub differs from iss', ask: ask({ claims: { sub: unknown } }), status: 400, exactly: BAD },
  {
    fact: 'the audience with a slash',
    ask: ask({ claims: { aud: 'http://127.0.0.1:4010/v3/o/token/' } }),
    status: 400,
    exactly: BAD,
  },
  {
    fact: 'a life of more than 300 seconds',
    ask: ask({ claims: { exp: seconds(301) } }),
    status: 400,
    exactly: BAD,
  },
  {
    fact: 'expired by more than the leeway',
    ask: ask({ claims: { exp: seconds(-301) } }),
    status: 400,
    exactly: BAD,
  },
  { fact: 'expired within the leeway', ask: ask({ claims: { exp: seconds(-299) } }), status: 200 },
  { fact: 'no jti', ask: ask({ claims: { jti: undefined } }), status: 400, exactly: BAD },
  {
    fact: 'another version of the extension',
    ask: ask({ smart: { version: 1 } }),
    status: 400,
    exactly: BAD,
  },
  {
    fact: 'another purpose of use',
    ask: ask({ smart: { purpose_of_use: 'TREAT' } }),
    status: 400,
    exactly: BAD,
  },
  { fact: 'no identity token', ask: ask({ smart: { id_token: undefined } }), status: 400, exactly: BAD },
  {
    fact: 'identity token of another issuer',
    ask: ask({ identity: { iss: 'https://evil.example' } }),
    status: 400,
    exactly: BAD,
  },
  {
    fact: 'identity assurance below 2',
    ask: ask({ identity: { identity_assurance_level: 1 } }),
    status: 400,
    exactly: BAD,
  },
  {
    fact: 'identity token older than 300 seconds',
    ask: ask({ identity: { iat: seconds(-301) } }),
    status: 400,
    exactly: BAD,
  },
  {
    fact: 'identity token of the future',
    ask: ask({ identity: { iat: seconds(30) } }),
    status: 400,
    exactly: BAD,
  },
  {
    fact: 'login more than 300 seconds ago',
    ask: ask({ identity: { auth_time: seconds(-301) } }),
    status: 400,
    exactly: BAD,
  },
  {
    fact: 'a name outside Latin Extended-A',
    ask: ask({ identity: { family_name: 'Ω' } }),
    status: 400,
    exactly: BAD,
  },
  { fact: 'an empty name', ask: ask({ identity: { given_name: '' } }), status: 400, exactly: BAD },
  {
    fact: 'a birthdate of another form',
    ask: ask({ identity: { birthdate: '01/02/1950' } }),
    status: 400,
    exactly: BAD,
  },
  {
    fact: 'no person matches',
    ask: ask({ identity: { birthdate: '1901-01-01' } }),
    status: 401,
    exactly: { status_code: 401, message: 'ERROR: Your patient data cannot be found at this time.' },
  },
  {
    fact: 'a scope that is not allowed comes last',
    ask: ask({}, { scope: 'patient/Observation.rs' }),
    status: 400,
    exactly: { error: 'invalid_scope' },
  },
  {
    fact: 'the match comes before the scope',
    ask: ask({ identity: { birthdate: '1901-01-01' } }, { scope: 'patient/Observation.rs' }),
    status: 401,
  },
];
// Keys and ten thousand people take long to make: one sandbox serves all rows.
checkFacts('4 client credentials: errors', ERRORS, new TestSandbox());

/** Asks twice with the same assertion, or with changes that the second has in common with the first. */
function twice(changes: AssertionChanges | 'whole', pauseMs = 0): Fact['ask'] {
  return async (sandbox) => {
    const { request, assertion } = await sandbox.alignedNetwork();
    const client_assertion = await assertion(USER);
    const send = () =>
      changes === 'whole' ? request(USER, {}, { client_assertion }) : request(USER, changes);
    expect((await send()).status).toBe(200);
    sandbox.clock.advance(pauseMs);
    return send();
  };
}
function matching(identity: Record<string, unknown>): Fact['ask'] {
  return async (sandbox) => {
    const { request } = await sandbox.alignedNetwork();
    const { access_token } = await sandbox.tokens({ user: USER }, { version: 3 });
    const person = (await (await sandbox.get('/v3/fhir/Patient', access_token)).json()) as {
      entry: [{ resource: { identifier: [{ value: string }] } }];
    };
    const mbi = person.entry[0].resource.identifier[0].value;
    return request(USER, { identity: 'mbi' in identity ? { ...identity, mbi } : identity });
  };
}
/** Signs with another algorithm, by a key that is registered for it. */
function signedWith(alg: string): Fact['ask'] {
  return async (sandbox) => {
    const { app, assertion } = await sandbox.alignedNetwork();
    const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
    const key = { ...(await exportJWK(publicKey)), kid: 'other', alg, use: 'sig' };
    sandbox.blueButton.control.registerApplication({ ...app, jwks: { keys: [key] } });
    const client_assertion = await new SignJWT(decodeJwt(await assertion(USER)))
      .setProtectedHeader({ alg, kid: 'other', typ: 'JWT' })
      .sign(privateKey);
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'patient/Patient.rs',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion,
    });
    return sandbox.request('/v3/o/token', { method: 'POST', body });
  };
}
const SCOPES = [
  'patient/AuditEvent.rs',
  'patient/Coverage.rs',
  'patient/ExplanationOfBenefit.rs',
  'patient/Patient.rs',
];
const noStreet = { address: undefined };
const noDigits = { ssn_itin_short: undefined };

checkFacts('4 client credentials: keys, matches, replays', [
  ...['ES384', 'RS256', 'RS384', 'RS512'].map(
    (alg): Fact => ({ fact: `signed with ${alg}`, ask: signedWith(alg), status: 200 }),
  ),
  { fact: 'signed with another algorithm', ask: signedWith('ES256'), status: 400, exactly: BAD },
  {
    fact: 'openid is removed, the audit scope added',
    ask: async (sandbox) => (await sandbox.alignedNetwork()).request(USER),
    status: 200,
    so: [
      `scope: ${SCOPES.join(' ')}, in any order`,
      ({ scope }: Tokens) => expect(scope.split(' ').toSorted()).toEqual(SCOPES),
    ],
  },
  {
    fact: 'no audit scope while audit events are off',
    ask: async (sandbox) => (await sandbox.alignedNetwork()).request(USER),
    options: { switches: { auditEvents: false } },
    status: 200,
    body: { scope: expect.not.stringContaining('AuditEvent') },
  },
  { fact: 'the same assertion again', ask: twice('whole'), status: 400, exactly: BAD },
  {
    fact: 'another assertion with the same jti',
    ask: twice({ claims: { jti: 'the same' } }),
    status: 400,
    exactly: BAD,
  },
  {
    fact: 'the same jti 300 seconds later',
    ask: twice({ claims: { jti: 'the same' } }, 300_000),
    status: 200,
  },
  {
    fact: 'another assertion with the same identity token',
    ask: async (sandbox) => {
      const { request } = await sandbox.alignedNetwork();
      const id_token = await sandbox.blueButton.control.identityToken(USER);
      expect((await request(USER, { smart: { id_token } })).status).toBe(200);
      return request(USER, { smart: { id_token } });
    },
    status: 400,
    exactly: BAD,
  },
  { fact: 'matched by names, birthdate and street', ask: matching(noDigits), status: 200 },
  { fact: 'matched by names, birthdate and four digits of the SSN', ask: matching(noStreet), status: 200 },
  {
    fact: 'matched by first name, birthdate and Medicare number',
    ask: matching({ ...noStreet, ...noDigits, family_name: 'Other', mbi: '' }),
    status: 200,
  },
  {
    fact: 'names and birth date alone match no person',
    ask: matching({ ...noStreet, ...noDigits }),
    status: 401,
  },
  {
    fact: 'a person without an id on v2 gets 403 there',
    ask: async (sandbox) => {
      const { access_token } = await (await sandbox.alignedNetwork()).matched('BBUser00012');
      return sandbox.get('/v2/fhir/Coverage', access_token);
    },
    status: 403,
  },
  {
    fact: 'userinfo has no name and no email',
    ask: async (sandbox) => {
      const { request } = await sandbox.alignedNetwork();
      const { access_token } = (await (await request(USER, {}, { scope: 'profile' })).json()) as Tokens;
      return sandbox.get('/v3/connect/userinfo', access_token);
    },
    status: 200,
    body: { name: '', email: '' },
  },
]);

describe('4 client credentials', () => {
  test('lets an application for client credentials only in', async () => {
    const sandbox = new TestSandbox();
    const network = await sandbox.alignedNetwork();
    const app = sandbox.blueButton.control.registerApplication({
      ...sandbox.app('Aligned Network Only App'),
      jwks: network.app.jwks,
    });
    const response = await network.request(USER, { claims: { iss: app.clientId, sub: app.clientId } });
    expect(response.status).toBe(200);
  });

  test('fetches keys from a registered loopback address, and from nowhere else', async () => {
    const sandbox = new TestSandbox();
    const { app, request } = await sandbox.alignedNetwork();
    const keys = createServer((_request, response) => response.end(JSON.stringify(app.jwks)));
    await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = keys.address() as AddressInfo;
      const register = (jwksUrl: string) =>
        sandbox.blueButton.control.registerApplication({ ...app, jwks: undefined, jwksUrl });
      register(`http://127.0.0.1:${port}/keys`);
      expect((await request(USER)).status).toBe(200);
      const fetching = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(app.jwks));
      register('https://keys.example.org/keys');
      expect((await request(USER)).status).toBe(400);
      expect(fetching).not.toHaveBeenCalled();
      fetching.mockRestore();
    } finally {
      await new Promise((resolve) => keys.close(resolve));
    }
  });

  test('checks nothing of the signature while validation is off', async () => {
    const sandbox = new TestSandbox({ switches: { clientCredentialsValidation: false } });
    const { request } = await sandbox.alignedNetwork();
    expect((await request(USER, { header: { kid: 'other' }, claims: { exp: seconds(9999) } })).status).toBe(
      200,
    );
  });
});
