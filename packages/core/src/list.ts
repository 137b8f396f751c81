import type { WithResponse } from './response-promise.js';

/** Parameters of every list. */
export interface ListQuery {
  /** Cursor to resume from: the `cursor` of an earlier page or list. It belongs to one query and one grant. */
  readonly cursor?: string | undefined;
  /** Maximum number of items. */
  readonly limit?: number | undefined;
  /** Maximum number of pages to fetch ahead, if the vendor's paging allows it. Default 4. */
  readonly concurrency?: number | undefined;
}

/**
 * One page of a list. Iterating over it returns its items and all that follow, so that a list returned from an `async`
 * function loses nothing.
 */
export interface Page<T> extends AsyncIterable<T> {
  /** The items of this page only. */
  readonly items: readonly T[];
  /**
   * Cursor of the last item of this page: `list({ cursor })` continues after it. Undefined when the page is empty and
   * nothing came before.
   */
  readonly cursor: string | undefined;
  /** Total number of items, if the vendor states it. */
  readonly total: number | undefined;
  /** True when another page follows. */
  readonly hasNext: boolean;
  /**
   * Fetches the next page; returns undefined after the last.
   *
   * @example
   * ```ts
   * const page = await member.claims.list();
   * const following = await page.next();
   * ```
   */
  next(): Promise<Page<T> | undefined>;
}

/**
 * The items of one query, fetched as they are read. Nothing is sent until you await the list (its first page) or
 * iterate over it (its items). Pages are fetched ahead if the vendor's paging allows it. No item is returned twice, and
 * items are in the vendor's order.
 *
 * @example
 * ```ts
 * for await (const eob of member.explanationOfBenefit.list({ type: ['carrier'] })) console.log(eob.id);
 * const page = await member.coverage.list();
 * const firstTen = await member.explanationOfBenefit.list().toArray({ limit: 10 });
 * ```
 */
export interface List<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {
  /** Cursor of the last item returned by the latest iteration of this list; undefined before the first. */
  readonly cursor: string | undefined;
  /**
   * Returns the first page with the metadata of its response.
   *
   * @example
   * ```ts
   * const { data, meta } = await member.coverage.list().withResponse();
   * console.log(data.items.length, meta.requestId);
   * ```
   */
  withResponse(): Promise<WithResponse<Page<T>>>;
  /**
   * Iterates over pages.
   *
   * @example
   * ```ts
   * for await (const page of member.claims.list().pages()) console.log(page.items.length, page.total);
   * ```
   */
  pages(): AsyncIterable<Page<T>>;
  /**
   * Returns the items in an array.
   *
   * @param options - `limit`: the maximum number of items to hold in memory. Default: the `limit` of the list. One of the
   *   two is required, because histories are unbounded
   * @throws `ValidationError` when neither is given
   * @example
   * ```ts
   * const claims = await member.claims.list().toArray({ limit: 100 });
   * ```
   */
  toArray(options?: { readonly limit: number }): Promise<T[]>;
  /**
   * Returns the first item; undefined when there is none. Fetches one page.
   *
   * @example
   * ```ts
   * const newest = await member.claims.list().first();
   * ```
   */
  first(): Promise<T | undefined>;
}
