export type {
  AdmissionNotice,
  AuthorizationInquiry,
  AuthorizationRequest,
  AuthorizationSubmission,
  DeterminationRequest,
  DeterminationX12Request,
} from './authorization-request.js';
export {
  type AuthorizationDecision,
  type AuthorizationResponse,
  type AuthorizationResult,
  type Certification,
  readAuthorization,
} from './authorization-result.js';
export type { CoverageDiscovery, DiscoveryQuery, WaitOptions } from './coverage-discovery.js';
export type {
  DiscoveredCoverage,
  DiscoveryRequest,
  DiscoveryStart,
  DiscoveryTask,
  DiscoveryX12Request,
} from './discovery-task.js';
export type { EligibilityOutcome, EligibilityTransaction } from './eligibility-transaction.js';
export type { EligibilityTransactionQuery, EligibilityTransactions } from './eligibility-transactions.js';
export type { EnhancedEligibility, EnhancedEligibilityRequest } from './enhanced-eligibility.js';
export type { RevenueCycleListQuery } from './link-list.js';
export type { AuthorizationReconciliation, PriorAuthorization } from './prior-authorization.js';
