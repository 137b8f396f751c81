import type { RequestOptions } from './request.js';
import type { ResponsePromise } from './response-promise.js';

/** One page as a provider fetched it. `P` is the start of a page: plain JSON without patient IDs. */
export interface FetchedPage<T, P> {
  /** Items in the vendor's order. */
  readonly items: readonly T[];
  /** Start of the next page, according to the vendor's links; undefined after the last. */
  readonly next: P | undefined;
  /** Total number of items, if the vendor states it. */
  readonly total: number | undefined;
}

/** Set when paging is by offset with a total: the data needed to fetch pages ahead in parallel. */
export interface OffsetPaging<P> {
  /** Number of items on a full page. */
  readonly pageSize: number;
  /**
   * Returns the position of the page that starts at an item's index. It must equal {@link FetchedPage.next} of the same
   * page as JSON; otherwise pages are read sequentially.
   */
  positionOf(index: number): P;
}

/** The source of a list. A position is stored in cursors unchanged, so it must be plain JSON without a patient ID. */
export interface PageSource<T, P> {
  /** Provider name for errors. */
  readonly provider: string;
  /** Method and path template for errors. */
  readonly operation: string;
  /**
   * Binding of a cursor: everything that identifies the query and the grant. It is the key of a MAC and is never
   * stored.
   */
  readonly binding: string;
  /**
   * Fetches the page at a position; undefined is the first page. `options.signal` cancels a page that no one waits for
   * any more.
   */
  fetch(position: P | undefined, options: RequestOptions | undefined): ResponsePromise<FetchedPage<T, P>>;
  /** Returns the identity of an item, used to return none twice and to find a position again. Hashed in cursors. */
  idOf(item: T): string;
  /** Set when paging is by offset with a total. */
  readonly offset?: OffsetPaging<P>;
  /**
   * Returns true when an error of {@link PageSource.fetch} only means that the position is past the end of a list that
   * has shrunk.
   */
  isPastEnd?(error: unknown): boolean;
}
