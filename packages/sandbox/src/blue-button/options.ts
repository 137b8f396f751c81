import type { BlueButtonRegistration } from './application.js';
import type { BlueButtonSwitches } from './switches.js';

/** How the Blue Button half of the sandbox is set up. */
export interface BlueButtonOptions {
  /** Applications beside the default ones; the first given becomes the default. */
  readonly applications?: readonly BlueButtonRegistration[] | undefined;
  /** Server switches that differ from the usual. */
  readonly switches?: Partial<BlueButtonSwitches> | undefined;
}
