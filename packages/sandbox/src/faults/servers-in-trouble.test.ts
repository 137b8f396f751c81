import { once } from 'node:events';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consentedTokens } from '../../testing/blue-button.js';
import { professionalClaim } from '../../testing/claims.js';
import { credentials, optumToken } from '../../testing/optum.js';
import { form, send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { parseFaultRule } from './parse.js';
import type { FaultRule } from './rules.js';

let sandbox: Sandbox;
let agent: Agent;
beforeEach(async () => {
  sandbox = await createSandbox();
  agent = new Agent({ keepAlive: true, maxSockets: 1 });
});
afterEach(async () => {
  agent.destroy();
  await sandbox.close();
});

const TOKEN = '/apip/auth/v2/token';
const arm = (rule: FaultRule) => sandbox.control.faults.add(rule);
const ask = () => send(sandbox.url + TOKEN, { ...form(credentials(sandbox)), agent });
const discover = () => send(`${sandbox.url}/v2/fhir/metadata`, { agent });

describe('connections that are idle', () => {
  test('a second response comes after the first, on the same connection', async () => {
    arm({ fault: 'surplus-response', value: '{"resourceType":"Patient","id":"other"}', route: '/v2/fhir/*' });
    const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1');
    socket.write('GET /v2/fhir/metadata HTTP/1.1\r\nhost: a\r\n\r\n');
    let text = '';
    while (!text.includes('"other"')) text += String((await once(socket, 'data'))[0]);
    socket.destroy();
    expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
    expect(text.endsWith('\r\n\r\n{"resourceType":"Patient","id":"other"}')).toBe(true);
    expect(sandbox.control.journal()).toMatchObject([{ faults: ['surplus-response'], completed: true }]);
  });

  test('the next request on a connection that timed out is reset, unseen; one on a new connection is not', async () => {
    arm({ fault: 'idle-timeout', count: 1 });
    expect((await discover()).status).toBe(200);
    expect(await discover().catch(({ code }: NodeJS.ErrnoException) => code)).toBe('ECONNRESET');
    expect(sandbox.control.counters().requests).toBe(1);
    expect((await discover()).status).toBe(200);
    expect((await discover()).status).toBe(200);
    expect(sandbox.control.journal().map(({ faults }) => faults)).toEqual([['idle-timeout'], [], []]);
  });
});

describe('responses that say nothing', () => {
  test.each([
    ['html', 'text/html', /^<html>/],
    ['empty', 'application/json', /^$/],
    ['json', 'application/json', /^\{"message"/],
  ])('200 with %s', async (content, type, body) => {
    arm({ fault: 'odd-success', content });
    const answer = await ask();
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
    expect(answer.body).toMatch(body);
    expect(sandbox.control.optum.expireTokens()).toBe(0);
  });

  test('200 with something else, though the request took effect', async () => {
    arm({ fault: 'odd-success', processed: true });
    expect((await ask()).status).toBe(200);
    expect(sandbox.control.optum.expireTokens()).toBe(1);
  });

  test('a receipt keeps its numbers and loses its status; the claim was taken', async () => {
    const token = await optumToken(sandbox);
    const submit = () =>
      send(`${sandbox.url}/medicalnetwork/professionalclaims/v3/submission`, {
        headers: { authorization: `Bearer ${token}` },
        body: professionalClaim(),
      });
    const whole = JSON.parse((await submit()).body) as Record<string, unknown>;
    expect(whole).toMatchObject({ status: 'SUCCESS', editStatus: 'SUCCESS' });
    arm({ fault: 'receipt-without-status' });
    const answer = await submit();
    const { status: _status, editStatus: _edits, editResponses: _responses, ...rest } = whole;
    expect(answer.status).toBe(200);
    expect(Object.keys(JSON.parse(answer.body) as object).sort()).toEqual(Object.keys(rest).sort());
    expect(sandbox.control.counters().submissions).toEqual({ received: 2, processed: 2 });
  });

  test('content is one of those there are', () => {
    expect(() => parseFaultRule('odd-success:content=x')).toThrow(
      'content: must be one of html, empty, json',
    );
    expect(parseFaultRule('odd-success:content=empty,processed')).toMatchObject({ content: 'empty' });
    expect(() => parseFaultRule('surplus-response:value={')).toThrow('value: must be JSON');
  });
});

describe('token endpoints', () => {
  const refresh = (refresh_token: string) => {
    const { clientId: client_id, clientSecret: client_secret } = sandbox.blueButton;
    const fields = { grant_type: 'refresh_token', refresh_token, client_id, client_secret };
    return send(`${sandbox.url}/v2/o/token/`, form(fields));
  };

  test('an outage hits token requests of both vendors and nothing else', async () => {
    const { refresh_token } = await consentedTokens(sandbox);
    arm({ fault: 'token-outage', status: 502 });
    expect([(await ask()).status, (await refresh(refresh_token)).status]).toEqual([502, 502]);
    expect((await discover()).status).toBe(200);
    expect(sandbox.control.faults.list()).toMatchObject([{ matched: 2, hits: 2 }]);
    sandbox.control.faults.clear();
    // Nothing was rotated.
    expect((await refresh(refresh_token)).status).toBe(200);
  });

  test('a server that rotates and then fails has spent the token', async () => {
    const { refresh_token } = await consentedTokens(sandbox);
    arm({ fault: 'rotate-then-fail' });
    expect((await refresh(refresh_token)).status).toBe(500);
    expect(sandbox.control.journal().at(-1)).toMatchObject({ processed: true, faults: ['rotate-then-fail'] });
    sandbox.control.faults.clear();
    expect((await refresh(refresh_token)).status).toBe(400);
  });

  test('the response to a slow holder of a lease comes late, and whole', async () => {
    arm({ fault: 'slow-lease-holder', ms: 30 });
    expect(JSON.parse((await ask()).body)).toHaveProperty('access_token');
    expect(sandbox.control.journal()[0]?.durationMs).toBeGreaterThan(25);
    expect((await discover()).status).toBe(200);
    expect(sandbox.control.journal()[1]?.faults).toEqual([]);
  });

  test('a holder that gives up has rotated the token anyway', async () => {
    const { refresh_token } = await consentedTokens(sandbox);
    arm({ fault: 'slow-lease-holder' });
    const leave = new AbortController();
    const { clientId: client_id, clientSecret: client_secret } = sandbox.blueButton;
    const fields = { grant_type: 'refresh_token', refresh_token, client_id, client_secret };
    const gone = send(`${sandbox.url}/v2/o/token/`, { ...form(fields), signal: leave.signal }).catch(
      ({ name }: Error) => name,
    );
    while (sandbox.control.faults.list()[0]?.hits !== 1)
      await new Promise((resolve) => setImmediate(resolve));
    leave.abort();
    expect(await gone).toBe('AbortError');
    sandbox.control.faults.clear();
    await expect.poll(async () => (await refresh(refresh_token)).status).toBe(400);
  });
});
