import type { FailureContext } from '../call.js';
import type { PayerKitError } from '../errors/payer-kit-error.js';
import { SubmissionUnknownError } from '../errors/submission-errors.js';
import { noteSubmissionOutcome } from '../errors/submission-outcome.js';

/** Details of a submission that was sent and failed. */
export interface FailedSubmissionState {
  /** True when nothing proves that the vendor did not accept it. */
  readonly isOpen: boolean;
  /** True when the error is from the caller's disclosure handler. */
  readonly isHandlers: boolean;
}

/**
 * Returns the error for the caller of a submission: the known error, with a note about the submission, when it was
 * rejected, aborted or failed in the caller's own handler; otherwise `SubmissionUnknownError`.
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
      'The submission was sent and its outcome is unknown. Look it up by its control number before you submit it again.',
    issues: known.issues,
    details: known.details(),
    cause: known,
    controlNumber: controlNumber ?? known.controlNumber,
    traceId: known.traceId ?? requestId,
  });
}
