// Imported, because a test environment replaces the global ones: those of jsdom return numbers.
import { clearInterval, setInterval } from 'node:timers';
import type { FetchedPage } from '../page-source.js';
import type { WithResponse } from '../response-promise.js';
import { withoutCallSite } from './call-site.js';
import type { Place } from './list-cursor.js';
import { onAbort } from './on-abort.js';

/**
 * Watches a wait for a page and calls back once the process idles during it; returns a function that stops watching.
 */
export type WaitWatch = (onIdle: () => void) => () => void;

const CHECK_MS = 5;
const IDLE_MS = 10;

/** Idle time, not elapsed time: a process that is busy parsing also waits, but more requests would not help it. */
export const watchEventLoop: WaitWatch = (onIdle) => {
  // Loaded here because an import should not pay for it.
  const { performance } = process.getBuiltinModule('node:perf_hooks');
  const { idle } = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    if (performance.eventLoopUtilization().idle - idle < IDLE_MS) return;
    clearInterval(timer);
    onIdle();
  }, CHECK_MS);
  timer.unref();
  return () => clearInterval(timer);
};

type Answer<T, P> = WithResponse<FetchedPage<T, P>>;

interface Entry<T, P> {
  readonly place: Place<P>;
  readonly answer: Promise<Answer<T, P>>;
  /** Cancels the fetch; undefined for a page that was waited for from the start. */
  readonly controller: AbortController | undefined;
  done: boolean;
}

/** The list functions that a {@link PageWindow} needs to read ahead. */
export interface WindowSource<T, P> {
  /** Fetches a page. */
  fetch(place: Place<P>, signal: AbortSignal | undefined): Promise<Answer<T, P>>;
  /** Returns the page that is `ahead` pages past the next one, as far as it can be predicted. */
  foretell(ahead: number): Place<P> | undefined;
}

/**
 * Pages that are pending or have arrived and are not yet taken, in order. The window starts with one page, grows to
 * `concurrency` as soon as the consumer is seen idling for a page, and shrinks again when pages pile up or the wait is
 * no longer for the network.
 */
export class PageWindow<T, P> {
  readonly #source: WindowSource<T, P>;
  readonly #concurrency: number;
  readonly #watch: WaitWatch;
  readonly #signal: AbortSignal | undefined;
  readonly #queue: Entry<T, P>[] = [];
  #size = 1;
  #takenSinceIdle = 0;
  #waiting = false;

  constructor(
    source: WindowSource<T, P>,
    concurrency: number,
    watch: WaitWatch,
    signal: AbortSignal | undefined,
  ) {
    this.#source = source;
    this.#concurrency = concurrency;
    this.#watch = watch;
    this.#signal = signal;
  }

  /** Starts the fetches that fit into the window. */
  fill(): void {
    while (this.#queue.length < this.#size) {
      const place = this.#source.foretell(this.#queue.length);
      if (place === undefined) return;
      this.#queue.push(this.#start(place, new AbortController()));
    }
  }

  /** Returns the next page; only one caller may take a page at a time. */
  async take(): Promise<Answer<T, P> & { readonly place: Place<P> }> {
    const [expected] = this.#queue;
    if (expected !== undefined && expected.place.index !== this.#source.foretell(0)?.index) this.drop();
    this.#shrink();
    if (this.#queue.length === 0) this.#startAwaited();
    this.fill();
    const head = this.#queue[0] as Entry<T, P>;
    // A page after the head is foretold by earlier pages, so the wait for the head changes nothing.
    const canGrow = !head.done && this.#source.foretell(1) !== undefined;
    const stopWatching = canGrow ? this.#watch(() => this.#grow()) : undefined;
    this.#waiting = true;
    try {
      const answer = await head.answer;
      this.#queue.shift();
      return { ...answer, place: head.place };
    } catch (error) {
      this.drop();
      throw error;
    } finally {
      this.#waiting = false;
      stopWatching?.();
    }
  }

  /** Cancels fetches that no one waits for. */
  stop(): void {
    if (!this.#waiting) this.drop();
  }

  /** Cancels all fetches. */
  drop(): void {
    for (const { controller } of this.#queue.splice(0)) controller?.abort();
  }

  /** Starts the fetch of a page that is waited for: without a signal of the caller, nothing can cancel it. */
  #startAwaited(): void {
    const place = this.#source.foretell(0);
    if (place === undefined) return;
    this.#queue.push(this.#start(place, this.#signal === undefined ? undefined : new AbortController()));
  }

  #grow(): void {
    this.#takenSinceIdle = 0;
    this.#size = this.#concurrency;
    this.fill();
  }

  #shrink(): void {
    const full = this.#queue.length >= this.#size && this.#queue.every(({ done }) => done);
    this.#takenSinceIdle += 1;
    if (this.#size === 1 || (!full && this.#takenSinceIdle <= 2 * this.#concurrency)) return;
    this.#takenSinceIdle = 0;
    this.#size -= 1;
  }

  #start(place: Place<P>, controller: AbortController | undefined): Entry<T, P> {
    const caller = controller && this.#signal;
    // Not by `AbortSignal.any`, which accepts only Node's own signals.
    const stopListening = caller && onAbort(caller, () => controller.abort(caller.reason));
    // The reader of the list adds its own call site.
    const answer = withoutCallSite(() => this.#source.fetch(place, controller?.signal));
    const entry: Entry<T, P> = { place, answer, controller, done: false };
    const settle = () => {
      entry.done = true;
      stopListening?.();
    };
    // This also prevents an unhandled rejection for a page that no one takes.
    answer.then(settle, settle);
    return entry;
  }
}
