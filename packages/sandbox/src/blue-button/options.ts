import type { AppRegistration } from './registered-app.js';
import type { Switches } from './switches.js';

/** How the Blue Button half of the sandbox is set up. */
export interface BlueButtonOptions {
  /** Applications beside the default ones; the first given becomes the default. */
  readonly apps?: readonly AppRegistration[] | undefined;
  /** Server switches that differ from the usual. */
  readonly switches?: Partial<Switches> | undefined;
}
