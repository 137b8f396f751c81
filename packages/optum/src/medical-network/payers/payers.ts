import type { Readable } from 'node:stream';
import {
  type FailureContext,
  type FetchedPage,
  type List,
  type ListQuery,
  type Query,
  type RequestOptions,
  ResponseFormatError,
  type ResponsePromise,
  type VendorResponse,
} from '@payerkit/core';
import { boundList } from '../../internal/call/bound-list.js';
import { connectionOf, run } from '../../internal/call/resource-calls.js';
import { requestRejection } from '../../internal/check/request.js';
import { type Operation, operation, type ReadCall } from '../../internal/operation/operation.js';
import { templateOf } from '../../internal/operation/table.js';
import { objectOf } from '../../internal/wire/json.js';
import { OptumResource } from '../../optum-resource.js';
import type { Payer, PayerOutage } from './payer.js';

/** Optum's payer systems. */
export type PayerSystem = 'IMN' | 'EXCH' | 'IEDI' | 'RPA' | 'DENTAL';

/** Transaction types that payers accept. */
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

/** Parameters of every list of the directory. */
export interface PagedQuery extends ListQuery {
  /** Payer system; Optum requires it. */
  readonly system: PayerSystem;
  /** Items per request, 1 to 100. Default 50. */
  readonly pageSize?: number | undefined;
}

/** Outages to list. */
export interface OutageQuery extends PagedQuery {
  /** Only outages of this transaction type. */
  readonly transactionType?: PayerTransactionType | undefined;
  /** Only payers with this name. */
  readonly payerName?: string | undefined;
}

/** The values that filters accept. */
export interface PayerFields {
  /** Payer systems. */
  readonly systems: readonly string[];
  /** Transaction types. */
  readonly transactionTypes: readonly string[];
  /** The response in wire format. */
  readonly response: unknown;
}

/** Payers to list. */
export interface PayerQuery extends PagedQuery {
  /** Only payers that accept this transaction type. */
  readonly transactionType?: PayerTransactionType | undefined;
  /** Only payers with this name; with {@link PayerQuery.wildcardSearch} a part of it. */
  readonly payerPlanName?: string | undefined;
  /** Only this payer ID. */
  readonly payerId?: string | undefined;
  /** Only payers in this state, two letters. */
  readonly stateDoingBusiness?: string | undefined;
  /** Only payers with this state of service. */
  readonly status?: 'Active' | 'Inactive' | 'Standby' | 'Unknown' | undefined;
  /** Only payers of this kind. */
  readonly payerType?: string | undefined;
  /** Only payers changed since this date, `YYYY-MM-DD`. */
  readonly lastUpdatedAfter?: string | undefined;
  /** True to match parts of names. */
  readonly wildcardSearch?: 'Yes' | 'No' | undefined;
  /** Order, such as `payerPlanName,asc`. */
  readonly sort?: string | undefined;
}

/** Parameters of {@link Payers.export}. */
export interface PayerExportQuery {
  /** Payer system. */
  readonly system: PayerSystem;
  /** Columns. Default: the vendor's. */
  readonly fields?: readonly string[] | undefined;
}

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

/** A page of a list. */
interface PageRequest extends PagedQuery {
  readonly page: number;
  readonly filter: Query;
}

const list = operation(
  'GET /medicalnetwork/payerlist/v1/payers',
  pages<Payer>('GET /medicalnetwork/payerlist/v1/payers'),
);
const outages = operation(
  'GET /medicalnetwork/payerlist/v1/outages',
  pages<PayerOutage>('GET /medicalnetwork/payerlist/v1/outages'),
);
const fields = operation('GET /medicalnetwork/payerlist/v1/fields', {
  document: 'unchecked',
  read({ body }): PayerFields {
    const { system, transactionType } = objectOf(body);
    return { systems: texts(system), transactionTypes: texts(transactionType), response: body };
  },
});
const exported = operation('GET /medicalnetwork/payerlist/v1/payers/export', {
  document: 'unchecked',
  wire({ system, fields: columns }: PayerExportQuery) {
    requireQuery('GET /medicalnetwork/payerlist/v1/payers/export', { system });
    return { query: { system, exportFields: columns?.join(',') }, accept: 'text/csv, */*' };
  },
  read: ({ body }): Readable => body as Readable,
});

/**
 * The directory of payers that Optum reaches.
 *
 * Optum: Payer List v1. Product on the application: Payer List.
 */
export class Payers extends OptumResource {
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
    return this.#pages(list, filter, query, options);
  }

  /**
   * Lists payers with outages. Retry class `safe`.
   *
   * @param query - `system` is required; `transactionType`, `payerName`, `limit`, `cursor`
   * @param options - signal, time budgets in milliseconds, retries, headers; used for every page
   * @throws (when read) the errors of {@link Payers.list}
   * @example
   * ```ts
   * for await (const { payerName, transactionType, activeStatus } of optum.payers.outages({ system: 'IMN' }))
   *   console.log(payerName, transactionType, activeStatus);
   * ```
   */
  outages(query: OutageQuery, options?: RequestOptions): List<PayerOutage> {
    const { system, transactionType, payerName } = query ?? {};
    return this.#pages(outages, { system, transactionType, payerName }, query, options);
  }

  /**
   * Returns the values that filters accept. Retry class `safe`.
   *
   * @example
   * ```ts
   * const { systems, transactionTypes } = await optum.payers.fields();
   * ```
   */
  fields(options?: RequestOptions): ResponsePromise<PayerFields> {
    return run(this, fields, {}, options);
  }

  /**
   * Exports the whole directory as CSV. Retry class `safe`, until the first byte arrives.
   *
   * @param query - `system` is required; `fields` names the columns
   * @returns a stream of its bytes; read it or destroy it
   * @throws `ValidationError` before anything is sent; the errors of every call
   * @example
   * ```ts
   * const stream = await optum.payers.export({ system: 'IMN' });
   * for await (const chunk of stream) await save(chunk);
   * ```
   */
  export(query: PayerExportQuery, options?: RequestOptions): ResponsePromise<Readable> {
    return run(this, exported, query, options);
  }

  #pages<T>(
    declared: Operation<PageRequest, FetchedPage<T, number>>,
    filter: Query,
    query: PagedQuery,
    options: RequestOptions | undefined,
  ): List<T> {
    const { pageSize = DEFAULT_PAGE_SIZE } = query ?? {};
    return boundList<T, number>(
      [connectionOf(this).environment.origins.gateway, templateOf(declared.key), filter, pageSize],
      {
        operation: declared.key,
        fetch: (page = 1, pageOptions) =>
          run(this, declared, { ...query, pageSize, page, filter }, pageOptions),
        // Rows have no ID of their own; the same payer occurs once per transaction type.
        idOf: (row) => JSON.stringify(row),
        offset: { pageSize, positionOf: (index) => Math.floor(index / pageSize) + 1 },
      },
      query,
      options,
    );
  }
}

/** Request and reader of a list of the directory. */
function pages<T>(key: string) {
  return {
    document: 'unchecked',
    wire({ page, pageSize, filter, ...query }: PageRequest) {
      requireQuery(key, { ...query, pageSize });
      return { query: { ...filter, page, pageSize } };
    },
    read: (
      response: VendorResponse,
      context: FailureContext,
      { input: { page, pageSize = DEFAULT_PAGE_SIZE } }: ReadCall<PageRequest>,
    ) => readPage<T>(response, context, page, pageSize),
  } as const;
}

/** Both known envelopes: `{ data, totalCount }` and `{ payers, total }`. */
function readPage<T>(
  { body }: VendorResponse,
  context: FailureContext,
  page: number,
  askedPageSize: number,
): FetchedPage<T, number> {
  const answer = objectOf(body);
  const items = answer.payers ?? answer.outages ?? answer.data;
  if (!Array.isArray(items)) {
    throw new ResponseFormatError({
      ...context,
      code: 'no_payers',
      message: 'The response contains no rows.',
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

function requireQuery(operation: string, query: PagedQuery): void {
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
  if (problems.length === 0) return;
  throw requestRejection(
    operation,
    problems.map(([path, text]) => ({ severity: 'error', code: 'invalid', path, text })),
  );
}
