import type { FailureContext } from './call.js';
import { AuthenticationError } from './errors/authentication-errors.js';
import type { PayerKitError } from './errors/payer-kit-error.js';
import { PermissionError } from './errors/permission-errors.js';
import { RateLimitError } from './errors/rate-limit-error.js';
import { BadRequestError, ConflictError, NotFoundError } from './errors/request-errors.js';
import { ResponseFormatError, ServerError } from './errors/transport-errors.js';
import type { Issue } from './issue.js';

/** Details of an error response that a provider knows in addition to its status. */
export interface StatusErrorInit {
  /** Stable snake_case code. Default: the code of the status, such as `not_found`. */
  readonly code?: string | undefined;
  /** One sentence and the next step; never a token, body, query value or name. Default: the message of the status. */
  readonly message?: string | undefined;
  /** The problems, normalized. */
  readonly issues?: readonly Issue[] | undefined;
  /** The vendor's own text, for `details()`. */
  readonly details?: unknown;
  /** True when the same call may succeed later. Default: true for 408, 429 and 5xx. */
  readonly retryable?: boolean | undefined;
}

/**
 * Returns the error for a status when the vendor's body is no more specific. Providers build their `failure()` on it.
 *
 * | status | error |
 * | --- | --- |
 * | 3xx | `ResponseFormatError`: redirects are not followed |
 * | 401 | `AuthenticationError` |
 * | 403 | `PermissionError` |
 * | 404, 410 | `NotFoundError` |
 * | 409, 412 | `ConflictError` |
 * | 429 | `RateLimitError` |
 * | 408, 5xx | `ServerError` |
 * | other 4xx | `BadRequestError` |
 *
 * @param context - call details from the pipeline
 * @param init - details from the response body
 * @returns the error, to throw or to return from `failure()`
 * @throws nothing
 * @example
 * ```ts
 * const failure: ProviderProfile['failure'] = ({ body }, context) => ({
 *   error: errorFromStatus(context, { issues: issuesOf(body), details: body }),
 * });
 * ```
 */
export function errorFromStatus(context: FailureContext, init: StatusErrorInit = {}): PayerKitError {
  const status = context.status ?? 0;
  const known = STATUS[status] ?? (status >= 500 ? SERVER : status >= 400 ? BAD_REQUEST : REDIRECT);
  return known.make({
    ...context,
    ...init,
    code: init.code ?? known.code,
    message: init.message ?? `${known.message} (HTTP ${status}).`,
  });
}

type Init = ConstructorParameters<typeof RateLimitError>[0];

interface StatusEntry {
  readonly code: string;
  readonly message: string;
  make(init: Init): PayerKitError;
}

const REDIRECT: StatusEntry = {
  code: 'unexpected_redirect',
  message: 'The server responded with a redirect, which is never followed. Check the base URL.',
  make: (init) => new ResponseFormatError(init),
};
const BAD_REQUEST: StatusEntry = {
  code: 'bad_request',
  message: 'The server rejected the request. See `issues` and `details()`.',
  make: (init) => new BadRequestError(init),
};
const SERVER: StatusEntry = {
  code: 'server_error',
  message:
    "The server failed. Retry later, and give the requestId to the vendor's support desk if it persists.",
  make: (init) => new ServerError(init),
};
const CONFLICT: StatusEntry = {
  code: 'conflict',
  message:
    'The request conflicts with the current state of the resource. Read the resource again before you retry.',
  make: (init) => new ConflictError(init),
};
const NOT_FOUND: StatusEntry = {
  code: 'not_found',
  message: 'The resource does not exist or belongs to someone else. Check the ID and the path.',
  make: (init) => new NotFoundError(init),
};

const STATUS: Readonly<Record<number, StatusEntry>> = {
  401: {
    code: 'unauthenticated',
    message: 'The server rejected the credentials or the token. Check that they belong to this environment.',
    make: (init) => new AuthenticationError(init),
  },
  403: {
    code: 'forbidden',
    message:
      'The token is valid but does not permit this operation. Ask the vendor what your application is missing.',
    make: (init) => new PermissionError(init),
  },
  404: NOT_FOUND,
  408: {
    ...SERVER,
    code: 'request_timeout',
    message: 'The server timed out waiting for the request. Retry.',
  },
  409: CONFLICT,
  410: NOT_FOUND,
  412: CONFLICT,
  429: {
    code: 'rate_limited',
    message: 'The rate limit was exceeded. Wait `retryAfterMs` if it is set.',
    make: (init) => new RateLimitError(init),
  },
};
