import type { Page } from '../list.js';
import type { ResponseMeta } from '../request.js';
import { encodeCursor, hashId, type Mark } from './list-cursor.js';
import { type ListContext, PageReader, type ReadPage } from './list-reader.js';

/** Start of a chain of pages, and the number of items it may return. */
export interface ChainStart<T, P> {
  readonly context: ListContext<T, P>;
  readonly resumeAfter: Mark<P> | undefined;
  readonly limit: number;
}

/**
 * A page that can fetch the next one. It does not reference the pages after it, so that a caller who stores the first
 * page in a variable while reading a long list does not hold the whole list in memory.
 */
export class ListPage<T, P> implements Page<T> {
  readonly items: readonly T[];
  readonly total: number | undefined;
  readonly #start: ChainStart<T, P>;
  readonly #reader: PageReader<T, P>;
  readonly #read: ReadPage<T, P>;
  /** Number of items that the chain may still return after this page. */
  readonly #left: number;
  #pending: Promise<ListPage<T, P> | undefined> | undefined;
  #next: WeakRef<ListPage<T, P>> | undefined;
  #taken = false;

  private constructor(start: ChainStart<T, P>, reader: PageReader<T, P>, read: ReadPage<T, P>) {
    this.#start = start;
    this.#reader = reader;
    this.#read = read;
    this.items = read.items.length > start.limit ? read.items.slice(0, start.limit) : read.items;
    this.total = read.total;
    this.#left = start.limit - this.items.length;
  }

  /** Fetches the first page of a chain. */
  static async open<T, P>(start: ChainStart<T, P>): Promise<ListPage<T, P>> {
    const reader = new PageReader(start.context, start.resumeAfter);
    const read = await reader.read(start.limit);
    // A reader's first read always returns a page: an empty one when the list is empty.
    return new ListPage(start, reader, read as ReadPage<T, P>);
  }

  get cursor(): string | undefined {
    return this.cursorAt(this.items.length - 1);
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
    const known = this.#next?.deref();
    if (known !== undefined) return Promise.resolve(known);
    this.#pending ??= this.#fetchNext().finally(() => {
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
    if (!this.#taken && this.hasNext) this.#reader.readAhead(this.#left);
  }

  /** Cancels pending fetches behind this page. */
  stop(): void {
    this.#reader.stop();
  }

  /** Throws when the caller's signal has aborted. */
  checkAbort(): void {
    this.#reader.checkAbort();
  }

  /** Returns the cursor of an item of this page, or the cursor where the chain started when there is none. */
  cursorAt(index: number): string | undefined {
    const mark = this.#markAt(index);
    return mark && encodeCursor(this.#start.context.source, mark);
  }

  #markAt(index: number): Mark<P> | undefined {
    const { source } = this.#start.context;
    const at = this.#read.at[index];
    if (at === undefined) return this.#start.resumeAfter;
    const hash = hashId(source, source.idOf(this.items[index] as T));
    return { place: this.#read.place, at, hash };
  }

  async #fetchNext(): Promise<ListPage<T, P> | undefined> {
    const start = {
      ...this.#start,
      resumeAfter: this.#markAt(this.items.length - 1),
      limit: this.#left,
    };
    // The reader has moved on for a page that no one references any more: read again from here.
    const reader = this.#taken ? new PageReader(start.context, start.resumeAfter) : this.#reader;
    const read = await reader.read(this.#left);
    if (reader === this.#reader) this.#taken = true;
    if (read === undefined || read.items.length === 0) return undefined;
    const page = new ListPage(start, reader, read);
    this.#next = new WeakRef(page);
    return page;
  }
}

/** Iterates over the pages from this one; fetches ahead end with the loop. */
export async function* chain<T, P>(first: ListPage<T, P>): AsyncGenerator<ListPage<T, P>, void, undefined> {
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
