import type { SandboxClock } from './context.js';

/** The system time plus the offset that tests have added. */
export class OffsetClock implements SandboxClock {
  readonly #base: () => number;
  readonly #listeners = new Set<() => void>();
  #offsetMs = 0;

  /**
   * Creates a clock.
   *
   * @param base - source of time; by default the system clock
   */
  constructor(base: () => number = Date.now) {
    this.#base = base;
  }

  now(): number {
    return this.#base() + this.#offsetMs;
  }

  advance(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0)
      throw new RangeError('the sandbox clock moves forward only: pass a number of milliseconds, 0 or more');
    this.#offsetMs += ms;
    for (const listener of this.#listeners) listener();
  }

  /** Milliseconds that tests have added so far. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** Continues with the offset of a saved state. */
  restore(offsetMs: number): void {
    this.#offsetMs = offsetMs;
  }

  /** Calls back after each {@link advance}; returns a function that stops it. */
  onAdvance(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
