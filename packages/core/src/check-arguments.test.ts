import { expect, test } from 'vitest';
import { pause, throwIfAborted } from './abort.js';
import { type Argument, checkArguments } from './check-arguments.js';
import { checkClientRequest } from './check-client-request.js';
import { checkRequestOptions } from './check-request-options.js';
import { copyTokens } from './copy-tokens.js';
import { encryptTokens } from './encrypt-tokens.js';
import { ValidationError } from './errors/request-errors.js';
import { AbortError } from './errors/transport-errors.js';
import { validateResources } from './fhir/validate.js';
import { MemorySubmissionLedger } from './memory-submission-ledger.js';
import { MemoryTokenStore } from './memory-token-store.js';
import { ResponsePromise, responseOf } from './response-promise.js';
import { unresolvedSubmissions } from './unresolved-submissions.js';

const where = { provider: 'example', operation: 'reports.retrieve' };

function issuesOf(check: () => unknown) {
  try {
    check();
  } catch (error) {
    if (ValidationError.isInstance(error)) return error.issues.map(({ path, text }) => [path, text]);
    throw error;
  }
  return [];
}

test.each<[Argument, string | undefined]>([
  [[{}, 'object'], undefined],
  [[Object.create(null), 'object'], undefined],
  [[[], 'object'], 'must be an object'],
  [[null, 'object?'], 'must be an object'],
  [[undefined, 'object?'], undefined],
  [[undefined, 'object'], 'is required'],
  [['a', 'text'], undefined],
  [[' ', 'text'], 'must be a non-empty string'],
  [[5, 'text?'], 'must be a non-empty string'],
  [[Number.NaN, 'number?'], 'must be a number'],
  [['1', 'number?'], 'must be a number'],
  [['ab', 'list'], 'must be an array'],
  [['ab', 'iterable'], 'must be an iterable or an async iterable, and not a string'],
  [[new Set(), 'iterable'], undefined],
  [[{ async *[Symbol.asyncIterator]() {} }, 'iterable'], undefined],
  [[{}, 'signal?'], 'must be an AbortSignal'],
  [[null, 'signal?'], 'must be an AbortSignal'],
  [[new AbortController().signal, 'signal?'], undefined],
  [[new File([], 'a.pdf'), 'file'], undefined],
  [[{ name: 'a.pdf' }, 'file'], 'must be a File, or a Blob with a name'],
  [['true', 'boolean?'], 'must be true or false'],
  [[() => 1, 'function'], undefined],
])('an argument %o is checked against its type', (argument, text) => {
  expect(issuesOf(() => checkArguments(where, { name: argument }))).toEqual(
    text === undefined ? [] : [['name', text]],
  );
});

test('all invalid arguments are named at once, and no value is repeated', () => {
  try {
    checkArguments(where, { name: ['', 'text'], options: ['Zzyzx', 'object?'] });
    expect.unreachable();
  } catch (error) {
    expect((error as ValidationError).message).toBe(
      'name must be a non-empty string; options must be an object. Nothing was sent.',
    );
  }
});

test('all options of a call are checked together', () => {
  expect(issuesOf(() => checkRequestOptions(where, undefined))).toEqual([]);
  expect(issuesOf(() => checkRequestOptions(where, null as never))).toEqual([
    ['options', 'must be an object'],
  ]);
  const wrong = { timeoutMs: 0, maxRetries: 1.5, signal: null, headers: [] } as never;
  expect(issuesOf(() => checkRequestOptions(where, wrong)).map(([path]) => path)).toEqual([
    'options.headers',
    'options.timeoutMs',
    'options.maxRetries',
    'options.signal',
  ]);
});

test("a caller's request gets its defaults, or a ValidationError that names its fields", () => {
  expect(checkClientRequest('example', { method: 'GET', path: '/a' })).toMatchObject({
    auth: 'client',
    retryClass: 'safe',
  });
  expect(checkClientRequest('example', { method: 'POST', path: '/a' }).retryClass).toBe('unsafe');
  expect(issuesOf(() => checkClientRequest('example', undefined as never))).toEqual([
    ['request', 'is required'],
  ]);
  const wrong = { method: 'TRACE', path: '/a', auth: 'mine', retryClass: 'never' } as never;
  expect(issuesOf(() => checkClientRequest('example', wrong)).map(([path]) => path)).toEqual([
    'method',
    'auth',
    'retryClass',
  ]);
});

test('an error while preparing a call rejects', async () => {
  const failed = responseOf<string>(() => {
    throw new ValidationError({ code: 'x', message: 'x' });
  });
  await expect(failed).rejects.toMatchObject({ kind: 'validation' });
  const meta = { status: 200, headers: {}, requestId: undefined, attempts: 1, durationMs: 0 };
  const nested = responseOf(() => new ResponsePromise(Promise.resolve({ data: 'a', meta })));
  expect(await nested.withResponse()).toEqual({ data: 'a', meta });
});

test('a pause ends with an AbortError, whatever the clock rejects with', async () => {
  const controller = new AbortController();
  const clock = {
    now: () => 0,
    sleep: () => {
      controller.abort(new Error('Zzyzx'));
      return Promise.reject(controller.signal.reason);
    },
  };
  const error: unknown = await pause(clock, 1, controller.signal, where).catch((caught: unknown) => caught);
  expect(AbortError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ ...where, code: 'aborted' });
  expect(() => throwIfAborted(controller.signal, where)).toThrow(AbortError);
  expect(() => throwIfAborted(undefined, where)).not.toThrow();
});

test('a pause whose clock ignores the signal also ends with an AbortError', async () => {
  const controller = new AbortController();
  const clock = { now: () => 0, sleep: async () => controller.abort() };
  await expect(pause(clock, 1, controller.signal, where)).rejects.toMatchObject({ kind: 'abort' });
  const broken = { now: () => 0, sleep: () => Promise.reject(new Error('a defect')) };
  await expect(pause(broken, 1, undefined, where)).rejects.toThrow('a defect');
});

test.each<[string, (value: never) => unknown]>([
  ['copyTokens', (value) => copyTokens(value, value)],
  ['encryptTokens', (value) => encryptTokens(value, [])],
  ['unresolvedSubmissions', (value) => unresolvedSubmissions(value).next()],
  ['validateResources', (value) => validateResources(value)],
])('%s rejects values of the wrong type', async (_name, call) => {
  for (const value of [undefined, null, 42, 'text', () => 1])
    await expect(async () => call(value as never)).rejects.toThrow(ValidationError);
});

test('a store in memory takes null for no options', () => {
  expect(() => [
    new MemoryTokenStore(null as never),
    new MemorySubmissionLedger(null as never),
  ]).not.toThrow();
});
