import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BASE, exampleClient, rejection, useNock } from '../testing/example-client.js';

useNock({ beforeEach, afterEach });

const MUST_CONSENT =
  'To refresh Medicare data, end user must re-authenticate and consent to share their data.';

interface Row {
  readonly name: string;
  readonly status: number;
  readonly body: object | string;
  readonly error: string;
  readonly code: string;
  /** True when the grant is over. */
  readonly dead?: boolean;
}

const APPLICATION: readonly Row[] = [
  {
    name: 'no application',
    status: 401,
    body: { status_code: 401, error: 'invalid_client', error_description: 'App id failed' },
    error: 'AuthenticationError',
    code: 'invalid_client',
  },
  {
    name: 'unknown client',
    status: 400,
    body: {
      status_code: 400,
      error: 'invalid_client',
      error_description: 'Application does not exist (client_id)',
    },
    error: 'AuthenticationError',
    code: 'invalid_client',
  },
  {
    name: 'wrong secret',
    status: 401,
    body: { error: 'invalid_client' },
    error: 'AuthenticationError',
    code: 'invalid_client',
  },
  {
    name: 'inactive',
    status: 403,
    body: {
      status_code: 403,
      error: 'invalid_client',
      error_description:
        'This application, NAME, is temporarily inactive. If you are the app maintainer, please contact the Blue Button API team.',
    },
    error: 'AuthenticationError',
    code: 'application_inactive',
  },
  {
    name: 'grant type not allowed',
    status: 400,
    body: { error: 'unauthorized_client' },
    error: 'PermissionError',
    code: 'authorization_type_not_allowed',
  },
  {
    name: 'two applications',
    status: 400,
    body: {
      status_code: 400,
      error: 'invalid_request',
      error_description: 'different app in headers than in request data',
    },
    error: 'AuthenticationError',
    code: 'foreign_token',
  },
];

const EXCHANGE: readonly Row[] = [
  ...APPLICATION,
  {
    name: 'code rejected',
    status: 400,
    body: { error: 'invalid_grant' },
    error: 'AuthorizationCodeError',
    code: 'invalid_grant',
  },
  {
    name: 'redirect URI',
    status: 400,
    body: { error: 'invalid_request', error_description: 'Mismatching redirect URI.' },
    error: 'AuthorizationCodeError',
    code: 'redirect_uri_mismatch',
  },
  {
    name: 'verifier missing',
    status: 400,
    body: { error: 'invalid_request', error_description: 'Code verifier required.' },
    error: 'AuthorizationCodeError',
    code: 'code_verifier_refused',
  },
  {
    name: 'verifier length',
    status: 400,
    body: { error: null, error_description: 'code_verifier min length is 43' },
    error: 'AuthorizationCodeError',
    code: 'code_verifier_refused',
  },
  {
    name: 'call type',
    status: 403,
    body: {
      status_code: 403,
      message: 'This authorization call type is not allowed for application, NAME. Contact us.',
    },
    error: 'PermissionError',
    code: 'authorization_type_not_allowed',
  },
  {
    name: 'backend failed',
    status: 502,
    body: { status_code: 502, message: 'Failed to retrieve data from data source.' },
    error: 'ServerError',
    code: 'upstream_failure',
  },
  {
    name: 'no token in the response',
    status: 200,
    body: { scope: 'profile' },
    error: 'ResponseFormatError',
    code: 'bad_access_token',
  },
  {
    name: 'absurd lifetime',
    status: 200,
    body: { access_token: 'abc', expires_in: -5 },
    error: 'ResponseFormatError',
    code: 'bad_expires_in',
  },
];

const REFRESH: readonly Row[] = [
  ...APPLICATION,
  {
    name: 'unknown',
    status: 400,
    body: { status_code: 400, error: 'invalid_request', error_description: 'Refresh token not found.' },
    error: 'ConsentExpiredError',
    code: 'refresh_token_unknown',
    dead: true,
  },
  {
    name: 'denied on v3',
    status: 403,
    body: { status_code: 403, message: 'Request denied' },
    error: 'ConsentExpiredError',
    code: 'refresh_denied',
  },
  {
    name: 'of another application',
    status: 400,
    body: { error: 'invalid_request', error_description: 'Token does not match client_id' },
    error: 'AuthenticationError',
    code: 'foreign_token',
  },
  {
    name: 'used before',
    status: 400,
    body: { error: 'invalid_grant' },
    error: 'TokenReuseError',
    code: 'refresh_token_used',
    dead: true,
  },
  {
    name: 'one-time application',
    status: 403,
    body: {
      status_code: 403,
      error: 'invalid_client',
      error_description: `Your application is not allowed to refresh tokens. ${MUST_CONSENT}`,
    },
    error: 'ConsentExpiredError',
    code: 'refresh_not_allowed',
    dead: true,
  },
  {
    name: 'timed out',
    status: 401,
    body: {
      status_code: 401,
      error: 'invalid_grant',
      error_description: `User access has timed out. ${MUST_CONSENT}`,
    },
    error: 'ConsentExpiredError',
    code: 'consent_timed_out',
    dead: true,
  },
  {
    name: 'withdrawn',
    status: 403,
    body: {
      status_code: 403,
      error: 'invalid_grant',
      error_description: `User access cannot be found. ${MUST_CONSENT}`,
    },
    error: 'ConsentExpiredError',
    code: 'consent_not_found',
    dead: true,
  },
  {
    name: 'wider scope',
    status: 400,
    body: { error: 'invalid_scope' },
    error: 'PermissionError',
    code: 'invalid_scope',
  },
  {
    name: 'person gone after the rotation',
    status: 404,
    body: { status_code: 404, message: 'Not found.' },
    error: 'RefreshOutcomeUnknownError',
    code: 'refresh_outcome_unknown',
  },
  {
    name: 'backend failed after the rotation',
    status: 502,
    body: { status_code: 502, message: 'Failed to retrieve data from data source.' },
    error: 'RefreshOutcomeUnknownError',
    code: 'refresh_outcome_unknown',
  },
  {
    name: 'gateway',
    status: 504,
    body: '<html>timeout</html>',
    error: 'RefreshOutcomeUnknownError',
    code: 'refresh_outcome_unknown',
  },
  ...[500, 503].map((status) => ({
    name: `server failure ${status}`,
    status,
    body: { error: `Server Error (${status})` },
    error: 'RefreshOutcomeUnknownError',
    code: 'refresh_outcome_unknown',
  })),
  {
    name: 'no such path',
    status: 404,
    body: '<html>Not Found</html>',
    error: 'NotFoundError',
    code: 'no_such_path',
  },
  {
    name: 'truncated response',
    status: 200,
    body: '{"access_token":"abc"',
    error: 'RefreshOutcomeUnknownError',
    code: 'refresh_outcome_unknown',
  },
  {
    name: 'throttled',
    status: 429,
    body: { detail: 'Request was throttled.' },
    error: 'RateLimitError',
    code: 'rate_limited',
  },
];

describe('a code exchange', () => {
  test.each(EXCHANGE)('$name', async ({ status, body, error: name, code }) => {
    const { auth } = exampleClient();
    const { session } = await auth.start({ key: 'user' });
    nock(BASE).post('/v2/o/token/').reply(status, body, { 'content-type': 'application/json' });

    const error = await rejection(
      auth.complete(`https://app.example/callback?code=abc&state=${session.state}`, session),
    );

    expect(error).toMatchObject({
      name,
      code,
      status,
      operation: 'POST /v2/o/token/',
      retryable: name === 'RateLimitError',
    });
  });
});

describe('a refresh', () => {
  test.each(REFRESH)('$name', async ({ status, body, error: name, code, dead = false }) => {
    const client = exampleClient();
    nock(BASE).post('/v2/o/token/').reply(status, body, { 'content-type': 'application/json' });

    nock(BASE).get('/health/bfd').times(2).reply(200, { message: "all's well" });

    const error = await rejection(client.auth.importGrant('user', { refreshToken: 'oldrefreshtoken' }));
    expect(error).toMatchObject({ name, code, status, operation: 'POST /v2/o/token/' });
    if (name === 'RefreshOutcomeUnknownError') expect(error).toMatchObject({ retryable: true });

    // An ended grant is never tried again; any other keeps its refresh token and tries it with the next call.
    const retried = nock(BASE)
      .post('/v2/o/token/', /refresh_token=oldrefreshtoken/)
      .reply(400, { error: 'unsupported_grant_type' });
    await rejection(client.forGrant('user').coverage.list());
    expect(retried.isDone()).toBe(!dead);
    nock.cleanAll();
  });
});
