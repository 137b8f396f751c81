import type { List, RequestOptions, ResponsePromise } from '@payerkit/core';
import { run } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import { OptumResource } from '../optum-resource.js';
import {
  type EligibilityOutcome,
  type EligibilityTransaction,
  readTransaction,
} from './eligibility-transaction.js';
import { linkList, linkPages, type RevenueCycleListQuery } from './link-list.js';

/** Inquiries to list. */
export interface EligibilityTransactionQuery extends RevenueCycleListQuery {
  /** Only inquiries with this outcome. */
  readonly status?: readonly Exclude<EligibilityOutcome, 'unknown'>[] | undefined;
  /** Only those sent under this `x-optum-correlation-id`. */
  readonly correlationId?: string | undefined;
  /** Only about people with this first name. */
  readonly patientFirstName?: string | undefined;
  /** Only about people with this last name. */
  readonly patientLastName?: string | undefined;
  /** Only about this account number of yours. */
  readonly patientAccountNumber?: string | undefined;
  /** Only about this medical record number. */
  readonly medicalRecordNumber?: string | undefined;
  /** Only about this member of a payer. */
  readonly memberId?: string | undefined;
  /** Only about people born on this date. */
  readonly patientDateOfBirth?: string | undefined;
  /** Only from this provider. */
  readonly npi?: string | undefined;
  /** Only to this payer. */
  readonly payerId?: string | undefined;
  /** Only those with a response at or after this instant, ISO 8601. */
  readonly startDateTime?: string | undefined;
  /** Only those with a response at or before this instant, ISO 8601. */
  readonly endDateTime?: string | undefined;
  /** Order: oldest first, or with the minus newest first. */
  readonly sort?: 'processedDate' | '-processedDate' | undefined;
  /** True to have the vendor count them; `total` of the pages is the number. */
  readonly returnTotalCount?: boolean | undefined;
}

const list = operation(
  'GET /rcm/eligibility/v1/transactions',
  linkPages('GET /rcm/eligibility/v1/transactions', (item) => readTransaction(item)),
);
const retrieve = operation('GET /rcm/eligibility/v1/transactions/{id}', {
  wire: ({ id }: { readonly id: string }) => ({ path: { id } }),
  read: ({ body }) => readTransaction(body),
});

/**
 * Earlier inquiries with their responses.
 *
 * Optum: Enhanced Eligibility. Product on the application: the one of the same name.
 */
export class EligibilityTransactions extends OptumResource {
  /**
   * Lists earlier inquiries. Retry class `safe`.
   *
   * @param query - filters; `pageSize`, `limit`, `cursor`
   * @param options - signal, time budgets in milliseconds, retries, headers; used for every page
   * @returns a lazy list: nothing is sent until it is awaited or iterated
   * @throws (when read) `ValidationError` before anything is sent; `BadRequestError` and the token, permission, network
   *   and time errors of every call
   * @example
   * ```ts
   * for await (const { id, outcome } of optum.enhancedEligibility.transactions.list({ status: ['payer_unavailable'] }))
   *   console.log(id, outcome);
   * ```
   */
  list(query: EligibilityTransactionQuery = {}, options?: RequestOptions): List<EligibilityTransaction> {
    return linkList(this, list, query, options);
  }

  /**
   * Retrieves an earlier inquiry with its response. Retry class `safe`.
   *
   * @param id - of the transaction
   * @throws `NotFoundError` for an unknown ID; the errors of every call
   * @example
   * ```ts
   * const { outcome, isActive } = await optum.enhancedEligibility.transactions.retrieve(id);
   * ```
   */
  retrieve(id: string, options?: RequestOptions): ResponsePromise<EligibilityTransaction> {
    return run(this, retrieve, { id }, options);
  }
}
