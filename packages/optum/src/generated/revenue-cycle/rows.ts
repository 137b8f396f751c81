// Written by scripts/generate-optum.mjs from Optum's revenue-cycle documents; changes belong there.
import type { OperationTable } from '../../internal/operation/table.js';

/** Operations that may not be sent twice. */
export type UnsafeKey = 
  | 'POST /rcm/eligibility/v1/coverage-discovery'
  | 'POST /rcm/eligibility/v1/coverage-discovery/x12'
  | 'POST /rcm/prior-authorization/v1/submission/x12'
  | 'POST /rcm/prior-authorization/v1/submission'
  | 'POST /rcm/prior-authorization/v1/noa/x12'
  | 'POST /rcm/prior-authorization/v1/noa';

/** Operations whose GraphQL document says what may be done with them. */
export type GraphqlKey = never;

export const rows: OperationTable = {
  "POST /rcm/eligibility/v1": [{"document":"enhanced-eligibility-api","name":"postRcmEligibilityV1","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"idempotent","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "POST /rcm/eligibility/v1/real-time/x12": [{"document":"enhanced-eligibility-api","name":"postRcmEligibilityV1RealTimeX12","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"idempotent","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "GET /rcm/eligibility/v1/transactions": [{"document":"enhanced-eligibility-api","name":"getRcmEligibilityV1Transactions","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /rcm/eligibility/v1/transactions/{id}": [{"document":"enhanced-eligibility-api","name":"getRcmEligibilityV1TransactionsId","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /rcm/eligibility/v1/coverage-discovery": [{"document":"enhanced-eligibility-api","name":"getRcmEligibilityV1CoverageDiscovery","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "POST /rcm/eligibility/v1/coverage-discovery": [{"document":"enhanced-eligibility-api","name":"postRcmEligibilityV1CoverageDiscovery","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "POST /rcm/eligibility/v1/coverage-discovery/x12": [{"document":"enhanced-eligibility-api","name":"postRcmEligibilityV1CoverageDiscoveryX12","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "GET /rcm/eligibility/v1/coverage-discovery/{id}": [{"document":"enhanced-eligibility-api","name":"getRcmEligibilityV1CoverageDiscoveryId","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /rcm/eligibility/v1/healthcheck": [{"document":"enhanced-eligibility-api","name":"getRcmEligibilityV1Healthcheck","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "POST /rcm/prior-authorization/v1/determination/x12": [{"document":"prior-authorization-v1","name":"postRcmPriorAuthorizationV1DeterminationX12","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"idempotent","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "POST /rcm/prior-authorization/v1/determination": [{"document":"prior-authorization-v1","name":"postRcmPriorAuthorizationV1Determination","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"idempotent","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "POST /rcm/prior-authorization/v1/inquiry/x12": [{"document":"prior-authorization-v1","name":"postRcmPriorAuthorizationV1InquiryX12","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"idempotent","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "POST /rcm/prior-authorization/v1/inquiry": [{"document":"prior-authorization-v1","name":"postRcmPriorAuthorizationV1Inquiry","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"idempotent","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "POST /rcm/prior-authorization/v1/submission/x12": [{"document":"prior-authorization-v1","name":"postRcmPriorAuthorizationV1SubmissionX12","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "POST /rcm/prior-authorization/v1/submission": [{"document":"prior-authorization-v1","name":"postRcmPriorAuthorizationV1Submission","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "POST /rcm/prior-authorization/v1/noa/x12": [{"document":"prior-authorization-v1","name":"postRcmPriorAuthorizationV1NoaX12","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "POST /rcm/prior-authorization/v1/noa": [{"document":"prior-authorization-v1","name":"postRcmPriorAuthorizationV1Noa","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "POST /rcm/prior-authorization/v1/authorization/x12": [{"document":"prior-authorization-v1","name":"postRcmPriorAuthorizationV1AuthorizationX12","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"idempotent","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "POST /rcm/prior-authorization/v1/authorization": [{"document":"prior-authorization-v1","name":"postRcmPriorAuthorizationV1Authorization","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"idempotent","contentType":"application/json","answer":"json","timeoutMs":120000}],
  "GET /rcm/prior-authorization/v1/healthcheck": [{"document":"prior-authorization-v1","name":"getRcmPriorAuthorizationV1Healthcheck","line":"revenue-cycle","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"any"}],
};
