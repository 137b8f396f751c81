import type { OffsetClock } from '../clock.js';

/** Does things at a sandbox time: when it comes by itself, or when tests move the clock past it. */
export class Schedule {
  readonly #clock: OffsetClock;
  #entries: { readonly at: number; readonly run: () => void }[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(clock: OffsetClock, closing: AbortSignal) {
    this.#clock = clock;
    const stop = clock.onAdvance(() => this.#update());
    closing.addEventListener('abort', () => {
      stop();
      this.clear();
    });
  }

  /** Runs something once the sandbox clock shows `at`, epoch milliseconds. */
  at(at: number, run: () => void): void {
    this.#entries.push({ at, run });
    this.#update();
  }

  clear(): void {
    this.#entries = [];
    clearTimeout(this.#timer);
  }

  #update(): void {
    const now = this.#clock.now();
    const due = this.#entries.filter((entry) => entry.at <= now);
    this.#entries = this.#entries.filter((entry) => entry.at > now);
    for (const { run } of due) run();
    clearTimeout(this.#timer);
    const next = Math.min(...this.#entries.map((entry) => entry.at));
    if (next < Number.POSITIVE_INFINITY)
      this.#timer = setTimeout(() => this.#update(), Math.min(next - now, 2 ** 31 - 1));
    // What is scheduled must not keep a program alive that has nothing else to do.
    this.#timer?.unref();
  }
}
