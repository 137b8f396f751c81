// Imported, because tests replace the global one and would stop the requests of the code that they test.
import { clearImmediate, setImmediate } from 'node:timers';

/** Number of callers that proceed in one turn by default. Each turn has a cost of its own, which these share. */
export const CALLERS_PER_TURN = 4;

/**
 * Lets a few callers proceed in each turn of the event loop, in the order in which they asked; the first ones proceed at
 * once.
 *
 * Responses that arrive together would otherwise all be read before the next request is written. Requests would then
 * leave in bursts, and the server and the network would be idle in between.
 */
export class TurnLimit {
  /** The end of this turn; undefined when nothing proceeded in it. */
  #turn: NodeJS.Immediate | undefined;
  /** Share of this turn that is left. */
  #left = 1;
  readonly #waiting: { readonly proceed: () => boolean; readonly share: number }[] = [];

  /**
   * Proceeds at once when few others did in this turn, otherwise in a later turn.
   *
   * @param proceed - returns false when it no longer has anything to do; then the next one proceeds in its place
   * @param perTurn - number of callers like this one that proceed in one turn
   */
  enter(proceed: () => boolean, perTurn = CALLERS_PER_TURN): void {
    const share = 1 / perTurn;
    if (this.#left <= 0) {
      this.#waiting.push({ proceed, share });
    } else if (proceed()) {
      this.#left -= share;
      this.#turn ??= setImmediate(this.#next);
    }
  }

  /** Runs something in the next turn of the event loop, before one who waits proceeds. */
  before(run: () => void): void {
    setImmediate(run);
    if (this.#turn === undefined) return;
    clearImmediate(this.#turn);
    this.#turn = setImmediate(this.#next);
  }

  readonly #next = () => {
    this.#left = 1;
    while (this.#left > 0) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      if (next.proceed()) this.#left -= next.share;
    }
    this.#turn = this.#left < 1 ? setImmediate(this.#next) : undefined;
  };
}
