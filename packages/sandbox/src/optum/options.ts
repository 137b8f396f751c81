import type { OptumApplication } from './application.js';
import type { OwnReport } from './medical-network/own-report.js';
import type { OptumSwitches } from './switches.js';

/** Options of the Optum half of the sandbox. */
export interface OptumOptions {
  /** Report files of your own; a reset returns to these. */
  readonly reports?: readonly OwnReport[] | undefined;
  /** Applications that precede the default ones; the first one given becomes the default. */
  readonly applications?: readonly OptumApplication[] | undefined;
  /** Switches that differ from their defaults. */
  readonly switches?: Partial<OptumSwitches> | undefined;
}
