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

/** Where paging is by offset with a total: what is needed to fetch pages ahead in parallel. */
export interface OffsetPaging<P> {
  /** How many items a full page holds. */
  readonly pageSize: number;
  /**
   * The position of the page that starts at an item's index. Give it the form that {@link FetchedPage.next} has for
   * the same page (equal as JSON); otherwise pages are read one after the other.
   */
  positionOf(index: number): P;
}

/**
 * What a list reads from. A position is stored in cursors as it is, so it must be plain JSON and hold no patient id.
 */
export interface PageSource<T, P> {
  /** Provider name for errors. */
  readonly provider: string;
  /** Method and path template for errors. */
  readonly operation: string;
  /** What a cursor is bound to: everything that makes the query and the grant this one. It keys a MAC and is never stored. */
  readonly binding: string;
  /** Fetches the page at a position; undefined is the first. `options.signal` ends a page that nobody waits for any more. */
  fetch(position: P | undefined, options: RequestOptions | undefined): ResponsePromise<FetchedPage<T, P>>;
  /** Identity of an item, to hand none over twice and to find the place again. Hashed in cursors. */
  idOf(item: T): string;
  /** Set where paging is by offset with a total. */
  readonly offset?: OffsetPaging<P>;
  /** Whether an error of {@link PageSource.fetch} only says that the position lies past the end of the list, which has shrunk. */
  isPastEnd?(error: unknown): boolean;
}
