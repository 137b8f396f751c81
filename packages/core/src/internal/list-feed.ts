import { encodeCursor, hashId, type Mark } from './list-cursor.js';
import { type ChainStart, ListPage } from './list-page.js';
import { PageReader, type ReadPage } from './list-reader.js';

/**
 * The items or pages of a list, one page after the other. It lets go of a page before it waits for the next one: whatever is reachable
 * while a page is parsed is copied by the scavenges of that time, and after two of them it is in the old generation.
 */
export class ListFeed<T, P> {
  readonly #start: ChainStart<T, P>;
  readonly #reader: PageReader<T, P>;
  #page: ReadPage<T, P> | undefined;
  #index = 0;
  /** Number of items of the current page that may be returned. */
  #count = 0;
  /** Number of items that may still be returned after the current page. */
  #left: number;
  #isFirst = true;
  #hasNext = true;
  #last: (Omit<Mark<P>, 'hash'> & { readonly id: string }) | undefined;

  constructor(start: ChainStart<T, P>) {
    this.#start = start;
    this.#reader = new PageReader(start.context, start.resumeAfter);
    this.#left = start.limit;
  }

  /** Cursor of the last item taken; undefined before the first. */
  get cursor(): string | undefined {
    if (this.#last === undefined) return undefined;
    const { source } = this.#start.context;
    const { place, at, id } = this.#last;
    return encodeCursor(source, { place, at, hash: hashId(source, id) });
  }

  /** Fetches the next page; resolves to false when there is none. */
  async advance(): Promise<boolean> {
    if (!this.#hasNext) return false;
    this.#page = undefined;
    this.#index = 0;
    this.#count = 0;
    if (!this.#isFirst) this.#reader.checkAbort();
    const page = await this.#reader.read(this.#left);
    if (page === undefined || (page.items.length === 0 && !this.#isFirst)) return false;
    this.#isFirst = false;
    this.#count = Math.min(page.items.length, this.#left);
    this.#left -= this.#count;
    this.#hasNext = page.more && this.#left > 0;
    this.#page = page;
    if (this.#hasNext) this.#reader.readAhead(this.#left);
    return true;
  }

  /** True when the current page has another item. */
  get hasItem(): boolean {
    return this.#index < this.#count;
  }

  /** Returns the current page, which can be read on from independently of this feed. */
  get page(): ListPage<T, P> {
    const start = { ...this.#start, limit: this.#left + this.#count };
    return new ListPage(start, this.#page as ReadPage<T, P>);
  }

  /** Returns the next item of the current page. */
  take(): T {
    this.#reader.checkAbort();
    const { items, ids, at, place } = this.#page as ReadPage<T, P>;
    const index = this.#index;
    this.#index += 1;
    this.#last = { place, at: at[index] as number, id: ids[index] as string };
    return items[index] as T;
  }

  /** Cancels pending fetches. */
  stop(): void {
    this.#reader.stop();
  }
}
