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

/** Which questions to list. */
export interface EligibilityTransactionQuery extends RevenueCycleListQuery {
  /** Only questions that ended so. */
  readonly status?: readonly Exclude<EligibilityOutcome, 'unknown'>[] | undefined;
  /** Only those that went out under this `x-optum-correlation-id`. */
  readonly correlationId?: string | undefined;
  /** Only about people of this first name. */
  readonly patientFirstName?: string | undefined;
  /** Only about people of this last name. */
  readonly patientLastName?: string | undefined;
  /** Only about this account of yours. */
  readonly patientAccountNumber?: string | undefined;
  /** Only about this medical record number. */
  readonly medicalRecordNumber?: string | undefined;
  /** Only about this member of a payer. */
  readonly memberId?: string | undefined;
  /** Only about people born on this day. */
  readonly patientDateOfBirth?: string | undefined;
  /** Only asked by this provider. */
  readonly npi?: string | undefined;
  /** Only asked of this payer. */
  readonly payerId?: string | undefined;
  /** Only responded at or after this instant, ISO 8601. */
  readonly startDateTime?: string | undefined;
  /** Only responded at or before this instant, ISO 8601. */
  readonly endDateTime?: string | undefined;
  /** Order: oldest first, or with the minus newest first. */
  readonly sort?: 'processedDate' | '-processedDate' | undefined;
  /** True when the vendor counts them; `total` of the pages has the number. */
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
 * Questions that were asked before, with their responses.
 *
 * Optum: Enhanced Eligibility. Product on the application: the one of the same name.
 */
export class EligibilityTransactions extends OptumResource {
  /**
   * Lists questions that were asked before. Retry class `safe`.
   *
   * @param query - filters; `pageSize`, `limit`, `cursor`
   * @param options - signal, time budgets in milliseconds, retries, headers; used for every page
   * @returns a lazy list: nothing is sent until it is awaited or iterated
   * @throws (when read) `ValidationError` before anything is sent; `BadRequestError` and the token, permission, network and
   * time errors of every call
   * @example
   * ```ts
   * for await (const { id, outcome } of optum.enhancedEligibility.transactions.list({ status: ['payer_unavailable'] }))
   *   console.log(id, outcome);
   * ```
   */
  list(query: EligibilityTransactionQuery = {}, options?: RequestOptions): List<EligibilityTransaction> {
    const {
      cursor: _cursor,
      limit: _limit,
      concurrency: _concurrency,
      pageSize: _pageSize,
      sort,
      ...filter
    } = query ?? {};
    return linkList(
      this,
      list,
      { ...filter, ...(sort === undefined ? {} : { sort: [sort] }) },
      query,
      options,
    );
  }

  /**
   * A question that was asked before, with its response. Retry class `safe`.
   *
   * @param id - of the transaction
   * @throws `NotFoundError` for an unknown ID; the errors of every call
   */
  retrieve(id: string, options?: RequestOptions): ResponsePromise<EligibilityTransaction> {
    return run(this, retrieve, { id }, options);
  }
}
