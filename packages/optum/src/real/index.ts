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
} from './benefit-check.js';
export {
  type RealAttachmentReceipt,
  RealClaimActions,
  type RealClaimReceipt,
  type RealClaimSubmission,
  type RealTicketReceipt,
  type RealTicketSubmission,
} from './claim-actions.js';
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
} from './claim-inquiry.js';
export {
  RealClaimPreCheck,
  type RealPreCheckQuery,
  type RealPreCheckResponse,
} from './claim-pre-check.js';
export { type RealDocumentEntry, type RealDocumentSearch, RealDocuments } from './document-search.js';
export type { QueriedEligibility, RealEligibility } from './eligibility-fields.js';
export type { Own, RealApi, RealField, RealRequest, RealResponse, RealVariable } from './product.js';
export { OptumReal } from './real.js';
export {
  RealEligibilityCheck,
  type RealEligibilityQuery,
  type RealEligibilityResponse,
} from './real-eligibility.js';
export type {
  RealPriorAuthorizations,
  RealProviderEntry,
  RealReferral,
  RealReferralReceipt,
} from './referral-fields.js';
export {
  type RealPriorAuthorizationSearch,
  type RealProviderSearch,
  type RealReferralSearch,
  type RealReferralSubmission,
  RealReferrals,
} from './referrals.js';
export type { RealInput, RealList, RealListInput, RealProvider, RealResult } from './run.js';
export type { Inner, Only, Selected, Selection } from './selection.js';
