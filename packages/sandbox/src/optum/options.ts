import type { OptumApplication } from './application.js';
import type { OptumSwitches } from './switches.js';

/** How the Optum half of the sandbox is set up. */
export interface OptumOptions {
  /** Applications before the default ones; the first given becomes the default. */
  readonly applications?: readonly OptumApplication[] | undefined;
  /** Settings that differ from the default ones. */
  readonly switches?: Partial<OptumSwitches> | undefined;
}
