import { AuthenticationError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callSiteFaults } from '../../core/testing/call-sites.js';
import { type PublicMethod, publicMethods } from '../../core/testing/public-methods.js';
import { BASE, exampleClient, grantedClient } from '../testing/example-client.js';
import { GOOD_ARGUMENTS } from '../testing/good-arguments.js';
import type { BlueButtonClient } from './client.js';

/** Methods that return neither a promise nor a list, those that send nothing, and those that report what is down. */
const NOT_SENT =
  /^(forGrant|forIdentity|on|close|auth\.start|auth\.importGrant|healthCheck|member\.(grant|consent))$|withOptions$/;
const argsOf = ({ path }: PublicMethod) => GOOD_ARGUMENTS[path] ?? [];

let client: BlueButtonClient<'v3'>;
beforeEach(() => {
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const)
    nock(BASE).persist()[method](/.*/).reply(404, {});
});
afterEach(async () => {
  await client.close();
  nock.cleanAll();
});

function methods(exceptions = NOT_SENT): PublicMethod[] {
  const ofMember = publicMethods(client.forGrant('user')).map((method) => ({
    ...method,
    path: `member.${method.path}`,
  }));
  return [...publicMethods(client), ...ofMember].filter(({ path }) => !exceptions.test(path));
}

test("the stack of every public method contains the caller's line after a response of the vendor", async () => {
  client = await grantedClient<'v3'>({ version: 'v3' });
  expect(await callSiteFaults(methods(), argsOf)).toEqual([]);
}, 60_000);

test("the stack of every public method contains the caller's line when there is no grant", async () => {
  const noToken = new AuthenticationError({ code: 'no_token', message: 'There is no token.' });
  const tokenStore = {
    get: () => new Promise<undefined>((_resolve, reject) => setImmediate(() => reject(noToken))),
    compareAndSet: () => Promise.reject(new Error('no token to store')),
  };
  client = exampleClient<'v3'>({ version: 'v3', tokenStore });
  const withoutGrant = methods(new RegExp(`${NOT_SENT.source.replace('|member\\.(grant|consent)', '')}`));
  expect(await callSiteFaults(withoutGrant, argsOf)).toEqual([]);
}, 60_000);

test("the stack of every public method contains the caller's line when its input is rejected", async () => {
  client = await grantedClient<'v3'>({ version: 'v3' });
  const all = methods(/^(forGrant|forIdentity|on|close)$|withOptions$|^member\.(grant|consent)$/);
  const wrong = () => [Symbol('wrong'), Symbol('wrong'), Symbol('wrong')];
  expect(await callSiteFaults(all, wrong)).toEqual([]);
}, 60_000);

test("the stack of every public method contains the caller's line when the caller aborts", async () => {
  client = await grantedClient<'v3'>({ version: 'v3' });
  const aborted = (method: PublicMethod) => [...argsOf(method), { signal: AbortSignal.abort() }];
  expect(await callSiteFaults(methods(), aborted)).toEqual([]);
}, 60_000);
