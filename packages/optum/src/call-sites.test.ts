import { AuthenticationError } from '@payerkit/core';
import nock from 'nock';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { callSiteFaults } from '../../core/testing/call-sites.js';
import { type PublicMethod, publicMethods } from '../../core/testing/public-methods.js';
import { goodArguments } from '../testing/good-arguments.js';
import { testLedger } from '../testing/ledger.js';
import { eligibilityRequest } from '../testing/requests.js';
import type { OptumClientOptions } from './client-options.js';
import { OptumClient } from './optum-client.js';

/** Methods that return neither a promise nor a list. */
const SYNCHRONOUS = /^(claims\.track|forMember|on|close)$|withOptions$/;
/** Those that send nothing, and those that report errors in what they return. */
const NOT_FAILING = /settle|^(healthCheck|eligibility\.checkMany)$/i;

const origin = 'https://optum.example';
const good = await goodArguments();
const argsOf = ({ path }: PublicMethod) => good[path] ?? [];

beforeAll(() => {
  nock(origin).persist().post(/token/).reply(200, { access_token: 'token', expires_in: 3600 });
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const)
    nock(origin).persist()[method](/.*/).reply(500, {});
});
afterAll(() => nock.cleanAll());

async function faultsOf(
  options: Partial<OptumClientOptions>,
  args: (method: PublicMethod) => readonly unknown[] = argsOf,
  exceptions = NOT_FAILING,
): Promise<string[]> {
  const client = new OptumClient({
    environment: { baseUrl: origin, kind: 'sandbox' },
    clientId: 'id',
    clientSecret: 'secret',
    clock: { now: () => Date.now(), sleep: () => new Promise<void>((resolve) => setImmediate(resolve)) },
    ...options,
  });
  const { provider, subscriber } = eligibilityRequest();
  const member = client.forMember({ payer: '00001', provider, subscriber });
  const ofMember = publicMethods(member).map((method) => ({ ...method, path: `member.${method.path}` }));
  const methods = [...publicMethods(client), ...ofMember].filter(
    ({ path }) => !SYNCHRONOUS.test(path) && !exceptions.test(path),
  );
  const faults = await callSiteFaults(methods, args);
  await client.close();
  return faults;
}

test("the stack of every public method contains the caller's line after a response of the vendor", async () => {
  expect(await faultsOf({ maxRetries: 0, ledger: testLedger() })).toEqual([]);
}, 120_000);

test("the stack of every public method contains the caller's line after retries", async () => {
  expect(await faultsOf({ maxRetries: 1 })).toEqual([]);
}, 120_000);

test("the stack of every public method contains the caller's line when there is no token", async () => {
  const noToken = new AuthenticationError({ code: 'no_token', message: 'There is no token.' });
  const tokenStore = {
    get: () => new Promise<undefined>((_resolve, reject) => setImmediate(() => reject(noToken))),
    compareAndSet: () => Promise.reject(new Error('no token to store')),
  };
  expect(await faultsOf({ maxRetries: 0, tokenStore })).toEqual([]);
}, 120_000);

test("the stack of every public method contains the caller's line when its input is rejected", async () => {
  const wrong = () => [Symbol('wrong'), Symbol('wrong'), Symbol('wrong')];
  expect(await faultsOf({}, wrong, /^$/)).toEqual([]);
}, 120_000);

test("the stack of every public method contains the caller's line when the caller aborts", async () => {
  const args = (method: PublicMethod) => [...argsOf(method), { signal: AbortSignal.abort() }];
  expect(await faultsOf({}, args)).toEqual([]);
}, 120_000);

test("the stack of every public method contains the caller's line when a later request of the method fails", async () => {
  let isDown = false;
  nock.cleanAll();
  nock(origin).persist().post(/token/).reply(200, { access_token: 'token', expires_in: 3600 });
  // The first look says that the job goes on; the one after the pause fails.
  nock(origin)
    .persist()
    .get(/reports\/v2\/|era\/results/)
    .reply((url) => {
      const status = isDown ? 500 : /era/.test(url) ? 200 : 413;
      isDown = false;
      return [status, { status: 'processing' }];
    });
  const client = new OptumClient({
    environment: { baseUrl: origin, kind: 'sandbox' },
    clientId: 'id',
    clientSecret: 'secret',
    maxRetries: 0,
    clock: {
      now: () => Date.now(),
      sleep: async () => {
        isDown = true;
      },
    },
  });
  const waits = publicMethods(client).filter(({ path }) =>
    ['reports.retrieve', 'enrollment.wait'].includes(path),
  );
  expect(waits).toHaveLength(2);
  const faults = await callSiteFaults(waits, argsOf);
  await client.close();
  expect(faults).toEqual([]);
});

test("the errors of eligibility.checkMany contain the caller's line, those of inquiries that were sent later too", async () => {
  const client = new OptumClient({
    environment: { baseUrl: origin, kind: 'sandbox' },
    clientId: 'id',
    clientSecret: 'secret',
    maxRetries: 0,
  });
  const stacks: string[] = [];
  async function callerOfMany(): Promise<void> {
    const requests = [eligibilityRequest(), eligibilityRequest(), eligibilityRequest()];
    for await (const one of client.eligibility.checkMany(requests, { concurrency: 1 }))
      if (!one.ok) stacks.push(one.error.stack ?? '');
  }
  await callerOfMany();
  await client.close();
  expect(stacks.map((stack) => stack.includes('callerOfMany'))).toEqual([true, true, true]);
});

test('a call captures the stack of its caller once, and so do many inquiries together', async () => {
  const client = new OptumClient({
    environment: { baseUrl: origin, kind: 'sandbox' },
    clientId: 'id',
    clientSecret: 'secret',
    maxRetries: 0,
  });
  const check = () => client.eligibility.check(eligibilityRequest()).catch(() => undefined);
  const checkMany = async () => {
    const requests = [eligibilityRequest(), eligibilityRequest(), eligibilityRequest()];
    for await (const { ok } of client.eligibility.checkMany(requests)) expect(ok).toBe(false);
  };
  // The first call requests a token, too.
  await check();
  const captured: number[] = [];
  const { stackTraceLimit } = Error;
  const capture = Error.captureStackTrace.bind(Error);
  const spy = vi.spyOn(Error, 'captureStackTrace').mockImplementation((...args) => {
    captured.push(Error.stackTraceLimit);
    capture(...args);
  });
  try {
    for (const call of [check, checkMany]) {
      captured.length = 0;
      await call();
      // Call sites alone are captured with a larger limit.
      expect(captured.filter((limit) => limit > stackTraceLimit)).toHaveLength(1);
    }
  } finally {
    spy.mockRestore();
    await client.close();
  }
});
