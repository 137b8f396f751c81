import type { Halves } from './halves.js';
import type { SandboxState } from './state/saved-state.js';

/** The halves of a sandbox, which another seed or state replaces. */
export class HalvesSlot {
  /** The halves in use. */
  current: Halves;
  readonly #make: (seed: number, applicationsOf?: Halves) => Halves;

  /**
   * @param make - creates halves for a seed, with the Blue Button applications of others
   * @param seed - the first one
   */
  constructor(make: (seed: number, applicationsOf?: Halves) => Halves, seed: number) {
    this.#make = make;
    this.current = make(seed);
  }

  /** Replaces the halves by those of another seed; applications remain. */
  reseed(seed: number): void {
    this.#replace(this.#make(seed, this.current));
  }

  /** Replaces the halves by those of a saved state. */
  load(state: SandboxState): void {
    const loaded = this.#make(state.seed);
    loaded.load(state.halves);
    this.#replace(loaded);
  }

  /** Scheduled actions of the former halves are forgotten with the rest of their state. */
  #replace(others: Halves): void {
    this.current.reset();
    this.current = others;
  }
}
