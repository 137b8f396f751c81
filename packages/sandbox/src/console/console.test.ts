import { Script } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from '../../testing/raw-client.js';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { SCRIPT } from './script.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

test('the page holds no secret: the token is in the part of its address that no server sees', async () => {
  const { origin, pathname, hash } = new URL(sandbox.consoleUrl);
  expect([origin, pathname, hash]).toEqual([sandbox.url, '/_console', `#${sandbox.control.token}`]);
  const page = await send(sandbox.consoleUrl);
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=UTF-8',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  });
  for (const secret of [sandbox.control.token, sandbox.blueButton.clientSecret, sandbox.optum.clientSecret])
    expect(page.body).not.toContain(secret);
  expect(sandbox.control.journal()).toEqual([]);
});

test('the program parses, and finds each element it asks for', async () => {
  expect(() => new Script(`(async () => {${SCRIPT}})`)).not.toThrow();
  const { body } = await send(sandbox.consoleUrl);
  for (const [, id] of SCRIPT.matchAll(/\$\('([\w-]+)'\)/g)) expect(body).toContain(`id="${id}"`);
});

test('a consent started from it comes back to a page that says how it went', async () => {
  expect((await send(`${sandbox.url}/callback?code=x&state=y`)).body).toContain('Consent given');
  expect((await send(`${sandbox.url}/callback?error=access_denied`)).body).toContain('Consent not given');
});
