import { afterEach, expect, test } from 'vitest';
import { json, serveHttp, type TestServer } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline } from '../testing/pipeline.js';
import type { ClientEvents } from './events.js';
import { MemoryTokenStore } from './memory-token-store.js';
import type { RequestPipeline } from './request-pipeline.js';
import type { TokenSet } from './token-grant.js';
import { TokenManager } from './token-manager.js';

type Seen = {
  readonly event: keyof ClientEvents;
  readonly callId: string | undefined;
  readonly what: string;
};

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
  server = undefined;
});

/** Everything that listeners are notified of. */
function record(pipeline: RequestPipeline): Seen[] {
  const seen: Seen[] = [];
  for (const event of ['request', 'response', 'retry', 'token', 'disclosure'] as const)
    pipeline.on(event, (value) => {
      const what = 'operation' in value ? value.operation : value.action;
      seen.push({ event, callId: value.callId, what });
    });
  return seen;
}

/** Tokens that are requested through the pipeline itself, as providers do. */
function tokensOf(pipeline: RequestPipeline, url: string) {
  let issued = 0;
  return new TokenManager<object>({
    provider: 'example',
    store: new MemoryTokenStore(),
    key: 'grant-1',
    origin: new URL(url).origin,
    grant: {
      oneTime: false,
      classify: () => 'ambiguous',
      request: async (_current, signal, callId) => {
        const call = testCall<TokenSet<object>>(url, {
          template: '/token',
          method: 'POST',
          path: '/token',
          retryClass: 'idempotent',
          callId,
          parse: () => {
            issued += 1;
            return { accessToken: `t${issued}`, expiresAtMs: Date.now() + 3_600_000, context: {} };
          },
        });
        return pipeline.send(call, { signal });
      },
    },
    onEvent: (event) => pipeline.emitToken(event),
  });
}

test('attempts, retries, token requests, replays and the disclosure of one call share its id', async () => {
  let rejected = false;
  let failed = false;
  server = await serveHttp(({ url }, response) => {
    if (url.startsWith('/token')) return json(response, {});
    if (!failed) {
      failed = true;
      return json(response, {}, 503);
    }
    if (!rejected) {
      rejected = true;
      return json(response, { error: 'invalid_token' }, 401);
    }
    return json(response, {});
  });
  const lines: unknown[] = [];
  const line = (_message: string, fields?: unknown) => void lines.push(fields);
  const logger = { debug: line, info: line, warn: line, error: line };
  const pipeline = testPipeline({ logger });
  const seen = record(pipeline);
  const source = tokensOf(pipeline, server.url);
  const disclosure = { resourceType: 'Thing', subject: 'a', scopes: [], count: () => 1 };
  await pipeline.send(testCall(server.url, { authorization: { type: 'bearer', source }, disclosure }));
  expect(seen.map(({ event, what }) => `${event} ${what}`)).toEqual([
    'request POST /token',
    'response POST /token',
    'token requested',
    'request GET /things/{id}',
    'response GET /things/{id}',
    'retry GET /things/{id}',
    'request GET /things/{id}',
    'response GET /things/{id}',
    'request POST /token',
    'response POST /token',
    'token refreshed',
    'request GET /things/{id}',
    'response GET /things/{id}',
    'disclosure GET /things/{id}',
  ]);
  const [callId] = new Set(seen.map((one) => one.callId));
  expect(callId).toMatch(/^[\w-]{8,40}$/);
  expect(new Set(seen.map((one) => one.callId))).toEqual(new Set([callId]));
  expect(lines.length).toBeGreaterThan(5);
  for (const fields of lines) expect(fields).toMatchObject({ callId });
});

test('calls at the same time have ids of their own, and the shared token request has that of the first', async () => {
  server = await serveHttp((_request, response) => json(response, {}));
  const pipeline = testPipeline();
  const seen = record(pipeline);
  const source = tokensOf(pipeline, server.url);
  const call = testCall(server.url, { authorization: { type: 'bearer', source } });
  await Promise.all([pipeline.send(call), pipeline.send(call), testPipeline().send(testCall(server.url))]);
  const ids = (what: RegExp) => seen.filter((one) => what.test(one.what)).map((one) => one.callId);
  expect(new Set(ids(/things/)).size).toBe(2);
  expect(new Set(ids(/token|requested/)).size).toBe(1);
  expect(new Set(ids(/things/))).toContain(ids(/token/)[0]);
});

test('ids of two clients differ', () => {
  const ids = [testPipeline(), testPipeline(), testPipeline()].flatMap((pipeline) => [
    pipeline.newCallId(),
    pipeline.newCallId(),
  ]);
  expect(new Set(ids).size).toBe(6);
});
