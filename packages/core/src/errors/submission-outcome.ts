import { type ErrorKind, PayerKitError } from './payer-kit-error.js';

/**
 * Outcome of a submission, derived from the error of an `unsafe` call. `rejected`: the vendor certainly does not have
 * it, and it may be corrected and resubmitted. `unknown`: the vendor may have it.
 */
export type FailedSubmission = 'rejected' | 'unknown';

const OUTCOME = Symbol.for('payerkit.error.submissionOutcome');

/** Errors created from a documented rejection. Every other error leaves the outcome of the submission unknown. */
const REJECTIONS: ReadonlySet<ErrorKind> = new Set<ErrorKind>([
  'bad_request',
  'payer_rejection',
  'authentication',
  'permission',
  'rate_limit',
]);

/**
 * Returns the outcome of a submission, derived from the error of an `unsafe` call, for code that records submissions.
 *
 * @param error - the rejection of the call
 * @returns `rejected` when nothing was sent or the vendor rejected the submission in a documented form; otherwise
 *   `unknown`
 * @throws nothing
 * @example
 * ```ts
 * await ledger.transition(key, 'sending', submissionOutcome(error));
 * ```
 */
export function submissionOutcome(error: unknown): FailedSubmission {
  if (!PayerKitError.isInstance(error)) return 'unknown';
  // The mark is not a public member of errors.
  const noted = (error as unknown as Record<symbol, unknown>)[OUTCOME];
  if (noted === 'rejected' || noted === 'unknown') return noted;
  return error.sent === 'no' || isRejection(error) ? 'rejected' : 'unknown';
}

/** Checks whether an error was created from a documented rejection. */
export function isRejection({ kind }: PayerKitError): boolean {
  return REJECTIONS.has(kind);
}

/**
 * Records the outcome of the submission on an error whose kind indicates otherwise: an abort after a 429, or a handler
 * that threw after the vendor accepted the submission.
 */
export function noteSubmissionOutcome(error: PayerKitError, outcome: FailedSubmission): void {
  Object.defineProperty(error, OUTCOME, { value: outcome, configurable: true });
}
