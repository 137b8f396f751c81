/** Spreads requests evenly, up to a maximum number started per second. */
export class Pace {
  readonly #intervalMs: number;
  #nextAtMs = 0;

  /**
   * Creates a pace.
   *
   * @param perSecond - maximum number of requests per second
   */
  constructor(perSecond: number) {
    this.#intervalMs = 1000 / perSecond;
  }

  /**
   * Takes the next free slot.
   *
   * @returns the wait for it, in milliseconds
   */
  reserve(nowMs: number): number {
    const atMs = Math.max(nowMs, this.#nextAtMs);
    this.#nextAtMs = atMs + this.#intervalMs;
    return Math.ceil(atMs - nowMs);
  }
}
