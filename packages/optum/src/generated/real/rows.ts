// Written by scripts/generate-optum.mjs from Optum's real documents; changes belong there.
import type { OperationTable } from '../../internal/operation/table.js';

/** Operations that may not be sent twice. */
export type UnsafeKey = never;

/** Operations whose GraphQL document says what may be done with them. */
export type GraphqlKey = 
  | 'POST /oihub/claim/actions/v1'
  | 'POST /oihub/patient/auth/referral/v1'
  | 'POST /oihub/patient/benefit/check/v1'
  | 'POST /oihub/claim/inquiry/v1'
  | 'POST /oihub/pre-service/v1/claim/precheck'
  | 'POST /oihub/document/search/v1'
  | 'POST /oihub/eligibility/v1/pre-service/member';

export const rows: OperationTable = {
  "POST /oihub/claim/actions/v1": [{"document":"attachment","name":"postOihubClaimActionsV1","line":"real","origin":"gateway","token":"sntl","retryClass":"unsafe","contentType":"multipart/form-data","answer":"json","headers":["providerTaxId"],"sandboxHeader":true}, {"document":"claim-actions-api","name":"postOihubClaimActionsV1","line":"real","origin":"gateway","token":"sntl","retryClass":"graphql","contentType":"application/json","answer":"json","headers":["providerTaxId"],"sandboxHeader":true}],
  "POST /oihub/patient/auth/referral/v1": [{"document":"auth-referral-submission-api","name":"postOihubPatientAuthReferralV1","line":"real","origin":"gateway","token":"sntl","retryClass":"graphql","contentType":"application/json","answer":"json","headers":["providerTaxId"],"sandboxHeader":true}],
  "GET /oihub/patient/auth/referral/v1/healthcheck": [{"document":"auth-referral-submission-health-check","name":"getOihubPatientAuthReferralV1Healthcheck","line":"real","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "POST /oihub/patient/benefit/check/v1": [{"document":"benefit-check-api","name":"postOihubPatientBenefitCheckV1","line":"real","origin":"gateway","token":"sntl","retryClass":"graphql","contentType":"application/json","answer":"json","headers":["providerTaxId"],"sandboxHeader":true,"timeoutMs":90000}],
  "GET /oihub/claim/actions/v1/healthcheck": [{"document":"claim-actions-health-check","name":"getOihubClaimActionsV1Healthcheck","line":"real","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "POST /oihub/claim/inquiry/v1": [{"document":"claim-inquiry-api","name":"postOihubClaimInquiryV1","line":"real","origin":"gateway","token":"sntl","retryClass":"graphql","contentType":"application/json","answer":"json","headers":["providerTaxId"],"sandboxHeader":true}],
  "GET /oihub/claim/inquiry/v1/healthcheck": [{"document":"claim-inquiry-health-check","name":"getOihubClaimInquiryV1Healthcheck","line":"real","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "POST /oihub/pre-service/v1/claim/precheck": [{"document":"claim-pre-check-api","name":"postOihubPreServiceV1ClaimPrecheck","line":"real","origin":"gateway","token":"v2","retryClass":"graphql","contentType":"application/json","answer":"json","headers":["providerTaxId"],"sandboxHeader":true}],
  "POST /oihub/document/search/v1": [{"document":"document-search-api","name":"postOihubDocumentSearchV1","line":"real","origin":"gateway","token":"sntl","retryClass":"graphql","contentType":"application/json","answer":"json","headers":["providerTaxId"],"sandboxHeader":true}],
  "GET /oihub/document/search/v1/healthcheck": [{"document":"document-search-health-check","name":"getOihubDocumentSearchV1Healthcheck","line":"real","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "GET /oihub/eligibility/v1/healthcheck": [{"document":"eligibility-pre-service-health-check","name":"getOihubEligibilityV1Healthcheck","line":"real","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "GET /oihub/pre-service/v1/healthcheck": [{"document":"optum-real-health-check-api","name":"getOihubPreServiceV1Healthcheck","line":"real","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"any"}],
  "POST /oihub/eligibility/v1/pre-service/member": [{"document":"optum-real-pre-service-eligibility-api","name":"postOihubEligibilityV1PreServiceMember","line":"real","origin":"gateway","token":"sntl","retryClass":"graphql","contentType":"application/json","answer":"json","headers":["providerTaxId"],"sandboxHeader":true,"timeoutMs":90000}],
  "GET /oihub/patient/benefit/check/v1/healthcheck": [{"document":"patient-benefit-check-health-check","name":"getOihubPatientBenefitCheckV1Healthcheck","line":"real","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
};
