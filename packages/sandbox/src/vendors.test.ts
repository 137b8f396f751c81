import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  authorizeUrl,
  type BlueButtonTokens,
  blueButtonToken,
  consentedTokens,
} from '../testing/blue-button.js';
import { inquiry, sendOptum } from '../testing/optum.js';
import { send } from '../testing/raw-client.js';
import { envLines } from './ready-line.js';
import { createSandbox, type Sandbox } from './sandbox.js';
import { vendorOf } from './vendor.js';

let sandbox: Sandbox;
let tokens: BlueButtonTokens;
beforeEach(async () => {
  sandbox = await createSandbox({ controlToken: 'control' });
  tokens = await consentedTokens(sandbox);
});
afterEach(() => sandbox.close());

const EOB = '/v2/fhir/ExplanationOfBenefit/?_count=10';
async function get(path: string, token = tokens.access_token) {
  const answer = await send(sandbox.url + path, { headers: { authorization: `Bearer ${token}` } });
  return { ...answer, json: () => JSON.parse(answer.body) };
}
function nextOf(bundle: { link: { relation: string; url: string }[] }) {
  return bundle.link.find(({ relation }) => relation === 'next')?.url;
}

test('both vendors hang on one origin, by path', () => {
  const paths: Readonly<Record<string, string>> = {
    '/v1/o/authorize/': 'blue-button',
    '/v3/fhir/Patient/': 'blue-button',
    '/v2/connect/userinfo': 'blue-button',
    '/.well-known/openid-configuration': 'blue-button',
    '/mymedicare/login': 'blue-button',
    '/apip/auth/v2/token': 'optum',
    '/v1/cmscommonms/drg': 'optum',
    '/v3-ingestion/v3': 'optum',
    '/': 'optum',
    '/oihubs': 'blue-button',
    '//oihub': 'blue-button',
    '/v1': 'blue-button',
    '/v4/fhir/Patient': 'blue-button',
    '/nowhere': 'blue-button',
    '/oihub/claim/inquiry/v1': 'optum',
  };
  expect(Object.fromEntries(Object.keys(paths).map((path) => [path, vendorOf(path)]))).toEqual(paths);
});

test('a page that is kept comes whole each time, compressed too, and HEAD is rejected as on the running server', async () => {
  const first = await get(EOB);
  expect(first.json().entry).toHaveLength(10);
  expect((await get(EOB)).body).toBe(first.body);
  const headers = { authorization: `Bearer ${tokens.access_token}` };
  const zipped = await fetch(sandbox.url + EOB, { headers: { ...headers, 'accept-encoding': 'gzip' } });
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(await zipped.text()).toBe(first.body);
  const head = await send(sandbox.url + EOB, { method: 'HEAD', headers });
  expect([head.status, head.body, head.headers['content-type']]).toEqual([403, '', undefined]);
  sandbox.control.blueButton.addClaims('BBUser00000');
  expect((await get(EOB)).json().total).toBe(first.json().total + 1);
});

describe('the journal of a consent', () => {
  test('contains templates, statuses and the person, but no code, token or patient', async () => {
    await get(`/v2/fhir/Patient/${tokens.patient}`);
    await get(EOB);
    const entries = sandbox.control.journal();
    expect(entries.at(-2)).toMatchObject({
      vendor: 'blue-button',
      method: 'GET',
      status: 200,
      member: 'BBUser00000',
    });
    expect(entries.at(-2)?.template).toBe('/v2/fhir/Patient/{id}');
    expect(entries.at(-1)).toMatchObject({
      query: { _count: '10' },
      headers: { authorization: 'Bearer ***' },
    });
    const text = JSON.stringify(entries);
    for (const secret of [
      tokens.access_token,
      tokens.refresh_token,
      tokens.patient,
      sandbox.blueButton.clientSecret,
    ])
      expect(text).not.toContain(secret);
    expect(sandbox.control.counters().tokenRequests).toEqual({ blueButton: 1, optum: 0 });
  });
});

describe('faults on FHIR', () => {
  test.each([
    ['GET', '/v2/fhir/Patient/-1', '/v2/fhir/Patient/{id}'],
    ['GET', '/v3/fhir/Patient/$generate-insurance-card', '/v3/fhir/Patient/$generate-insurance-card'],
    ['GET', '/v2/o/authorize/x/?state=y', '/v2/o/authorize/{uuid}/'],
    ['DELETE', '/medicalnetwork/reports/v2/X3000000.XX', '/medicalnetwork/reports/v2/{filename}'],
    ['GET', '/v1/codesearchms/api/coding/code/image/x', '/v1/codesearchms/api/coding/code/image/{file}'],
    ['GET', '/oihub/fhirpriorauth/v1/nowhere', '*'],
    ['GET', '/v2/nowhere', '*'],
  ])(
    '%s %s is noted under its template, whether or not a fault lets it through',
    async (method, path, template) => {
      await send(sandbox.url + path, { method });
      sandbox.control.faults.add({ fault: 'reset-before' });
      await expect(send(sandbox.url + path, { method })).rejects.toThrow();
      await sandbox.control.waitFor(({ faults }) => faults.includes('reset-before'));
      const noted = sandbox.control.journal().slice(-2);
      expect(noted.map((entry) => [entry.template, entry.faults.length])).toEqual([
        [template, 0],
        [template, 1],
      ]);
    },
  );

  test('next links: to another host, to the page itself, and on an empty page', async () => {
    const { faults } = sandbox.control;
    const honest = nextOf((await get(EOB)).json());
    faults.add({ fault: 'foreign-next', count: 1 });
    const foreign = nextOf((await get(EOB)).json()) ?? '';
    expect([new URL(foreign).origin, new URL(foreign).search]).toEqual([
      'https://elsewhere.example',
      new URL(honest ?? '', sandbox.url).search,
    ]);
    faults.add({ fault: 'repeated-next', count: 1 });
    expect(nextOf((await get(EOB)).json())).toBe(sandbox.url + EOB);
    faults.add({ fault: 'empty-page', count: 1 });
    const empty = (await get(EOB)).json();
    expect([empty.entry, nextOf(empty)]).toEqual([[], honest]);
  });

  test('tokens that expire or vanish mid-way', async () => {
    sandbox.control.faults.add({ fault: 'expired-token', route: '/v2/fhir/*', after: 1, count: 1 });
    expect([(await get(EOB)).status, (await get(EOB)).status]).toEqual([200, 401]);
    const refreshed = await blueButtonToken(sandbox, {
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token,
    });
    expect((await get(EOB, refreshed.body.access_token)).status).toBe(200);
    sandbox.control.faults.add({ fault: 'revoked-token', count: 1 });
    expect((await get(EOB, refreshed.body.access_token)).status).toBe(401);
  });

  test('a lost rotation: the refresh token is spent though no response came', async () => {
    const refresh = () =>
      blueButtonToken(sandbox, { grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
    sandbox.control.faults.add({ fault: 'reset-after', route: '/v2/o/token/', count: 1 });
    await expect(refresh()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect((await refresh()).status).toBe(400);
  });

  test('a race: somebody else has rotated first', async () => {
    sandbox.control.faults.add({ fault: 'race', route: '/v2/o/token/' });
    const { status, body } = await blueButtonToken(sandbox, {
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token,
    });
    expect([status, body]).toMatchObject([400, { error: 'invalid_grant' }]);
  });
});

describe('one clock, one reset, one seed', () => {
  test('time moves for both', async () => {
    sandbox.control.clock.advance(3_600_000);
    expect((await get(EOB)).status).toBe(401);
  });

  test('reset forgets tokens at both; credentials stay', async () => {
    const before = sandbox.blueButton;
    await sendOptum(sandbox, '/medicalnetwork/eligibility/v3', { body: inquiry('00001') });
    sandbox.control.reset();
    expect((await get(EOB)).status).toBe(401);
    expect([sandbox.blueButton, sandbox.control.optum.expireTokens()]).toEqual([before, 0]);
  });

  test('the same seed gives the same people, another gives others, and credentials stay', async () => {
    const people = () => sandbox.control.blueButton.members({ count: 5 });
    const [first, credentials] = [people(), sandbox.blueButton];
    sandbox.control.seed(99);
    expect(people()).not.toEqual(first);
    expect(sandbox.blueButton).toEqual(credentials);
    sandbox.control.seed(1);
    expect(people()).toEqual(first);
    expect((await consentedTokens(sandbox)).access_token).toBeTypeOf('string');
  });
});

describe('the control over HTTP steers consents', () => {
  const post = async (path: string, body: unknown = {}) => {
    const answer = await send(`${sandbox.url}/_control${path}`, {
      body,
      headers: { authorization: 'Bearer control' },
    });
    return { status: answer.status, body: answer.body === '' ? undefined : JSON.parse(answer.body) };
  };

  test('consent, expire, revoke, add claims', async () => {
    const consent = await post('/blue-button/consent', {
      authorizeUrl: authorizeUrl(sandbox),
      user: 'BBUser00001',
    });
    expect(consent.body.result).toMatch(/^http:\/\/127\.0\.0\.1\/callback\?.*code=/);
    expect(
      (await post('/blue-button/add-claims', { user: 'BBUser00000', count: 2 })).body.result,
    ).toHaveLength(2);
    expect((await post('/blue-button/expire-tokens', { user: 'BBUser00000' })).body).toEqual({
      result: 1,
    });
    expect((await get(EOB)).status).toBe(401);
    expect((await post('/blue-button/revoke-grants', { user: 'BBUser00000' })).body.result).toBeGreaterThan(
      0,
    );
    expect(sandbox.control.blueButton.grants({ user: 'BBUser00000' })).toEqual([]);
    expect((await post('/blue-button/nonsense')).status).toBe(404);
  });

  test('members, configuration and the stream of exchanges', async () => {
    const headers = { authorization: 'Bearer control' };
    const members = JSON.parse((await send(`${sandbox.url}/_control/members?count=2`, { headers })).body);
    expect(members).toMatchObject([{ user: 'BBUser00000' }, { user: 'BBUser00001' }]);
    const configuration = JSON.parse((await send(`${sandbox.url}/_control/configuration`, { headers })).body);
    expect(configuration).toEqual({
      url: sandbox.url,
      blueButton: sandbox.blueButton,
      optum: sandbox.optum,
      env: envLines(sandbox),
    });
    const leave = new AbortController();
    const stream = await fetch(`${sandbox.url}/_control/events`, { headers, signal: leave.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('event: ready');
    await get(EOB);
    const event = (await reader?.read())?.value ?? '';
    expect(event).toContain('event: exchange');
    expect(JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '')).toMatchObject({ method: 'GET', status: 200 });
    leave.abort();
  });
});
