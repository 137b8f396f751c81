// Imported, because tests replace the global one and would stop the requests of the code that they test.
import { clearImmediate, setImmediate } from 'node:timers';

/**
 * Lets callers proceed one per turn of the event loop, in the order in which they asked; the first one proceeds at
 * once.
 *
 * Responses that arrive together would otherwise all be read before the next request is written. Requests would then
 * leave in bursts, and the server and the network would be idle in between.
 */
export class OnePerTurn {
  /** The next turn of those who wait; undefined when nothing proceeded in this turn. */
  #turn: NodeJS.Immediate | undefined;
  readonly #waiting: (() => boolean)[] = [];

  /**
   * Proceeds at once when nothing else did in this turn, otherwise in a later turn.
   *
   * @param proceed - returns false when it no longer has anything to do; then the next one gets the turn
   */
  enter(proceed: () => boolean): void {
    if (this.#turn !== undefined) this.#waiting.push(proceed);
    else if (proceed()) this.#turn = setImmediate(this.#next);
  }

  /** Runs something in the next turn of the event loop, before one who waits proceeds. */
  before(run: () => void): void {
    setImmediate(run);
    if (this.#turn === undefined) return;
    clearImmediate(this.#turn);
    this.#turn = setImmediate(this.#next);
  }

  readonly #next = () => {
    let proceed = this.#waiting.shift();
    while (proceed !== undefined && !proceed()) proceed = this.#waiting.shift();
    this.#turn = proceed === undefined ? undefined : setImmediate(this.#next);
  };
}
