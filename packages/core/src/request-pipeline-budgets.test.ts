import { randomBytes } from 'node:crypto';
import { Agent } from 'node:http';
import type { Readable } from 'node:stream';
import { text as readText } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { FakeClock } from '../testing/fake-clock.js';
import { json, serveHttp, serveRaw, type TestServer } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline, testSubmission } from '../testing/pipeline.js';
import type { TokenSource } from './token-source.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
});

const never = new Promise<never>(() => {});
const deaf: TokenSource = { get: () => never, replace: () => never };

/** Responds with nothing; `arrived` resolves when a request has arrived. */
async function silent(): Promise<{ url: string; arrived: Promise<void> }> {
  let arrive: () => void = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  server = await serveRaw(() => arrive());
  return { url: server.url, arrived };
}

test('an attempt has its own budget: of the call, then the client, then the operation', async () => {
  const { url } = await silent();
  const slow = testCall(url, { timeoutMs: 60_000 });
  const timeout = { kind: 'timeout', code: 'attempt_timeout', attempts: 1, sent: 'unknown', retryable: true };
  await expect(testPipeline({ maxRetries: 0, timeoutMs: 200 }).send(slow)).rejects.toMatchObject(timeout);
  await expect(testPipeline({ maxRetries: 0 }).send(slow, { timeoutMs: 200 })).rejects.toMatchObject(timeout);
  await expect(testPipeline({ maxRetries: 0 }).send(testCall(url, { timeoutMs: 200 }))).rejects.toMatchObject(
    timeout,
  );
});

test('all attempts share a budget', async () => {
  const { url } = await silent();
  await expect(
    testPipeline({ maxRetries: 100, timeoutMs: 150, random: () => 0 }).send(testCall(url), {
      totalTimeoutMs: 400,
    }),
  ).rejects.toMatchObject({
    kind: 'timeout',
    code: 'total_timeout',
  });
  await expect(testPipeline({ totalTimeoutMs: 200 }).send(testSubmission(url))).rejects.toMatchObject({
    kind: 'submission_unknown',
    code: 'total_timeout',
    sent: 'unknown',
  });
});

test('the total budget includes the wait for a token', async () => {
  const call = testCall('http://127.0.0.1:9', { authorization: { type: 'bearer', source: deaf } });
  await expect(testPipeline({ totalTimeoutMs: 50 }).send(call)).rejects.toMatchObject({
    code: 'total_timeout',
    sent: 'no',
    attempts: 0,
  });
});

test('a call aborted beforehand sends nothing', async () => {
  const { url } = await silent();
  const call = testPipeline().send(testSubmission(url), { signal: AbortSignal.abort() });
  await expect(call).rejects.toMatchObject({ kind: 'abort', code: 'aborted', sent: 'no', attempts: 0 });
  expect(server?.hits).toBe(0);
});

test('a call can be aborted while it waits for a token', async () => {
  const controller = new AbortController();
  let seen: AbortSignal | undefined;
  const source: TokenSource = {
    get: (signal) => {
      seen = signal;
      queueMicrotask(() => controller.abort());
      return never;
    },
    replace: () => never,
  };
  const call = testCall('http://127.0.0.1:9', { authorization: { type: 'bearer', source } });
  await expect(testPipeline().send(call, controller)).rejects.toMatchObject({ kind: 'abort', sent: 'no' });
  expect(seen?.aborted).toBe(true);
});

test.each(['safe', 'unsafe'] as const)(
  'the outcome of a %s call aborted before a response is unknown',
  async (retryClass) => {
    const { url, arrived } = await silent();
    const controller = new AbortController();
    const call = testPipeline().send(testSubmission(url, { retryClass }), controller);
    await arrived;
    controller.abort(new Error('Jane Doe left'));
    const abort = {
      kind: 'abort',
      code: 'aborted',
      sent: 'unknown',
      attempts: 1,
      retryable: false,
      cause: { name: 'Error' },
    };
    await expect(call).rejects.toMatchObject(abort);
  },
);

test('a call can be aborted in the body', async () => {
  const controller = new AbortController();
  server = await serveHttp((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{');
  });
  const httpAgent = new Agent();
  const connect = httpAgent.createConnection.bind(httpAgent);
  httpAgent.createConnection = (...options) => {
    const socket = connect(...options);
    // After the pipeline's own listeners have seen the bytes.
    socket?.once('data', () => setImmediate(() => controller.abort()));
    return socket;
  };
  const call = testPipeline({ connection: { httpAgent } }).send(testCall(server.url), controller);
  await expect(call).rejects.toMatchObject({ kind: 'abort', sent: 'yes', status: 200 });
});

test('a call can be aborted while it waits for a retry', async () => {
  server = await serveHttp((_request, response) => json(response, {}, 429, { 'retry-after': '30' }));
  const pipeline = testPipeline({ clock: new FakeClock() });
  const controller = new AbortController();
  pipeline.on('retry', () => setImmediate(() => controller.abort()));
  const call = pipeline.send(testSubmission(server.url), controller);
  await expect(call).rejects.toMatchObject({ kind: 'abort', sent: 'yes', attempts: 1 });
  expect(server.hits).toBe(1);
});

test('no listener is left on a long-lived signal', async () => {
  server = await serveHttp((_request, response) => json(response, {}));
  const { signal } = new AbortController();
  const removed = vi.spyOn(signal, 'removeEventListener');
  const added = vi.spyOn(signal, 'addEventListener');
  await testPipeline().send(testCall(server.url), { signal });
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
    added.mock.calls.map(([, listener]) => listener),
  );
  expect(added).toHaveBeenCalledTimes(1);
});

test('one signal may serve many calls at once', async () => {
  server = await serveHttp((_request, response) => json(response, {}));
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const { signal } = new AbortController();
  const pipeline = testPipeline();
  await Promise.all(Array.from({ length: 50 }, () => pipeline.send(testCall(server?.url ?? ''), { signal })));
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

test('close ends pending calls, waits for them, and rejects later ones', async () => {
  const { url, arrived } = await silent();
  const pipeline = testPipeline();
  const clone = pipeline.withOptions({ maxRetries: 0 });
  let ended = 0;
  const calls = [
    pipeline.send(testCall(url)),
    clone.send(testSubmission(url)),
    pipeline.send(testCall(url, { authorization: { type: 'bearer', source: deaf } })),
  ].map((call) => call.finally(() => (ended += 1)));
  const outcomes = Promise.allSettled(calls);
  await arrived;
  await pipeline.close();
  await outcomes;
  expect(ended).toBe(3);
  for (const outcome of await outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { kind: 'abort', code: 'client_closed' } });
  }
  await pipeline.close();
  await expect(clone.send(testCall(url))).rejects.toMatchObject({
    kind: 'abort',
    code: 'client_closed',
    sent: 'no',
  });
});

test('a first request that ends before its transport is loaded sends nothing', async () => {
  const requests: unknown[] = [];
  server = await serveHttp((request, response) => {
    requests.push(request);
    json(response, {});
  });
  const [closed, aborted] = [testPipeline(), testPipeline()];
  const controller = new AbortController();
  const calls = [
    closed.send(testCall(server.url)),
    aborted.send(testCall(server.url), { signal: controller.signal }),
  ];
  const outcomes = Promise.allSettled(calls);
  controller.abort();
  await closed.close();
  for (const [index, code] of ['client_closed', 'aborted'].entries())
    expect((await outcomes)[index]).toMatchObject({ reason: { kind: 'abort', code, sent: 'no' } });
  // The load continues without them, and serves the next call.
  await aborted.send(testCall(server.url));
  expect(requests).toHaveLength(1);
});

test('maxConcurrentRequests serves calls in order of arrival, across clones', async () => {
  let active = 0;
  let most = 0;
  const order: string[] = [];
  server = await serveHttp(({ url }, response) => {
    order.push(url);
    active += 1;
    most = Math.max(most, active);
    setImmediate(() => {
      active -= 1;
      json(response, {});
    });
  });
  const pipeline = testPipeline({ maxConcurrentRequests: 2 });
  const clone = pipeline.withOptions({});
  const paths = Array.from({ length: 20 }, (_, n) => `/things/${n}`);
  await Promise.all(
    paths.map((path, n) => (n % 2 ? clone : pipeline).send(testCall(server?.url ?? '', { path }))),
  );
  expect(most).toBeLessThanOrEqual(2);
  expect(order.slice(2)).toEqual(paths.slice(2));
});

test('a call aborted in the queue gives its slot to the next', async () => {
  let release: () => void = () => {};
  server = await serveHttp((_request, response, hit) => {
    if (hit === 1) release = () => json(response, {});
    else json(response, {});
  });
  const pipeline = testPipeline({ maxConcurrentRequests: 1 });
  const { url } = server;
  const first = pipeline.send(testCall(url));
  await vi.waitFor(() => expect(server?.hits).toBe(1));
  const controller = new AbortController();
  const second = pipeline.send(testCall(url), controller);
  const third = pipeline.send(testCall(url));
  const aborted = expect(second).rejects.toMatchObject({ kind: 'abort', sent: 'no', attempts: 0 });
  await new Promise(setImmediate);
  controller.abort();
  await aborted;
  release();
  await Promise.all([first, third]);
  expect(server.hits).toBe(2);
});

test('the rate limit is honored before a 429', async () => {
  const clock = new FakeClock();
  const resetAtMs = clock.now() + 3_000;
  server = await serveHttp((_request, response, hit) => {
    json(
      response,
      {},
      200,
      hit === 1 ? { 'x-limit': '10', 'x-remaining': '0', 'x-reset': String(resetAtMs) } : {},
    );
  });
  const pipeline = testPipeline({ clock });
  expect(pipeline.rateLimit).toBeUndefined();
  await pipeline.send(testCall(server.url));
  const limit = { limit: 10, remaining: 0, resetAtMs };
  expect(pipeline.rateLimit).toEqual(limit);
  expect(pipeline.withOptions({}).rateLimit).toEqual(limit);
  await clock.runUntil(pipeline.send(testCall(server.url)));
  expect(clock.now()).toBe(resetAtMs);
});

test('a rate limit that lasts longer than maxRetryAfterMs is an error, and nothing is sent', async () => {
  const clock = new FakeClock();
  server = await serveHttp((_request, response) => {
    json(response, {}, 200, { 'x-limit': '10', 'x-remaining': '0', 'x-reset': String(clock.now() + 90_000) });
  });
  const pipeline = testPipeline({ clock });
  await pipeline.send(testCall(server.url));
  const exhausted = {
    kind: 'rate_limit',
    code: 'rate_limit_exhausted',
    retryAfterMs: 90_000,
    sent: 'no',
    attempts: 0,
  };
  await expect(pipeline.send(testSubmission(server.url))).rejects.toMatchObject(exhausted);
  expect(server.hits).toBe(1);
});

test('a stream outlives the total budget, and ends on silence, abort and close', async () => {
  const serve = async () => {
    server = await serveHttp((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.write('a');
    });
    return testCall<Readable>(server.url, { bodyType: 'stream' });
  };
  const silence = await testPipeline({ timeoutMs: 200, totalTimeoutMs: 20_000 }).send(await serve());
  await expect(readText(silence)).rejects.toMatchObject({
    kind: 'timeout',
    code: 'attempt_timeout',
    sent: 'yes',
  });
  await server?.close();

  const controller = new AbortController();
  const aborted = await testPipeline().send(await serve(), controller);
  controller.abort();
  await expect(readText(aborted)).rejects.toMatchObject({ kind: 'abort', code: 'aborted' });
  await server?.close();

  const pipeline = testPipeline();
  const closed = await pipeline.send(await serve());
  const read = expect(readText(closed)).rejects.toMatchObject({ kind: 'abort', code: 'client_closed' });
  await pipeline.close();
  await read;
  await server?.close();

  const broken = await testPipeline().send(await serve());
  const lost = expect(readText(broken)).rejects.toMatchObject({
    kind: 'network',
    code: 'truncated_response',
  });
  await server?.close();
  await lost;
});

test('a compressed stream that is cut off or garbage is an error, never a short read', async () => {
  const packed = gzipSync(randomBytes(50_000));
  for (const [bytes, length, error] of [
    [packed.subarray(0, 20_000), packed.length, { kind: 'network', code: 'truncated_response' }],
    [Buffer.alloc(20_000, 'no gzip'), 20_000, { kind: 'response_format', code: 'broken_encoding' }],
  ] as const) {
    server = await serveHttp((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': String(length) });
      response.write(bytes, () => response.destroy());
    });
    const stream = await testPipeline().send(testCall<Readable>(server.url, { bodyType: 'stream' }));
    await expect(readText(stream)).rejects.toMatchObject(error);
    await server.close();
  }
});
