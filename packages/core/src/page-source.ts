import type { List, ListQuery } from './list.js';
import type { RequestOptions } from './request.js';
import type { ResponsePromise } from './response-promise.js';

/** One page as a provider fetched it. `P` is where a page starts: plain JSON, without patient ids. */
export interface FetchedPage<T, P> {
  /** Items in the vendor's order. */
  readonly items: readonly T[];
  /** Where the next page starts, as the vendor's links say; undefined after the last. */
  readonly next: P | undefined;
  /** How many there are in all, where the vendor says so. */
  readonly total: number | undefined;
}

/** What a list reads from. */
export interface PageSource<T, P> {
  /** Provider name for errors. */
  readonly provider: string;
  /** Method and path template for errors. */
  readonly operation: string;
  /** What a cursor is bound to: everything that makes the query and the grant this one. Hashed, never stored plain. */
  readonly binding: string;
  /** Fetches the page at a position; undefined is the first. */
  fetch(position: P | undefined, options: RequestOptions | undefined): ResponsePromise<FetchedPage<T, P>>;
  /** Identity of an item, to hand none over twice and to find the place again. Hashed in cursors. */
  idOf(item: T): string;
  /**
   * Set where paging is by offset with a total, so that pages can be fetched ahead in parallel: the page size, and the
   * position of the page that starts at an item's index.
   */
  readonly offset?: { readonly pageSize: number; positionOf(index: number): P };
}

/**
 * Makes a {@link List} over a vendor's pages.
 *
 * @param source - where pages come from
 * @param query - cursor, limit and concurrency as the caller gave them
 * @param options - the caller's request options, used for every page
 * @throws nothing itself; a cursor of another query or grant rejects with `ValidationError` when the list is read
 */
export declare function createList<T, P>(
  source: PageSource<T, P>,
  query?: ListQuery,
  options?: RequestOptions,
): List<T>;
