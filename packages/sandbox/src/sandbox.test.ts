import { Agent } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inquiry, optumToken, sendOptum } from '../testing/optum.js';
import { send } from '../testing/raw-client.js';
import { FAULTS } from './faults/effects.js';
import { parseFaultRule } from './faults/parse.js';
import { createSandbox, type Sandbox } from './sandbox.js';
import { PortTakenError } from './server/listener.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ controlToken: 'control' });
});
afterEach(() => sandbox.close());

const ELIGIBILITY = '/medicalnetwork/eligibility/v3';
function control(path: string, request: { method?: string; body?: unknown } = {}) {
  return send(`${sandbox.url}/_control${path}`, { ...request, headers: { authorization: 'Bearer control' } });
}

describe('listening', () => {
  test('is on loopback alone, at a free port', () => {
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d{2,5}$/);
  });

  test('says when the asked port is taken', async () => {
    const port = Number(new URL(sandbox.url).port);
    const rejected = createSandbox({ port });
    await expect(rejected).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
    await expect(rejected).rejects.toBeInstanceOf(PortTakenError);
    await expect(rejected).rejects.toMatchObject({ code: 'PORT_TAKEN', port });
  });

  test('closes though connections are open and responses outstanding, and closes twice', async () => {
    sandbox.control.faults.add({ fault: 'stall-headers' });
    const agent = new Agent({ keepAlive: true });
    const stalled = send(sandbox.url, { agent }).catch((error: NodeJS.ErrnoException) => error.code);
    while (sandbox.control.counters().requests === 0) await new Promise((resolve) => setImmediate(resolve));
    await sandbox.close();
    await sandbox.close();
    expect(await stalled).toBe('ECONNRESET');
    await expect(send(sandbox.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('the global Request and Response stay as they were', () => {
    expect(globalThis.Response).toBe(Object.getPrototypeOf(Response.error()).constructor);
  });
});

describe('journal and counters', () => {
  test('an entry contains method, template, status and person, and no secret', async () => {
    await sendOptum(sandbox, `${ELIGIBILITY}?type=carrier&name=somebody`, { body: inquiry('00001') });
    const [token, call] = sandbox.control.journal();
    expect(token).toMatchObject({
      id: 1,
      vendor: 'optum',
      method: 'POST',
      template: '/apip/auth/v2/token',
      status: 200,
    });
    expect(call).toMatchObject({
      id: 2,
      method: 'POST',
      template: ELIGIBILITY,
      query: { type: 'carrier', name: '***' },
      headers: { authorization: 'Bearer ***', 'content-type': 'application/json' },
      status: 200,
      member: '0000000000',
      processed: true,
      completed: true,
      faults: [],
      failure: undefined,
    });
    expect(call?.durationMs).toBeGreaterThan(0);
    const text = JSON.stringify(sandbox.control.journal());
    for (const secret of [sandbox.optum.clientSecret, 'somebody', 'johnOne', 'DOEONE'])
      expect(text).not.toContain(secret);
  });

  test('an unknown path has no template', async () => {
    await send(`${sandbox.url}/nowhere/0000000000`);
    expect(sandbox.control.journal()).toMatchObject([{ template: '*', status: 404 }]);
  });

  test('bytes add up to what went over the sockets', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let count = 0; count < 3; count += 1) await send(`${sandbox.url}/nowhere`, { agent });
    await sandbox.control.waitFor((entry) => entry.id === 3);
    const { bytes, connections, requests } = sandbox.control.counters();
    const entries = sandbox.control.journal();
    expect([connections, requests]).toEqual([1, 3]);
    expect(bytes.sent).toBe(entries.reduce((sum, entry) => sum + entry.responseBytes, 0));
    expect(new Set(entries.map((entry) => entry.responseBytes)).size).toBe(1);
    expect(new Set(entries.map((entry) => entry.requestBytes)).size).toBe(1);
    agent.destroy();
  });

  test('token requests are counted, failed ones too', async () => {
    await sendOptum(sandbox, `${ELIGIBILITY}/healthcheck`);
    await send(`${sandbox.url}/apip/auth/sntl/v1/token`, { body: '{}' });
    expect(sandbox.control.counters().tokenRequests).toEqual({ blueButton: 0, optum: 2 });
  });

  test('waitFor finds the past, waits for the future, and gives up', async () => {
    await send(`${sandbox.url}/nowhere`);
    const { control: watched } = sandbox;
    expect(await watched.waitFor((entry) => entry.status === 404)).toMatchObject({ id: 1 });
    const next = watched.waitFor((entry) => entry.method === 'PUT', { after: 1 });
    await send(`${sandbox.url}/nowhere`, { method: 'PUT' });
    expect(await next).toMatchObject({ id: 2 });
    await expect(watched.waitFor(() => false, { timeoutMs: 1 })).rejects.toThrow('within 1 ms');
    const cut = expect(watched.waitFor(() => false)).rejects.toThrow('closed');
    await sandbox.close();
    await cut;
  });
});

describe('clock, reset, seed', () => {
  test('the Date header follows the sandbox clock', async () => {
    sandbox.control.clock.advance(86_400_000);
    const answer = await send(`${sandbox.url}/nowhere`);
    expect(Date.parse(answer.headers.date ?? '') - Date.now()).toBeGreaterThan(86_000_000);
    expect(() => sandbox.control.clock.advance(-1)).toThrow('forward');
  });

  test('reset forgets tokens, journal and faults, and keeps credentials', async () => {
    const before = sandbox.optum;
    await sendOptum(sandbox, `${ELIGIBILITY}/healthcheck`);
    sandbox.control.faults.add({ fault: 'latency' });
    sandbox.control.reset();
    expect([sandbox.control.journal(), sandbox.control.faults.list()]).toEqual([[], []]);
    expect(sandbox.control.counters().requests).toBe(0);
    expect(sandbox.control.optum.expireTokens()).toBe(0);
    expect(sandbox.optum).toEqual(before);
  });
});

describe('the control over HTTP', () => {
  test('needs its own token, and is in no journal', async () => {
    expect((await send(`${sandbox.url}/_control/journal`)).status).toBe(401);
    expect((await control('/journal')).body).toBe('[]');
    expect(sandbox.control.counters().requests).toBe(0);
  });

  test('journal, counters and clock', async () => {
    await send(`${sandbox.url}/nowhere`);
    await send(`${sandbox.url}/nowhere`);
    expect(JSON.parse((await control('/journal?after=1')).body)).toMatchObject([{ id: 2, template: '*' }]);
    expect(JSON.parse((await control('/counters')).body)).toMatchObject({ requests: 2 });
    const before = sandbox.control.clock.now();
    await control('/clock', { body: { advanceMs: 60_000 } });
    expect(sandbox.control.clock.now() - before).toBeGreaterThanOrEqual(60_000);
    expect((await control('/clock', { body: { advanceMs: '1' } })).status).toBe(400);
  });

  test('waits for an exchange, past or to come, and says when none came', async () => {
    const wait = async (body: object) => {
      const { status, body: text } = await control('/wait', { body });
      return [status, JSON.parse(text)];
    };
    const match = { template: '/apip/auth/v2/token', status: 200 };
    const coming = wait({ match });
    await optumToken(sandbox);
    expect(await coming).toMatchObject([200, { id: 1, method: 'POST' }]);
    expect(await wait({ match })).toMatchObject([200, { id: 1 }]);
    expect(await wait({ match, after: 1, timeoutMs: 5 })).toMatchObject([408, { error: expect.any(String) }]);
    expect(await wait({ match: { nonsense: 1 } })).toMatchObject([400, { error: expect.any(String) }]);
    expect(await wait({})).toMatchObject([400, {}]);
  });

  test.each(Object.keys(FAULTS))('%s is had from code, the command line and over HTTP', async (fault) => {
    const shown = { rule: { fault, route: '/nowhere', count: 2, rate: 0.5 } };
    sandbox.control.faults.add(parseFaultRule(`${fault}:route=/nowhere,count=2,rate=0.5`));
    expect((await control('/faults', { body: shown.rule })).status).toBe(201);
    expect(sandbox.control.faults.list()).toMatchObject([shown, shown]);
  });

  test('faults are listed with their kinds, added and removed', async () => {
    const added = await control('/faults', {
      body: { fault: 'server-error', status: 500, route: '/nowhere' },
    });
    const { id } = JSON.parse(added.body) as { id: number };
    expect((await send(`${sandbox.url}/nowhere`)).status).toBe(500);
    expect(JSON.parse((await control('/faults')).body)).toMatchObject({
      active: [{ id, hits: 1, rule: { fault: 'server-error' } }],
      kinds: expect.arrayContaining([
        { name: 'latency', about: 'responds late', defaults: { ms: 200, jitterMs: 0 } },
      ]),
    });
    expect((await control(`/faults/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await send(`${sandbox.url}/nowhere`)).status).toBe(404);
    sandbox.control.faults.add({ fault: 'gzip' });
    const fromCode = sandbox.control.faults.list()[0]?.id;
    expect((await control(`/faults/${fromCode}`, { method: 'DELETE' })).status).toBe(204);
    expect((await control(`/faults/${fromCode}`, { method: 'DELETE' })).status).toBe(404);
    const bad = await control('/faults', { body: { fault: 'latency', ms: 'long', nonsense: 1 } });
    expect([bad.status, bad.body]).toEqual([400, expect.stringMatching(/ms: must be a number; nonsense/)]);
  });

  test('Blue Button switches, and claims of a type', async () => {
    const before: unknown = JSON.parse((await control('/blue-button/switches')).body);
    expect(before).toEqual(sandbox.control.blueButton.switches);
    expect((await control('/blue-button/switches', { body: { dataSource: 'failing' } })).status).toBe(200);
    expect(sandbox.control.blueButton.switches.dataSource).toBe('failing');
    for (const body of [{ dataSource: 'down' }, { auditEvents: 'no' }, { nonsense: true }])
      expect((await control('/blue-button/switches', { body })).status).toBe(400);
    await control('/blue-button/switches', { body: { dataSource: 'up' } });
    expect(JSON.parse((await control('/switches')).body)).toMatchObject({
      'blue-button': before,
      choices: { dataSource: expect.arrayContaining(['failing']) },
    });
    const add = async (type: string): Promise<unknown> =>
      JSON.parse(
        (await control('/blue-button/add-claims', { body: { user: 'BBUser00005', type, count: 2 } })).body,
      );
    expect(await add('snf')).toEqual({
      result: [expect.stringMatching(/^snf-/), expect.stringMatching(/^snf-/)],
    });
    expect(await add('dental')).toEqual({ error: expect.stringContaining('must be one of') });
  });

  test('Optum switches and tokens', async () => {
    await sendOptum(sandbox, `${ELIGIBILITY}/healthcheck`);
    expect(JSON.parse((await control('/optum/expire-tokens', { method: 'POST' })).body)).toEqual({
      result: 1,
    });
    expect((await control('/optum/switches', { body: { payerListEnvelope: 'spec' } })).status).toBe(200);
    expect(sandbox.control.optum.switches.payerListEnvelope).toBe('spec');
    for (const body of [{ nonsense: true }, { payerListEnvelope: 'dead' }, { jobDelayMs: -1 }])
      expect((await control('/optum/switches', { body })).status).toBe(400);
  });

  test('reset', async () => {
    await send(`${sandbox.url}/nowhere`);
    expect((await control('/reset', { method: 'POST' })).status).toBe(204);
    expect(sandbox.control.journal()).toEqual([]);
  });
});
