import { Agent, type ServerResponse } from 'node:http';
import { connect, type Socket, type TcpNetConnectOpts } from 'node:net';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { json, serveHttp, serveRaw, type TestServer } from '../../testing/http-server.js';
import { closePipelines, testCall, testPipeline, testSubmission } from '../../testing/pipeline.js';
import { OnePerTurn } from './one-per-turn.js';

let server: TestServer | undefined;
afterEach(async () => {
  vi.useRealTimers();
  await closePipelines();
  await server?.close();
  server = undefined;
});

const nextTurn = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** Counts the turns of the event loop until it is stopped. */
function countTurns() {
  const turns = { count: 0, stop: () => clearImmediate(next) };
  const count = () => {
    turns.count += 1;
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  return turns;
}

/** Serves responses that all leave at once, when so many requests have arrived. */
async function serveTogether(count: number, status = 200) {
  let held: [response: ServerResponse, path: string][] = [];
  server = await serveHttp(({ url }, response) => {
    held.push([response, url]);
    if (held.length < count) return;
    const together = held;
    held = [];
    for (const [each, path] of together) json(each, { path }, status);
  });
  return server.url;
}

test('callers proceed one per turn and in order, and those with nothing to do take no turn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), async (haveWork) => {
      const queue = new OnePerTurn();
      const turns = countTurns();
      const proceeded: [index: number, turn: number][] = [];
      for (const [index, hasWork] of haveWork.entries())
        queue.enter(() => {
          if (hasWork) proceeded.push([index, turns.count]);
          return hasWork;
        });
      const busy = haveWork.flatMap((hasWork, index) => (hasWork ? [index] : []));
      // Only the first one can proceed before this turn is over.
      expect(proceeded.map(([index]) => index)).toEqual(busy.slice(0, 1));
      for (let turn = 0; turn < busy.length; turn += 1) await nextTurn();
      turns.stop();
      expect(proceeded.map(([index]) => index)).toEqual(busy);
      expect(new Set(proceeded.map(([, turn]) => turn)).size).toBe(busy.length);
    }),
    { numRuns: 50 },
  );
});

test('a caller that comes when all others have proceeded does not wait', async () => {
  const queue = new OnePerTurn();
  let count = 0;
  const proceed = () => {
    count += 1;
    return true;
  };
  queue.enter(proceed);
  await nextTurn();
  await nextTurn();
  queue.enter(proceed);
  expect(count).toBe(2);
});

test('what comes before runs in a later turn, ahead of those who wait', async () => {
  const queue = new OnePerTurn();
  const log: string[] = [];
  const note = (name: string) => () => log.push(name) > 0;
  queue.before(note('before all'));
  for (const name of ['first', 'second', 'third']) queue.enter(note(name));
  for (const name of ['a', 'b']) queue.before(note(name));
  expect(log).toEqual(['first']);
  await nextTurn();
  await nextTurn();
  expect(log).toEqual(['first', 'before all', 'a', 'b', 'second', 'third']);
});

test('a request that follows a response leaves before the next response is returned', async () => {
  const url = await serveTogether(8);
  const log: string[] = [];
  class LoggingAgent extends Agent {
    override createConnection(options: TcpNetConnectOpts) {
      const socket = connect(options);
      const write = socket.write.bind(socket);
      vi.spyOn(socket, 'write').mockImplementation((...args) => {
        log.push('sent');
        return write(...(args as Parameters<typeof write>));
      });
      return socket;
    }
  }
  const httpAgent = new LoggingAgent({ keepAlive: true });
  const pipeline = testPipeline({ maxRetries: 0, connection: { httpAgent } });
  const eight = <T>(send: () => Promise<T>) => Promise.all(Array.from({ length: 8 }, send));
  // A new connection is written to at once, so they are used once before.
  await eight(() => pipeline.send(testCall(url)));
  log.length = 0;
  await eight(async () => {
    await pipeline.send(testCall(url));
    log.push('read');
    await pipeline.send(testCall(url));
  });
  expect(log.slice(8)).toEqual(Array.from({ length: 8 }, () => ['read', 'sent']).flat());
  httpAgent.destroy();
});

test('responses that arrive together are returned in different turns of the event loop', async () => {
  const url = await serveTogether(8);
  const pipeline = testPipeline({ maxRetries: 0 });
  // The second round is over connections that were used before.
  for (let round = 1; round <= 2; round += 1) {
    const turns = countTurns();
    const returned = await Promise.all(
      Array.from({ length: 8 }, () => pipeline.send(testCall(url)).then(() => turns.count)),
    );
    turns.stop();
    expect(new Set(returned).size).toBe(8);
  }
});

test('a response that waits for its turn is given up when its call is aborted, and the others arrive', async () => {
  const url = await serveTogether(8);
  const pipeline = testPipeline({ maxRetries: 0 });
  const controller = new AbortController();
  const calls = Array.from({ length: 8 }, (_, index) =>
    pipeline.send(testCall(url, { path: `/things/${index}` }), {
      signal: index % 2 === 0 ? undefined : controller.signal,
    }),
  );
  const ended = Promise.allSettled(calls);
  const first = await Promise.race(calls.map((call, index) => call.then(() => index)));
  controller.abort();
  const results = await ended;
  for (const [index, result] of results.entries()) {
    const isAborted = index % 2 === 1 && index !== first;
    expect(result).toMatchObject(
      isAborted
        ? { status: 'rejected', reason: { kind: 'abort', code: 'aborted' } }
        : { status: 'fulfilled', value: { path: `/things/${index}` } },
    );
  }
});

test('the response to a submission does not wait, so an abort in between cannot make its outcome unknown', async () => {
  const url = await serveTogether(8);
  const pipeline = testPipeline({ maxRetries: 0 });
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 8 }, () => pipeline.send(testSubmission(url), { signal }));
  const ended = Promise.all(calls);
  await Promise.race(calls);
  // By now all have been read.
  await nextTurn();
  controller.abort();
  expect(await ended).toHaveLength(8);
});

test('errors do not wait, so a vendor that fails is known to fail before more is sent', async () => {
  const url = await serveTogether(8, 503);
  const pipeline = testPipeline({ maxRetries: 0 });
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 8 }, () => pipeline.send(testCall(url), { signal }));
  const ended = Promise.allSettled(calls);
  await Promise.race(calls).catch(() => undefined);
  // By now all have been read.
  await nextTurn();
  controller.abort();
  for (const result of await ended)
    expect(result).toMatchObject({ status: 'rejected', reason: { kind: 'server', status: 503 } });
});

test('a response that waits for its turn is not late when the time of its attempt passes meanwhile', async () => {
  const url = await serveTogether(8);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const pipeline = testPipeline({ maxRetries: 0 });
  const calls = Array.from({ length: 8 }, () => pipeline.send(testCall(url), { timeoutMs: 1_000 }));
  await Promise.race(calls);
  // By now all have been read, and most still wait.
  await nextTurn();
  vi.advanceTimersByTime(2_000);
  expect(await Promise.all(calls)).toHaveLength(8);
});

test('a response that waits for its turn is kept when its connection breaks', async () => {
  const sockets = new Set<Socket>();
  server = await serveRaw((socket) => {
    sockets.add(socket);
    if (sockets.size < 8) return;
    const body = '{"isEarly":true}';
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
    for (const each of sockets) each.write(`${head}\r\n\r\n${body}`);
  });
  const { url } = server;
  const pipeline = testPipeline({ maxRetries: 0 });
  const calls = Array.from({ length: 8 }, () => {
    // The server responds before the request has ended.
    const body = new Readable({ read: () => undefined });
    body.push('{');
    return pipeline.send(testCall(url, { method: 'PUT', retryClass: 'idempotent', body }));
  });
  await Promise.race(calls);
  for (const each of sockets) each.resetAndDestroy();
  expect(await Promise.all(calls)).toEqual(Array.from({ length: 8 }, () => ({ isEarly: true })));
});

test('the closing of a client ends calls whose responses wait for their turn', async () => {
  const url = await serveTogether(8);
  const pipeline = testPipeline({ maxRetries: 0 });
  const calls = Array.from({ length: 8 }, () => pipeline.send(testCall(url)));
  const ended = Promise.allSettled(calls);
  await Promise.race(calls);
  await pipeline.close();
  const rejected = (await ended).filter(({ status }) => status === 'rejected');
  expect(rejected.length).toBeGreaterThan(0);
  for (const { reason } of rejected as PromiseRejectedResult[])
    expect(reason).toMatchObject({ kind: 'abort', code: 'client_closed' });
});

test('calls end in a test that replaces the global timers', async () => {
  const url = await serveTogether(2);
  const pipeline = testPipeline({ maxRetries: 0 });
  vi.useFakeTimers();
  for (let round = 1; round <= 3; round += 1) {
    const calls = [1, 2].map(() => pipeline.send(testCall(url)));
    expect(await Promise.all(calls)).toEqual([{ path: '/things/1' }, { path: '/things/1' }]);
  }
});
