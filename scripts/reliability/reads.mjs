// Reads of a vendor that fails: the retry quota, and mixed faults.
import { PayerKitError, RetryQuota } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import { IMMEDIATE, inParallel, json, pick, seeded, serve, Tally } from './support.mjs';

const PARALLEL = 64;
// The default of a client.
const MAX_RETRIES = 2;

/** A quota that never says no. */
const UNLIMITED = Object.assign(new RetryQuota(), { take: () => 0 });

/**
 * @param {string} url
 * @param {object} [options]
 */
function reader(url, options = {}) {
  return new OptumClient({
    environment: { baseUrl: url, kind: 'production' },
    clientId: 'experiment',
    clientSecret: 'synthetic',
    clock: IMMEDIATE,
    timeoutMs: 30_000,
    ...options,
  });
}

/**
 * Reads so many records of a vendor, and checks each.
 *
 * @param {number} count
 * @param {(exchange: import('./support.mjs').Exchange, attempt: number) => boolean | Promise<boolean>} fails - responds and returns true when the
 *   vendor fails
 * @param {object} [options]
 */
async function readAll(count, fails, options) {
  let requests = 0;
  /** @type {Map<string, number>} */
  const attempts = new Map();
  const server = await serve(async (exchange) => {
    requests += 1;
    const attempt = (attempts.get(exchange.path) ?? 0) + 1;
    attempts.set(exchange.path, attempt);
    if (!(await fails(exchange, attempt))) json(exchange.response, 200, { path: exchange.path });
  });
  const client = reader(server.url, options);
  const tally = new Tally();
  try {
    await inParallel(count, PARALLEL, async (n) => {
      const path = `/record/${n}`;
      try {
        const data = await client.request({ method: 'GET', path, auth: 'none' });
        tally.add(/** @type {{ path?: string }} */ (data).path === path ? 'right' : 'wrong');
      } catch (error) {
        tally.add(PayerKitError.isInstance(error) ? 'failed' : 'untyped');
        if (PayerKitError.isInstance(error) && error.retryable && error.attempts < 3)
          tally.add('gave up early');
      }
    });
  } finally {
    await client.close();
    server.close();
  }
  return { requests, tally };
}

const down = (/** @type {import('./support.mjs').Exchange} */ { response }) => {
  json(response, 503, {});
  return true;
};

/**
 * @param {import('./support.mjs').Context} context
 * @returns {AsyncGenerator<import('./support.mjs').Row, void, undefined>}
 */
export async function* readExperiments({ sizes, random }) {
  const { reads } = sizes;
  const outage = await readAll(reads, down);
  // The quota lets 100 failed retries through before it is empty, and those of the calls that are then under way. A
  // small run stays below that.
  const allowed = reads + Math.min(100 + PARALLEL * MAX_RETRIES, Math.ceil(reads / 10) + 100);
  yield {
    promise: 'A vendor that is down is not stormed',
    experiment: `Reads of a vendor that is down, ${PARALLEL} at a time`,
    figures: { reads, requests: outage.requests, 'at most': allowed },
    losses: {
      'requests too many': Math.max(0, outage.requests - allowed),
      'untyped errors': outage.tally.of('untyped'),
    },
  };

  const twice = await readAll(reads, (exchange, attempt) => attempt < 3 && down(exchange));
  yield {
    promise: 'Reads that can succeed do',
    experiment: 'Reads of a vendor that fails the first two requests of every read',
    figures: { reads, requests: twice.requests, succeeded: twice.tally.of('right') },
    losses: { 'reads failed': reads - twice.tally.of('right') },
  };

  const third = async (/** @type {object} */ options) => {
    // The same failures for both, by read and attempt.
    const fails = (/** @type {import('./support.mjs').Exchange} */ exchange, /** @type {number} */ attempt) =>
      seeded(Number(exchange.path.slice(8)) * 7 + attempt)() < 1 / 3 && down(exchange);
    return (await readAll(reads, fails, options)).tally.of('right');
  };
  const [withQuota, without] = [await third({}), await third({ retryQuota: UNLIMITED })];
  yield {
    promise: 'Reads that can succeed do',
    experiment: 'Reads of a vendor that fails one request in three at random, with the quota and without one',
    figures: { reads, succeeded: withQuota, 'succeeded without quota': without },
    losses: { 'fewer than without quota': Math.max(0, without - withQuota) },
  };

  const mixed = await readAll(
    reads,
    (exchange) => random() < 0.4 && trouble(exchange, pick(random, TROUBLES), random),
  );
  yield {
    promise: 'Responses belong to requests, and reads that can succeed do',
    experiment: `Reads of which two in five meet one of ${TROUBLES.length} faults: ${TROUBLES.join(', ')}`,
    figures: {
      reads,
      requests: mixed.requests,
      succeeded: mixed.tally.of('right'),
      'failed with a typed error': mixed.tally.of('failed'),
    },
    losses: {
      'other data': mixed.tally.of('wrong'),
      'untyped errors': mixed.tally.of('untyped'),
      'gave up before the third attempt': mixed.tally.of('gave up early'),
    },
    note: 'A read fails when it meets faults in all its attempts, or a response that cannot be read, which is not retried.',
  };
}

const TROUBLES = [
  'reset before',
  'reset in the body',
  'surplus response',
  'closed when reused',
  '500',
  '503',
  'cut JSON',
  'page',
  'gzip noise',
  'wrong length',
];

const closed = new WeakSet();

/**
 * @param {import('./support.mjs').Exchange} exchange
 * @param {string} kind
 * @param {() => number} random
 * @returns {boolean} whether it has responded
 */
function trouble({ response, socket, path }, kind, random) {
  const whole = JSON.stringify({ path });
  if (closed.has(socket)) kind = 'reset before';
  const send = (/** @type {Record<string, string>} */ headers, /** @type {string | Buffer} */ body) =>
    void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
  switch (kind) {
    case 'reset before':
      socket.resetAndDestroy();
      return true;
    case 'reset in the body':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' });
      response.write(whole, () => socket.resetAndDestroy());
      return true;
    case 'surplus response':
      response.once('finish', () => {
        const surplus = JSON.stringify({ path: `/record/${Math.floor(random() * 1e6)}` });
        setImmediate(() =>
          socket.write(
            `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${surplus.length}\r\n\r\n${surplus}`,
          ),
        );
      });
      return false;
    case 'closed when reused':
      closed.add(socket);
      return false;
    case '500':
    case '503':
      json(response, Number(kind), {});
      return true;
    case 'cut JSON':
      send({}, whole.slice(0, 5));
      return true;
    case 'page':
      send({ 'content-type': 'text/html' }, '<html></html>');
      return true;
    case 'gzip noise':
      send(
        { 'content-encoding': 'gzip' },
        Buffer.from(whole.split('').map(() => Math.floor(random() * 256))),
      );
      return true;
    default:
      send({ 'content-length': String(whole.length - 2) }, whole.slice(0, -2));
      return true;
  }
}
