import {
  AuthenticationError,
  ConsentExpiredError,
  errorFromStatus,
  type Failure,
  type FailureContext,
  type Issue,
  type PayerKitError,
  type PayerKitErrorInit,
  type ProviderProfile,
  type RateLimit,
  safeToken,
  type VendorResponse,
} from '@payerkit/core';
import { type ErrorBody, readErrorBody } from './internal/error-body.js';

type ErrorClass = new (init: PayerKitErrorInit) => PayerKitError;

interface Rule {
  readonly status: number;
  /** Matched against the server's text; a rule without it matches every body. */
  readonly words?: RegExp;
  /** Default: that of the status. */
  readonly errorClass?: ErrorClass;
  readonly code: string;
  readonly message: string;
  /** Query parameter that was rejected. */
  readonly path?: string;
}

const RULES: readonly Rule[] = [
  {
    status: 401,
    words: /temporarily inactive/i,
    errorClass: AuthenticationError,
    code: 'application_inactive',
    message: 'CMS has disabled this application. Contact the Blue Button API team.',
  },
  {
    status: 401,
    words: /timed out/i,
    errorClass: ConsentExpiredError,
    code: 'consent_timed_out',
    message: "The member's consent has expired. Ask the member again with auth.start().",
  },
  {
    status: 401,
    words: /invalid_client/,
    errorClass: AuthenticationError,
    code: 'invalid_client',
    message:
      'Blue Button rejected the client ID with its secret or key. Check that they belong to this environment: sandbox credentials do not work in production.',
  },
  {
    status: 401,
    errorClass: AuthenticationError,
    code: 'unauthorized',
    message: 'Blue Button rejected the credentials of this request. Check client ID, secret and environment.',
  },
  {
    status: 403,
    words: /does not yet have access to v3/i,
    code: 'v3_not_enabled',
    message: 'This application is not enabled for v3. Ask CMS for early access, or use version v2.',
  },
  {
    status: 403,
    words: /does not have access to make/i,
    code: 'application_scope_missing',
    message: 'The application itself is not registered for this resource. Change its scopes at CMS.',
  },
  {
    status: 403,
    words: /temporarily inactive|is not active/i,
    errorClass: AuthenticationError,
    code: 'application_inactive',
    message: 'CMS has disabled this application. Contact the Blue Button API team.',
  },
  {
    status: 403,
    words: /call type is not allowed|access to this authorization method/i,
    code: 'authorization_type_not_allowed',
    message: 'The application is not registered for this authorization flow. Change its registration at CMS.',
  },
  {
    status: 403,
    words: /access to the provided token/i,
    code: 'foreign_token',
    message: 'The token belongs to another application. Check the client ID.',
  },
  {
    status: 403,
    words: /invalid_client/,
    errorClass: AuthenticationError,
    code: 'invalid_client',
    message:
      'Blue Button rejected the client ID with its secret or key. Check that they belong to this environment.',
  },
  {
    status: 403,
    code: 'permission_denied',
    message:
      'The grant does not cover this: a scope is missing, the consent was withdrawn, or the member has no record in this version. Ask the member again with auth.start().',
  },
  {
    status: 404,
    words: /<!doctype html|<html/i,
    code: 'no_such_path',
    message: 'Blue Button has no such address. Check the base URL; v3 may be disabled in this environment.',
  },
  {
    status: 404,
    code: 'not_found',
    message: 'Blue Button has no such resource for this member. Check the ID and the version.',
  },
  {
    status: 400,
    words: /startIndex \(\d+\) must be less/i,
    code: 'start_index_past_end',
    message: 'startIndex is past the last item. Start again without it.',
    path: 'startIndex',
  },
  {
    status: 400,
    words: /value must be at (?:most|least)|expected int|Invalid pageSize/i,
    code: 'invalid_parameter',
    message: '_count must be an integer from 1 to 50.',
    path: '_count',
  },
  {
    status: 400,
    words: /type parameter value/i,
    code: 'invalid_parameter',
    message: 'type must name claim types, such as carrier or pde.',
    path: 'type',
  },
  {
    status: 400,
    words: /_lastUpdated operator/i,
    code: 'invalid_parameter',
    message: '_lastUpdated needs one of the prefixes gt, ge, lt, le.',
    path: '_lastUpdated',
  },
  {
    status: 400,
    words: /service-date operator/i,
    code: 'invalid_parameter',
    message: 'service-date needs one of the prefixes gt, ge, lt, le.',
    path: 'service-date',
  },
  {
    status: 400,
    words: /Invalid parameters:/i,
    code: 'unknown_parameter',
    message:
      'Blue Button does not know one of the search parameters. Check the names against the documentation of this version.',
  },
  {
    status: 400,
    words: /contacting the upstream server/i,
    code: 'refused_by_backend',
    message: 'The claims backend rejected the request: an ID or a parameter has an invalid format.',
  },
  {
    status: 500,
    code: 'server_error',
    message: 'Blue Button failed, or its claims backend did not respond in time. Retry later.',
  },
  {
    status: 502,
    code: 'upstream_failure',
    message: 'The claims backend behind Blue Button failed. Retry later.',
  },
  {
    status: 503,
    code: 'unavailable',
    message: 'Blue Button is temporarily unavailable. Retry later.',
  },
  {
    status: 504,
    code: 'upstream_timeout',
    message:
      'The claims backend behind Blue Button did not respond in time. Retry later, or request less at a time.',
  },
];

/** Reads Blue Button's error bodies of every shape and its rate limit headers. */
export const BLUE_BUTTON_PROFILE: ProviderProfile = {
  provider: 'blue-button',
  requestIdHeaders: ['x-request-id', 'x-amzn-requestid', 'x-amzn-trace-id', 'x-akamai-request-id'],
  failure: sortFailure,
  rateLimit: readRateLimit,
};

function sortFailure(response: VendorResponse, context: FailureContext): Failure {
  const body = readErrorBody(response.body);
  const known = { ...context, status: response.status };
  const issues = issuesOf(body);
  const rejected = response.status === 401 ? rejectedToken(response.headers['www-authenticate']) : undefined;
  if (rejected)
    return {
      error: errorFromStatus(known, { ...rejected, issues, details: response.body }),
      tokenRejected: true,
    };
  const rule = RULES.find(
    ({ status, words }) => status === response.status && (words?.test(body.text) ?? true),
  );
  if (rule === undefined) return { error: errorFromStatus(known, { issues, details: response.body }) };
  const { errorClass, code, message, path } = rule;
  const init = {
    code,
    message,
    issues: path !== undefined ? [...issues, { severity: 'error', code, path } as const] : issues,
    details: response.body,
  };
  return { error: errorClass ? new errorClass({ ...known, ...init }) : errorFromStatus(known, init) };
}

// Absent, unknown, expired and revoked tokens share one body; only this header identifies the token itself as the
// problem.
function rejectedToken(challenge: string | undefined) {
  if (challenge === undefined || !/error="?invalid_token"?/i.test(challenge)) return undefined;
  return /expired/i.test(challenge)
    ? {
        code: 'token_expired',
        message:
          'The access token has expired and could not be renewed. Ask the member again with auth.start().',
      }
    : {
        code: 'token_invalid',
        message:
          'Blue Button no longer accepts the access token: it was replaced or the consent was withdrawn. Ask the member again with auth.start().',
      };
}

// FHIR's issue types and OAuth's errors are closed lists: anything else is prose in the wrong place, possibly a name.
const KNOWN_CODES =
  /^(?:invalid|structure|required|value|invariant|security|login|unknown|expired|forbidden|suppressed|processing|not-supported|duplicate|multiple-matches|not-found|deleted|too-long|code-invalid|extension|too-costly|business-rule|conflict|transient|lock-error|no-store|exception|timeout|incomplete|throttled|informational|invalid_(?:request|client|grant|scope)|unauthorized_client|unsupported_(?:grant|response)_type|access_denied|server_error|temporarily_unavailable)$/;
const SEVERITIES = /^(?:fatal|error|warning|information)$/;

function issuesOf(body: ErrorBody): Issue[] {
  const known = (code: unknown) => (typeof code === 'string' && KNOWN_CODES.test(code) ? code : 'unknown');
  if (body.outcome.length > 0)
    return body.outcome.slice(0, 20).map(({ severity, code, expression }) => {
      const path: unknown = expression?.[0];
      return {
        severity: SEVERITIES.test(severity) ? severity : 'error',
        code: known(code),
        ...(path !== undefined && { path: safeToken(path) }),
      };
    });
  return body.error === undefined || !KNOWN_CODES.test(body.error)
    ? []
    : [{ severity: 'error', code: body.error }];
}

function readRateLimit(headers: Readonly<Record<string, string>>, nowMs: number): RateLimit | undefined {
  const limit = readNumber(headers['x-ratelimit-limit']);
  const remaining = readNumber(headers['x-ratelimit-remaining']);
  const resetSeconds = readNumber(headers['x-ratelimit-reset']);
  if (limit === undefined || remaining === undefined || resetSeconds === undefined) return undefined;
  // The documentation does not say whether Reset is a time or a duration; no duration is that long.
  const resetAtMs = resetSeconds > 1e9 ? resetSeconds * 1000 : nowMs + resetSeconds * 1000;
  return { limit, remaining, resetAtMs: Math.round(resetAtMs) };
}

// Endpoints without a limit send the literal text None.
function readNumber(header: string | undefined): number | undefined {
  const value = header === undefined || header.trim() === '' ? Number.NaN : Number(header);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}
