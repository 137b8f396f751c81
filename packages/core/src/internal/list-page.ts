import type { Page } from '../list.js';
import type { ResponseMeta } from '../request.js';
import { withCallSite } from '../with-call-site.js';
import { encodeCursor, hashId, type Mark } from './list-cursor.js';
import { type ListContext, PageReader, type ReadPage } from './list-reader.js';

/** Start of a chain of pages, and the number of items it may return. */
export interface ChainStart<T, P> {
  readonly context: ListContext<T, P>;
  readonly resumeAfter: Mark<P> | undefined;
  readonly limit: number;
}

/** Link from a page to the next one; emptied when the next one has been read past. */
interface Link<T, P> {
  page: ListPage<T, P> | undefined;
}

/**
 * A page that can fetch the next one. It references that page only until the page after it has arrived, so that a
 * caller who stores the first page in a variable while reading a long list does not hold the whole list in memory. A
 * `WeakRef` would not do: to a scavenge of V8 its target is reachable, so that one page in the old generation would
 * bring all later pages there.
 */
export class ListPage<T, P> implements Page<T> {
  readonly items: readonly T[];
  readonly total: number | undefined;
  readonly #start: ChainStart<T, P>;
  #reader: PageReader<T, P> | undefined;
  readonly #read: ReadPage<T, P>;
  /** Number of items that the chain may still return after this page. */
  readonly #left: number;
  #pending: Promise<ListPage<T, P> | undefined> | undefined;
  readonly #next: Link<T, P> = { page: undefined };
  /** Link that leads to this page. */
  readonly #from: Link<T, P> | undefined;
  #taken = false;

  /**
   * Creates a page.
   *
   * @param reader - the reader that is at this page; without one the page reads on with a reader of its own
   * @param from - link that leads to this page
   */
  constructor(start: ChainStart<T, P>, read: ReadPage<T, P>, reader?: PageReader<T, P>, from?: Link<T, P>) {
    this.#start = start;
    this.#reader = reader;
    this.#read = read;
    this.#from = from;
    this.items = read.items.length > start.limit ? read.items.slice(0, start.limit) : read.items;
    this.total = read.total;
    this.#left = start.limit - this.items.length;
  }

  /** Fetches the first page of a chain. */
  static async open<T, P>(start: ChainStart<T, P>): Promise<ListPage<T, P>> {
    const reader = new PageReader(start.context, start.resumeAfter);
    const read = await reader.read(start.limit);
    // A reader's first read always returns a page: an empty one when the list is empty.
    return new ListPage(start, read as ReadPage<T, P>, reader);
  }

  get cursor(): string | undefined {
    const mark = this.#markOfLast();
    return mark && encodeCursor(this.#start.context.source, mark);
  }

  get hasNext(): boolean {
    return this.#read.more && this.#left > 0;
  }

  /** Metadata of the response that contained this page. */
  get meta(): ResponseMeta {
    return this.#read.meta;
  }

  next(): Promise<ListPage<T, P> | undefined> {
    if (!this.hasNext) return Promise.resolve(undefined);
    if (this.#next.page !== undefined) return Promise.resolve(this.#next.page);
    // Captured below this method: a frame of it would retain this page until the next one has arrived.
    const below = Reflect.get(this, 'next') as () => unknown;
    this.#pending ??= withCallSite(() => this.#fetchNext(), below).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async *[Symbol.asyncIterator](): AsyncIterator<T> {
    for await (const page of chain(this)) {
      for (const item of page.items) {
        page.checkAbort();
        yield item;
      }
    }
  }

  /** Fetches ahead while this page is read. */
  readAhead(): void {
    if (!this.#taken && this.hasNext) this.#ownReader().readAhead(this.#left);
  }

  /** Cancels pending fetches behind this page. */
  stop(): void {
    this.#reader?.stop();
  }

  /** Throws when the caller's signal has aborted. */
  checkAbort(): void {
    this.#ownReader().checkAbort();
  }

  #ownReader(): PageReader<T, P> {
    this.#reader ??= new PageReader(this.#start.context, this.#markOfLast());
    return this.#reader;
  }

  /** Returns the position of the last item, or the position where the chain started when there is none. */
  #markOfLast(): Mark<P> | undefined {
    const { ids, at: positions, place } = this.#read;
    const last = this.items.length - 1;
    const at = positions[last];
    if (at === undefined) return this.#start.resumeAfter;
    return { place, at, hash: hashId(this.#start.context.source, ids[last] as string) };
  }

  async #fetchNext(): Promise<ListPage<T, P> | undefined> {
    const start = {
      ...this.#start,
      resumeAfter: this.#markOfLast(),
      limit: this.#left,
    };
    // The reader has moved on for a page that no one references any more: read again from here.
    const reader = this.#taken ? new PageReader(start.context, start.resumeAfter) : this.#ownReader();
    const read = await reader.read(this.#left);
    if (reader === this.#reader) this.#taken = true;
    if (read === undefined || read.items.length === 0) return undefined;
    const page = new ListPage(start, read, reader, this.#next);
    this.#next.page = page;
    if (this.#from !== undefined) this.#from.page = undefined;
    return page;
  }
}

/** Iterates over the pages from this one; fetches ahead end with the loop. */
async function* chain<T, P>(first: ListPage<T, P>): AsyncGenerator<ListPage<T, P>, void, undefined> {
  let page: ListPage<T, P> | undefined = first;
  let last = first;
  try {
    while (page !== undefined) {
      last = page;
      last.readAhead();
      yield page;
      last.checkAbort();
      page = await page.next();
    }
  } finally {
    last.stop();
  }
}
