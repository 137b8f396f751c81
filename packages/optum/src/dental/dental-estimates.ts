import {
  type FailureContext,
  PayerRejectionError,
  type RequestOptions,
  type ResponsePromise,
  ServerError,
  safeToken,
} from '@payerkit/core';
import { run } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import { OptumResource } from '../optum-resource.js';
import { dental837Issues } from './dental-837.js';
import { type DentalEstimate, readDentalEstimate } from './dental-estimate.js';
import { dentalRequest, errorContext, readDentalData } from './dental-query.js';
import { taxIdField } from './eligibility-request.js';

/** A claim to estimate before care is given. Optum: Dental Pre-Care Estimate. */
export interface DentalEstimateRequest {
  /** Payer ID. */
  readonly payerId: string;
  /** The whole interchange with one dental claim (X12 837D). */
  readonly x12: string;
  /** Tax ID of the provider, nine digits; sent as a header. */
  readonly providerTaxId: string;
  /** The API gateway client identifier of your application, in the vendor's terms; sent as a header. */
  readonly gatewayClientId: string;
}

const KEY = 'POST /oihub/dental/claim/precare/v1';

const DOCUMENT =
  'query getClaimPrecheck($input: ClaimInput!) { claimPreCheck(input: $input) { transactionId x12ResponseData responseType x12Response277CA x12Response835 message statusCode } }';

const check = operation(KEY, {
  kind: 'query',
  request: (z) =>
    z.object({
      payerId: z.string().trim().min(1),
      x12: z.string(),
      providerTaxId: taxIdField(z),
      gatewayClientId: z.string().trim().min(1),
    }),
  rules: ({ x12 }: DentalEstimateRequest) => dental837Issues(x12),
  wire: ({ payerId, x12, providerTaxId, gatewayClientId }: DentalEstimateRequest) =>
    dentalRequest({
      providerTaxId,
      query: DOCUMENT,
      variables: { input: { payerId, x12RequestData: x12 } },
      headers: { 'apim-gateway-client-id': gatewayClientId },
    }),
  read({ body }, context) {
    const { data, issues } = readDentalData('claimPreCheck', body, context);
    const estimate = readDentalEstimate(data, issues);
    requireEstimated(estimate, context);
    return estimate;
  },
});

/**
 * Estimates of the patient's cost of dental care.
 *
 * Optum: Dental Pre-Care Estimate. Product on the application: the one of the same name.
 */
export class DentalEstimates extends OptumResource {
  /**
   * Estimates a claim; nothing is submitted. Retry class `idempotent`.
   *
   * @param request - payer, provider and the claim in X12
   * @returns what the patient and the payer would pay, claim by claim and line by line; undefined when the payer
   *   returns no amount
   * @throws `ValidationError` before anything is sent; `PayerRejectionError` when the claim cannot be estimated;
   *   `BadRequestError` or `ServerError` for errors without data; the token, permission, network and time errors of
   *   every call
   * @example
   * ```ts
   * const { patientAmount } = await optum.dental.estimates.check({ payerId: '52133', x12, providerTaxId, gatewayClientId });
   * ```
   */
  check(request: DentalEstimateRequest, options?: RequestOptions): ResponsePromise<DentalEstimate> {
    return run(this, check, request, options);
  }
}

/** Codes are those of HTTP or of claim submission; the vendor lists none for this product. */
function requireEstimated({ statusCode, issues, response }: DentalEstimate, context: FailureContext): void {
  if (statusCode === undefined) return;
  const init = {
    ...errorContext(KEY, context),
    code: safeToken(statusCode).toLowerCase(),
    issues: [{ severity: 'error' as const, code: safeToken(statusCode) }, ...issues],
    details: response,
  };
  if (/^(REQ_)?5\d\d$|^GTW_1[1-5]$/.test(statusCode))
    throw new ServerError({
      ...init,
      message: 'No estimate is available now. Retry later.',
      retryable: true,
    });
  if (/^(REQ_)?4\d\d$|^(EDI_|GTW_)/.test(statusCode))
    throw new PayerRejectionError({
      ...init,
      message: 'The claim cannot be estimated. See `issues` and `details()`.',
    });
}
