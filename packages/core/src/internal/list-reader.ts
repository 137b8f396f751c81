import { canonicalJson } from '../canonical-json.js';
import { ListChangedError } from '../errors/request-errors.js';
import { AbortError } from '../errors/transport-errors.js';
import type { FetchedPage, PageSource } from '../page-source.js';
import type { RequestOptions, ResponseMeta } from '../request.js';
import { hashId, type Mark, type Place } from './list-cursor.js';
import { PageWindow, type WaitWatch } from './list-window.js';

/** What all readers of one list share. */
export interface ListContext<T, P> {
  readonly source: PageSource<T, P>;
  readonly concurrency: number;
  readonly options: RequestOptions | undefined;
  readonly watch: WaitWatch;
}

/** A page with what was handed over before taken out. */
export interface ReadPage<T, P> {
  readonly place: Place<P>;
  readonly items: readonly T[];
  /** Where each item was in the vendor's page. */
  readonly at: readonly number[];
  readonly total: number | undefined;
  readonly more: boolean;
  readonly meta: ResponseMeta;
}

interface Kept<T> {
  readonly items: T[];
  readonly at: number[];
}

const MAX_RESCANS = 3;
/** Pages in a row with nothing but items the pass has had already, after which the vendor is taken to repeat itself. */
const MAX_REPEATED_PAGES = 4;
/** Pages by offset that repeat another page whole, over all passes. */
const MAX_COPIES = 2;
const SAME_ITEMS = 'The server gives the same items for each next page.';
/** Pages in a row without any item, which a vendor that filters its pages gives now and then. */
const MAX_EMPTY_PAGES = 50;

/**
 * Reads a list page by page, from its start or from a cursor.
 *
 * One run over the list is a pass. In a pass by offset the vendor's responses must be those of a list that stands still:
 * one total, no item on two pages, as many items as the total says. When they are not, items may have moved across a
 * page's edge unseen, so another pass starts from the beginning and hands over only what none before it had.
 */
export class PageReader<T, P> {
  readonly #context: ListContext<T, P>;
  readonly #window: PageWindow<T, P>;
  readonly #resumedAfter: Mark<P> | undefined;
  /** Each id seen, with the pass that saw it last. */
  readonly #passOf = new Map<string, number>();
  #pass = 0;
  #rescans = 0;
  #next: Place<P> | undefined;
  #visited = new Set<string>();
  #total: number | undefined;
  /** How many items the pass has read or, by its starting place, passed over; undefined when that isn't known. */
  #read: number | undefined;
  #fresh = true;
  #step: number;
  #wanted = Number.POSITIVE_INFINITY;
  /** False until the item that the cursor marks has gone by. */
  #found = true;
  /** How far a pass came that ended short of its total: a second such pass won't be fixed by a third. */
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
   * The next page that holds something new, or the last one.
   *
   * @param wanted - how many items the consumer will take at most
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

  /** Fetches ahead while the consumer reads the page it has. */
  readAhead(wanted: number): void {
    this.#wanted = wanted;
    if (wanted > 0) this.#window.fill();
  }

  /** Ends what is under way; a later read starts it again. */
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

  /** Takes a page into the pass; undefined when it shows that the list has changed. */
  #accept(place: Place<P>, page: FetchedPage<T, P>): Kept<T> | undefined {
    const byOffset = this.#context.source.offset !== undefined;
    if (this.#fresh) this.#total = page.total;
    else if (byOffset && page.total !== this.#total) return undefined;
    const ids = page.items.map((item) => this.#context.source.idOf(item));
    if (byOffset && ids.some((id) => this.#passOf.get(id) === this.#pass)) {
      this.#countCopies(ids);
      return undefined;
    }
    this.#fresh = false;

    this.#countRepeats(ids);
    const from = this.#firstAfterCursor(ids);
    // A resumed page that no longer holds the marked item: look for it from the start.
    if (!this.#found && this.#pass === 0) return undefined;
    const kept: Kept<T> = { items: [], at: [] };
    for (const [at, id] of ids.entries()) {
      if (at >= from && !this.#passOf.has(id)) {
        kept.items.push(page.items[at] as T);
        kept.at.push(at);
      }
      this.#passOf.set(id, this.#pass);
    }
    if (this.#read !== undefined) this.#read += ids.length;
    this.#next = this.#following(place, page);
    if (this.#next === undefined && this.#broken === undefined && !this.#endsWell()) {
      if (kept.items.length === 0) return undefined;
      // What this page holds is good; the next read starts the new pass.
      this.#rescan();
    }
    return kept;
  }

  /** Ends the list where a second pass meets nothing but what it has had already: no item moved, the server repeats a page. */
  #countCopies(ids: readonly string[]): void {
    if (!ids.every((id) => this.#passOf.get(id) === this.#pass)) return;
    this.#copies += 1;
    if (this.#copies >= MAX_COPIES) throw this.#changed(SAME_ITEMS);
  }

  /** Ends a pass in which the vendor gives what it has given, or nothing, for each next position. */
  #countRepeats(ids: readonly string[]): void {
    const isRepeat = ids.length > 0 && ids.every((id) => this.#passOf.get(id) === this.#pass);
    this.#repeatedPages = isRepeat ? this.#repeatedPages + 1 : 0;
    this.#emptyPages = ids.length === 0 ? this.#emptyPages + 1 : 0;
    if (this.#repeatedPages >= MAX_REPEATED_PAGES) throw this.#changed(SAME_ITEMS);
    if (this.#emptyPages >= MAX_EMPTY_PAGES)
      throw this.#changed('The server gives one empty page after another.');
  }

  /** Index of the first item to hand over: 0, or past the item that the cursor marks, or past the whole page. */
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
      // Where items are counted against a total, the count decides whether the list is whole.
      const isCounted = this.#context.source.offset !== undefined && page.total !== undefined;
      // What this page holds is handed over first; the next read throws.
      if (!isCounted) this.#changed('A next link leads to a page that was read already.');
      return undefined;
    }
    this.#visited.add(key);
    return next;
  }

  /** The next place by counting; undefined when the vendor's link has to tell, or nothing is left to count. */
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
    // A vendor whose pages are smaller than asked for is asked for those from here on.
    this.#step = items.length;
    return this.#at(follows);
  }

  /** Whether the pass that ends here has read the list whole, as far as the vendor's responses can tell. */
  #endsWell(): boolean {
    const { offset } = this.#context.source;
    if (offset !== undefined && this.#read !== undefined && this.#read !== (this.#total ?? this.#read)) {
      const end = `${this.#read}/${this.#total}`;
      if (this.#shortEnd === end)
        throw this.#changed("Its pages don't hold as many items as its total says.");
      this.#shortEnd = end;
      return false;
    }
    if (!this.#found) throw this.#changed('The item that the cursor marks is no longer in the list.');
    return true;
  }

  #rescan(): void {
    // To look for the marked item from the start is not yet a sign of change.
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

  async #fetch({ position }: Place<P>, signal: AbortSignal) {
    const { source, options } = this.#context;
    return await source.fetch(position, { ...options, signal }).withResponse();
  }

  #isPastEnd(error: unknown): boolean {
    return this.#next?.position !== undefined && this.#context.source.isPastEnd?.(error) === true;
  }

  #changed(what: string): ListChangedError {
    const { provider, operation } = this.#context.source;
    this.#broken = new ListChangedError({
      code: 'list_changed',
      message: `${what} Going on could miss items: start again without a cursor.`,
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

function linked<P>(position: P): Place<P> {
  return { position, index: undefined };
}
