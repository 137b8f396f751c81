import { createServer } from 'node:net';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configFolder, type RunOptions, run } from '../testing/run.js';

let folder: Awaited<ReturnType<typeof configFolder>>;
let sandbox: Sandbox;
let env: Record<string, string>;
beforeAll(async () => {
  [folder, sandbox] = await Promise.all([configFolder(), createSandbox({ seed: 7 })]);
  env = {
    PAYERKIT_CONFIG_DIR: folder.path,
    BLUE_BUTTON_BASE_URL: sandbox.url,
    BLUE_BUTTON_CLIENT_ID: sandbox.blueButton.clientId,
    BLUE_BUTTON_CLIENT_SECRET: sandbox.blueButton.clientSecret,
    BLUE_BUTTON_REDIRECT_URI: 'http://127.0.0.1:8914/callback',
  };
});
afterAll(async () => {
  await sandbox.close();
  await folder.remove();
});

function payerkit(args: readonly string[], options: RunOptions = {}) {
  return run(args, { ...options, env: { ...env, ...options.env } });
}

/** Logs in as a person who pastes the callback. */
async function login(key: string, choice: Parameters<Sandbox['control']['blueButton']['consent']>[1]) {
  const { PassThrough } = await import('node:stream');
  const { runCli } = await import('./cli.js');
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const url = new Promise<string>((resolve) => {
    let text = '';
    stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [found] = /http\S+authorize\S+(?=\n)/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const ended = runCli(
    ['login', key, '--no-browser', '--json'],
    { stdin, stdout, stderr, env },
    new AbortController().signal,
  );
  stdin.write(`${await sandbox.control.blueButton.consent(await url, choice)}\n`);
  const code = await ended;
  return { code, stdout: String(stdout.read() ?? '') };
}

test('login takes the pasted callback, shows what was granted, and other commands see the grant', async () => {
  const { code, stdout } = await login('user-1', { user: 'BBUser00000' });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ key: 'user-1', status: 'active', demographicsShared: true });
  expect(stdout).not.toMatch(/token|patientId/i);
  const list = await payerkit(['grants', 'list', '--json']);
  expect(JSON.parse(list.stdout)).toMatchObject([{ key: 'user-1', status: 'active' }]);
  expect((await payerkit(['grants', 'list'])).stdout).toMatch(/user-1 +│ active/);
  const shown = await payerkit(['grants', 'show', '--check', '--json']);
  expect(JSON.parse(shown.stdout)).toMatchObject({ key: 'user-1', active: true });
  const identity = await payerkit(['whoami', '--json']);
  expect(JSON.parse(identity.stdout)).toMatchObject({
    profile: null,
    environment: 'sandbox',
    blueButton: { secret: 'environment', server: sandbox.url },
    optum: { clientId: null },
    grants: 1,
  });
  expect(identity.stdout).not.toContain(sandbox.blueButton.clientSecret);
});

test('a member who withholds demographics is shown as such', async () => {
  const { stdout } = await login('user-2', { user: 'BBUser00002', demographics: false });
  expect(JSON.parse(stdout)).toMatchObject({ key: 'user-2', demographicsShared: false });
});

test('with two grants a command asks for the key, and names the nearest one', async () => {
  const unnamed = await payerkit(['grants', 'show']);
  expect([unnamed.code, unnamed.stderr]).toEqual([
    2,
    expect.stringContaining('There are 2 grants') as string,
  ]);
  const wrong = await payerkit(['grants', 'show', 'usr-1']);
  expect([wrong.code, wrong.stderr]).toEqual([
    1,
    expect.stringContaining('Did you mean "user-1"?') as string,
  ]);
});

test('logout ends the tokens, keeps the consent, and removes the grant from this machine', async () => {
  expect((await payerkit(['logout', 'user-2'])).code).toBe(0);
  expect(sandbox.control.blueButton.grants({ user: 'BBUser00002' })).toHaveLength(1);
  const list = await payerkit(['grants', 'list', '--json']);
  expect(JSON.parse(list.stdout)).toHaveLength(1);
});

test('grants revoke ends the consent, and only when it was confirmed', async () => {
  const asked = await payerkit(['grants', 'revoke', 'user-1']);
  expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('Pass --yes') as string]);
  expect(sandbox.control.blueButton.grants({ user: 'BBUser00000' })).toHaveLength(1);
  expect((await payerkit(['grants', 'revoke', 'user-1', '--yes'])).code).toBe(0);
  expect(sandbox.control.blueButton.grants({ user: 'BBUser00000' })).toEqual([]);
  const list = await payerkit(['grants', 'list', '--json']);
  expect(JSON.parse(list.stdout)).toMatchObject([{ key: 'user-1', status: 'ended' }]);
});

test('grants import stores tokens from stdin, and nothing that is none', async () => {
  const wrong = await payerkit(['grants', 'import', 'user-3'], { stdin: 'refresh-token' });
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.not.stringContaining('refresh-token') as string]);
  const tokens = { accessToken: 'a'.repeat(20), expiresAt: Date.now() + 3_600_000, scopes: ['profile'] };
  const { code } = await payerkit(['grants', 'import', 'user-3', '--json'], {
    stdin: JSON.stringify(tokens),
  });
  expect(code).toBe(0);
  const list = await payerkit(['grants', 'show', 'user-3', '--json']);
  expect(JSON.parse(list.stdout)).toMatchObject({ scopes: ['profile'], status: 'unknown' });
  expect(list.stdout).not.toContain('aaaa');
});

test('where the registered redirect URI is not on this machine, the URL is printed and a callback is asked for', async () => {
  const env = { BLUE_BUTTON_REDIRECT_URI: 'https://app.example/callback' };
  const { code, stdout, stderr } = await payerkit(['login', '--quiet'], { env, stdin: '\n' });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /Open this URL in a browser:\n\S+redirect_uri=https%3A%2F%2Fapp\.example%2Fcallback/,
  );
  expect(stderr).toContain('No callback was pasted.');
});

test('an occupied redirect URI names the way around it', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
  const { port } = squatter.address() as { port: number };
  const redirect = { BLUE_BUTTON_REDIRECT_URI: `http://127.0.0.1:${port}/callback` };
  const { code, stderr } = await payerkit(['login'], { env: redirect });
  expect([code, stderr]).toEqual([1, expect.stringContaining('--no-browser') as string]);
  await new Promise((resolve) => squatter.close(resolve));
});

test('missing settings are named, and no secret is', async () => {
  const { code, stderr } = await run(['grants', 'list'], {
    env: { PAYERKIT_CONFIG_DIR: folder.path, BLUE_BUTTON_CLIENT_ID: 'id', PAYERKIT_ENVIRONMENT: 'sandbox' },
  });
  expect(code).toBe(2);
  expect(stderr).toContain('BLUE_BUTTON_CLIENT_SECRET, BLUE_BUTTON_REDIRECT_URI');
});
