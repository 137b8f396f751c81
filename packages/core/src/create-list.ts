import { LazyList } from './internal/lazy-list.js';
import { watchEventLoop } from './internal/list-window.js';
import type { List, ListQuery } from './list.js';
import type { PageSource } from './page-source.js';
import type { RequestOptions } from './request.js';

/**
 * Makes a {@link List} over a vendor's pages.
 *
 * Where the source pages by offset, a total that changes, an item that comes on two pages or a position past the end
 * mean that items may have moved unseen: the list is read again from the start, handing over only what is new, up to
 * three times; then it ends in `ListChangedError`. A next position that was read already, and a server that gives the
 * same items for each next position, end in `ListChangedError` too: neither is the end of a list.
 *
 * @param source - where pages come from
 * @param query - cursor, limit and concurrency as the caller gave them
 * @param options - the caller's request options, used for every page
 * @returns the list; nothing is sent until it is read
 * @throws nothing itself; a `cursor` of another query or grant (code `bad_cursor`), a `limit` or a `concurrency` that is
 * no positive integer reject with `ValidationError` when the list is read, before anything is sent
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
