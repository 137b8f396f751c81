import type { CallScope } from './call-scope.js';

/** Lets so many through at once; the others wait in the order they came. */
export class ConcurrencyLimit {
  readonly #max: number;
  #active = 0;
  readonly #waiting = new Set<() => void>();

  constructor(max: number) {
    this.#max = max;
  }

  #tryEnter(): boolean {
    if (this.#active >= this.#max || this.#waiting.size > 0) return false;
    this.#active += 1;
    return true;
  }

  /**
   * Takes a place as soon as one is free.
   *
   * @param scope - ends the wait
   */
  async enter(scope: CallScope): Promise<void> {
    if (this.#tryEnter()) return;
    let enter = () => {};
    const entered = new Promise<void>((resolve) => {
      enter = resolve;
    });
    this.#waiting.add(enter);
    try {
      await scope.race(entered);
    } catch (error) {
      // A place that came in the same moment goes to the next.
      if (!this.#waiting.delete(enter)) this.leave();
      throw error;
    }
  }

  /** Gives the place to who has waited longest. */
  leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#active -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
