import { expect } from 'vitest';
import { CHALLENGE, type TestSandbox } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';
import type { ConsentChoice } from './control.js';

const ME = '-20140000000001';
const EOB = 'patient/ExplanationOfBenefit.rs';

interface Consent {
  readonly choice?: Partial<ConsentChoice>;
  readonly version?: number;
  readonly app?: string;
  readonly changes?: Record<string, string | null>;
}

/** Consents and exchanges the code. */
function exchanged({ choice = {}, version = 2, app = 'Sandbox App', changes = {} }: Consent = {}) {
  return async (sandbox: TestSandbox) => {
    const chosen = { version, app: sandbox.app(app) };
    return sandbox.exchange(
      (await sandbox.consent(choice, { ...chosen, changes })).get('code') ?? '',
      chosen,
    );
  };
}

/** The scopes in the response, in any order. */
function scopes(...names: readonly string[]): Fact['so'] {
  return [
    `scope: ${names.join(' ')}, in any order`,
    ({ scope }: { scope: string }) => expect(scope.split(' ').toSorted()).toEqual(names.toSorted()),
  ];
}

checkFacts('2.1 and 2.4 what is granted', [
  {
    fact: 'v2 without scope: all scopes of the application',
    ask: exchanged({ changes: { scope: null } }),
    status: 200,
    body: { scope: expect.stringContaining('patient/ExplanationOfBenefit.read') },
  },
  {
    fact: 'padding of the challenge is tolerated',
    ask: exchanged({ changes: { code_challenge: `${CHALLENGE}=` } }),
    status: 200,
  },
  {
    fact: 'redirect_uri may be left out: the first registered one',
    ask: async (sandbox) => {
      const page = await sandbox.login(sandbox.authorizePath({ redirect_uri: null }));
      const parameters = sandbox.authorizeParameters(sandbox.app(), { redirect_uri: null, allow: 'Allow' });
      return sandbox.request(page, { method: 'POST', body: parameters });
    },
    status: 302,
    headers: { location: /\?code=[A-Za-z0-9]{30}&state=/ },
  },
  {
    fact: '.r and .s collapse into .rs',
    ask: exchanged({ changes: { scope: 'patient/Coverage.r patient/Coverage.s openid' } }),
    status: 200,
    so: scopes('openid', 'patient/Coverage.rs'),
  },
  {
    fact: 'demographics declined on v2: no profile, no Patient; the id is sent all the same',
    ask: exchanged({ choice: { demographics: false } }),
    status: 200,
    body: { patient: ME },
    so: scopes('openid', 'patient/Coverage.rs', EOB),
  },
  {
    fact: 'an application that needs no demographics and asks for none',
    ask: exchanged({
      app: 'No Demographics App',
      changes: { scope: 'patient/Coverage.rs patient/ExplanationOfBenefit.rs' },
    }),
    status: 200,
    body: { patient: ME },
    so: scopes('patient/Coverage.rs', EOB),
    observed: true,
  },
  {
    fact: 'v3 has no demographics choice: the scopes stay',
    ask: exchanged({ version: 3, choice: { demographics: false } }),
    status: 200,
    so: scopes('openid', 'patient/Coverage.rs', EOB, 'patient/Patient.rs', 'profile'),
  },
  {
    fact: 'denied: tokens that stood before stay',
    ask: async (sandbox) => {
      const { access_token } = await sandbox.tokens();
      await sandbox.consent({ deny: true });
      return sandbox.get('/v2/fhir/Coverage', access_token);
    },
    status: 200,
  },
  {
    fact: 'denied: the consent that stood before stays',
    ask: async (sandbox) => {
      const { refresh_token } = await sandbox.tokens();
      await sandbox.consent({ deny: true });
      return sandbox.refresh(refresh_token);
    },
    status: 200,
  },
  {
    fact: 'no scope left: consent and refresh tokens that stood before are deleted',
    ask: async (sandbox) => {
      const { refresh_token } = await sandbox.tokens();
      await sandbox.consent({ demographics: false }, { changes: { scope: 'profile patient/Patient.rs' } });
      expect(sandbox.blueButton.control.grants()).toEqual([]);
      return sandbox.refresh(refresh_token);
    },
    status: 400,
  },
  {
    fact: 'approving deletes earlier refresh tokens, too',
    ask: async (sandbox) => {
      const { refresh_token } = await sandbox.tokens();
      await sandbox.consent();
      return sandbox.refresh(refresh_token);
    },
    status: 400,
    exactly: { status_code: 400, error: 'invalid_request', error_description: 'Refresh token not found.' },
  },
  {
    fact: 'approving leaves the tokens of the person at other applications',
    ask: async (sandbox) => {
      const { access_token } = await sandbox.tokens({}, { app: sandbox.app('Research App') });
      await sandbox.consent();
      return sandbox.get('/v2/fhir/Patient', access_token);
    },
    status: 200,
  },
  {
    fact: 'each consent sets a fresh end, thirteen months ahead',
    ask: async (sandbox) => {
      await sandbox.tokens();
      sandbox.clock.advance(86_400_000);
      return exchanged()(sandbox);
    },
    status: 200,
    body: { access_grant_expiration: '2027-10-02T12:00:00Z' },
  },
]);

/** The consent page for a given callback address, with another registered. */
function page(registered: string, given: string, status: 200 | 400): Fact {
  return {
    fact: `${registered} registered, ${given} given`,
    ask: async (sandbox) => {
      const { clientId: _, clientSecret: __, ...usual } = sandbox.app();
      const app = sandbox.blueButton.control.registerApplication({
        ...usual,
        name: 'Another App',
        redirectUris: [registered],
        loopbackRedirects: false,
      });
      return sandbox.request(await sandbox.login(sandbox.authorizePath({ redirect_uri: given }, { app })));
    },
    status,
    headers: { 'content-type': /^text\/html/ },
  };
}
checkFacts('2.2 redirect addresses', [
  page('https://a.example/cb', 'https://a.example/cb', 200),
  page('https://a.example/cb', 'https://a.example/cb?x=1', 200),
  page('https://a.example/cb?x=1', 'https://a.example/cb?y=2&x=1', 200),
  page('https://a.example/cb?x=1', 'https://a.example/cb', 400),
  page('https://a.example/cb?x=1', 'https://a.example/cb?x=2', 400),
  page('https://a.example/cb', 'https://a.example/cb/', 400),
  page('https://a.example/cb', 'http://a.example/cb', 400),
  page('https://a.example/cb', 'https://a.example:8443/cb', 400),
  page('https://a.example/cb', 'https://a.example.evil.example/cb', 400),
  page('http://a.example/cb', 'http://a.example/cb', 200),
  page('http://127.0.0.1/cb', 'http://127.0.0.1:50000/cb', 200),
  page('http://[::1]/cb', 'http://[::1]:50000/cb', 200),
  page('http://127.0.0.1:4000/cb', 'http://127.0.0.1:4001/cb', 400),
  page('http://localhost/cb', 'http://localhost:50000/cb', 400),
  page('myapp://cb/done', 'myapp://cb/done', 200),
  page('https://a.example/cb', '/cb', 400),
]);

/** Follows redirects from a sound authorize request; the step's number counts from the first response. */
function step(steps: number, version = 2, lang?: string) {
  return async (sandbox: TestSandbox) => {
    const changes: Record<string, string | null> = lang === undefined ? {} : { lang };
    let response = await sandbox.request(sandbox.authorizePath(changes, { version }));
    for (let done = 1; done < steps; done += 1)
      response = await sandbox.request(response.headers.get('location') ?? '');
    return response;
  };
}
function consentPage(version: number, lang?: string) {
  return async (sandbox: TestSandbox) =>
    sandbox.request(
      await sandbox.login(sandbox.authorizePath(lang === undefined ? {} : { lang }, { version })),
    );
}

checkFacts('2.3 the steps of a browser', [
  {
    fact: '1: authorize leads to the Medicare login, with path and query to come back to',
    ask: step(1),
    status: 302,
    headers: { location: /^\/mymedicare\/login\?next=%2Fv2%2Fo%2Fauthorize%2F%3F/ },
  },
  {
    fact: '2: which leads to the login page with a relay',
    ask: step(2),
    status: 302,
    headers: { location: /relay=/ },
  },
  {
    fact: '3: a test Medicare.gov page asks for user and password',
    ask: step(3),
    status: 200,
    body: /type="password"/,
  },
  { fact: '3: in Spanish, when lang says so', ask: step(3, 2, 'es'), status: 200, body: /<html lang="es"/ },
  {
    fact: '4: the way back leads to the consent page, under a UUID, with the original query',
    ask: (sandbox) => sandbox.signIn(sandbox.authorizePath()),
    status: 302,
    headers: { location: /^\/v2\/o\/authorize\/[\da-f-]{36}\/\?client_id=.*state=/ },
  },
  {
    fact: '5: the consent form of v2 carries the request, allow, and the demographics choice',
    ask: consentPage(2),
    status: 200,
    body: /(?=.*name="code_challenge")(?=.*name="allow")(?=.*name="share_demographic_scopes")(?!.*share_samhsa)/s,
  },
  {
    fact: '5: that of v3 has the SAMHSA choice, and demographics fixed',
    ask: consentPage(3),
    status: 200,
    body: /(?=.*name="share_samhsa_data")(?=.*type="hidden" name="share_demographic_scopes" value="True")/s,
  },
  { fact: '5: in Spanish', ask: consentPage(2, 'es'), status: 200, body: /<html lang="es"/ },
  { fact: '5: another lang is ignored', ask: consentPage(2, 'fr'), status: 200, body: /<html lang="en"/ },
  {
    fact: 'switching the account leads to the login again (v3)',
    ask: (sandbox) =>
      sandbox.request('/v3/o/permission-logout', {
        method: 'POST',
        body: new URLSearchParams({ next: sandbox.authorizePath({}, { version: 3 }) }),
      }),
    status: 302,
    headers: { location: /^\/mymedicare\/login\?next=/ },
  },
]);

const AGAIN =
  'User access has timed out. To refresh Medicare data, end user must re-authenticate and consent to share their data.';

checkFacts('2.7 and 2.8 rotation and ends', [
  {
    fact: 'a refresh deletes the old access token at once: it reads as invalid',
    ask: async (sandbox) => {
      const { access_token, refresh_token } = await sandbox.tokens();
      await sandbox.refresh(refresh_token);
      return sandbox.get('/v2/fhir/Patient', access_token);
    },
    status: 401,
    headers: { 'www-authenticate': /The access token is invalid/ },
  },
  {
    fact: 'a refresh works before the access token ends, with new tokens for another hour',
    ask: async (sandbox) => sandbox.refresh((await sandbox.tokens()).refresh_token),
    status: 200,
    body: { expires_in: 3600, refresh_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/) },
  },
  {
    fact: 'a refresh does not move the end of thirteen months',
    ask: async (sandbox) => {
      const { refresh_token } = await sandbox.tokens();
      sandbox.clock.advance(86_400_000);
      return sandbox.refresh(refresh_token);
    },
    status: 200,
    body: { access_grant_expiration: '2027-10-01T12:00:00Z' },
  },
  {
    fact: 'the consent has ended while the access token lives',
    ask: async (sandbox) => {
      const { access_token } = await sandbox.tokens();
      sandbox.blueButton.control.expireGrants();
      return sandbox.get('/v2/fhir/Patient', access_token);
    },
    status: 401,
    exactly: { detail: AGAIN },
  },
]);
