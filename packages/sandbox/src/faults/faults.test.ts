import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consentedTokens } from '../../testing/blue-button.js';
import { credentials, optumToken, sendOptum } from '../../testing/optum.js';
import { form, send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { FAULTS } from './effects.js';
import { parseFaultRule } from './parse.js';
import { type FaultRule, FaultRules } from './rules.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const TOKEN = '/apip/auth/v2/token';
const PAYERS = '/medicalnetwork/payerlist/v1/payers?system=IMN';
function ask() {
  return send(sandbox.url + TOKEN, form(credentials(sandbox)));
}
function arm(rule: FaultRule) {
  return sandbox.control.faults.add(rule);
}
function codeOf(error: NodeJS.ErrnoException) {
  return error.code;
}

describe('responses in place of the application', () => {
  test('429 with Retry-After in seconds, as a date, and without', async () => {
    arm({ fault: 'rate-limited', retryAfter: 7, count: 1 });
    expect(await ask()).toMatchObject({ status: 429, headers: { 'retry-after': '7' } });
    arm({ fault: 'rate-limited', retryAfter: 60, asDate: true, count: 1 });
    const dated = (await ask()).headers['retry-after'] ?? '';
    expect(Date.parse(dated) - Date.now()).toBeGreaterThan(50_000);
    arm({ fault: 'rate-limited', retryAfter: -1, count: 1 });
    expect((await ask()).headers).not.toHaveProperty('retry-after');
    expect(sandbox.control.journal().map(({ processed, faults }) => [processed, faults])).toEqual(
      Array.from({ length: 3 }, () => [false, ['rate-limited']]),
    );
  });

  test('5xx before and after the application has acted', async () => {
    arm({ fault: 'server-error', status: 500, count: 1 });
    expect((await ask()).status).toBe(500);
    arm({ fault: 'server-error', processed: true, retryAfter: 3, count: 1 });
    expect(await ask()).toMatchObject({ status: 503, headers: { 'retry-after': '3' } });
    expect(sandbox.control.journal().map((entry) => entry.processed)).toEqual([false, true]);
  });

  test('an HTML page and a redirect', async () => {
    arm({ fault: 'html-error', count: 1 });
    expect(await ask()).toMatchObject({ status: 502, headers: { 'content-type': 'text/html' } });
    arm({ fault: 'redirect', location: 'http://127.0.0.1:9/there' });
    expect(await ask()).toMatchObject({ status: 302, headers: { location: 'http://127.0.0.1:9/there' } });
  });

  test('the body is in the words of the vendor', async () => {
    arm({ fault: 'rate-limited' });
    expect(JSON.parse((await ask()).body)).toHaveProperty('message');
    expect(JSON.parse((await send(`${sandbox.url}/v2/fhir/Patient`)).body)).toHaveProperty('detail');
  });
});

describe('connections that end', () => {
  test('reset before the request is handled: nothing took effect', async () => {
    arm({ fault: 'reset-before' });
    expect(await ask().catch(codeOf)).toBe('ECONNRESET');
    expect(sandbox.control.optum.expireTokens()).toBe(0);
    expect(sandbox.control.journal()).toMatchObject([
      { processed: false, completed: false, status: undefined },
    ]);
  });

  test('reset after the request was handled: it took effect', async () => {
    arm({ fault: 'reset-after' });
    expect(await ask().catch(codeOf)).toBe('ECONNRESET');
    expect(sandbox.control.optum.expireTokens()).toBe(1);
    expect(sandbox.control.journal()).toMatchObject([
      { processed: true, completed: false, status: undefined },
    ]);
  });

  test('a truncated body ends before its announced length', async () => {
    arm({ fault: 'truncated-body', part: 0.25 });
    const { headers, body, cut } = await ask();
    expect([cut, Math.floor(Number(headers['content-length']) * 0.25)]).toEqual(['ECONNRESET', body.length]);
  });

  test('a wrong length, too long and too short', async () => {
    arm({ fault: 'wrong-length', by: 5, count: 1 });
    const long = await ask();
    expect([long.cut, Number(long.headers['content-length']) - long.body.length]).toEqual(['ECONNRESET', 5]);
    arm({ fault: 'wrong-length', by: -5 });
    const short = await ask();
    expect(short.body).toHaveLength(Number(short.headers['content-length']));
    expect(() => JSON.parse(short.body)).toThrow();
  });
});

describe('responses that take their time', () => {
  async function leaveInSilence(rule: FaultRule, silent: (heard: Promise<void>) => Promise<unknown>) {
    arm(rule);
    const leave = new AbortController();
    let onData = () => {};
    const heard = new Promise<void>((resolve) => {
      onData = resolve;
    });
    const outcome = send(sandbox.url + TOKEN, {
      ...form(credentials(sandbox)),
      signal: leave.signal,
      onData,
    }).then(
      (answer) => [answer.status, answer.body.length, answer.cut],
      (error: Error) => error.name,
    );
    await silent(heard);
    leave.abort();
    const entry = await sandbox.control.waitFor(({ faults }) => faults.includes(rule.fault));
    expect(entry).toMatchObject({ processed: true, completed: false });
    return outcome;
  }

  test('silence instead of headers, though the request took effect', async () => {
    const handled = async () => {
      while (sandbox.control.optum.expireTokens() === 0)
        await new Promise((resolve) => setImmediate(resolve));
    };
    expect(await leaveInSilence({ fault: 'stall-headers' }, handled)).toBe('AbortError');
  });

  test('silence in the middle of the body', async () => {
    expect(await leaveInSilence({ fault: 'stall-body', bytes: 20 }, (heard) => heard)).toEqual([
      200,
      20,
      'ECONNRESET',
    ]);
  });

  test('latency and a slow body leave the response whole', async () => {
    arm({ fault: 'latency', ms: 5, jitterMs: 5 });
    arm({ fault: 'slow-body', bytes: 50, intervalMs: 1 });
    const { status, body, cut } = await ask();
    expect([status, cut, JSON.parse(body)]).toEqual([
      200,
      undefined,
      expect.objectContaining({ token_type: 'bearer' }),
    ]);
    const [entry] = sandbox.control.journal();
    expect(entry?.faults).toEqual(['latency', 'slow-body']);
    expect(entry?.durationMs).toBeGreaterThan(4);
  });
});

describe('bodies and headers that lie', () => {
  test('content type', async () => {
    arm({ fault: 'wrong-content-type' });
    expect((await ask()).headers['content-type']).toBe('text/plain');
  });

  test('gzip, garbled and proper', async () => {
    const whole = (await ask()).body.length;
    arm({ fault: 'gzip-garbage', count: 1 });
    const noise = await fetchBytes();
    expect([noise.encoding, noise.bytes.length]).toEqual(['gzip', whole]);
    expect(() => gunzipSync(noise.bytes)).toThrow();
    arm({ fault: 'gzip' });
    const proper = await fetchBytes();
    expect(JSON.parse(gunzipSync(proper.bytes).toString())).toHaveProperty('access_token');
  });

  // The raw client reads text; compressed bytes are taken through a socket of their own.
  async function fetchBytes(): Promise<{ encoding: string | undefined; bytes: Buffer }> {
    const { body, headers } = form(credentials(sandbox)) as { body: string; headers: Record<string, string> };
    return new Promise((resolve, reject) => {
      const outgoing = request(sandbox.url + TOKEN, { method: 'POST', headers }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () =>
          resolve({ encoding: incoming.headers['content-encoding'], bytes: Buffer.concat(chunks) }),
        );
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  test('the Date header', async () => {
    arm({ fault: 'clock-skew', ms: -7_200_000 });
    expect(Date.now() - Date.parse((await ask()).headers.date ?? '')).toBeGreaterThan(7_190_000);
  });

  test.each(['3599.25', '-1', '1e15', '"soon"', 'null'])('expires_in %s', async (value) => {
    arm({ fault: 'expires-in', value });
    expect(JSON.parse((await ask()).body)).toMatchObject({ expires_in: JSON.parse(value) });
  });

  test.each(['foreign-next', 'repeated-next', 'empty-page', 'gzip'] as const)(
    'a compressed page is changed, too: %s',
    async (fault) => {
      const { access_token } = await consentedTokens(sandbox);
      const path = `${sandbox.url}/v2/fhir/ExplanationOfBenefit`;
      const page = async () => {
        // Asks for gzip, and undoes it once.
        const answer = await fetch(path, { headers: { authorization: `Bearer ${access_token}` } });
        const { entry, link } = (await answer.json()) as { entry: unknown[]; link: Record<string, string>[] };
        const [, next] = link;
        return [answer.headers.get('content-encoding'), entry.length, next?.url];
      };
      expect(await page()).toEqual(['gzip', 10, expect.stringContaining(`${path}?`)]);
      arm({ fault });
      const changed = {
        'foreign-next': [null, 10, expect.stringMatching(/^https:\/\/elsewhere\.example\/v2\/fhir\//)],
        'repeated-next': [null, 10, path],
        'empty-page': [null, 0, expect.stringContaining('startIndex=10')],
        gzip: ['gzip', 10, expect.stringContaining('startIndex=10')],
      };
      expect(await page()).toEqual(changed[fault]);
    },
  );

  test('an empty page keeps its envelope', async () => {
    arm({ fault: 'empty-page' });
    expect(JSON.parse((await sendOptum(sandbox, PAYERS)).body)).toMatchObject({ payers: [], page: 1 });
  });
});

describe('tokens', () => {
  test('expired and revoked just before the request', async () => {
    const token = await optumToken(sandbox);
    const call = () => send(sandbox.url + PAYERS, { headers: { authorization: `Bearer ${token}` } });
    arm({ fault: 'expired-token', after: 1, count: 1 });
    expect((await call()).status).toBe(200);
    expect(JSON.parse((await call()).body)).toMatchObject({ error: 'access_token_expired' });
    arm({ fault: 'revoked-token' });
    expect(JSON.parse((await call()).body)).toMatchObject({ error: 'invalid_access_token' });
  });

  test('a race: the request has been handled once before', async () => {
    arm({ fault: 'race' });
    expect((await ask()).status).toBe(200);
    expect(sandbox.control.optum.expireTokens()).toBe(2);
  });
});

describe('rules', () => {
  test('hit by method, route, after, count and rate', () => {
    const draws = [0.4, 0.6];
    const rules = new FaultRules(() => draws.shift() ?? 1);
    const id = rules.add({ fault: 'latency', route: '/v2/fhir/*', method: 'get', after: 1, count: 2 });
    const hits = ['/v2/fhir/a', '/v2/fhir/a', '/v1/fhir/a', '/v2/fhir/b', '/v2/fhir/c'].map(
      (path) => rules.take('GET', path).length,
    );
    expect(hits).toEqual([0, 1, 0, 1, 0]);
    expect(rules.take('POST', '/v2/fhir/a')).toEqual([]);
    expect(rules.list()).toMatchObject([{ id, matched: 4, hits: 2 }]);
    expect([rules.remove(id), rules.remove(id)]).toEqual([true, false]);
    rules.add({ fault: 'reset-after', rate: 0.5 });
    expect([rules.take('GET', '/').length, rules.take('GET', '/').length]).toEqual([1, 0]);
  });

  test('a removed rule strikes no more', async () => {
    const remove = arm({ fault: 'server-error' });
    expect((await ask()).status).toBe(503);
    remove();
    expect((await ask()).status).toBe(200);
  });

  test('bad rules name each field', () => {
    const bad = { fault: 'latency', ms: Number.NaN, route: 3, nonsense: true } as unknown as FaultRule;
    expect(() => arm(bad)).toThrow(
      'ms: must be a number; route: must be a string; nonsense: not a parameter of latency',
    );
    expect(() => arm({ fault: 'toString' } as unknown as FaultRule)).toThrow('must be one of latency, ');
  });

  test.each([
    ['latency:rate=1.5', 'rate: must be from 0 to 1'],
    ['latency:count=-1,jitterMs=-5', 'count: must be 0 or more; jitterMs: must be 0 or more'],
    ['truncated-body:part=2', 'part: must be from 0 to 1'],
    ['server-error:status=99', 'status: must be from 200 to 599'],
    ['expires-in:value={', 'value: must be JSON'],
  ])('%s is out of range', (text, problem) => {
    expect(() => parseFaultRule(text)).toThrow(problem);
  });

  test('are read from text', () => {
    expect(parseFaultRule('latency:ms=300,route=/v2/fhir/*,count=2')).toEqual({
      fault: 'latency',
      ms: 300,
      route: '/v2/fhir/*',
      count: 2,
    });
    expect(parseFaultRule('redirect:location=http://a.example/x?y=z')).toMatchObject({
      location: 'http://a.example/x?y=z',
    });
    expect(parseFaultRule('server-error:processed')).toMatchObject({ processed: true });
    expect(parseFaultRule('reset-after')).toEqual({ fault: 'reset-after' });
    expect(() => parseFaultRule('latency:ms=soon')).toThrow('ms: must be a number');
    expect(() => parseFaultRule('nothing')).toThrow('must be one of');
  });

  test('every fault with its settings is in the guide', async () => {
    const guide = await readFile(new URL('../../../../docs/guides/sandbox.md', import.meta.url), 'utf8');
    for (const [name, { about, defaults }] of Object.entries(FAULTS)) {
      const settings = Object.keys(defaults).map((setting) => `\`${setting}\``);
      expect(guide).toContain(`| \`${name}\` | ${about} | ${settings.join(', ')} |`);
    }
  });

  test('every fault says what it does', () => {
    for (const { about } of Object.values(FAULTS)) expect(about).toMatch(/^[a-z5].+[^.]$/);
  });
});

test('next links: to another host, and to the page itself', async () => {
  const url = new URL('http://127.0.0.1:4010/v2/fhir/Coverage/?startIndex=0');
  const answer = {
    status: 200,
    headers: new Headers({ link: '</?offset=2>; rel="next", </?offset=0>; rel="first"' }),
    body: Buffer.from(
      JSON.stringify({
        link: [
          { relation: 'self', url: url.href },
          { relation: 'next', url: 'http://127.0.0.1:4010/v2/fhir/Coverage/?startIndex=10' },
        ],
      }),
    ),
  };
  const exchange = { url } as never;
  const foreign = FAULTS['foreign-next'].change?.(answer, { origin: 'https://elsewhere.example' }, exchange);
  expect(foreign?.headers.get('link')).toBe(
    '<https://elsewhere.example/?offset=2>; rel="next", </?offset=0>; rel="first"',
  );
  expect(JSON.parse(foreign?.body.toString() ?? '')).toMatchObject({
    link: [
      { relation: 'self', url: url.href },
      { url: 'https://elsewhere.example/v2/fhir/Coverage/?startIndex=10' },
    ],
  });
  const repeated = FAULTS['repeated-next'].change?.(answer, {}, exchange);
  expect(JSON.parse(repeated?.body.toString() ?? '')).toMatchObject({ link: [{}, { url: url.href }] });
});
