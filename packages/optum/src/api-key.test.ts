import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { ConfigurationError } from '@payerkit/core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { caught } from '../testing/ledger.js';
import { eligibilityRequest } from '../testing/requests.js';
import type { OptumClientOptions } from './client-options.js';
import { OptumClient } from './optum-client.js';

const KEY = 'Key canary-key-7c1d';
const seen: http.IncomingMessage[] = [];
const reply = { status: 200, body: {} as object };
const server = http.createServer((request, response) => {
  seen.push(request);
  request.resume();
  response.writeHead(reply.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(reply.body));
});
let baseUrl = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

function open(options: Partial<OptumClientOptions> = {}) {
  seen.length = 0;
  return new OptumClient({
    environment: { baseUrl, kind: 'production' },
    apiKey: { header: 'Authorization', value: KEY },
    maxRetries: 0,
    ...options,
  });
}

function problemsOf(options: Partial<OptumClientOptions>): readonly (string | undefined)[] {
  try {
    open(options);
  } catch (error) {
    expect(ConfigurationError.isInstance(error)).toBe(true);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain('canary');
    return (error as ConfigurationError).issues.map(({ path }) => path);
  }
  return [];
}

describe('a static key', () => {
  test.each(['Authorization', 'X-Api-Key'])(
    'is sent in the header %s, and no token is requested',
    async (header) => {
      const optum = open({ apiKey: { header, value: KEY } });
      reply.body = {
        controlNumber: '000000001',
        reassociationKey: '1',
        planStatus: [],
        benefitsInformation: [],
      };
      await optum.eligibility.check(eligibilityRequest());
      await optum.reports
        .list()
        .toArray({ limit: 1 })
        .catch(() => undefined);
      expect(seen.length).toBe(2);
      for (const { headers } of seen) expect(headers[header.toLowerCase()]).toBe(KEY);
      expect(seen.map(({ url }) => url)).not.toContain('/apip/auth/v2/token');
      await optum.close();
    },
  );

  test.each<OptumClientOptions['environment']>([
    'sandbox',
    'production',
    { baseUrl: 'https://apigw.optum.com', kind: 'production' },
    { baseUrl: 'https://SANDBOX-apigw.optum.com/', kind: 'sandbox' },
    { baseUrl: 'https://keys.example.com', origins: { linkhealth: 'https://idx.linkhealth.com/x' } },
  ])("is rejected with Optum's own hosts, which accept only tokens: %j", (environment) => {
    expect(problemsOf({ environment })).toEqual(['apiKey']);
  });

  test('replaces client ID and secret, including those in environment variables', async () => {
    vi.stubEnv('OPTUM_CLIENT_ID', 'from-the-environment');
    expect(problemsOf({})).toEqual([]);
    vi.unstubAllEnvs();
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ clientId: 'a' })).toEqual(['apiKey']);
    expect(problemsOf({ clientSecret: 'canary' })).toEqual(['apiKey']);
  });

  test('is accepted only with a custom environment', () => {
    for (const environment of ['sandbox', 'production'] as const)
      expect(problemsOf({ environment })).toEqual(['apiKey']);
  });

  test('must be a header and a value that is valid in it; the value is never printed', () => {
    for (const header of ['', 'two words', 'a:b', 'Host', 'content-length', 'Cookie', 7])
      expect(problemsOf({ apiKey: { header: header as string, value: KEY } })).toEqual(['apiKey.header']);
    for (const value of ['', ' canary', 'canary\r\nX: y', 'canary\u0000', 'canäry-canary', 7, undefined])
      expect(problemsOf({ apiKey: { header: 'X-Key', value: value as string } })).toEqual(['apiKey.value']);
    for (const apiKey of [null, 'canary', []])
      expect(problemsOf({ apiKey: apiKey as never })).toContain('apiKey.value');
  });

  test('is sent only to the origins of its environment', async () => {
    const optum = open({ productLines: { 'medical-network': { baseUrl: 'http://127.0.0.1:9' } } });
    const error = await caught(optum.eligibility.check(eligibilityRequest()));
    expect(error).toMatchObject({ kind: 'configuration', code: 'token_origin_mismatch' });
    expect(seen).toEqual([]);
    await optum.close();
  });

  test('is in no error, log line, event or printed client', async () => {
    const printed: string[] = [];
    const line = (...args: unknown[]) => void printed.push(inspect(args, { depth: 9 }));
    const optum = open({
      logger: { debug: line, info: line, warn: line, error: line },
      apiKey: { header: 'X-Api-Key', value: KEY },
    });
    for (const event of ['request', 'response', 'retry', 'error'] as const)
      optum.on(event as 'request', line);
    for (const status of [401, 403, 429, 500]) {
      reply.status = status;
      reply.body = { message: 'no' };
      const error = await caught(optum.eligibility.check(eligibilityRequest()));
      printed.push(inspect(error, { depth: 9 }), JSON.stringify(error), String((error as Error).stack));
    }
    reply.status = 200;
    printed.push(inspect(optum, { depth: 9, showHidden: true }), JSON.stringify(optum));
    expect(printed.length).toBeGreaterThan(14);
    for (const text of printed) expect(text).not.toContain('canary-key');
    await optum.close();
  });
});
