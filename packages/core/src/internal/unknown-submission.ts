import type { FailureContext } from '../call.js';
import type { PayerKitError } from '../errors/payer-kit-error.js';
import { SubmissionUnknownError } from '../errors/submission-errors.js';

/** The error of a submission that left and whose outcome cannot be known from what came back. */
export function unknownSubmission(
  known: PayerKitError,
  context: FailureContext,
  requestId: string | undefined,
  controlNumber: string | undefined,
): SubmissionUnknownError {
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
