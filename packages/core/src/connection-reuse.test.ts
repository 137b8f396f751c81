import * as http from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { json, serveHttp, serveRaw, type TestServer } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline, testSubmission } from '../testing/pipeline.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
  server = undefined;
});

/** Counts the requests of each connection, and resets a request that arrives over a used one while `isStrict()`. */
async function serveOnce(isStrict: () => boolean) {
  const uses = new Map<Socket, number>();
  const seen: string[] = [];
  server = await serveHttp((request, response) => {
    const socket = response.socket as Socket;
    uses.set(socket, (uses.get(socket) ?? 0) + 1);
    if (isStrict() && (uses.get(socket) ?? 0) > 1) socket.resetAndDestroy();
    else {
      seen.push(request.method);
      json(response, { ok: true });
    }
  });
  return { url: server.url, uses, seen };
}

test.each(['unsafe', 'oneTime'] as const)(
  'a request that is %s uses a separate connection, whatever is in the pool',
  async (retryClass) => {
    const { url, uses, seen } = await serveOnce(() => true);
    const pipeline = testPipeline({ maxRetries: 0 });
    await pipeline.send(testCall(url));
    for (let n = 0; n < 3; n += 1) await pipeline.send(testSubmission(url, { retryClass }));
    await pipeline.send(testCall(url));
    expect(seen).toEqual(['GET', 'POST', 'POST', 'POST', 'GET']);
    expect([...uses.values()].sort((a, b) => a - b)).toEqual([1, 1, 1, 1, 2]);
  },
);

test("with a caller's agent, a submission discards the connections that were used before", async () => {
  const { url, uses } = await serveOnce(() => true);
  const httpAgent = new http.Agent({ keepAlive: true });
  const pipeline = testPipeline({ maxRetries: 0, connection: { httpAgent } });
  await Promise.all([1, 2, 3].map(() => pipeline.send(testCall(url))));
  const { meta } = await pipeline.send(testSubmission(url)).withResponse();
  expect(meta.attempts).toBe(1);
  expect(Math.max(...uses.values())).toBe(1);
  httpAgent.destroy();
});

test('a pool of connections that the other side has closed costs a read no attempt', async () => {
  let isDead = false;
  const { url } = await serveOnce(() => isDead);
  const pipeline = testPipeline({ maxRetries: 0 });
  await Promise.all(Array.from({ length: 8 }, () => pipeline.send(testCall(url))));
  isDead = true;
  const results = await Promise.all(
    Array.from({ length: 8 }, () => pipeline.send(testCall(url)).withResponse()),
  );
  expect(results.map(({ meta }) => meta.attempts)).toEqual(Array.from({ length: 8 }, () => 1));
});

test('a reset of a new connection counts as an attempt', async () => {
  server = await serveRaw((socket) => socket.resetAndDestroy());
  await expect(testPipeline({ maxRetries: 1 }).send(testCall(server.url))).rejects.toMatchObject({
    code: 'connection_lost',
    attempts: 2,
  });
  expect(server.hits).toBe(2);
});

function response(n: number) {
  const body = JSON.stringify({ n });
  return `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
}

test.each(['with the response', 'after it', 'on an idle connection'])(
  'an unrequested response that arrives %s is never read by the next request',
  async (when) => {
    const closed: Promise<void>[] = [];
    let later: (() => void) | undefined;
    server = await serveRaw((socket, hit) => {
      closed.push(new Promise((resolve) => void socket.once('close', () => resolve())));
      const surplus = () => void socket.write(response(-hit));
      if (when === 'with the response') socket.cork();
      socket.write(response(hit));
      if (when === 'with the response') surplus();
      socket.uncork();
      if (when === 'after it') setImmediate(surplus);
      if (when === 'on an idle connection') later = surplus;
    });
    const pipeline = testPipeline({ maxRetries: 0, connection: { maxSockets: 1 } });
    for (let n = 1; n <= 5; n += 1) {
      expect(await pipeline.send(testCall(server.url))).toEqual({ n });
      // By then the agent has taken it back.
      await new Promise(setImmediate);
      later?.();
      // The client closes the connection as soon as it sees unrequested data.
      await closed[n - 1];
    }
  },
);

test('a TypeError of an agent keeps its name, is not retried, and its text appears nowhere', async () => {
  class Broken extends http.Agent {
    override createConnection(): never {
      throw new TypeError('Quimby is not a function');
    }
  }
  const pipeline = testPipeline({ maxRetries: 2, connection: { httpAgent: new Broken() } });
  const error: unknown = await pipeline
    .send(testCall('http://127.0.0.1:9'))
    .then(undefined, (e: unknown) => e);
  expect(error).toMatchObject({
    kind: 'network',
    code: 'request_failed',
    retryable: false,
    attempts: 1,
    cause: { name: 'TypeError' },
  });
  expect(`${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain('Quimby');
});

test('close() does not wait for a response that is unread or half read', async () => {
  server = await serveHttp((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/csv' });
    response.write('a,b\n');
  });
  for (const pieces of [0, 1]) {
    const pipeline = testPipeline();
    const stream = (await pipeline.send(
      testCall(server.url, { bodyType: 'stream' }),
    )) as AsyncIterable<Buffer>;
    const reader = stream[Symbol.asyncIterator]();
    for (let n = 0; n < pieces; n += 1) await reader.next();
    await pipeline.close();
    await expect(reader.next()).rejects.toMatchObject({ kind: 'abort', code: 'client_closed' });
  }
});

test('an unrequested response that has arrived unread is never mistaken for the next response', async () => {
  let surplus = () => {};
  server = await serveRaw((socket, hit) => {
    socket.write(response(hit));
    surplus = () => void socket.write(response(-hit));
  });
  const pipeline = testPipeline({ maxRetries: 0, connection: { maxSockets: 1 } });
  for (let n = 1; n <= 5; n += 1) {
    expect(await pipeline.send(testCall(server.url))).toEqual({ n });
    // In the same turn of the event loop as the next request: the client had no chance to see it.
    await new Promise(setImmediate);
    surplus();
  }
});
