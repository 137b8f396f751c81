import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { droppingTokenStoreContract, tokenStoreContract } from '../testing/token-store-contract.js';
import { encryptTokens } from './encrypt-tokens.js';
import { ConfigurationError } from './errors/request-errors.js';
import { MemoryTokenStore } from './memory-token-store.js';
import type { TokenStore } from './token-store.js';

const oldKey = { kid: 'old', key: randomBytes(32) };
const newKey = { kid: 'new', key: randomBytes(32) };

tokenStoreContract(async (clock) => encryptTokens(new MemoryTokenStore({ clock }), [newKey]));
droppingTokenStoreContract(async (clock) => encryptTokens(new MemoryTokenStore({ clock }), [newKey]));

test('the underlying store sees no token', async () => {
  const below = new MemoryTokenStore();
  await encryptTokens(below, [newKey]).compareAndSet('a', undefined, { value: 'canary-token' });
  const { value = '' } = (await below.get('a')) ?? {};
  expect(value).not.toContain('canary');
  expect(Buffer.from(value, 'base64url').toString('latin1')).not.toContain('canary');
});

test('an entry copied to another key cannot be decrypted there', async () => {
  const below = new MemoryTokenStore();
  const store = encryptTokens(below, [newKey]);
  await store.compareAndSet('a', undefined, { value: 'of a' });
  await copy(below, 'a', 'b');
  await expectUnreadable(store, 'b', /moved/);
  expect((await store.get('a'))?.value).toBe('of a');
});

test('keys rotate; an entry of a removed key is a specific error and is preserved', async () => {
  const below = new MemoryTokenStore();
  await encryptTokens(below, [oldKey]).compareAndSet('a', undefined, { value: 'one' });
  const both = encryptTokens(below, [newKey, oldKey]);
  expect((await both.get('a'))?.value).toBe('one');
  await expectUnreadable(encryptTokens(below, [newKey]), 'a', /Keep old keys/);
  await both.compareAndSet('a', (await both.get('a'))?.version, { value: 'two' });
  expect((await encryptTokens(below, [newKey]).get('a'))?.value).toBe('two');
});

test('text that was never encrypted, or was changed, cannot be decrypted', async () => {
  const below = new MemoryTokenStore();
  const store = encryptTokens(below, [newKey]);
  await below.compareAndSet('a', undefined, { value: '{"plain":"canary"}' });
  await expectUnreadable(store, 'a', /never encrypted/);
  await store.compareAndSet('b', undefined, { value: 'one' });
  const { version, value = '' } = (await below.get('b')) ?? {};
  await below.compareAndSet('b', version, { value: `${value.slice(0, -2)}AA` });
  await expectUnreadable(store, 'b', /changed/);
});

test('invalid keys are reported at once', () => {
  expect(() => encryptTokens(new MemoryTokenStore(), [])).toThrow(ConfigurationError);
  expect(() => encryptTokens(new MemoryTokenStore(), [{ kid: 'a', key: 'short' }])).toThrow(/keys\[0\]\.key/);
});

async function copy(store: TokenStore, from: string, to: string): Promise<void> {
  const entry = await store.get(from);
  await store.compareAndSet(to, undefined, { value: entry?.value ?? '' });
}

async function expectUnreadable(store: TokenStore, key: string, message: RegExp): Promise<void> {
  const error = await store.get(key).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ code: 'token_store_unreadable', message: expect.stringMatching(message) });
  expect(JSON.stringify(error)).not.toContain('canary');
}
