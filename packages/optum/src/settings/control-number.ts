import type { Clock, Random } from '@payerkit/core';

/** Generates control numbers: nine digits each (X12 ISA13). */
export type ControlNumbers = () => string;

const RANGE = 1_000_000_000;
const DAY_MS = 86_400_000;

/**
 * Creates control numbers that repeat neither in this process nor on one day: a random start, then increments. Several
 * processes start at different numbers; if that is not enough, pass your own numbers.
 *
 * @param clock - a new day starts at a new number
 * @param random - source of randomness
 * @throws nothing
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
    // A clock that is set back must not repeat numbers of the day.
    if (day === undefined || today > day) {
      day = today;
      last = Math.floor(random() * RANGE);
    }
    last = (last + 1) % RANGE;
    // Payers do not accept all zeros.
    if (last === 0) last = 1;
    return String(last).padStart(9, '0');
  };
}

const PREDEFINED = ['000000001', '000000002', '000000003', '000000004', '123456789'];

/**
 * Returns the control numbers that Optum's sandbox accepts, in turn; it rejects all others.
 *
 * @throws nothing
 * @example
 * ```ts
 * const optum = new OptumClient({ environment: 'sandbox', controlNumbers: sandboxControlNumbers() });
 * ```
 */
export function sandboxControlNumbers(): ControlNumbers {
  let next = 0;
  return () => {
    const number = PREDEFINED[next % PREDEFINED.length] as string;
    next += 1;
    return number;
  };
}
