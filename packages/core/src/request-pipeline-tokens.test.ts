import { afterEach, expect, test } from 'vitest';
import { json, serveHttp, type TestServer } from '../testing/http-server.js';
import { closePipelines, TestTokens, testCall, testPipeline, testSubmission } from '../testing/pipeline.js';
import { ConsentExpiredError } from './errors/authentication-errors.js';
import type { AccessToken, TokenSource } from './token-source.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
});

function bearer(source: TokenSource) {
  return { type: 'bearer', source } as const;
}
function tokenOf(token: AccessToken): TokenSource {
  return {
    get: () => Promise.resolve(token),
    replace: () => Promise.resolve(token),
  };
}

test('bearer and basic credentials are sent', async () => {
  server = await serveHttp(({ headers }, response) => json(response, headers.authorization));
  const { url } = server;
  const pipeline = testPipeline();
  expect(await pipeline.send(testCall(url, { authorization: bearer(new TestTokens(url)) }))).toBe(
    'Bearer t1',
  );
  const basic = testCall(url, { authorization: { type: 'basic', username: 'ü', password: 'p:w' } });
  expect(await pipeline.send(basic)).toBe(`Basic ${Buffer.from('ü:p:w').toString('base64')}`);
});

test.each([
  ['another host', (url: string) => url.replace('127.0.0.1', 'localhost')],
  ['another port', (url: string) => url.replace(/\d+$/, '1')],
  ['another scheme', (url: string) => url.replace('http:', 'https:')],
  ['the base URL with a path', (url: string) => `${url}/base`],
])('a token of %s is never sent', async (_name, origin) => {
  server = await serveHttp((_request, response) => json(response, {}));
  const source = tokenOf({ value: 'secret-token', origin: origin(server.url) });
  await expect(
    testPipeline().send(testCall(server.url, { authorization: bearer(source) })),
  ).rejects.toMatchObject({
    kind: 'configuration',
    code: 'token_origin_mismatch',
    sent: 'no',
    attempts: 0,
  });
  expect(server.hits).toBe(0);
});

test.each(['', 'a\r\nx-evil: 1', 'tökén\u2713'])(
  'a token with characters that a header does not allow is never sent',
  async (value) => {
    server = await serveHttp((_request, response) => json(response, {}));
    const source = tokenOf({ value, origin: server.url });
    const call = testPipeline().send(testCall(server.url, { authorization: bearer(source) }));
    await expect(call).rejects.toMatchObject({ kind: 'authentication', code: 'unusable_token', sent: 'no' });
    expect(server.hits).toBe(0);
  },
);

test.each([
  ['lease', 'total_timeout', /held the lease .* leaseMs/],
  ['token_endpoint', 'token_timeout', /the token endpoint, which has not responded/],
  [undefined, 'total_timeout', /exceeded totalTimeoutMs\. Raise it/],
] as const)('a call that times out waiting for %s names it', async (waitingFor, code, message) => {
  const pending = () => new Promise<AccessToken>(() => undefined);
  const source: TokenSource = { get: pending, replace: pending, waitingFor };
  const call = testCall('http://127.0.0.1:9', { authorization: bearer(source) });
  await expect(testPipeline({ totalTimeoutMs: 20 }).send(call)).rejects.toMatchObject({
    kind: 'timeout',
    code,
    sent: 'no',
    message: expect.stringMatching(message),
  });
});

test('a call also names the step it was waiting for when it replaces a rejected token', async () => {
  server = await serveHttp((_request, response) => json(response, { error: 'invalid_token' }, 401));
  const source: TokenSource = {
    ...tokenOf({ value: 't', origin: server.url }),
    replace: () => new Promise(() => undefined),
    waitingFor: 'lease',
  };
  const call = testCall(server.url, { authorization: bearer(source) });
  await expect(testPipeline({ totalTimeoutMs: 500 }).send(call)).rejects.toMatchObject({
    code: 'total_timeout',
    message: expect.stringContaining('lease'),
  });
});

/** Rejects every token before `good`. */
function rejectUntil(good: string): Promise<TestServer> {
  return serveHttp(({ headers, body }, response) => {
    if (headers.authorization === `Bearer ${good}`) json(response, { body: body.toString() });
    else json(response, { error: 'invalid_token' }, 401);
  });
}

test.each(['safe', 'idempotent', 'oneTime', 'unsafe'] as const)(
  'a rejected token is replaced once and a %s call resent, in addition to retries',
  async (retryClass) => {
    server = await rejectUntil('t2');
    const source = new TestTokens(server.url);
    const call = testSubmission(server.url, { retryClass, authorization: bearer(source) });
    const { data, meta } = await testPipeline({ maxRetries: 0 }).send(call).withResponse();
    expect(data).toEqual({ body: '{"claim":1}' });
    expect(meta.attempts).toBe(2);
    expect(source.replaced).toBe(1);
  },
);

test('a token rejected twice is an error', async () => {
  server = await rejectUntil('t3');
  const source = new TestTokens(server.url);
  const call = testPipeline().send(testSubmission(server.url, { authorization: bearer(source) }));
  await expect(call).rejects.toMatchObject({ kind: 'authentication', status: 401, attempts: 2 });
  expect(source.replaced).toBe(1);
  expect(server.hits).toBe(2);
});

test('another 401 replaces nothing', async () => {
  server = await serveHttp((_request, response) => json(response, { error: 'invalid_product' }, 401));
  const source = new TestTokens(server.url);
  const call = testPipeline().send(testCall(server.url, { authorization: bearer(source) }));
  await expect(call).rejects.toMatchObject({ kind: 'authentication', attempts: 1 });
  expect(source.replaced).toBe(0);
});

test('the replay may be retried, with the token then current', async () => {
  server = await serveHttp(({ headers }, response, hit) => {
    if (hit === 1) json(response, { error: 'invalid_token' }, 401);
    else json(response, headers.authorization, hit === 2 ? 503 : 200);
  });
  const source = new TestTokens(server.url);
  const call = testPipeline().send(testCall(server.url, { authorization: bearer(source) }));
  expect(await call).toBe('Bearer t2');
  expect((await call.withResponse()).meta.attempts).toBe(3);
});

test('the caller gets the error that the token source throws', async () => {
  server = await rejectUntil('t9');
  const gone = new ConsentExpiredError({ code: 'consent_expired', message: 'Consent again.' });
  const source: TokenSource = {
    get: () => Promise.resolve({ value: 't1', origin: server?.url ?? '' }),
    replace: () => Promise.reject(gone),
  };
  await expect(
    testPipeline().send(testSubmission(server.url, { authorization: bearer(source) })),
  ).rejects.toMatchObject(Object.assign({}, gone, { message: gone.message, sent: 'yes', status: 401 }));
  const closed: TokenSource = { get: () => Promise.reject(gone), replace: () => Promise.reject(gone) };
  await expect(
    testPipeline().send(testSubmission(server.url, { authorization: bearer(closed) })),
  ).rejects.toBe(gone);
  expect(server.hits).toBe(1);
});

test('listeners are notified of tokens', () => {
  const pipeline = testPipeline();
  const seen: unknown[] = [];
  pipeline.on('token', (event) => seen.push(event));
  pipeline.emitToken({ action: 'refreshed', errorKind: undefined, callId: 'a-1' });
  expect(seen).toEqual([{ provider: 'example', action: 'refreshed', errorKind: undefined, callId: 'a-1' }]);
});
