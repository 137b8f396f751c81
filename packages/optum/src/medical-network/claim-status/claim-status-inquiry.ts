import {
  type FailureContext,
  type Issue,
  type RequestOptions,
  ResponseFormatError,
  type ResponsePromise,
  type VendorResponse,
} from '@payerkit/core';
import { run } from '../../internal/call/resource-calls.js';
import {
  everyField,
  nineDigits,
  npiChecks,
  providerNameIssues,
  questionDays,
  textNotNumber,
} from '../../internal/check/preflight.js';
import { interchangeIssues } from '../../internal/check/request.js';
import { rejectedResponse } from '../../internal/error/rejected-response.js';
import { operation } from '../../internal/operation/operation.js';
import type { X12Request } from '../../internal/submission/x12-submission.js';
import { isObject, listOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';
import { OptumResource } from '../../optum-resource.js';
import type { ClaimStatusRequest } from './request.js';
import { claimStatusRequestSchema } from './request-schema.js';
import type { ClaimStatusResponse } from './response.js';
import { type ClaimStatusResult, readClaimStatus } from './result.js';
import { claimStatusOfX12 } from './x12-claim-status.js';
import { withTexts } from './x12-texts.js';

const check = operation('POST /medicalnetwork/claimstatus/v2/', {
  numbered: 'input',
  request: claimStatusRequestSchema,
  document: 'unchecked',
  rules: (request: ClaimStatusRequest, { environment: { kind } }) => [
    ...listOf(request.providers).flatMap((provider, index) =>
      providerNameIssues(provider, `providers[${index}]`),
    ),
    ...everyField(request, [nineDigits, textNotNumber, npiChecks(kind), questionDays]),
  ],
  read: parseClaimStatus,
  discloses: '277',
  counts: 'claims',
});

const checkX12 = operation('POST /medicalnetwork/claimstatus/v2/raw-x12', {
  document: 'unchecked',
  rules: ({ x12 }: X12Request, { environment: { kind } }) => interchangeIssues(x12, kind),
  read: parseClaimStatus,
  discloses: '277',
  counts: 'claims',
});

/**
 * Queries payers about the status of claims (X12 276/277).
 *
 * Optum: Claim Status v2. Product on the application: Claim Status.
 */
export class ClaimStatusInquiry extends OptumResource {
  /**
   * Queries one payer about one person's claims. Retry class `idempotent`: retried on network errors, timeouts, 408,
   * 429 and 5xx.
   *
   * @param request - payer, requester, person and claim; a control number is generated when there is none
   * @returns each claim with its meaning. "Not found" and "try again later" are responses, not errors: see `isFound`
   * @throws `ValidationError` before anything is sent; `PayerRejectionError` and `BadRequestError` when the response
   *   has errors and no claim; `AuthenticationError`, `PermissionError` (product missing on the application),
   *   `RateLimitError`, `ServerError`, `NetworkError`, `TimeoutError`, `AbortError`
   * @example
   * ```ts
   * const status = await optum.claims.status.check({
   *   tradingPartnerServiceId: '00003',
   *   providers: [{ providerType: 'BillingProvider', organizationName: 'TestProvider', taxId: '0123456789' }],
   *   subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone' },
   * });
   * for (const claim of status.claims) console.log(claim.meaning, claim.paidAmount);
   * ```
   */
  check(request: ClaimStatusRequest, options?: RequestOptions): ResponsePromise<ClaimStatusResult> {
    return run(this, check, request, options);
  }

  /**
   * Queries one payer about one person's claims in X12. Retry class `idempotent`.
   *
   * @param x12 - the whole 276 interchange
   * @returns the same as {@link ClaimStatusInquiry.check}; the 277 itself is in `response.x12`. Where Optum responds
   *   with the 277 alone, the claims are read from it
   * @throws the errors of {@link ClaimStatusInquiry.check}
   * @example
   * ```ts
   * const { claims } = await optum.claims.status.checkX12(x12);
   * ```
   */
  checkX12(x12: string, options?: RequestOptions): ResponsePromise<ClaimStatusResult> {
    return run(this, checkX12, { x12 }, options);
  }
}

function parseClaimStatus(response: VendorResponse, context: FailureContext): ClaimStatusResult {
  const { body } = response;
  if (!isObject(body)) {
    throw new ResponseFormatError({
      ...context,
      code: 'not_an_object',
      message: 'The claim status response is not a JSON object.',
      details: body,
    });
  }
  const wire = body as ClaimStatusResponse;
  const hasX12 = wireText(wire.x12) !== undefined;
  const saysMore = listOf(wire.claims).length > 0 || isObject(wire.errorResponse);
  const isJson = saysMore || (wire.claims !== undefined && !hasX12);
  if (!isJson && !hasX12) {
    const rejected = rejectedResponse(response, context);
    if (rejected !== undefined) throw rejected;
  }
  const faults: Issue[] = [];
  const report = (fault: Issue) => faults.push(fault);
  const answer = isJson
    ? withPayerTexts(wire, context)
    : { ...wire, ...claimStatusOfX12(wire.x12, context, report) };
  if (listOf(answer.claims).length === 0) {
    const rejected = rejectedResponse(response, context);
    if (rejected !== undefined) throw rejected;
  }
  const result = readClaimStatus(answer);
  return { ...result, issues: [...result.issues, ...faults], response: wire };
}

/** Adds what only the raw 277 next to the claims states. The claims are complete without it, so it may be unreadable. */
function withPayerTexts(wire: ClaimStatusResponse, context: FailureContext): ClaimStatusResponse {
  if (listOf(wire.claims).length === 0 || wireText(wire.x12) === undefined) return wire;
  try {
    return { ...wire, claims: withTexts(wire.claims, claimStatusOfX12(wire.x12, context).claims) };
  } catch (error) {
    if (ResponseFormatError.isInstance(error)) return wire;
    throw error;
  }
}
