import {
  AuthenticationError,
  ConsentExpiredError,
  RefreshOutcomeUnknownError,
} from '../errors/authentication-errors.js';
import { type ErrorKind, PayerKitError } from '../errors/payer-kit-error.js';
import { ConfigurationError, ConflictError, ValidationError } from '../errors/request-errors.js';
import { AbortError, NetworkError, ResponseFormatError, ServerError } from '../errors/transport-errors.js';

/** Code of the errors of requests that wait for a backend that is down. */
const NOT_READY = 'backend_unavailable';

/** Errors of the token manager, each with its code and its next step. */
export const tokenErrors = {
  dead: (provider: string, atMs: number) =>
    new ConsentExpiredError({
      code: 'grant_dead',
      message: `This grant ended at ${new Date(atMs).toISOString()}: its refresh token was rejected or the grant was revoked. Start a new authorization to replace it.`,
      provider,
    }),

  unusable: (provider: string) =>
    new ResponseFormatError({
      code: 'bad_token_set',
      message: 'The token response contained no usable access token and lifetime.',
      provider,
      sent: 'yes',
    }),

  outcomeUnknown: (provider: string, cause: unknown) =>
    // A provider with more specific information has already set its error.
    cause instanceof RefreshOutcomeUnknownError
      ? cause
      : new RefreshOutcomeUnknownError({
          ...answerOf(cause),
          code: 'refresh_outcome_unknown',
          message:
            'A one-time refresh token was sent and its response was lost, so the token may be spent. It is retained and tried again with the next call; if it is rejected then, a new authorization is needed.',
          provider,
          retryable: true,
          cause,
        }),

  rejectedInDoubt: (provider: string, cause: unknown) =>
    new RefreshOutcomeUnknownError({
      ...answerOf(cause),
      code: 'refresh_refused_in_doubt',
      message:
        "The refresh token was rejected after an earlier refresh with an unknown outcome, which has most likely spent it. Unless that refresh's process still stores the successor, a new authorization is needed.",
      provider,
      cause,
    }),

  notStored: (provider: string, cause: unknown) =>
    new AuthenticationError({
      code: 'rotated_token_not_stored',
      message:
        'The server issued a new refresh token and the token store failed to store it. It is held in memory and stored as soon as the store works: in the background for an hour, and with each call. Do not end this process before that.',
      provider,
      retryable: true,
      sent: 'yes',
      cause,
      details: cause,
    }),

  storeFailed: (provider: string, cause: unknown) =>
    new NetworkError({
      code: 'token_store_failed',
      message: "The token store failed. details() returns the store's own error.",
      provider,
      retryable: true,
      cause,
      details: cause,
    }),

  storeUnreadable: (provider: string) =>
    new ConfigurationError({
      code: 'token_store_unreadable',
      message:
        'The token store contains an entry that cannot be read: it is corrupt, or was written by a newer version or by other software. It was not changed; a new authorization replaces it.',
      provider,
    }),

  storeContended: (provider: string) =>
    new ConflictError({
      code: 'token_store_contended',
      message:
        'The token store rejected every conditional write, or each write took longer than a lease lasts. Check that compareAndSet compares with the version that get returned.',
      provider,
      retryable: true,
    }),

  notReady: (provider: string, retryAfterMs: number) =>
    new ServerError({
      code: NOT_READY,
      message:
        'The access token was not renewed: the server reports that its backend is down, or an earlier renewal got no response, and a renewal now could lose the grant. Nothing was sent. Retry when the server has recovered.',
      provider,
      retryable: true,
      sent: 'no',
      retryAfterMs,
    }),

  badTokenSet: (provider: string) =>
    new ValidationError({
      code: 'bad_token_set',
      message:
        'A token set needs an access token of visible ASCII characters, a non-empty refresh token if any, and expiresAtMs in milliseconds since the Unix epoch.',
      provider,
    }),

  aborted: (provider: string) =>
    new AbortError({ code: 'aborted', message: 'The wait for a token was aborted by its signal.', provider }),

  closed: (provider: string) =>
    new AbortError({
      code: 'closed',
      message: 'The client is closed; no more tokens are requested.',
      provider,
    }),
};

/** Returns the kind of an error, for events. */
export function errorKind(error: unknown): ErrorKind | undefined {
  return PayerKitError.isInstance(error) ? error.kind : undefined;
}

/**
 * Checks whether the response to a request was lost, so that the credential it carried may be spent. Unsent requests
 * and rejections (4xx) are not lost; everything that is not known to be either is.
 */
export function isResponseLost(error: unknown): boolean {
  if (!PayerKitError.isInstance(error)) return true;
  if (error.kind === 'refresh_outcome_unknown') return true;
  // A provider found the backend down behind a response that looks like a rejection.
  if (error.code === NOT_READY) return error.sent !== 'no';
  if (error.status !== undefined && error.status >= 400) return error.status >= 500;
  return error.sent !== 'no';
}

/** Returns the known details of the response behind an error. */
function answerOf(error: unknown) {
  if (!PayerKitError.isInstance(error)) return { sent: 'unknown' } as const;
  const { operation, status, requestId, attempts, sent, issues } = error;
  return { operation, status, requestId, attempts, sent, issues };
}
