import {
  type PayerKitErrorInit,
  SubmissionUnknownError,
  type SubmissionUnknownErrorInit,
} from '@payerkit/core';

/** Response details of the call: its `meta`, or the context of `parse`. */
export type ResponseContext = Pick<PayerKitErrorInit, 'status' | 'requestId' | 'attempts'>;

/**
 * Returns the error of a submission whose response does not state in a documented form whether it was accepted.
 *
 * @param response - of the call
 * @param init - `code`, and specifics: issues, the response for `details()`, the next step as `message`
 */
export function unknownSubmission(
  operation: string,
  { status, requestId, attempts }: ResponseContext,
  init: Omit<SubmissionUnknownErrorInit, 'message'> & { readonly message?: string | undefined },
): SubmissionUnknownError {
  const { message, traceId = requestId, ...rest } = init;
  return new SubmissionUnknownError({
    provider: 'optum',
    operation,
    status,
    requestId,
    attempts,
    sent: 'yes',
    ...rest,
    traceId,
    message: `The response does not state in a documented form whether the submission was accepted. ${message ?? 'Look it up before you submit it again.'}`,
  });
}
