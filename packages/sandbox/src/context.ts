import type { SeededRandom } from './random.js';

/** The sandbox's own time: it starts at the system time and can be moved forward, never back. */
export interface SandboxClock {
  /**
   * Milliseconds since the Unix epoch.
   *
   * @throws nothing
   * @example
   * ```ts
   * const now = new Date(sandbox.control.clock.now());
   * ```
   */
  now(): number;
  /**
   * Moves time forward, in milliseconds.
   *
   * @throws nothing
   * @example
   * ```ts
   * sandbox.control.clock.advance(3_600_000); // an hour later, tokens have expired
   * ```
   */
  advance(ms: number): void;
}

/** State shared by the two vendors' halves of the sandbox. */
export interface SandboxContext {
  /** Origin the sandbox listens on, such as `http://127.0.0.1:4010`; known once it listens. */
  url(): string;
  /** The sandbox's time. Everything that expires reads it. */
  readonly clock: SandboxClock;
  /** Deterministic randomness: same seed, same data. */
  readonly random: SeededRandom;
}
