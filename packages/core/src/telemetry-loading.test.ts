import type * as Otel from '@opentelemetry/api';
import { afterEach, expect, test, vi } from 'vitest';
import { json, serveHttp, type TestServer } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline } from '../testing/pipeline.js';

/** Imports of the API by the code under test. */
const imports = vi.hoisted(() => ({ count: 0 }));
vi.mock('@opentelemetry/api', (original) => {
  imports.count += 1;
  return original();
});

const REGISTERED = Symbol.for('opentelemetry.js.api.1');

// Apart from what the code under test imports.
const { INVALID_SPAN_CONTEXT, trace } = await vi.importActual<typeof Otel>('@opentelemetry/api');

let server: TestServer | undefined;
afterEach(async () => {
  trace.disable();
  Reflect.deleteProperty(globalThis, REGISTERED);
  await closePipelines();
  await server?.close();
});

/** Registers a tracer provider with the API as an SDK does, and returns the names of the spans that it starts. */
function register(): string[] {
  const names: string[] = [];
  const startSpan = (name: string) => {
    names.push(name);
    return trace.wrapSpanContext(INVALID_SPAN_CONTEXT);
  };
  trace.setGlobalTracerProvider({
    getTracer: () => ({ startSpan, startActiveSpan: () => expect.unreachable() }),
  });
  return names;
}

test('the API of OpenTelemetry is loaded once something is registered with it, and not before', async () => {
  server = await serveHttp((_request, response) => json(response, {}));
  const pipeline = testPipeline();
  await pipeline.send(testCall(server.url));
  await pipeline.send(testCall(server.url));
  expect(imports.count).toBe(0);
  const names = register();
  await pipeline.send(testCall(server.url));
  await pipeline.send(testCall(server.url));
  expect(imports.count).toBe(1);
  expect(names).toEqual(['GET /things/{id}', 'GET /things/{id}']);
});

test('an SDK registered while the first request loads its modules is found', async () => {
  server = await serveHttp((_request, response) => json(response, {}));
  const sending = testPipeline().send(testCall(server.url));
  const names = register();
  await sending;
  expect(names).toEqual(['GET /things/{id}']);
});
