import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Call } from './call.js';
import { errorFromStatus } from './error-from-status.js';
import { RequestPipeline } from './request-pipeline.js';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  server = createServer(handler);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const profile = {
  provider: 'example',
  requestIdHeaders: ['x-request-id'],
  failure: (response: { body: unknown }, context: Parameters<typeof errorFromStatus>[0]) => ({
    error: errorFromStatus(context, { details: response.body }),
  }),
};

function get(baseUrl: string, over: Partial<Call<unknown>> = {}): Call<unknown> {
  return {
    template: '/things/{id}',
    method: 'GET',
    baseUrl,
    path: '/things/1',
    authorization: { type: 'none' },
    retryClass: 'safe',
    ...over,
  };
}

test('gives data and meta', async () => {
  const baseUrl = await serve((request, response) => {
    response.setHeader('x-request-id', 'abc-1');
    response.setHeader('content-type', 'application/fhir+json');
    response.end(JSON.stringify({ url: request.url, accept: request.headers.accept }));
  });
  const pipeline = new RequestPipeline(profile, {});
  const { data, meta } = await pipeline
    .send(get(baseUrl, { query: { a: [1, 2], b: 'x y&z', c: undefined } }))
    .withResponse();
  expect(data).toEqual({ url: '/things/1?a=1&a=2&b=x%20y%26z', accept: 'application/json' });
  expect(meta).toMatchObject({ status: 200, requestId: 'abc-1', attempts: 1 });
  await pipeline.close();
});

test('retries a 503 and gives what comes then', async () => {
  let hits = 0;
  const baseUrl = await serve((_request, response) => {
    hits += 1;
    response.statusCode = hits === 1 ? 503 : 200;
    response.setHeader('content-type', 'application/json');
    response.end('{"ok":true}');
  });
  const pipeline = new RequestPipeline(profile, { random: () => 0 });
  const { data, meta } = await pipeline.send(get(baseUrl)).withResponse();
  expect(data).toEqual({ ok: true });
  expect(meta.attempts).toBe(2);
  await pipeline.close();
});

test('posts JSON', async () => {
  const baseUrl = await serve((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ body, type: request.headers['content-type'] }));
    });
  });
  const pipeline = new RequestPipeline(profile, {});
  const data = await pipeline.send(
    get(baseUrl, { method: 'POST', body: { a: 1 }, retryClass: 'idempotent' }),
  );
  expect(data).toEqual({ body: '{"a":1}', type: 'application/json' });
  await pipeline.close();
});

test('a 404 is its own error', async () => {
  const baseUrl = await serve((_request, response) => {
    response.statusCode = 404;
    response.end('<html>no</html>');
  });
  const pipeline = new RequestPipeline(profile, {});
  await expect(pipeline.send(get(baseUrl))).rejects.toMatchObject({
    kind: 'not_found',
    attempts: 1,
    sent: 'yes',
    status: 404,
  });
  await pipeline.close();
});
