import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeClock } from '../testing/fake-clock.js';
import { json, serveHttp, type TestServer } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline } from '../testing/pipeline.js';
import type { Call } from './call.js';
import type { CommonClientOptions } from './client-options.js';
import type { DisclosureEvent } from './events.js';

let server: TestServer;
beforeEach(async () => {
  server = await serveHttp((_request, response) => json(response, [1, 2, 3]));
});
afterEach(async () => {
  await closePipelines();
  await server.close();
});

function read(): Call<number[]> {
  return testCall(server.url, {
    disclosure: {
      resourceType: 'ExplanationOfBenefit',
      subject: 'user-1',
      scopes: ['patient/ExplanationOfBenefit.read'],
      count: (data: number[]) => data.length,
    },
  });
}

test('the handler is awaited before the data is returned, then listeners are notified', async () => {
  const order: string[] = [];
  const seen: DisclosureEvent[] = [];
  const clock = new FakeClock();
  const onDisclosure: CommonClientOptions['onDisclosure'] = async (event) => {
    seen.push(event);
    await new Promise(setImmediate);
    order.push('handler');
  };
  const pipeline = testPipeline({ onDisclosure, clock });
  pipeline.on('disclosure', (event) => {
    seen.push(event);
    order.push('listener');
  });
  await pipeline.send(read()).then(() => order.push('data'));
  expect(order).toEqual(['handler', 'listener', 'data']);
  const event = {
    provider: 'example',
    operation: 'GET /things/{id}',
    subject: 'user-1',
    resourceType: 'ExplanationOfBenefit',
    count: 3,
    scopes: ['patient/ExplanationOfBenefit.read'],
    atMs: clock.now(),
    callId: expect.any(String) as string,
  };
  expect(seen).toEqual([event, event]);
});

test.each([
  [
    'throws',
    (failure: Error) => {
      throw failure;
    },
  ],
  ['rejects', (failure: Error) => Promise.reject(failure)],
])('a handler that %s fails the read with its error, and no listener is notified', async (_name, fail) => {
  const failure = new Error('audit trail is full');
  const pipeline = testPipeline({ onDisclosure: () => fail(failure) });
  pipeline.on('disclosure', () => expect.unreachable());
  await expect(pipeline.send(read())).rejects.toBe(failure);
  expect(server.hits).toBe(1);
});

test('a handler that never resolves ends with the budget', async () => {
  const pipeline = testPipeline({ onDisclosure: () => new Promise(() => {}), totalTimeoutMs: 100 });
  await expect(pipeline.send(read())).rejects.toMatchObject({ kind: 'timeout', code: 'total_timeout' });
});

test('a count that fails on the data fails the read, and quotes nothing', async () => {
  const count = () => {
    throw new TypeError('Jane Doe is not iterable');
  };
  const call = testCall(server.url, {
    disclosure: { resourceType: 'Patient', subject: undefined, scopes: [], count },
  });
  const read = testPipeline({ onDisclosure: () => expect.unreachable() }).send(call);
  await expect(read).rejects.toMatchObject({
    kind: 'response_format',
    code: 'unreadable_answer',
    cause: { name: 'TypeError' },
  });
});

test("only reads of a person's data are disclosures", async () => {
  const pipeline = testPipeline({ onDisclosure: () => expect.unreachable() });
  await pipeline.send(testCall(server.url));
});

test('listeners and loggers that throw or reject break nothing, and each subscription ends separately', async () => {
  const fail = () => {
    throw new Error('listener');
  };
  const logger = { debug: fail, info: fail, warn: fail, error: fail };
  const pipeline = testPipeline({ logger });
  let heard = 0;
  const listen = () => {
    heard += 1;
  };
  pipeline.on('request', fail);
  pipeline.on('request', (() => Promise.reject(new Error('listener'))) as () => void);
  const first = pipeline.on('request', listen);
  const second = pipeline.withOptions({}).on('request', listen);
  await pipeline.send(testCall(server.url));
  expect(heard).toBe(2);
  first();
  first();
  await pipeline.send(testCall(server.url));
  expect(heard).toBe(3);
  second();
  await pipeline.send(testCall(server.url));
  expect(heard).toBe(3);
});

test('without a logger nothing is written; with one, debug per attempt and warn per retry', async () => {
  const lines: unknown[] = [];
  const line =
    (level: string) =>
    (message: string, fields?: object): void => {
      lines.push([level, message, Object.keys(fields ?? {})]);
    };
  const logger = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
  const failing = await serveHttp((_request, response, hit) =>
    json(response, {}, hit === 1 ? 503 : 200, { 'x-request-id': 'r' }),
  );
  await testPipeline({ logger }).send(testCall(failing.url));
  await failing.close();
  const common = ['provider', 'operation', 'callId', 'attempt', 'status'];
  expect(lines).toEqual([
    ['debug', 'payerkit: attempt ended', [...common, 'durationMs', 'kind', 'code', 'requestId']],
    ['warn', 'payerkit: retrying', [...common, 'delayMs', 'kind', 'code', 'requestId']],
    ['debug', 'payerkit: attempt ended', [...common, 'durationMs', 'requestId']],
  ]);
});
