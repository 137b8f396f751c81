import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import { OptumResource } from '../optum-resource.js';
import { wholeClaimReceipt } from './claim-actions.js';
import type { Own, RealField, RealVariable } from './product.js';
import { realQuery } from './real-operation.js';
import { type RealInput, type RealResult, run } from './run.js';
import type { Selected, Selection } from './selection.js';

/** An 837 and the payer whose rules check it. */
export type RealPreCheckQuery = Own<RealVariable<'POST /oihub/pre-service/v1/claim/precheck', 'input'>>;
/** The payer's expected response. */
export type RealPreCheckResponse = Own<
  RealField<'POST /oihub/pre-service/v1/claim/precheck', 'claimPreCheck'>
>;

const claimPreCheck = realQuery({
  api: 'claimPreCheck',
  kind: 'query',
  name: 'claimPreCheck',
  variable: 'input',
  inputType: 'ClaimInput',
  whole: wholeClaimReceipt,
  interchange: 'x12RequestData',
});

/**
 * Checks a claim against the payer's own rules; nothing is submitted.
 *
 * Optum: Optum Real Claim Pre-Check. Product on the application: the one of the same name.
 */
export class RealClaimPreCheck extends OptumResource {
  /**
   * Has an 837 checked. Retry class `idempotent`.
   *
   * @param request - `x12RequestData`, the complete interchange, and payer; `select`
   * @returns 999 and 277CA in X12; the 277CA says what the payer would find
   * @throws `ValidationError` before anything is sent, also for a selected field that the response does not have;
   *   `BadRequestError` or `ServerError` for errors without data; the token, permission, network and time errors of
   *   every call
   * @example
   * ```ts
   * const { data } = await optum.real.claimPreCheck.check({ providerTaxId, payerId: '87726', x12RequestData });
   * console.log(data.x12Response277CA);
   * ```
   */
  check<const S extends true | Selection<RealPreCheckResponse> = true>(
    request: RealInput<RealPreCheckQuery, RealPreCheckResponse, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealPreCheckResponse, S>>> {
    return run<RealPreCheckResponse, S>(this, claimPreCheck, request, options);
  }
}
