import { captureCallSite, type Issue, type List, type Page, type WithResponse } from '@payerkit/core';
import type { RealList } from '../../real/run.js';

/** Returns a list in an object: a promise of the list itself would read it. */
export type OpenList<L> = () => Promise<{ readonly list: L }>;

/** A list whose product group is loaded when the list is first read. */
export class GroupList<T, L extends List<T> = List<T>> implements List<T> {
  /** The list, once it has been read. */
  protected list: L | undefined;
  readonly #open: OpenList<L>;
  readonly #addCallSite: (error: unknown) => void;

  /**
   * @param open - loads the group and creates the list
   * @param below - the method that the caller called
   */
  constructor(open: OpenList<L>, below: (...args: never[]) => unknown) {
    this.#open = open;
    this.#addCallSite = captureCallSite(below);
  }

  get cursor(): string | undefined {
    return this.list?.cursor;
  }

  // biome-ignore lint/suspicious/noThenProperty: a list can be awaited
  then<R = Page<T>, E = never>(
    onFulfilled?: ((page: Page<T>) => R | PromiseLike<R>) | null,
    onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(onFulfilled, onRejected);
  }

  withResponse(): Promise<WithResponse<Page<T>>> {
    return this.#read((list) => list.withResponse());
  }

  pages(): AsyncGenerator<Page<T>, void, undefined> {
    return this.#iterate((list) => list.pages());
  }

  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    return this.#iterate((list) => list);
  }

  toArray(options?: { readonly limit: number }): Promise<T[]> {
    return this.#read((list) => list.toArray(options));
  }

  first(): Promise<T | undefined> {
    return this.#read((list) => list.first());
  }

  async #read<R>(read: (list: L) => Promise<R>): Promise<R> {
    try {
      return await read((await this.#opened()).list);
    } catch (error) {
      this.#addCallSite(error);
      throw error;
    }
  }

  async *#iterate<R>(iterate: (list: L) => AsyncIterable<R>): AsyncGenerator<R, void, undefined> {
    try {
      yield* iterate((await this.#opened()).list);
    } catch (error) {
      this.#addCallSite(error);
      throw error;
    }
  }

  async #opened(): Promise<{ readonly list: L }> {
    const { list } = this.list === undefined ? await this.#open() : { list: this.list };
    // Two readers may have waited; both read the same list.
    this.list ??= list;
    return { list: this.list };
  }
}

/** A {@link GroupList} of pages that carry remarks. */
export class RealGroupList<T> extends GroupList<T, RealList<T>> implements RealList<T> {
  get issues(): readonly Issue[] {
    return this.list?.issues ?? [];
  }
}
