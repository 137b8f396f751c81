export type { AttachmentRequest } from './attachments/attachment-request.js';
export type { StatusSearch, UploadDates } from './attachments/attachment-search.js';
export type {
  AttachmentDocument,
  AttachmentStatus,
  AttachmentTransaction,
} from './attachments/attachment-status.js';
export type { AttachmentReceipt, AttachmentReconciliation, Attachments } from './attachments/attachments.js';
export type { ClaimStatusInquiry } from './claim-status/claim-status-inquiry.js';
export type * from './claim-status/request.js';
export type * from './claim-status/response.js';
export {
  type ClaimLineStatus,
  type ClaimStatus,
  type ClaimStatusResult,
  readClaimStatus,
  type StatusEntry,
} from './claim-status/result.js';
export type {
  ClaimResponseBody,
  InstitutionalClaim,
  ProfessionalClaim,
  SubmissionKind,
} from './claims/claim.js';
export { type ClaimReceipt, readClaimReceipt } from './claims/claim-receipt.js';
export type { ClaimSubmissions } from './claims/claim-submissions.js';
export type { Claims, Reconciliation } from './claims/claims.js';
export type { SecondaryClaimProblem } from './claims/secondary/contradiction.js';
export type { DecidedPayment } from './claims/secondary/decision.js';
export type { NextPayer } from './claims/secondary/next-payer.js';
export { toSecondaryClaim } from './claims/secondary/secondary-claim.js';
export type { Attention, AttentionReason } from './claims/tracking/attention.js';
export type {
  ClaimEvent,
  ClaimEventType,
  EventSubject,
  FoundEvent,
  TrackedClaimState,
} from './claims/tracking/claim-event.js';
export { ClaimTracker, type TrackedEvent, type TrackOptions } from './claims/tracking/claim-tracker.js';
export type { TrackState, UnmatchedEvent } from './claims/tracking/track-state.js';
export type { TrackableReport } from './claims/tracking/trackable-report.js';
export type { StoredClaim, TrackedClaim } from './claims/tracking/tracked-claim.js';
export type { Accumulator } from './eligibility/accumulator.js';
export { type Benefit, type BenefitFilter, findBenefits, type ServiceType } from './eligibility/benefit.js';
export type * from './eligibility/benefit-row.js';
export type {
  CheckManyOptions,
  CheckManyResult,
  RetryRejections,
} from './eligibility/check-many.js';
export { coverageIsActive } from './eligibility/coverage-state.js';
export type { Eligibility } from './eligibility/eligibility.js';
export type {
  OtherPayer,
  OtherPayerRole,
  PrimaryCareProvider,
} from './eligibility/other-payer.js';
export type { EligibilityPlan } from './eligibility/plan.js';
export type * from './eligibility/plan-details.js';
export type * from './eligibility/request.js';
export type * from './eligibility/request-parties.js';
export type * from './eligibility/response.js';
export type * from './eligibility/response-parties.js';
export {
  type EligibilityResult,
  type ReadEligibilityOptions,
  readEligibility,
} from './eligibility/result.js';
export type { Payer, PayerEnrollment, PayerOutage } from './payers/payer.js';
export type {
  OutageQuery,
  PagedQuery,
  PayerExportQuery,
  PayerFields,
  PayerQuery,
  PayerSystem,
  Payers,
  PayerTransactionType,
} from './payers/payers.js';
export {
  type AcknowledgedClaim,
  type AcknowledgedLevel,
  type AcknowledgedLine,
  type ClaimStatusReportBody,
  readAcknowledgement,
  readAcknowledgementLevels,
} from './reports/acknowledgement.js';
export { groupByCheck, type PaidCheck } from './reports/paid-check.js';
export { readRemittances, type UnmappedValue } from './reports/read-remittance.js';
export type {
  Adjustment,
  AdjustmentGroup,
  CorrectedInsured,
  ProviderAdjustment,
  Remittance,
  RemittanceClaim,
  RemittanceLine,
  RemittanceOutcome,
  RemittancePayer,
  RemittancePerson,
  RemittanceProvider,
  RemittanceReportBody,
} from './reports/remittance.js';
export { type Report, type ReportType, readReportName } from './reports/report-name.js';
export type {
  ConvertedReport,
  FollowOptions,
  ReportOptions,
  Reports,
  StoredReportName,
} from './reports/reports.js';
