import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fc, test } from '@fast-check/vitest';
import { MemoryTokenStore, systemClock } from '@payerkit/core';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, vi } from 'vitest';
import { BASE, exampleClient, rejection, useNock } from '../testing/example-client.js';

useNock({ beforeEach, afterEach });

const CALLBACK = 'https://app.example/callback';

describe('auth.start', () => {
  test('creates the link that Blue Button expects, and a session bound to it', async () => {
    const { url, session } = await exampleClient().auth.start({ key: 'ada', lang: 'es' });
    const link = new URL(url);

    expect(link.origin + link.pathname).toBe(`${BASE}/v2/o/authorize/`);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: 'exampleclient',
      redirect_uri: CALLBACK,
      response_type: 'code',
      scope: 'profile patient/Patient.rs patient/Coverage.rs patient/ExplanationOfBenefit.rs',
      state: session.state,
      code_challenge: createHash('sha256').update(session.codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
      lang: 'es',
    });
    expect(session.codeVerifier).toMatch(/^[A-Za-z0-9_-]{43,128}$/);
    expect(Buffer.from(session.state, 'base64url')).toHaveLength(32);
    expect(session).toMatchObject({
      key: 'ada',
      baseUrl: BASE,
      version: 'v2',
      clientId: 'exampleclient',
      redirectUri: CALLBACK,
    });
    expect(JSON.parse(JSON.stringify(session))).toEqual(session);
    expect(url).not.toContain(session.codeVerifier);
  });

  test('creates the same as a form', async () => {
    const { url, form } = await exampleClient().auth.start({ key: 'ada' });
    expect(form.action).toBe(`${BASE}/v2/o/authorize/`);
    expect(form.fields).toEqual(Object.fromEntries(new URL(url).searchParams));
  });

  test('sends the browser to the authorization origin, if that differs', async () => {
    const environment = { baseUrl: BASE, origins: { authorize: 'https://login.example/bb' } };
    const { url, session } = await exampleClient({ environment }).auth.start({ key: 'ada' });
    expect(url.startsWith('https://login.example/bb/v2/o/authorize/?')).toBe(true);
    expect(session.baseUrl).toBe(BASE);
  });

  test('never creates the same state or verifier twice', async () => {
    const { auth } = exampleClient();
    const started = await Promise.all(Array.from({ length: 50 }, () => auth.start({ key: 'ada' })));
    const secrets = started.flatMap(({ session }) => [session.state, session.codeVerifier]);
    expect(new Set(secrets).size).toBe(100);
  });

  test.each([
    ['a wildcard', { scopes: ['profile', 'patient/*.read'] }, 'scopes.1'],
    ['an audit scope', { scopes: ['patient/AuditEvent.rs'] }, 'scopes.0'],
    ['no scope', { scopes: [] }, 'scopes'],
    ['a short state', { state: '0123456789abcdef' }, 'state'],
    ['a language', { lang: 'fr' }, 'lang'],
    ['no key', { key: '' }, 'key'],
  ])('rejects %s', async (_name, options, path) => {
    const error = await rejection(exampleClient().auth.start({ key: 'ada', ...options } as { key: string }));
    expect(error).toMatchObject({ name: 'ValidationError', sent: 'no', issues: [{ path }] });
  });
});

describe('auth.complete rejects', () => {
  const complete = async (query: string, change: object = {}, client = exampleClient()) => {
    const { session } = await client.auth.start({ key: 'ada' });
    const callback = `${CALLBACK}?${query.replace('STATE', session.state)}`;
    return rejection(client.auth.complete(callback, { ...session, ...change }));
  };

  test.each([
    ['no state', 'code=abc', 'state_missing'],
    ['another state', 'code=abc&state=0123456789abcdef0123456789', 'state_mismatch'],
    ['two states', 'code=abc&state=STATE&state=STATE', 'state_missing'],
    ['a denial without state', 'error=access_denied', 'state_missing'],
    [
      'a person not found with a wrong state',
      'error=not_found&state=0123456789abcdef0123456789',
      'state_mismatch',
    ],
  ])('%s', async (_name, query, code) => {
    expect(await complete(query)).toMatchObject({ name: 'StateMismatchError', code, sent: 'no' });
  });

  test.each([
    ['denied', 'error=access_denied&state=STATE', 'ConsentDeniedError', 'access_denied'],
    [
      'a person who is not found, with no state',
      'error=not_found',
      'PatientNotFoundError',
      'person_not_found',
    ],
    ['no code', 'state=STATE', 'AuthenticationError', 'code_missing'],
    ['a known error', 'error=unauthorized_client&state=STATE', 'AuthenticationError', 'unauthorized_client'],
    ["a stranger's text", 'error=Ada+Lovelace&state=STATE', 'AuthenticationError', 'authorization_failed'],
  ])('%s', async (_name, query, name, code) => {
    expect(await complete(query)).toMatchObject({
      name,
      code,
      sent: 'no',
      message: expect.not.stringContaining('Lovelace'),
    });
  });

  test.each([
    ['version', { version: 'v3' }],
    ['clientId', { clientId: 'another' }],
    ['redirectUri', { redirectUri: 'https://evil.example/' }],
    ['baseUrl', { baseUrl: 'https://evil.example' }],
  ])('a session with another %s', async (field, change) => {
    const error = await complete('code=abc&state=STATE', change);
    expect(error).toMatchObject({ code: 'foreign_session', message: expect.stringContaining(field) });
  });

  test('a session that is old, or from the future', async () => {
    for (const createdAt of [Date.now() - 900_001, Date.now() + 901_000, Number.NaN]) {
      const change = { createdAt: Number.isNaN(createdAt) ? 'yesterday' : new Date(createdAt).toISOString() };
      expect(await complete('code=abc&state=STATE', change)).toMatchObject({ code: 'session_expired' });
    }
  });

  test.each([
    ['a URL', `${CALLBACK}?error=not_found`],
    ['a path', '/callback?error=not_found'],
    ['a second question mark', 'https://app.example/callback?x=1?error=not_found'],
    ['a path with a second question mark', '/callback?x=1&y=?error=not_found'],
    ['a parsed query', { error: 'not_found' }],
    ['a parsed query behind a second question mark', { x: '1?error=not_found' }],
    ['URLSearchParams', new URLSearchParams({ error: 'not_found' })],
  ])('a person without a Medicare record before it looks for a session: %s', async (_name, callback) => {
    const { auth } = exampleClient();
    for (const session of [undefined, null, {} as never])
      expect(await rejection(auth.complete(callback, session))).toMatchObject({
        name: 'PatientNotFoundError',
        code: 'person_not_found',
      });
  });

  test('callbacks that do not use the session up: the request for an unknown person leaves it valid for a code', async () => {
    const client = exampleClient();
    const { session } = await client.auth.start({ key: 'ada' });
    await rejection(client.auth.complete(`${CALLBACK}?error=not_found`, session));
    nock(BASE).post('/v2/o/token/').reply(200, { access_token: 'a', refresh_token: 'r', expires_in: 3600 });
    const grant = await client.auth.complete({ code: 'c', state: session.state }, session);
    expect(grant.key).toBe('ada');
  });

  test.each([`${CALLBACK}?code=c&state=${'s'.repeat(30)}`, `${CALLBACK}?error=not_found&code=c`])(
    'any other callback without a session: %s',
    async (callback) => {
      const { auth } = exampleClient();
      expect(await rejection(auth.complete(callback, undefined))).toMatchObject({ code: 'invalid_session' });
    },
  );

  test.each([42, null, undefined])('a value that is not a callback: %s', async (callback) => {
    const { auth } = exampleClient();
    const { session } = await auth.start({ key: 'ada' });
    expect(await rejection(auth.complete(callback as never, session))).toMatchObject({
      name: 'ValidationError',
      code: 'invalid_callback_url',
      message: expect.stringContaining('req.query'),
    });
  });

  test('a value that is not a session', async () => {
    const { auth } = exampleClient();
    expect(await rejection(auth.complete(CALLBACK, { state: 'x' } as never))).toMatchObject({
      name: 'ValidationError',
      code: 'invalid_session',
      message: expect.stringContaining('codeVerifier'),
    });
  });
});

describe('auth.complete', () => {
  const TOKENS = {
    access_token: 'accesstoken0123456789abcdefghi',
    refresh_token: 'refreshtoken123456789abcdefghi',
    token_type: 'Bearer',
    patient: '-20140000008325',
  };

  test('sends the code as a form with Basic credentials, to the exact path', async () => {
    const { auth } = exampleClient();
    const { session } = await auth.start({ key: 'ada' });
    const sent = nock(BASE, { reqheaders: { 'content-type': /^application\/x-www-form-urlencoded/ } })
      .post('/v2/o/token/', {
        grant_type: 'authorization_code',
        code: 'thecode',
        redirect_uri: CALLBACK,
        code_verifier: session.codeVerifier,
      })
      .basicAuth({ user: 'exampleclient', pass: 'CANARYsecret0123456789' })
      .reply(200, { ...TOKENS, expires_in: 3600, scope: 'profile', access_grant_expiration: '' });

    const grant = await auth.complete(`/callback?code=thecode&state=${session.state}`, session);

    expect(sent.isDone()).toBe(true);
    expect(grant).toMatchObject({
      patientIds: { v2: '-20140000008325' },
      scopes: ['profile'],
      demographicsShared: false,
    });
    expect(grant.consentExpiresAt).toBeUndefined();
  });

  test.each([
    ['2027-01-15T10:20:30Z', '2027-01-15T10:20:30.000Z'],
    ['2027-01-15 10:20:30Z', '2027-01-15T10:20:30.000Z'],
    ['2027-01-15 10:20:30', '2027-01-15T10:20:30.000Z'],
    ['2027-01-15T10:20:30.123456+00:00', '2027-01-15T10:20:30.123Z'],
  ])('reads %s, a fractional lifetime and an empty patient', async (access_grant_expiration, expected) => {
    const clock = { ...systemClock, now: () => 1_700_000_000_000 };
    const { auth } = exampleClient({ clock });
    const { session } = await auth.start({ key: 'ada' });
    nock(BASE)
      .post('/v2/o/token/')
      .reply(200, {
        ...TOKENS,
        patient: '',
        expires_in: 3599.5,
        scope: 'patient/Coverage.rs  profile',
        access_grant_expiration,
        surprise: {},
      });
    const grant = await auth.complete(`${CALLBACK}?code=c&state=${session.state}`, session);
    expect(grant).toEqual({
      key: 'ada',
      patientIds: {},
      scopes: ['patient/Coverage.rs', 'profile'],
      expiresAt: new Date(1_700_003_599_500).toISOString(),
      consentExpiresAt: expected,
      demographicsShared: false,
    });
  });
});

test.prop([fc.string(), fc.string()])(
  'no callback passes without the state of its session',
  async (state, code) => {
    const { auth } = exampleClient();
    const { session } = await auth.start({ key: 'ada' });
    const query = new URLSearchParams({ state, code });
    expect(await rejection(auth.complete(`${CALLBACK}?${query.toString()}`, session))).toMatchObject({
      name: 'StateMismatchError',
    });
  },
);

describe('auth.complete after a failed exchange', () => {
  const good = { access_token: 'a', refresh_token: 'r', expires_in: 3600 };
  const FORMAT = { name: 'ResponseFormatError' };

  test.each([
    ['429', (scope: nock.Interceptor) => scope.reply(429, {}, { 'retry-after': '1' }), true],
    ['503', (scope: nock.Interceptor) => scope.reply(503, {}), false],
    ['502', (scope: nock.Interceptor) => scope.reply(502, { status_code: 502, message: 'x' }), false],
    ['a wrong secret', (scope: nock.Interceptor) => scope.reply(401, { error: 'invalid_client' }), false],
  ])('completes the same callback: %s', async (_name, fail, retryable) => {
    const { auth } = exampleClient();
    const { session } = await auth.start({ key: 'ada' });
    const callback = `${CALLBACK}?code=c&state=${session.state}`;
    fail(nock(BASE).post('/v2/o/token/'));
    const error = await rejection(auth.complete(callback, session));
    expect(error).toMatchObject({ retryable });
    nock(BASE).post('/v2/o/token/').reply(200, good);
    expect((await auth.complete(callback, session)).key).toBe('ada');
    expect(await rejection(auth.complete(callback, session))).toMatchObject({ code: 'state_used' });
  });

  test.each(['lost', 'refused'])('completes the same callback after a %s connection', async (how) => {
    let isBroken = how === 'lost';
    const server = createServer((request, response) => {
      if (isBroken) request.socket.destroy();
      else response.end(JSON.stringify({ ...good, token_type: 'Bearer' }));
    });
    const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    await listen(0);
    const { port } = server.address() as AddressInfo;
    if (how === 'refused') await new Promise((done) => server.close(done));
    nock.enableNetConnect('127.0.0.1');
    const client = exampleClient({ environment: { baseUrl: `http://127.0.0.1:${port}` } });
    const { session } = await client.auth.start({ key: 'ada' });
    const callback = `${CALLBACK}?code=c&state=${session.state}`;
    expect(await rejection(client.auth.complete(callback, session))).toMatchObject({
      name: 'NetworkError',
      retryable: how === 'refused',
      message: expect.stringContaining(how === 'lost' ? 'otherwise start again' : 'then retry') as string,
    });
    isBroken = false;
    if (how === 'refused') await listen(port);
    expect((await client.auth.complete(callback, session)).key).toBe('ada');
    await client.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  test.each<[string, (scope: nock.Interceptor) => unknown, object]>([
    ['no response', (scope) => scope.delay(500).reply(200, good), { name: 'TimeoutError' }],
    ['HTML', (scope) => scope.reply(200, '<html>', { 'content-type': 'text/html' }), FORMAT],
    ['broken JSON', (scope) => scope.reply(200, '{"a', { 'content-type': 'application/json' }), FORMAT],
    ['no token', (scope) => scope.reply(200, {}), FORMAT],
    ['a redirect', (scope) => scope.reply(302, '', { location: 'https://a.example' }), FORMAT],
  ])('says that the code may be spent: %s', async (_name, fail, expected) => {
    const { auth } = exampleClient();
    const { session } = await auth.start({ key: 'ada' });
    fail(nock(BASE).post('/v2/o/token/'));
    const callback = `${CALLBACK}?code=c&state=${session.state}`;
    const error = await rejection(auth.complete(callback, session, { timeoutMs: 100 }));
    expect(error).toMatchObject({ retryable: false, ...expected });
    expect(error).toHaveProperty('message', expect.stringContaining('start again with auth.start()'));
  });

  test('says that the code may be spent when the caller aborts, and still names the reason', async () => {
    const { auth } = exampleClient();
    const { session } = await auth.start({ key: 'ada' });
    nock(BASE).post('/v2/o/token/').delay(500).reply(200, good);
    const callback = `${CALLBACK}?code=c&state=${session.state}`;
    const error = await rejection(auth.complete(callback, session, { signal: AbortSignal.timeout(100) }));
    expect(error).toMatchObject({ name: 'AbortError', code: 'aborted', cause: { name: 'TimeoutError' } });
    expect(error).toHaveProperty('message', expect.stringContaining('start again with auth.start()'));
  });

  test('a mark whose write succeeded, but whose result was lost, does not end the consent', async () => {
    const store = new MemoryTokenStore();
    const write = store.compareAndSet.bind(store);
    vi.spyOn(store, 'compareAndSet').mockImplementationOnce(async (...args) => {
      await write(...args);
      throw new Error('the connection to the store broke');
    });
    const { auth } = exampleClient({ tokenStore: store });
    const { session } = await auth.start({ key: 'ada' });
    nock(BASE).post('/v2/o/token/').reply(200, good);
    const callback = `${CALLBACK}?code=c&state=${session.state}`;
    expect((await auth.complete(callback, session)).key).toBe('ada');
    expect(await rejection(auth.complete(callback, session))).toMatchObject({ code: 'state_used' });
  });

  test('reports a code that the server has spent as spent, not as a completed callback', async () => {
    const { auth } = exampleClient();
    const { session } = await auth.start({ key: 'ada' });
    const callback = `${CALLBACK}?code=c&state=${session.state}`;
    nock(BASE).post('/v2/o/token/').reply(502, {});
    nock(BASE).post('/v2/o/token/').reply(400, { error: 'invalid_grant' });
    await rejection(auth.complete(callback, session));
    expect(await rejection(auth.complete(callback, session))).toMatchObject({
      name: 'AuthorizationCodeError',
      code: 'invalid_grant',
    });
  });
});

describe('an application registered without demographic data', () => {
  const scopesOf = (url: string) => new URL(url).searchParams.get('scope');

  test.each([
    ['of the client', { demographics: false }, {}],
    ['of the authorization', {}, { demographics: false }],
    ['of both', { demographics: true }, { demographics: false }],
  ])('requests only coverage and claims with the option %s', async (_name, options, start) => {
    const { url, session } = await exampleClient(options).auth.start({ key: 'ada', ...start });
    expect(scopesOf(url)).toBe('patient/Coverage.rs patient/ExplanationOfBenefit.rs');
    expect(session.scopes).toEqual(['patient/Coverage.rs', 'patient/ExplanationOfBenefit.rs']);
  });

  test.each(['profile', 'patient/Patient.rs', 'patient/Patient.read'] as const)(
    'cannot request %s',
    async (scope) => {
      const { auth } = exampleClient({ demographics: false });
      const scopes = ['patient/Coverage.rs', scope] as const;
      expect(await rejection(auth.start({ key: 'ada', scopes }))).toMatchObject({
        code: 'demographic_scope',
        issues: [{ path: 'scopes.1' }],
      });
    },
  );
});
