import { Agent, type ServerResponse } from 'node:http';
import { connect, type Socket, type TcpNetConnectOpts } from 'node:net';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { json, serveHttp, serveRaw, type TestServer } from '../../testing/http-server.js';
import { closePipelines, testCall, testPipeline, testSubmission } from '../../testing/pipeline.js';
import { CALLERS_PER_TURN, TurnLimit } from './turn-limit.js';

// More than can proceed in the turn in which they arrive and in the next one.
const MANY = 4 * CALLERS_PER_TURN;

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

test('a few callers proceed in each turn and in order, and those with nothing to do do not count', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 24 }), async (haveWork) => {
      const limit = new TurnLimit();
      const turns = countTurns();
      const proceeded: [index: number, turn: number][] = [];
      for (const [index, hasWork] of haveWork.entries())
        limit.enter(() => {
          if (hasWork) proceeded.push([index, turns.count]);
          return hasWork;
        });
      const busy = haveWork.flatMap((hasWork, index) => (hasWork ? [index] : []));
      // Only the first ones can proceed before this turn is over.
      expect(proceeded.map(([index]) => index)).toEqual(busy.slice(0, CALLERS_PER_TURN));
      for (let turn = 0; turn < busy.length; turn += CALLERS_PER_TURN) await nextTurn();
      turns.stop();
      expect(proceeded.map(([index]) => index)).toEqual(busy);
      expect(proceeded.map(([, turn]) => turn)).toEqual(
        busy.map((_, place) => Math.floor(place / CALLERS_PER_TURN)),
      );
    }),
    { numRuns: 50 },
  );
});

test('callers that come when all others have proceeded do not wait', async () => {
  const limit = new TurnLimit();
  let count = 0;
  const proceed = () => {
    count += 1;
    return true;
  };
  for (let round = 1; round <= 2; round += 1) {
    for (let caller = 0; caller < CALLERS_PER_TURN; caller += 1) limit.enter(proceed);
    expect(count).toBe(round * CALLERS_PER_TURN);
    await nextTurn();
    await nextTurn();
  }
});

test('what comes before runs in a later turn, ahead of those who wait', async () => {
  const limit = new TurnLimit();
  const log: string[] = [];
  const note = (name: string) => () => log.push(name) > 0;
  limit.before(note('before all'));
  const names = Array.from({ length: CALLERS_PER_TURN + 2 }, (_, index) => `caller ${index}`);
  for (const name of names) limit.enter(note(name));
  for (const name of ['a', 'b']) limit.before(note(name));
  const [early, late] = [names.slice(0, CALLERS_PER_TURN), names.slice(CALLERS_PER_TURN)];
  expect(log).toEqual(early);
  await nextTurn();
  await nextTurn();
  expect(log).toEqual([...early, 'before all', 'a', 'b', ...late]);
});

test('requests that follow responses leave before further responses are returned', async () => {
  const url = await serveTogether(MANY);
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
  const many = <T>(send: () => Promise<T>) => Promise.all(Array.from({ length: MANY }, send));
  // A new connection is written to at once, so they are used once before.
  await many(() => pipeline.send(testCall(url)));
  log.length = 0;
  await many(async () => {
    await pipeline.send(testCall(url));
    log.push('read');
    await pipeline.send(testCall(url));
  });
  expect(log.filter((what) => what === 'read')).toHaveLength(MANY);
  // None of the requests of one turn is written after the next response is read.
  let [read, sent] = [0, 0];
  for (const what of log.slice(MANY)) {
    if (what === 'read') read += 1;
    else sent += 1;
    expect(read - sent).toBeLessThanOrEqual(CALLERS_PER_TURN);
  }
  expect(sent).toBe(MANY);
  httpAgent.destroy();
});

test('responses that arrive together are returned over several turns of the event loop', async () => {
  const url = await serveTogether(MANY);
  const pipeline = testPipeline({ maxRetries: 0 });
  // The second round is over connections that were used before.
  for (let round = 1; round <= 2; round += 1) {
    const turns = countTurns();
    const returned = await Promise.all(
      Array.from({ length: MANY }, () => pipeline.send(testCall(url)).then(() => turns.count)),
    );
    turns.stop();
    for (const turn of returned)
      expect(returned.filter((other) => other === turn).length).toBeLessThanOrEqual(CALLERS_PER_TURN);
  }
});

test('a response that waits for its turn is given up when its call is aborted, and the others arrive', async () => {
  const url = await serveTogether(MANY);
  const pipeline = testPipeline({ maxRetries: 0 });
  const controller = new AbortController();
  const calls = Array.from({ length: MANY }, (_, index) =>
    pipeline.send(testCall(url, { path: `/things/${index}` }), {
      signal: index % 2 === 0 ? undefined : controller.signal,
    }),
  );
  const ended = Promise.allSettled(calls);
  const returned = new Set<number>();
  await Promise.race(calls.map((call, index) => call.then(() => returned.add(index))));
  // By now all have been read, and most still wait.
  await nextTurn();
  const early = new Set(returned);
  controller.abort();
  const results = await ended;
  expect(results.some(({ status }) => status === 'rejected')).toBe(true);
  for (const [index, result] of results.entries()) {
    const isAborted = index % 2 === 1 && !early.has(index);
    expect(result).toMatchObject(
      isAborted
        ? { status: 'rejected', reason: { kind: 'abort', code: 'aborted' } }
        : { status: 'fulfilled', value: { path: `/things/${index}` } },
    );
  }
});

test('callers that take longer are fewer in a turn, and share it with others', async () => {
  const limit = new TurnLimit();
  const log: string[] = [];
  const enter = (name: string, perTurn?: number) => limit.enter(() => log.push(name) > 0, perTurn);
  for (const name of ['page 1', 'page 2', 'page 3']) enter(name, 2);
  for (const name of ['call 1', 'call 2', 'call 3']) enter(name);
  expect(log.splice(0)).toEqual(['page 1', 'page 2']);
  await nextTurn();
  expect(log.splice(0)).toEqual(['page 3', 'call 1', 'call 2']);
  await nextTurn();
  expect(log).toEqual(['call 3']);
});

test.each([
  [1_000, false, 1],
  [1_000, true, 1],
  [100_000, false, 0],
  [100_000, true, 1],
])('a response of %i bytes (page: %s) asks for a turn %i times', async (bytes, isPage, times) => {
  server = await serveHttp((_, response) => json(response, { text: 'x'.repeat(bytes) }));
  const enter = vi.spyOn(TurnLimit.prototype, 'enter');
  await testPipeline().send(testCall(server.url, { isPage }));
  expect(enter).toHaveBeenCalledTimes(times);
  enter.mockRestore();
});

test('the response to a submission does not wait, so an abort in between cannot make its outcome unknown', async () => {
  const url = await serveTogether(MANY);
  const pipeline = testPipeline({ maxRetries: 0 });
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: MANY }, () => pipeline.send(testSubmission(url), { signal }));
  const ended = Promise.all(calls);
  await Promise.race(calls);
  // By now all have been read.
  await nextTurn();
  controller.abort();
  expect(await ended).toHaveLength(MANY);
});

test('errors do not wait, so a vendor that fails is known to fail before more is sent', async () => {
  const url = await serveTogether(MANY, 503);
  const pipeline = testPipeline({ maxRetries: 0 });
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: MANY }, () => pipeline.send(testCall(url), { signal }));
  const ended = Promise.allSettled(calls);
  await Promise.race(calls).catch(() => undefined);
  // By now all have been read.
  await nextTurn();
  controller.abort();
  for (const result of await ended)
    expect(result).toMatchObject({ status: 'rejected', reason: { kind: 'server', status: 503 } });
});

test('a response that waits for its turn is not late when the time of its attempt passes meanwhile', async () => {
  const url = await serveTogether(MANY);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const pipeline = testPipeline({ maxRetries: 0 });
  const calls = Array.from({ length: MANY }, () => pipeline.send(testCall(url), { timeoutMs: 1_000 }));
  await Promise.race(calls);
  // By now all have been read, and most still wait.
  await nextTurn();
  vi.advanceTimersByTime(2_000);
  expect(await Promise.all(calls)).toHaveLength(MANY);
});

test('a response that waits for its turn is kept when its connection breaks', async () => {
  const sockets = new Set<Socket>();
  server = await serveRaw((socket) => {
    sockets.add(socket);
    if (sockets.size < MANY) return;
    const body = '{"isEarly":true}';
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
    for (const each of sockets) each.write(`${head}\r\n\r\n${body}`);
  });
  const { url } = server;
  const pipeline = testPipeline({ maxRetries: 0 });
  const calls = Array.from({ length: MANY }, () => {
    // The server responds before the request has ended.
    const body = new Readable({ read: () => undefined });
    body.push('{');
    return pipeline.send(testCall(url, { method: 'PUT', retryClass: 'idempotent', body }));
  });
  await Promise.race(calls);
  for (const each of sockets) each.resetAndDestroy();
  expect(await Promise.all(calls)).toEqual(Array.from({ length: MANY }, () => ({ isEarly: true })));
});

test('the closing of a client ends calls whose responses wait for their turn', async () => {
  const url = await serveTogether(MANY);
  const pipeline = testPipeline({ maxRetries: 0 });
  const calls = Array.from({ length: MANY }, () => pipeline.send(testCall(url)));
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
