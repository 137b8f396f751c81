import {
  AuthenticationError,
  ConsentExpiredError,
  RefreshOutcomeUnknownError,
} from '../errors/authentication-errors.js';
import { type ErrorKind, PayerKitError } from '../errors/payer-kit-error.js';
import { ConfigurationError, ConflictError, ValidationError } from '../errors/request-errors.js';
import { AbortError, NetworkError, ServerError } from '../errors/transport-errors.js';

/** The errors of the token machinery, each with its code and its next step. */
export const tokenErrors = {
  dead: (provider: string, atMs: number) =>
    new ConsentExpiredError({
      code: 'grant_dead',
      message: `This grant ended at ${new Date(atMs).toISOString()}: its refresh token was rejected or the grant was revoked. A new authorization replaces it.`,
      provider,
    }),

  outcomeUnknown: (provider: string, cause: unknown) =>
    // A provider that knows more has said so already.
    cause instanceof RefreshOutcomeUnknownError
      ? cause
      : new RefreshOutcomeUnknownError({
          ...answerOf(cause),
          code: 'refresh_outcome_unknown',
          message:
            'A one-time refresh token was sent and its response was lost, so it may be spent. It is kept and tried again with the next call; if it is rejected then, a new authorization is needed.',
          provider,
          retryable: true,
          cause,
        }),

  rejectedInDoubt: (provider: string, cause: unknown) =>
    new RefreshOutcomeUnknownError({
      ...answerOf(cause),
      code: 'refresh_refused_in_doubt',
      message:
        'The refresh token was rejected after an earlier refresh whose outcome was never learned: that one has most likely spent it. Unless its process still brings the successor, a new authorization is needed.',
      provider,
      cause,
    }),

  notStored: (provider: string, cause: unknown) =>
    new AuthenticationError({
      code: 'rotated_token_not_stored',
      message:
        'The server issued a new refresh token and the token store did not take it. It is held in memory and stored as soon as the store works, in the background for an hour and with each call; do not end this process before that.',
      provider,
      retryable: true,
      sent: 'yes',
      cause,
      details: cause,
    }),

  storeFailed: (provider: string, cause: unknown) =>
    new NetworkError({
      code: 'token_store_failed',
      message: 'The token store failed. details() gives its own error.',
      provider,
      retryable: true,
      cause,
      details: cause,
    }),

  storeUnreadable: (provider: string) =>
    new ConfigurationError({
      code: 'token_store_unreadable',
      message:
        'The token store holds an entry that cannot be read: it was written by a newer version, by something else, or is damaged. It was left as it is; a new authorization replaces it.',
      provider,
    }),

  storeContended: (provider: string) =>
    new ConflictError({
      code: 'token_store_contended',
      message:
        'The token store rejected every conditional write, or took longer for each than a lease lasts. Check that compareAndSet compares with the version that get gave.',
      provider,
      retryable: true,
    }),

  notReady: (provider: string, retryAfterMs: number) =>
    new ServerError({
      code: 'backend_unavailable',
      message:
        'The access token was not renewed: the server reports that its backend is down, or an earlier renewal got no response, and a renewal now could cost the grant. Nothing was sent; call again when the server has recovered.',
      provider,
      retryable: true,
      sent: 'no',
      retryAfterMs,
    }),

  badTokenSet: (provider: string) =>
    new ValidationError({
      code: 'bad_token_set',
      message:
        'A token set needs an access token of visible ASCII characters, a refresh token that is not empty if any, and expiresAtMs in milliseconds since the Unix epoch.',
      provider,
    }),

  aborted: (provider: string) =>
    new AbortError({ code: 'aborted', message: 'The wait for a token was ended by its signal.', provider }),

  closed: (provider: string) =>
    new AbortError({
      code: 'closed',
      message: 'The client is closed; no more tokens are requested.',
      provider,
    }),
};

/** The kind of an error, for events. */
export function errorKind(error: unknown): ErrorKind | undefined {
  return PayerKitError.isInstance(error) ? error.kind : undefined;
}

/**
 * Whether the response to a request was lost, so that what the request carried may be spent. Unsent requests and
 * rejections (4xx) are not lost; whatever is not known to be either is.
 */
export function isResponseLost(error: unknown): boolean {
  if (!PayerKitError.isInstance(error)) return true;
  if (error.kind === 'refresh_outcome_unknown') return true;
  if (error.status !== undefined && error.status >= 400) return error.status >= 500;
  return error.sent !== 'no';
}

/** What is known of the response an error tells of. */
function answerOf(error: unknown) {
  if (!PayerKitError.isInstance(error)) return { sent: 'unknown' } as const;
  const { operation, status, requestId, attempts, sent, issues } = error;
  return { operation, status, requestId, attempts, sent, issues };
}
