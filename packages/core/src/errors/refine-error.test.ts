import { expect, test } from 'vitest';
import { ConsentExpiredError } from './authentication-errors.js';
import { PermissionError } from './permission-errors.js';
import { refineError } from './refine-error.js';

const rejection = new PermissionError({
  code: 'permission_denied',
  message: 'No.',
  provider: 'example',
  operation: 'GET /a/{id}',
  status: 403,
  requestId: 'r-1',
  attempts: 2,
  sent: 'yes',
  retryable: true,
  issues: [{ severity: 'error', code: 'x' }],
  details: { body: 1 },
});

test('a refined error has another class, code and message over the same facts', () => {
  const refined = refineError(rejection, ConsentExpiredError, { code: 'consent_over', message: 'Over.' });
  expect(refined).toBeInstanceOf(ConsentExpiredError);
  expect(refined).toMatchObject({
    code: 'consent_over',
    message: 'Over.',
    provider: 'example',
    operation: 'GET /a/{id}',
    status: 403,
    requestId: 'r-1',
    attempts: 2,
    sent: 'yes',
    issues: [{ code: 'x' }],
  });
  expect(refined.details()).toEqual({ body: 1 });
});

test('a refined error is retryable and has a cause only where that is said', () => {
  const said = { code: 'a', message: 'A.' };
  expect(refineError(rejection, PermissionError, said)).toMatchObject({ retryable: false, cause: undefined });
  const more = { ...said, retryable: true, cause: rejection };
  expect(refineError(rejection, PermissionError, more)).toMatchObject({
    retryable: true,
    cause: { name: 'PermissionError', code: 'permission_denied' },
  });
});
