import type { Clock, Random } from '@payerkit/core';

/** Makes control numbers: nine digits each (X12 ISA13). */
export type ControlNumbers = () => string;

const RANGE = 1_000_000_000;
const DAY_MS = 86_400_000;

/**
 * Control numbers that repeat neither in this process nor on one day: a start drawn by chance, then one more each time.
 * Several processes start at different places; where that is not enough, hand your own numbers in.
 *
 * @param clock - when a new day begins, a new start is drawn
 * @param random - chance
 * @example
 * ```ts
 * const next = createControlNumbers(systemClock, Math.random);
 * next(); // such as '048213377'
 * ```
 */
export function createControlNumbers(clock: Clock, random: Random): ControlNumbers {
  let day: number | undefined;
  let last = 0;
  return () => {
    const today = Math.floor(clock.now() / DAY_MS);
    // A clock that is set back must not bring numbers of the day back.
    if (day === undefined || today > day) {
      day = today;
      last = Math.floor(random() * RANGE);
    }
    last = (last + 1) % RANGE;
    // All zeros is no number to a payer.
    if (last === 0) last = 1;
    return String(last).padStart(9, '0');
  };
}

const PREDEFINED = ['000000001', '000000002', '000000003', '000000004', '123456789'];

/**
 * The control numbers that Optum's sandbox takes, one after the other; it rejects all others.
 */
export function sandboxControlNumbers(): ControlNumbers {
  let next = 0;
  return () => {
    const number = PREDEFINED[next % PREDEFINED.length] as string;
    next += 1;
    return number;
  };
}
