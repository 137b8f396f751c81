import {
  AuthenticationError,
  AuthorizationCodeError,
  ConsentExpiredError,
  NotFoundError,
  PayerKitError,
  type PayerKitErrorInit,
  PermissionError,
  RefreshOutcomeUnknownError,
  type RejectionClass,
  ResponseFormatError,
  refineError,
  ServerError,
  TokenReuseError,
} from '@payerkit/core';
import { type ErrorBody, readErrorBody } from './internal/error-body.js';

type ErrorClass = new (init: PayerKitErrorInit) => PayerKitError;

interface Sorted {
  readonly errorClass: ErrorClass;
  readonly code: string;
  readonly message: string;
  readonly retryable?: boolean;
}

const INVALID_CLIENT: Sorted = {
  errorClass: AuthenticationError,
  code: 'invalid_client',
  message:
    'Blue Button does not accept the client id and secret. Check that they belong to this environment: sandbox credentials do not work in production.',
};

const INACTIVE: Sorted = {
  errorClass: AuthenticationError,
  code: 'application_inactive',
  message: 'CMS has switched this application off. Contact the Blue Button API team.',
};

const NOT_ALLOWED: Sorted = {
  errorClass: PermissionError,
  code: 'authorization_type_not_allowed',
  message: 'The application is not registered for this way of authorizing. Change its registration at CMS.',
};

const ASK_AGAIN = 'Ask the member again: auth.start().';

const CODE_IN_DOUBT: Omit<Sorted, 'code'> = {
  errorClass: ServerError,
  message:
    'Blue Button failed while it exchanged the authorization code, so the code may be spent. The same callback may still complete within a minute; otherwise start again: auth.start().',
  retryable: false,
};

/**
 * Sorts what ended a code exchange. A code the server rejects is `AuthorizationCodeError`; what is wrong with the
 * application stays apart from it.
 *
 * @param error - what the request ended in
 * @returns the error to throw
 */
export function sortExchangeFailure(error: unknown): unknown {
  if (!PayerKitError.isInstance(error) || error.status === undefined) return error;
  if (error.status >= 500) return refined(error, { ...CODE_IN_DOUBT, code: error.code });
  const body = readErrorBody(error.details());
  const sorted = applicationProblem(body) ?? exchangeProblem(error.status, body);
  return sorted ? refined(error, sorted) : error;
}

function exchangeProblem(status: number, { error, text }: ErrorBody): Sorted | undefined {
  if (status !== 400 && error !== 'invalid_grant') return undefined;
  const errorClass = AuthorizationCodeError;
  if (/redirect URI/i.test(text))
    return {
      errorClass,
      code: 'redirect_uri_mismatch',
      message: `The redirect URI is not the one the authorization began with. ${ASK_AGAIN}`,
    };
  if (/verifier/i.test(text))
    return {
      errorClass,
      code: 'code_verifier_refused',
      message: `Blue Button rejected the PKCE code verifier. ${ASK_AGAIN}`,
    };
  if (error === 'invalid_grant')
    return {
      errorClass,
      code: 'invalid_grant',
      message: `Blue Button rejected the authorization code. It is older than 60 seconds, was used before, or belongs to another session; the server does not say which. ${ASK_AGAIN}`,
    };
  return {
    errorClass,
    code: 'code_refused',
    message: `Blue Button rejected the exchange of the authorization code. ${ASK_AGAIN}`,
  };
}

/**
 * Sorts what ended a refresh: the grant is over, the application is at fault, or it is unknown.
 *
 * @param error - what the request ended in
 * @returns the error to throw
 */
export function sortRefreshFailure(error: unknown): unknown {
  if (!PayerKitError.isInstance(error)) return error;
  if (error instanceof ResponseFormatError && error.sent !== 'no') return refined(error, OUTCOME_UNKNOWN);
  if (error.status === undefined || error.status === 429) return error;
  const body = readErrorBody(error.details());
  const sorted = refreshProblem(error.status, body);
  return sorted ? refined(error, sorted) : error;
}

const OUTCOME_UNKNOWN: Sorted = {
  errorClass: RefreshOutcomeUnknownError,
  code: 'refresh_outcome_unknown',
  message:
    'The refresh token was sent and no usable response came. It is stored and sent again with the next call; if it is rejected then, it was spent and the member must consent again.',
  retryable: true,
};

function refreshProblem(status: number, body: ErrorBody): Sorted | undefined {
  const { error, text, own } = body;
  // The person is looked up again after the rotation: these come when the old refresh token is already spent.
  if (status >= 500 || (status === 404 && own)) return OUTCOME_UNKNOWN;
  if (/not allowed to refresh/i.test(text))
    return {
      errorClass: ConsentExpiredError,
      code: 'refresh_not_allowed',
      message: `The application is registered for one-time access, so its tokens cannot be renewed. ${ASK_AGAIN}`,
    };
  if (error === 'invalid_grant') return deadGrant(status);
  if (/Refresh token not found/i.test(text))
    return {
      errorClass: ConsentExpiredError,
      code: 'refresh_token_unknown',
      message: `Blue Button does not know the refresh token: a newer consent of the same member has replaced it, or it never existed. ${ASK_AGAIN}`,
    };
  if (status === 403 && /Request denied/i.test(text))
    return {
      errorClass: ConsentExpiredError,
      code: 'refresh_denied',
      message: `Blue Button rejected the refresh on v3: the consent is over, or the application is not enabled for v3; the server does not say which. ${ASK_AGAIN}`,
    };
  return applicationProblem(body);
}

function deadGrant(status: number): Sorted {
  if (status === 401)
    return {
      errorClass: ConsentExpiredError,
      code: 'consent_timed_out',
      message: `The member's consent has reached its end. ${ASK_AGAIN}`,
    };
  if (status === 403)
    return {
      errorClass: ConsentExpiredError,
      code: 'consent_not_found',
      message: `The member has withdrawn the consent. ${ASK_AGAIN}`,
    };
  return {
    errorClass: TokenReuseError,
    code: 'refresh_token_used',
    message: `The refresh token was used before or revoked. Another process may hold its successor. ${ASK_AGAIN}`,
  };
}

function applicationProblem({ error, text }: ErrorBody): Sorted | undefined {
  if (/temporarily inactive|is not active/i.test(text)) return INACTIVE;
  if (/call type is not allowed|access to this authorization method/i.test(text)) return NOT_ALLOWED;
  if (error === 'invalid_client') return INVALID_CLIENT;
  if (error === 'unauthorized_client' || error === 'unsupported_grant_type') return NOT_ALLOWED;
  if (/does not match client_id|different app/i.test(text))
    return {
      errorClass: AuthenticationError,
      code: 'foreign_token',
      message: 'The token belongs to another application. Check the client id.',
    };
  if (error === 'invalid_scope')
    return {
      errorClass: PermissionError,
      code: 'invalid_scope',
      message:
        'A scope was asked for that the application or the grant does not have. Ask for fewer, or have CMS register it.',
    };
  return undefined;
}

/**
 * Says what a rejected refresh means for the stored token.
 *
 * @param error - what {@link sortRefreshFailure} gave
 * @returns `dead` leaves a tombstone; the others keep the token
 */
export function classifyRejection(error: unknown): RejectionClass {
  if (error instanceof TokenReuseError) return 'dead';
  // On v3 an application without access gets the same response: its members' grants must not die of that.
  if (error instanceof ConsentExpiredError) return error.code === 'refresh_denied' ? 'ambiguous' : 'dead';
  if (error instanceof RefreshOutcomeUnknownError) return 'ambiguous';
  if (
    error instanceof AuthenticationError ||
    error instanceof PermissionError ||
    error instanceof NotFoundError
  )
    return 'application';
  return 'ambiguous';
}

/**
 * Checks whether a rejected refresh token may have been replaced by a newer consent of the same member, whose code is being
 * exchanged: the server forgets the old tokens when the member presses "allow".
 *
 * @param error - what {@link sortRefreshFailure} gave
 */
export function mayBeReplaced(error: unknown): boolean {
  return (
    PayerKitError.isInstance(error) &&
    ['refresh_token_unknown', 'refresh_denied', 'refresh_token_used'].includes(error.code)
  );
}

function refined(error: PayerKitError, { errorClass, ...said }: Sorted): PayerKitError {
  return refineError(error, errorClass, { ...said, cause: error });
}
