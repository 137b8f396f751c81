import type { FetchedPage, List, ListQuery, Query, RequestOptions, VendorResponse } from '@payerkit/core';
import { boundList } from '../internal/call/bound-list.js';
import { connectionOf, run } from '../internal/call/resource-calls.js';
import { requestRejection } from '../internal/check/request.js';
import type { Operation } from '../internal/operation/operation.js';
import { type Fields, objectsOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import type { OptumResource } from '../optum-resource.js';
import { nextOffset } from './link-header.js';

/** Parameters of every list of the revenue cycle products. */
export interface RevenueCycleListQuery extends ListQuery {
  /** Items per request, 1 to 100. Default 100. */
  readonly pageSize?: number | undefined;
}

/** A query with an order; its other fields are filters. */
interface SortedListQuery extends RevenueCycleListQuery {
  readonly sort?: string | undefined;
}

/** An item of a list. */
interface Item {
  readonly id: string | undefined;
}

/** A page of a list: its query, with the offset except on the first page. */
export interface LinkPage {
  /** Filters as sent. */
  readonly filter: Query;
  /** Items per request. */
  readonly pageSize: number;
  /** From the link to this page. */
  readonly offset: string | undefined;
}

/**
 * Declares how the pages of a list are requested and read.
 *
 * @param read - reads one item
 *
 * @internal
 */
export function linkPages<T>(key: string, read: (item: Fields) => T) {
  return {
    wire({ filter, pageSize, offset }: LinkPage) {
      if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 100) throw wrongPageSize(key);
      return { query: { ...filter, limit: pageSize, ...(offset === undefined ? {} : { offset }) } };
    },
    read: ({ body, headers }: VendorResponse): FetchedPage<T, string> => ({
      items: objectsOf(body).map(read),
      next: nextOffset(headers.link),
      total: totalOf(headers),
    }),
    counts: 'items',
  } as const;
}

/**
 * A list whose next page is named in a `link` header. The link is not followed; only its `offset` is used.
 *
 * @param declared - the operation of its pages
 * @param query - filters, `sort` and paging, as the caller gave them
 * @param options - the caller's request options, used for every page
 *
 * @internal
 */
export function linkList<T extends Item>(
  resource: OptumResource,
  declared: Operation<LinkPage, FetchedPage<T, string>>,
  query: SortedListQuery = {},
  options?: RequestOptions,
): List<T> {
  const { cursor: _cursor, limit: _limit, concurrency: _concurrency, ...own } = query ?? {};
  const { pageSize = 100, sort, ...filters } = own;
  const filter: Query = { ...filters, ...(sort === undefined ? {} : { sort: [sort] }) };
  const { key } = declared;
  return boundList<T, string>(
    [connectionOf(resource).environment.origins.gateway, key, filter, pageSize],
    {
      operation: key,
      fetch: (offset, pageOptions) => run(resource, declared, { filter, pageSize, offset }, pageOptions),
      idOf: (item) => item.id ?? JSON.stringify(item),
    },
    query,
    options,
  );
}

function wrongPageSize(key: string) {
  const text = 'must be a whole number from 1 to 100';
  return requestRejection(key, [{ severity: 'error', code: 'invalid', path: 'pageSize', text }]);
}

/** The vendor's own pages use either name for the header. */
function totalOf(headers: Readonly<Record<string, string | undefined>>): number | undefined {
  const total = Number(wireText(headers['x-total-count'] ?? headers['x-total-number']) ?? Number.NaN);
  return Number.isSafeInteger(total) && total >= 0 ? total : undefined;
}
