export type {
  CdsCard,
  CdsLink,
  CdsService,
  CoverageRequirementsDiscovery,
  OrderSignRequest,
  OrderSignResult,
} from './crd.js';
export type {
  DocumentationTemplates,
  DocumentReferenceQuery,
  NextQuestion,
  NextQuestionRequest,
  QuestionnairePackage,
  QuestionnairePackageRequest,
} from './dtr.js';
export type {
  ExportFile,
  ExportJob,
  ExportManifest,
  ExportRequest,
  ExportStatus,
} from './export-job.js';
export type { DownloadOptions, ExportedResource } from './export-lines.js';
export type { PayerLine } from './fhir-call.js';
export type { FhirPriorAuthorization, OperationDefinitionRequest } from './fhir-prior-authorization.js';
export type {
  MemberMatch,
  MemberMatchRequest,
  MemberMatchResult,
  MemberToMatch,
} from './member-match.js';
export type { PasAttachmentReceipt, PasReconciliation, PriorAuthorizationSupport } from './pas.js';
export type {
  PasAttachment,
  PasInquiry,
  PasInquiryClaim,
  PasSubmission,
} from './pas-request.js';
export type { PasItem, PasPeriod, PasResult } from './pas-result.js';
export type { PayerFhir } from './payer-fhir.js';
export type { ExportWaitOptions, ProviderAccess } from './provider-access.js';
