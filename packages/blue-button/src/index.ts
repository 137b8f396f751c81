export type { AuditEventResource } from './audit-event.js';
export type {
  AuthorizationForm,
  BlueButtonAuthorization,
  StartedAuthorization,
  StartOptions,
} from './authorization.js';
export type { CallbackInput } from './callback.js';
export type { ClaimChanges, ClaimChangesQuery, ClaimsWatermark } from './changes.js';
export { BlueButtonClient } from './client.js';
export type { Discovery, EndpointMismatch, OpenIdConfiguration, SmartConfiguration } from './discovery.js';
export type { BlueButtonCustomEnvironment, BlueButtonEnvironment } from './environment.js';
export type { Consent, Grant } from './grant.js';
export type { IdentityOptions } from './identity.js';
export type { ImportedTokens } from './import.js';
export {
  type CardContact,
  type CardImage,
  type CardMember,
  type CardPayer,
  type CardPlan,
  type InsuranceCard,
  type InsuranceCardResource,
  readInsuranceCard,
} from './insurance-card.js';
export type { Introspection } from './introspection.js';
export { createJwks, type PublicKey, type PublicKeySet, type PublishedKey } from './jwks.js';
export type {
  BlueButtonMember,
  ExplanationOfBenefitResource,
  NativeCoverageResource,
  NativePatientResource,
} from './member.js';
export type { BlueButtonClientOptions } from './options.js';
export { DEFAULT_SCOPES, type MemberResource, type NetworkScope, type Scope } from './scopes.js';
export type { CoverageQuery, ExplanationOfBenefitQuery, PatientQuery } from './search.js';
export type {
  ClaimSource,
  ClaimTag,
  ClaimType,
  ClaimTypeInput,
  DateInput,
  DateRange,
} from './search-parameters.js';
export { type AuthSession, sealSession, unsealSession } from './session.js';
export type {
  AssertionAlgorithm,
  AssertionKey,
  LocalAssertionKey,
  RemoteAssertionKey,
} from './signing-key.js';
export type { UserInfo } from './user-info.js';
export type {
  PatientIds,
  Version,
  WireCapabilityStatement,
  WireCoverage,
  WireExplanationOfBenefit,
  WirePatient,
} from './version.js';
