export type { AttachmentRequest } from './attachments/attachment-request.js';
export type { StatusSearch, UploadDates } from './attachments/attachment-search.js';
export type {
  AttachmentDocument,
  AttachmentStatus,
  AttachmentTransaction,
} from './attachments/attachment-status.js';
export {
  type AttachmentReceipt,
  type AttachmentReconciliation,
  Attachments,
} from './attachments/attachments.js';
export { ClaimStatusInquiry } from './claim-status/claim-status-inquiry.js';
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
export { ClaimSubmissions } from './claims/claim-submissions.js';
export { Claims, type Reconciliation } from './claims/claims.js';
export type { OptumClientOptions, Preflight } from './client-options.js';
export type {
  BenefitKind,
  BenefitNetwork,
  BenefitPeriod,
  BenefitUnit,
  CoverageLevel,
} from './codes/benefits.js';
export type { ClaimStatusCategory, ClaimStatusMeaning } from './codes/claim-status-categories.js';
export { type ControlNumbers, createControlNumbers, sandboxControlNumbers } from './control-number.js';
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
export type { Accumulator } from './eligibility/accumulator.js';
export {
  type Benefit,
  type BenefitFilter,
  findBenefits,
  type ServiceType,
} from './eligibility/benefit.js';
export type * from './eligibility/benefit-row.js';
export type { CheckManyOptions, CheckManyResult } from './eligibility/check-many.js';
export { Eligibility } from './eligibility/eligibility.js';
export type * from './eligibility/plan-details.js';
export type * from './eligibility/request.js';
export type * from './eligibility/request-parties.js';
export type * from './eligibility/response.js';
export type * from './eligibility/response-parties.js';
export {
  coverageIsActive,
  type EligibilityPlan,
  type EligibilityResult,
  readEligibility,
} from './eligibility/result.js';
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
export type { OptumCustomEnvironment, OptumEnvironment, OptumOrigin } from './environment.js';
export {
  type CdsCard,
  type CdsLink,
  type CdsService,
  CoverageRequirementsDiscovery,
  type OrderSignRequest,
  type OrderSignResult,
} from './fhir-apis/crd.js';
export {
  DocumentationTemplates,
  type DocumentReferenceQuery,
  type NextQuestion,
  type NextQuestionRequest,
  type QuestionnairePackage,
  type QuestionnairePackageRequest,
} from './fhir-apis/dtr.js';
export type {
  ExportFile,
  ExportJob,
  ExportManifest,
  ExportRequest,
  ExportStatus,
} from './fhir-apis/export-job.js';
export type { DownloadOptions, ExportedResource } from './fhir-apis/export-lines.js';
export type { PayerLine } from './fhir-apis/fhir-call.js';
export {
  FhirPriorAuthorization,
  type OperationDefinitionRequest,
} from './fhir-apis/fhir-prior-authorization.js';
export type {
  MemberMatch,
  MemberMatchRequest,
  MemberMatchResult,
  MemberToMatch,
} from './fhir-apis/member-match.js';
export { OptumFhir } from './fhir-apis/optum-fhir.js';
export {
  type PasAttachmentReceipt,
  type PasReconciliation,
  PriorAuthorizationSupport,
} from './fhir-apis/pas.js';
export type {
  PasAttachment,
  PasInquiry,
  PasInquiryClaim,
  PasSubmission,
} from './fhir-apis/pas-request.js';
export type { PasItem, PasPeriod, PasResult } from './fhir-apis/pas-result.js';
export { type ExportWaitOptions, ProviderAccess } from './fhir-apis/provider-access.js';
export type { HealthCheckOptions, OptumService } from './health.js';
export type { LedgerOptions, SubmissionOutcome } from './ledger-options.js';
export type { MemberDescription, MemberOptions, MemberPayer } from './member/member-description.js';
export { OptumMember } from './member/optum-member.js';
export type { StoredRemittances } from './member/stored-remittances.js';
export { isNpi } from './npi.js';
export type {
  AnswerOf,
  AnswersOf,
  BodyOf,
  ContentTypeOf,
  DefaultContentTypeOf,
  OperationArguments,
  OperationPart,
  RequestOf,
  WithForm,
} from './operation-shapes.js';
export type {
  DefaultContentType,
  OperationAnswer,
  OperationAnswers,
  OperationBody,
  OperationContentType,
  OperationKey,
  OperationRequest,
  OptumOperations,
} from './operations.js';
export { OptumClient } from './optum-client.js';
export type { Payer, PayerEnrollment, PayerOutage } from './payers/payer.js';
export {
  type OutageQuery,
  type PagedQuery,
  type PayerFields,
  type PayerQuery,
  type PayerSystem,
  Payers,
  type PayerTransactionType,
} from './payers/payers.js';
export {
  type NcpdpAnswer,
  type NcpdpSegment,
  type NcpdpTransaction,
  type PharmacyTransactionState,
  readNcpdpAnswer,
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
  type PharmacyAnswer,
  type PharmacyAnswerFields,
  type PharmacyClaimFields,
  type PharmacyClaimFormat,
  PharmacyFormatter,
  type PharmacyTransaction,
} from './pharmacy/pharmacy-formatter.js';
export type { ProductLine, ProductLineOptions } from './product-line.js';
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
  type RealPreCheckAnswer,
  type RealPreCheckQuery,
} from './real/claim-pre-check.js';
export { type RealDocumentEntry, type RealDocumentSearch, RealDocuments } from './real/document-search.js';
export type { QueriedEligibility, RealEligibility } from './real/eligibility-fields.js';
export type { Own, RealAnswer, RealApi, RealField, RealRequest, RealVariable } from './real/product.js';
export { OptumReal } from './real/real.js';
export {
  type RealEligibilityAnswer,
  RealEligibilityCheck,
  type RealEligibilityQuery,
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
export {
  type AcknowledgedClaim,
  type ClaimStatusReportBody,
  readAcknowledgement,
} from './reports/acknowledgement.js';
export {
  type Adjustment,
  type AdjustmentGroup,
  type ProviderAdjustment,
  type Remittance,
  type RemittanceClaim,
  type RemittanceLine,
  type RemittanceOutcome,
  type RemittanceReportBody,
  readRemittances,
} from './reports/remittance.js';
export { type Report, type ReportType, readReportName } from './reports/report-name.js';
export { type ConvertedReport, type FollowOptions, type ReportOptions, Reports } from './reports/reports.js';
export {
  type AuthorizationAnswer,
  type AuthorizationDecision,
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
export {
  type AdmissionNotice,
  type AuthorizationInquiry,
  type AuthorizationReconciliation,
  type AuthorizationRequest,
  type AuthorizationSubmission,
  type DeterminationRequest,
  type DeterminationX12Request,
  PriorAuthorization,
} from './revenue-cycle/prior-authorization.js';
export type { TokenGeneration } from './token-generation.js';
export type { WirePeriod } from './wire-period.js';
