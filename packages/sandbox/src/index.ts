export type * from './blue-button/control.js';
export type { BlueButtonOptions } from './blue-button/options.js';
export type {
  AllowedAuthType,
  AppRegistration,
  DataAccessType,
  PublicKeySet,
  RegisteredApp,
} from './blue-button/registered-app.js';
export type { DataSource, Switches as BlueButtonSwitches } from './blue-button/switches.js';
export type { SandboxClock } from './context.js';
export type { FaultControl, SandboxControl, WaitOptions } from './control/control.js';
export type { SandboxCounters } from './control/counters.js';
export type { JournalEntry } from './control/journal.js';
export type { FaultName, FaultParameters } from './faults/parameters.js';
export type { ActiveFault, FaultRule, FaultSelector } from './faults/rules.js';
export type { OptumApplication } from './optum/applications.js';
export type { OptumControl, OptumSwitches } from './optum/control.js';
export type { OptumOptions } from './optum/options.js';
export {
  createSandbox,
  type Sandbox,
  type SandboxBlueButton,
  type SandboxOptions,
  type SandboxOptum,
} from './sandbox.js';
export { PortTakenError } from './server/listen.js';
