import type { Readable } from 'node:stream';
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
import type { Connection } from '../../internal/call/connection.js';
import { requestRejection } from '../../internal/check/request.js';
import { isObject } from '../../internal/error/wire-errors.js';
import type { Operation } from '../../internal/operation/row.js';
import type { Payer, PayerOutage } from './payer.js';

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

/** What every list of the directory takes. */
export interface PagedQuery extends ListQuery {
  /** Which payer system; Optum requires it. */
  readonly system: PayerSystem;
  /** Items per request, 1 to 100. Default 50. */
  readonly pageSize?: number | undefined;
}

/** Which outages to list. */
export interface OutageQuery extends PagedQuery {
  /** Only outages of this transaction. */
  readonly transactionType?: PayerTransactionType | undefined;
  /** Only payers of this name. */
  readonly payerName?: string | undefined;
}

/** The values that filters take. */
export interface PayerFields {
  /** Payer systems. */
  readonly systems: readonly string[];
  /** Transaction types. */
  readonly transactionTypes: readonly string[];
  /** As on the wire. */
  readonly response: unknown;
}

/** Which payers to list. */
export interface PayerQuery extends PagedQuery {
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
}

const LIST_OPERATION: Operation = {
  method: 'GET',
  path: '/medicalnetwork/payerlist/v1/payers',
  line: 'medical-network',
  origin: 'gateway',
  token: 'v2',
  retryClass: 'safe',
};

const OUTAGE_OPERATION: Operation = { ...LIST_OPERATION, path: '/medicalnetwork/payerlist/v1/outages' };
const FIELDS_OPERATION: Operation = { ...LIST_OPERATION, path: '/medicalnetwork/payerlist/v1/fields' };
const EXPORT_OPERATION: Operation = {
  ...LIST_OPERATION,
  path: '/medicalnetwork/payerlist/v1/payers/export',
  timeoutMs: 120_000,
};

const FILTERS = [
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

const DEFAULT_PAGE_SIZE = 50;

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
    const filter: Query = Object.fromEntries(FILTERS.map((name) => [name, query?.[name]]));
    return this.#pages<Payer>(LIST_OPERATION, filter, query, options);
  }

  /**
   * Lists payers that do not respond as they should. Retry class `safe`.
   *
   * @param query - `system` is required; `transactionType`, `payerName`, `limit`, `cursor`
   * @param options - signal, time budgets in milliseconds, retries, headers; used for every page
   * @throws (when read) as {@link Payers.list}
   */
  outages(query: OutageQuery, options?: RequestOptions): List<PayerOutage> {
    const { system, transactionType, payerName } = query ?? {};
    return this.#pages<PayerOutage>(OUTAGE_OPERATION, { system, transactionType, payerName }, query, options);
  }

  /**
   * The values that filters take. Retry class `safe`.
   *
   * @param options - signal, time budgets in milliseconds, retries, headers
   */
  fields(options?: RequestOptions): ResponsePromise<PayerFields> {
    const parse = ({ body }: VendorResponse) => {
      const answer = isObject(body) ? body : {};
      return {
        systems: texts(answer.system),
        transactionTypes: texts(answer.transactionType),
        response: body,
      };
    };
    return this.#connection.send<PayerFields>(FIELDS_OPERATION, { parse }, options);
  }

  /**
   * The whole directory as CSV. Retry class `safe`, until the first byte came.
   *
   * @param query - `system` is required; `fields` names the columns
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns a stream of its bytes; read it or destroy it
   * @throws `ValidationError` before anything is sent; the errors of every call
   */
  export(
    query: {
      /** Which payer system. */
      readonly system: PayerSystem;
      /** Columns. Default: the vendor's. */
      readonly fields?: readonly string[] | undefined;
    },
    options?: RequestOptions,
  ): ResponsePromise<Readable> {
    const problem = queryProblem(EXPORT_OPERATION, query);
    if (problem !== undefined) return new ResponsePromise(Promise.reject(problem));
    return this.#connection.send<Readable>(
      EXPORT_OPERATION,
      {
        query: { system: query.system, exportFields: query.fields?.join(',') },
        bodyType: 'stream',
        accept: 'text/csv, */*',
      },
      options,
    );
  }

  #pages<T>(
    operation: Operation,
    filter: Query,
    query: PagedQuery,
    options: RequestOptions | undefined,
  ): List<T> {
    const { pageSize = DEFAULT_PAGE_SIZE } = query ?? {};
    return createList<T, number>(
      {
        provider: 'optum',
        operation: `${operation.method} ${operation.path}`,
        binding: JSON.stringify([
          this.#connection.environment.origins.gateway,
          operation.path,
          filter,
          pageSize,
        ]),
        fetch: (page = 1, pageOptions) => {
          const problem = queryProblem(operation, query);
          if (problem !== undefined) return new ResponsePromise(Promise.reject(problem));
          const parts = {
            query: { ...filter, page, pageSize },
            parse: (response: VendorResponse, context: FailureContext) =>
              readPage<T>(response, context, page, pageSize),
          };
          return this.#connection.send<FetchedPage<T, number>>(operation, parts, pageOptions);
        },
        // Rows have no id of their own; the same payer stands there once per transaction type.
        idOf: (row) => JSON.stringify(row),
        offset: { pageSize, positionOf: (index) => Math.floor(index / pageSize) + 1 },
      },
      query,
      options,
    );
  }
}

/** Both envelopes that are known of: `{ data, totalCount }` and `{ payers, total }`. */
function readPage<T>(
  { body }: VendorResponse,
  context: FailureContext,
  page: number,
  askedPageSize: number,
): FetchedPage<T, number> {
  const answer = isObject(body) ? body : {};
  const items = answer.payers ?? answer.outages ?? answer.data;
  if (!Array.isArray(items)) {
    throw new ResponseFormatError({
      ...context,
      code: 'no_payers',
      message: 'The response holds no rows.',
      details: body,
    });
  }
  const total = count(answer.total) ?? count(answer.totalCount);
  const pageSize = count(answer.pageSize) || askedPageSize;
  const more = total === undefined ? items.length >= pageSize : page * pageSize < total;
  return { items: items as T[], next: more && items.length > 0 ? page + 1 : undefined, total };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function count(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

function queryProblem(operation: Operation, query: PagedQuery): ValidationError | undefined {
  const problems: [path: string, text: string][] = [];
  const { system, pageSize = DEFAULT_PAGE_SIZE } = query ?? {};
  if (typeof system !== 'string' || (system as string) === '')
    problems.push(['system', 'is required: IMN, EXCH, IEDI, RPA or DENTAL']);
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 100)
    problems.push(['pageSize', 'must be a whole number from 1 to 100']);
  for (const name of FILTERS) {
    const value = (query as Partial<PayerQuery> | undefined)?.[name];
    if (value !== undefined && typeof value !== 'string') problems.push([name, 'must be a string']);
  }
  if (problems.length === 0) return undefined;
  return requestRejection(
    `${operation.method} ${operation.path}`,
    problems.map(([path, text]) => ({ severity: 'error', code: 'invalid', path, text })),
  );
}
