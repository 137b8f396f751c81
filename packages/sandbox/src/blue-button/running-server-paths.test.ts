import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blueButtonToken, consentedTokens } from '../../testing/blue-button.js';
import { TestSandbox } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';
import { send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

function row(fact: Omit<Fact, 'observed'>): Fact {
  return { ...fact, observed: true };
}

function get(path: string) {
  return async (sandbox: TestSandbox) => sandbox.get(path, (await sandbox.tokens()).access_token);
}

function total(of: number | undefined, sent: { total?: number }) {
  expect(sent.total).toBe(of);
}

/** Opens the page after the login. */
function afterLogin(changes: Record<string, string>, version: number) {
  return async (sandbox: TestSandbox) =>
    sandbox.request(await sandbox.login(sandbox.authorizePath(changes, { version })));
}

checkFacts('paths and parameters of the running server', [
  ...(
    [
      ['/v2/fhir/Patients', true],
      ['/v2/fhir/XPatient', true],
      ['/v2/connect/userinfoXYZ', true],
      ['/v1/fhir/Coverages', false],
      ['/v3/fhir/XExplanationOfBenefitX', false],
      ['/v2/fhir/more/Patient', false],
    ] as const
  ).map(
    ([path, observed]): Fact => ({
      fact: `routes are searched, not anchored: ${path} without a token`,
      ask: (sandbox) => sandbox.request(path),
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="api"' },
      observed,
    }),
  ),
  ...['/v4/fhir/Patient', '/V2/fhir/Patient', '/v2//fhir/Patient', '/nowhere'].map((path) =>
    row({
      fact: `an unknown path: ${path}`,
      ask: (sandbox) => sandbox.request(path),
      status: 404,
      headers: { ...HTML, 'x-ratelimit-limit': 'None' },
    }),
  ),
  row({
    fact: 'a trailing comma after the types of claims',
    ask: get('/v2/fhir/ExplanationOfBenefit?type=carrier,&_count=1'),
    status: 200,
    body: { resourceType: 'Bundle' },
  }),
  row({ fact: 'an empty format', ask: get('/v2/fhir/Patient?format='), status: 200 }),
  ...[2, 3].map((version) =>
    row({
      fact: `a fragment behind a registered redirect URI (v${version})`,
      ask: afterLogin({ redirect_uri: 'https://client.example/callback#x' }, version),
      status: 400,
      headers: HTML,
    }),
  ),
  ...['revoke', 'introspect', 'authorize', 'token'].map((endpoint) =>
    row({
      fact: `a session cookie comes with ${endpoint}, too`,
      ask: (sandbox) => sandbox.post(`/v3/o/${endpoint}/`, {}),
      status: { revoke: 400, introspect: 200, authorize: 401, token: 400 }[endpoint] ?? 0,
      headers: { 'set-cookie': /^sessionid=/ },
    }),
  ),
]);

checkFacts('positions that the server passes to its backend', [
  ...['startIndex=-1', 'startIndex=-10'].flatMap((query) => [
    ...['/v1/fhir/ExplanationOfBenefit', '/v2/fhir/Coverage', '/v2/fhir/Patient'].map(
      (path): Fact => ({
        fact: `a negative position is the backend's matter (${query})`,
        ask: get(`${path}?${query}`),
        status: 400,
        exactly: {
          detail: `An error occurred contacting the upstream server:Invalid startIndex '${query.slice(11)}'`,
        },
      }),
    ),
    {
      fact: `v3: a negative position is the backend's matter (${query})`,
      ask: get(`/v3/fhir/ExplanationOfBenefit?${query}`),
      status: 400,
      body: { resourceType: 'OperationOutcome' },
    },
  ]),
  {
    fact: 'v3: a negative _offset is the backend’s matter',
    ask: get('/v3/fhir/ExplanationOfBenefit?_offset=-1'),
    status: 400,
    body: { resourceType: 'OperationOutcome' },
  },
  {
    fact: 'v2 ignores _offset, negative or not',
    ask: get('/v2/fhir/ExplanationOfBenefit?_offset=-1'),
    status: 200,
    so: ['the first page', (sent: { total?: number }) => total(155, sent)],
  },
]);

test.each([
  ['carrier,', true],
  ['carrier,pde,', true],
  ['PDE,', true],
  [',', false],
  ['', false],
  ['carrier,,', false],
  [',carrier', false],
  ['carrier,banana,', false],
])('the list of types %j is accepted: %j', async (type, accepted) => {
  const response = await get(`/v2/fhir/ExplanationOfBenefit?_count=1&type=${type}`)(new TestSandbox());
  expect(response.status).toBe(accepted ? 200 : 400);
});

describe('over sockets', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await createSandbox();
  });
  afterAll(() => sandbox.close());

  test.each([
    '/v4/fhir/Patient',
    '/V2/fhir/Patient',
    '/v2//fhir/Patient',
    '/fhir/Patient',
    '/v2',
    '/nowhere',
  ])('the unknown path %s is a page of Blue Button, not an error of the other vendor', async (path) => {
    const { status, headers } = await send(sandbox.url + path);
    expect([status, headers['content-type']]).toEqual([404, HTML['content-type']]);
  });

  test('a path that is found inside another reads the resource, under its own template', async () => {
    const { access_token, patient } = await consentedTokens(sandbox);
    const headers = { authorization: `Bearer ${access_token}` };
    const read = async (path: string) => {
      const { status, body } = await send(sandbox.url + path, { headers });
      const { resourceType } = JSON.parse(body) as { resourceType?: string };
      return [status, resourceType, sandbox.control.journal().at(-1)?.template];
    };
    expect(await read(`/v2/fhir/XPatient/${patient}`)).toEqual([200, 'Patient', '/v2/fhir/Patient/{id}']);
    expect(await read('/v2/fhir/Coverages')).toEqual([200, 'Bundle', '/v2/fhir/Coverage']);
    expect((await read('/v2/connect/userinfoXYZ'))[2]).toBe('/v2/connect/userinfo');
  });

  test.each([1, 2, 3])(
    'refreshes at once get the same new pair, one after them is rejected (try %i)',
    async () => {
      const { refresh_token } = await consentedTokens(sandbox);
      const refresh = (token: string) =>
        blueButtonToken(sandbox, { grant_type: 'refresh_token', refresh_token: token });
      const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => refresh(refresh_token)));
      for (const other of others) expect(other).toEqual(first);
      expect(first?.status).toBe(200);
      expect(await refresh(refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
      expect((await refresh(first?.body.refresh_token ?? '')).status).toBe(200);
    },
  );
});
