export type {
  DentalContainer,
  DentalContainerFile,
  DentalContainerFileRequest,
  DentalContainerFileUpdate,
  DentalContainerRequest,
} from './attachment-container.js';
export type { DentalAttachmentContainers } from './attachment-containers.js';
export type { DentalAttachmentRequest, DentalImageDetails } from './attachment-request.js';
export {
  type DentalBenefit,
  type DentalBenefitCoverage,
  type DentalBenefitNote,
  type DentalBenefits,
  type DentalFrequency,
  type DentalProcedure,
  readDentalBenefits,
} from './benefits-result.js';
export type { Dental } from './dental.js';
export {
  type DentalAcknowledgedClaim,
  type DentalAcknowledgedLevel,
  type DentalAcknowledgement,
  readDentalAcknowledgement,
} from './dental-acknowledgement.js';
export type {
  DentalAttachmentFile,
  DentalAttachmentReceipt,
  DentalAttachments,
} from './dental-attachments.js';
export type { DentalClaim, DentalClaimQuery } from './dental-claim-list.js';
export type { DentalClaimReceipt } from './dental-claim-receipt.js';
export type { DentalAcknowledgementRequest, DentalClaims, DentalSubmission } from './dental-claims.js';
export type { DentalEligibilityInquiry } from './dental-eligibility.js';
export {
  type DentalClaimEstimate,
  type DentalEstimate,
  type DentalEstimateLine,
  readDentalEstimate,
} from './dental-estimate.js';
export type { DentalEstimateRequest, DentalEstimates } from './dental-estimates.js';
export type { DentalBenefitsRequest, DentalEligibilityRequest } from './eligibility-request.js';
export {
  type DentalCoverage,
  type DentalEligibility,
  type DentalLimit,
  type DentalMember,
  type DentalPlan,
  readDentalEligibility,
} from './eligibility-result.js';
