// Written by scripts/generate-optum.mjs from Optum's revenue-cycle documents; changes belong there.
import type * as D0 from './enhanced-eligibility-api/types.js';
import type * as D1 from './prior-authorization-v1/types.js';

/** Revenue cycle: enhanced eligibility, coverage discovery, prior authorization: requests and responses by `METHOD /path`, then by the media type of the request. */
export interface RevenueCycleOperations {
  /** Retry class `idempotent`, tokens `v2`, document `enhanced-eligibility-api`. */
  'POST /rcm/eligibility/v1': {
    'application/json': { request: Omit<D0.PostRcmEligibilityV1Data, 'url'>; responses: D0.PostRcmEligibilityV1Responses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `enhanced-eligibility-api`. */
  'POST /rcm/eligibility/v1/real-time/x12': {
    'application/json': { request: Omit<D0.PostRcmEligibilityV1RealTimeX12Data, 'url'>; responses: D0.PostRcmEligibilityV1RealTimeX12Responses };
  };
  /** Retry class `safe`, tokens `v2`, document `enhanced-eligibility-api`. */
  'GET /rcm/eligibility/v1/transactions': {
    'none': { request: Omit<D0.GetRcmEligibilityV1TransactionsData, 'url'>; responses: D0.GetRcmEligibilityV1TransactionsResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `enhanced-eligibility-api`. */
  'GET /rcm/eligibility/v1/transactions/{id}': {
    'none': { request: Omit<D0.GetRcmEligibilityV1TransactionsIdData, 'url'>; responses: D0.GetRcmEligibilityV1TransactionsIdResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `enhanced-eligibility-api`. */
  'GET /rcm/eligibility/v1/coverage-discovery': {
    'none': { request: Omit<D0.GetRcmEligibilityV1CoverageDiscoveryData, 'url'>; responses: D0.GetRcmEligibilityV1CoverageDiscoveryResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `enhanced-eligibility-api`. */
  'POST /rcm/eligibility/v1/coverage-discovery': {
    'application/json': { request: Omit<D0.PostRcmEligibilityV1CoverageDiscoveryData, 'url'>; responses: D0.PostRcmEligibilityV1CoverageDiscoveryResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `enhanced-eligibility-api`. */
  'POST /rcm/eligibility/v1/coverage-discovery/x12': {
    'application/json': { request: Omit<D0.PostRcmEligibilityV1CoverageDiscoveryX12Data, 'url'>; responses: D0.PostRcmEligibilityV1CoverageDiscoveryX12Responses };
  };
  /** Retry class `safe`, tokens `v2`, document `enhanced-eligibility-api`. */
  'GET /rcm/eligibility/v1/coverage-discovery/{id}': {
    'none': { request: Omit<D0.GetRcmEligibilityV1CoverageDiscoveryIdData, 'url'>; responses: D0.GetRcmEligibilityV1CoverageDiscoveryIdResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `enhanced-eligibility-api`. */
  'GET /rcm/eligibility/v1/healthcheck': {
    'none': { request: Omit<D0.GetRcmEligibilityV1HealthcheckData, 'url'>; responses: D0.GetRcmEligibilityV1HealthcheckResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `prior-authorization-v1`. */
  'POST /rcm/prior-authorization/v1/determination/x12': {
    'application/json': { request: Omit<D1.PostRcmPriorAuthorizationV1DeterminationX12Data, 'url'>; responses: D1.PostRcmPriorAuthorizationV1DeterminationX12Responses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `prior-authorization-v1`. */
  'POST /rcm/prior-authorization/v1/determination': {
    'application/json': { request: Omit<D1.PostRcmPriorAuthorizationV1DeterminationData, 'url'>; responses: D1.PostRcmPriorAuthorizationV1DeterminationResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `prior-authorization-v1`. */
  'POST /rcm/prior-authorization/v1/inquiry/x12': {
    'application/json': { request: Omit<D1.PostRcmPriorAuthorizationV1InquiryX12Data, 'url'>; responses: D1.PostRcmPriorAuthorizationV1InquiryX12Responses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `prior-authorization-v1`. */
  'POST /rcm/prior-authorization/v1/inquiry': {
    'application/json': { request: Omit<D1.PostRcmPriorAuthorizationV1InquiryData, 'url'>; responses: D1.PostRcmPriorAuthorizationV1InquiryResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `prior-authorization-v1`. */
  'POST /rcm/prior-authorization/v1/submission/x12': {
    'application/json': { request: Omit<D1.PostRcmPriorAuthorizationV1SubmissionX12Data, 'url'>; responses: D1.PostRcmPriorAuthorizationV1SubmissionX12Responses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `prior-authorization-v1`. */
  'POST /rcm/prior-authorization/v1/submission': {
    'application/json': { request: Omit<D1.PostRcmPriorAuthorizationV1SubmissionData, 'url'>; responses: D1.PostRcmPriorAuthorizationV1SubmissionResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `prior-authorization-v1`. */
  'POST /rcm/prior-authorization/v1/noa/x12': {
    'application/json': { request: Omit<D1.PostRcmPriorAuthorizationV1NoaX12Data, 'url'>; responses: D1.PostRcmPriorAuthorizationV1NoaX12Responses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `prior-authorization-v1`. */
  'POST /rcm/prior-authorization/v1/noa': {
    'application/json': { request: Omit<D1.PostRcmPriorAuthorizationV1NoaData, 'url'>; responses: D1.PostRcmPriorAuthorizationV1NoaResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `prior-authorization-v1`. */
  'POST /rcm/prior-authorization/v1/authorization/x12': {
    'application/json': { request: Omit<D1.PostRcmPriorAuthorizationV1AuthorizationX12Data, 'url'>; responses: D1.PostRcmPriorAuthorizationV1AuthorizationX12Responses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `prior-authorization-v1`. */
  'POST /rcm/prior-authorization/v1/authorization': {
    'application/json': { request: Omit<D1.PostRcmPriorAuthorizationV1AuthorizationData, 'url'>; responses: D1.PostRcmPriorAuthorizationV1AuthorizationResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `prior-authorization-v1`. */
  'GET /rcm/prior-authorization/v1/healthcheck': {
    'none': { request: Omit<D1.GetRcmPriorAuthorizationV1HealthcheckData, 'url'>; responses: D1.GetRcmPriorAuthorizationV1HealthcheckResponses };
  };
}
