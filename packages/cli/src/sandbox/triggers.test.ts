import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { BlueButtonClient } from '@payerkit/blue-button';
import { OptumClient } from '@payerkit/optum';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ControlClient, sandboxAddress } from './control-client.js';
import { TRIGGERS, type TriggerOptions, trigger } from './triggers.js';

let sandbox: Sandbox;
const closing: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  sandbox.control.reset();
  sandbox.control.blueButton.switches.dataSource = 'up';
});
afterAll(() => sandbox.close());

function control(token = sandbox.control.token, url = sandbox.url) {
  return new ControlClient({ url, token }, new AbortController().signal);
}

function cause(name: string, options: TriggerOptions = {}) {
  return trigger(control(), name, options);
}

async function member() {
  const { baseUrl, ...application } = sandbox.blueButton;
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    ...application,
    maxRetries: 0,
  });
  closing.push(() => client.close());
  const { url, session } = await client.auth.start({ key: 'user-1' });
  await client.auth.complete(await sandbox.control.blueButton.consent(url, { user: 'BBUser00000' }), session);
  return client.forGrant('user-1');
}

function optum() {
  const { baseUrl, clientId, clientSecret } = sandbox.optum;
  const client = new OptumClient({
    environment: { baseUrl, kind: 'sandbox' },
    clientId,
    clientSecret,
    maxRetries: 0,
  });
  closing.push(() => client.close());
  return client;
}

/** Starts a server that receives one request. */
async function receiver() {
  let received: (request: { url: string; method: string; body: unknown }) => void = () => {};
  const request = new Promise<{ url: string; method: string; body: unknown }>((resolve) => {
    received = resolve;
  });
  const take = async (incoming: IncomingMessage) => {
    const body = incoming.method === 'POST' ? await json(incoming) : undefined;
    received({ url: incoming.url ?? '', method: incoming.method ?? '', body });
  };
  const server = createServer((incoming, response) => {
    void take(incoming).then(() => response.writeHead(202).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, request };
}

describe('events of a member', () => {
  test('new-claim adds claims of a type, which the next read has', async () => {
    const before = await (await member()).claims.list({ limit: 500 }).toArray();
    const { summary, result } = await cause('new-claim', { user: 'BBUser00000', type: 'carrier', count: 2 });
    expect(summary).toBe('BBUser00000 has 2 new claims.');
    expect(result.claims).toHaveLength(2);
    const after = await (await member()).claims.list({ limit: 500 }).toArray();
    expect(after.length - before.length).toBe(2);
  });

  test.each(['expire-consent', 'revoke-consent'])('%s ends the consent of one member', async (name) => {
    const consenting = await member();
    expect((await cause(name, { user: 'BBUser00001' })).result).toEqual({ user: 'BBUser00001', consents: 0 });
    expect((await cause(name, { user: 'BBUser00000' })).result).toEqual({ user: 'BBUser00000', consents: 1 });
    await expect(consenting.patient.retrieve()).rejects.toMatchObject({ kind: 'consent_expired' });
  });

  test('expire-tokens makes the next call renew its token', async () => {
    const consenting = await member();
    const before = sandbox.control.counters().tokenRequests.blueButton;
    expect((await cause('expire-tokens')).result).toEqual({ vendor: undefined, tokens: 1 });
    await consenting.patient.retrieve();
    expect(sandbox.control.counters().tokenRequests.blueButton).toBe(before + 1);
    expect((await cause('expire-tokens', { vendor: 'optum' })).result).toEqual({
      vendor: 'optum',
      tokens: 0,
    });
  });

  test('revoke-tokens takes the tokens away', async () => {
    const consenting = await member();
    expect((await cause('revoke-tokens', { vendor: 'blue-button' })).result).toMatchObject({ tokens: 1 });
    await expect(consenting.patient.retrieve()).rejects.toMatchObject({ kind: 'token_reuse' });
  });

  test.each([
    [false, /[?&]code=/, 'consented'],
    [true, /[?&]error=access_denied/, 'declined'],
  ])('callback delivers the end of a login to the redirect URI (declined: %s)', async (deny, query, verb) => {
    const { url, request } = await receiver();
    const { baseUrl, clientId, clientSecret } = sandbox.blueButton;
    const client = new BlueButtonClient({
      environment: { baseUrl, kind: 'sandbox' },
      clientId,
      clientSecret,
      redirectUri: url,
    });
    closing.push(() => client.close());
    const { url: authorizeUrl } = await client.auth.start({ key: 'user-2' });
    const { summary } = await cause('callback', { authorizeUrl, ...(deny ? { deny } : {}) });
    expect(summary).toBe(`BBUser00000 ${verb}; your callback responded with HTTP 202.`);
    expect((await request).url).toMatch(query);
  });

  test('callback says when nothing listens', async () => {
    const { baseUrl, clientId, clientSecret } = sandbox.blueButton;
    const redirectUri = 'http://127.0.0.1:9/callback';
    const application = { clientId, clientSecret, redirectUri };
    const client = new BlueButtonClient({ environment: { baseUrl, kind: 'sandbox' }, ...application });
    closing.push(() => client.close());
    const { url: authorizeUrl } = await client.auth.start({ key: 'user-2' });
    await expect(cause('callback', { authorizeUrl })).rejects.toMatchObject({
      code: 'callback_undelivered',
      next: expect.stringContaining('Start your application'),
    });
  });
});

describe('events of Optum', () => {
  test('callback delivers the task of a coverage discovery, each time', async () => {
    for (const _time of [1, 2]) {
      const { url, request } = await receiver();
      const { result } = await cause('callback', { to: url });
      expect(await request).toMatchObject({
        method: 'POST',
        url: '/hook',
        body: { id: result.task, status: 'success' },
      });
    }
  });

  test('a callback to another machine is rejected', async () => {
    await expect(cause('callback', { to: 'https://example.com/hook' })).rejects.toThrow(
      /allow-list|rejected/i,
    );
  });

  test.each([
    ['acknowledgement', 60_001, '2 minutes'],
    ['remittance', 86_400_001, '24 hours'],
  ])('%s moves the clock', async (name, advancedMs, time) => {
    const before = sandbox.control.clock.now();
    const { summary, result } = await cause(name);
    expect(summary).toBe(`The sandbox's clock moved ${time} forward.`);
    expect(result.advancedMs).toBe(advancedMs);
    expect(sandbox.control.clock.now() - before).toBeGreaterThanOrEqual(advancedMs);
  });

  test('outage makes every product fail for so many requests, once, and until it ends', async () => {
    const client = optum();
    await cause('outage', { vendor: 'optum' });
    await cause('outage', { vendor: 'optum', count: 1 });
    expect(sandbox.control.faults.list()).toHaveLength(3);
    await expect(client.reports.list()).rejects.toMatchObject({ kind: 'server', status: 503 });
    await client.reports.list();
    sandbox.control.faults.add({ fault: 'latency', ms: 1 });
    await cause('outage', { vendor: 'optum', end: true });
    expect(sandbox.control.faults.list()).toMatchObject([{ rule: { fault: 'latency' } }]);
  });
});

describe('an outage of Blue Button', () => {
  test.each([undefined, 'failing', 'unreachable'])('of kind %s lasts until it ends', async (kind) => {
    const consenting = await member();
    await cause('outage', { vendor: 'blue-button', kind });
    await expect(consenting.patient.retrieve()).rejects.toMatchObject({ kind: 'server' });
    await cause('outage', { end: true });
    expect((await consenting.patient.retrieve()).resourceType).toBe('Patient');
  });
});

describe('what is not understood', () => {
  test.each([
    ['new-claims', {}, /There is no event "new-claims"/],
    ['constructor', {}, /There is no event/],
    ['remittance', { user: 'BBUser00000' }, /--user is not an option of remittance/],
    ['new-claim', { count: 0 }, /--count must be a whole number/],
    ['new-claim', { count: Number.NaN }, /--count must be a whole number/],
    ['new-claim', { type: 'nonsense' }, /rejected the change: type must be one of/],
    ['new-claim', { user: 'nobody' }, /rejected the change/],
    ['outage', { vendor: 'other' }, /--vendor must be one of/],
    ['outage', { kind: 'up' }, /--kind must be one of/],
    ['outage', { vendor: 'optum', kind: 'failing' }, /--kind is for blue-button only/],
    ['outage', { count: 2 }, /--count is for optum only/],
    ['callback', {}, /--to or --authorize-url is required/],
    ['callback', { to: 'http://localhost/', deny: true }, /--deny is for --authorize-url only/],
    ['callback', { authorizeUrl: 'x', to: 'y' }, /--to is not needed/],
    ['expire-tokens', { vendor: 'x' }, /--vendor must be one of/],
  ])('%s %j is an error with a next step', async (name, options, message) => {
    await expect(cause(name, options)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      next: expect.any(String),
    });
  });

  test('every event has a description', () => {
    for (const { about } of Object.values(TRIGGERS)) expect(about).toMatch(/^[a-z]/);
  });
});

describe('the running sandbox', () => {
  test('is found by its variables', () => {
    const variables = { PAYERKIT_SANDBOX_URL: 'http://127.0.0.1:1', PAYERKIT_SANDBOX_CONTROL_TOKEN: 't' };
    expect(sandboxAddress(undefined, variables)).toEqual({ url: 'http://127.0.0.1:1', token: 't' });
    expect(sandboxAddress('http://[::1]:2/', variables).url).toBe('http://[::1]:2/');
  });

  test.each([
    [undefined, {}, /PAYERKIT_SANDBOX_URL and PAYERKIT_SANDBOX_CONTROL_TOKEN are not set/],
    [
      'http://127.0.0.1:1',
      { PAYERKIT_SANDBOX_CONTROL_TOKEN: '' },
      /PAYERKIT_SANDBOX_CONTROL_TOKEN is not set/,
    ],
    ['nonsense', { PAYERKIT_SANDBOX_CONTROL_TOKEN: 't' }, /not a URL/],
    ['file:///etc', { PAYERKIT_SANDBOX_CONTROL_TOKEN: 't' }, /not a URL/],
  ])('at %s with %j is unknown', (url, variables, message) => {
    expect(() => sandboxAddress(url, variables)).toThrow(message);
  });

  test('with another token, or not running, is an error that says what to do', async () => {
    await expect(trigger(control('another'), 'remittance', {})).rejects.toMatchObject({
      code: 'sandbox_token_rejected',
    });
    await expect(trigger(control('t', 'http://127.0.0.1:9'), 'remittance', {})).rejects.toMatchObject({
      code: 'sandbox_unreachable',
      next: expect.stringContaining('payerkit sandbox'),
    });
  });
});
