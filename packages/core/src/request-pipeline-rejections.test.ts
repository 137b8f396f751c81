import { fc, test as property } from '@fast-check/vitest';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { json, serveHttp, type TestServer } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline } from '../testing/pipeline.js';
import { PayerKitError } from './errors/payer-kit-error.js';
import { encodePathSegment } from './path.js';
import type { RequestOptions } from './request.js';

let server: TestServer;
beforeAll(async () => {
  server = await serveHttp(({ url }, response) => json(response, { url }));
});
afterEach(closePipelines);
afterAll(() => server.close());

const nothingSent = { kind: 'validation', sent: 'no', attempts: 0, retryable: false };

test.each([
  '',
  'things',
  '//evil.example/x',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example/x',
  '/../admin',
  '/a/..',
  '/a/../b',
  '/a/%2e%2e/b',
  '/a/.%2E/b',
  '/a/./b',
  '/a%2fb',
  '/a%5Cb',
  '/a%00',
  '/a?x=1',
  '/a#x',
  '/a b',
  '/ü',
  '/a\r\nhost: evil.example',
  '/%zz',
  '@evil.example/x',
  ':80/x',
])('the path %j is rejected', async (path) => {
  const hits = server.hits;
  await expect(testPipeline().send(testCall(server.url, { path }))).rejects.toMatchObject({
    ...nothingSent,
    code: 'invalid_path',
    issues: [{ path: 'path' }],
  });
  expect(server.hits).toBe(hits);
});

test.each([
  '/',
  '/a//b',
  '/a/',
  '/a/$validate',
  "/a/(b)='c';d,e:f@g!h*i~j+k",
  '/a/...',
  '/a/%C3%BC',
  '/a/..b',
])('the path %j is sent unchanged', async (path) => {
  expect(await testPipeline().send(testCall(server.url, { path }))).toEqual({ url: path });
});

property.prop([fc.string({ unit: 'binary', minLength: 1 })])(
  'any ID is rejected or stays one segment',
  async (id) => {
    let segment: string;
    try {
      segment = encodePathSegment(id, 'id');
    } catch (error) {
      expect(error).toMatchObject(nothingSent);
      return;
    }
    expect(decodeURIComponent(segment)).toBe(id);
    const url = new URL(`https://api.example.test/things/${segment}/x`);
    expect(url.pathname.split('/')).toHaveLength(4);
    await expect(testPipeline().send(testCall(server.url, { path: `/${segment}` }))).resolves.toEqual({
      url: `/${segment}`,
    });
  },
);

test.each([
  ['', 'required'],
  ['.', 'unsafe_path_segment'],
  ['..', 'unsafe_path_segment'],
  ['a..b', 'unsafe_path_segment'],
  ['a/b', 'unsafe_path_segment'],
  ['a\\b', 'unsafe_path_segment'],
  ['a\nb', 'unsafe_path_segment'],
  ['a\u0085b', 'unsafe_path_segment'],
  ['\ud800', 'unsafe_path_segment'],
  ['a'.repeat(257), 'too_long'],
  [undefined as unknown as string, 'required'],
])('the ID %j is rejected by name alone', (id, code) => {
  try {
    encodePathSegment(id, 'patientId');
    expect.unreachable();
  } catch (error) {
    if (!PayerKitError.isInstance(error)) throw error;
    expect(error).toMatchObject({ ...nothingSent, issues: [{ code, path: 'patientId' }] });
    expect(error.message).toMatch(/^patientId must .* Nothing was sent\.$/);
    if (id !== undefined && id.length > 3) expect(JSON.stringify(error)).not.toContain(id);
  }
});

test.each([
  ['authorization', 'Bearer x'],
  ['Authorization', 'Bearer x'],
  ['host', 'evil.example'],
  ['content-length', '1'],
  ['transfer-encoding', 'chunked'],
  ['x-a', 'a\r\nx-b: c'],
  ['x-a', 'a\nb'],
  ['x-a', 'a\u0000'],
  ['x-a', 'naïve \u2713'],
  ['x a', 'b'],
  ['', 'b'],
  ['x-a', 1 as unknown as string],
  ['x-a', undefined as unknown as string],
])('the header %j: %j is rejected, in call, options and client', async (name, value) => {
  const hits = server.hits;
  const headers = { [name]: value };
  const rejection = { ...nothingSent, code: 'invalid_request', issues: [{ code: 'invalid_header' }] };
  await expect(testPipeline().send(testCall(server.url, { headers }))).rejects.toMatchObject(rejection);
  await expect(testPipeline().send(testCall(server.url), { headers })).rejects.toMatchObject(rejection);
  expect(() => testPipeline({ headers })).toThrow(expect.objectContaining({ kind: 'configuration' }));
  expect(() => testPipeline().withOptions({ headers })).toThrow(
    expect.objectContaining({ kind: 'configuration' }),
  );
  expect(server.hits).toBe(hits);
});

test('every invalid option is named at once, and no value is printed', async () => {
  const options = {
    timeoutMs: 0,
    totalTimeoutMs: 2 ** 31,
    maxRetries: 1.5,
    headers: { 'x-a': 'secret\n' },
    signal: 'secret',
  } as unknown as RequestOptions;
  const error: unknown = await testPipeline()
    .send(testCall(server.url), options)
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    ...nothingSent,
    issues: [
      'options.headers.x-a',
      'options.timeoutMs',
      'options.totalTimeoutMs',
      'options.maxRetries',
      'options.signal',
    ].map((path) => ({ path })),
  });
  expect(String(error)).not.toContain('secret');
});

test('a query value that is not a scalar is rejected by name', async () => {
  for (const value of [null, Number.NaN, {}, [['a']], '\ud800', BigInt(1), Symbol('a')]) {
    const query = { birthDate: value } as never;
    await expect(testPipeline().send(testCall(server.url, { query }))).rejects.toMatchObject({
      ...nothingSent,
      code: 'invalid_query',
      issues: [{ path: 'query.birthDate' }],
    });
  }
});

const circular: Record<string, unknown> = {};
circular.self = circular;
test('a body that is not JSON is rejected', async () => {
  for (const body of [circular, { a: BigInt(1) }, () => {}, Symbol('a')]) {
    const call = testCall(server.url, { method: 'POST', body });
    await expect(testPipeline().send(call)).rejects.toMatchObject({ ...nothingSent, code: 'invalid_body' });
  }
});

test.each([
  'http://api.example.test',
  'http://127.0.0.1.evil.example',
  'http://localhost.evil.example',
  'http://10.0.0.1',
  'ftp://127.0.0.1',
  'https://user:secret@api.example.test',
  'https://api.example.test?secret=1',
  'https://api.example.test/#secret',
  'api.example.test',
  '/base',
  '',
])('the base URL %j is rejected', async (baseUrl) => {
  const call = testPipeline().send(testCall(baseUrl));
  await expect(call).rejects.toMatchObject({ kind: 'configuration', code: 'invalid_base_url', sent: 'no' });
  await expect(call).rejects.not.toThrow(/secret/);
});

test('loopback hosts may be plain http', async () => {
  const onLocalhost = server.url.replace('127.0.0.1', 'localhost');
  expect(await testPipeline().send(testCall(onLocalhost))).toEqual({ url: '/things/1' });
});
