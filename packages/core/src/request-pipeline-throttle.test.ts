import { afterEach, expect, test } from 'vitest';
import { json, serveHttp, type TestServer } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline } from '../testing/pipeline.js';
import type { Clock } from './clock.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
  server = undefined;
});

/** Time that passes only while somebody sleeps, and then at once. */
class SkippingClock implements Clock {
  nowMs = Date.UTC(2026, 0, 1);
  now(): number {
    return this.nowMs;
  }
  async sleep(ms: number): Promise<void> {
    const atMs = this.nowMs + ms;
    await new Promise(setImmediate);
    this.nowMs = Math.max(this.nowMs, atMs);
  }
}

test('maxRequestsPerSecond spreads requests evenly, across clones and retries', async () => {
  const clock = new SkippingClock();
  const startMs = clock.nowMs;
  const begunMs: number[] = [];
  server = await serveHttp((_request, response, hit) => json(response, {}, hit === 2 ? 503 : 200));
  const pipeline = testPipeline({ clock, maxRequestsPerSecond: 4 });
  const clone = pipeline.withOptions({});
  pipeline.on('request', () => begunMs.push(clock.nowMs - startMs));
  for (const one of [pipeline, clone, pipeline, clone]) await one.send(testCall(server.url));
  expect(begunMs).toEqual([0, 250, 500, 750, 1_000]);
});

test('a rate below one per second is valid', async () => {
  const clock = new SkippingClock();
  const startMs = clock.nowMs;
  server = await serveHttp((_request, response) => json(response, {}));
  const pipeline = testPipeline({ clock, maxRequestsPerSecond: 0.5 });
  for (let n = 0; n < 3; n += 1) await pipeline.send(testCall(server.url));
  expect(clock.nowMs - startMs).toBe(4_000);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '5'])(
  'maxRequestsPerSecond %j is rejected',
  (maxRequestsPerSecond) => {
    expect(() => testPipeline({ maxRequestsPerSecond: maxRequestsPerSecond as number })).toThrow(
      /maxRequestsPerSecond must be a positive number/,
    );
  },
);

test('after a 429 all calls to the host share one wait, and none is sent before it ends', async () => {
  const clock = new SkippingClock();
  let heldUntilMs = 0;
  let early = 0;
  server = await serveHttp((_request, response, hit) => {
    if (clock.nowMs < heldUntilMs) early += 1;
    if (hit !== 2) return json(response, { hit });
    heldUntilMs = clock.nowMs + 5_000;
    json(response, {}, 429, { 'retry-after': '5' });
  });
  const { url } = server;
  const pipeline = testPipeline({ clock });
  await pipeline.send(testCall(url));
  const rejected = pipeline.send(testCall(url), { maxRetries: 0 });
  await expect(rejected).rejects.toMatchObject({ kind: 'rate_limit', retryAfterMs: 5_000 });
  const results = await Promise.all([1, 2, 3, 4].map(() => pipeline.send(testCall(url)).withResponse()));
  expect(results.map(({ meta }) => meta.attempts)).toEqual([1, 1, 1, 1]);
  expect(early).toBe(0);
  expect(server.hits).toBe(6);
});

test('a Retry-After beyond maxRetryAfterMs stops only the call that received it', async () => {
  const clock = new SkippingClock();
  server = await serveHttp((_request, response, hit) =>
    hit === 1 ? json(response, {}, 429, { 'retry-after': '3600' }) : json(response, {}),
  );
  const pipeline = testPipeline({ clock });
  await expect(pipeline.send(testCall(server.url))).rejects.toMatchObject({ kind: 'rate_limit' });
  expect(await pipeline.send(testCall(server.url))).toEqual({});
});
