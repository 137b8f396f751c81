import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import { OptumResource } from '../optum-resource.js';
import { type RealEligibility, WHOLE_ELIGIBILITY } from './eligibility-fields.js';
import type { Own, RealVariable } from './product.js';
import { realQuery } from './real-operation.js';
import { type RealInput, type RealResult, run } from './run.js';
import type { Selected, Selection } from './selection.js';

/** Member, payer, and the requesting provider: dates as YYYY-MM-DD. */
export type RealEligibilityQuery = Own<
  RealVariable<'POST /oihub/eligibility/v1/pre-service/member', 'input'>
>;
/** A member's coverage, one entry per coverage. */
export interface RealEligibilityResponse {
  /** The coverages. */
  readonly eligibility?: readonly RealEligibility[] | null;
}

const checkEligibility = realQuery({
  api: 'eligibility',
  kind: 'query',
  name: 'checkEligibility',
  variable: 'input',
  inputType: 'EligibilityInput',
  whole: { eligibility: WHOLE_ELIGIBILITY },
});

/**
 * A member's coverage, from the payer's own systems.
 *
 * Optum: Optum Real Pre-Service Eligibility. Product on the application: the one of the same name.
 */
export class RealEligibilityCheck extends OptumResource {
  /**
   * Checks a member's coverage. Retry class `idempotent`.
   *
   * @param request - member, payer, provider; `select`. Requesting every field includes images of ID cards
   * @throws `ValidationError` before anything is sent, also for a selected field that the response does not have;
   *   `BadRequestError` or `ServerError` for errors without data; the token, permission, network and time errors of
   *   every call
   * @example
   * ```ts
   * const { data, issues } = await optum.real.eligibility.check({
   *   providerTaxId,
   *   payerId: '87726',
   *   memberId,
   *   dateOfBirth,
   *   firstName,
   *   lastName,
   *   providerFirstName: 'Jane',
   *   providerLastName: 'Doe',
   *   select: { eligibility: { eligibilityInfo: { insuranceInfo: { policyStatus: true } } } },
   * });
   * console.log(data.eligibility?.[0]?.eligibilityInfo?.insuranceInfo?.policyStatus, issues);
   * ```
   */
  check<const S extends true | Selection<RealEligibilityResponse> = true>(
    request: RealInput<RealEligibilityQuery, RealEligibilityResponse, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealEligibilityResponse, S>>> {
    return run<RealEligibilityResponse, S>(this, checkEligibility, request, options);
  }
}
