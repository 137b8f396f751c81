import * as http from 'node:http';
import * as https from 'node:https';
import { connect as connectPlain, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectSecure } from 'node:tls';
import { afterEach, expect, test } from 'vitest';
import { caCert } from '../testing/certificates.js';
import { serveHttp, type TestServer, unusedPort } from '../testing/http-server.js';
import { closePipelines, testPipeline, testSubmission } from '../testing/pipeline.js';
import { startResettingServer } from '../testing/resetting-server.js';
import { PayerKitError } from './errors/payer-kit-error.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
  server = undefined;
});

const SEED = 20261121;

/** Agents whose every fifth connection goes to a closed port. */
function strayingAgents(deadPort: number) {
  let connections = 0;
  const port = (right: unknown) => {
    connections += 1;
    return connections % 5 === 0 ? deadPort : Number(right);
  };
  const options = { keepAlive: true, maxSockets: 16 };
  class Plain extends http.Agent {
    override createConnection(to: http.ClientRequestArgs): Socket {
      return connectPlain(port(to.port), '127.0.0.1');
    }
  }
  class Secure extends https.Agent {
    override createConnection(to: ConnectionOptions): Socket {
      return connectSecure({ ...to, host: '127.0.0.1', port: port(to.port), ca: caCert });
    }
  }
  return { httpAgent: new Plain(options), httpsAgent: new Secure(options) };
}

test.each([
  ['http', 3000, false],
  ['https', 600, true],
] as const)(
  'over %s, %d submissions to a server that loses connections at any point: none is processed twice, and none reported as unsent was processed',
  { timeout: 120_000 },
  async (_name, count, secure) => {
    const resetting = await startResettingServer(secure, SEED);
    const { url, processed } = resetting;
    const agents = strayingAgents(await unusedPort());
    const pipeline = testPipeline({ connection: agents, maxRetries: 3 });
    const tally = { answered: 0, repeated: 0, unknown: 0, processedUnheard: 0 };
    const wrong: unknown[] = [];

    async function submit(n: number): Promise<void> {
      try {
        const { meta } = await pipeline.send(testSubmission(url, { body: { n } })).withResponse();
        tally.answered += 1;
        if (meta.attempts > 1) tally.repeated += 1;
        if (processed.get(n) !== 1) wrong.push([n, 'answered', processed.get(n)]);
      } catch (error) {
        if (!PayerKitError.isInstance(error)) throw error;
        const { kind, sent } = error;
        const times = processed.get(n) ?? 0;
        if (sent !== 'no') tally.unknown += 1;
        tally.processedUnheard += times;
        const isRight = sent === 'no' ? times === 0 : times <= 1 && kind === 'submission_unknown';
        if (!isRight) wrong.push([n, kind, sent, times]);
      }
    }

    let n = 0;
    const worker = async () => {
      while (n < count) {
        n += 1;
        await submit(n);
      }
    };
    await Promise.all(Array.from({ length: 32 }, worker));
    await resetting.close();
    for (const agent of Object.values(agents)) agent.destroy();

    expect(wrong).toEqual([]);
    expect([...processed].filter(([, times]) => times !== 1)).toEqual([]);
    // The conditions were as rough as intended.
    for (const times of Object.values(tally)) expect(times, JSON.stringify(tally)).toBeGreaterThan(20);
  },
);

test('a submission with a response whose reading exceeds its budget ends unknown', async () => {
  server = await serveHttp((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{}');
  });
  const call = testSubmission(server.url, { parse: () => new Promise(() => {}) });
  await expect(testPipeline().send(call, { totalTimeoutMs: 300 })).rejects.toMatchObject({
    kind: 'submission_unknown',
    code: 'total_timeout',
    sent: 'yes',
    retryable: false,
  });
});

test("an error that names a route proves nothing about a socket that is not Node's", async () => {
  let hits = 0;
  server = await serveHttp(() => {
    hits += 1;
    near?.destroy(Object.assign(new Error('no route'), { code: 'ENETUNREACH' }));
  });
  let near: Socket | undefined;
  class Foreign extends http.Agent {
    override createConnection(to: http.ClientRequestArgs): Socket {
      near = connectPlain(Number(to.port), '127.0.0.1');
      // As tunnel agents return them: of their own class.
      Object.defineProperty(near, 'constructor', { value: class Tunnel {} });
      return near;
    }
  }
  const pipeline = testPipeline({ connection: { httpAgent: new Foreign() } });
  await expect(pipeline.send(testSubmission(server.url))).rejects.toMatchObject({
    kind: 'submission_unknown',
    sent: 'unknown',
  });
  expect(hits).toBe(1);
});
