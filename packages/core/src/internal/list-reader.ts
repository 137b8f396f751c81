import { canonicalJson } from '../canonical-json.js';
import { ListChangedError } from '../errors/request-errors.js';
import { AbortError, ResponseFormatError } from '../errors/transport-errors.js';
import type { FetchedPage, PageSource } from '../page-source.js';
import { UNREADABLE_INPUT } from '../reading.js';
import type { RequestOptions, ResponseMeta } from '../request.js';
import type { ResponsePromise, WithResponse } from '../response-promise.js';
import { CompactMap } from './compact-map.js';
import { hashId, type Mark, type Place } from './list-cursor.js';
import { PageWindow, type WaitWatch } from './list-window.js';

/** State shared by all readers of one list. */
export interface ListContext<T, P> {
  readonly source: PageSource<T, P>;
  readonly concurrency: number;
  readonly options: RequestOptions | undefined;
  readonly watch: WaitWatch;
}

/** A page without the items that were returned before. */
export interface ReadPage<T, P> {
  readonly place: Place<P>;
  readonly items: readonly T[];
  /** ID of each item. */
  readonly ids: readonly string[];
  /** Index of each item in the vendor's page. */
  readonly at: readonly number[];
  readonly total: number | undefined;
  readonly more: boolean;
  readonly meta: ResponseMeta;
}

type Kept<T> = Pick<ReadPage<T, unknown>, 'items' | 'ids' | 'at'>;

const MAX_RESCANS = 3;
/** Number of consecutive pages without a new item in the pass after which the vendor is considered to repeat itself. */
const MAX_REPEATED_PAGES = 4;
/** Number of offset pages that repeat another page entirely, over all passes. */
const MAX_COPIES = 2;
const SAME_ITEMS = 'The server returns the same items for every next page.';
/** Number of consecutive empty pages, which a vendor that filters its pages returns occasionally. */
const MAX_EMPTY_PAGES = 50;

/**
 * Reads a list page by page, from its start or from a cursor.
 *
 * One run over the list is a pass. In an offset pass the vendor's responses must be those of an unchanging list: one
 * total, no item on two pages, as many items as the total says. Otherwise items may have moved across a page boundary
 * unseen, so another pass starts from the beginning and returns only items that no earlier pass returned.
 */
export class PageReader<T, P> {
  readonly #context: ListContext<T, P>;
  readonly #window: PageWindow<T, P>;
  readonly #resumedAfter: Mark<P> | undefined;
  /** Each ID seen, with the last pass that saw it. */
  readonly #passOf = new CompactMap();
  #pass = 0;
  #rescans = 0;
  #next: Place<P> | undefined;
  #visited = new Set<string>();
  #total: number | undefined;
  /** Number of items the pass has read or, because of its starting position, skipped; undefined when unknown. */
  #read: number | undefined;
  #fresh = true;
  #step: number;
  #wanted = Number.POSITIVE_INFINITY;
  /** False until the item that the cursor marks has been passed. */
  #found = true;
  /** Position reached by a pass that ended short of its total: a third pass will not improve on a second one. */
  #shortEnd: string | undefined;
  #broken: ListChangedError | undefined;
  #repeatedPages = 0;
  #emptyPages = 0;
  #copies = 0;

  constructor(context: ListContext<T, P>, resumeAfter: Mark<P> | undefined) {
    const { source, options, concurrency, watch } = context;
    this.#context = context;
    this.#resumedAfter = resumeAfter;
    this.#step = source.offset?.pageSize ?? 0;
    this.#window = new PageWindow(
      {
        fetch: (place, signal) => this.#fetch(place, signal),
        foretell: (ahead) => this.#foretell(ahead),
      },
      concurrency,
      watch,
      options?.signal,
    );
    this.#begin(resumeAfter?.place ?? this.#start());
  }

  /**
   * Returns the next page with a new item, or the last page.
   *
   * @param wanted - maximum number of items the consumer will take
   */
  async read(wanted: number): Promise<ReadPage<T, P> | undefined> {
    this.#wanted = wanted;
    if (this.#broken !== undefined) throw this.#broken;
    while (this.#next !== undefined) {
      this.checkAbort();
      const page = await this.#take();
      if (page !== undefined && (page.items.length > 0 || !page.more)) return page;
    }
    if (this.#broken !== undefined) throw this.#broken;
    return undefined;
  }

  /** Fetches ahead while the consumer reads the current page. */
  readAhead(wanted: number): void {
    this.#wanted = wanted;
    if (wanted > 0) this.#window.fill();
  }

  /** Cancels pending fetches; a later read starts them again. */
  stop(): void {
    this.#window.stop();
  }

  /** Throws when the caller's signal has aborted. */
  checkAbort(): void {
    if (this.#context.options?.signal?.aborted !== true) return;
    this.#window.drop();
    throw this.#abortError();
  }

  async #take(): Promise<ReadPage<T, P> | undefined> {
    let taken: Awaited<ReturnType<PageWindow<T, P>['take']>>;
    try {
      taken = await this.#window.take();
    } catch (error) {
      if (this.#isPastEnd(error)) {
        this.#rescan();
        return undefined;
      }
      if (this.#context.options?.signal?.aborted && !AbortError.isInstance(error)) throw this.#abortError();
      throw error;
    }
    const { place, data, meta } = taken;
    const kept = this.#accept(place, data);
    if (kept === undefined) {
      this.#rescan();
      return undefined;
    }
    return {
      place,
      ...kept,
      total: data.total,
      more: this.#next !== undefined || this.#broken !== undefined,
      meta,
    };
  }

  /** Adds a page to the pass; returns undefined when it shows that the list has changed. */
  #accept(place: Place<P>, page: FetchedPage<T, P>): Kept<T> | undefined {
    const byOffset = this.#context.source.offset !== undefined;
    if (this.#fresh) this.#total = page.total;
    else if (byOffset && page.total !== this.#total) return undefined;
    const ids = page.items.map((item) => this.#idOf(item));
    if (byOffset && ids.some((id) => this.#isRead(id))) {
      this.#countCopies(ids);
      return undefined;
    }
    this.#fresh = false;

    this.#countRepeats(ids);
    const from = this.#firstAfterCursor(ids);
    // A resumed page that no longer contains the marked item: search for it from the start.
    if (!this.#found && this.#pass === 0) return undefined;
    const kept = this.#keep(page.items, ids, from);
    if (this.#read !== undefined) this.#read += ids.length;
    this.#next = this.#following(place, page);
    if (this.#next === undefined && this.#broken === undefined && !this.#endsWell()) {
      if (kept.items.length === 0) return undefined;
      // The items of this page are valid; the next read starts the new pass.
      this.#rescan();
    }
    return kept;
  }

  /** Returns the ID of an item as text: in a response that is not checked strictly it may be a number, empty or missing. */
  #idOf(item: T): string {
    const id: unknown = this.#context.source.idOf(item);
    return textOf(id === undefined || id === null || id === '' ? item : id);
  }

  /** Records the items of a page and returns those that are new and not before an index. */
  #keep(items: readonly T[], ids: readonly string[], from: number): Kept<T> {
    const isNew = ids.map((id) => this.#passOf.set(id, this.#pass) === undefined);
    const all = ids.map((_id, index) => index);
    const at = all.filter((index) => index >= from && isNew[index]);
    if (at.length === all.length) return { items, ids, at };
    return { items: at.map((index) => items[index] as T), ids: at.map((index) => ids[index] as string), at };
  }

  /** Checks whether the pass has read an item. */
  #isRead(id: string): boolean {
    return this.#passOf.get(id) === this.#pass;
  }

  /** Ends the list when a second pass finds only known items: no item moved, the server repeats a page. */
  #countCopies(ids: readonly string[]): void {
    if (!ids.every((id) => this.#isRead(id))) return;
    this.#copies += 1;
    if (this.#copies >= MAX_COPIES) throw this.#changed(SAME_ITEMS);
  }

  /** Ends a pass in which the vendor returns known items, or nothing, for every next position. */
  #countRepeats(ids: readonly string[]): void {
    const isRepeat = ids.length > 0 && ids.every((id) => this.#isRead(id));
    this.#repeatedPages = isRepeat ? this.#repeatedPages + 1 : 0;
    this.#emptyPages = ids.length === 0 ? this.#emptyPages + 1 : 0;
    if (this.#repeatedPages >= MAX_REPEATED_PAGES) throw this.#changed(SAME_ITEMS);
    if (this.#emptyPages >= MAX_EMPTY_PAGES)
      throw this.#changed('The server returns one empty page after another.');
  }

  /** Returns the index of the first item to return: 0, or past the marked item, or past the whole page. */
  #firstAfterCursor(ids: readonly string[]): number {
    const mark = this.#resumedAfter;
    if (this.#found || mark === undefined) return 0;
    const { source } = this.#context;
    const expected = ids[mark.at];
    const at =
      expected !== undefined && hashId(source, expected) === mark.hash
        ? mark.at
        : ids.findIndex((id) => hashId(source, id) === mark.hash);
    this.#found = at >= 0;
    return this.#found ? at + 1 : ids.length;
  }

  #following(place: Place<P>, page: FetchedPage<T, P>): Place<P> | undefined {
    const next = this.#counted(place, page) ?? (page.next === undefined ? undefined : linked(page.next));
    if (next === undefined) return undefined;
    const key = canonicalJson(next.position);
    if (this.#visited.has(key)) {
      // When items are counted against a total, the count decides whether the list is complete.
      const isCounted = this.#context.source.offset !== undefined && page.total !== undefined;
      // The items of this page are returned first; the next read throws.
      if (!isCounted) this.#changed('A next link points to a page that was already read.');
      return undefined;
    }
    this.#visited.add(key);
    return next;
  }

  /**
   * Returns the next position by counting; undefined when only the vendor's link can determine it, or nothing is left.
   */
  #counted({ index }: Place<P>, { items, next, total }: FetchedPage<T, P>): Place<P> | undefined {
    const { offset } = this.#context.source;
    if (offset === undefined || index === undefined || total === undefined) return undefined;
    const follows = index + items.length;
    if (next !== undefined) {
      const key = canonicalJson(next);
      const leadsTo = (at: number) => key === canonicalJson(offset.positionOf(at));
      if (!leadsTo(follows)) {
        // A page that the vendor thinned out is followed by the one its link names.
        if (leadsTo(index + this.#step)) return this.#at(index + this.#step);
        if (!this.#visited.has(key)) return undefined;
      }
    }
    if (items.length === 0 || follows >= total) return undefined;
    // From here on, a vendor whose pages are smaller than requested is asked for that size.
    this.#step = items.length;
    return this.#at(follows);
  }

  /** Returns true when the ending pass has read the complete list, as far as the vendor's responses show. */
  #endsWell(): boolean {
    const { offset } = this.#context.source;
    if (offset !== undefined && this.#read !== undefined && this.#read !== (this.#total ?? this.#read)) {
      const end = `${this.#read}/${this.#total}`;
      if (this.#shortEnd === end)
        throw this.#changed('The pages do not contain as many items as the total says.');
      this.#shortEnd = end;
      return false;
    }
    if (!this.#found) throw this.#changed('The item that the cursor marks is no longer in the list.');
    return true;
  }

  #rescan(): void {
    // Searching for the marked item from the start is not yet a sign of change.
    if (this.#found || this.#pass > 0) this.#rescans += 1;
    if (this.#rescans > MAX_RESCANS) throw this.#changed('The list kept changing while it was read.');
    this.#window.drop();
    this.#pass += 1;
    this.#begin(this.#start());
  }

  #begin(place: Place<P>): void {
    this.#next = place;
    this.#visited = new Set([canonicalJson(place.position)]);
    this.#total = undefined;
    this.#read = place.index;
    this.#fresh = true;
    this.#repeatedPages = 0;
    this.#emptyPages = 0;
    this.#found = this.#resumedAfter === undefined;
  }

  #start(): Place<P> {
    return { position: undefined, index: this.#context.source.offset === undefined ? undefined : 0 };
  }

  #at(index: number): Place<P> | undefined {
    const { offset } = this.#context.source;
    return offset === undefined ? undefined : { position: offset.positionOf(index), index };
  }

  #foretell(ahead: number): Place<P> | undefined {
    const next = this.#next;
    if (ahead === 0 || next === undefined) return next;
    const { index } = next;
    const distance = ahead * this.#step;
    if (index === undefined || this.#total === undefined || distance >= this.#wanted) return undefined;
    return index + distance < this.#total ? this.#at(index + distance) : undefined;
  }

  // Asynchronous, because what a source throws belongs to the page it was asked for, which may be fetched ahead.
  async #fetch({ position }: Place<P>, signal: AbortSignal | undefined) {
    const { source, options } = this.#context;
    const own = signal === options?.signal ? options : { ...options, signal };
    // A source in plain JavaScript may return anything, such as a plain promise.
    const fetched = source.fetch(position, own) as Partial<Response<T, P>> | null | undefined;
    const response = (await (fetched?.withResponse?.() ?? fetched)) as Partial<Fetched<T, P>> | null;
    if (Array.isArray(response?.data?.items)) return response as Fetched<T, P>;
    const { provider, operation } = source;
    const message =
      'A page source must return a ResponsePromise of { items, next, total }, where items is an array.';
    throw new ResponseFormatError({ code: UNREADABLE_INPUT, message, provider, operation });
  }

  #isPastEnd(error: unknown): boolean {
    return this.#next?.position !== undefined && this.#context.source.isPastEnd?.(error) === true;
  }

  #changed(what: string): ListChangedError {
    const { provider, operation } = this.#context.source;
    this.#broken = new ListChangedError({
      code: 'list_changed',
      message: `${what} Continuing could miss items. Start again without a cursor.`,
      provider,
      operation,
      retryable: true,
      sent: 'yes',
    });
    return this.#broken;
  }

  #abortError(): AbortError {
    const { provider, operation } = this.#context.source;
    return new AbortError({
      code: 'aborted',
      message: "The caller's signal ended the list.",
      provider,
      operation,
    });
  }
}

type Fetched<T, P> = WithResponse<FetchedPage<T, P>>;
type Response<T, P> = Pick<ResponsePromise<FetchedPage<T, P>>, 'withResponse'>;

function linked<P>(position: P): Place<P> {
  return { position, index: undefined };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'bigint' ? value.toString() : canonicalJson(value);
}
