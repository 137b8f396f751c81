export type {
  AllowedAuthType,
  BlueButtonApplication,
  BlueButtonRegistration,
  DataAccessType,
  PublicKeySet,
} from './blue-button/application.js';
export type * from './blue-button/control.js';
export type { BlueButtonOptions } from './blue-button/options.js';
export type { BlueButtonSwitches, DataSource } from './blue-button/switches.js';
export type { SandboxClock } from './context.js';
export type { FaultControl, SandboxControl, WaitOptions } from './control/control.js';
export type { SandboxCounters } from './control/counters.js';
export type { JournalEntry } from './control/journal.js';
export type { OwnBundle, OwnMember, OwnResources } from './data/own-member.js';
export type { FaultName, FaultParameters } from './faults/parameters.js';
export type { ActiveFault, FaultRule, FaultSelector } from './faults/rules.js';
export type { OptumApplication } from './optum/application.js';
export type { OptumControl } from './optum/control.js';
export type { OwnReport } from './optum/medical-network/own-report.js';
export type { OptumOptions } from './optum/options.js';
export type { OptumSwitches } from './optum/switches.js';
export {
  createSandbox,
  type Sandbox,
  type SandboxBlueButton,
  type SandboxOptions,
  type SandboxOptum,
} from './sandbox.js';
export type { HostOptions } from './server/host-list.js';
export { PortTakenError } from './server/listener.js';
export type { SavedParts } from './state/part.js';
export type { SandboxState, StateHalves } from './state/saved-state.js';
export type { ActiveStub, StubbedResponse, StubControl } from './stubs/stub.js';
