import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configFolder } from '../testing/run.js';
import { EncryptedFile } from './encrypted-file.js';
import { type KeychainModule, KeychainSecrets } from './keychain-secrets.js';

let folder: Awaited<ReturnType<typeof configFolder>>;
beforeAll(async () => {
  folder = await configFolder();
});
afterAll(() => folder.remove());

// The factors of real files take long on purpose.
const WORK = { N: 2048, r: 8, p: 1 };

function open(name: string, { profile = 'work', passphrase = 'correct horse' } = {}) {
  return new EncryptedFile(join(folder.path, name), profile, () => Promise.resolve(passphrase), WORK);
}

test('the encrypted file holds secrets for its owner alone, and no secret in plain text', async () => {
  await open('a.json').set('optum-client-secret', 'first-secret');
  await open('a.json').set('token-key', 'second-secret');
  const reopened = open('a.json');
  expect(await reopened.get('optum-client-secret')).toBe('first-secret');
  expect(await reopened.get('token-key')).toBe('second-secret');
  expect(await reopened.get('blue-button-client-secret')).toBeUndefined();
  const path = join(folder.path, 'a.json');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readFile(path, 'utf8')).not.toMatch(/first|second|horse/);
  await reopened.clear();
  expect(await open('a.json').get('token-key')).toBeUndefined();
});

test.each([
  ['another passphrase', (text: string) => text, { passphrase: 'wrong' }],
  ['another profile', (text: string) => text, { profile: 'other' }],
  ['fewer work factors', (text: string) => text.replace('"N":2048', '"N":1024'), {}],
  ['changed data', (text: string) => text.replace(/"data":"../, '"data":"AA'), {}],
  [
    'more memory than any file of ours needs',
    (text: string) => text.replace('"N":2048', '"N":1073741824'),
    {},
  ],
  ['a cut off file', (text: string) => text.slice(0, 40), {}],
])('the encrypted file is left as it is with %s', async (_name, change, other) => {
  await open('b.json').set('token-key', 'secret');
  const path = join(folder.path, 'b.json');
  const text = change(await readFile(path, 'utf8'));
  await writeFile(path, text);
  const secrets = open('b.json', other);
  await expect(secrets.get('token-key')).rejects.toMatchObject({ code: 'secrets_unreadable', exitCode: 1 });
  await expect(secrets.set('token-key', 'x')).rejects.toMatchObject({ code: 'secrets_unreadable' });
  expect(await readFile(path, 'utf8')).toBe(text);
  await secrets.clear();
});

/** A keychain of the interface of `@napi-rs/keyring`. */
function fakeKeychain(): { readonly module: KeychainModule; readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  class AsyncEntry {
    readonly #key: string;
    constructor(service: string, account: string) {
      this.#key = `${service} ${account}`;
    }
    getPassword = () => Promise.resolve(entries.get(this.#key) ?? null);
    setPassword = (password: string) => Promise.resolve(void entries.set(this.#key, password));
    deletePassword = () => Promise.resolve(entries.delete(this.#key));
  }
  return { module: { AsyncEntry }, entries };
}

test('the keychain holds the secrets of each profile by name', async () => {
  const { module, entries } = fakeKeychain();
  const work = new KeychainSecrets('work', () => Promise.resolve(module));
  const home = new KeychainSecrets('home', () => Promise.resolve(module));
  await work.set('token-key', 'a');
  await home.set('token-key', 'b');
  expect([await work.get('token-key'), await home.get('token-key')]).toEqual(['a', 'b']);
  expect(await work.get('optum-client-secret')).toBeUndefined();
  await work.clear();
  expect([...entries]).toEqual([['payerkit home/token-key', 'b']]);
});

test('a keychain that does not respond is an error with the ways around it, without its own message', async () => {
  class AsyncEntry {
    getPassword = () => Promise.reject(new Error('account work/token-key of anna'));
    setPassword = () => Promise.reject(new Error('account work/token-key of anna'));
    deletePassword = () => Promise.resolve(false);
  }
  const secrets = new KeychainSecrets('work', () => Promise.resolve({ AsyncEntry }));
  await expect(secrets.get('token-key')).rejects.toMatchObject({
    code: 'keychain_unavailable',
    message: expect.not.stringContaining('anna') as string,
    next: expect.stringContaining('BLUE_BUTTON_CLIENT_SECRET') as string,
  });
});
