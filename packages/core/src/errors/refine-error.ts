import type { PayerKitError, PayerKitErrorInit } from './payer-kit-error.js';

/** Overrides for a refined error. */
export type ErrorRefinement = Pick<PayerKitErrorInit, 'code' | 'message' | 'retryable' | 'cause'>;

/**
 * Returns an error that says more precisely what went wrong: another class, code and message over the facts of the first
 * (provider, operation, status, ids, attempts, whether it was sent, issues, details). Providers use it where what is
 * known of a call decides what a rejection means.
 *
 * @param error - what the call ended in; it is not changed
 * @param errorClass - class of the new error
 * @param refinement - its code and message; `retryable` is false and there is no `cause` unless given
 * @returns a new error with a stack of its own
 * @throws nothing
 * @example
 * ```ts
 * throw refineError(error, ConsentExpiredError, { code: 'consent_over', message: 'The consent is over.', cause: error });
 * ```
 */
export function refineError<E extends PayerKitError>(
  error: PayerKitError,
  errorClass: new (init: PayerKitErrorInit) => E,
  refinement: ErrorRefinement,
): E {
  const { provider, operation, status, requestId, traceId, controlNumber, attempts, sent, issues } = error;
  const request = { provider, operation, status, requestId, traceId, controlNumber, attempts, sent };
  return new errorClass({ ...request, issues, details: error.details(), ...refinement });
}
