import { afterEach, expect, test } from 'vitest';
import { json, serveHttp, type TestServer } from '../testing/http-server.js';
import { closePipelines, testPipeline, testProfile, testSubmission } from '../testing/pipeline.js';
import { errorFromStatus } from './error-from-status.js';
import { ConsentExpiredError } from './errors/authentication-errors.js';
import { BadRequestError, ConflictError, NotFoundError, ValidationError } from './errors/request-errors.js';
import { SubmissionUnknownError } from './errors/submission-errors.js';
import { submissionOutcome } from './errors/submission-outcome.js';
import { ResponseFormatError, ServerError } from './errors/transport-errors.js';
import type { TokenSource } from './token-source.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
});

async function answer(status: number, body: unknown = {}): Promise<string> {
  server = await serveHttp((_request, response) => json(response, body, status));
  return server.url;
}

function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error as SubmissionUnknownError,
  );
}

/** A provider whose errors have an issue. */
const speaking = {
  ...testProfile,
  failure: (_response: unknown, context: Parameters<typeof testProfile.failure>[1]) => ({
    error: errorFromStatus(context, { issues: [{ severity: 'error' as const, code: 'invalid' }] }),
  }),
};

test.each([
  300, 302, 303, 307, 402, 404, 405, 406, 408, 409, 410, 412, 413, 415, 499, 500, 502, 503, 504, 520,
])('a %i leaves the outcome of a submission unknown, whatever its body says', async (status) => {
  const url = await answer(status, { message: 'canary' });
  for (const profile of [testProfile, speaking]) {
    const error = await caught(testPipeline({}, profile).send(testSubmission(url)));
    expect(error).toBeInstanceOf(SubmissionUnknownError);
    expect(error).toMatchObject({ status, sent: 'yes', controlNumber: '000000001', retryable: false });
    expect(submissionOutcome(error)).toBe('unknown');
  }
});

test.each([401, 403, 429])('a %i proves that a submission was not accepted', async (status) => {
  const url = await answer(status);
  const error = await caught(testPipeline({ maxRetries: 0 }).send(testSubmission(url)));
  expect(error).toMatchObject({ status, sent: 'yes' });
  expect(error?.kind).not.toBe('submission_unknown');
  expect(submissionOutcome(error)).toBe('rejected');
});

test.each([400, 422])('a %i rejects a submission only when it states the problem', async (status) => {
  const url = await answer(status);
  const silent = await caught(testPipeline().send(testSubmission(url)));
  expect([silent?.kind, submissionOutcome(silent)]).toEqual(['submission_unknown', 'unknown']);
  const said = await caught(testPipeline({}, speaking).send(testSubmission(url)));
  expect([said?.kind, submissionOutcome(said)]).toEqual(['bad_request', 'rejected']);
});

test.each([true, false])('a provider decides in the end what a rejection is: %s', async (isRejection) => {
  const url = await answer(409);
  const profile = {
    ...speaking,
    failure: (...args: Parameters<typeof speaking.failure>) => ({
      ...speaking.failure(...args),
      isRejection,
    }),
  };
  const error = await caught(testPipeline({}, profile).send(testSubmission(url)));
  expect(error?.kind).toBe(isRejection ? 'conflict' : 'submission_unknown');
  expect(submissionOutcome(error)).toBe(isRejection ? 'rejected' : 'unknown');
});

const init = { code: 'x', message: 'x', sent: 'yes' } as const;
test.each([
  ['a ResponseFormatError', () => new ResponseFormatError(init), 'submission_unknown'],
  ['a ServerError', () => new ServerError(init), 'submission_unknown'],
  ['a NotFoundError', () => new NotFoundError(init), 'submission_unknown'],
  ['a ConflictError', () => new ConflictError(init), 'submission_unknown'],
  [
    'a ValidationError, which names no sending',
    () => new ValidationError({ code: 'x', message: 'x' }),
    'submission_unknown',
  ],
  ['an error of JavaScript', () => new TypeError('canary'), 'submission_unknown'],
  ['a BadRequestError', () => new BadRequestError(init), 'bad_request'],
])('a success that is read as %s', async (_name, make, kind) => {
  const url = await answer(200);
  const parse = () => {
    throw make();
  };
  const error = await caught(testPipeline().send(testSubmission(url, { parse })));
  expect(error?.kind).toBe(kind);
  expect(submissionOutcome(error)).toBe(kind === 'bad_request' ? 'rejected' : 'unknown');
});

test('an error of a handler that throws after a submission was accepted is passed on, and the submission is not considered free', async () => {
  const url = await answer(200);
  const rejection = new ValidationError({ code: 'x', message: 'Not written down.' });
  const disclosure = { resourceType: 'X', subject: undefined, scopes: [], count: () => 1 };
  const onDisclosure = () => {
    throw rejection;
  };
  const error = await caught(testPipeline({ onDisclosure }).send(testSubmission(url, { disclosure })));
  expect(error).toBe(rejection);
  expect(submissionOutcome(error)).toBe('unknown');
});

function failing(outage: Error, first?: string): TokenSource {
  return {
    get: () =>
      first === undefined
        ? Promise.reject(outage)
        : Promise.resolve({ value: first, origin: server?.url ?? '' }),
    replace: () => Promise.reject(outage),
  };
}

test.each(['yes', 'unknown', 'no'] as const)(
  'a token request that failed with sent "%s" leaves the submission unsent',
  async (sent) => {
    const url = await answer(200);
    const outage = new ServerError({
      code: 'server_error',
      message: 'Down.',
      sent,
      status: 503,
      retryAfterMs: 7,
      details: 'canary',
    });
    const authorization = { type: 'bearer', source: failing(outage) } as const;
    const error = await caught(testPipeline().send(testSubmission(url, { authorization })));
    expect(error).toMatchObject({ kind: 'server', status: 503, sent: 'no', retryAfterMs: 7 });
    expect(error?.details()).toBe('canary');
    expect(outage.sent).toBe(sent);
    expect(submissionOutcome(error)).toBe('rejected');
    expect(server?.hits).toBe(0);
  },
);

test('when the token endpoint is down after the token was rejected, the error reports that the rejected request left, and frees it', async () => {
  const url = await answer(401, { error: 'invalid_token' });
  const outage = new ServerError({ code: 'server_error', message: 'Down.', sent: 'unknown' });
  const authorization = { type: 'bearer', source: failing(outage, 't1') } as const;
  const error = await caught(testPipeline().send(testSubmission(url, { authorization })));
  expect(error).toMatchObject({ kind: 'server', sent: 'yes' });
  expect([submissionOutcome(error), submissionOutcome(outage)]).toEqual(['rejected', 'unknown']);
});

test('a submission aborted while it waits after a 429 is free, and one aborted in flight is not', async () => {
  for (const status of [429, undefined]) {
    const controller = new AbortController();
    server = await serveHttp((_request, response) => {
      if (status === undefined) controller.abort();
      else json(response, {}, status, { 'retry-after': '20' });
    });
    const pipeline = testPipeline();
    pipeline.on('retry', () => controller.abort());
    const error = await caught(pipeline.send(testSubmission(server.url), { signal: controller.signal }));
    expect(error?.kind).toBe('abort');
    expect(submissionOutcome(error)).toBe(status === undefined ? 'unknown' : 'rejected');
    await server.close();
  }
});

test('an error of another kind states nothing about a submission', () => {
  expect(submissionOutcome(new Error('x'))).toBe('unknown');
  expect(submissionOutcome(undefined)).toBe('unknown');
  expect(submissionOutcome(new ConsentExpiredError({ code: 'x', message: 'x', sent: 'unknown' }))).toBe(
    'unknown',
  );
});

test.each(['Zzyzx Sample 123-45-6789', 'a\nb', 'x'.repeat(129), ''])(
  'the IDs of an unknown submission pass a filter: %j does not',
  (id) => {
    const error = new SubmissionUnknownError({ ...init, controlNumber: id, traceId: id });
    expect([error.controlNumber, error.traceId]).toEqual([undefined, undefined]);
    const good = new SubmissionUnknownError({ ...init, controlNumber: '000000001', traceId: 'a1-b.c:d_e' });
    expect(good.toJSON()).toMatchObject({ controlNumber: '000000001', traceId: 'a1-b.c:d_e' });
  },
);
