import type { RequestOptions, ResponsePromise, VendorResponse } from '@payerkit/core';
import { run } from '../internal/call/resource-calls.js';
import type { CallPlace } from '../internal/call/run.js';
import { questionIssues } from '../internal/check/preflight.js';
import { interchangeIssues } from '../internal/check/request.js';
import { operation } from '../internal/operation/operation.js';
import type { X12Request } from '../internal/submission/x12-submission.js';
import type { OperationBody } from '../operations.js';
import { OptumResource } from '../optum-resource.js';
import { type EligibilityTransaction, readTransaction } from './eligibility-transaction.js';
import { EligibilityTransactions } from './eligibility-transactions.js';

/** An eligibility inquiry of the revenue cycle products; the vendor generates the control number by default. */
export type EnhancedEligibilityRequest = OperationBody<'POST /rcm/eligibility/v1'>;

const check = operation('POST /rcm/eligibility/v1', {
  rules: (request: EnhancedEligibilityRequest, { environment }) => questionIssues(request, environment.kind),
  read: readChecked,
});

const checkX12 = operation('POST /rcm/eligibility/v1/real-time/x12', {
  rules: ({ x12 }: X12Request, { environment }) => interchangeIssues(x12, environment.kind),
  read: readChecked,
});

/**
 * Eligibility with the clearinghouse's additions: corrected inquiries and stored responses.
 *
 * Optum: Enhanced Eligibility. Product on the application: the one of the same name.
 */
export class EnhancedEligibility extends OptumResource {
  /** Earlier inquiries. */
  readonly transactions: EligibilityTransactions;

  /**
   * @internal
   */
  constructor(place: CallPlace) {
    super(place);
    this.transactions = new EligibilityTransactions(place);
  }

  /**
   * Inquires about one person. Retry class `idempotent`. Responds within two minutes.
   *
   * @param request - `tradingPartnerServiceId`, `subscriber` and `encounter.dateOfService` are required
   * @param options - signal, time budgets in milliseconds, retries, headers: `x-optum-correlation-id`;
   *   `x-optum-eligibility-disable-value-add: deduplication` asks the payer again even if a response is stored
   * @throws `ValidationError` before anything is sent; `BadRequestError` and the token, permission, network and time
   *   errors of every call. A payer that does not respond is an outcome, not an error
   * @example
   * ```ts
   * const { outcome, isActive } = await optum.enhancedEligibility.check({ tradingPartnerServiceId, subscriber, encounter });
   * ```
   */
  check(
    request: EnhancedEligibilityRequest,
    options?: RequestOptions,
  ): ResponsePromise<EligibilityTransaction> {
    return run(this, check, request, options);
  }

  /**
   * Inquires about one person in X12. Retry class `idempotent`.
   *
   * @param x12 - the whole 270 interchange
   * @throws `ValidationError` before sending when it is not an interchange; the errors of every call
   * @example
   * ```ts
   * const { outcome, isActive } = await optum.enhancedEligibility.checkX12(x12);
   * ```
   */
  checkX12(x12: string, options?: RequestOptions): ResponsePromise<EligibilityTransaction> {
    return run(this, checkX12, { x12 }, options);
  }
}

function readChecked({ body, headers }: VendorResponse): EligibilityTransaction {
  return readTransaction(body, headers.link);
}
