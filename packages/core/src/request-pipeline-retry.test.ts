import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { FakeClock } from '../testing/fake-clock.js';
import { json, serveHttp, type TestServer } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline, testProfile, testSubmission } from '../testing/pipeline.js';
import { errorFromStatus } from './error-from-status.js';
import type { PayerKitError } from './errors/payer-kit-error.js';
import { SubmissionUnknownError } from './errors/submission-errors.js';
import type { RetryEvent } from './events.js';
import type { RetryClass } from './request.js';
import { RetryQuota } from './retry-quota.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
});

/** Responds with each status in turn, the last one forever. */
async function answer(statuses: number[], headers: Record<string, string> = {}): Promise<string> {
  server = await serveHttp((_request, response, hit) => {
    json(response, {}, statuses[Math.min(hit, statuses.length) - 1], headers);
  });
  return server.url;
}

const classes: RetryClass[] = ['safe', 'idempotent', 'oneTime', 'unsafe'];
const repeatable = new Set<RetryClass>(['safe', 'idempotent']);

for (const retryClass of classes) {
  test.each([408, 429, 500, 502, 503, 504])(`a ${retryClass} call responded %i`, async (status) => {
    const url = await answer([status, 200]);
    const again = repeatable.has(retryClass) || (retryClass === 'unsafe' && status === 429);
    const outcome = await testPipeline()
      .send(testSubmission(url, { retryClass }))
      .withResponse()
      .then(
        ({ meta }) => meta.attempts,
        (error) => error.kind,
      );
    if (again) expect(outcome).toBe(2);
    else if (retryClass === 'unsafe') expect(outcome).toBe('submission_unknown');
    else expect(outcome).toBe(status === 429 ? 'rate_limit' : 'server');
    expect(server?.hits).toBe(again ? 2 : 1);
  });

  test.each([400, 401, 403, 404, 409, 412, 422, 302])(
    `a ${retryClass} call with response %i is not resent`,
    async (status) => {
      const url = await answer([status, 200]);
      const call = testPipeline().send(testSubmission(url, { retryClass }));
      await expect(call).rejects.toMatchObject({ status, attempts: 1, sent: 'yes' });
      const proof = [401, 403].includes(status) || retryClass !== 'unsafe';
      expect(
        (await call.catch((error: unknown) => (error as PayerKitError).kind)) === 'submission_unknown',
      ).toBe(!proof);
      expect(server?.hits).toBe(1);
    },
  );
}

test('retries end after maxRetries, of the client or of the call', async () => {
  const url = await answer([503]);
  await expect(testPipeline().send(testCall(url))).rejects.toMatchObject({ kind: 'server', attempts: 3 });
  await expect(testPipeline({ maxRetries: 0 }).send(testCall(url))).rejects.toMatchObject({ attempts: 1 });
  await expect(testPipeline().send(testCall(url), { maxRetries: 4 })).rejects.toMatchObject({ attempts: 5 });
});

test("a vendor's statement that a retry will fail is believed", async () => {
  const url = await answer([500, 200]);
  const pipeline = testPipeline(
    {},
    {
      ...testProfile,
      failure: (_response, context) => ({ error: errorFromStatus(context, { retryable: false }) }),
    },
  );
  await expect(pipeline.send(testCall(url))).rejects.toMatchObject({
    kind: 'server',
    attempts: 1,
    retryable: false,
  });
});

test('a stream body is sent once, whatever happens', async () => {
  const url = await answer([503, 200]);
  const call = testCall(url, { method: 'POST', body: Readable.from(['a']), retryClass: 'idempotent' });
  await expect(testPipeline().send(call)).rejects.toMatchObject({ kind: 'server', attempts: 1 });
  expect(server?.hits).toBe(1);
});

test('waits have full jitter that doubles up to a cap', async () => {
  const url = await answer([503]);
  const clock = new FakeClock();
  const delaysOf = async (chance: number) => {
    const delays: number[] = [];
    const pipeline = testPipeline({ clock, random: () => chance, maxRetries: 6 });
    pipeline.on('retry', ({ delayMs }) => delays.push(delayMs));
    await expect(clock.runUntil(pipeline.send(testCall(url)))).rejects.toMatchObject({ attempts: 7 });
    return delays;
  };
  expect(await delaysOf(0)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(await delaysOf(0.5)).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000]);
  expect(await delaysOf(0.999_999)).toEqual([499, 999, 1_999, 3_999, 7_999, 7_999]);
});

test.each([
  ['in seconds', { 'retry-after': '7' }, 7_000],
  ['in fractions of a second', { 'retry-after': '0.5' }, 500],
  [
    "as a date, by the server's own clock",
    { 'retry-after': 'Wed, 01 Jan 2020 00:00:09 GMT', date: 'Wed, 01 Jan 2020 00:00:00 GMT' },
    9_000,
  ],
  [
    'as a past date',
    { 'retry-after': 'Wed, 01 Jan 2020 00:00:00 GMT', date: 'Wed, 01 Jan 2020 00:00:09 GMT' },
    0,
  ],
])('the wait follows Retry-After %s', async (_name, headers, delayMs) => {
  for (const status of [429, 503]) {
    const url = await answer([status, 200], headers);
    const clock = new FakeClock();
    const pipeline = testPipeline({ clock });
    const retries: RetryEvent[] = [];
    pipeline.on('retry', (event) => retries.push(event));
    const startedAtMs = clock.now();
    const { meta } = await clock.runUntil(pipeline.send(testCall(url)).withResponse());
    expect(meta).toMatchObject({ attempts: 2, durationMs: delayMs });
    expect(clock.now() - startedAtMs).toBe(delayMs);
    expect(retries).toEqual([
      {
        provider: 'example',
        operation: 'GET /things/{id}',
        method: 'GET',
        attempt: 1,
        callId: expect.any(String) as string,
        delayMs,
        errorKind: status === 429 ? 'rate_limit' : 'server',
      },
    ]);
    await server?.close();
  }
});

test.each([
  [429, 'rate_limit'],
  [503, 'server'],
])('a Retry-After on %i beyond maxRetryAfterMs is returned to the caller at once', async (status, kind) => {
  const url = await answer([status], { 'retry-after': '61' });
  await expect(testPipeline().send(testCall(url))).rejects.toMatchObject({
    kind,
    attempts: 1,
    retryAfterMs: 61_000,
    retryable: true,
  });
  const unsafe = testPipeline({ maxRetryAfterMs: 0 }).send(testSubmission(url));
  await expect(unsafe).rejects.toMatchObject({
    attempts: 1,
    kind: status === 429 ? 'rate_limit' : 'submission_unknown',
  });
});

test('a wait that would exceed totalTimeoutMs is not started', async () => {
  const url = await answer([503], { 'retry-after': '5' });
  const call = testPipeline().send(testCall(url), { totalTimeoutMs: 4_000 });
  await expect(call).rejects.toMatchObject({ kind: 'server', attempts: 1, retryAfterMs: 5_000 });
});

test('the retry quota ends a retry storm, is shared with clones, and refills with success', async () => {
  let status = 503;
  server = await serveHttp((_request, response) => json(response, {}, status));
  const { url } = server;
  const pipeline = testPipeline({ maxRetries: 100 });
  // 500 tokens at 5 per retry: one attempt and 100 retries empty the bucket.
  await expect(pipeline.send(testCall(url))).rejects.toMatchObject({ attempts: 101 });
  const clone = pipeline.withOptions({ maxRetries: 1 });
  await expect(clone.send(testCall(url))).rejects.toMatchObject({ attempts: 1 });
  status = 200;
  for (let n = 0; n < 5; n += 1) await pipeline.send(testCall(url));
  status = 503;
  await expect(clone.send(testCall(url))).rejects.toMatchObject({ attempts: 2 });
});

test('clients that share one retry quota stop together', async () => {
  const url = await answer([503]);
  const retryQuota = new RetryQuota();
  const [one, other] = [testPipeline({ maxRetries: 100, retryQuota }), testPipeline({ retryQuota })];
  await expect(one.send(testCall(url))).rejects.toMatchObject({ attempts: 101 });
  await expect(other.send(testCall(url))).rejects.toMatchObject({ attempts: 1 });
  await expect(testPipeline().send(testCall(url))).rejects.toMatchObject({ attempts: 3 });
});

test('p-retry is not needed for calls that succeed or must not be repeated, and events report each attempt', async () => {
  const url = await answer([503, 429, 200], { 'x-request-id': 'r-1' });
  const pipeline = testPipeline();
  const seen: unknown[] = [];
  pipeline.on('request', ({ attempt, retryClass }) => seen.push(['request', attempt, retryClass]));
  pipeline.on('response', ({ attempt, status, requestId, errorKind }) =>
    seen.push(['response', attempt, status, requestId, errorKind]),
  );
  pipeline.on('retry', ({ attempt, errorKind }) => seen.push(['retry', attempt, errorKind]));
  await pipeline.send(testCall(url));
  expect(seen).toEqual([
    ['request', 1, 'safe'],
    ['response', 1, 503, 'r-1', 'server'],
    ['retry', 1, 'server'],
    ['request', 2, 'safe'],
    ['response', 2, 429, 'r-1', 'rate_limit'],
    ['retry', 2, 'rate_limit'],
    ['request', 3, 'safe'],
    ['response', 3, 200, 'r-1', undefined],
  ]);
});

test("a submission that fails at the vendor keeps the vendor's text", async () => {
  server = await serveHttp((_request, response) =>
    json(response, { error: 'boom' }, 502, { 'x-trace-id': 'trace-9' }),
  );
  const error = await testPipeline()
    .send(testSubmission(server.url))
    .catch((reason: unknown) => reason);
  if (!SubmissionUnknownError.isInstance(error)) throw error;
  expect(error).toMatchObject({
    kind: 'submission_unknown',
    code: 'server_error',
    status: 502,
    requestId: 'trace-9',
    traceId: 'trace-9',
    controlNumber: '000000001',
    sent: 'yes',
    cause: { name: 'ServerError', code: 'server_error' },
  });
  expect(error.details()).toEqual({ error: 'boom' });
});
