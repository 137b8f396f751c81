import type { OwnMember } from '../data/own-member.js';
import type { BlueButtonRegistration } from './application.js';
import type { BlueButtonSwitches } from './switches.js';

/** Options of the Blue Button half of the sandbox. */
export interface BlueButtonOptions {
  /** Applications in addition to the default ones; the first one given becomes the default. */
  readonly applications?: readonly BlueButtonRegistration[] | undefined;
  /** Members of your own; a reset returns to these. */
  readonly members?: readonly OwnMember[] | undefined;
  /** Server switches that differ from their defaults. */
  readonly switches?: Partial<BlueButtonSwitches> | undefined;
}
