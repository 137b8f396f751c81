import type { FailureContext, PayerKitError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { readEnvelope } from './envelope.js';
import { optumFailure } from './failure.js';

const canary = 'Zzyzx Canary 12345678';

function fail(status: number, body: unknown): PayerKitError & { tokenRejected: boolean } {
  const context: FailureContext = {
    provider: 'optum',
    operation: 'POST /x',
    status,
    requestId: undefined,
    attempts: 1,
    sent: 'yes',
    retryAfterMs: undefined,
  };
  const { error, tokenRejected = false } = optumFailure({ status, headers: {}, body }, context);
  return Object.assign(error, { tokenRejected });
}

describe('the gateway', () => {
  test.each([
    [401, { error: 'access_token_expired' }, 'authentication', 'access_token_expired', true],
    [
      401,
      { error: 'invalid_access_token', error_description: canary },
      'authentication',
      'invalid_access_token',
      true,
    ],
    [401, { error: 'invalid_product', error_description: canary }, 'permission', 'invalid_product', false],
    [
      401,
      { error: 'invalid_request', error_description: canary },
      'authentication',
      'invalid_request',
      false,
    ],
    [400, { error: 'invalid_request', error_description: canary }, 'bad_request', 'invalid_request', false],
    [400, { error: 'invalid_client' }, 'authentication', 'invalid_client', false],
    [401, { error: 'invalid_client' }, 'authentication', 'invalid_client', false],
    [
      401,
      { status: '401', failureReason: 'InvalidClient', Errors: [canary] },
      'authentication',
      'invalid_client',
      false,
    ],
    [
      403,
      { status: '403', failureReason: 'InsufficientScope', Errors: [] },
      'permission',
      'insufficient_scope',
      false,
    ],
    [401, { message: 'UnAuthorized', statusCode: 401 }, 'authentication', 'unauthenticated', true],
    [
      401,
      { message: 'Authentication failed: Invalid or expired token' },
      'authentication',
      'unauthenticated',
      true,
    ],
    [
      401,
      { message: 'Authentication required: No token provided' },
      'authentication',
      'unauthenticated',
      false,
    ],
    [
      401,
      { errors: [{ code: 'AUTH_FAILURE', description: canary }] },
      'authentication',
      'auth_failure',
      true,
    ],
    [401, { error: 'Token is expired', status: 401 }, 'authentication', 'access_token_expired', true],
    [401, { timestamp: 't', error: 'Unauthorized', status: 401 }, 'authentication', 'unauthenticated', true],
    [403, ['invalid tenant id'], 'permission', 'forbidden', false],
    [404, ['Not Found - record not found'], 'not_found', 'not_found', false],
    [406, { message: 'Not Acceptable', statusCode: 406 }, 'bad_request', 'bad_request', false],
    [409, { type: 't', title: canary, status: 409 }, 'conflict', 'conflict', false],
    [429, undefined, 'rate_limit', 'rate_limited', false],
    [504, { message: 'System Unavailable at this time.' }, 'server', 'server_error', false],
    [502, '<html>', 'server', 'server_error', false],
    [500, { error: 'invalid_client' }, 'server', 'server_error', false],
  ] as const)('%i %j', (status, body, kind, code, tokenRejected) => {
    const error = fail(status, body);
    expect(error).toMatchObject({ kind, code, tokenRejected, status });
  });
});

describe('an error of a product', () => {
  test.each([
    ['not_found', { error: ["Code '13104' does not exist"], warning: [], info: [] }],
    ['required', { error: [], warning: [], info: ['A locality is required'] }],
    ['method_not_allowed', { timestamp: 't', status: 405, error: 'Method Not Allowed' }],
    ['forbidden', { timestamp: 't', status: 403, error: `Forbidden: ${canary}` }],
    ['not_found', { error: 'Not Found.', path: canary, status: 404 }],
    ['missing_token', { timestamp: 't', status: 401, error: 'Missing token' }],
    ['refused', { error: canary, status: 400 }],
    ['API_ERROR_NOT_FOUND', { status: 'FAILED', error: { code: 'API_ERROR_NOT_FOUND', message: canary } }],
    ['problem', { type: 'about:blank', title: canary, status: 400, detail: canary }],
  ])('becomes the issue %s', (code, body) => {
    const error = fail(400, body);
    expect(error.issues.map((issue) => issue.code)).toEqual([code]);
    expect(JSON.stringify(error)).not.toMatch(/Zzyzx|13104/);
  });
});

describe('envelopes', () => {
  test.each([
    ['fields', { errors: [{ field: 'subscriber.dateOfBirth', description: canary }] }],
    ['problemFields', { type: 'x', title: canary, status: 400, errors: { '$.claimInformation': [canary] } }],
    ['claimStatus', { errorResponse: { code: 'INVALIDMISSINGINPUTDATA', description: canary, errors: [] } }],
    ['detail', { detail: [{ loc: ['path', 'filename'], msg: canary, type: 'value_error' }] }],
    ['code', { code: 'PES-1234', message: canary }],
    ['status', { statusCode: '400', statusMessage: canary }],
    [
      'status',
      {
        status: 400,
        statusMessage: canary,
        error: { status: 1, detail: { code: 'NCC-1', message: canary } },
      },
    ],
    ['strings', [`Failed Precondition - ${canary} is required`]],
    ['graphql', { errors: [{ code: 'MISSING_REQUIRED_FIELD', description: canary }] }],
    [
      'graphql',
      { errors: [{ message: canary, locations: [], extensions: { classification: 'ValidationError' } }] },
    ],
    [
      'problem',
      { type: 'x', title: canary, status: 400, properties: { errors: [{ code: 'E1', field: 'files' }] } },
    ],
    ['gateway', { timestamp: 'x', status: 400, error: 'Bad Request', path: `/x/${canary}` }],
    ['notification', { error: [{ code: 'E1', text: canary }], warning: [], info: [] }],
    ['message', { message: canary }],
  ] as const)('of family %s repeats no vendor text', (family, body) => {
    const envelope = readEnvelope(body);
    expect(envelope?.family).toBe(family);
    expect(envelope?.issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(envelope)).not.toMatch(/Zzyzx|12345678/);
    const error = fail(400, body);
    expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toMatch(/Zzyzx|12345678/);
    expect(JSON.stringify(error.details())).toMatch(/Zzyzx/);
  });

  test.each([undefined, null, 7, 'text', [1], {}, { benefitsInformation: [] }])('%j is none', (body) => {
    expect(readEnvelope(body)).toBeUndefined();
  });

  test("names fields and the sandbox's requirements", () => {
    const { issues } = fail(400, {
      errors: [
        {
          field: 'subscriber',
          description:
            'Please use predefined canned users for non-prod environments: dateOfBirth was not predefined.',
        },
        { field: 'subscriber.dateOfBirth', description: 'Invalid date format. Use yyyyMMdd.' },
      ],
    });
    expect(issues).toMatchObject([
      { path: 'subscriber', code: 'not_predefined' },
      { path: 'subscriber.dateOfBirth', code: 'date_format' },
    ]);
  });
});

test('finds the field in the sentences of revenue cycle products', () => {
  const body = ["Failed Precondition - Field 'subscriber' is required", 'Not Found - record not found'];
  expect(fail(400, body).issues).toMatchObject([
    { path: 'subscriber', code: 'required' },
    { code: 'not_found' },
  ]);
});

describe('payer rejections', () => {
  const older = [
    { field: 'AAA', description: 'Transaction contained a AAA rejection' },
    {
      field: '73',
      followupAction: 'Please Correct and Resubmit',
      location: 'Loop 2100C',
      description: canary,
    },
    { field: 'subscriber.dateOfBirth', description: 'Invalid date format.' },
  ];

  test('are recognized in their older shape, where the field contains the reason', () => {
    const error = fail(400, { errors: older });
    expect(error).toMatchObject({ kind: 'payer_rejection', retryable: false });
    expect(error.issues).toMatchObject([
      { code: '73', path: 'Loop 2100C', text: 'The subscriber name is missing or invalid' },
      { code: 'date_format', path: 'subscriber.dateOfBirth' },
    ]);
    expect(error.issues[0]?.followUp).toMatch(/^Correct the request and resubmit it\./);
  });

  test('may be retried only when each of them may', () => {
    const busy = { field: 'AAA', code: '42', followupAction: 'Resubmission Allowed', location: 'Loop 2100A' };
    const wrong = {
      field: 'AAA',
      code: '75',
      followupAction: 'Resubmission Allowed',
      location: 'Loop 2100C',
    };
    expect(fail(400, { errors: [busy] }).retryable).toBe(true);
    expect(fail(400, { errors: [busy, wrong] }).retryable).toBe(false);
  });

  test('are reported even when only their announcement is present', () => {
    expect(fail(400, { errors: [{ field: 'AAA', description: 'x' }] })).toMatchObject({
      kind: 'payer_rejection',
      issues: [{ code: 'unknown' }],
    });
  });

  test('differ from a connection that is down', () => {
    expect(fail(400, { errors: [{ field: 'Http Header', description: 'x' }] })).toMatchObject({
      kind: 'bad_request',
      retryable: true,
      issues: [{ code: 'payer_connection' }],
    });
  });
});

describe('the IDs that support asks for', () => {
  test.each([
    ['of the gateway', { error: 'invalid_request', traceId: 'a1b2-c3' }, { traceId: 'a1b2-c3' }],
    ['of the product', { meta: { traceId: 'd4.e5' }, errors: [] }, { traceId: 'd4.e5' }],
    [
      'of both, and the control number',
      { traceId: 'a1', meta: { traceId: 'b2' }, controlNumber: '000000007' },
      { traceId: 'a1', controlNumber: '000000007' },
    ],
    ['in the metadata', { meta: { controlNumber: 8 } }, { controlNumber: '8' }],
  ])('reach the error: %s', (_what, body, ids) => {
    const error = fail(400, body);
    expect(error).toMatchObject(ids);
    expect(error.toJSON()).toMatchObject(ids);
  });

  test.each([
    ['text with blanks', canary],
    ['an object', { name: canary }],
    ['a very long one', 'x'.repeat(500)],
    ['nothing', ''],
  ])('are omitted when they are %s', (_what, id) => {
    const error = fail(500, { traceId: id, controlNumber: id });
    expect([error.traceId, error.controlNumber]).toEqual([undefined, undefined]);
    expect(JSON.stringify(error)).not.toContain('Zzyzx');
  });
});
