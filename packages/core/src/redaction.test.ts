import { inspect } from 'node:util';
import { metrics, type SpanOptions, trace } from '@opentelemetry/api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { json, serveHttp, serveRaw, type TestServer, unusedPort } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline, testProfile, testSubmission } from '../testing/pipeline.js';
import type { Call } from './call.js';
import { PayerKitError } from './errors/payer-kit-error.js';
import type { ClientEvents } from './events.js';
import type { Logger } from './logger.js';

// One in every field that could carry it; none may appear anywhere except in data, meta and details().
const CANARIES = ['tok-canary-7f3a', 'Rosalind Canary', '1CANARY0YK73', 'pw-canary-9b1c'];
const [TOKEN = '', NAME = '', MEMBER = '', SECRET = ''] = CANARIES;
const FIELDS = { name: NAME, memberId: MEMBER, token: TOKEN, clientSecret: SECRET };

const said: unknown[] = [];
let server: TestServer | undefined;

beforeEach(() => {
  const startSpan = (...begun: [string, SpanOptions?]) => {
    said.push(begun);
    const span = {
      isRecording: () => true,
      spanContext: () => ({}),
      setAttributes: (attributes: unknown) => said.push(attributes),
      setStatus: (status: unknown) => said.push(status),
      end: () => {},
    };
    return span as never;
  };
  trace.setGlobalTracerProvider({
    getTracer: () => ({ startSpan, startActiveSpan: () => expect.unreachable() }),
  });
  const createHistogram = () => ({ record: (...recorded: unknown[]) => said.push(recorded) });
  metrics.setGlobalMeterProvider({ getMeter: () => ({ createHistogram }) as never });
});
afterEach(async () => {
  said.length = 0;
  trace.disable();
  metrics.disable();
  await closePipelines();
  await server?.close();
});

function write(...line: unknown[]) {
  return said.push(line);
}
const logger: Logger = { debug: write, info: write, warn: write, error: write };

function pipeline(timeoutMs = 10_000) {
  const observed = testPipeline({ logger, maxRetries: 1, timeoutMs, headers: { 'x-client': SECRET } });
  const names: (keyof ClientEvents)[] = ['request', 'response', 'retry', 'token', 'consent', 'disclosure'];
  for (const name of names) observed.on(name, (event) => said.push(event));
  return observed;
}

const full: Partial<Call<unknown>> = {
  method: 'POST',
  path: `/things/${MEMBER}`,
  query: { name: NAME, token: TOKEN },
  headers: { 'x-call': SECRET },
  body: FIELDS,
};
function bearer(url: string): Partial<Call<unknown>> {
  return {
    ...full,
    authorization: {
      type: 'bearer',
      source: {
        get: () => Promise.resolve({ value: TOKEN, origin: new URL(url).origin }),
        replace: () => Promise.resolve({ value: TOKEN, origin: new URL(url).origin }),
      },
    },
  };
}
const basic: Partial<Call<unknown>> = {
  ...full,
  authorization: { type: 'basic', username: MEMBER, password: SECRET },
};

/** Everything that a logger, a serializer or a careless print could see of a value. */
function seenOf(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null || depth > 6) return String(value);
  const own = Reflect.ownKeys(value).map((key) => {
    const property = (value as Record<PropertyKey, unknown>)[key];
    return `${String(key)}=${typeof property === 'function' ? '' : seenOf(property, depth + 1)}`;
  });
  const shown = inspect(value, { depth: null, showHidden: true });
  return [value instanceof Error ? value.toString() : '', JSON.stringify(value), shown, ...own].join('\n');
}

function expectSilence(): void {
  const everything = said.map((one) => seenOf(one)).join('\n');
  const forms = CANARIES.flatMap((canary) => [
    canary,
    encodeURIComponent(canary),
    Buffer.from(canary).toString('base64'),
  ]);
  for (const form of [...forms, Buffer.from(`${MEMBER}:${SECRET}`).toString('base64')]) {
    expect(everything).not.toContain(form);
  }
}

test('a success discloses no personal data', async () => {
  server = await serveHttp((_request, response) => {
    json(response, FIELDS, 200, { 'x-name': NAME, 'x-request-id': `${NAME} ${MEMBER}`, 'set-cookie': TOKEN });
  });
  const { data, meta } = await pipeline()
    .send(
      testCall(server.url, {
        ...bearer(server.url),
        retryClass: 'idempotent',
        disclosure: {
          resourceType: 'Patient',
          subject: 'user-1',
          scopes: ['patient/Patient.read'],
          count: () => 1,
        },
      }),
    )
    .withResponse();
  expect(data).toEqual(FIELDS);
  expect(meta.requestId).toBeUndefined();
  // The test itself must be able to fail: something was observed of every kind.
  expect(said.length).toBeGreaterThan(5);
  expectSilence();
});

const statuses = [302, 400, 401, 403, 404, 408, 409, 418, 429, 500, 503];
const bodies: [string, (status: number) => Promise<TestServer>][] = [
  [
    'JSON',
    (status) =>
      serveHttp((_request, response) =>
        json(response, FIELDS, status, { location: `/${MEMBER}`, 'x-a': TOKEN }),
      ),
  ],
  [
    'HTML',
    (status) =>
      serveHttp((_request, response) => {
        response.writeHead(status, {
          'content-type': 'text/html',
          'www-authenticate': `Bearer error="${SECRET}"`,
        });
        response.end(`<html>${NAME}</html>`);
      }),
  ],
];

for (const retryClass of ['safe', 'oneTime', 'unsafe'] as const) {
  test.each(bodies)(
    `a ${retryClass} call rejected in %s discloses no personal data`,
    async (_name, serve) => {
      for (const status of statuses) {
        server = await serve(status);
        for (const credentials of [bearer(server.url), basic]) {
          const error: unknown = await pipeline()
            .send(testSubmission(server.url, { ...credentials, retryClass }))
            .catch((reason: unknown) => reason);
          if (!PayerKitError.isInstance(error)) throw error;
          expect(error.status).toBe(status);
          expect(JSON.stringify(error.details())).toContain(NAME);
          said.push(error);
        }
        await server.close();
      }
      expectSilence();
    },
  );
}

const broken: [string, string][] = [
  [
    'broken JSON',
    `HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 30\r\n\r\n${NAME.padEnd(30)}`,
  ],
  [
    'an HTML page',
    `HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/html\r\ncontent-length: 30\r\n\r\n${NAME.padEnd(30)}`,
  ],
  [
    'a truncated body',
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 300\r\n\r\n${NAME}`,
  ],
  ['no HTTP', `${NAME} ${TOKEN}\r\n\r\n`],
];
test.each(broken)('%s discloses no personal data', async (_name, answer) => {
  server = await serveRaw((socket) => socket.end(answer));
  for (const retryClass of ['safe', 'unsafe'] as const) {
    const call = testSubmission(server.url, { ...bearer(server.url), retryClass });
    said.push(
      await pipeline()
        .send(call)
        .catch((reason: unknown) => reason),
    );
  }
  expect(said.some((one) => PayerKitError.isInstance(one))).toBe(true);
  expectSilence();
});

test('timeouts, aborts, lost connections and failing parsers disclose no personal data', async () => {
  server = await serveRaw(() => {});
  const errors = [
    pipeline(100).send(testSubmission(server.url, bearer(server.url))),
    pipeline().send(testCall(server.url, bearer(server.url)), { signal: AbortSignal.abort(new Error(NAME)) }),
    pipeline().send(testCall(`http://127.0.0.1:${await unusedPort()}`, { ...basic })),
    pipeline().send(testCall(server.url, { ...full, path: `/../${MEMBER}` })),
    pipeline().send(testCall(server.url, { ...full, headers: { 'x-a': `${NAME}\n` } })),
    pipeline().send(
      testCall(server.url, { ...full, query: { [MEMBER]: undefined, a: [NAME, null as never] } }),
    ),
    pipeline().send(testCall(`https://${SECRET}:${TOKEN}@api.example.test`, full)),
    pipeline().send(
      testCall(server.url, {
        authorization: {
          type: 'bearer',
          source: {
            get: () => Promise.resolve({ value: TOKEN, origin: `https://${SECRET}.example` }),
            replace: () => expect.unreachable(),
          },
        },
      }),
    ),
  ];
  for (const outcome of await Promise.allSettled(errors)) {
    if (outcome.status === 'fulfilled') throw new Error('expected a failure');
    expect(PayerKitError.isInstance(outcome.reason)).toBe(true);
    said.push(outcome.reason);
  }
  await server.close();
  server = await serveHttp((_request, response) => json(response, FIELDS));
  const parse = () => {
    throw new SyntaxError(`Unexpected token in ${NAME}`);
  };
  said.push(
    await pipeline()
      .send(testCall(server.url, { parse }))
      .catch((reason: unknown) => reason),
  );
  expect(said.at(-1)).toMatchObject({
    kind: 'response_format',
    code: 'unreadable_answer',
    cause: { name: 'SyntaxError' },
  });
  expectSilence();
});

test('a provider that fails on a rejection still returns the class of its status', async () => {
  server = await serveHttp((_request, response) => json(response, FIELDS, 404));
  const stumbling = testPipeline(
    {},
    {
      ...testProfile,
      failure: () => {
        throw new TypeError(`Cannot read ${NAME}`);
      },
    },
  );
  const error: unknown = await stumbling.send(testCall(server.url)).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ kind: 'not_found', status: 404 });
  said.push(error);
  expectSilence();
});
