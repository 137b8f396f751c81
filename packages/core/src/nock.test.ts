import nock from 'nock';
import { afterAll, afterEach, expect, test } from 'vitest';
import { closePipelines, testCall, testPipeline, testSubmission } from '../testing/pipeline.js';

const BASE = 'https://api.example.test/base';

afterEach(async () => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
  await closePipelines();
});
afterAll(() => nock.restore());

function vendor() {
  return nock('https://api.example.test', { reqheaders: { 'x-one': '1' } });
}
function failure(code: string) {
  return Object.assign(new Error('Jane Doe'), { code });
}
function pipeline() {
  return testPipeline({ maxRetries: 1, headers: { 'x-one': '1' } });
}

test('nock sees method, path, query, headers and body, and its responses are read', async () => {
  vendor()
    .post('/base/submissions', { claim: 1 })
    .query({ a: '1' })
    .reply(200, { ok: true }, { 'x-request-id': 'n-1' });
  const { data, meta } = await pipeline()
    .send(testSubmission(BASE, { query: { a: 1 } }))
    .withResponse();
  expect(data).toEqual({ ok: true });
  expect(meta).toMatchObject({ status: 200, requestId: 'n-1', attempts: 1 });
});

test("nock's rejections are retried", async () => {
  vendor().get('/base/things/1').reply(503).get('/base/things/1').reply(200, { ok: true });
  expect(await pipeline().send(testCall(BASE))).toEqual({ ok: true });
  vendor().post('/base/submissions').reply(500, { error: 'boom' });
  await expect(pipeline().send(testSubmission(BASE))).rejects.toMatchObject({
    kind: 'submission_unknown',
    status: 500,
  });
});

test('a refused connection was never sent, a broken one may have been', async () => {
  vendor()
    .post('/base/submissions')
    .replyWithError(failure('ECONNREFUSED'))
    .post('/base/submissions')
    .reply(200, {});
  const { meta } = await pipeline().send(testSubmission(BASE)).withResponse();
  expect(meta.attempts).toBe(2);
  for (const code of ['ECONNRESET', 'EPIPE', 'EWHATEVER']) {
    vendor().post('/base/submissions').replyWithError(failure(code));
    const call = pipeline().send(testSubmission(BASE));
    await expect(call).rejects.toMatchObject({ kind: 'submission_unknown', sent: 'unknown', attempts: 1 });
  }
});

test('a delay beyond the budget times out', async () => {
  vendor().post('/base/submissions').delay(10_000).reply(200, {});
  const call = pipeline().send(testSubmission(BASE), { timeoutMs: 30 });
  await expect(call).rejects.toMatchObject({
    kind: 'submission_unknown',
    code: 'attempt_timeout',
    sent: 'unknown',
  });
  nock.abortPendingRequests();
});
