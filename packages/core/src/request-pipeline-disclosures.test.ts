import { afterEach, beforeEach, expect, test } from 'vitest';
import { json, serveHttp, type TestServer } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline, testSubmission } from '../testing/pipeline.js';
import { all } from '../testing/submission-ledger-contract.js';
import type { Call, CallDisclosure } from './call.js';
import type { CommonClientOptions } from './client-options.js';
import type { DisclosureEntry, DisclosureLog } from './disclosure-log.js';
import { ConflictError } from './errors/request-errors.js';
import type { DisclosureEvent } from './events.js';
import { MemoryDisclosureLog } from './memory-disclosure-log.js';
import type { RequestPipeline } from './request-pipeline.js';

let server: TestServer;
beforeEach(async () => {
  server = await serveHttp((_request, response) => json(response, [1, 2, 3]));
});
afterEach(async () => {
  await closePipelines();
  await server.close();
});

const CANARY = 'Jane Roe of ward 7';
const PARTIES = { requestedBy: 'portal', purpose: 'care' };

const disclosure = (subject: string | undefined): CallDisclosure<number[]> => ({
  resourceType: 'Thing',
  subject,
  scopes: ['a'],
  count: (data) => data.length,
});
const read = (subject?: string): Call<number[]> => testCall(server.url, { disclosure: disclosure(subject) });

/** A log that fails as a test wants. */
function failingLog(append: DisclosureLog['append']): DisclosureLog {
  return { append, list: () => new MemoryDisclosureLog().list() };
}

function eventsOf(pipeline: RequestPipeline): DisclosureEvent[] {
  const events: DisclosureEvent[] = [];
  pipeline.on('disclosure', (event) => events.push(event));
  return events;
}

test('a disclosure is stored with date, recipient, what and purpose before the data is returned', async () => {
  const stored: DisclosureEntry[] = [];
  const order: string[] = [];
  const log = failingLog(async (entry) => {
    await new Promise(setImmediate);
    stored.push(entry);
    order.push('log');
  });
  const pipeline = testPipeline({
    disclosureLog: log,
    ...PARTIES,
    onDisclosure: () => void order.push('handler'),
  });
  pipeline.on('disclosure', () => order.push('listener'));
  await pipeline.send(read('person-1')).then(() => order.push('data'));
  expect(order).toEqual(['handler', 'log', 'listener', 'data']);
  expect(stored).toEqual([
    {
      atMs: expect.any(Number),
      person: 'person-1',
      recipient: 'portal',
      purpose: 'care',
      what: {
        provider: 'example',
        operation: 'GET /things/{id}',
        resourceType: 'Thing',
        count: 3,
        scopes: ['a'],
      },
    },
  ]);
});

test('who asked and what for comes from the call, else from the clone, else from the client', async () => {
  const log = new MemoryDisclosureLog();
  const pipeline = testPipeline({ disclosureLog: log, ...PARTIES });
  const events = eventsOf(pipeline);
  const clone = pipeline.withOptions({ requestedBy: 'nurse' });
  await pipeline.send(read('a'));
  await clone.send(read('a'));
  await clone.withOptions({ purpose: 'audit' }).send(read('a'));
  await clone.send(read('a'), { requestedBy: 'doctor', purpose: 'treatment', subject: 'b' });
  await pipeline.send(read(), { subject: 'c' });
  const expected = [
    ['a', 'portal', 'care'],
    ['a', 'nurse', 'care'],
    ['a', 'nurse', 'audit'],
    ['b', 'doctor', 'treatment'],
    ['c', 'portal', 'care'],
  ];
  expect(
    (await all(log.list())).map(({ person, recipient, purpose }) => [person, recipient, purpose]),
  ).toEqual(expected);
  expect(events.map(({ subject, requestedBy, purpose }) => [subject, requestedBy, purpose])).toEqual(
    expected,
  );
});

test('without a log, a read needs none of it, and the event holds what is known', async () => {
  const pipeline = testPipeline({ requestedBy: 'portal' });
  const events = eventsOf(pipeline);
  await pipeline.send(read());
  expect(events).toMatchObject([{ subject: undefined, requestedBy: 'portal', purpose: undefined }]);
});

test.each<[string[], CommonClientOptions, string | undefined]>([
  [['subject'], PARTIES, undefined],
  [['requestedBy'], { purpose: 'care' }, 'a'],
  [['purpose'], { requestedBy: 'portal' }, 'a'],
  [['subject', 'requestedBy', 'purpose'], {}, undefined],
])('with a log, a read without %s is rejected before it is sent', async (missing, options, subject) => {
  const log = new MemoryDisclosureLog();
  const pipeline = testPipeline({ ...options, disclosureLog: log });
  for (const call of [read(subject), testSubmission(server.url, { disclosure: disclosure(subject) })])
    await expect(pipeline.send(call)).rejects.toMatchObject({
      kind: 'validation',
      code: 'disclosure_incomplete',
      sent: 'no',
      issues: missing.map((name) => ({ path: `options.${name}`, code: 'required' })),
    });
  expect(server.hits).toBe(0);
  // What reads no person needs nothing.
  await pipeline.send(testCall(server.url));
  expect(await all(log.list())).toEqual([]);
});

test('wrong names are rejected, and quoted nowhere', async () => {
  for (const option of ['subject', 'requestedBy', 'purpose']) {
    for (const value of ['', '  ', 7, null, { name: CANARY }]) {
      const error: unknown = await testPipeline()
        .send(read('a'), { [option]: value })
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ kind: 'validation', issues: [{ path: `options.${option}` }] });
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(CANARY);
    }
    if (option !== 'subject')
      expect(() => testPipeline({ [option]: '' })).toThrow(`${option} must be a non-empty string`);
  }
  expect(() => testPipeline({ disclosureLog: {} as never })).toThrow(
    'disclosureLog must be an object with append',
  );
});

test.each<[string, unknown, boolean]>([
  ['an error of its own', new Error(CANARY), false],
  ['an error that may pass', new ConflictError({ code: 'x', message: 'x', retryable: true }), true],
  ['no error at all', CANARY, false],
])(
  'a log that fails with %s ends the read in a typed error, and nothing is returned',
  async (_name, thrown, retryable) => {
    const pipeline = testPipeline({ disclosureLog: failingLog(() => Promise.reject(thrown)), ...PARTIES });
    pipeline.on('disclosure', () => expect.unreachable());
    const error: unknown = await pipeline.send(read('person-1')).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      kind: 'configuration',
      code: 'disclosure_log_failed',
      provider: 'example',
      operation: 'GET /things/{id}',
      sent: 'yes',
      retryable,
    });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/Jane|person-1|portal|care/);
    expect(server.hits).toBe(1);
  },
);

test('a log that throws synchronously, or never responds, ends the read likewise', async () => {
  const thrower = failingLog(() => {
    throw new Error(CANARY);
  });
  await expect(testPipeline({ disclosureLog: thrower, ...PARTIES }).send(read('a'))).rejects.toMatchObject({
    code: 'disclosure_log_failed',
  });
  const silent = failingLog(() => new Promise(() => {}));
  const waiting = testPipeline({ disclosureLog: silent, ...PARTIES, totalTimeoutMs: 100 }).send(read('a'));
  await expect(waiting).rejects.toMatchObject({ kind: 'timeout', code: 'total_timeout' });
});

test('a handler that rejects keeps the disclosure out of the log: nothing was disclosed', async () => {
  const log = new MemoryDisclosureLog();
  const failure = new Error('no');
  const pipeline = testPipeline({
    disclosureLog: log,
    ...PARTIES,
    onDisclosure: () => Promise.reject(failure),
  });
  await expect(pipeline.send(read('a'))).rejects.toBe(failure);
  expect(await all(log.list())).toEqual([]);
});

test('a read that is rejected by the vendor is not a disclosure', async () => {
  await server.close();
  server = await serveHttp((_request, response) => json(response, {}, 404));
  const log = new MemoryDisclosureLog();
  await expect(testPipeline({ disclosureLog: log, ...PARTIES }).send(read('a'))).rejects.toMatchObject({
    kind: 'not_found',
  });
  expect(await all(log.list())).toEqual([]);
});
