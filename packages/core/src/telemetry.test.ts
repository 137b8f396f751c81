import { AsyncLocalStorage } from 'node:async_hooks';
import { Agent } from 'node:http';
import {
  type Attributes,
  type Context,
  type ContextManager,
  context,
  type Histogram,
  type MetricOptions,
  metrics,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  type SpanOptions,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { json, serveHttp, type TestServer, unusedPort } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline, testSubmission } from '../testing/pipeline.js';

interface SeenSpan {
  readonly name: string;
  readonly kind: SpanKind | undefined;
  readonly attributes: Attributes;
  readonly startedWith: Attributes;
  status: SpanStatusCode | undefined;
  ended: boolean;
}

const spans: SeenSpan[] = [];
const made: Span[] = [];
const records: { name: string; options: MetricOptions | undefined; value: number; attributes: Attributes }[] =
  [];

function startSpan(name: string, options: SpanOptions = {}): Span {
  const seen: SeenSpan = {
    name,
    kind: options.kind,
    startedWith: { ...options.attributes },
    attributes: { ...options.attributes },
    status: undefined,
    ended: false,
  };
  spans.push(seen);
  const span: Partial<Span> = {
    isRecording: () => true,
    spanContext: () => ({ traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 }),
    setAttributes: (attributes) => {
      Object.assign(seen.attributes, attributes);
      return span as Span;
    },
    setStatus: ({ code }) => {
      seen.status = code;
      return span as Span;
    },
    end: () => {
      seen.ended = true;
    },
  };
  made.push(span as Span);
  return span as Span;
}

/** Keeps the active context across awaits, as an SDK does. */
function contextManager(): ContextManager {
  const storage = new AsyncLocalStorage<Context>();
  const manager: ContextManager = {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, callback, thisArg, ...args) =>
      storage.run(active, () => callback.apply(thisArg as never, args)),
    bind: (_context, target) => target,
    enable: () => manager,
    disable: () => manager,
  };
  return manager;
}

let server: TestServer | undefined;
beforeEach(() => {
  trace.setGlobalTracerProvider({
    getTracer: () => ({ startSpan, startActiveSpan: () => expect.unreachable() }),
  });
  const createHistogram = (name: string, options?: MetricOptions): Histogram => ({
    record: (value, attributes = {}) => records.push({ name, options, value, attributes }),
  });
  metrics.setGlobalMeterProvider({ getMeter: () => ({ createHistogram }) as never });
  context.setGlobalContextManager(contextManager());
});
afterEach(async () => {
  spans.length = 0;
  made.length = 0;
  records.length = 0;
  trace.disable();
  metrics.disable();
  context.disable();
  await closePipelines();
  await server?.close();
});

test('each attempt has a client span and a duration that follow the semantic conventions', async () => {
  server = await serveHttp((_request, response, hit) => json(response, {}, hit === 1 ? 503 : 200));
  await testPipeline().send(testCall(`${server.url}/base`, { query: { name: 'Doe' } }));
  const described = {
    'http.request.method': 'GET',
    'server.address': '127.0.0.1',
    'server.port': server.port,
    'url.template': '/things/{id}',
  };
  expect(spans).toEqual([
    {
      name: 'GET /things/{id}',
      kind: SpanKind.CLIENT,
      startedWith: described,
      attributes: { ...described, 'http.response.status_code': 503, 'error.type': '503' },
      status: SpanStatusCode.ERROR,
      ended: true,
    },
    {
      name: 'GET /things/{id}',
      kind: SpanKind.CLIENT,
      startedWith: { ...described, 'http.request.resend_count': 1 },
      attributes: { ...described, 'http.request.resend_count': 1, 'http.response.status_code': 200 },
      status: undefined,
      ended: true,
    },
  ]);
  expect(records.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['http.client.request.duration', { ...described, 'http.response.status_code': 503, 'error.type': '503' }],
    ['http.client.request.duration', { ...described, 'http.response.status_code': 200 }],
  ]);
  expect(records[0]?.options?.unit).toBe('s');
  expect(records[0]?.value).toBeLessThan(20);
});

test('an attempt without a response ends its span with the code of the error', async () => {
  const url = `http://127.0.0.1:${await unusedPort()}`;
  await expect(testPipeline({ maxRetries: 0 }).send(testSubmission(url))).rejects.toThrow();
  expect(spans).toMatchObject([
    { attributes: { 'error.type': 'connection_failed' }, status: SpanStatusCode.ERROR, ended: true },
  ]);
});

test('the request is sent inside its span, and the span inside the surrounding one', async () => {
  server = await serveHttp((_request, response) => json(response, {}));
  const outer = trace.setSpan(ROOT_CONTEXT, startSpan('outer'));
  const httpAgent = new Agent();
  const connect = httpAgent.createConnection.bind(httpAgent);
  let sending: Span | undefined;
  httpAgent.createConnection = (...options) => {
    sending = trace.getSpan(context.active());
    return connect(...options);
  };
  const pipeline = testPipeline({ connection: { httpAgent } });
  let around: Span | undefined;
  pipeline.on('request', () => {
    around = trace.getSpan(context.active());
  });
  await context.with(outer, async () => {
    await pipeline.send(testCall(server?.url ?? ''));
  });
  expect(around).toBe(trace.getSpan(outer));
  expect(sending).toBe(made.at(-1));
  expect(spans.map(({ name }) => name)).toEqual(['outer', 'GET /things/{id}']);
});

test('an SDK registered after the first request is found', async () => {
  trace.disable();
  metrics.disable();
  server = await serveHttp((_request, response) => json(response, {}));
  const pipeline = testPipeline();
  await pipeline.send(testCall(server.url));
  expect(spans).toEqual([]);
  trace.setGlobalTracerProvider({
    getTracer: () => ({ startSpan, startActiveSpan: () => expect.unreachable() }),
  });
  metrics.setGlobalMeterProvider({
    getMeter: () => ({ createHistogram: () => ({ record: () => records.push({} as never) }) }) as never,
  });
  await pipeline.send(testCall(server.url));
  expect(spans).toHaveLength(1);
  expect(records).toHaveLength(1);
});
