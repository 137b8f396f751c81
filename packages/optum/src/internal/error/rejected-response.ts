import {
  BadRequestError,
  type FailureContext,
  type PayerKitError,
  PayerRejectionError,
  type VendorResponse,
} from '@payerkit/core';
import { type Envelope, readEnvelope } from './envelope.js';
import { supportIds } from './support-ids.js';

/**
 * Returns the error in a response whose status is 200: Optum's products report errors there, too.
 *
 * @param envelope - the parsed body; by default as any product's
 * @returns undefined when the body is not an error envelope
 */
export function rejectedResponse(
  response: VendorResponse,
  context: FailureContext,
  envelope: Envelope | undefined = readEnvelope(response.body),
): PayerKitError | undefined {
  if (envelope === undefined || envelope.issues.length === 0) return undefined;
  const { issues, retryable = false, rejectedByPayer, code } = envelope;
  const init = { ...context, ...supportIds(response.body), issues, retryable, details: response.body };
  if (rejectedByPayer) {
    return new PayerRejectionError({
      ...init,
      code: 'payer_rejection',
      message: 'The payer rejected the request. See `issues` for the corrections.',
    });
  }
  return new BadRequestError({
    ...init,
    code: code.toLowerCase(),
    message: 'Optum could not forward the request. See `issues` for the corrections.',
  });
}
