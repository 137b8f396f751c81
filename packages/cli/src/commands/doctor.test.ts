import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { BlueButtonClient } from '@payerkit/blue-button';
import { FileTokenStore } from '@payerkit/core/node';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serverCert, serverKey } from '../../../core/testing/certificates.js';
import { configFolder, run } from '../../testing/run.js';
import type { Finding } from '../doctor/finding.js';
import { checkNode, checkProxy, checkVersions, installedPackages } from '../doctor/local-checks.js';
import { checkGrants } from '../doctor/vendor-checks.js';
import { URLS } from './doctor.js';

let sandbox: Sandbox;
let folder: Awaited<ReturnType<typeof configFolder>>;
const closing: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  sandbox = await createSandbox();
});
beforeEach(async () => {
  folder = await configFolder();
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  sandbox.control.reset();
  await folder.remove();
});
afterAll(() => sandbox.close());

function environment(overrides: Readonly<Record<string, string | undefined>> = {}) {
  const { blueButton, optum } = sandbox;
  return {
    PAYERKIT_CONFIG_DIR: folder.path,
    BLUE_BUTTON_BASE_URL: blueButton.baseUrl,
    BLUE_BUTTON_CLIENT_ID: blueButton.clientId,
    BLUE_BUTTON_CLIENT_SECRET: blueButton.clientSecret,
    BLUE_BUTTON_REDIRECT_URI: blueButton.redirectUri,
    OPTUM_BASE_URL: optum.baseUrl,
    OPTUM_CLIENT_ID: optum.clientId,
    OPTUM_CLIENT_SECRET: optum.clientSecret,
    ...overrides,
  };
}

/** Runs the command and returns its findings; node and versions are those of the machine that runs the tests. */
async function doctor(overrides: Readonly<Record<string, string | undefined>> = {}) {
  const env = environment(overrides);
  const { code, stdout, stderr } = await run(['doctor', '--json'], { env });
  expect(stderr).toBe('');
  const { ok, findings } = JSON.parse(stdout) as { ok: boolean; findings: Finding[] };
  expect(ok).toBe(code === 0);
  for (const { status, fix } of findings)
    expect(fix !== undefined).toBe(status === 'problem' || status === 'warning');
  for (const secret of [env.BLUE_BUTTON_CLIENT_SECRET, env.OPTUM_CLIENT_SECRET])
    if (secret) expect(stdout).not.toContain(secret);
  const of = (check: string) => findings.filter((one) => one.check === check);
  return { code, findings, of };
}

describe('a setup that works', () => {
  test('has no problem, and nothing but health checks and token requests is sent', async () => {
    const { code, findings } = await doctor();
    expect(findings.filter(({ status }) => status === 'problem')).toEqual([]);
    expect(code).toBe(0);
    expect(findings.map(({ check }) => check)).toEqual([
      'node',
      'versions',
      'proxy',
      'profile',
      'token store',
      'blue button dns',
      'blue button tls',
      'blue button clock',
      'blue button credentials',
      'consents',
      'optum dns',
      'optum tls',
      'optum clock',
      'optum credentials',
      'optum products',
    ]);
    const templates = sandbox.control.journal().map(({ template }) => template);
    expect(templates.filter((template) => !/health|token/.test(template))).toEqual([]);
  });

  test('is described for people, with a fix for each finding', async () => {
    const { code, stdout } = await run(['doctor'], { env: environment({ OPTUM_CLIENT_SECRET: 'wrong' }) });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^problem {2}optum credentials +Not accepted in the sandbox environment/m);
    expect(stdout).toMatch(/^ +fix: Compare client ID and secret/m);
    expect(stdout).toMatch(/1 problem, \d to look at\.\n$/);
  });
});

describe('Node.js', () => {
  test.each([
    ['v18.20.0', 'problem'],
    ['v20.18.3', 'problem'],
    ['v20.19.0', 'warning'],
    ['v21.7.0', 'problem'],
    ['v22.11.9', 'problem'],
    ['v22.12.0', 'ok'],
    ['v24.1.0', 'ok'],
    ['v26.0.0', 'ok'],
  ])('%s is %s', (version, status) => {
    expect(checkNode(version)).toMatchObject({ check: 'node', status });
  });
});

describe('versions', () => {
  test('that differ are named with the command that makes them equal', () => {
    const installed = (name: string, version: string) => ({ name, version, by: 'payerkit' as const });
    expect(
      checkVersions([installed('@payerkit/core', '0.2.0'), installed('payerkit', '0.2.0')]),
    ).toMatchObject({
      status: 'ok',
    });
    expect(
      checkVersions([installed('@payerkit/core', '0.9.0'), installed('@payerkit/optum', '0.10.0')]),
    ).toMatchObject({ status: 'problem', fix: 'Run "npm install @payerkit/core@0.10.0".' });
  });

  test('of a project in the working directory count, too', async () => {
    const installed = join(folder.path, 'node_modules', '@payerkit', 'core');
    await mkdir(installed, { recursive: true });
    await writeFile(join(installed, 'package.json'), '{ "version": "0.0.1" }');
    expect(checkVersions(installedPackages(folder.path))).toMatchObject({
      status: 'problem',
      detail: expect.stringContaining('@payerkit/core 0.0.1'),
    });
  });
});

describe('the proxy', () => {
  test.each([
    [{ HTTPS_PROXY: 'http://user:secret@proxy.example:3128' }, 'ok', 'proxy.example:3128, from HTTPS_PROXY.'],
    [{ ALL_PROXY: 'proxy.example:3128' }, 'ok', 'proxy.example:3128, from ALL_PROXY.'],
    [{ https_proxy: 'socks5://proxy.example' }, 'problem', 'https_proxy is not the URL of an HTTP proxy.'],
    [{ HTTPS_PROXY: 'http://' }, 'problem', 'HTTPS_PROXY is not the URL of an HTTP proxy.'],
  ])('%j is %s', (env, status, detail) => {
    expect(checkProxy(env)).toMatchObject({ check: 'proxy', status, detail });
  });

  test('that does not respond is a problem of the connection', async () => {
    process.env.https_proxy = 'http://127.0.0.1:9';
    closing.push(async () => delete process.env.https_proxy);
    const { code, of } = await doctor({
      OPTUM_BASE_URL: 'https://sandbox.optum.example',
      BLUE_BUTTON_CLIENT_ID: '',
      https_proxy: 'http://127.0.0.1:9',
      PAYERKIT_ENVIRONMENT: 'sandbox',
    });
    expect(code).toBe(1);
    expect(of('optum dns')).toMatchObject([{ status: 'skipped' }]);
    expect(of('optum proxy')).toMatchObject([
      { status: 'problem', fix: expect.stringContaining('HTTPS_PROXY') },
    ]);
  });
});

describe('the profile', () => {
  test.each([
    [{ PAYERKIT_PROFILE: 'nonsense' }, 'profile', /nonsense/],
    [{ OPTUM_BASE_URL: '', BLUE_BUTTON_BASE_URL: '' }, 'profile', /No environment is named/],
    [{ OPTUM_CLIENT_ID: '', BLUE_BUTTON_CLIENT_ID: '' }, 'credentials', /No application is configured/],
    [{ OPTUM_CLIENT_SECRET: '' }, 'optum credentials', /OPTUM_CLIENT_SECRET/],
    [{ BLUE_BUTTON_REDIRECT_URI: '' }, 'blue button credentials', /BLUE_BUTTON_REDIRECT_URI/],
  ])('%j is a problem', async (overrides, check, detail) => {
    const { code, of } = await doctor(overrides);
    expect(code).toBe(1);
    expect(of(check)).toMatchObject([{ status: 'problem', detail: expect.stringMatching(detail) }]);
  });
});

describe('the token store', () => {
  test('that cannot be written is a problem', async () => {
    const stores = join(folder.path, 'stores');
    await writeFile(stores, 'a file where a folder should be');
    const { code, of } = await doctor();
    expect(code).toBe(1);
    expect(of('token store')).toMatchObject([{ status: 'problem', fix: expect.stringContaining('chmod') }]);
  });

  test('that others may write to is a problem', async () => {
    const tokens = join(folder.path, 'stores', '_environment', 'tokens');
    await mkdir(tokens, { recursive: true });
    await chmod(tokens, 0o777);
    expect((await doctor()).of('token store')).toMatchObject([{ status: 'problem' }]);
  });
});

describe('the connection', () => {
  test('a name without an address is a problem of DNS', async () => {
    const { code, of } = await doctor({
      OPTUM_BASE_URL: 'https://optum.invalid',
      BLUE_BUTTON_CLIENT_ID: '',
      PAYERKIT_ENVIRONMENT: 'sandbox',
    });
    expect(code).toBe(1);
    expect(of('optum dns')).toMatchObject([
      { status: 'problem', detail: expect.stringContaining('no address') },
    ]);
    expect(of('optum connection')).toMatchObject([{ status: 'problem' }]);
    expect(of('optum credentials')).toMatchObject([{ status: 'skipped' }]);
  });

  test('a port where nothing listens is a problem', async () => {
    const { of } = await doctor({ BLUE_BUTTON_BASE_URL: 'http://127.0.0.1:9' });
    expect(of('blue button connection')).toMatchObject([
      { status: 'problem', detail: expect.stringContaining('ECONNREFUSED') },
    ]);
  });

  test('a certificate that is not trusted is a problem of TLS', async () => {
    const server = createHttpsServer({ cert: serverCert, key: serverKey });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { code, of } = await doctor({ BLUE_BUTTON_BASE_URL: url });
    expect(code).toBe(1);
    expect(of('blue button tls')).toMatchObject([
      { status: 'problem', fix: expect.stringContaining('NODE_EXTRA_CA_CERTS') },
    ]);
  });

  test.each([
    [120_000, 'warning', /1(19|20|21) seconds behind/],
    [-3_600_000, 'problem', /(3599|360\d) seconds ahead of/],
  ])('a clock that differs by %d ms is a %s', async (ms, status, detail) => {
    sandbox.control.faults.add({ fault: 'clock-skew', ms });
    const { of } = await doctor();
    for (const vendor of ['blue button', 'optum'])
      expect(of(`${vendor} clock`)).toMatchObject([{ status, detail: expect.stringMatching(detail) }]);
  });
});

describe('credentials', () => {
  test.each([
    ['OPTUM_CLIENT_SECRET', 'optum credentials'],
    ['OPTUM_CLIENT_ID', 'optum credentials'],
    ['BLUE_BUTTON_CLIENT_SECRET', 'blue button credentials'],
    ['BLUE_BUTTON_CLIENT_ID', 'blue button credentials'],
  ])('of another environment are a problem: %s', async (name, check) => {
    const { code, of } = await doctor({ [name]: 'of-another-environment' });
    expect(code).toBe(1);
    expect(of(check)).toMatchObject([
      { status: 'problem', fix: expect.stringContaining('--environment production') },
    ]);
  });

  test('are not judged while a vendor fails', async () => {
    sandbox.control.faults.add({ fault: 'token-outage', status: 503 });
    const { of } = await doctor();
    expect(of('optum credentials')).toMatchObject([{ status: 'warning' }]);
    expect(of('blue button credentials')).toMatchObject([{ status: 'warning' }]);
  });
});

describe('products of Optum', () => {
  test('that the application lacks are a problem that names them', async () => {
    const clientSecret = 'the secret of a small application';
    sandbox.control.optum.registerApplication({
      clientId: 'small',
      clientSecret,
      products: ['MN_Product_Eligibility_v3'],
    });
    const { code, of } = await doctor({ OPTUM_CLIENT_ID: 'small', OPTUM_CLIENT_SECRET: clientSecret });
    expect(of('optum credentials')).toMatchObject([{ status: 'ok' }]);
    expect(of('optum products')).toMatchObject([
      {
        status: 'problem',
        detail: expect.stringMatching(/not subscribed to .*Claim Status.*; it is to Eligibility/),
      },
    ]);
    expect(code).toBe(1);
  });

  test('that are down are to look at', async () => {
    sandbox.control.faults.add({ fault: 'server-error', status: 503, route: '/medicalnetwork/reports/*' });
    const { code, of } = await doctor();
    expect(of('optum health')).toMatchObject([
      { status: 'warning', detail: expect.stringContaining('Reports') },
    ]);
    expect(code).toBe(0);
  });
});

describe('consents', () => {
  async function consent(user: string, key: string, demographics = true) {
    const { baseUrl, ...application } = sandbox.blueButton;
    const client = new BlueButtonClient({
      environment: { baseUrl, kind: 'sandbox' },
      ...application,
      tokenStore: new FileTokenStore(join(folder.path, 'stores', '_environment', 'tokens')),
    });
    closing.push(() => client.close());
    const { url, session } = await client.auth.start({ key });
    const callback = await sandbox.control.blueButton.consent(url, { user, demographics });
    await client.auth.complete(callback, session);
    return client;
  }

  test('that are whole and last are fine', async () => {
    await consent('BBUser00000', 'user-1');
    const { of, code } = await doctor();
    expect(of('consents')).toMatchObject([{ status: 'ok', detail: '1 stored, none about to end.' }]);
    expect(of('scopes')).toMatchObject([{ status: 'ok' }]);
    expect(code).toBe(0);
  });

  test('without a scope are to look at', async () => {
    await consent('BBUser00000', 'user-1', false);
    expect((await doctor()).of('scopes')).toMatchObject([
      { status: 'warning', detail: '1 of 1 consents lack scopes for Patient.' },
    ]);
  });

  test('that end soon or have ended are to look at', async () => {
    const [client, other] = [await consent('BBUser00000', 'user-1'), await consent('BBUser00001', 'user-2')];
    const store = new FileTokenStore(join(folder.path, 'stores', '_environment', 'tokens'));
    const { expiresAt } = await other.forGrant('user-2').consent();
    const endsAtMs = Date.parse(String(expiresAt));
    expect(await checkGrants(client, store, endsAtMs - 10 * 86_400_000)).toMatchObject([
      { check: 'consents', status: 'warning', detail: '2 of 2 end within 30 days.' },
      { check: 'scopes', status: 'ok' },
    ]);
    expect(await checkGrants(client, store, endsAtMs + 86_400_000)).toMatchObject([
      { check: 'consents', status: 'warning', fix: expect.stringContaining('payerkit login') },
    ]);
  });
});

test('the default addresses are those of the clients', async () => {
  const optum = await import('../../../optum/src/settings/environment.js');
  const blueButton = await import('../../../blue-button/src/environment.js');
  for (const kind of ['sandbox', 'production'] as const) {
    expect(URLS.optum[kind]).toBe(optum.resolveEnvironment(kind).origins.gateway);
    expect(URLS.blueButton[kind]).toBe(blueButton.resolveEnvironment(kind).baseUrl);
  }
});
