import type { OptumApplication } from './application.js';
import type { OptumSwitches } from './switches.js';

/** Options of the Optum half of the sandbox. */
export interface OptumOptions {
  /** Applications that precede the default ones; the first one given becomes the default. */
  readonly applications?: readonly OptumApplication[] | undefined;
  /** Switches that differ from their defaults. */
  readonly switches?: Partial<OptumSwitches> | undefined;
}
