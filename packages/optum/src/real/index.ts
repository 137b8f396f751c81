export type {
  BenefitCategories,
  BenefitCategoryQuery,
  BenefitCoverage,
  BenefitCoverageQuery,
  BenefitField,
  BenefitLanguage,
  BenefitLanguageQuery,
  RealBenefitCheck,
  ReferralNeed,
  ReferralNeedQuery,
} from './benefit-check.js';
export type {
  RealAttachmentReceipt,
  RealClaimActions,
  RealClaimReceipt,
  RealClaimSubmission,
  RealTicketReceipt,
  RealTicketSubmission,
} from './claim-actions.js';
export type {
  AcknowledgementQuery,
  ClaimLineActionQuery,
  ClaimSearch,
  ClaimTicketSearch,
  RealAcknowledgement,
  RealClaim,
  RealClaims,
  RealClaimTicket,
  RealDocument,
  RealDocumentQuery,
  RealLineActions,
} from './claim-inquiry.js';
export type { RealClaimPreCheck, RealPreCheckQuery, RealPreCheckResponse } from './claim-pre-check.js';
export type { RealDocumentEntry, RealDocumentSearch, RealDocuments } from './document-search.js';
export type { QueriedEligibility, RealEligibility } from './eligibility-fields.js';
export type { Own, RealApi, RealField, RealRequest, RealResponse, RealVariable } from './product.js';
export type { OptumReal } from './real.js';
export type {
  RealEligibilityCheck,
  RealEligibilityQuery,
  RealEligibilityResponse,
} from './real-eligibility.js';
export type {
  RealPriorAuthorizations,
  RealProviderEntry,
  RealReferral,
  RealReferralReceipt,
} from './referral-fields.js';
export type {
  RealPriorAuthorizationSearch,
  RealProviderSearch,
  RealReferralSearch,
  RealReferralSubmission,
  RealReferrals,
} from './referrals.js';
export type { RealInput, RealList, RealListInput, RealProvider, RealResult } from './run.js';
export type { Inner, Only, Selected, Selection } from './selection.js';
