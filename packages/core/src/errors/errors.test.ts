import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import * as core from '../index.js';
import type { ErrorKind, PayerKitErrorInit } from './payer-kit-error.js';

const existing = {} as core.SubmissionRecord;
const init = { code: 'some_code', message: 'Something happened.' };

type Make = (init: PayerKitErrorInit) => core.PayerKitError;
// Exhaustive by type: a kind without a class does not compile.
const made: Readonly<Record<ErrorKind, [string, Make]>> = {
  configuration: ['ConfigurationError', (all) => new core.ConfigurationError(all)],
  validation: ['ValidationError', (all) => new core.ValidationError(all)],
  bad_request: ['BadRequestError', (all) => new core.BadRequestError(all)],
  authentication: ['AuthenticationError', (all) => new core.AuthenticationError(all)],
  consent_expired: ['ConsentExpiredError', (all) => new core.ConsentExpiredError(all)],
  consent_denied: ['ConsentDeniedError', (all) => new core.ConsentDeniedError(all)],
  token_reuse: ['TokenReuseError', (all) => new core.TokenReuseError(all)],
  state_mismatch: ['StateMismatchError', (all) => new core.StateMismatchError(all)],
  authorization_code: ['AuthorizationCodeError', (all) => new core.AuthorizationCodeError(all)],
  refresh_outcome_unknown: ['RefreshOutcomeUnknownError', (all) => new core.RefreshOutcomeUnknownError(all)],
  permission: ['PermissionError', (all) => new core.PermissionError(all)],
  demographics_not_shared: ['DemographicsNotSharedError', (all) => new core.DemographicsNotSharedError(all)],
  not_found: ['NotFoundError', (all) => new core.NotFoundError(all)],
  patient_not_found: ['PatientNotFoundError', (all) => new core.PatientNotFoundError(all)],
  conflict: ['ConflictError', (all) => new core.ConflictError(all)],
  rate_limit: ['RateLimitError', (all) => new core.RateLimitError(all)],
  payer_rejection: ['PayerRejectionError', (all) => new core.PayerRejectionError(all)],
  submission_unknown: ['SubmissionUnknownError', (all) => new core.SubmissionUnknownError(all)],
  duplicate_submission: [
    'DuplicateSubmissionError',
    (all) => new core.DuplicateSubmissionError({ ...all, existing }),
  ],
  server: ['ServerError', (all) => new core.ServerError(all)],
  network: ['NetworkError', (all) => new core.NetworkError(all)],
  timeout: ['TimeoutError', (all) => new core.TimeoutError(all)],
  abort: ['AbortError', (all) => new core.AbortError(all)],
  response_format: ['ResponseFormatError', (all) => new core.ResponseFormatError(all)],
  list_changed: ['ListChangedError', (all) => new core.ListChangedError(all)],
  link_origin: ['LinkOriginError', (all) => new core.LinkOriginError(all)],
};
const kinds = Object.entries(made).map(([kind, [name, make]]) => ({ kind, name, make }));
const parents: Readonly<Record<string, string>> = {
  ConsentExpiredError: 'AuthenticationError',
  ConsentDeniedError: 'AuthenticationError',
  TokenReuseError: 'AuthenticationError',
  StateMismatchError: 'AuthenticationError',
  AuthorizationCodeError: 'AuthenticationError',
  RefreshOutcomeUnknownError: 'AuthenticationError',
  DemographicsNotSharedError: 'PermissionError',
  PatientNotFoundError: 'NotFoundError',
};

test.each(kinds)(
  '$name has the kind $kind and belongs only to its own class hierarchy',
  ({ kind, name, make }) => {
    const error = make(init);
    expect(error).toMatchObject({
      name,
      kind,
      code: 'some_code',
      message: 'Something happened.',
      attempts: 0,
      sent: 'no',
      issues: [],
    });
    const line = new Set([name, parents[name], 'PayerKitError']);
    for (const [otherName, other] of Object.entries(core)) {
      if (!/^[A-Z].*Error$/.test(otherName)) continue;
      const errorClass = other as typeof core.NotFoundError;
      expect([otherName, error instanceof errorClass]).toEqual([otherName, line.has(otherName)]);
      expect([otherName, errorClass.isInstance(error)]).toEqual([otherName, line.has(otherName)]);
    }
  },
);

test.each(kinds)('$name is recognized across two copies of the package', async ({ name, make }) => {
  vi.resetModules();
  const copy: Record<string, unknown> = await import('../index.js');
  const theirs = copy[name] as typeof core.NotFoundError;
  const ours = (core as Record<string, unknown>)[name] as typeof core.NotFoundError;
  expect(theirs).not.toBe(ours);
  expect(make(init) instanceof theirs).toBe(true);
  expect(theirs.isInstance(make(init))).toBe(true);
  const foreign =
    name === 'DuplicateSubmissionError' ? new theirs({ ...init, existing } as never) : new theirs(init);
  expect(foreign instanceof ours).toBe(true);
  expect(core.PayerKitError.isInstance(foreign)).toBe(true);
});

test.each([null, undefined, 'x', 1, {}, new Error('x'), { kind: 'not_found', name: 'NotFoundError' }])(
  '%s is not a payerkit error',
  (value) => {
    expect(core.PayerKitError.isInstance(value)).toBe(false);
    expect(value instanceof core.PayerKitError).toBe(false);
  },
);

test('a subclass of your own is recognized by its prototype chain', () => {
  class MyError extends core.NotFoundError {}
  expect(new MyError(init)).toBeInstanceOf(core.NotFoundError);
  expect(new MyError(init) instanceof MyError).toBe(true);
  expect(new core.NotFoundError(init) instanceof MyError).toBe(false);
});

test("only details() returns the vendor's text; a cause keeps name and code", () => {
  const cause = Object.assign(new TypeError('Jane Doe'), {
    code: 'ECONNRESET',
    response: { name: 'Jane Doe' },
  });
  const error = new core.ServerError({
    ...init,
    details: { name: 'Jane Doe' },
    cause,
    status: 500,
    requestId: 'r-1',
  });
  expect(error.details()).toEqual({ name: 'Jane Doe' });
  expect(error.cause).toEqual({ name: 'TypeError', code: 'ECONNRESET' });
  const shown = [
    error.message,
    error.stack,
    JSON.stringify(error),
    inspect(error, { depth: null, showHidden: true }),
    String(error),
  ];
  expect(shown.join()).not.toContain('Jane');
  expect(inspect(error)).toMatch(
    /ServerError: Something happened\.[\s\S]*kind: 'server'[\s\S]*requestId: 'r-1'/,
  );
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'ServerError',
    message: 'Something happened.',
    kind: 'server',
    code: 'some_code',
    status: 500,
    requestId: 'r-1',
    retryable: true,
    attempts: 0,
    sent: 'no',
    issues: [],
    cause: { name: 'TypeError', code: 'ECONNRESET' },
  });
});

test("a cause's own name is kept only when it looks like a name", () => {
  const named = (name: string, code: string) =>
    new core.NetworkError({ ...init, cause: { name, code } }).cause;
  expect(named('Jane Doe', 'born 1940')).toEqual({ name: 'Error' });
  expect(named('AxiosError', 'ERR_NETWORK')).toEqual({ name: 'AxiosError', code: 'ERR_NETWORK' });
  expect(new core.NetworkError({ ...init, cause: 'Jane Doe' }).cause).toBeUndefined();
});

test('retryable states whether the same call may succeed later', () => {
  expect([
    new core.ServerError(init),
    new core.NetworkError(init),
    new core.TimeoutError(init),
    new core.RateLimitError(init),
  ]).toMatchObject(Array.from({ length: 4 }, () => ({ retryable: true })));
  expect(new core.ServerError({ ...init, retryable: false }).retryable).toBe(false);
  expect(new core.SubmissionUnknownError({ ...init, retryable: true }).retryable).toBe(false);
  expect(new core.NotFoundError(init).retryable).toBe(false);
});

test('additional fields appear in the JSON', () => {
  const json = (error: Error) => JSON.parse(JSON.stringify(error)) as unknown;
  expect(json(new core.RateLimitError({ ...init, retryAfterMs: 7 }))).toMatchObject({ retryAfterMs: 7 });
  expect(json(new core.ServerError({ ...init, retryAfterMs: 7 }))).toMatchObject({ retryAfterMs: 7 });
  const unknown = new core.SubmissionUnknownError({ ...init, controlNumber: '1', traceId: 't' });
  expect(json(unknown)).toMatchObject({ controlNumber: '1', traceId: 't' });
});
