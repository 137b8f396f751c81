import type { SandboxClock } from './context.js';

/** The machine's time plus what tests have added to it. */
export class OffsetClock implements SandboxClock {
  readonly #base: () => number;
  readonly #listeners = new Set<() => void>();
  #offsetMs = 0;

  /**
   * @param base - where time comes from; by default the machine's clock
   */
  constructor(base: () => number = Date.now) {
    this.#base = base;
  }

  now(): number {
    return this.#base() + this.#offsetMs;
  }

  advance(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0)
      throw new RangeError('the sandbox clock moves forward only: give a number of milliseconds, 0 or more');
    this.#offsetMs += ms;
    for (const listener of this.#listeners) listener();
  }

  /** Milliseconds that tests have added so far. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** Calls back after each {@link advance}; returns how to stop. */
  onAdvance(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
