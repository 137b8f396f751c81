import {
  AbortError,
  AuthenticationError,
  AuthorizationCodeError,
  ConsentExpiredError,
  NetworkError,
  NotFoundError,
  PayerKitError,
  type PayerKitErrorInit,
  PermissionError,
  RefreshOutcomeUnknownError,
  type RejectionClass,
  ResponseFormatError,
  refineError,
  ServerError,
  TimeoutError,
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
    'Blue Button rejected the client ID with its secret or key. Check that they belong to this environment: sandbox credentials do not work in production.',
};

const INACTIVE: Sorted = {
  errorClass: AuthenticationError,
  code: 'application_inactive',
  message: 'CMS has disabled this application. Contact the Blue Button API team.',
};

const NOT_ALLOWED: Sorted = {
  errorClass: PermissionError,
  code: 'authorization_type_not_allowed',
  message: 'The application is not registered for this authorization flow. Change its registration at CMS.',
};

const ASK_AGAIN = 'Ask the member again with auth.start().';

const MAY_BE_SPENT =
  'so the code may be spent. The same callback may still complete within a minute; otherwise start again with auth.start().';

/** Errors after which it is unknown whether the code was spent, and what happened. */
const CODE_IN_DOUBT: readonly (readonly [ErrorClass, string])[] = [
  [ServerError, 'Blue Button failed while it exchanged the authorization code'],
  [NetworkError, 'The connection broke while the authorization code was exchanged'],
  [TimeoutError, 'No response to the exchange of the authorization code arrived in time'],
  [ResponseFormatError, 'The response to the exchange of the authorization code is not usable'],
  [AbortError, 'The call was ended while the authorization code was exchanged'],
];

/**
 * Classifies the error of a code exchange. A code that the server rejects becomes `AuthorizationCodeError`; problems of
 * the application remain separate. An error that leaves open whether the code was spent says so.
 *
 * @returns the error to throw
 */
export function sortExchangeFailure(error: unknown): unknown {
  if (!PayerKitError.isInstance(error)) return error;
  const inDoubt = codeInDoubt(error);
  if (inDoubt !== undefined) return inDoubt;
  if (error.status === undefined) return error;
  const body = readErrorBody(error.details());
  const sorted = applicationProblem(body) ?? exchangeProblem(error.status, body);
  return sorted ? refined(error, sorted) : error;
}

function codeInDoubt(error: PayerKitError): PayerKitError | undefined {
  // 408 is a `ServerError` too, and says that the server did not receive the request.
  if (error.sent === 'no' || error.status === 408) return undefined;
  const [errorClass, happened] = CODE_IN_DOUBT.find(([one]) => error instanceof one) ?? [];
  if (errorClass === undefined) return undefined;
  const message = `${happened}, ${MAY_BE_SPENT}`;
  // The reason of the caller's signal, or the error of the operating system.
  const cause = error.cause ?? error;
  return refineError(error, errorClass, { code: error.code, message, retryable: false, cause });
}

function exchangeProblem(status: number, { error, text }: ErrorBody): Sorted | undefined {
  if (status !== 400 && error !== 'invalid_grant') return undefined;
  const errorClass = AuthorizationCodeError;
  if (/redirect URI/i.test(text))
    return {
      errorClass,
      code: 'redirect_uri_mismatch',
      message: `The redirect URI differs from the one the authorization started with. ${ASK_AGAIN}`,
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
 * Classifies the error of a refresh: the grant is over, the application is misconfigured, or the outcome is unknown.
 *
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
    'The refresh token was sent and no usable response arrived. It is retained and sent again with the next call; if it is rejected then, it was spent and the member must consent again.',
  retryable: true,
};

function refreshProblem(status: number, body: ErrorBody): Sorted | undefined {
  const { error, text, own } = body;
  // The person is looked up again after the rotation: these occur when the old refresh token is already spent.
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
      message: `Blue Button does not know the refresh token: a newer consent of the same member replaced it, or it never existed. ${ASK_AGAIN}`,
    };
  if (status === 403 && /Request denied/i.test(text))
    return {
      errorClass: ConsentExpiredError,
      code: 'refresh_denied',
      message: `Blue Button rejected the refresh on v3: the consent has ended, or the application is not enabled for v3; the server does not say which. ${ASK_AGAIN}`,
    };
  return applicationProblem(body);
}

function deadGrant(status: number): Sorted {
  if (status === 401)
    return {
      errorClass: ConsentExpiredError,
      code: 'consent_timed_out',
      message: `The member's consent has expired. ${ASK_AGAIN}`,
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
    message: `The refresh token was already used or revoked. Another process may have its successor. ${ASK_AGAIN}`,
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
      message: 'The token belongs to another application. Check the client ID.',
    };
  if (error === 'invalid_scope')
    return {
      errorClass: PermissionError,
      code: 'invalid_scope',
      message:
        'The request contains a scope that the application or the grant does not have. Request fewer scopes, or have CMS register it.',
    };
  return undefined;
}

/**
 * Determines what a rejected refresh means for the stored token.
 *
 * @param error - the result of {@link sortRefreshFailure}
 * @returns `dead` leaves a tombstone; the others keep the token
 */
export function classifyRejection(error: unknown): RejectionClass {
  if (error instanceof TokenReuseError) return 'dead';
  // On v3 an application without access gets the same response: its members' grants must not be lost because of that.
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
 * Checks whether a newer consent of the same member may have replaced a rejected refresh token, while its code is being
 * exchanged: the server discards the old tokens when the member presses "allow".
 *
 * @param error - the result of {@link sortRefreshFailure}
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
