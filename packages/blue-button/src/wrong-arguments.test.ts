import { PayerKitError, ValidationError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  outcomeOf,
  type PublicMethod,
  publicMethods,
  WRONG_VALUES,
  withEachValueReplaced,
} from '../../core/testing/public-methods.js';
import { BASE, grantedClient } from '../testing/example-client.js';
import { GOOD_ARGUMENTS } from '../testing/good-arguments.js';
import type { BlueButtonClient } from './client.js';

/** Methods that return neither a promise nor a list: they may throw, and then payerkit's error. */
const SYNCHRONOUS = /^(forGrant|forIdentity|on)$|withOptions$/;
/** Methods that send nothing and take no arguments. */
const WITHOUT_ARGUMENTS = /^member\.(grant|consent)$/;

let client: BlueButtonClient<'v3'>;
beforeEach(async () => {
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const)
    nock(BASE).persist()[method](/.*/).reply(500, {});
  client = await grantedClient<'v3'>({ version: 'v3' });
});
afterEach(async () => {
  await client.close();
  nock.cleanAll();
});

function methods(): PublicMethod[] {
  const ofMember = publicMethods(client.forGrant('user')).map((method) => ({
    ...method,
    path: `member.${method.path}`,
  }));
  return [...publicMethods(client), ...ofMember].filter(({ path }) => path !== 'close');
}

test('every public method rejects an argument of the wrong type with a payerkit error', async () => {
  const faults: string[] = [];
  for (const method of methods()) {
    const good = GOOD_ARGUMENTS[method.path] ?? [];
    const wrong = Object.values(WRONG_VALUES).flatMap((value) => [[value], [value, value, value]]);
    for (const args of [...wrong, ...[...withEachValueReplaced(good)].map(([, changed]) => changed)]) {
      const { ended, value } = await outcomeOf(() => method.call(...args));
      const isAllowed = ended === 'rejected' || SYNCHRONOUS.test(method.path);
      if ((ended === 'thrown' || ended === 'rejected') && !(isAllowed && PayerKitError.isInstance(value)))
        faults.push(
          `${method.path} ${args.map(String).join()}: ${ended} ${(value as Error).stack ?? String(value)}`,
        );
    }
  }
  expect(faults).toEqual([]);
}, 60_000);

test('null, numbers, text and lists in place of an object are a ValidationError that names the problem', async () => {
  const faults: string[] = [];
  for (const method of methods()) {
    if (SYNCHRONOUS.test(method.path) || WITHOUT_ARGUMENTS.test(method.path)) continue;
    const [first] = GOOD_ARGUMENTS[method.path] ?? [];
    for (const value of typeof first === 'string'
      ? [null, 42, {}, true, ['a']]
      : [null, 42, 'text', [], true]) {
      const { ended, value: error } = await outcomeOf(() => method.call(value));
      if (ended !== 'rejected' || !ValidationError.isInstance(error) || error.issues[0]?.path === undefined)
        faults.push(`${method.path}(${JSON.stringify(value)}) ${ended} ${String(error)}`);
    }
  }
  expect(faults).toEqual([]);
});

test('options of the wrong type are a ValidationError, in every method that takes options', async () => {
  const faults: string[] = [];
  for (const method of methods()) {
    const args = GOOD_ARGUMENTS[method.path];
    if (args === undefined || SYNCHRONOUS.test(method.path) || method.path === 'auth.start') continue;
    for (const wrong of [null, 'text', 42, [], { signal: 'text' }, { timeoutMs: 'soon' }, { headers: 5 }]) {
      const { ended, value: error } = await outcomeOf(() => method.call(...args, wrong));
      if (ended !== 'rejected' || !ValidationError.isInstance(error))
        faults.push(`${method.path}(…, ${JSON.stringify(wrong)}) ${ended} ${String(error)}`);
    }
  }
  expect(faults).toEqual([]);
});

test.each([
  ['an error', new Error('Zzyzx left')],
  ['text', 'Zzyzx left'],
])(
  'every public method ends with an AbortError when the signal has aborted with %s',
  async (_name, reason) => {
    const faults: string[] = [];
    for (const method of methods()) {
      const args = GOOD_ARGUMENTS[method.path];
      if (args === undefined || SYNCHRONOUS.test(method.path) || method.path.startsWith('auth.start'))
        continue;
      const { ended, value } = await outcomeOf(() =>
        method.call(...args, { signal: AbortSignal.abort(reason) }),
      );
      const isAbort = PayerKitError.isInstance(value) && value.kind === 'abort';
      if (
        ended !== 'rejected' ||
        !isAbort ||
        /Zzyzx/.test(`${JSON.stringify(value)}${value.stack}${JSON.stringify(value.cause ?? null)}`)
      )
        faults.push(`${method.path} ${ended} ${(value as Error | undefined)?.stack ?? String(value)}`);
    }
    expect(faults).toEqual([]);
  },
);

test('the table of valid arguments covers every method', () => {
  const unknown = methods().filter(
    ({ path }) => !(path in GOOD_ARGUMENTS) && !SYNCHRONOUS.test(path) && !WITHOUT_ARGUMENTS.test(path),
  );
  expect(unknown.map(({ path }) => path)).toEqual([]);
});
