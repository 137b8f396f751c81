import { expect, test } from 'vitest';
import type { FailureContext } from './call.js';
import { errorFromStatus } from './error-from-status.js';

function context(status: number): FailureContext {
  return {
    provider: 'example',
    operation: 'GET /things/{id}',
    status,
    requestId: 'r-1',
    attempts: 2,
    sent: 'yes',
    retryAfterMs: 500,
  };
}

test.each([
  [301, 'response_format', 'unexpected_redirect', false],
  [302, 'response_format', 'unexpected_redirect', false],
  [400, 'bad_request', 'bad_request', false],
  [401, 'authentication', 'unauthenticated', false],
  [403, 'permission', 'forbidden', false],
  [404, 'not_found', 'not_found', false],
  [408, 'server', 'request_timeout', true],
  [409, 'conflict', 'conflict', false],
  [410, 'not_found', 'not_found', false],
  [412, 'conflict', 'conflict', false],
  [413, 'bad_request', 'bad_request', false],
  [422, 'bad_request', 'bad_request', false],
  [429, 'rate_limit', 'rate_limited', true],
  [500, 'server', 'server_error', true],
  [501, 'server', 'server_error', true],
  [599, 'server', 'server_error', true],
])('%i is %s, %s', (status, kind, code, retryable) => {
  const error = errorFromStatus(context(status));
  expect(error).toMatchObject({
    kind,
    code,
    retryable,
    status,
    requestId: 'r-1',
    attempts: 2,
    sent: 'yes',
    provider: 'example',
    operation: 'GET /things/{id}',
  });
  expect(error.message).toMatch(new RegExp(`\\(HTTP ${status}\\)\\.$`));
});

test('details from the provider are used', () => {
  const issues = [{ severity: 'error', code: 'invalid' }] as const;
  const error = errorFromStatus(context(503), {
    code: 'backend_down',
    message: 'Down.',
    issues,
    details: 'raw',
    retryable: false,
  });
  expect(error).toMatchObject({
    kind: 'server',
    code: 'backend_down',
    message: 'Down.',
    issues,
    retryable: false,
    retryAfterMs: 500,
  });
  expect(error.details()).toBe('raw');
});
