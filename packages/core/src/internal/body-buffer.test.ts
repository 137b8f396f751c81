import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { serveHttp, type TestServer } from '../../testing/http-server.js';
import { closePipelines, testCall, testPipeline } from '../../testing/pipeline.js';
import { BodyBuffer } from './body-buffer.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
  server = undefined;
});

test('chunks of any number and size become one body, one body after the other', () => {
  const chunk = fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(fc.array(fc.array(chunk, { maxLength: 6 }), { maxLength: 10 }), (bodies) => {
      const buffer = new BodyBuffer();
      for (const chunks of bodies) expect(buffer.join(chunks).equals(Buffer.concat(chunks))).toBe(true);
    }),
  );
});

test('bodies use the same memory, except for those of more than 4 MB', () => {
  const buffer = new BodyBuffer();
  const half = (bytes: number) => Buffer.alloc(bytes / 2, 'x');
  const bodyOf = (bytes: number) => buffer.join([half(bytes), half(bytes)]);
  const memory = bodyOf(100_000).buffer;
  expect(bodyOf(120_000).buffer).toBe(memory);
  const large = bodyOf(5_000_000);
  expect(large.length).toBe(5_000_000);
  expect(large.buffer).not.toBe(memory);
  expect(bodyOf(90_000).buffer).toBe(memory);
});

test('bodies of responses that overlap are not mixed up: bytes, compressed and plain', async () => {
  const textOf = (path: string) => path.repeat(20_000);
  server = await serveHttp(({ url }, response) => {
    const body = JSON.stringify({ text: textOf(url) });
    const isPacked = url.startsWith('/packed');
    response.writeHead(200, {
      'content-type': 'application/json',
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(isPacked ? gzipSync(body) : body);
  });
  const { url } = server;
  const pipeline = testPipeline();
  const paths = Array.from({ length: 4 }, (_, index) => [
    `/plain/${index}`,
    `/packed/${index}`,
    `/bytes/${index}`,
  ]);
  const bodies = await Promise.all(
    paths.flat().map(async (path) => {
      const isBytes = path.startsWith('/bytes');
      return [path, await pipeline.send(testCall(url, isBytes ? { path, bodyType: 'bytes' } : { path }))];
    }),
  );
  for (const [path, body] of bodies) {
    const read = Buffer.isBuffer(body) ? (JSON.parse(body.toString()) as unknown) : body;
    expect(read).toEqual({ text: textOf(path as string) });
  }
});
