import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { authorizeUrl, blueButtonToken, VERIFIER } from '../../testing/blue-button.js';
import { hasChromium, launchChromium } from '../../testing/chromium.js';
import { send } from '../../testing/raw-client.js';
import { FAULTS } from '../faults/effects.js';
import { envLines } from '../ready-line.js';
import { createSandbox, type Sandbox } from '../sandbox.js';

describe.skipIf(!hasChromium)('in Chromium', () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    [browser, sandbox] = await Promise.all([launchChromium(), createSandbox()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });
  beforeEach(async () => {
    sandbox.control.reset();
    problems.length = 0;
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => problems.push(String(error)));
  });
  afterEach(async () => {
    await page.context().close();
    expect(problems).toEqual([]);
  });

  const open = async () => {
    await page.goto(sandbox.consoleUrl);
    await page.getByRole('status').getByText('Live').waitFor();
  };
  const rows = () => page.locator('#journal tr');
  const consentUrl = (version: 2 | 3, lang: string) => {
    const url = new URL(authorizeUrl(sandbox).replace('/v2/', `/v${version}/`));
    url.searchParams.set('lang', lang);
    url.searchParams.set('redirect_uri', `${sandbox.url}/callback`);
    url.searchParams.set('scope', 'openid profile patient/Patient.rs patient/ExplanationOfBenefit.rs');
    return url.href;
  };
  const exchange = async () => {
    const { body } = await blueButtonToken(sandbox, {
      grant_type: 'authorization_code',
      code: new URL(page.url()).searchParams.get('code') ?? '',
      code_verifier: VERIFIER,
      redirect_uri: `${sandbox.url}/callback`,
    });
    return { ...body, authorization: `Bearer ${body.access_token}` };
  };

  test('a person logs in and consents in Spanish by keyboard, and keeps their demographics', async () => {
    await page.goto(consentUrl(2, 'es'));
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    const type = async (password: string) => {
      await page.keyboard.type('BBUser00002');
      await page.keyboard.press('Tab');
      await page.keyboard.type(password);
      await page.keyboard.press('Enter');
    };
    await type('PW00002?');
    expect(await page.getByRole('alert').textContent()).toContain('Inténtelo de nuevo');
    await type('PW00002!');
    await page.getByRole('heading', { name: 'Conecte sus datos de Medicare' }).waitFor();
    const group = page.getByRole('group', { name: '¿Compartir su información personal?' });
    await group.getByLabel('Compartir nombre').focus();
    await page.keyboard.press('ArrowDown');
    expect(await group.getByLabel('Mantener privada').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/callback\?/);
    expect(sandbox.control.journal().filter(({ template }) => template === '*')).toEqual([]);

    const { scope, authorization } = await exchange();
    expect(scope.split(' ').sort()).toEqual(['openid', 'patient/ExplanationOfBenefit.rs']);
    const ask = (type: string) => send(`${sandbox.url}/v2/fhir/${type}`, { headers: { authorization } });
    expect((await ask('Patient')).status).toBe(403);
    expect((await ask('ExplanationOfBenefit')).status).toBe(200);
  });

  test('another account, the SAMHSA choice and a rejection', async () => {
    await page.goto(consentUrl(3, 'en'));
    const logIn = async (user: string) => {
      await page.getByLabel('Username').fill(user);
      await page.getByLabel('Password').fill(`PW${user.slice(6)}!`);
      await page.getByRole('button', { name: 'Log in' }).click();
    };
    await logIn('BBUser00002');
    await page.getByRole('button', { name: 'Use another account' }).click();
    await logIn('BBUser00005');
    await page.getByText('BBUser00005').waitFor();
    await page.getByRole('link', { name: 'Español' }).click();
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.getByRole('checkbox', { name: /substance use/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Do not connect' }).click();
    await page.getByRole('heading', { name: 'Consent not given' }).waitFor();
    expect(new URL(page.url()).searchParams.get('error')).toBe('access_denied');
    expect(sandbox.control.blueButton.grants()).toEqual([]);
  });

  test('the console logs a member in with a key press, and the journal moves', async () => {
    await open();
    expect(await rows().count()).toBe(0);
    await page.getByRole('button', { name: 'Español, BBUser00005' }).focus();
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
    await tab.getByRole('button', { name: 'Iniciar sesión' }).focus();
    expect(await tab.getByLabel('Nombre de usuario').inputValue()).toBe('BBUser00005');
    await tab.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'Conectar', exact: true }).click();
    await tab.getByRole('heading', { name: 'Consent given' }).waitFor();
    expect(sandbox.control.blueButton.grants()).toMatchObject([{ user: 'BBUser00005' }]);

    const row = page.getByRole('row', { name: /POST \/v2\/o\/authorize\/\{uuid\}\/ 302 .* ms BBUser00005/ });
    await row.waitFor();
    const before = await rows().count();
    await send(`${sandbox.url}/v2/fhir/metadata`);
    await rows().nth(before).waitFor();
    expect(await rows().first().textContent()).toContain('/v2/fhir/metadata');
  });

  test('the journal holds what went on before the page came, and as it came', async () => {
    await send(`${sandbox.url}/v2/fhir/metadata`);
    await page.goto(sandbox.consoleUrl);
    await send(`${sandbox.url}/v3/fhir/metadata`);
    for (const path of ['/v2/fhir/metadata', '/v3/fhir/metadata'])
      await rows().getByRole('cell', { name: path }).waitFor();
    expect(await rows().count()).toBe(2);
  });

  test('a fault is switched on by keyboard: a request fails, and works again once it is off', async () => {
    await open();
    const ask = async () => (await send(`${sandbox.url}/v2/fhir/metadata`)).status;
    await page.getByLabel('Only for path').fill('/v2/fhir/*');
    const fault = page.getByRole('switch', { name: 'server-error' });
    await fault.focus();
    await page.keyboard.press('Space');
    await page.getByText('On: server-error').waitFor();
    expect(await ask()).toBe(503);
    await rows().getByRole('cell', { name: 'server-error' }).waitFor();
    expect((await send(`${sandbox.url}/v3/fhir/metadata`)).status).toBe(200);

    await page.reload();
    await page.getByRole('status').getByText('Live').waitFor();
    expect(await fault.isChecked()).toBe(true);
    await fault.focus();
    await page.keyboard.press('Space');
    await page.getByText('Off: server-error').waitFor();
    expect(await ask()).toBe(200);
  });

  test('every fault is a switch, and strikes as often and at such a rate as is said', async () => {
    await open();
    const switches = "[...document.querySelectorAll('#faults [role=switch]')].map(({ id }) => id)";
    expect(await page.evaluate<string[]>(switches)).toEqual(
      Object.keys(FAULTS).map((name) => `fault-${name}`),
    );
    await page.getByLabel('At most').fill('1');
    await page.getByLabel('hitting').fill('100');
    await page.getByRole('switch', { name: 'html-error' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('On: html-error, 1 times, 100 %').waitFor();
    const ask = async () => (await send(`${sandbox.url}/v2/fhir/metadata`)).status;
    expect([await ask(), await ask()]).toEqual([502, 200]);
    expect(sandbox.control.faults.list()).toMatchObject([
      { rule: { fault: 'html-error', count: 1, rate: 1 } },
    ]);
    await page.keyboard.press('Space');
    await page.getByText('Off: html-error').waitFor();
    expect(sandbox.control.faults.list()).toEqual([]);
  });

  test('a fault gets its settings, before and after it is switched on', async () => {
    await open();
    const ask = () => send(`${sandbox.url}/v2/fhir/metadata`);
    await page.getByLabel('rate-limited retryAfter').fill('-1');
    const fault = page.getByRole('switch', { name: 'rate-limited' });
    await fault.check();
    await page.getByText('On: rate-limited').waitFor();
    expect((await ask()).headers).not.toHaveProperty('retry-after');
    await page.getByLabel('rate-limited retryAfter').fill('7');
    await page.keyboard.press('Tab');
    await expect.poll(() => sandbox.control.faults.list()).toMatchObject([{ rule: { retryAfter: 7 } }]);
    expect((await ask()).headers).toMatchObject({ 'retry-after': '7' });
    await page.reload();
    expect(await page.getByLabel('rate-limited retryAfter').inputValue()).toBe('7');
  });

  test('a setting that is rejected leaves the fault off, and the page live', async () => {
    await open();
    await page.getByLabel('hitting').fill('150');
    const fault = page.getByRole('switch', { name: 'html-error' });
    await fault.focus();
    await page.keyboard.press('Space');
    await page.getByText('rate: must be from 0 to 1').waitFor();
    expect([await fault.isChecked(), sandbox.control.faults.list()]).toEqual([false, []]);
    expect(await page.getByRole('status').getByText('Live').isVisible()).toBe(true);
  });

  test('switches, clock and starting over', async () => {
    await open();
    await page.getByRole('switch', { name: 'audit events' }).uncheck();
    await page.getByText('Set: audit events').waitFor();
    await page.getByLabel('data source').selectOption('failing');
    await page.getByText('Set: data source').waitFor();
    const { switches } = sandbox.control.blueButton;
    expect(switches).toMatchObject({ auditEvents: false, dataSource: 'failing' });
    Object.assign(switches, { auditEvents: true, dataSource: 'up' });
    await page.getByLabel('job delay ms').fill('-1');
    await page.keyboard.press('Tab');
    await page.getByText('jobDelayMs must be 0 or more').waitFor();

    const before = sandbox.control.clock.now();
    await page.getByRole('button', { name: 'Advance the clock one hour' }).click();
    await page.getByText('The sandbox clock is at').waitFor();
    expect(sandbox.control.clock.now() - before).toBeGreaterThanOrEqual(3_600_000);

    await send(`${sandbox.url}/v2/fhir/metadata`);
    await rows().first().waitFor();
    await page.getByRole('switch', { name: 'reset-before' }).check();
    await page.getByText('On: reset-before').waitFor();
    await page.getByRole('button', { name: 'Reset everything' }).click();
    await page.getByText('Reset: tokens').waitFor();
    expect([await rows().count(), sandbox.control.faults.list(), sandbox.control.journal()]).toEqual([
      0,
      [],
      [],
    ]);
  });

  test.each(['BlueButtonClient', 'OptumClient'])('what %s needs is copied', async (name) => {
    await open();
    await page.getByRole('button', { name: `Copy for ${name}` }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    const { baseUrl, ...credentials } = sandbox[name === 'OptumClient' ? 'optum' : 'blueButton'];
    expect(copied.startsWith(`new ${name}(`)).toBe(true);
    expect(JSON.parse(copied.slice(copied.indexOf('{'), -1))).toEqual({
      environment: { baseUrl, kind: 'sandbox' },
      ...credentials,
    });
  });

  test('every control has a name, and nothing is wider than a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open();
    const nameless = await page.getByRole('main').ariaSnapshot();
    expect(nameless).not.toMatch(/- (switch|button|textbox|combobox|spinbutton)(?! ")/);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  test('a request that no route takes is shown with its path', async () => {
    await open();
    await send(`${sandbox.url}/no/such/path?code=secret`);
    await rows().getByText('/no/such/path').waitFor();
    expect(await rows().first().textContent()).toContain('no such route');
  });

  test('a click or a key press shows the details of a request, and a line for cURL', async () => {
    await open();
    const headers = { authorization: 'Bearer x', accept: 'application/json' };
    await send(`${sandbox.url}/v2/fhir/Patient/-1?_format=json&hello=world`, { headers });
    await page.getByRole('button', { name: '/v2/fhir/Patient/{id}' }).focus();
    await page.keyboard.press('Enter');
    const details = await rows().nth(1).textContent();
    for (const text of ['_format: json', 'Bearer ***', ' in, ', 'blue-button'])
      expect(details).toContain(text);
    await rows().nth(1).getByRole('button', { name: 'Copy as cURL' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(
      `curl --globoff --header "Authorization: Bearer $ACCESS_TOKEN" --header "accept: application/json" "${sandbox.url}/v2/fhir/Patient/$id?_format=json&hello=$hello"`,
    );
    await rows().first().click();
    expect(await rows().count()).toBe(1);
  });

  test('the line for cURL sends the request again', async () => {
    await open();
    await send(`${sandbox.url}/v3/fhir/Patient/$generate-insurance-card`);
    await rows().first().click();
    const line = (await rows().nth(1).locator('pre').textContent()) ?? '';
    // Not synchronous: the sandbox is in this process.
    await promisify(execFile)('bash', ['-c', `${line} --silent --output /dev/null`]);
    await expect.poll(() => sandbox.control.journal().length).toBe(2);
    const [first, second] = sandbox.control.journal();
    expect([second?.template, second?.status]).toEqual([first?.template, first?.status]);
  });

  test('the journal is filtered as one types, and new requests are, too', async () => {
    await open();
    await send(`${sandbox.url}/v2/fhir/metadata`);
    await send(`${sandbox.url}/nowhere`);
    await rows().nth(1).waitFor();
    await page.getByLabel('Filter').fill('METADATA');
    await page.getByText('1 of 2').waitFor();
    expect(await rows().filter({ visible: true }).count()).toBe(1);
    await send(`${sandbox.url}/elsewhere`);
    await page.getByText('1 of 3').waitFor();
    await page.getByLabel('Filter').fill('404');
    await page.getByText('2 of 3').waitFor();
    await page.getByLabel('Filter').fill('');
    expect(await rows().filter({ visible: true }).count()).toBe(3);
  });

  test('the clock moves by days', async () => {
    await open();
    const before = sandbox.control.clock.now();
    await page.getByLabel('Days').fill('90');
    await page.getByRole('button', { name: 'Advance the clock by days' }).click();
    await page.getByText('The sandbox clock is at').waitFor();
    expect(sandbox.control.clock.now() - before).toBeGreaterThanOrEqual(90 * 86_400_000);
  });

  test('the configuration is copied as .env, and the redirect URIs are listed', async () => {
    await open();
    await page.getByRole('button', { name: 'Copy as .env' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(envLines(sandbox));
    const row = page.getByRole('row', { name: /^Sandbox App/ });
    for (const uri of ['https://client.example/callback', 'any loopback address'])
      await row.getByText(uri, { exact: true }).waitFor();
  });

  const violations = async () => {
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    return page.evaluate<unknown[]>(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
    );
  };

  test.each(['light', 'dark'] as const)(
    'no page has an axe violation in %s colors',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open();
      await send(`${sandbox.url}/v2/fhir/metadata`);
      await send(`${sandbox.url}/nowhere`);
      await rows().nth(1).waitFor();
      await rows().first().click();
      await page.getByRole('switch', { name: 'html-error' }).check();
      await page.getByText('On: html-error').waitFor();
      expect(await violations()).toEqual([]);
      sandbox.control.faults.clear();
      await page.goto(consentUrl(3, 'en'));
      expect(await violations()).toEqual([]);
      await page.getByLabel('Username').fill('BBUser00002');
      await page.getByLabel('Password').fill('PW00002!');
      await page.getByRole('button', { name: 'Log in' }).click();
      await page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
      expect(await violations()).toEqual([]);
      await page.goto(`${sandbox.url}/callback?code=x`);
      expect(await violations()).toEqual([]);
    },
    120_000,
  );

  test('without its token the page says what it needs', async () => {
    await page.goto(`${sandbox.url}/_console`);
    await page.getByText('with the address that the sandbox printed').waitFor();
  });
});
