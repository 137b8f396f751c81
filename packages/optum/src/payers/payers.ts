import {
  createList,
  type FailureContext,
  type FetchedPage,
  type List,
  type ListQuery,
  type Query,
  type RequestOptions,
  ResponseFormatError,
  ResponsePromise,
  type ValidationError,
  type VendorResponse,
} from '@payerkit/core';
import type { Connection } from '../internal/connection.js';
import type { Operation } from '../internal/operation.js';
import { requestRefusal } from '../internal/validate-request.js';
import { isObject } from '../internal/wire-errors.js';
import type { Payer } from './payer.js';

/** Optum's payer systems. */
export type PayerSystem = 'IMN' | 'EXCH' | 'IEDI' | 'RPA' | 'DENTAL';

/** Kinds of transactions payers take. */
export type PayerTransactionType =
  | 'Advanced Notification'
  | 'Auth Inquiry'
  | 'Auth Referral'
  | 'Claim Status'
  | 'Claims Attachments'
  | 'Claims Institutional'
  | 'Claims Professional'
  | 'Dental Claims'
  | 'Dental Claim Attachments'
  | 'Dental ERA'
  | 'Eligibility'
  | 'ERA Institutional'
  | 'ERA Professional';

/** Which payers to list. */
export interface PayerQuery extends ListQuery {
  /** Which payer system; Optum requires it. */
  readonly system: PayerSystem;
  /** Only payers that take this transaction. */
  readonly transactionType?: PayerTransactionType | undefined;
  /** Only payers of this name; with {@link PayerQuery.wildcardSearch} a part of it. */
  readonly payerPlanName?: string | undefined;
  /** Only this payer id. */
  readonly payerId?: string | undefined;
  /** Only payers in this state, two letters. */
  readonly stateDoingBusiness?: string | undefined;
  /** Only payers in this state of service. */
  readonly status?: 'Active' | 'Inactive' | 'Standby' | 'Unknown' | undefined;
  /** Only payers of this kind. */
  readonly payerType?: string | undefined;
  /** Only payers changed since, `YYYY-MM-DD`. */
  readonly lastUpdatedAfter?: string | undefined;
  /** Whether names match in part. */
  readonly wildcardSearch?: 'Yes' | 'No' | undefined;
  /** Order, such as `payerPlanName,asc`. */
  readonly sort?: string | undefined;
  /** Items per request, 1 to 100. Default 50. */
  readonly pageSize?: number | undefined;
}

const listOperation: Operation = {
  method: 'GET',
  path: '/medicalnetwork/payerlist/v1/payers',
  line: 'medical-network',
  origin: 'gateway',
  token: 'v2',
  retryClass: 'safe',
};

const filters = [
  'system',
  'transactionType',
  'payerPlanName',
  'payerId',
  'stateDoingBusiness',
  'status',
  'payerType',
  'lastUpdatedAfter',
  'wildcardSearch',
  'sort',
] as const;

const defaultPageSize = 50;

/**
 * The directory of payers Optum reaches.
 *
 * Optum: Payer List v1. Product on the application: Payer List.
 */
export class Payers {
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Lists payers, one row per payer and transaction type. Retry class `safe`.
   *
   * @param query - `system` is required; filters, `limit`, `cursor`
   * @param options - signal, time budgets in milliseconds, retries, headers; used for every page
   * @returns a lazy list: nothing is sent until it is awaited or iterated
   * @throws (when read) `ValidationError`, `AuthenticationError`, `PermissionError` (product missing on the
   * application), `BadRequestError`, `RateLimitError`, `ServerError`, `NetworkError`, `TimeoutError`, `AbortError`
   * @example
   * ```ts
   * for await (const payer of optum.payers.list({ system: 'IMN', transactionType: 'Eligibility' }))
   *   console.log(payer.payerId, payer.payerPlanName);
   * ```
   */
  list(query: PayerQuery, options?: RequestOptions): List<Payer> {
    const { pageSize = defaultPageSize } = query ?? {};
    const filter: Query = Object.fromEntries(filters.map((name) => [name, query?.[name]]));
    return createList<Payer, number>(
      {
        provider: 'optum',
        operation: `${listOperation.method} ${listOperation.path}`,
        binding: JSON.stringify([this.#connection.environment.origins.gateway, filter, pageSize]),
        fetch: (page = 1, pageOptions) => {
          const problem = queryProblem(query);
          if (problem !== undefined) return new ResponsePromise(Promise.reject(problem));
          const parts = {
            query: { ...filter, page, pageSize },
            parse: (response: VendorResponse, context: FailureContext) =>
              readPage(response, context, page, pageSize),
          };
          return this.#connection.send<FetchedPage<Payer, number>>(listOperation, parts, pageOptions);
        },
        // Rows have no id of their own; the same payer stands there once per transaction type.
        idOf: (payer) => JSON.stringify(payer),
        offset: { pageSize, positionOf: (index) => Math.floor(index / pageSize) + 1 },
      },
      query,
      options,
    );
  }
}

/** Both envelopes that are known of: `{ data, totalCount }` and `{ payers, total }`. */
function readPage(
  { body }: VendorResponse,
  context: FailureContext,
  page: number,
  askedPageSize: number,
): FetchedPage<Payer, number> {
  const answer = isObject(body) ? body : {};
  const items = answer.payers ?? answer.data;
  if (!Array.isArray(items)) {
    throw new ResponseFormatError({
      ...context,
      code: 'no_payers',
      message: 'The answer holds neither payers nor data.',
      details: body,
    });
  }
  const total = count(answer.total) ?? count(answer.totalCount);
  const pageSize = count(answer.pageSize) || askedPageSize;
  const more = total === undefined ? items.length >= pageSize : page * pageSize < total;
  return { items: items as Payer[], next: more && items.length > 0 ? page + 1 : undefined, total };
}

function count(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

function queryProblem(query: PayerQuery): ValidationError | undefined {
  const problems: [path: string, text: string][] = [];
  const { system, pageSize = defaultPageSize } = query ?? {};
  if (typeof system !== 'string' || (system as string) === '')
    problems.push(['system', 'is required: IMN, EXCH, IEDI, RPA or DENTAL']);
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 100)
    problems.push(['pageSize', 'must be a whole number from 1 to 100']);
  for (const name of filters)
    if (query?.[name] !== undefined && typeof query[name] !== 'string')
      problems.push([name, 'must be a string']);
  if (problems.length === 0) return undefined;
  return requestRefusal(
    `${listOperation.method} ${listOperation.path}`,
    problems.map(([path, text]) => ({ severity: 'error', code: 'invalid', path, text })),
  );
}
