import { expect, test } from 'vitest';
import { testProfile } from '../testing/pipeline.js';
import type { CommonClientOptions } from './client-options.js';
import { ConfigurationError } from './errors/request-errors.js';
import { checkCommonOptions, OptionCheck } from './option-check.js';
import { RequestPipeline } from './request-pipeline.js';

function rejection(check: OptionCheck): ConfigurationError {
  try {
    check.throwIfAny();
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('an empty check does not throw');
}

test('every invalid field is named at once, of provider and common options, and no value is printed', () => {
  const check = new OptionCheck('example');
  check.nonEmptyString(undefined, 'clientId');
  check.nonEmptyString('  ', 'clientSecret');
  check.url('http://secret.example', 'redirectUri');
  check.oneOf('secret', ['sandbox', 'production'], 'environment');
  checkCommonOptions(check, {
    timeoutMs: 'secret',
    totalTimeoutMs: Number.NaN,
    maxRetries: -1,
    maxRetryAfterMs: 1.5,
    maxResponseBytes: 0,
    maxConcurrentRequests: 0,
    headers: { authorization: 'secret' },
    tokenStore: { get: () => {} },
    leaseMs: 0,
    logger: 'secret',
    onDisclosure: 'secret',
    validation: 'secret',
    clock: {},
    random: 1,
    connection: {
      proxy: 'secret',
      ca: 1,
      cert: 'secret',
      httpsAgent: 'secret',
      httpAgent: {},
      maxSockets: 0,
    },
  } as unknown as CommonClientOptions);
  const error = rejection(check);
  expect(error).toMatchObject({
    kind: 'configuration',
    code: 'invalid_options',
    provider: 'example',
    sent: 'no',
  });
  const fields = error.issues.map(({ path }) => path);
  expect(fields).toEqual([
    'clientId',
    'clientSecret',
    'redirectUri',
    'environment',
    'timeoutMs',
    'totalTimeoutMs',
    'maxRetries',
    'maxRetryAfterMs',
    'maxResponseBytes',
    'maxConcurrentRequests',
    'headers.authorization',
    'tokenStore',
    'leaseMs',
    'logger',
    'onDisclosure',
    'validation',
    'clock',
    'random',
    'connection.proxy',
    'connection.ca',
    'connection.key',
    'connection.httpsAgent',
    'connection.httpAgent',
    'connection.maxSockets',
  ]);
  for (const field of fields) expect(error.message).toContain(`${field} `);
  expect(JSON.stringify(error)).not.toContain('secret');
});

test('missing options are named', () => {
  const check = new OptionCheck('example');
  check.nonEmptyString(undefined, 'clientId');
  check.url(undefined, 'redirectUri');
  check.oneOf(undefined, ['v1', 'v2'], 'version');
  expect(rejection(check).message).toBe(
    'Wrong options: clientId is required; redirectUri is required; version is required: one of "v1", "v2".',
  );
});

test('valid options are not mentioned', () => {
  const check = new OptionCheck('example');
  expect(check.nonEmptyString('a', 'a')).toBe(true);
  expect(check.optionalString(undefined, 'a')).toBe(true);
  expect(check.url('https://api.example.test/base', 'a')).toBe(true);
  expect(check.url('http://[::1]:8080', 'a')).toBe(true);
  expect(check.oneOf('v2', ['v1', 'v2'], 'a')).toBe(true);
  expect(check.optionalInteger(7, 'a', { min: 7, max: 7 })).toBe(true);
  expect(check.optionalDurationMs(1, 'a')).toBe(true);
  expect(check.optionalFunction(() => {}, 'a')).toBe(true);
  expect(check.optionalHeaders({ 'x-a': 'b' }, 'a')).toBe(true);
  checkCommonOptions(check, {
    logger: console,
    connection: { proxy: false, cert: 'c', key: 'k' },
    maxRetryAfterMs: 0,
  });
  expect(() => check.throwIfAny()).not.toThrow();
});

test('the pipeline checks its options when it is created', () => {
  expect(() => new RequestPipeline(testProfile, { maxRetries: -1, timeoutMs: 0 })).toThrow(
    'Wrong options: timeoutMs must be a whole number from 1 to 2147483647; maxRetries must be a whole number from 0 to 100.',
  );
});
