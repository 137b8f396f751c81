import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import type { Connection } from '../internal/call/connection.js';
import { callTyped, checked, mapped } from '../internal/call/resource-call.js';
import { questionIssues } from '../internal/check/preflight.js';
import { checkInterchange, rejectIssues } from '../internal/check/request.js';
import type { OperationBody } from '../operations.js';
import { type EligibilityTransaction, readTransaction } from './eligibility-transaction.js';
import { EligibilityTransactions } from './eligibility-transactions.js';

/** An eligibility question of the revenue cycle products; the control number is made by the vendor when absent. */
export type EnhancedEligibilityRequest = OperationBody<'POST /rcm/eligibility/v1'>;

/**
 * Eligibility with what the clearinghouse adds: corrected questions, remembered responses.
 *
 * Optum: Enhanced Eligibility. Product on the application: the one of the same name.
 */
export class EnhancedEligibility {
  /** Questions that were asked before. */
  readonly transactions: EligibilityTransactions;
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   */
  constructor(connection: Connection) {
    this.#connection = connection;
    this.transactions = new EligibilityTransactions(connection);
  }

  /**
   * Asks about one person. Retry class `idempotent`. Responses within two minutes.
   *
   * @param request - `tradingPartnerServiceId`, `subscriber` and `encounter.dateOfService` are required
   * @param options - signal, time budgets in milliseconds, retries, headers: `x-optum-correlation-id`;
   * `x-optum-eligibility-disable-value-add: deduplication` asks the payer again where a response is remembered
   * @throws `ValidationError` before anything is sent; `BadRequestError` and the token, permission, network and time errors
   * of every call. A payer that does not respond is an outcome, not an error
   * @example
   * ```ts
   * const { outcome, isActive } = await optum.enhancedEligibility.check({ tradingPartnerServiceId, subscriber, encounter });
   * ```
   */
  check(
    request: EnhancedEligibilityRequest,
    options?: RequestOptions,
  ): ResponsePromise<EligibilityTransaction> {
    const key = 'POST /rcm/eligibility/v1';
    return checked(
      () => rejectIssues(this.#connection, key, questionIssues(request, this.#connection.environment.kind)),
      () => this.#ask(key, request, options),
    );
  }

  /**
   * Asks about one person in X12. Retry class `idempotent`.
   *
   * @param x12 - the whole 270 interchange
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before sending when it is no interchange; the errors of every call
   */
  checkX12(x12: string, options?: RequestOptions): ResponsePromise<EligibilityTransaction> {
    const path = '/rcm/eligibility/v1/real-time/x12';
    return checked(
      () => checkInterchange(this.#connection, x12, { method: 'POST', path }),
      () => this.#ask(`POST ${path}`, { x12 }, options),
    );
  }

  #ask(
    key: 'POST /rcm/eligibility/v1' | 'POST /rcm/eligibility/v1/real-time/x12',
    body: unknown,
    options: RequestOptions | undefined,
  ): ResponsePromise<EligibilityTransaction> {
    return mapped(callTyped(this.#connection, key, { body }, options), ({ data, meta }) =>
      readTransaction(data, meta.headers.link),
    );
  }
}
