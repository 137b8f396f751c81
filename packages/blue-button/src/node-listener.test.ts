import { afterAll, expect, test } from 'vitest';
import { BlueButtonClient } from './client.js';
import { createConsentHandlers, nodeListener } from './web.js';

const client = new BlueButtonClient({
  environment: 'sandbox',
  clientId: 'a'.repeat(40),
  clientSecret: 'b'.repeat(128),
  redirectUri: 'https://app.example/callback',
});
afterAll(() => client.close());

test('errors of the application go to the framework’s next function', async () => {
  const passed: unknown[] = [];
  const failure = new Error('database');
  const listener = nodeListener(() => Promise.reject(failure));
  const incoming = { headers: {}, method: 'GET', url: '/start' } as never;
  await listener(incoming, {} as never, (error) => void passed.push(error));
  expect(passed).toEqual([failure]);
  await expect(listener(incoming, {} as never)).rejects.toBe(failure);
});

test.each([
  ['an address that names another host', { url: '//evil.example/callback?error=not_found' }, 404],
  ['an address of slashes', { url: '//' }, 401],
  ['an absolute address', { url: 'http://proxy.example/callback' }, 400],
  ['a host that is none', { headers: { host: 'a b' } }, 400],
  ['a method that fetch forbids', { method: 'TRACE' }, 400],
  [
    'a request of HTTP/2',
    { headers: { ':authority': '[::1]:3000', ':path': '/callback', ':scheme': 'https' } },
    401,
  ],
])('%s gets a response, not an error of the process', async (_name, given, status) => {
  const consent = createConsentHandlers<import('node:http').IncomingMessage>({
    client,
    memberKey: () => undefined,
    sessionKeys: [{ kid: 'one', key: new Uint8Array(32) }],
    afterConsent: '/claims',
  });
  const outgoing = { statusCode: 0, setHeader: () => undefined, end: () => undefined };
  const incoming = { headers: { host: 'app.example' }, method: 'GET', url: '/callback?code=a', ...given };
  await nodeListener(consent.callback)(incoming as never, outgoing as never);
  expect(outgoing.statusCode).toBe(status);
});
