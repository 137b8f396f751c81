/** Spreads requests evenly: no more than so many begin in a second. */
export class Pace {
  readonly #intervalMs: number;
  #nextAtMs = 0;

  /** @param perSecond - most requests in a second */
  constructor(perSecond: number) {
    this.#intervalMs = 1000 / perSecond;
  }

  /**
   * Takes the next free place.
   *
   * @returns how long to wait for it, in milliseconds
   */
  reserve(nowMs: number): number {
    const atMs = Math.max(nowMs, this.#nextAtMs);
    this.#nextAtMs = atMs + this.#intervalMs;
    return Math.ceil(atMs - nowMs);
  }
}
