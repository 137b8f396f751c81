import { inspect } from 'node:util';
import { ConfigurationError, ValidationError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { rows } from './rows.js';
import { caught, useRow } from './use-row.js';

const CANARY = 'canary-5d41402abc4b2a76';

const wrong = {
  environment: { baseUrl: CANARY },
  clientId: '',
  clientSecret: 7,
  timeoutMs: -1,
  totalTimeoutMs: 2 ** 31,
  maxRetries: 0.5,
  maxRetryAfterMs: Number.NaN,
  maxResponseBytes: 0,
  maxConcurrentRequests: CANARY,
  headers: { 'x-a': `${CANARY}\r\nx-b: 1` },
  tokenStore: {},
  logger: CANARY,
  onDisclosure: CANARY,
  validation: CANARY,
  clock: CANARY,
  random: CANARY,
  connection: { proxy: CANARY, maxSockets: 0 },
};

function rejection(construct: () => unknown): ConfigurationError {
  try {
    construct();
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  return expect.fail('it should have thrown');
}

describe.each(rows)('$name', (row) => {
  const fixture = useRow(row);
  const { open, seen } = fixture;
  const rejected = (options: object) =>
    rejection(() => row.create({ ...fixture.bench.options, ...options })).issues.map(
      ({ path }) => path ?? '',
    );

  test('every wrong option is named at once, and no value is printed', () => {
    const error = rejection(() => row.create(wrong));
    const named = error.issues.map(({ path }) => path ?? '');
    for (const option of Object.keys(wrong))
      expect(
        named.filter((path) => path === option || path.startsWith(`${option}.`)),
        option,
      ).not.toEqual([]);
    expect(named).toEqual(expect.arrayContaining(['environment.baseUrl', 'connection.maxSockets']));
    expect(error).toMatchObject({ kind: 'configuration', provider: row.provider, sent: 'no', attempts: 0 });
    for (const text of [inspect(error), JSON.stringify(error), error.message])
      expect(text).not.toContain(CANARY);
  });

  test.each(Object.entries(wrong))('%s alone is named alone', (name, value) => {
    const named = rejected({ [name]: value });
    expect(named.filter((path) => path.split('.')[0] !== name)).toEqual([]);
  });

  test('an environment is required', () => {
    for (const environment of [undefined, {}, null, 'elsewhere'])
      expect(rejected({ environment }).every((path) => path.startsWith('environment'))).toBe(true);
  });

  test.each([
    'http://api.example.com',
    'ftp://localhost',
    'https://u:p@a.example',
    'https://a.example/?b',
    '',
  ])('base URL "%s" is rejected', (baseUrl) =>
    expect(rejected({ environment: { baseUrl } })).toEqual(['environment.baseUrl']),
  );

  test('a custom base is what is asked, with or without a slash at its end', async () => {
    const { environment } = fixture.bench.options;
    const options = { environment: { ...environment, baseUrl: `${environment.baseUrl}/` } };
    const { client, member } = open(options);
    expect(client.environment).toBe('custom');
    await member.patient.retrieve();
    expect(seen().at(-1)?.status).toBe(200);
  });

  test('client and member say whose they are', () => {
    const { client, member } = open();
    expect([client.provider, member.provider]).toEqual([row.provider, row.provider]);
  });

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/a/../b',
    '/%2e%2e/b',
    '/a?b=c',
    'a',
    '',
  ])('no token leaves for the path "%s"', async (path) => {
    const { member } = open();
    expect(await caught(member.request({ method: 'GET', path }))).toBeInstanceOf(ValidationError);
    expect(seen()).toEqual([]);
  });

  test('a redirect is not followed, so that no token leaves for another origin', async () => {
    const elsewhere = await row.start();
    try {
      const before = elsewhere.server.control.counters().requests;
      fixture.fault({ fault: 'redirect', route: row.routes.patient, location: `${elsewhere.server.url}/` });
      const error = await caught(open().member.patient.retrieve());
      expect(error).toMatchObject({ kind: 'response_format', status: 302, retryable: false });
      expect(elsewhere.server.control.counters().requests).toBe(before);
    } finally {
      await elsewhere.server.close();
    }
  });

  test('a clone has other options and shares tokens, listeners and the end', async () => {
    const { client, member } = open();
    await member.patient.retrieve();
    const tokens = fixture.bench.tokenRequests();
    const events: string[] = [];
    client.on('request', ({ operation }) => events.push(operation));
    const hasty = member.withOptions({ maxRetries: 0 });
    await hasty.patient.retrieve();
    expect(fixture.bench.tokenRequests()).toBe(tokens);
    expect(events).toHaveLength(1);

    fixture.fault({ fault: 'server-error', route: row.routes.patient });
    expect((await caught(hasty.patient.retrieve())).attempts).toBe(1);
    expect((await caught(member.patient.retrieve())).attempts).toBe(3);

    const clone = client.withOptions({ timeoutMs: 1_000 });
    expect(clone).toBeInstanceOf(client.constructor);
    await clone.close();
    expect(await caught(member.patient.retrieve())).toMatchObject({ kind: 'abort' });
  });

  test('a clone rejects what a client rejects', () => {
    const { client, member } = open();
    for (const one of [client, member])
      expect(rejection(() => one.withOptions({ maxRetries: -1, timeoutMs: 0 })).issues).toHaveLength(2);
  });

  test('headers of client, clone and call go out', async () => {
    const { member } = open({ headers: { 'user-agent': 'one' } });
    await member.patient.retrieve();
    await member.withOptions({ headers: { 'user-agent': 'two' } }).patient.retrieve();
    await member.patient.retrieve({ headers: { 'user-agent': 'three' } });
    const agents = seen()
      .filter(({ headers }) => headers.authorization === 'Bearer ***')
      .map(({ headers }) => headers['user-agent']);
    expect(agents).toEqual(['one', 'two', 'three']);
  });

  test('health is reported, and so is what is down', async () => {
    const { client } = open();
    expect(await client.healthCheck()).toMatchObject({ ok: true });
    fixture.fault({ fault: 'server-error' });
    const { ok, services } = await client.healthCheck({ maxRetries: 0 });
    expect(ok).toBe(false);
    expect(services.length).toBeGreaterThan(0);
    for (const service of services) expect(service).toMatchObject({ ok: false, status: 503 });
  });

  test('an aborted health check reports nothing about health', async () => {
    const signal = AbortSignal.abort();
    expect(await caught(open().client.healthCheck({ signal }))).toMatchObject({ kind: 'abort' });
  });
});
