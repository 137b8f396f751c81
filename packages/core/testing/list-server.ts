import { setImmediate } from 'node:timers/promises';
import { BadRequestError } from '../src/errors/request-errors.js';
import type { FetchedPage, PageSource } from '../src/page-source.js';
import { ResponsePromise } from '../src/response-promise.js';

/** An item of the simulated list. */
export interface Item {
  readonly id: string;
}

/** A page's start: by offset, or after an item. */
export interface Start {
  readonly startIndex?: number;
  readonly after?: string;
}

const meta = { status: 200, headers: {}, requestId: undefined, attempts: 1, durationMs: 1 };

/**
 * A list on a server, in memory, in an order that stays the same whatever is added or taken away.
 */
export class ListServer {
  ids: string[];
  readonly requests: (Start | undefined)[] = [];
  inFlight = 0;
  maxInFlight = 0;
  aborted = 0;
  /** Event before the response to the nth request (from 0). */
  before: (request: number) => void | Promise<void> = () => undefined;
  /** Number of items on the page for the nth request. */
  sizeOf: (request: number) => number;

  constructor(count: number, pageSize: number) {
    this.ids = Array.from({ length: count }, (_, index) => id(index * 100));
    this.sizeOf = () => pageSize;
  }

  /** The list read by offset, as a vendor with a total pages. */
  byOffset(pageSize: number): PageSource<Item, Start> {
    return {
      ...this.#common((start, size) => {
        const from = start?.startIndex ?? 0;
        const total = this.ids.length;
        if (from > 0 && from >= total) throw pastEnd();
        const items = this.ids.slice(from, from + size);
        const end = from + items.length;
        return { items, next: end < total ? { startIndex: end } : undefined, total };
      }),
      offset: { pageSize, positionOf: (startIndex) => ({ startIndex }) },
      isPastEnd: (error) => BadRequestError.isInstance(error) && error.code === 'past_end',
    };
  }

  /** The list read by links, each going on after the last item of its page. */
  byLink(): PageSource<Item, Start> {
    return this.#common((start, size) => {
      const { after } = start ?? {};
      const from = after === undefined ? 0 : this.ids.filter((known) => known <= after).length;
      const items = this.ids.slice(from, from + size);
      const last = items.at(-1) ?? after;
      const more = from + items.length < this.ids.length;
      return { items, next: more ? { after: last ?? '' } : undefined, total: undefined };
    });
  }

  #common(
    answer: (
      start: Start | undefined,
      size: number,
    ) => { items: string[]; next: Start | undefined; total: number | undefined },
  ): PageSource<Item, Start> {
    return {
      provider: 'example',
      operation: 'GET /items',
      binding: 'grant-of-person-4711?type=all',
      idOf: (item) => item.id,
      fetch: (start, options) => {
        const request = this.requests.push(start) - 1;
        this.inFlight += 1;
        this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
        const work = async () => {
          const aborted = new Promise((_, reject) => {
            options?.signal?.addEventListener('abort', () => {
              this.aborted += 1;
              reject(new Error('aborted'));
            });
          });
          aborted.catch(() => undefined);
          const answered = Promise.resolve(this.before(request)).then(() => setImmediate());
          await Promise.race([aborted, answered]);
          const { items, next, total } = answer(start, this.sizeOf(request));
          return { data: { items: items.map((known) => ({ id: known })), next, total }, meta };
        };
        return new ResponsePromise(
          work().finally(() => {
            this.inFlight -= 1;
          }),
        );
      },
    };
  }
}

/** Ids sort as numbers do. */
export function id(number: number): string {
  return String(number).padStart(9, '0');
}

/** Collects what an iteration gives. */
export async function collect(items: AsyncIterable<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const item of items) ids.push(item.id);
  return ids;
}

/** An respond with its page changed. */
export function withPage(
  answer: ResponsePromise<FetchedPage<Item, Start>>,
  change: (page: FetchedPage<Item, Start>) => FetchedPage<Item, Start>,
): ResponsePromise<FetchedPage<Item, Start>> {
  return new ResponsePromise(
    answer.withResponse().then((response) => ({ ...response, data: change(response.data) })),
  );
}

function pastEnd(): BadRequestError {
  return new BadRequestError({ code: 'past_end', message: 'Value for startIndex is too large.' });
}
