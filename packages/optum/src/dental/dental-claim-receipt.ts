import {
  AuthenticationError,
  type Issue,
  PayerRejectionError,
  ResponseFormatError,
  safeToken,
} from '@payerkit/core';
import { lookUp } from '../internal/call/look-up.js';
import { readEnvelope } from '../internal/error/envelope.js';
import { type ResponseContext, unknownSubmission } from '../internal/submission/unknown-submission.js';
import { isObject, objectOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import { isGraphqlRejection } from '../real/execute.js';
import { type DentalAcknowledgement, readDentalAcknowledgement } from './dental-acknowledgement.js';
import { errorContext } from './dental-query.js';

/** Result of submitting a dental claim. */
export interface DentalClaimReceipt {
  /** The payer's number of the submission, for `dental.claims.acknowledgement`. */
  readonly transactionId: string | undefined;
  /** The vendor's code; `000` is success. */
  readonly statusCode: string | undefined;
  /** True when the payer accepted the claim, according to the acknowledgment; undefined until it says so. */
  readonly isAccepted: boolean | undefined;
  /** The acknowledgement (X12 277CA), if the response contains one. */
  readonly acknowledgement: DentalAcknowledgement | undefined;
  /** The vendor's remarks. */
  readonly issues: readonly Issue[];
  /** The result in wire format. */
  readonly response: Readonly<Record<string, unknown>>;
}

type Outcome = 'refused' | 'credentials' | 'unknown';

/** Codes of dental claim submission and their meaning for the claim. */
const CODES: Readonly<Record<string, readonly [outcome: Outcome, text: string]>> = {
  REQ_401: ['credentials', 'The token was rejected'],
  REQ_422: ['refused', 'The payer rejected the request as invalid'],
  REQ_500: ['unknown', 'An error inside Optum'],
  REQ_503: ['unknown', 'The system behind Optum is not available'],
  REQ_504: ['unknown', 'The system behind Optum did not respond in time'],
  GTW_06: ['refused', 'The interchange envelope is invalid (TA1)'],
  GTW_08: ['refused', 'The document type is unknown'],
  GTW_11: ['unknown', 'An error in the system behind Optum'],
  GTW_12: ['unknown', 'The payer did not respond in time'],
  GTW_13: ['unknown', 'The gateway could not store the claim'],
  GTW_14: ['unknown', 'The acknowledgments could not be created'],
  GTW_15: ['unknown', 'The system behind Optum is misconfigured'],
  EDI_200: ['refused', 'The claim is not a dental claim (837D)'],
  EDI_203: ['refused', 'More than one claim in a submission'],
  EDI_206: ['refused', 'A segment is invalid or misplaced'],
};

/**
 * Reads the response to a dental claim in any of its wrappers. Its schema says `data.claimSubmissionResponse`, GraphQL
 * says `data.claimSubmission`, and its sample has neither around the result.
 */
export function readDentalClaimReceipt(answer: unknown): DentalClaimReceipt {
  const wire = objectOf(answer);
  const data = objectOf(wire.data);
  const result = [data.claimSubmission, data.claimSubmissionResponse].find(isObject) ?? wire;
  const { acknowledgement, issues } = readReceived(wireText(result.x12Response277CA));
  const envelope = Array.isArray(wire.errors) ? readEnvelope({ errors: wire.errors }) : undefined;
  return {
    transactionId: wireText(result.transactionId),
    statusCode: wireText(result.statusCode),
    isAccepted: acknowledgement?.isAccepted,
    acknowledgement,
    issues: [...(envelope?.issues ?? []), ...issues],
    response: result,
  };
}

/** The claim has been sent: an acknowledgement that cannot be read leaves its outcome unknown, which is reported. */
function readReceived(x12: string | undefined) {
  try {
    return { acknowledgement: readDentalAcknowledgement(x12), issues: [] };
  } catch (error) {
    if (!ResponseFormatError.isInstance(error)) throw error;
    const issue: Issue = {
      severity: 'error',
      code: error.code,
      path: 'x12Response277CA',
      text: 'The acknowledgment cannot be read, so it is unknown whether the payer accepted the claim',
    };
    return { acknowledgement: undefined, issues: [issue] };
  }
}

/**
 * Throws unless a receipt shows an accepted claim.
 *
 * @internal
 * @param receipt - read from the response
 * @param operation - method and path template, for errors
 * @throws `PayerRejectionError` when the claim was rejected; `AuthenticationError`; `SubmissionUnknownError` when the
 *   response does not show whether the payer has it
 */
export function requireTaken(receipt: DentalClaimReceipt, operation: string, context: ResponseContext): void {
  const { statusCode, issues: remarks, response } = receipt;
  // An accepted claim is accepted, whatever remarks come with it.
  if (statusCode === '000') return;
  const [outcome, text] = lookUp(CODES, statusCode) ?? ['unknown', 'The response contains no known value'];
  const code = safeToken(
    statusCode ?? remarks.find(({ severity }) => severity === 'error')?.code ?? 'no_status',
  );
  const init = {
    ...errorContext(operation, context),
    code: code.toLowerCase(),
    issues: [{ severity: 'error' as const, code, text }, ...remarks],
    details: response,
  };
  if (outcome === 'credentials')
    throw new AuthenticationError({
      ...init,
      message: 'Optum rejected the token; nothing was submitted.',
    });
  // GraphQL reports that it cannot read a mutation before it runs it.
  if (outcome === 'refused' || (statusCode === undefined && isGraphqlRejection(remarks)))
    throw new PayerRejectionError({
      ...init,
      message:
        'The dental claim was rejected; it was not sent to the payer. See `issues` for the corrections.',
    });
  throw unknownSubmission(operation, context, {
    ...init,
    traceId: receipt.transactionId ?? context.requestId,
    message: 'Look up the dental claim with dental.claims.list before you submit it again.',
  });
}
