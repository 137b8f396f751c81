import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configFolder, run } from '../testing/run.js';
import { KeychainSecrets } from './keychain-secrets.js';

const PROGRAMS = ['/usr/bin/dbus-daemon', '/usr/bin/gnome-keyring-daemon'];
const isPresent = PROGRAMS.every((path) => existsSync(path));
if (!isPresent)
  console.log('skipped: no gnome-keyring here; secrets.test.ts uses a keychain of the same interface');

describe.skipIf(!isPresent)('the keychain of this machine', () => {
  let folder: Awaited<ReturnType<typeof configFolder>>;
  let bus: ChildProcess | undefined;

  beforeAll(async () => {
    folder = await configFolder();
    const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    bus = daemon;
    const [address] = (await once(daemon.stdout, 'data')) as [Buffer];
    // The native module reads the environment of the process.
    process.env.DBUS_SESSION_BUS_ADDRESS = address.toString().trim();
    const home = { HOME: folder.path, XDG_DATA_HOME: folder.path, XDG_RUNTIME_DIR: folder.path };
    // It leaves a daemon when it is ready, which ends with the bus.
    const keyring = spawn('gnome-keyring-daemon', ['--unlock', '--components=secrets'], {
      env: { ...process.env, ...home },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    keyring.stdin.end('a passphrase of the test');
    await once(keyring, 'exit');
  });
  afterAll(async () => {
    bus?.kill();
    delete process.env.DBUS_SESSION_BUS_ADDRESS;
    await folder.remove();
  });

  test('holds the secrets of a profile until the profile is removed', async () => {
    const env = {
      PAYERKIT_CONFIG_DIR: folder.path,
      OPTUM_CLIENT_SECRET: 'kept-in-the-keychain',
    };
    const args = ['--environment', 'sandbox', '--optum-client-id', 'my-client', '--secrets', 'keychain'];
    const configured = await run(['configure', ...args], { env });
    expect([configured.code, configured.stderr]).toEqual([0, '']);
    const secrets = new KeychainSecrets('default');
    expect(await secrets.get('optum-client-secret')).toBe('kept-in-the-keychain');
    expect(await secrets.get('blue-button-client-secret')).toBeUndefined();
    expect(await readFile(join(folder.path, 'profiles.json'), 'utf8')).not.toContain('kept-in');
    await run(['configure', '--remove'], { env });
    expect(await secrets.get('optum-client-secret')).toBeUndefined();
  });
});
