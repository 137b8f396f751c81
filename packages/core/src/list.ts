import type { WithResponse } from './response-promise.js';

/** Parameters every list takes. */
export interface ListQuery {
  /** Where to go on: the `cursor` of an earlier page or list. It belongs to one query and one grant. */
  readonly cursor?: string | undefined;
  /** End after this many items. */
  readonly limit?: number | undefined;
  /** How many pages to fetch ahead at most, where the vendor's paging allows it. Default 4. */
  readonly concurrency?: number | undefined;
}

/**
 * One page of a list. Iterating it gives its items and all that follow, so that a list returned from an `async`
 * function loses nothing.
 */
export interface Page<T> extends AsyncIterable<T> {
  /** The items of this page alone. */
  readonly items: readonly T[];
  /** Marks the last item of this page: `list({ cursor })` goes on after it. Undefined when the page is empty and nothing came before. */
  readonly cursor: string | undefined;
  /** How many items there are in all, where the vendor says so. */
  readonly total: number | undefined;
  /** Whether another page follows. */
  readonly hasNext: boolean;
  /** The page that follows; undefined after the last. */
  next(): Promise<Page<T> | undefined>;
}

/**
 * Items of one query, fetched as they are read. Nothing is sent until the list is awaited (its first page) or iterated
 * (its items). Pages are fetched ahead where the vendor's paging allows it; no item comes twice; items come in the
 * vendor's order.
 *
 * @example
 * ```ts
 * for await (const eob of member.explanationOfBenefit.list({ type: ['carrier'] })) console.log(eob.id);
 * const page = await member.coverage.list();
 * const firstTen = await member.explanationOfBenefit.list().toArray({ limit: 10 });
 * ```
 */
export interface List<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {
  /** Marks the last item handed over by the latest iteration of this list; undefined before the first. */
  readonly cursor: string | undefined;
  /** The first page with what is known of its response. */
  withResponse(): Promise<WithResponse<Page<T>>>;
  /** Page by page. */
  pages(): AsyncIterable<Page<T>>;
  /**
   * All items in an array.
   *
   * @param options - `limit`: the most items to hold in memory; required, because histories have no bound
   */
  toArray(options: { readonly limit: number }): Promise<T[]>;
  /** The first item; undefined when there is none. Fetches one page. */
  first(): Promise<T | undefined>;
}
