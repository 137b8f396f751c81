import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorizeUrl } from '../../testing/blue-button.js';
import { send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { isLoopbackUri } from './redirect-uri.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({
    blueButton: { applications: [{ name: 'Strict App', redirectUris: ['https://app.example/cb'] }] },
  });
});
afterAll(() => sandbox.close());

async function consentVia(redirectUri: string, clientId = sandbox.blueButton.clientId): Promise<string> {
  const url = new URL(authorizeUrl(sandbox));
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('redirect_uri', redirectUri);
  return sandbox.control.blueButton.consent(url.href, { user: 'BBUser00000' });
}
function idOf(name: string): string {
  const found = sandbox.control.blueButton.applications().find((app) => app.name === name);
  return found?.clientId ?? '';
}
async function control(path: string, body?: unknown) {
  const headers = { authorization: `Bearer ${sandbox.control.token}` };
  const response = await send(`${sandbox.url}/_control${path}`, { headers, body });
  return { status: response.status, body: JSON.parse(response.body) as unknown };
}

describe('callback addresses', () => {
  test.each([
    'http://localhost:5173/any/path?tab=1',
    'http://127.0.0.1:8080/',
    'http://127.8.9.1:1/x',
    'http://[::1]:3000/return',
    'https://localhost/callback',
    'http://app.localhost:3000/cb',
  ])('%s is accepted by an application that registered none', async (uri) => {
    expect(await consentVia(uri, idOf('One Time App'))).toContain(uri.split('?', 1)[0]);
  });

  test.each([
    'http://localhost.example/callback',
    'http://127.0.0.1.example/callback',
    'http://0.0.0.0/callback',
    'http://192.168.0.4/callback',
    'ftp://localhost/callback',
    'custom://localhost/callback',
    'http://localhost@elsewhere.example/callback',
    '//localhost/callback',
  ])('%s is not a loopback address', (uri) => {
    expect(isLoopbackUri(uri)).toBe(false);
  });

  test('an application that registered some accepts those and the console alone, and the error lists them', async () => {
    expect(await consentVia('https://app.example/cb')).toContain('https://app.example/cb?code=');
    expect(await consentVia(`${sandbox.url}/callback`)).toContain('/callback?code=');
    for (const uri of [
      'http://localhost:3000/callback',
      'https://app.example/cb2',
      'https://evil.example/cb',
    ])
      await expect(consentVia(uri)).rejects.toThrow(
        /not registered\. Registered for Strict App: https:\/\/app\.example\/cb\..*--redirect-uri.*_control/,
      );
  });

  test('the error of an application that takes loopback addresses says so', async () => {
    await expect(consentVia('https://evil.example/cb', idOf('Sandbox App'))).rejects.toThrow(
      'https://client.example/callback, any loopback address.',
    );
  });
});

describe('applications over the control', () => {
  test("Postman's callback address is registered and used", async () => {
    const callback = 'https://oauth.pstmn.io/v1/callback';
    const registered = await control('/blue-button/applications', {
      name: 'Postman',
      redirectUris: [callback],
    });
    expect(registered).toMatchObject({ status: 201, body: { name: 'Postman', redirectUris: [callback] } });
    expect(await consentVia(callback, idOf('Postman'))).toContain(`${callback}?code=`);
    expect((await control('/blue-button/applications')).body).toEqual(
      sandbox.control.blueButton.applications(),
    );
  });

  test('one of the same name or id is replaced in its place, so the default stays the default', async () => {
    const before = sandbox.control.blueButton.applications().map(({ name }) => name);
    await control('/blue-button/applications', {
      name: 'Strict App',
      clientId: 'own-id',
      redirectUris: ['https://app.example/cb'],
    });
    expect(sandbox.blueButton.clientId).toBe('own-id');
    await control('/blue-button/applications', { name: 'No V3 App', v3: false, demographics: false });
    expect(sandbox.control.blueButton.applications().map(({ name }) => name)).toEqual(before);
    expect(await consentVia('https://app.example/cb', 'own-id')).toContain('code=');
  });

  test.each([
    ['/blue-button/applications', {}, 'name is required'],
    [
      '/blue-button/applications',
      { name: 'A', redirectUris: ['/cb'] },
      'redirectUris must be an absolute URI',
    ],
    ['/blue-button/applications', { name: 'A', redirectUris: [] }, 'redirectUris must be a list'],
    ['/blue-button/applications', { name: 'A', redirectUris: ['https://a.example/#'] }, 'no fragment'],
    [
      '/blue-button/applications',
      { name: 'A', redirectUri: 'https://a.example' },
      'unknown field: redirectUri',
    ],
    ['/blue-button/applications', { name: 'A', dataAccessType: 'FOREVER' }, 'dataAccessType must be one of'],
    ['/blue-button/applications', { name: 'A', v3: 'yes' }, 'v3 must be true or false'],
    ['/blue-button/applications', { name: 'A', constructor: 'x' }, 'unknown field: constructor'],
    ['/optum/applications', { clientId: 'a' }, 'clientSecret is required'],
    ['/optum/applications', { clientId: 'a', clientSecret: 'b', products: '*' }, 'products must be a list'],
  ])('POST %s %j is rejected', async (path, body, problem) => {
    expect(await control(path, body)).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining(problem) },
    });
  });

  test('an Optum application gets tokens, and is listed', async () => {
    const own = { clientId: 'mine', clientSecret: 'my-secret' };
    expect(await control('/optum/applications', own)).toEqual({
      status: 201,
      body: { ...own, products: ['*'] },
    });
    const token = await send(`${sandbox.url}/apip/auth/v2/token`, {
      body: { client_id: 'mine', client_secret: 'my-secret', grant_type: 'client_credentials' },
    });
    expect(token.status).toBe(200);
    expect((await control('/optum/applications')).body).toEqual(sandbox.control.optum.applications());
  });
});
