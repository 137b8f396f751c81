import { inspect } from 'node:util';
import { PayerKitError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  BASE,
  exampleClient,
  grantedClient,
  rejection,
  SECRETS,
  useNock,
} from '../testing/example-client.js';

useNock({ beforeEach, afterEach });

const INACTIVE =
  'This application, Claims Quill, is temporarily inactive. If you are the app maintainer, please contact the Blue Button API team.';

interface Row {
  readonly name: string;
  readonly status: number;
  readonly body?: string | object;
  readonly headers?: Record<string, string>;
  readonly error: string;
  readonly code: string;
}

const ROWS: readonly Row[] = [
  {
    name: 'application inactive',
    status: 401,
    body: { detail: INACTIVE },
    error: 'AuthenticationError',
    code: 'application_inactive',
  },
  {
    name: 'consent timed out',
    status: 401,
    body: {
      detail:
        'User access has timed out. To refresh Medicare data, end user must re-authenticate and consent to share their data.',
    },
    error: 'ConsentExpiredError',
    code: 'consent_timed_out',
  },
  {
    name: 'no token, without a challenge',
    status: 401,
    body: { detail: 'Authentication credentials were not provided.' },
    error: 'AuthenticationError',
    code: 'unauthorized',
  },
  {
    name: 'v3 not enabled',
    status: 403,
    body: { detail: 'This application, Claims Quill, does not yet have access to v3 endpoints. Contact us.' },
    error: 'PermissionError',
    code: 'v3_not_enabled',
  },
  {
    name: 'scope of the application missing',
    status: 403,
    body: {
      detail:
        'This application, Claims Quill, does not have access to make search calls for ExplanationOfBenefit resources. Contact us.',
    },
    error: 'PermissionError',
    code: 'application_scope_missing',
  },
  {
    name: 'gateway in front',
    status: 403,
    body: '<html>Access Denied</html>',
    headers: { 'content-type': 'text/html' },
    error: 'PermissionError',
    code: 'permission_denied',
  },
  {
    name: 'somebody else',
    status: 404,
    body: { detail: 'Not found.' },
    error: 'NotFoundError',
    code: 'not_found',
  },
  {
    name: 'unknown path',
    status: 404,
    body: '<html><h1>Not Found</h1></html>',
    headers: { 'content-type': 'text/html' },
    error: 'NotFoundError',
    code: 'no_such_path',
  },
  {
    name: 'rejected by the backend on v2',
    status: 400,
    body: { detail: 'An error occurred contacting the upstream server:Invalid ID: [Quillon]' },
    error: 'BadRequestError',
    code: 'refused_by_backend',
  },
  {
    name: 'past the end',
    status: 400,
    body: {
      detail:
        'An error occurred contacting the upstream server:Value for startIndex (60) must be less than than result size (52)',
    },
    error: 'BadRequestError',
    code: 'start_index_past_end',
  },
  {
    name: 'rejected by the backend on v3',
    status: 400,
    body: {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'processing', diagnostics: 'HAPI-0450: Quillon Fernsby' }],
    },
    error: 'BadRequestError',
    code: 'bad_request',
  },
  {
    name: '_count too large',
    status: 400,
    body: { detail: 'value must be at most 50' },
    error: 'BadRequestError',
    code: 'invalid_parameter',
  },
  {
    name: 'type unknown',
    status: 400,
    body: { detail: 'the type parameter value is not valid' },
    error: 'BadRequestError',
    code: 'invalid_parameter',
  },
  {
    name: 'strict search',
    status: 400,
    body: { error: "Invalid parameters: ['hello']" },
    error: 'BadRequestError',
    code: 'unknown_parameter',
  },
  {
    name: 'method',
    status: 405,
    body: { detail: 'Method "POST" not allowed.' },
    error: 'BadRequestError',
    code: 'bad_request',
  },
  { name: 'not acceptable', status: 406, body: {}, error: 'BadRequestError', code: 'bad_request' },
  {
    name: 'conflicting records',
    status: 409,
    body: { detail: 'x' },
    error: 'ConflictError',
    code: 'conflict',
  },
  {
    name: 'throttled',
    status: 429,
    body: { detail: 'Request was throttled. Expected available in 17 seconds.' },
    headers: { 'retry-after': '17' },
    error: 'RateLimitError',
    code: 'rate_limited',
  },
  {
    name: 'backend silent',
    status: 500,
    body: { error: 'Server Error (500)' },
    error: 'ServerError',
    code: 'server_error',
  },
  {
    name: 'backend failed',
    status: 502,
    body: { detail: 'A failure occurred contacting the upstream server' },
    error: 'ServerError',
    code: 'upstream_failure',
  },
  {
    name: 'gateway page',
    status: 503,
    body: '<html>busy</html>',
    headers: { 'content-type': 'text/html' },
    error: 'ServerError',
    code: 'unavailable',
  },
  { name: 'nothing', status: 504, body: '', error: 'ServerError', code: 'upstream_timeout' },
  {
    name: 'redirect',
    status: 301,
    headers: { location: 'https://elsewhere.example/' },
    body: '',
    error: 'ResponseFormatError',
    code: 'unexpected_redirect',
  },
];

describe('error bodies', () => {
  test.each(ROWS)('$name ($status)', async ({ status, body, headers, error: name, code }) => {
    nock(BASE)
      .get('/v2/fhir/Coverage/')
      .query(true)
      .reply(status, body ?? '', headers);
    const client = exampleClient();

    const error = await rejection(
      client.request({ method: 'GET', path: '/v2/fhir/Coverage/', query: { _count: 1 } }),
    );

    expect(error).toMatchObject({ name, code, status, provider: 'blue-button', sent: 'yes', attempts: 1 });
    if (!PayerKitError.isInstance(error)) throw error;
    expect(error.retryable).toBe(name === 'ServerError' || name === 'RateLimitError');
    const shown = inspect(error) + JSON.stringify(error) + error.stack;
    expect(shown).not.toMatch(/Quill|upstream server:|HAPI/);
    if (body !== '' && body !== undefined) expect(error.details()).toEqual(body);
  });

  test('names the parameter that the server rejects', async () => {
    nock(BASE).get('/v2/fhir/Coverage/').reply(400, { detail: 'the _lastUpdated operator is not valid' });
    const error = await rejection(exampleClient().request({ method: 'GET', path: '/v2/fhir/Coverage/' }));
    expect(error).toMatchObject({ issues: [{ path: '_lastUpdated', code: 'invalid_parameter' }] });
  });

  test('keeps the issues of an OperationOutcome', async () => {
    nock(BASE)
      .get('/v3/fhir/Coverage/')
      .reply(400, {
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'warning', code: 'not-supported', expression: ['Coverage.type'] }],
      });
    const error = await rejection(exampleClient().request({ method: 'GET', path: '/v3/fhir/Coverage/' }));
    expect(error).toMatchObject({
      issues: [{ severity: 'warning', code: 'not-supported', path: 'Coverage.type' }],
    });
  });
});

describe('the grant distinguishes rejections', () => {
  const PERMISSION = { detail: 'You do not have permission to perform this action.' };
  const reject = (path: string) => nock(BASE).get(path).query(true).reply(403, PERMISSION);

  test('demographics not shared', async () => {
    const scopes = ['patient/Coverage.rs', 'patient/ExplanationOfBenefit.rs'];
    const member = (await grantedClient({}, { scopes })).forGrant('user');
    reject('/v2/fhir/Patient/-20140000008325');
    reject('/v2/connect/userinfo');
    const expected = { name: 'DemographicsNotSharedError', code: 'demographics_not_shared', status: 403 };
    expect(await rejection(member.patient.retrieve())).toMatchObject(expected);
    expect(await rejection(member.userinfo())).toMatchObject(expected);
  });

  test('a scope that was not granted', async () => {
    const member = (await grantedClient({}, { scopes: ['patient/Coverage.r'] })).forGrant('user');
    reject('/v2/fhir/Coverage/');
    expect(await rejection(member.coverage.list())).toMatchObject({
      name: 'PermissionError',
      code: 'scope_missing',
      operation: 'GET /v2/fhir/Coverage/',
    });
  });

  test('claims withheld on v2 although their scope was granted', async () => {
    const member = (await grantedClient()).forGrant('user');
    reject('/v2/fhir/ExplanationOfBenefit/');
    expect(await rejection(member.claims.list())).toMatchObject({
      name: 'PermissionError',
      code: 'claims_withheld',
    });
  });

  test('no record in this version', async () => {
    const member = (
      await grantedClient({ version: 'v3' }, { patientIds: { v2: '-20140000008325' } })
    ).forGrant('user');
    reject('/v3/fhir/Coverage/');
    expect(await rejection(member.coverage.list())).toMatchObject({
      name: 'PermissionError',
      code: 'no_record_in_version',
    });
  });
});

describe('secrets', () => {
  test('appear in no error', async () => {
    const client = await grantedClient();
    nock(BASE)
      .get('/v2/fhir/Coverage/')
      .query(true)
      .reply(403, { detail: `${SECRETS.name} ${SECRETS.accessToken}` });
    const error = await rejection(client.forGrant('user').coverage.list());
    const shown = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error);
    for (const secret of Object.values(SECRETS)) expect(shown).not.toContain(secret);
  });
});
