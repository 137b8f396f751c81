import type { FailureContext } from '../call.js';
import type { PayerKitError } from '../errors/payer-kit-error.js';
import { SubmissionUnknownError } from '../errors/submission-errors.js';
import { noteSubmissionOutcome } from '../errors/submission-outcome.js';

/** What is known of a submission that left and failed. */
export interface FailedSubmissionState {
  /** Whether nothing proves that the vendor did not take it. */
  readonly isOpen: boolean;
  /** Whether the error is one of the caller's disclosure handler. */
  readonly isHandlers: boolean;
}

/**
 * Returns the error that the caller of a submission gets: the known one, with a note of what it says of the submission, where it
 * is rejected, aborted or failed by the caller's own handler; else `SubmissionUnknownError`.
 */
export function submissionError(
  known: PayerKitError,
  context: FailureContext,
  controlNumber: string | undefined,
  { isOpen, isHandlers }: FailedSubmissionState,
): PayerKitError {
  if (known.kind === 'submission_unknown') return known;
  if (!isOpen || isHandlers || known.kind === 'abort') {
    noteSubmissionOutcome(known, isOpen ? 'unknown' : 'rejected');
    return known;
  }
  const requestId = known.requestId ?? context.requestId;
  return new SubmissionUnknownError({
    ...context,
    requestId,
    code: known.code,
    message:
      'The submission was sent and it is unknown whether it was taken. Look it up by its control number before sending it again.',
    issues: known.issues,
    details: known.details(),
    cause: known,
    controlNumber,
    traceId: requestId,
  });
}
