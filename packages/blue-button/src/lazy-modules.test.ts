import { randomBytes } from 'node:crypto';
import { encryptTokens, MemoryTokenStore, type TokenStore } from '@payerkit/core';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import nock from 'nock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as LoadModule from '../../core/src/load-module.js';
import { rejection } from '../testing/example-client.js';
import { BlueButtonClient } from './index.js';

/** Modules that cannot be loaded, as in a bundle that left them out. Every late import goes through `loadModule`. */
const missing = vi.hoisted(() => new Set<string>());
vi.mock('../../core/src/load-module.js', async (original) => {
  const { loadModule } = await original<typeof LoadModule>();
  const notFound = () => Promise.reject(new Error('not found: /home/somebody/app'));
  return {
    loadModule: (name: string, load: () => Promise<unknown>) =>
      loadModule(name, missing.has(name) ? notFound : load),
  };
});

const MODULES = ['@payerkit/core', 'axios', 'jose', 'p-retry'];

let sandbox: Sandbox;
let client: BlueButtonClient;
let store: TokenStore;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.control.blueButton.reset();
  store = encryptTokens(new MemoryTokenStore(), [{ kid: 'one', key: randomBytes(32) }]);
  client = open();
});
afterEach(async () => {
  missing.clear();
  nock.cleanAll();
  await client.close();
});

/** Opens a client that has loaded nothing yet, over the same store. */
function open(): BlueButtonClient {
  const { baseUrl, ...application } = sandbox.blueButton;
  return new BlueButtonClient({
    environment: { baseUrl },
    ...application,
    tokenStore: store,
    random: () => 0,
  });
}

/** Makes the first token request fail unsent, so that it is retried. */
function refuseFirstTokenRequest(): void {
  nock(sandbox.url, { allowUnmocked: true })
    .post('/v2/o/token/')
    .replyWithError(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
}

function expected(name: string) {
  return {
    name: 'ConfigurationError',
    code: 'module_not_loaded',
    message: expect.stringContaining(`The module ${name} could not be loaded`) as string,
    sent: 'no',
  };
}

async function consent() {
  const { url, session } = await client.auth.start({ key: 'user' });
  return { session, callback: await sandbox.control.blueButton.consent(url, { user: 'BBUser00003' }) };
}

test('an entry that could not be decrypted for want of a module is not reported as corrupt', async () => {
  const { session, callback } = await consent();
  await client.auth.complete(callback, session);
  missing.add('jose');
  const other = open();
  expect(await rejection(other.forGrant('user').grant())).toMatchObject(expected('jose'));
  missing.clear();
  expect((await other.forGrant('user').grant()).key).toBe('user');
  await other.close();
});

describe.each(MODULES)('when %s cannot be loaded', (name) => {
  test('complete() names it, and the same callback completes once it can be loaded', async () => {
    const { session, callback } = await consent();
    if (name === 'p-retry') refuseFirstTokenRequest();
    missing.add(name);
    const error = await rejection(client.auth.complete(callback, session));
    expect(error).toMatchObject(expected(name));
    expect(JSON.stringify(error)).not.toContain('somebody');
    expect(sandbox.control.blueButton.tokenRequests()).toMatchObject({ authorizationCode: 0, failed: 0 });
    missing.clear();
    await client.auth.complete(callback, session);
    expect((await client.forGrant('user').coverage.list()).items.length).toBeGreaterThan(0);
  });

  test('a renewal names it, and the consent is not lost', async () => {
    const { session, callback } = await consent();
    await client.auth.complete(callback, session);
    sandbox.control.blueButton.expireTokens();
    const other = open();
    if (name === 'p-retry') refuseFirstTokenRequest();
    missing.add(name);
    // With p-retry missing, the read was sent; its token request was not.
    const { sent: _sent, ...named } = expected(name);
    expect(await rejection(other.forGrant('user').coverage.list())).toMatchObject(named);
    expect(sandbox.control.blueButton.tokenRequests()).toMatchObject({ refreshToken: 0, failed: 0 });
    missing.clear();
    expect((await other.forGrant('user').coverage.list()).items.length).toBeGreaterThan(0);
    await other.close();
  });
});
