import { Agent } from 'node:http';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { serveRaw, type TestServer, unusedPort } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline, testSubmission } from '../testing/pipeline.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
});

// A stall costs its budget; anything else must not reach it on a busy machine.
const STALL = { timeoutMs: 300 };
function budget({ ending }: Pick<Row, 'ending'>) {
  return ending === 'stall' ? STALL : {};
}
// Without keep-alive, so that a retry never meets a socket that is just closing.
function head(...headers: string[]) {
  return ['HTTP/1.1 200 OK', 'connection: close', ...headers, '', ''].join('\r\n');
}
const JSON_TYPE = 'content-type: application/json';
const garbage = Buffer.from('this is not gzip at all');

interface Row {
  readonly name: string;
  /** Bytes on the wire; `reset` and `stall` state how it ends. */
  readonly answer: string | Buffer;
  readonly ending: 'end' | 'reset' | 'stall';
  readonly kind: string;
  readonly code: string;
  readonly sent: string;
  /** Number of times a safe call is sent with one retry. */
  readonly hits: 1 | 2;
}

const rows: Row[] = [
  {
    name: 'reset before a response',
    answer: '',
    ending: 'reset',
    kind: 'network',
    code: 'connection_lost',
    sent: 'unknown',
    hits: 2,
  },
  {
    name: 'closed before a response',
    answer: '',
    ending: 'end',
    kind: 'network',
    code: 'connection_lost',
    sent: 'unknown',
    hits: 2,
  },
  {
    name: 'no HTTP',
    answer: 'SSH-2.0-OpenSSH\r\n\r\n',
    ending: 'end',
    kind: 'response_format',
    code: 'invalid_http',
    sent: 'unknown',
    hits: 2,
  },
  {
    name: 'an unrequested upgrade',
    answer: 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    ending: 'stall',
    kind: 'network',
    code: 'connection_lost',
    sent: 'unknown',
    hits: 2,
  },
  {
    name: 'stalled before headers',
    answer: '',
    ending: 'stall',
    kind: 'timeout',
    code: 'attempt_timeout',
    sent: 'unknown',
    hits: 2,
  },
  {
    name: 'stalled in headers',
    answer: 'HTTP/1.1 200 OK\r\nx-a: ',
    ending: 'stall',
    kind: 'timeout',
    code: 'attempt_timeout',
    sent: 'unknown',
    hits: 2,
  },
  {
    name: 'stalled in the body',
    answer: `${head(JSON_TYPE, 'content-length: 10')}{"a"`,
    ending: 'stall',
    kind: 'timeout',
    code: 'attempt_timeout',
    sent: 'yes',
    hits: 2,
  },
  {
    name: 'truncated by length',
    answer: `${head(JSON_TYPE, 'content-length: 100')}{"a":1}`,
    ending: 'end',
    kind: 'network',
    code: 'truncated_response',
    sent: 'yes',
    hits: 2,
  },
  {
    name: 'truncated in a chunk',
    answer: `${head(JSON_TYPE, 'transfer-encoding: chunked')}64\r\n{"a":1}`,
    ending: 'end',
    kind: 'network',
    code: 'truncated_response',
    sent: 'yes',
    hits: 2,
  },
  {
    name: 'reset in the body',
    answer: `${head(JSON_TYPE, 'content-length: 100')}{"a":1}`,
    ending: 'reset',
    kind: 'network',
    code: 'truncated_response',
    sent: 'yes',
    hits: 2,
  },
  {
    name: 'a length that is too short',
    answer: `${head(JSON_TYPE, 'content-length: 3')}{"a":1}`,
    ending: 'end',
    kind: 'response_format',
    code: 'invalid_http',
    sent: 'yes',
    hits: 2,
  },
  {
    name: 'an empty body',
    answer: head(JSON_TYPE, 'content-length: 0'),
    ending: 'end',
    kind: 'response_format',
    code: 'empty_body',
    sent: 'yes',
    hits: 2,
  },
  {
    name: 'broken JSON',
    answer: `${head(JSON_TYPE, 'content-length: 4')}{"a"`,
    ending: 'end',
    kind: 'response_format',
    code: 'invalid_json',
    sent: 'yes',
    hits: 2,
  },
  {
    name: 'an HTML page',
    answer: `${head('content-type: text/html', 'content-length: 13')}<html></html>`,
    ending: 'end',
    kind: 'response_format',
    code: 'unexpected_content_type',
    sent: 'yes',
    hits: 1,
  },
  {
    name: 'gzip garbage',
    answer: Buffer.concat([
      Buffer.from(head(JSON_TYPE, 'content-encoding: gzip', `content-length: ${garbage.length}`)),
      garbage,
    ]),
    ending: 'end',
    kind: 'response_format',
    code: 'broken_encoding',
    sent: 'yes',
    hits: 2,
  },
  {
    name: 'brotli garbage',
    answer: Buffer.concat([
      Buffer.from(head(JSON_TYPE, 'content-encoding: br', `content-length: ${garbage.length}`)),
      garbage,
    ]),
    ending: 'end',
    kind: 'response_format',
    code: 'broken_encoding',
    sent: 'yes',
    hits: 2,
  },
  {
    name: 'truncated gzip',
    answer: Buffer.concat([
      Buffer.from(head(JSON_TYPE, 'content-encoding: gzip', 'content-length: 20')),
      gzipSync('{"a":"abcdefghijklmnop"}').subarray(0, 20),
    ]),
    ending: 'end',
    kind: 'response_format',
    code: 'broken_encoding',
    sent: 'yes',
    hits: 2,
  },
  {
    name: 'an unknown coding',
    answer: `${head(JSON_TYPE, 'content-encoding: zstd', 'content-length: 2')}{}`,
    ending: 'end',
    kind: 'response_format',
    code: 'unknown_encoding',
    sent: 'yes',
    hits: 1,
  },
];

async function serveRow({ answer, ending }: Row): Promise<string> {
  server = await serveRaw((socket) => {
    if (ending === 'reset' && answer.length === 0) socket.resetAndDestroy();
    else if (ending === 'end') socket.end(answer);
    else socket.write(answer, () => ending === 'reset' && setImmediate(() => socket.resetAndDestroy()));
  });
  return server.url;
}

test.each(rows)('a safe call with $name ends in $kind, $code', async (row) => {
  const url = await serveRow(row);
  const { kind, code, sent, hits } = row;
  const call = testPipeline({ ...budget(row), maxRetries: 1 }).send(testCall(url));
  await expect(call).rejects.toMatchObject({ kind, code, sent, attempts: hits });
  expect(server?.hits).toBe(hits);
});

test.each(rows)('a submission with $name is sent once and its outcome is unknown', async (row) => {
  const url = await serveRow(row);
  await expect(
    testPipeline({ ...budget(row), maxRetries: 2 }).send(testSubmission(url)),
  ).rejects.toMatchObject({
    kind: 'submission_unknown',
    code: row.code,
    sent: row.sent,
    retryable: false,
    attempts: 1,
    controlNumber: '000000001',
  });
  expect(server?.hits).toBe(1);
});

test.each(rows)('a one-time credential with $name is sent once and gets the error itself', async (row) => {
  const url = await serveRow(row);
  const { kind, code, sent } = row;
  const call = testSubmission(url, { retryClass: 'oneTime' });
  await expect(testPipeline({ ...budget(row), maxRetries: 2 }).send(call)).rejects.toMatchObject({
    kind,
    code,
    sent,
    attempts: 1,
  });
  expect(server?.hits).toBe(1);
});

test.each(['safe', 'idempotent', 'oneTime', 'unsafe'] as const)(
  'a %s call to a closed port is retried, because nothing was sent',
  async (retryClass) => {
    const url = `http://127.0.0.1:${await unusedPort()}`;
    const call = testPipeline({ maxRetries: 2 }).send(testSubmission(url, { retryClass }));
    await expect(call).rejects.toMatchObject({
      kind: 'network',
      code: 'connection_failed',
      sent: 'no',
      attempts: 3,
      cause: { code: 'ECONNREFUSED' },
    });
  },
);

test('a host that does not exist was never reached', async () => {
  const call = testSubmission('https://nowhere.invalid');
  await expect(
    testPipeline({ connection: { proxy: false }, maxRetries: 0 }).send(call),
  ).rejects.toMatchObject({
    kind: 'network',
    code: 'connection_failed',
    sent: 'no',
  });
});

test('a rejection whose body stalls, breaks off or is garbage keeps its class', async () => {
  for (const [rest, ending] of [
    ['content-length: 100\r\n\r\n{"a"', 'stall'],
    ['content-length: 100\r\n\r\n{"a"', 'end'],
    ['content-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc', 'end'],
  ] as const) {
    server = await serveRaw((socket) => {
      socket.write(`HTTP/1.1 404 Not Found\r\nx-request-id: r-1\r\n${rest}`);
      if (ending === 'end') socket.end();
    });
    const call = testPipeline(budget({ ending })).send(testCall(server.url));
    await expect(call).rejects.toMatchObject({
      kind: 'not_found',
      status: 404,
      requestId: 'r-1',
      attempts: 1,
    });
    await server.close();
  }
});

test.each([
  ['by default', undefined],
  ['after unpacking', 'gzip'],
])('a response beyond maxResponseBytes is rejected, counted %s', async (_name, encoding) => {
  const body = JSON.stringify({ text: 'a'.repeat(5_000) });
  const packed = encoding === undefined ? Buffer.from(body) : gzipSync(body);
  server = await serveRaw((socket) => {
    socket.write(
      head(
        JSON_TYPE,
        `content-length: ${packed.length}`,
        ...(encoding ? [`content-encoding: ${encoding}`] : []),
      ),
    );
    socket.end(packed);
  });
  const send = (maxResponseBytes: number) =>
    testPipeline({ maxResponseBytes }).send(testCall(server?.url ?? ''));
  await expect(send(body.length - 1)).rejects.toMatchObject({
    kind: 'response_format',
    code: 'response_too_large',
    attempts: 1,
  });
  await expect(send(body.length)).resolves.toEqual(JSON.parse(body));
});

test('a decompression bomb is not decompressed beyond the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
  server = await serveRaw((socket) => {
    socket.write(head(JSON_TYPE, 'content-encoding: gzip', `content-length: ${bomb.length}`));
    socket.end(bomb);
  });
  const call = testPipeline({ maxResponseBytes: 1024 * 1024 }).send(testCall(server.url));
  await expect(call).rejects.toMatchObject({ code: 'response_too_large' });
});

test('after a socket died while idle, a safe call is resent within its attempt, and a submission reset on its own connection ends unknown', async () => {
  const serve = () =>
    serveRaw((socket, hit) => {
      if (hit % 2 === 1) socket.write(`HTTP/1.1 200 OK\r\n${JSON_TYPE}\r\ncontent-length: 2\r\n\r\n{}`);
      else socket.resetAndDestroy();
    });
  server = await serve();
  const pipeline = testPipeline();
  await pipeline.send(testCall(server.url));
  const { meta } = await pipeline.send(testCall(server.url)).withResponse();
  expect(meta.attempts).toBe(1);
  await server.close();
  server = await serve();
  await pipeline.send(testCall(server.url));
  await expect(pipeline.send(testSubmission(server.url))).rejects.toMatchObject({
    kind: 'submission_unknown',
    sent: 'unknown',
  });
  expect(server.hits).toBe(2);
});

test('losing an established connection to the network proves nothing, so a submission ends unknown', async () => {
  let near: Socket | undefined;
  class Watched extends Agent {
    override createConnection(options: { port: number; host: string }) {
      near = connect(options.port, options.host);
      return near;
    }
  }
  server = await serveRaw(() => {
    near?.destroy(Object.assign(new Error('no route'), { code: 'EHOSTUNREACH' }));
  });
  const pipeline = testPipeline({ connection: { httpAgent: new Watched() } });
  await expect(pipeline.send(testSubmission(server.url))).rejects.toMatchObject({
    kind: 'submission_unknown',
    sent: 'unknown',
  });
  expect(server.hits).toBe(1);
});
