import { describe, expect, test } from 'vitest';
import { ORIGIN, TestSandbox } from '../../testing/blue-button-steps.js';

/** Text of the login page that an authorize request leads to. */
async function loginPage(
  sandbox: TestSandbox,
  changes: Record<string, string | null> = {},
  headers: Record<string, string> = {},
) {
  const step = async (path: string) =>
    (await sandbox.request(path, { headers })).headers.get('location') ?? '';
  const path = await step(await step(sandbox.authorizePath(changes)));
  return { path, text: await (await sandbox.request(path, { headers })).text() };
}

async function consentPage(
  sandbox: TestSandbox,
  {
    version = 2,
    changes = {},
    app = 'Sandbox App',
  }: { version?: number; changes?: Record<string, string | null>; app?: string } = {},
) {
  const path = await sandbox.login(sandbox.authorizePath(changes, { version, app: sandbox.app(app) }));
  return (await sandbox.request(path)).text();
}

/** Requirements for use by keyboard and screen reader. */
function expectAccessible(text: string, language: 'en' | 'es') {
  expect(text).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${language}">`));
  expect(text.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(1);
  expect(text).toMatch(/<title>[^<]+<\/title>/);
  expect(text).toContain('<main>');
  expect(text).not.toContain('<script');
  const fields = [...text.matchAll(/<input type="(?!hidden)[a-z]+" id="([^"]+)"/g)].map(([, id]) => id);
  for (const id of fields) expect(text).toMatch(new RegExp(`<label (class="choice" )?for="${id}"`));
}

describe('2.3 the login page', () => {
  test('can be read and filled in, in English', async () => {
    const { text } = await loginPage(new TestSandbox());
    expectAccessible(text, 'en');
    expect(text).toContain('Log in to the test Medicare account');
    expect(text).toMatch(/<label for="username">/);
    expect(text).toMatch(/<label for="password">/);
  });

  test.each([
    ['lang=es', { lang: 'es' }, {}],
    ['Accept-Language', {}, { 'accept-language': 'es-MX,es;q=0.9' }],
    ['an unknown lang and Accept-Language', { lang: 'fr' }, { 'accept-language': 'es' }],
  ])('speaks Spanish by %s', async (_how, changes, headers) => {
    const { path, text } = await loginPage(new TestSandbox(), changes, headers);
    expectAccessible(text, 'es');
    expect(path).toContain('lang=es-mx');
    expect(text).toContain('Inicie sesión');
  });

  test('says that the password is wrong, and lets the person try again', async () => {
    const sandbox = new TestSandbox();
    const { path } = await loginPage(sandbox);
    const relay = new URL(path, ORIGIN).searchParams.get('relay') ?? '';
    const attempt = (password: string) =>
      sandbox.request('/mymedicare/test-login', {
        method: 'POST',
        body: new URLSearchParams({ relay, username: 'BBUser00000', password, lang: 'es' }),
      });
    const wrong = await attempt('PW00001!');
    expect(wrong.status).toBe(401);
    const text = await wrong.text();
    expectAccessible(text, 'es');
    expect(text).toMatch(/role="alert"/);
    expect((await attempt('PW00000!')).status).toBe(302);
  });

  test('knows no users but the synthetic ones', async () => {
    const sandbox = new TestSandbox();
    const attempt = async (username: string, password: string) => {
      const body = new URLSearchParams({ relay: 'x', username, password });
      return (await sandbox.request('/mymedicare/test-login', { method: 'POST', body })).status;
    };
    expect(await attempt('BBUser09999', 'PW09999!')).toBe(302);
    expect(await attempt('BBUser10000', 'PW10000!')).toBe(302);
    expect(await attempt('BBUser10004', 'PW10004!')).toBe(401);
    expect(await attempt('bbuser00000', 'PW00000!')).toBe(401);
  });

  test('comes back to authorize addresses only', async () => {
    const sandbox = new TestSandbox();
    const response = await sandbox.request('/mymedicare/login?next=https://evil.example/');
    const relay = new URL(response.headers.get('location') ?? '', ORIGIN).searchParams.get('relay') ?? '';
    const body = new URLSearchParams({ relay, username: 'BBUser00000', password: 'PW00000!' });
    const back = await sandbox.request('/mymedicare/test-login', { method: 'POST', body });
    const end = await sandbox.request(back.headers.get('location') ?? '');
    expect(end.headers.get('location') ?? '').not.toContain('evil.example');
  });
});

describe('2.3 the consent page', () => {
  test('asks about demographics on v2', async () => {
    const text = await consentPage(new TestSandbox());
    expectAccessible(text, 'en');
    expect(text).toContain('Connect your Medicare data to Sandbox App');
    expect(text).toMatch(/<fieldset>\s*<legend>Share your personal information\?<\/legend>/);
    expect(text).toContain('name="share_demographic_scopes" value="True" checked');
    expect(text).not.toContain('share_samhsa_data');
  });

  test('asks about substance use records on v3, and not about demographics', async () => {
    const text = await consentPage(new TestSandbox(), { version: 3 });
    expect(text).toContain('name="share_samhsa_data"');
    expect(text).toContain('<input type="hidden" name="share_demographic_scopes" value="True">');
    expect(text).not.toContain('<fieldset>');
  });

  test('asks about no demographics when the application needs none', async () => {
    expect(await consentPage(new TestSandbox(), { app: 'No Demographics App' })).not.toContain('<fieldset>');
  });

  test('speaks Spanish, and offers the other language', async () => {
    const text = await consentPage(new TestSandbox(), { changes: { lang: 'es' } });
    expectAccessible(text, 'es');
    expect(text).toContain('Conecte sus datos de Medicare con Sandbox App');
    expect(text).toMatch(/hreflang="en" lang="en">English</);
  });

  test.each([
    ['Sandbox App', '13 months'],
    ['One Time App', 'once'],
    ['Research App', 'study'],
  ])('says how long the access lasts: %s', async (app, words) => {
    expect(await consentPage(new TestSandbox(), { app })).toContain(words);
  });

  test('carries the request on, with nothing of it unescaped', async () => {
    const text = await consentPage(new TestSandbox(), { changes: { state: '"><script>alert(1)</script>' } });
    expect(text).not.toContain('<script>alert');
    for (const name of [
      'client_id',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
      'code_challenge',
      'code_challenge_method',
    ]) {
      expect(text).toContain(`<input type="hidden" name="${name}" value="`);
    }
  });

  test.each([2, 3])('leads to the login again to use another account: v%i', async (version) => {
    const sandbox = new TestSandbox();
    const text = await consentPage(sandbox, { version });
    const response =
      version === 3
        ? await sandbox.post(
            '/v3/o/permission-logout',
            { next: sandbox.authorizePath({}, { version }) },
            null,
          )
        : await sandbox.request(/href="(\/mymedicare\/login\?next=[^"]+)"/.exec(text)?.[1] ?? '/nowhere');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toMatch(
      version === 3 ? /^\/mymedicare\/login/ : /^\/mymedicare\/test-login/,
    );
    if (version === 3) expect(text).toContain('action="/v3/o/permission-logout"');
  });
});

describe('consent by script', () => {
  test('says where it stopped, without the query', async () => {
    const sandbox = new TestSandbox();
    const url = `${ORIGIN}${sandbox.authorizePath({ state: 'short' })}`;
    await expect(sandbox.blueButton.control.consent(url, { user: 'BBUser00000' })).rejects.toThrow(
      'the consent stopped with status 400 at /v2/o/authorize/',
    );
  });

  test('rejects a user that does not exist', async () => {
    const sandbox = new TestSandbox();
    const url = `${ORIGIN}${sandbox.authorizePath()}`;
    await expect(sandbox.blueButton.control.consent(url, { user: 'nobody' })).rejects.toThrow(RangeError);
  });
});
