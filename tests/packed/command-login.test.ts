import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { openTerminal, type Terminal } from '../../packages/cli/testing/terminal.js';
import { hasChromium, launchChromium, type Page } from '../../packages/sandbox/testing/chromium.js';
import { run } from '../support/run.js';

const { everything } = inject('consumers');
const PROGRAM = join(everything, 'node_modules/.bin/payerkit');

let folder: string;
let sandbox: ChildProcess;
let browserCalls: Server;
let opened: (url: string) => void = () => undefined;
let redirectPort: number;
let env: Record<string, string>;
const terminals: Terminal[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerkit-login-'));
  const envFile = join(folder, 'sandbox.env');
  sandbox = spawn(PROGRAM, ['sandbox', '--port', '0', '--env'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = await new Promise<string>((resolve) =>
    sandbox.stdout?.once('data', (data) => resolve(String(data))),
  );
  await writeFile(envFile, lines);
  // The desktop starts this as its browser; it reports the URL to the test.
  browserCalls = createServer((request, response) => {
    opened(decodeURIComponent(request.url?.slice(1) ?? ''));
    response.end();
  });
  redirectPort = await freePort();
  await new Promise<void>((resolve) => browserCalls.listen(0, '127.0.0.1', resolve));
  const browser = join(folder, 'browser');
  const { port } = browserCalls.address() as AddressInfo;
  const report = `fetch('http://127.0.0.1:${port}/' + encodeURIComponent(process.argv[1]))`;
  await writeFile(browser, `#!/bin/sh\nexec ${process.execPath} -e "${report}" "$1"\n`);
  await chmod(browser, 0o755);
  env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    TERM: 'xterm',
    BROWSER: browser,
    PAYERKIT_CONFIG_DIR: join(folder, 'config'),
    PAYERKIT_PASSPHRASE: 'a passphrase of the test',
  };
  const configured = await run(
    'sh',
    [
      '-c',
      '"$0" "$@" < sandbox.env',
      PROGRAM,
      'configure',
      '--dotenv',
      '-',
      '--redirect-uri',
      `http://localhost:${redirectPort}/callback`,
      '--secrets',
      'file',
    ],
    folder,
    env,
  );
  expect(configured.status, configured.output).toBe(0);
}, 60_000);
afterAll(async () => {
  sandbox?.kill('SIGKILL');
  browserCalls?.close();
  await rm(folder, { recursive: true, force: true });
});

afterEach(() => {
  for (const terminal of terminals.splice(0)) terminal.kill();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the program in a pseudo-terminal. */
function start(args: readonly string[], columns?: number): Terminal {
  const terminal = openTerminal(PROGRAM, args, { cwd: folder, env, columns });
  terminals.push(terminal);
  return terminal;
}

/** Starts a login and returns the URL that the browser was started with. */
async function startLogin(args: readonly string[] = []): Promise<{ terminal: Terminal; url: string }> {
  const url = new Promise<string>((resolve) => {
    opened = resolve;
  });
  return { terminal: start(['login', 'user-1', ...args]), url: await url };
}

async function logIn(page: Page, user: string): Promise<void> {
  await page.getByLabel('Username').fill(user);
  await page.getByLabel('Password').fill(`PW${user.slice(6)}!`);
  await page.getByRole('button', { name: 'Log in' }).click();
}

describe.skipIf(!hasChromium)('in Chromium', () => {
  test('a member consents, the terminal shows the grant, and the stored tokens are encrypted', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const { terminal, url } = await startLogin();
      await page.goto(url);
      await logIn(page, 'BBUser00002');
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
      await page.getByRole('heading', { name: 'You are connected' }).waitFor();
      // The code has left the address bar.
      expect(page.url()).toBe(`http://localhost:${redirectPort}/`);
      expect(await terminal.exit, terminal.text()).toBe(0);
      expect(terminal.text()).toMatch(
        /The member has consented\.\nmember +user-1\nconsent +active, until 20/,
      );

      const shown = start(['grants', 'show']);
      expect(await shown.exit, shown.text()).toBe(0);
      expect(shown.text()).toContain('patient/ExplanationOfBenefit.rs');
      const { output } = await run('grep', ['-rl', 'accessToken\\|refreshToken', folder], folder);
      expect(output).toBe('');

      // Another person at a browser of their own.
      const denied = await startLogin();
      const other = await browser.newPage();
      await other.goto(denied.url);
      await logIn(other, 'BBUser00005');
      await other.getByRole('button', { name: 'Do not connect' }).click();
      await other.getByRole('heading', { name: 'Nothing was shared' }).waitFor();
      expect(await denied.terminal.exit).toBe(1);
      expect(denied.terminal.text()).toMatch(/error: .+\ncode: \w+/);
    } finally {
      await browser.close();
    }
  });
});

test('a foreign callback does not end the wait, and Ctrl-C does, leaving nothing', async () => {
  const { terminal } = await startLogin();
  const callback = `http://127.0.0.1:${redirectPort}/callback`;
  const foreign = await fetch(`${callback}?code=x&state=${'y'.repeat(32)}`, {
    headers: { host: `localhost:${redirectPort}` },
  });
  expect([foreign.status, await foreign.text()]).toEqual([
    404,
    expect.stringContaining('waits for a callback at another path') as string,
  ]);
  const local = await fetch(`http://localhost:${redirectPort}/callback?code=x&state=${'y'.repeat(32)}`);
  expect([local.status, await local.text()]).toEqual([
    400,
    expect.stringContaining('This is not the expected callback') as string,
  ]);
  terminal.type('\u0003');
  expect(await terminal.exit).toBe(130);
  await expect(fetch(callback)).rejects.toThrow();
});

test('questions create a profile at a terminal, and the secret is not shown', async () => {
  const terminal = start(['configure', '--profile', 'asked']);
  await terminal.waitFor(/Environment/);
  terminal.type('\r');
  await terminal.waitFor(/Where to store secrets/);
  terminal.type('\u001b[B\r');
  await terminal.waitFor(/Client ID of Blue Button/);
  terminal.type('a-client\r');
  await terminal.waitFor(/Redirect URI/);
  terminal.type('http://localhost:9/cb\r');
  await terminal.waitFor(/Client secret of Blue Button/);
  terminal.type('hidden-secret\r');
  await terminal.waitFor(/Client ID of Optum/);
  terminal.type('\r');
  expect(await terminal.exit, terminal.text()).toBe(0);
  expect(terminal.text()).toContain('Saved the profile "asked" (sandbox, secrets: file).');
  expect(terminal.raw()).not.toContain('hidden-secret');
  expect(await readFile(join(folder, 'config', 'profiles.json'), 'utf8')).not.toContain('hidden-secret');
});

test('Ctrl-C at a question saves nothing', async () => {
  const terminal = start(['configure', '--profile', 'canceled']);
  await terminal.waitFor(/Environment/);
  terminal.type('\u0003');
  expect(await terminal.exit).toBe(130);
  expect(await readFile(join(folder, 'config', 'profiles.json'), 'utf8')).not.toContain('canceled');
});

test('tables fit a narrow terminal', async () => {
  const terminal = start(['configure', '--list'], 40);
  expect(await terminal.exit).toBe(0);
  expect(
    Math.max(
      ...terminal
        .text()
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(40);
});
