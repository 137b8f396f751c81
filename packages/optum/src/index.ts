export type { OptumApiKey, OptumClientOptions, Preflight } from './client-options.js';
export type {
  BenefitKind,
  BenefitNetwork,
  BenefitPeriod,
  BenefitUnit,
  CoverageLevel,
} from './codes/benefits.js';
export type { ClaimStatusCategory, ClaimStatusMeaning } from './codes/claim-status-categories.js';
export { isNpi } from './codes/npi.js';
export { describeRejectReason, type RejectReason } from './codes/payer-rejections.js';
export * from './dental/index.js';
export * from './enrollment/index.js';
export type { HealthCheckOptions, OptumService } from './health.js';
export * from './medical-network/index.js';
export type { MemberDescription, MemberOptions, MemberPayer } from './member/member-description.js';
export { OptumMember } from './member/optum-member.js';
export type { StoredRemittances } from './member/stored-remittances.js';
export { listOperations, type OperationInfo } from './operation-list.js';
export type {
  BodyOf,
  ContentTypeOf,
  DefaultContentTypeOf,
  OperationArguments,
  OperationPart,
  RequestOf,
  ResponseOf,
  ResponsesOf,
  WithForm,
} from './operation-shapes.js';
export type {
  DefaultContentType,
  OperationBody,
  OperationContentType,
  OperationKey,
  OperationRequest,
  OperationResponse,
  OperationResponses,
  OptumOperations,
} from './operations.js';
export { OptumClient } from './optum-client.js';
export * from './payer-fhir/index.js';
export * from './pharmacy/index.js';
export { ProductLineClient } from './product-line-client.js';
export * from './real/index.js';
export * from './revenue-cycle/index.js';
export {
  type ControlNumbers,
  createControlNumbers,
  sandboxControlNumbers,
} from './settings/control-number.js';
export type { OptumCustomEnvironment, OptumEnvironment, OptumOrigin } from './settings/environment.js';
export type { LedgerOptions, SubmissionOutcome } from './settings/ledger-options.js';
export type { ProductLine, ProductLineOptions } from './settings/product-line.js';
export type { TokenGeneration } from './settings/token-generation.js';
export type { WirePeriod } from './wire-period.js';
