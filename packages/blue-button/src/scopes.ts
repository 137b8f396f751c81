import { ValidationError } from '@payerkit/core';

/** Resources that a member can share. */
export type MemberResource = 'Patient' | 'Coverage' | 'ExplanationOfBenefit';

/**
 * A scope that a member can consent to. `.read` and `.rs` allow reading and searching, `.r` reading, `.s` searching.
 * Wildcards, `fhirUser` and `offline_access` are not scopes of Blue Button.
 */
export type Scope =
  | 'openid'
  | 'profile'
  | 'launch/patient'
  | `patient/${MemberResource}.${'read' | 'r' | 's' | 'rs'}`;

/** A scope that CMS Aligned Networks can request. */
export type NetworkScope = Scope | `patient/AuditEvent.${'r' | 's' | 'rs'}`;

const SIMPLE: readonly string[] = ['openid', 'profile', 'launch/patient'];
const RESOURCE_SCOPE = /^patient\/(?:Patient|Coverage|ExplanationOfBenefit)\.(?:read|rs|r|s)$/;
const AUDIT_SCOPE = /^patient\/AuditEvent\.(?:rs|r|s)$/;

/**
 * Scopes that `auth.start` requests by default: everything a member can share. For an application registered without
 * demographic data, the server rejects the demographic scopes (`profile`, `patient/Patient`) instead of narrowing them:
 * set `demographics: false` for it.
 */
export const DEFAULT_SCOPES: readonly Scope[] = [
  'profile',
  'patient/Patient.rs',
  'patient/Coverage.rs',
  'patient/ExplanationOfBenefit.rs',
];

/**
 * Returns the scopes to request.
 *
 * @param given - the caller's scopes; undefined for the default
 * @param demographics - true when the application is registered for demographic data
 * @param allowAudit - true when AuditEvent scopes are allowed (CMS Aligned Networks only)
 * @throws `ValidationError` naming the position of each invalid scope
 */
export function askedScopes<S extends string = Scope>(
  given: readonly S[] | undefined,
  demographics: boolean,
  allowAudit = false,
): readonly S[] {
  if (given !== undefined) checkScopes(given, allowAudit);
  const scopes = given ?? (DEFAULT_SCOPES as readonly string[] as readonly S[]);
  if (demographics || !scopes.some(isDemographic)) return scopes;
  if (given === undefined) return scopes.filter((scope) => !isDemographic(scope));
  const paths = given.flatMap((scope, index) => (isDemographic(scope) ? [`scopes.${index}`] : []));
  throw new ValidationError({
    code: 'demographic_scope',
    message: `${paths.join(', ')}: the server rejects profile and patient/Patient scopes of an application registered without demographic data (demographics: false).`,
    provider: 'blue-button',
    issues: paths.map((path) => ({ severity: 'error', code: 'demographic_scope', path })),
  });
}

function isDemographic(scope: string): boolean {
  return scope === 'profile' || scope.startsWith('patient/Patient.');
}

/**
 * Rejects scopes that the authorization page would reject, because it does so only after the member has logged in.
 *
 * @param scopes - requested scopes
 * @param allowAudit - true when AuditEvent scopes are allowed (CMS Aligned Networks only)
 * @throws `ValidationError` naming the position of each invalid scope
 */
function checkScopes(scopes: readonly string[], allowAudit = false): void {
  const isScope = (scope: string) =>
    SIMPLE.includes(scope) || RESOURCE_SCOPE.test(scope) || (allowAudit && AUDIT_SCOPE.test(scope));
  const wrong = scopes.flatMap((scope, index) => (isScope(scope) ? [] : [`scopes.${index}`]));
  if (scopes.length > 0 && wrong.length === 0) return;
  const paths = wrong.length > 0 ? wrong : ['scopes'];
  throw new ValidationError({
    code: 'invalid_scope',
    message: `${paths.join(', ')}: not a Blue Button scope. Use openid, profile, launch/patient or patient/{Patient,Coverage,ExplanationOfBenefit}.{read,rs,r,s}; wildcards, fhirUser and offline_access do not exist here.`,
    provider: 'blue-button',
    issues: paths.map((path) => ({ severity: 'error', code: 'invalid_scope', path })),
  });
}

/**
 * Checks whether granted scopes allow reading a resource.
 *
 * @param action - read by ID, or search
 */
export function covers(scopes: readonly string[], resource: string, action: 'read' | 'search'): boolean {
  const suffixes = action === 'read' ? ['read', 'rs', 'r'] : ['read', 'rs', 's'];
  return suffixes.some((suffix) => scopes.includes(`patient/${resource}.${suffix}`));
}

/** Checks whether any scope of a resource was granted. */
export function includesResource(scopes: readonly string[], resource: string): boolean {
  return scopes.some((scope) => scope.startsWith(`patient/${resource}.`));
}
