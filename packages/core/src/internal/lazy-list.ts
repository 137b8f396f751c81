import { checkArguments } from '../check-arguments.js';
import { checkRequestOptions } from '../check-request-options.js';
import type { ValidationError } from '../errors/request-errors.js';
import { inputError } from '../input-error.js';
import type { List, ListQuery, Page } from '../list.js';
import type { PageSource } from '../page-source.js';
import type { RequestOptions } from '../request.js';
import type { WithResponse } from '../response-promise.js';
import { CallSite } from './call-site.js';
import { decodeCursor } from './list-cursor.js';
import { ListFeed } from './list-feed.js';
import { type ChainStart, ListPage } from './list-page.js';
import type { WaitWatch } from './list-window.js';

const DEFAULT_CONCURRENCY = 4;

const NOT_COUNT = { code: 'not_positive_integer', text: 'must be a positive integer' };
const NO_LIMIT = {
  code: 'required',
  text: 'is required: pass toArray({ limit }), or give the list itself a limit',
};

/** The list behind `createList`. */
export class LazyList<T, P> implements List<T> {
  readonly #source: PageSource<T, P>;
  readonly #query: ListQuery;
  readonly #options: RequestOptions | undefined;
  readonly #watch: WaitWatch;
  /** Captured where the list was created: pages are fetched ahead, outside the loop that reads them. */
  readonly #site = new CallSite(LazyList);
  #first: Promise<ListPage<T, P>> | undefined;
  /** The page or feed whose cursor is that of the last item returned. */
  #latest: { readonly cursor: string | undefined } | undefined;

  constructor(
    source: PageSource<T, P>,
    query: ListQuery,
    options: RequestOptions | undefined,
    watch: WaitWatch,
  ) {
    this.#source = source;
    this.#query = query;
    this.#options = options;
    this.#watch = watch;
  }

  get cursor(): string | undefined {
    return this.#latest?.cursor;
  }

  // biome-ignore lint/suspicious/noThenProperty: a list can be awaited
  then<R = Page<T>, E = never>(
    onFulfilled?: ((page: Page<T>) => R | PromiseLike<R>) | null,
    onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    return this.#firstPage().then(onFulfilled, onRejected);
  }

  async withResponse(): Promise<WithResponse<Page<T>>> {
    const page = await this.#firstPage();
    return { data: page, meta: page.meta };
  }

  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    let feed: ListFeed<T, P> | undefined;
    try {
      feed = new ListFeed(this.#chainStart(Number.POSITIVE_INFINITY));
      while (await feed.advance()) yield this.#returned(feed.page);
    } catch (error) {
      throw this.#placed(error);
    } finally {
      feed?.stop();
    }
  }

  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    return this.#items();
  }

  async toArray(options?: { readonly limit: number }): Promise<T[]> {
    const limit: unknown = options === undefined ? this.#query?.limit : options?.limit;
    if (limit === undefined) throw this.#rejection(['limit'], NO_LIMIT);
    if (!isCount(limit)) throw this.#rejection(['limit']);
    const items: T[] = [];
    for await (const item of this.#items(limit)) items.push(item);
    return items;
  }

  async first(): Promise<T | undefined> {
    const [item] = await this.toArray({ limit: 1 });
    return item;
  }

  #firstPage(): Promise<ListPage<T, P>> {
    this.#first ??= this.#open().then(
      (page) => {
        this.#latest = page;
        return page;
      },
      (error: unknown) => {
        throw this.#placed(error);
      },
    );
    return this.#first;
  }

  async *#items(limit = Number.POSITIVE_INFINITY): AsyncGenerator<T, void, undefined> {
    let feed: ListFeed<T, P> | undefined;
    try {
      feed = new ListFeed(this.#chainStart(limit));
      // No variable of this function may hold a page: a suspended generator retains all of them.
      while (await feed.advance()) {
        while (feed.hasItem) {
          const item = feed.take();
          this.#latest = feed;
          yield item;
        }
      }
    } catch (error) {
      throw this.#placed(error);
    } finally {
      feed?.stop();
    }
  }

  #returned(page: ListPage<T, P>): ListPage<T, P> {
    this.#latest = page;
    return page;
  }

  #placed(error: unknown): unknown {
    this.#site.addTo(error);
    return error;
  }

  async #open(): Promise<ListPage<T, P>> {
    return await ListPage.open(this.#chainStart(Number.POSITIVE_INFINITY));
  }

  #chainStart(limit: number): ChainStart<T, P> {
    const { provider, operation } = this.#source;
    checkArguments({ provider, operation }, { query: [this.#query, 'object'] });
    checkRequestOptions({ provider, operation }, this.#options);
    const {
      cursor,
      concurrency = DEFAULT_CONCURRENCY,
      limit: queryLimit = Number.POSITIVE_INFINITY,
    } = this.#query;
    const wrong = [
      ...(queryLimit === Number.POSITIVE_INFINITY || isCount(queryLimit) ? [] : ['limit']),
      ...(isCount(concurrency) ? [] : ['concurrency']),
    ];
    if (wrong.length > 0) throw this.#rejection(wrong);
    return {
      context: { source: this.#source, concurrency, options: this.#options, watch: this.#watch },
      resumeAfter: cursor === undefined ? undefined : decodeCursor<P>(this.#source, cursor),
      limit: Math.min(limit, queryLimit),
    };
  }

  #rejection(fields: readonly string[], rule = NOT_COUNT): ValidationError {
    const { provider, operation } = this.#source;
    return inputError(
      fields.map((path) => ({ path, ...rule })),
      { provider, operation, code: 'invalid_list_query' },
    );
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
