export { type AbortContext, pause, throwIfAborted } from './abort.js';
export type {
  BodyType,
  Call,
  CallDisclosure,
  Failure,
  FailureContext,
  ProviderProfile,
  VendorResponse,
} from './call.js';
export { canonicalJson } from './canonical-json.js';
export { type Argument, type ArgumentType, checkArguments } from './check-arguments.js';
export { type CheckedClientRequest, checkClientRequest } from './check-client-request.js';
export { checkDay } from './check-day.js';
export { checkRequestOptions } from './check-request-options.js';
export { type ClaimSummary, toClaimSummary } from './claim-summary.js';
export { assertionAuthorization, type ClientAssertion, signClientAssertion } from './client-assertion.js';
export {
  type ClientKey,
  checkClientKey,
  type LocalClientKey,
  type RemoteClientKey,
  readPrivateKey,
  type SigningAlgorithm,
  signingAlgorithms,
} from './client-key.js';
export type { CommonClientOptions, ConnectionOptions } from './client-options.js';
export { type Clock, type Random, systemClock } from './clock.js';
export { type CopyTokensOptions, type CopyTokensResult, copyTokens } from './copy-tokens.js';
export { type CoverageSummary, type CoverageSummaryOptions, toCoverageSummary } from './coverage-summary.js';
export { createList } from './create-list.js';
export { defaultRetryClass } from './default-retry-class.js';
export { readDisclosure, readDisclosureQuery } from './disclosure-check.js';
export type { DisclosedData, DisclosureEntry, DisclosureLog, DisclosureQuery } from './disclosure-log.js';
export { encryptTokens } from './encrypt-tokens.js';
export { errorFromStatus, type StatusErrorInit } from './error-from-status.js';
export {
  AuthenticationError,
  AuthorizationCodeError,
  ConsentDeniedError,
  ConsentExpiredError,
  RefreshOutcomeUnknownError,
  StateMismatchError,
  TokenReuseError,
} from './errors/authentication-errors.js';
export type { KnownError } from './errors/known-error.js';
export {
  type ErrorClass,
  type ErrorKind,
  mark,
  PayerKitError,
  type PayerKitErrorInit,
  type SafeCause,
  type Sent,
} from './errors/payer-kit-error.js';
export { DemographicsNotSharedError, PermissionError } from './errors/permission-errors.js';
export { RateLimitError, type RateLimitErrorInit } from './errors/rate-limit-error.js';
export { type ErrorRefinement, refineError } from './errors/refine-error.js';
export {
  BadRequestError,
  ConfigurationError,
  ConflictError,
  LinkOriginError,
  ListChangedError,
  NotFoundError,
  PatientNotFoundError,
  ValidationError,
} from './errors/request-errors.js';
export {
  DuplicateSubmissionError,
  type DuplicateSubmissionErrorInit,
  PayerRejectionError,
  SubmissionUnknownError,
  type SubmissionUnknownErrorInit,
} from './errors/submission-errors.js';
export { type FailedSubmission, submissionOutcome } from './errors/submission-outcome.js';
export {
  AbortError,
  NetworkError,
  ResponseFormatError,
  ServerError,
  type ServerErrorInit,
  TimeoutError,
} from './errors/transport-errors.js';
export type {
  ClientEvents,
  ConsentEvent,
  DisclosureEvent,
  DisclosureHandler,
  EventListener,
  RequestEvent,
  RequestEventBase,
  ResponseEvent,
  RetryEvent,
  TokenEvent,
  Unsubscribe,
} from './events.js';
export { describeAdjustmentGroup } from './fhir/adjustment-groups.js';
export {
  type BundleEntry,
  type BundleLink,
  type CheckedBundle,
  checkBundle,
  checkContents,
  checkResource,
  type FhirCheck,
  type FhirResourceLike,
} from './fhir/check.js';
export { type ClaimAdjudication, claimAdjudications } from './fhir/claim-adjudications.js';
export { type ClaimAmounts, claimAmounts } from './fhir/claim-amounts.js';
export {
  type ClaimDiagnosis,
  type ClaimProcedure,
  claimDiagnoses,
  claimProcedures,
} from './fhir/claim-codes.js';
export { type ClaimDates, claimDates, type SummaryPeriod } from './fhir/claim-dates.js';
export { type ClaimDrug, claimDrug, type DrugIngredient } from './fhir/claim-drug.js';
export { type ClaimKind, claimKind } from './fhir/claim-kind.js';
export { type ClaimLine, claimLines } from './fhir/claim-lines.js';
export {
  type ClaimCareTeamMember,
  type ClaimFacility,
  type ClaimParty,
  claimCareTeam,
  claimFacility,
  claimProvider,
} from './fhir/claim-parties.js';
export type { CodedText } from './fhir/concept.js';
export { type DenialReason, describeAdjustmentReason } from './fhir/denial-reasons.js';
export { IN_FORCE_EXTENSION } from './fhir/in-force.js';
export type { LineAuthorization, PriorAuthorizationDecision } from './fhir/line-authorization.js';
export type { LineDrug } from './fhir/line-drug.js';
export { describeRemarkCode } from './fhir/remark-codes.js';
export { type ResourceRules, validateResources } from './fhir/validate.js';
export { type ForgetOptions, type ForgetResult, forget, type KeptData } from './forget.js';
export type {
  ClaimsQuery,
  HealthCheck,
  HealthcareClient,
  HealthReport,
  MemberClient,
  OptionOverrides,
} from './healthcare-client.js';
export { type HostObjects, isHostObject } from './host-object.js';
export { type InputErrorContext, type InputIssue, inputError } from './input-error.js';
export { type Issue, type IssueSeverity, safeToken } from './issue.js';
export type { List, ListQuery, Page } from './list.js';
export { loadModule } from './load-module.js';
export type { Logger, LogLevel } from './logger.js';
export { MemoryDisclosureLog } from './memory-disclosure-log.js';
export { MemorySubmissionLedger } from './memory-submission-ledger.js';
export { MemoryTokenStore } from './memory-token-store.js';
export { type FhirMoney, type Money, negateMoney, sumMoney, toMoney } from './money.js';
export { movingTokens } from './moving-tokens.js';
export { checkCommonOptions, OptionCheck } from './option-check.js';
export type { FetchedPage, OffsetPaging, PageSource } from './page-source.js';
export { encodePathSegment } from './path.js';
export {
  type GatePass,
  type Readiness,
  ReadinessGate,
  type ReadinessGateOptions,
} from './readiness-gate.js';
export { reading } from './reading.js';
export type {
  ClientRequest,
  HttpMethod,
  Query,
  QueryValue,
  RateLimit,
  RequestFunction,
  RequestOptions,
  ResponseMeta,
  RetryClass,
} from './request.js';
export { RequestPipeline } from './request-pipeline.js';
export { ResponsePromise, responseOf, type WithResponse } from './response-promise.js';
export { retryAfterMs } from './retry-after.js';
export { RetryQuota } from './retry-quota.js';
export { checkSealKeys, type SealKey, seal, unseal } from './seal.js';
export { serverClockOffsetMs } from './server-clock.js';
export type {
  BeginResult,
  SubmissionAttributes,
  SubmissionFilter,
  SubmissionLedger,
  SubmissionRecord,
  SubmissionState,
} from './submission-ledger.js';
export type { IssuedTokens, RefreshTokenOnly, RejectionClass, TokenGrant, TokenSet } from './token-grant.js';
export { tokenKey } from './token-key.js';
export { TokenManager, type TokenManagerOptions } from './token-manager.js';
export { type CheckedTokenQuery, readTokenQuery } from './token-query.js';
export {
  type LenientTokenLife,
  parseTokenResponse,
  type TokenResponse,
  type TokenResponseContext,
  tokenLifetimeMs,
} from './token-response.js';
export type { AccessToken, Authorization, TokenSource, TokenWait } from './token-source.js';
export type {
  CompareAndSetResult,
  ListedToken,
  NextToken,
  StoredToken,
  TokenLabels,
  TokenQuery,
  TokenStore,
} from './token-store.js';
export {
  type SendingBudget,
  sendingMark,
  type UnresolvedReason,
  type UnresolvedSubmission,
  unresolvedReason,
  unresolvedSubmissions,
} from './unresolved-submissions.js';
export { calendarDay, earliestUsDay, latestUsDay } from './us-days.js';
export { type InputSchema, type SchemaIssue, type SchemaResult, validateInput } from './validate-input.js';
export { Watermarks } from './watermarks.js';
export { captureCallSite, withCallSite } from './with-call-site.js';
