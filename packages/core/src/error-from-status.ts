import type { FailureContext } from './call.js';
import { AuthenticationError } from './errors/authentication-errors.js';
import type { PayerKitError } from './errors/payer-kit-error.js';
import { PermissionError } from './errors/permission-errors.js';
import { RateLimitError } from './errors/rate-limit-error.js';
import { BadRequestError, ConflictError, NotFoundError } from './errors/request-errors.js';
import { ResponseFormatError, ServerError } from './errors/transport-errors.js';
import type { Issue } from './issue.js';

/** What a provider knows of a rejection besides its status. */
export interface StatusErrorInit {
  /** Stable machine code, snake case. Default: the status's own, such as `not_found`. */
  readonly code?: string | undefined;
  /** One sentence and the next step; never a token, body, query value or name. Default: the status's own. */
  readonly message?: string | undefined;
  /** What was wrong, normalised. */
  readonly issues?: readonly Issue[] | undefined;
  /** The vendor's own words, for `details()`. */
  readonly details?: unknown;
  /** Whether the same call may succeed later. Default: yes for 408, 429 and 5xx. */
  readonly retryable?: boolean | undefined;
}

/**
 * The error a status represents when the vendor's body says nothing finer. Providers build their `failure()` on it.
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
 * @param context - what the pipeline knows of the call
 * @param init - what the body said
 * @returns the error, to throw or to hand back from `failure()`
 * @example
 * ```ts
 * failure: (response, context) => ({ error: errorFromStatus(context, { issues: issuesOf(response.body), details: response.body }) })
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
  message: 'The vendor responded with a redirect, which is never followed; check the base URL',
  make: (init) => new ResponseFormatError(init),
};
const BAD_REQUEST: StatusEntry = {
  code: 'bad_request',
  message: 'The vendor rejected the request; see issues and details()',
  make: (init) => new BadRequestError(init),
};
const SERVER: StatusEntry = {
  code: 'server_error',
  message: 'The vendor failed; try again later, and name the requestId to its support desk',
  make: (init) => new ServerError(init),
};
const CONFLICT: StatusEntry = {
  code: 'conflict',
  message:
    'The vendor rejected the request because of the state something is in; read that anew before trying again',
  make: (init) => new ConflictError(init),
};
const NOT_FOUND: StatusEntry = {
  code: 'not_found',
  message: 'The vendor has nothing under that id, or it belongs to somebody else; check the id and the path',
  make: (init) => new NotFoundError(init),
};

const STATUS: Readonly<Record<number, StatusEntry>> = {
  401: {
    code: 'unauthenticated',
    message:
      'The vendor did not accept the credentials or the token; check that they belong to this environment',
    make: (init) => new AuthenticationError(init),
  },
  403: {
    code: 'forbidden',
    message: 'The token is good, but not for this operation; ask the vendor what the application lacks',
    make: (init) => new PermissionError(init),
  },
  404: NOT_FOUND,
  408: {
    ...SERVER,
    code: 'request_timeout',
    message: 'The vendor gave up waiting for the request; try again',
  },
  409: CONFLICT,
  410: NOT_FOUND,
  412: CONFLICT,
  429: {
    code: 'rate_limited',
    message: 'The vendor asks to slow down; wait retryAfterMs where it says so',
    make: (init) => new RateLimitError(init),
  },
};
