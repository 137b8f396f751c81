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
export type {
  DentalContainer,
  DentalContainerFile,
  DentalContainerFileRequest,
  DentalContainerFileUpdate,
  DentalContainerRequest,
} from './dental/attachment-container.js';
export { DentalAttachmentContainers } from './dental/attachment-containers.js';
export type { DentalAttachmentRequest, DentalImageDetails } from './dental/attachment-request.js';
export {
  type DentalBenefit,
  type DentalBenefitCoverage,
  type DentalBenefitNote,
  type DentalBenefits,
  type DentalFrequency,
  type DentalProcedure,
  readDentalBenefits,
} from './dental/benefits-result.js';
export { Dental } from './dental/dental.js';
export {
  type DentalAcknowledgedClaim,
  type DentalAcknowledgedLevel,
  type DentalAcknowledgement,
  readDentalAcknowledgement,
} from './dental/dental-acknowledgement.js';
export {
  type DentalAttachmentFile,
  type DentalAttachmentReceipt,
  DentalAttachments,
} from './dental/dental-attachments.js';
export type { DentalClaim, DentalClaimQuery } from './dental/dental-claim-list.js';
export type { DentalClaimReceipt } from './dental/dental-claim-receipt.js';
export {
  type DentalAcknowledgementRequest,
  DentalClaims,
  type DentalSubmission,
} from './dental/dental-claims.js';
export { DentalEligibilityInquiry } from './dental/dental-eligibility.js';
export {
  type DentalClaimEstimate,
  type DentalEstimate,
  type DentalEstimateLine,
  readDentalEstimate,
} from './dental/dental-estimate.js';
export { type DentalEstimateRequest, DentalEstimates } from './dental/dental-estimates.js';
export type { DentalBenefitsRequest, DentalEligibilityRequest } from './dental/eligibility-request.js';
export {
  type DentalCoverage,
  type DentalEligibility,
  type DentalLimit,
  type DentalMember,
  type DentalPlan,
  readDentalEligibility,
} from './dental/eligibility-result.js';
export { Enrollment } from './enrollment/enrollment.js';
export type {
  EraAssociation,
  EraEnrollmentOutcome,
  EraEnrollmentQuery,
  EraEnrollmentReceipt,
  EraEnrollmentRecord,
  EraEnrollmentResult,
  EraEnrollmentSubmission,
} from './enrollment/era-enrollment.js';
export type {
  EnrolledProvider,
  EnrollmentDecision,
  EnrollmentDecisionReceipt,
  EnrollmentState,
  EnrollmentStatusQuery,
  PayerEnrollmentEntry,
  PayerEnrollmentQuery,
} from './enrollment/payer-enrollment.js';
export type { HealthCheckOptions, OptumService } from './health.js';
export type { AttachmentRequest } from './medical-network/attachments/attachment-request.js';
export type { StatusSearch, UploadDates } from './medical-network/attachments/attachment-search.js';
export type {
  AttachmentDocument,
  AttachmentStatus,
  AttachmentTransaction,
} from './medical-network/attachments/attachment-status.js';
export {
  type AttachmentReceipt,
  type AttachmentReconciliation,
  Attachments,
} from './medical-network/attachments/attachments.js';
export { ClaimStatusInquiry } from './medical-network/claim-status/claim-status-inquiry.js';
export type * from './medical-network/claim-status/request.js';
export type * from './medical-network/claim-status/response.js';
export {
  type ClaimLineStatus,
  type ClaimStatus,
  type ClaimStatusResult,
  readClaimStatus,
  type StatusEntry,
} from './medical-network/claim-status/result.js';
export type {
  ClaimResponseBody,
  InstitutionalClaim,
  ProfessionalClaim,
  SubmissionKind,
} from './medical-network/claims/claim.js';
export { type ClaimReceipt, readClaimReceipt } from './medical-network/claims/claim-receipt.js';
export { ClaimSubmissions } from './medical-network/claims/claim-submissions.js';
export { Claims, type Reconciliation } from './medical-network/claims/claims.js';
export * from './medical-network/claims/secondary/index.js';
export type * from './medical-network/claims/tracking/index.js';
export * from './medical-network/claims/tracking/index.js';
export type { Accumulator } from './medical-network/eligibility/accumulator.js';
export {
  type Benefit,
  type BenefitFilter,
  findBenefits,
  type ServiceType,
} from './medical-network/eligibility/benefit.js';
export type * from './medical-network/eligibility/benefit-row.js';
export type {
  CheckManyOptions,
  CheckManyResult,
  RetryRejections,
} from './medical-network/eligibility/check-many.js';
export { coverageIsActive } from './medical-network/eligibility/coverage-state.js';
export { Eligibility } from './medical-network/eligibility/eligibility.js';
export type {
  OtherPayer,
  OtherPayerRole,
  PrimaryCareProvider,
} from './medical-network/eligibility/other-payer.js';
export type { EligibilityPlan } from './medical-network/eligibility/plan.js';
export type * from './medical-network/eligibility/plan-details.js';
export type * from './medical-network/eligibility/request.js';
export type * from './medical-network/eligibility/request-parties.js';
export type * from './medical-network/eligibility/response.js';
export type * from './medical-network/eligibility/response-parties.js';
export {
  type EligibilityResult,
  type ReadEligibilityOptions,
  readEligibility,
} from './medical-network/eligibility/result.js';
export type { Payer, PayerEnrollment, PayerOutage } from './medical-network/payers/payer.js';
export type { PayerExportQuery } from './medical-network/payers/payers.js';
export {
  type OutageQuery,
  type PagedQuery,
  type PayerFields,
  type PayerQuery,
  type PayerSystem,
  Payers,
  type PayerTransactionType,
} from './medical-network/payers/payers.js';
export {
  type AcknowledgedClaim,
  type AcknowledgedLevel,
  type AcknowledgedLine,
  type ClaimStatusReportBody,
  readAcknowledgement,
  readAcknowledgementLevels,
} from './medical-network/reports/acknowledgement.js';
export { groupByCheck, type PaidCheck } from './medical-network/reports/paid-check.js';
export { readRemittances } from './medical-network/reports/read-remittance.js';
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
} from './medical-network/reports/remittance.js';
export { type Report, type ReportType, readReportName } from './medical-network/reports/report-name.js';
export {
  type ConvertedReport,
  type FollowOptions,
  type ReportOptions,
  Reports,
  type StoredReportName,
} from './medical-network/reports/reports.js';
export type { MemberDescription, MemberOptions, MemberPayer } from './member/member-description.js';
export { OptumMember } from './member/optum-member.js';
export type { StoredRemittances } from './member/stored-remittances.js';
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
export {
  type CdsCard,
  type CdsLink,
  type CdsService,
  CoverageRequirementsDiscovery,
  type OrderSignRequest,
  type OrderSignResult,
} from './payer-fhir/crd.js';
export {
  DocumentationTemplates,
  type DocumentReferenceQuery,
  type NextQuestion,
  type NextQuestionRequest,
  type QuestionnairePackage,
  type QuestionnairePackageRequest,
} from './payer-fhir/dtr.js';
export type {
  ExportFile,
  ExportJob,
  ExportManifest,
  ExportRequest,
  ExportStatus,
} from './payer-fhir/export-job.js';
export type { DownloadOptions, ExportedResource } from './payer-fhir/export-lines.js';
export type { PayerLine } from './payer-fhir/fhir-call.js';
export {
  FhirPriorAuthorization,
  type OperationDefinitionRequest,
} from './payer-fhir/fhir-prior-authorization.js';
export type {
  MemberMatch,
  MemberMatchRequest,
  MemberMatchResult,
  MemberToMatch,
} from './payer-fhir/member-match.js';
export {
  type PasAttachmentReceipt,
  type PasReconciliation,
  PriorAuthorizationSupport,
} from './payer-fhir/pas.js';
export type {
  PasAttachment,
  PasInquiry,
  PasInquiryClaim,
  PasSubmission,
} from './payer-fhir/pas-request.js';
export type { PasItem, PasPeriod, PasResult } from './payer-fhir/pas-result.js';
export { PayerFhir } from './payer-fhir/payer-fhir.js';
export { type ExportWaitOptions, ProviderAccess } from './payer-fhir/provider-access.js';
export {
  type NcpdpResponse,
  type NcpdpSegment,
  type NcpdpTransaction,
  type PharmacyTransactionState,
  readNcpdpResponse,
} from './pharmacy/ncpdp.js';
export { Pharmacy } from './pharmacy/pharmacy.js';
export {
  type PharmacyClaimReceipt,
  PharmacyClaims,
  type PharmacySubmission,
} from './pharmacy/pharmacy-claims.js';
export {
  type ClaimFormatQuery,
  type FormattedPharmacyClaim,
  type PharmacyClaimFields,
  type PharmacyClaimFormat,
  PharmacyFormatter,
  type PharmacyResponse,
  type PharmacyResponseFields,
  type PharmacyTransaction,
} from './pharmacy/pharmacy-formatter.js';
export { ProductLineClient } from './product-line-client.js';
export {
  type BenefitCategories,
  type BenefitCategoryQuery,
  type BenefitCoverage,
  type BenefitCoverageQuery,
  type BenefitField,
  type BenefitLanguage,
  type BenefitLanguageQuery,
  RealBenefitCheck,
  type ReferralNeed,
  type ReferralNeedQuery,
} from './real/benefit-check.js';
export {
  type RealAttachmentReceipt,
  RealClaimActions,
  type RealClaimReceipt,
  type RealClaimSubmission,
  type RealTicketReceipt,
  type RealTicketSubmission,
} from './real/claim-actions.js';
export {
  type AcknowledgementQuery,
  type ClaimLineActionQuery,
  type ClaimSearch,
  type ClaimTicketSearch,
  type RealAcknowledgement,
  type RealClaim,
  RealClaims,
  type RealClaimTicket,
  type RealDocument,
  type RealDocumentQuery,
  type RealLineActions,
} from './real/claim-inquiry.js';
export {
  RealClaimPreCheck,
  type RealPreCheckQuery,
  type RealPreCheckResponse,
} from './real/claim-pre-check.js';
export { type RealDocumentEntry, type RealDocumentSearch, RealDocuments } from './real/document-search.js';
export type { QueriedEligibility, RealEligibility } from './real/eligibility-fields.js';
export type { Own, RealApi, RealField, RealRequest, RealResponse, RealVariable } from './real/product.js';
export { OptumReal } from './real/real.js';
export {
  RealEligibilityCheck,
  type RealEligibilityQuery,
  type RealEligibilityResponse,
} from './real/real-eligibility.js';
export type {
  RealPriorAuthorizations,
  RealProviderEntry,
  RealReferral,
  RealReferralReceipt,
} from './real/referral-fields.js';
export {
  type RealPriorAuthorizationSearch,
  type RealProviderSearch,
  type RealReferralSearch,
  type RealReferralSubmission,
  RealReferrals,
} from './real/referrals.js';
export type { RealInput, RealList, RealListInput, RealProvider, RealResult } from './real/run.js';
export type { Inner, Only, Selected, Selection } from './real/selection.js';
export type {
  AdmissionNotice,
  AuthorizationInquiry,
  AuthorizationRequest,
  AuthorizationSubmission,
  DeterminationRequest,
  DeterminationX12Request,
} from './revenue-cycle/authorization-request.js';
export {
  type AuthorizationDecision,
  type AuthorizationResponse,
  type AuthorizationResult,
  type Certification,
  readAuthorization,
} from './revenue-cycle/authorization-result.js';
export {
  CoverageDiscovery,
  type DiscoveryQuery,
  type WaitOptions,
} from './revenue-cycle/coverage-discovery.js';
export type {
  DiscoveredCoverage,
  DiscoveryRequest,
  DiscoveryStart,
  DiscoveryTask,
  DiscoveryX12Request,
} from './revenue-cycle/discovery-task.js';
export type { EligibilityOutcome, EligibilityTransaction } from './revenue-cycle/eligibility-transaction.js';
export {
  type EligibilityTransactionQuery,
  EligibilityTransactions,
} from './revenue-cycle/eligibility-transactions.js';
export {
  EnhancedEligibility,
  type EnhancedEligibilityRequest,
} from './revenue-cycle/enhanced-eligibility.js';
export type { RevenueCycleListQuery } from './revenue-cycle/link-list.js';
export { type AuthorizationReconciliation, PriorAuthorization } from './revenue-cycle/prior-authorization.js';
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
