import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configFolder, run } from '../../testing/run.js';
import { EncryptedFile } from '../encrypted-file.js';

let folder: Awaited<ReturnType<typeof configFolder>>;
beforeEach(async () => {
  folder = await configFolder();
});
afterEach(() => folder.remove());

const ENV_FILE = `BLUE_BUTTON_BASE_URL=http://127.0.0.1:4010
BLUE_BUTTON_CLIENT_ID=my-application
BLUE_BUTTON_CLIENT_SECRET=blue-secret
BLUE_BUTTON_REDIRECT_URI=http://127.0.0.1:8914/callback
OPTUM_BASE_URL=http://127.0.0.1:4010
OPTUM_CLIENT_ID=optum-application
OPTUM_CLIENT_SECRET=optum-secret
`;

function configure(args: readonly string[], { stdin = '', env = {} as Record<string, string> } = {}) {
  return run(['configure', ...args], { stdin, env: { PAYERKIT_CONFIG_DIR: folder.path, ...env } });
}

test('a profile of a local sandbox is made from the lines that it prints, its secrets encrypted', async () => {
  const made = await configure(['--profile', 'local', '--dotenv', '-', '--secrets', 'file'], {
    stdin: ENV_FILE,
    env: { PAYERKIT_PASSPHRASE: 'a passphrase' },
  });
  expect(made).toEqual({
    code: 0,
    stdout: 'Saved the profile "local" (sandbox, secrets: file).\n',
    stderr: '',
  });
  const path = join(folder.path, 'profiles.json');
  const text = await readFile(path, 'utf8');
  expect(text).not.toMatch(/blue-secret|optum-secret/);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(text)).toEqual({
    format: 1,
    current: 'local',
    profiles: {
      local: {
        environment: 'sandbox',
        secrets: 'file',
        blueButton: {
          clientId: 'my-application',
          baseUrl: 'http://127.0.0.1:4010',
          redirectUri: 'http://127.0.0.1:8914/callback',
        },
        optum: { clientId: 'optum-application', baseUrl: 'http://127.0.0.1:4010' },
      },
    },
  });
  const listed = await configure(['--list', '--json']);
  expect(JSON.parse(listed.stdout)).toMatchObject([{ name: 'local', current: true, environment: 'sandbox' }]);
  expect((await configure(['--list'])).stdout).toContain('local *');
});

test('without a passphrase and a terminal the command stops and names the variables', async () => {
  const { code, stderr } = await configure(['--dotenv', '-', '--secrets', 'file'], { stdin: ENV_FILE });
  expect(code).toBe(2);
  expect(stderr).toContain('PAYERKIT_PASSPHRASE');
  expect(stderr).toContain('BLUE_BUTTON_CLIENT_SECRET, OPTUM_CLIENT_SECRET');
  await expect(stat(join(folder.path, 'profiles.json'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a secret does not stay when its application is replaced, and nothing stays in a place that a profile leaves', async () => {
  const env = { PAYERKIT_PASSPHRASE: 'a passphrase' };
  await configure(['--dotenv', '-', '--secrets', 'file'], { stdin: ENV_FILE, env });
  const path = join(folder.path, 'secrets', 'default.json');
  const read = () => new EncryptedFile(path, 'default', () => Promise.resolve(env.PAYERKIT_PASSPHRASE));
  expect(await read().get('optum-client-secret')).toBe('optum-secret');
  await configure(['--environment', 'sandbox', '--optum-client-id', 'another'], { env });
  expect(await read().get('optum-client-secret')).toBeUndefined();
  expect(await read().get('blue-button-client-secret')).toBe('blue-secret');
  const left = await configure(
    ['--environment=sandbox', '--optum-client-id=another', '--secrets=environment'],
    { env },
  );
  expect([left.code, left.stderr]).toEqual([0, expect.stringContaining('have to log in again') as string]);
  await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('removing a profile removes its secrets; using another makes it the default one', async () => {
  const env = { PAYERKIT_PASSPHRASE: 'a passphrase' };
  for (const name of ['one', 'two'])
    await configure(['--profile', name, '--env-file', '-', '--secrets', 'file'], { stdin: ENV_FILE, env });
  expect((await configure(['--use', '--profile', 'two'])).code).toBe(0);
  expect((await configure(['--remove', '--profile', 'one'])).stdout).toContain('Removed the profile "one"');
  await expect(stat(join(folder.path, 'secrets', 'one.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  const file = JSON.parse(await readFile(join(folder.path, 'profiles.json'), 'utf8')) as object;
  expect(file).toMatchObject({ current: 'two', profiles: { two: {} } });
});

test.each([
  [['--profile', '../up', '--list'], 'profile', 0],
  [['--profile', '../up'], 'A profile name has 1 to 64', 2],
  [['--environment', 'staging', '--optum-client-id', 'x'], 'There is no environment "staging"', 2],
  [['--environment', 'sandbox'], 'The profile has no client ID; nothing was saved', 2],
  [['--optum-client-id', 'x'], 'The profile has no environment; nothing was saved', 2],
  [['--secrets', 'pocket'], 'Secrets cannot be stored in "pocket"', 2],
  [['--fhir-version', 'v9'], 'Blue Button has no version "v9"', 2],
  [
    ['--environment=sandbox', '--optum-client-id=x', '--optum-base-url=http://a.example'],
    'must use https',
    2,
  ],
])('%j', async (args, text, expected) => {
  const { code, stdout, stderr } = await configure(args);
  expect([code, stdout + stderr]).toEqual([expected, expect.stringContaining(text)]);
});

test('a file of profiles that this version cannot read is left as it is', async () => {
  const path = join(folder.path, 'profiles.json');
  await writeFile(path, '{"format":2,"profiles":{}}');
  const { code, stderr } = await configure([
    '--environment',
    'sandbox',
    '--optum-client-id',
    'x',
    '--secrets',
    'environment',
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain('is not a file of profiles, or a newer version wrote it. It was not changed.');
  expect(await readFile(path, 'utf8')).toBe('{"format":2,"profiles":{}}');
});
