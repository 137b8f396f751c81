import { LazyList } from './internal/lazy-list.js';
import { watchEventLoop } from './internal/list-window.js';
import type { List, ListQuery } from './list.js';
import type { PageSource } from './page-source.js';
import type { RequestOptions } from './request.js';

/**
 * Creates a {@link List} over a vendor's pages.
 *
 * When the source pages by offset, a changed total, an item that appears on two pages, or a position past the end means
 * that items may have moved unseen. The list is then reread from the start, returning only new items, up to three
 * times; after that it throws `ListChangedError`. A next position that was already read, and a server that returns the
 * same items for every next position, also throw `ListChangedError`: neither is the end of a list.
 *
 * @param query - cursor, limit and concurrency as the caller passed them
 * @param options - the caller's request options, used for every page
 * @returns the list; nothing is sent until it is read
 * @throws nothing itself. A `cursor` of another query or grant (code `bad_cursor`), or a `limit` or `concurrency` that
 *   is not a positive integer, rejects with `ValidationError` when the list is read, before anything is sent
 * @example
 * ```ts
 * const list = createList({ provider, operation, binding, fetch, idOf: (claim) => claim.id }, { limit: 100 });
 * for await (const claim of list) console.log(claim.id);
 * ```
 */
export function createList<T, P>(
  source: PageSource<T, P>,
  query: ListQuery = {},
  options?: RequestOptions,
): List<T> {
  return new LazyList(source, query, options, watchEventLoop);
}
