import { AuthenticationError, PayerKitError, type TokenStore, ValidationError } from '@payerkit/core';
import nock from 'nock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Outcome,
  outcomeOf,
  type PublicMethod,
  publicMethods,
  WRONG_VALUES,
  withEachValueReplaced,
} from '../../core/testing/public-methods.js';
import { goodArguments } from '../testing/good-arguments.js';
import { testLedger } from '../testing/ledger.js';
import { eligibilityRequest } from '../testing/requests.js';
import type { OptumClientOptions } from './client-options.js';
import { OptumClient } from './optum-client.js';

/** Methods that return neither a promise nor a list: they may throw payerkit's error. */
const SYNCHRONOUS = ['forMember', 'claims.track', 'withOptions', 'member.withOptions', 'on'];
/** Methods whose first argument is the options or an optional query. */
const OPTIONAL =
  /^(healthCheck|reports\.(list|follow)|payers\.fields|member\.(patient|coverage|claims)\..*|.*\.payers|coverageDiscovery\.list|enhancedEligibility\.transactions\.list|pharmacy\.formatter\..*)$/;

const origin = 'https://optum.example';
const good = await goodArguments();

beforeAll(() => {
  const tokens = { access_token: 'token', expires_in: 3600 };
  nock(origin).persist().post(/token/).reply(200, tokens);
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const)
    nock(origin).persist()[method](/.*/).reply(500, {});
});
afterAll(() => nock.cleanAll());

/** Fails before anything is sent, after everything has been checked and read. */
const tokenStore: TokenStore = {
  get: () => Promise.reject(new AuthenticationError({ code: 'no_token', message: 'There is no token.' })),
  compareAndSet: () => Promise.reject(new Error('no token to store')),
};

async function methodsOf(options: Partial<OptumClientOptions>) {
  const client = new OptumClient({
    environment: { baseUrl: origin, kind: 'sandbox' },
    clientId: 'id',
    clientSecret: 'secret',
    maxRetries: 0,
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    ...options,
  });
  const { provider, subscriber } = eligibilityRequest();
  const member = client.forMember({ payer: '00001', provider, subscriber });
  const ofMember = publicMethods(member).map((method) => ({ ...method, path: `member.${method.path}` }));
  const methods = [...publicMethods(client), ...ofMember].filter(({ path }) => path !== 'close');
  return { client, methods };
}

/** Returns the problem with the end of a call; undefined when there is none. */
function fault({ path }: PublicMethod, { ended, value }: Outcome): string | undefined {
  const isSynchronous = SYNCHRONOUS.includes(path);
  if (ended === 'thrown' && !isSynchronous) return `throws ${String(value)}`;
  if ((ended === 'thrown' || ended === 'rejected') && !PayerKitError.isInstance(value))
    return `${ended}: ${(value as Error | undefined)?.stack ?? String(value)}`;
  return undefined;
}

describe.each([
  ['with a ledger', { ledger: testLedger() }],
  ['without preflight', { preflight: 'off', ledger: testLedger() }],
] as const)('%s', (_name, options: Partial<OptumClientOptions>) => {
  test('every public method rejects an argument of the wrong type with a payerkit error', async () => {
    const { client, methods } = await methodsOf({ ...options, tokenStore });
    const faults: string[] = [];
    for (const method of methods) {
      for (const [name, wrong] of Object.entries(WRONG_VALUES)) {
        for (const args of [[wrong], [wrong, wrong, wrong, wrong]]) {
          const outcome = await outcomeOf(() => method.call(...args));
          const found = fault(method, outcome);
          if (found !== undefined) faults.push(`${method.path}(${args.map(() => name).join(', ')}) ${found}`);
        }
      }
    }
    await client.close();
    expect(faults).toEqual([]);
  }, 120_000);

  test('every public method rejects a wrong value anywhere in its arguments with an error of payerkit', async () => {
    const { client, methods } = await methodsOf({ ...options, tokenStore });
    const faults: string[] = [];
    for (const method of methods) {
      const args = good[method.path];
      if (args === undefined) continue;
      for (const [where, changed] of withEachValueReplaced(args)) {
        const outcome = await outcomeOf(() => method.call(...changed));
        const found = fault(method, outcome);
        if (found !== undefined) faults.push(`${method.path} ${where}: ${found}`);
      }
    }
    await client.close();
    expect(faults).toEqual([]);
  }, 120_000);
});

test('null, numbers, text and lists in place of an object are a ValidationError that names the problem', async () => {
  const { client, methods } = await methodsOf({});
  const faults: string[] = [];
  const asynchronous = methods.filter(({ path }) => !SYNCHRONOUS.includes(path));
  for (const method of asynchronous) {
    const args = good[method.path] ?? [];
    const isObject = typeof args[0] === 'object' && !Array.isArray(args[0]);
    const wrong =
      isObject || OPTIONAL.test(method.path) ? [null, 42, 'text', [], true] : [null, true, {}, Number.NaN];
    for (const value of wrong) {
      const { ended, value: error } = await outcomeOf(() => method.call(value));
      const named = ValidationError.isInstance(error) && error.issues.every(({ path }) => path !== undefined);
      if (ended !== 'rejected' || !named || (error as ValidationError).issues.length === 0)
        faults.push(`${method.path}(${JSON.stringify(value)}) ${ended} ${String(error)}`);
    }
  }
  await client.close();
  expect(faults).toEqual([]);
}, 60_000);

test('options of the wrong type are a ValidationError, in every method that takes options', async () => {
  const { client, methods } = await methodsOf({});
  const faults: string[] = [];
  for (const method of methods) {
    const args = good[method.path];
    if (args === undefined || /settle/i.test(method.path)) continue;
    for (const wrong of [
      null,
      'text',
      42,
      [],
      true,
      { signal: 'text' },
      { timeoutMs: 'soon' },
      { headers: 5 },
    ]) {
      const { ended, value: error } = await outcomeOf(() => method.call(...args, wrong));
      if (ended !== 'rejected' || !ValidationError.isInstance(error))
        faults.push(`${method.path}(…, ${JSON.stringify(wrong)}) ${ended} ${String(error)}`);
    }
  }
  await client.close();
  expect(faults).toEqual([]);
}, 60_000);

test('the table of valid arguments covers every method', async () => {
  const { client, methods } = await methodsOf({});
  const unknown = methods.filter(({ path }) => !(path in good) && !SYNCHRONOUS.includes(path));
  await client.close();
  expect(unknown.map(({ path }) => path)).toEqual([]);
});

test('valid arguments reach the server', async () => {
  const { client, methods } = await methodsOf({});
  const rejected: string[] = [];
  for (const method of methods) {
    const args = good[method.path];
    if (args === undefined) continue;
    const { value } = await outcomeOf(() => method.call(...args));
    if (ValidationError.isInstance(value)) rejected.push(`${method.path} ${value.message}`);
  }
  await client.close();
  expect(rejected).toEqual([]);
}, 60_000);
