import { type ErrorKind, PayerKitError } from './payer-kit-error.js';

/**
 * What an error of an `unsafe` call says of the submission: `rejected`, it is certainly not with the vendor and may be corrected
 * and sent again; `unknown`, the vendor may have it.
 */
export type FailedSubmission = 'rejected' | 'unknown';

const OUTCOME = Symbol.for('payerkit.error.submissionOutcome');

/** Errors that are made of a documented rejection. Every other error leaves open what became of the submission. */
const REJECTIONS: ReadonlySet<ErrorKind> = new Set<ErrorKind>([
  'bad_request',
  'payer_rejection',
  'authentication',
  'permission',
  'rate_limit',
]);

/**
 * Returns what an error of an `unsafe` call says of the submission, for whoever stores submissions.
 *
 * @param error - what the call rejected with
 * @returns `rejected` when nothing was sent, or the vendor rejected the submission in a documented form; else `unknown`
 * @example
 * ```ts
 * await ledger.transition(key, 'sending', submissionOutcome(error));
 * ```
 */
export function submissionOutcome(error: unknown): FailedSubmission {
  if (!PayerKitError.isInstance(error)) return 'unknown';
  const noted = (error as unknown as Record<symbol, unknown>)[OUTCOME];
  if (noted === 'rejected' || noted === 'unknown') return noted;
  return error.sent === 'no' || isRejection(error) ? 'rejected' : 'unknown';
}

/** Returns whether an error is made of a documented rejection. */
export function isRejection({ kind }: PayerKitError): boolean {
  return REJECTIONS.has(kind);
}

/**
 * Notes on an error what became of the submission, where its kind says something else: an abort after a 429, a handler that
 * threw after the vendor took the submission.
 */
export function noteSubmissionOutcome(error: PayerKitError, outcome: FailedSubmission): void {
  Object.defineProperty(error, OUTCOME, { value: outcome, configurable: true });
}
