import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServerError } from '@payerkit/core';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BlueButtonClient } from './client.js';
import {
  type ConsentHandlerOptions,
  createConsentHandlers,
  nodeListener,
  type PendingConsent,
} from './web.js';

const APP = 'https://app.example';
const sessionKeys = [{ kid: 'one', key: randomBytes(32) }];
let sandbox: Sandbox;
const clients: BlueButtonClient[] = [];

beforeAll(async () => {
  sandbox = await createSandbox();
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  sandbox.control.reset();
});
afterAll(() => sandbox.close());

function clientFor(redirectUri = sandbox.blueButton.redirectUri) {
  const { baseUrl, clientId, clientSecret } = sandbox.blueButton;
  const environment = { baseUrl, kind: 'sandbox' } as const;
  const client = new BlueButtonClient({ environment, clientId, clientSecret, redirectUri, maxRetries: 0 });
  clients.push(client);
  return client;
}

/** A browser of one member: keeps cookies and knows who is signed in. */
function browser(options: Partial<ConsentHandlerOptions> = {}) {
  const client = options.client ?? clientFor();
  const jar = new Map<string, string>();
  let user: string | undefined = 'ada';
  const consent = createConsentHandlers({
    client,
    memberKey: () => user,
    ...(options.sessions === undefined && { sessionKeys }),
    afterConsent: '/claims',
    ...options,
  });
  const send = async (name: 'start' | 'callback' | 'revoke', url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', [...jar].map(([key, value]) => `${key}=${value}`).join('; '));
    const response = await consent[name](new Request(new URL(url, APP), { ...init, headers }));
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split('; ');
      const [key = '', value = ''] = pair.split(/=(.*)/s);
      if (attributes.includes('Max-Age=0')) jar.delete(key);
      else jar.set(key, value);
    }
    return response;
  };
  const location = (response: Response) => response.headers.get('location') ?? '';
  return {
    client,
    jar,
    send,
    signIn: (name?: string) => {
      user = name;
    },
    start: async (path = '/consent') => location(await send('start', path)),
    consent: async (url: string) => sandbox.control.blueButton.consent(url, { user: 'BBUser00000' }),
    location,
  };
}

describe('a consent', () => {
  test('stores the grant, returns the member to the path they came from, and removes the cookie', async () => {
    const grants: unknown[] = [];
    const { client, jar, send, start, consent, location } = browser({
      onConsent: ({ scopes }) => void grants.push(scopes),
    });
    const url = await start('/consent?returnTo=/claims/2026?sort=paid');
    expect(url).toContain('/o/authorize/');
    const done = await send('callback', await consent(url));
    expect([done.status, location(done)]).toEqual([302, '/claims/2026?sort=paid']);
    expect(done.headers.get('cache-control')).toBe('no-store');
    expect(jar.size).toBe(0);
    expect(grants).toHaveLength(1);
    expect((await client.forGrant('ada').patient.retrieve()).resourceType).toBe('Patient');
  });

  test('keeps the PKCE verifier, the state and the key of the member out of the cookie’s text', async () => {
    const { jar, start } = browser();
    const state = new URL(await start()).searchParams.get('state') ?? '-';
    const [cookie = ''] = jar.values();
    const texts = cookie.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect([cookie, ...texts].join()).not.toMatch(new RegExp(`ada|codeVerifier|${state}`));
  });

  test.each([
    ['https', `${APP}/callback`, '__Host-', '; Secure'],
    ['http', 'http://localhost:3000/callback', '', ''],
  ])('over %s sends the cookie with the right attributes', async (_name, redirectUri, prefix, secure) => {
    const { send } = browser({ client: clientFor(redirectUri) });
    const [cookie = ''] = (await send('start', '/consent')).headers.getSetCookie();
    const text = cookie.replace(/=[^;]{200,}/, '=…');
    expect(text).toBe(`${prefix}payerkit-consent=…; Path=/; HttpOnly; SameSite=Lax; Max-Age=900${secure}`);
  });

  test('that no cookie can contain is an error, and not a cookie that the browser drops', async () => {
    const { jar, send, signIn } = browser({ onError: ({ code }) => new Response(code) });
    signIn('a'.repeat(1000));
    await send('start', `/consent?returnTo=/${'x'.repeat(1023)}`);
    expect(jar.size).toBe(1);
    signIn('a'.repeat(3000));
    const response = await send('start', '/consent');
    expect([await response.text(), response.headers.getSetCookie()]).toEqual(['cookie_too_large', []]);
  });

  test('of the tab that started last is completed, before or after the callback of another', async () => {
    const { send, start, consent } = browser();
    const first = await start();
    const second = await start();
    const [early, late] = [await consent(first), await consent(second)];
    expect((await send('callback', early)).status).toBe(400);
    expect((await send('callback', late)).status).toBe(302);
    expect((await send('callback', early)).status).toBe(400);
  });

  test('lives in the application’s own sessions where it has some', async () => {
    let stored: PendingConsent | undefined;
    const { jar, send, start, consent } = browser({
      sessions: {
        save: (pending) => {
          stored = structuredClone(pending);
        },
        load: () => stored,
        clear: () => {
          stored = undefined;
        },
      },
    });
    const url = await start();
    expect([stored?.session.key, jar.size]).toEqual(['ada', 0]);
    expect((await send('callback', await consent(url))).status).toBe(302);
    expect(stored).toBeUndefined();
  });

  test('can be loaded again after a failure that spent nothing', async () => {
    const { jar, send, start, consent } = browser();
    const callbackUrl = await consent(await start());
    sandbox.control.faults.add({ fault: 'rate-limited', route: '/v2/o/token/', count: 1 });
    const failed = await send('callback', callbackUrl);
    expect([failed.status, jar.size]).toEqual([503, 1]);
    expect((await send('callback', callbackUrl)).status).toBe(302);
  });
});

describe('an attack', () => {
  test('with a callback planted in another browser stores nothing', async () => {
    const attacker = browser();
    const callbackUrl = await attacker.consent(await attacker.start());
    const victim = browser({ client: attacker.client });
    victim.signIn('grace');
    expect((await victim.send('callback', callbackUrl)).status).toBe(400);
    await victim.start();
    expect((await victim.send('callback', callbackUrl)).status).toBe(400);
  });

  test('with the cookie of another sign-in stores nothing', async () => {
    const { client, send, start, consent, signIn } = browser();
    const callbackUrl = await consent(await start());
    signIn('grace');
    const response = await send('callback', callbackUrl);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('another sign-in'),
    ]);
    expect(
      await client
        .forGrant('grace')
        .consent()
        .catch(({ name }: Error) => name),
    ).not.toMatchObject({
      status: 'active',
    });
  });

  test('with a changed or foreign cookie is a consent that was not started', async () => {
    const { jar, send, start, consent } = browser();
    const callbackUrl = await consent(await start());
    for (const [name, value] of jar) jar.set(name, `${value.slice(0, -3)}AAA`);
    expect((await send('callback', callbackUrl)).status).toBe(400);
  });

  test.each([
    ['a state of nobody', 'code=x&state=forged'],
    ['no state', 'code=x'],
    ['a denial of nobody', 'error=access_denied&state=forged'],
  ])('with a callback of %s does not end the consent that is pending', async (_name, query) => {
    const { send, start, consent } = browser();
    const callbackUrl = await consent(await start());
    expect((await send('callback', `/callback?${query}`)).status).toBe(400);
    expect((await send('callback', callbackUrl)).status).toBe(302);
  });

  test('from a subdomain, which can set every cookie without the prefix, plants no consent', async () => {
    const client = clientFor(`${APP}/callback`);
    const { jar, send, start, location } = browser({ client, onError: '/failed' });
    const state = new URL(await start()).searchParams.get('state');
    const [sealed = ''] = jar.values();
    jar.clear();
    jar.set('payerkit-consent', sealed);
    const response = await send('callback', `/callback?error=access_denied&state=${state}`);
    expect(location(response)).toBe('/failed?error=no_session');
  });

  test('cannot choose a page outside of the application', async () => {
    const paths = [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/\t/evil.example',
      'javascript:1',
      '',
      'claims',
      '/\u{200b}x',
      '/\r\nset-cookie: a=b',
      '\u{ff0f}/evil.example',
      // A cookie that contains it would be dropped by the browser, and with it the consent.
      `/${'x'.repeat(1024)}`,
    ];
    for (const path of paths) {
      const { send, start, consent, location } = browser();
      const url = await start(`/consent?returnTo=${encodeURIComponent(path)}`);
      expect(location(await send('callback', await consent(url)))).toBe('/claims');
    }
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a subdomain', { 'sec-fetch-site': 'same-site' }],
    ['another origin, in an old browser', { origin: 'https://evil.example' }],
    ['nowhere', {}],
  ])('from %s revokes nothing', async (_name, headers) => {
    const { client, send, start, consent } = browser();
    await send('callback', await consent(await start()));
    expect((await send('revoke', '/revoke', { method: 'POST', headers })).status).toBe(403);
    expect((await client.forGrant('ada').consent()).status).toBe('active');
  });
});

test.each([
  ['sec-fetch-site', 'same-origin'],
  ['origin', () => new URL(sandbox.blueButton.redirectUri).origin],
])('a form of an own page revokes the consent (%s)', async (name, value) => {
  const { client, send, start, consent, location } = browser({ afterRevocation: '/goodbye' });
  await send('callback', await consent(await start()));
  const headers = { [name]: typeof value === 'string' ? value : value() };
  const done = await send('revoke', '/revoke', { method: 'POST', headers });
  expect([done.status, location(done)]).toEqual([303, '/goodbye']);
  await expect(client.forGrant('ada').consent()).rejects.toMatchObject({ code: 'grant_dead' });
});

describe('an error', () => {
  test('is a text with a status and the next step, by default', async () => {
    const { send, start } = browser();
    const url = new URL(await start());
    const denied = `/callback?error=access_denied&state=${url.searchParams.get('state')}`;
    const response = await send('callback', denied);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('auth.start()');
  });

  test('is a page of yours, with its code', async () => {
    const { send, location } = browser({ onError: '/consent-failed' });
    const response = await send('callback', '/callback?code=x&state=y');
    expect([response.status, location(response)]).toEqual([303, '/consent-failed?error=no_session']);
  });

  test('is added to the query that the path of your page has', async () => {
    const { send, location } = browser({ onError: '/help?topic=consent' });
    const response = await send('callback', '/callback?code=x&state=y');
    expect(location(response)).toBe('/help?topic=consent&error=no_session');
  });

  test('is added before the fragment, and cannot add parameters of its own', async () => {
    const own = new ServerError({ code: 'a&b=c', message: 'A call of your own failed.' });
    const { send, start, consent, location } = browser({
      onError: '/help#consent',
      onConsent: () => Promise.reject(own),
    });
    const response = await send('callback', await consent(await start()));
    expect(location(response)).toBe('/help?error=a%26b%3Dc#consent');
  });

  test('of onConsent ends the pending consent, because the grant is stored', async () => {
    const { client, jar, send, start, consent } = browser({
      onConsent: () => {
        throw new ServerError({ code: 'own_call', message: 'A call of your own failed.', retryable: true });
      },
    });
    const response = await send('callback', await consent(await start()));
    expect([response.status, jar.size]).toEqual([503, 0]);
    expect((await client.forGrant('ada').consent()).status).toBe('active');
  });

  test('is a response of yours', async () => {
    const { send } = browser({ onError: ({ kind }) => Response.json({ kind }, { status: 418 }) });
    const response = await send('callback', '/callback?error=not_found');
    expect([response.status, await response.json()]).toEqual([418, { kind: 'patient_not_found' }]);
  });

  test('of a person without a Medicare record needs no sign-in, and touches no pending consent', async () => {
    const { jar, send, start, signIn } = browser();
    await start();
    signIn();
    expect((await send('callback', '/callback?error=not_found')).status).toBe(404);
    expect(jar.size).toBe(1);
  });

  test('of your own functions is yours', async () => {
    const { send } = browser({ memberKey: () => Promise.reject(new Error('database')) });
    await expect(send('start', '/consent')).rejects.toThrow('database');
  });
});

test('who is not signed in gets a 401, or the response of the application', async () => {
  for (const nobody of [undefined, null, '']) {
    const { send } = browser({ memberKey: () => nobody });
    expect((await send('start', '/consent')).status).toBe(401);
  }
  const own = browser({ memberKey: () => Response.redirect(`${APP}/sign-in`, 302) });
  expect(own.location(await own.send('start', '/consent'))).toBe(`${APP}/sign-in`);
});

test.each([
  ['start', 'POST', 'GET'],
  ['callback', 'POST', 'GET'],
  ['revoke', 'GET', 'POST'],
] as const)('%s rejects %s', async (name, method, allow) => {
  const { send } = browser();
  const response = await send(name, '/x?code=a', { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['no client', { client: undefined }, /client must be/],
  ['no memberKey', { memberKey: 'ada' }, /memberKey must be/],
  ['a URL of another site', { afterConsent: 'https://evil.example' }, /afterConsent must be a path/],
  ['neither keys nor sessions', { sessionKeys: undefined }, /sessionKeys is required/],
  ['a short key', { sessionKeys: [{ kid: 'a', key: 'short' }] }, /encryption keys/],
  ['a wrong page for errors', { onError: '//evil.example' }, /onError must be a path/],
])('%s is a ConfigurationError', (_name, wrong, message) => {
  const given = {
    client: clientFor(),
    memberKey: () => 'ada',
    sessionKeys,
    afterConsent: '/claims',
    ...wrong,
  };
  expect(() => createConsentHandlers(given as never)).toThrow(message);
});

test('a Node server serves the handlers, with its own request as their context', async () => {
  const client = clientFor();
  const consent = createConsentHandlers<import('node:http').IncomingMessage>({
    client,
    memberKey: (_request, { headers }) => headers['x-user']?.toString(),
    sessionKeys,
    afterConsent: '/claims',
  });
  const [start, callback] = [nodeListener(consent.start), nodeListener(consent.callback)];
  const server = createServer((request, response) => {
    void (request.url?.startsWith('/start') ? start : callback)(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const headers = { 'x-user': 'ada' };
  const started = await fetch(`${base}/start`, { headers, redirect: 'manual' });
  const cookie = started.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const url = await sandbox.control.blueButton.consent(started.headers.get('location') ?? '', {
    user: 'BBUser00000',
  });
  const query = new URL(url).search;
  const done = await fetch(`${base}/callback${query}`, {
    headers: { ...headers, cookie },
    redirect: 'manual',
  });
  expect([done.status, done.headers.get('location')]).toEqual([302, '/claims']);
  expect((await client.forGrant('ada').consent()).status).toBe('active');
  server.closeAllConnections();
  server.close();
});
