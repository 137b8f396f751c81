import {
  createList,
  type FetchedPage,
  type List,
  type ListQuery,
  type Query,
  type RequestOptions,
  ResponsePromise,
} from '@payerkit/core';
import type { Connection } from '../internal/call/connection.js';
import { callTyped, mapped } from '../internal/call/resource-call.js';
import { requestRejection } from '../internal/check/request.js';
import { isObject } from '../internal/error/wire-errors.js';
import { wireText } from '../internal/wire/text.js';
import { nextOffset } from './link-header.js';

/** What every list of the revenue cycle products takes. */
export interface RevenueCycleListQuery extends ListQuery {
  /** Items per request, 1 to 100. Default 100. */
  readonly pageSize?: number | undefined;
}

type ListKey = 'GET /rcm/eligibility/v1/transactions' | 'GET /rcm/eligibility/v1/coverage-discovery';

/**
 * A list whose next page is named in a `link` header. The link is not followed: only its `offset` is read.
 *
 * @param connection - how Optum is reached
 * @param key - `METHOD /path`
 * @param filter - the query without its paging
 * @param read - reads one item
 * @param query - paging as the caller gave it
 * @param options - the caller's request options, used for every page
 *
 * @internal
 */
export function linkList<T>(
  connection: Connection,
  key: ListKey,
  filter: Query,
  read: (item: Readonly<Record<string, unknown>>) => T & { readonly id: string | undefined },
  query: RevenueCycleListQuery = {},
  options?: RequestOptions,
): List<T> {
  const { pageSize = 100 } = query ?? {};
  return createList<T & { readonly id: string | undefined }, string>(
    {
      provider: 'optum',
      operation: key,
      binding: JSON.stringify([connection.environment.origins.gateway, key, filter, pageSize]),
      fetch: (offset, pageOptions) => {
        if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 100) {
          const text = 'must be a whole number from 1 to 100';
          const issue = { severity: 'error', code: 'invalid', path: 'pageSize', text } as const;
          return new ResponsePromise(Promise.reject(requestRejection(key, [issue])));
        }
        const wireQuery = { ...filter, limit: pageSize, ...(offset === undefined ? {} : { offset }) };
        return mapped(callTyped(connection, key, { query: wireQuery }, pageOptions), ({ data, meta }) => {
          const page: FetchedPage<T & { readonly id: string | undefined }, string> = {
            items: (Array.isArray(data) ? (data as unknown[]) : []).filter(isObject).map(read),
            next: nextOffset(meta.headers.link),
            total: totalOf(meta.headers),
          };
          return page;
        });
      },
      idOf: (item) => item.id ?? JSON.stringify(item),
    },
    query,
    options,
  );
}

/** The vendor's own pages call the header by either name. */
function totalOf(headers: Readonly<Record<string, string | undefined>>): number | undefined {
  const total = Number(wireText(headers['x-total-count'] ?? headers['x-total-number']) ?? Number.NaN);
  return Number.isSafeInteger(total) && total >= 0 ? total : undefined;
}
