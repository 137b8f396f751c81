import { Readable } from 'node:stream';
import { text as readText } from 'node:stream/consumers';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { json, type SeenRequest, serveHttp, type TestServer } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline } from '../testing/pipeline.js';
import { ResponsePromise } from './response-promise.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
});

/** Responds to each request with what it received. */
async function echo(): Promise<string> {
  server = await serveHttp(({ method, url, headers, body }, response) => {
    json(response, { method, url, headers, body: body.toString('latin1') });
  });
  return server.url;
}

type Echo = Omit<SeenRequest, 'body'> & { body: string };

test('a call returns data, and metadata on request', async () => {
  server = await serveHttp((_request, response) => {
    json(response, { id: '1' }, 201, { 'X-Request-ID': 'abc-1', 'set-cookie': ['a=1', 'b=2'] });
  });
  const call = testPipeline().send(testCall(server.url));
  expect(call).toBeInstanceOf(ResponsePromise);
  expect(await call).toEqual({ id: '1' });
  const { data, meta } = await call.withResponse();
  expect(data).toEqual({ id: '1' });
  expect(meta).toMatchObject({ status: 201, requestId: 'abc-1', attempts: 1 });
  expect(meta.headers['x-request-id']).toBe('abc-1');
  expect(meta.headers['set-cookie']).toBe('a=1, b=2');
  expect(meta.durationMs).toBeGreaterThanOrEqual(0);
});

test('a call is sent at once, awaited or not', async () => {
  let seen: () => void = () => {};
  const arrived = new Promise<void>((resolve) => {
    seen = resolve;
  });
  server = await serveHttp((_request, response) => {
    seen();
    json(response, {});
  });
  const call = testPipeline().send(testCall(server.url));
  await arrived;
  await call;
});

test('base path and slashes are kept, query arrays repeated, undefined omitted, the rest encoded', async () => {
  const base = `${await echo()}/base`;
  const query = { a: [1, 2], 'b c': 'x y&z=/ü', skipped: undefined, yes: true };
  const { url } = (await testPipeline().send(testCall(base, { path: '/v2/Patient/', query }))) as Echo;
  expect(url).toBe('/base/v2/Patient/?a=1&a=2&b%20c=x%20y%26z%3D%2F%C3%BC&yes=true');
});

test('headers in any case: options override the call, which overrides the client', async () => {
  const pipeline = testPipeline({ headers: { 'X-One': 'client', 'x-two': 'client', 'x-three': 'client' } });
  const call = testCall(await echo(), {
    headers: { 'x-TWO': 'call', 'x-three': 'call' },
    accept: 'application/fhir+json',
  });
  const { headers } = (await pipeline.send(call, { headers: { 'X-Three': 'options' } })) as Echo;
  expect(headers).toMatchObject({
    'x-one': 'client',
    'x-two': 'call',
    'x-three': 'options',
    accept: 'application/fhir+json',
    'accept-encoding': 'gzip, deflate, br',
  });
  expect(headers.authorization).toBeUndefined();
});

test('withOptions overrides some options and keeps the rest', async () => {
  const pipeline = testPipeline({ headers: { 'x-one': '1', 'x-two': '1' } });
  const clone = pipeline.withOptions({ headers: { 'x-two': '2' }, maxRetries: 0 });
  const { headers } = (await clone.send(testCall(await echo()))) as Echo;
  expect(headers).toMatchObject({ 'x-one': '1', 'x-two': '2' });
});

const form = new FormData();
form.append('controlNumber', '1');
form.append('files', new Blob(['%PDF'], { type: 'application/pdf' }), 'a.pdf');

test.each([
  ['an object as JSON', { a: 'ü' }, 'application/json', '{"a":"ü"}'],
  ['an array as JSON', [1], 'application/json', '[1]'],
  ['a form', new URLSearchParams({ a: 'x y' }), 'application/x-www-form-urlencoded', 'a=x+y'],
  ['a string unchanged', 'ISA*00*', 'text/plain; charset=utf-8', 'ISA*00*'],
  ['bytes unchanged', new Uint8Array([65, 66]), 'application/octet-stream', 'AB'],
  ['a Node stream', () => Readable.from(['A', 'B']), 'application/octet-stream', 'AB'],
  ['a web stream', () => new Blob(['AB']).stream(), 'application/octet-stream', 'AB'],
])('sends %s', async (_name, body, type, expected) => {
  const call = testCall(await echo(), {
    method: 'POST',
    body: typeof body === 'function' ? body() : body,
    retryClass: 'idempotent',
  });
  const seen = (await testPipeline().send(call)) as Echo;
  expect(Buffer.from(seen.body, 'latin1').toString()).toBe(expected);
  expect(seen.headers['content-type']).toBe(type);
});

test('FormData is sent as multipart', async () => {
  const call = testCall(await echo(), { method: 'POST', body: form, retryClass: 'idempotent' });
  const { headers, body } = (await testPipeline().send(call)) as Echo;
  expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(Number(headers['content-length'])).toBe(body.length);
  expect(body).toContain('filename="a.pdf"');
  expect(body).toContain('%PDF');
});

test("the caller's content type is kept", async () => {
  const call = testCall(await echo(), {
    method: 'POST',
    body: 'ISA*',
    headers: { 'Content-Type': 'application/edi-x12' },
  });
  const { headers } = (await testPipeline().send(call)) as Echo;
  expect(headers['content-type']).toBe('application/edi-x12');
});

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
])('%s is decompressed, small and large', async (encoding, pack) => {
  const large = { text: Array.from({ length: 60_000 }, (_, n) => String((n * 7919) % 10_007)).join(',') };
  server = await serveHttp(({ url }, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding });
    response.end(pack(JSON.stringify(url.endsWith('large') ? large : { a: 1 })));
  });
  const pipeline = testPipeline();
  expect(await pipeline.send(testCall(server.url))).toEqual({ a: 1 });
  expect(await pipeline.send(testCall(server.url, { path: '/large' }))).toEqual(large);
});

test.each([
  ['application/fhir+json; charset=utf-8', '\ufeff{"a":1}'],
  ['text/json', '{"a":1}'],
  [undefined, '{"a":1}'],
])('JSON sent as %s is read', async (type, body) => {
  server = await serveHttp((_request, response) => {
    if (type !== undefined) response.setHeader('content-type', type);
    response.end(body);
  });
  expect(await testPipeline().send(testCall(server.url))).toEqual({ a: 1 });
});

test('text, bytes, streams and empty bodies are read', async () => {
  server = await serveHttp((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/csv', 'content-encoding': 'gzip' });
    response.end(gzipSync('a,b'));
  });
  const pipeline = testPipeline();
  const read = (bodyType: 'text' | 'bytes' | 'stream' | 'none') =>
    pipeline.send(testCall(server?.url ?? '', { bodyType }));
  expect(await read('text')).toBe('a,b');
  expect(await read('bytes')).toEqual(Buffer.from('a,b'));
  expect(await readText((await read('stream')) as Readable)).toBe('a,b');
  expect(await read('none')).toBeUndefined();
});

test('204 and HEAD have no body', async () => {
  server = await serveHttp(({ method }, response) => {
    response.writeHead(method === 'HEAD' ? 200 : 204, { 'content-type': 'application/json' });
    response.end();
  });
  const pipeline = testPipeline();
  expect(await pipeline.send(testCall(server.url))).toBeUndefined();
  expect(await pipeline.send(testCall(server.url, { method: 'HEAD' }))).toBeUndefined();
});

test('parse converts the response and receives the context of the call', async () => {
  server = await serveHttp((_request, response) =>
    json(response, { n: 1 }, 200, { 'x-trace-id': 'trace-1' }),
  );
  const call = testCall<number>(server.url, {
    parse: (response, context) => {
      expect(context).toMatchObject({
        provider: 'example',
        operation: 'GET /things/{id}',
        status: 200,
        requestId: 'trace-1',
        attempts: 1,
        sent: 'yes',
      });
      return (response.body as { n: number }).n + 1;
    },
  });
  expect(await testPipeline().send(call)).toBe(2);
});

test('sockets are reused for the next request, across clones too', async () => {
  const ports = new Set<number | undefined>();
  server = await serveHttp((_request, response) => {
    ports.add(response.socket?.remotePort);
    json(response, {});
  });
  const pipeline = testPipeline();
  await pipeline.send(testCall(server.url));
  await pipeline.withOptions({ maxRetries: 1 }).send(testCall(server.url));
  await pipeline.send(testCall(server.url));
  expect(ports.size).toBe(1);
});
