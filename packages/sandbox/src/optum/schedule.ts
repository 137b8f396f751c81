import type { OffsetClock } from '../clock.js';

/** Runs actions at a sandbox time: when it arrives by itself, or when tests advance the clock past it. */
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

  /** Runs an action once the sandbox clock reaches `at`, epoch milliseconds. */
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
    // A scheduled action must not keep an otherwise idle program alive.
    this.#timer?.unref();
  }
}
