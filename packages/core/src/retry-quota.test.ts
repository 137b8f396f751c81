import { afterEach, expect, test } from 'vitest';
import { json, serveHttp, type TestServer } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline } from '../testing/pipeline.js';
import { RetryQuota } from './retry-quota.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
  server = undefined;
});

const RETRIES = 2;

interface Tally {
  requests: number;
  succeeded: number;
}

/** Reads over a quota, `parallel` at a time in turns; `fails(read, attempt)` decides the vendor's behavior. */
function readAll(
  count: number,
  parallel: number,
  fails: (read: number, attempt: number) => boolean,
  quota: RetryQuota | undefined,
): Tally {
  const tally = { requests: 0, succeeded: 0 };
  const underWay: { read: number; attempt: number; cost: number }[] = [];
  let next = 0;
  while (next < count || underWay.length > 0) {
    while (underWay.length < parallel && next < count) underWay.push({ read: next++, attempt: 0, cost: 0 });
    for (const call of underWay.slice()) {
      call.attempt += 1;
      tally.requests += 1;
      const failed = fails(call.read, call.attempt);
      const cost =
        failed && call.attempt <= RETRIES ? (quota === undefined ? 0 : quota.take(false)) : undefined;
      if (failed && cost !== undefined) {
        call.cost += cost;
        continue;
      }
      underWay.splice(underWay.indexOf(call), 1);
      if (failed) quota?.lose(call.cost);
      else {
        tally.succeeded += 1;
        quota?.giveBack(call.cost);
      }
    }
  }
  return tally;
}

const PARALLEL = [1, 8, 20, 64, 300];

test.each(PARALLEL)(
  'a vendor that is down gets at most 11 000 requests from 10 000 reads, %d at a time',
  (parallel) => {
    const { requests, succeeded } = readAll(10_000, parallel, () => true, new RetryQuota());
    expect(succeeded).toBe(0);
    expect(requests).toBeLessThanOrEqual(11_000);
  },
);

test.each(PARALLEL)(
  'with a vendor that fails twice before each success, all of 10 000 reads succeed, %d at a time',
  (parallel) => {
    const tally = readAll(10_000, parallel, (_read, attempt) => attempt < 3, new RetryQuota());
    expect(tally.succeeded).toBe(10_000);
  },
);

/** A linear congruential generator, so that every run sees the same failures. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test.each([
  [1 / 3, 1],
  [1 / 3, 64],
  [1 / 2, 20],
  [2 / 3, 20],
])(
  'with a vendor that fails with a probability of %d, no fewer reads succeed than without a quota, %d at a time',
  (probability, parallel) => {
    const run = (quota: RetryQuota | undefined) => {
      const random = seeded(20261129);
      return readAll(10_000, parallel, () => random() < probability, quota).succeeded;
    };
    expect(run(new RetryQuota())).toBe(run(undefined));
  },
);

test('after an outage, successes restore the retries', () => {
  const quota = new RetryQuota();
  readAll(1_000, 20, () => true, quota);
  expect(quota.take(false)).toBeUndefined();
  for (let n = 0; n < 20; n += 1) quota.giveBack(0);
  const { succeeded } = readAll(1_000, 20, (_read, attempt) => attempt < 3, quota);
  expect(succeeded).toBe(1_000);
});

test('a retry after a timeout costs double, and a call that ended otherwise costs nothing', () => {
  const quota = new RetryQuota();
  expect([quota.take(false), quota.take(true)]).toEqual([1, 2]);
  quota.release(3);
  for (let n = 0; n < 100; n += 1) quota.lose(quota.take(false) as number);
  expect(quota.take(false)).toBeUndefined();
});

test('an error caused by the quota says so, and the requests of an outage are counted', async () => {
  server = await serveHttp((_request, response) => json(response, {}, 503));
  const { url } = server;
  const pipeline = testPipeline();
  const errors: unknown[] = [];
  for (let n = 0; n < 80; n += 1)
    await pipeline.send(testCall(url)).catch((error: unknown) => errors.push(error));
  expect(server.hits).toBe(180);
  expect(errors[0]).toMatchObject({ kind: 'server', attempts: 3 });
  expect((errors[0] as Error).message).not.toContain('RetryQuota');
  expect(errors[79]).toMatchObject({ kind: 'server', attempts: 1, status: 503 });
  expect((errors[79] as Error).message).toContain('RetryQuota');
  expect((errors[79] as { details(): unknown }).details()).toEqual({});
});
