// Written by scripts/generate-optum.mjs from Optum's real documents; changes belong there.
import type * as D0 from './attachment/types.js';
import type * as D1 from './auth-referral-submission-api/types.js';
import type * as D2 from './auth-referral-submission-health-check/types.js';
import type * as D3 from './benefit-check-api/types.js';
import type * as D4 from './claim-actions-api/types.js';
import type * as D5 from './claim-actions-health-check/types.js';
import type * as D6 from './claim-inquiry-api/types.js';
import type * as D7 from './claim-inquiry-health-check/types.js';
import type * as D8 from './claim-pre-check-api/types.js';
import type * as D9 from './document-search-api/types.js';
import type * as D10 from './document-search-health-check/types.js';
import type * as D11 from './eligibility-pre-service-health-check/types.js';
import type * as D12 from './optum-real-health-check-api/types.js';
import type * as D13 from './optum-real-pre-service-eligibility-api/types.js';
import type * as D14 from './patient-benefit-check-health-check/types.js';

/** Optum Real, medical: requests and responses by `METHOD /path`, then by the media type of the request. */
export interface RealOperations {
  /** Retry class `unsafe`, tokens `sntl`, document `attachment`, `claim-actions-api`. */
  'POST /oihub/claim/actions/v1': {
    'multipart/form-data': { request: Omit<D0.PostOihubClaimActionsV1Data, 'url'>; responses: D0.PostOihubClaimActionsV1Responses };
    'application/json': { request: Omit<D4.PostOihubClaimActionsV1Data, 'url'>; responses: D4.PostOihubClaimActionsV1Responses };
  };
  /** Retry class `graphql`, tokens `sntl`, document `auth-referral-submission-api`. */
  'POST /oihub/patient/auth/referral/v1': {
    'application/json': { request: Omit<D1.PostOihubPatientAuthReferralV1Data, 'url'>; responses: D1.PostOihubPatientAuthReferralV1Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `auth-referral-submission-health-check`. */
  'GET /oihub/patient/auth/referral/v1/healthcheck': {
    'none': { request: Omit<D2.GetOihubPatientAuthReferralV1HealthcheckData, 'url'>; responses: D2.GetOihubPatientAuthReferralV1HealthcheckResponses };
  };
  /** Retry class `graphql`, tokens `sntl`, document `benefit-check-api`. */
  'POST /oihub/patient/benefit/check/v1': {
    'application/json': { request: Omit<D3.PostOihubPatientBenefitCheckV1Data, 'url'>; responses: D3.PostOihubPatientBenefitCheckV1Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `claim-actions-health-check`. */
  'GET /oihub/claim/actions/v1/healthcheck': {
    'none': { request: Omit<D5.GetOihubClaimActionsV1HealthcheckData, 'url'>; responses: D5.GetOihubClaimActionsV1HealthcheckResponses };
  };
  /** Retry class `graphql`, tokens `sntl`, document `claim-inquiry-api`. */
  'POST /oihub/claim/inquiry/v1': {
    'application/json': { request: Omit<D6.PostOihubClaimInquiryV1Data, 'url'>; responses: D6.PostOihubClaimInquiryV1Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `claim-inquiry-health-check`. */
  'GET /oihub/claim/inquiry/v1/healthcheck': {
    'none': { request: Omit<D7.GetOihubClaimInquiryV1HealthcheckData, 'url'>; responses: D7.GetOihubClaimInquiryV1HealthcheckResponses };
  };
  /** Retry class `graphql`, tokens `v2`, document `claim-pre-check-api`. */
  'POST /oihub/pre-service/v1/claim/precheck': {
    'application/json': { request: Omit<D8.PostOihubPreServiceV1ClaimPrecheckData, 'url'>; responses: D8.PostOihubPreServiceV1ClaimPrecheckResponses };
  };
  /** Retry class `graphql`, tokens `sntl`, document `document-search-api`. */
  'POST /oihub/document/search/v1': {
    'application/json': { request: Omit<D9.PostOihubDocumentSearchV1Data, 'url'>; responses: D9.PostOihubDocumentSearchV1Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `document-search-health-check`. */
  'GET /oihub/document/search/v1/healthcheck': {
    'none': { request: Omit<D10.GetOihubDocumentSearchV1HealthcheckData, 'url'>; responses: D10.GetOihubDocumentSearchV1HealthcheckResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `eligibility-pre-service-health-check`. */
  'GET /oihub/eligibility/v1/healthcheck': {
    'none': { request: Omit<D11.GetOihubEligibilityV1HealthcheckData, 'url'>; responses: D11.GetOihubEligibilityV1HealthcheckResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `optum-real-health-check-api`. */
  'GET /oihub/pre-service/v1/healthcheck': {
    'none': { request: Omit<D12.GetOihubPreServiceV1HealthcheckData, 'url'>; responses: D12.GetOihubPreServiceV1HealthcheckResponses };
  };
  /** Retry class `graphql`, tokens `sntl`, document `optum-real-pre-service-eligibility-api`. */
  'POST /oihub/eligibility/v1/pre-service/member': {
    'application/json': { request: Omit<D13.PostOihubEligibilityV1PreServiceMemberData, 'url'>; responses: D13.PostOihubEligibilityV1PreServiceMemberResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `patient-benefit-check-health-check`. */
  'GET /oihub/patient/benefit/check/v1/healthcheck': {
    'none': { request: Omit<D14.GetOihubPatientBenefitCheckV1HealthcheckData, 'url'>; responses: D14.GetOihubPatientBenefitCheckV1HealthcheckResponses };
  };
}
