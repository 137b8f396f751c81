import type { CallScope } from './call-scope.js';

/** Allows a limited number of concurrent holders; the others wait in order of arrival. */
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
   * Takes a slot as soon as one is free.
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
      // A slot granted at the same moment goes to the next waiter.
      if (!this.#waiting.delete(enter)) this.leave();
      throw error;
    }
  }

  /** Gives the slot to the longest waiting caller. */
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
