import { DemographicsNotSharedError, type PayerKitError, PermissionError, refineError } from '@payerkit/core';
import type { GrantContext } from './grant.js';
import { covers, includesResource } from './scopes.js';
import { patientIdOf, traitsOf, type Version, versionsWhere } from './version.js';

/** Context of a rejected read. */
export interface RejectedReading {
  /** FHIR resource type, or `UserInfo`. */
  readonly resourceType: string;
  /** Kind of read. */
  readonly action: 'read' | 'search';
  /** The grant. */
  readonly context: GrantContext;
  /** API version. */
  readonly version: Version;
}

/**
 * Determines why a member's read was rejected: the server returns one body for half a dozen causes, and the grant
 * distinguishes most of them.
 *
 * @param error - the error of the call
 * @param reading - the read and its grant
 * @returns the same error, or a more specific one
 */
export function explainRejection(error: PayerKitError, reading: RejectedReading): PayerKitError {
  if (error.code !== 'permission_denied') return error;
  const { resourceType, action, context, version } = reading;
  const { scopes } = context;
  const isDemographic = resourceType === 'Patient' || resourceType === 'UserInfo';
  const isOpen =
    resourceType === 'UserInfo' ? scopes.includes('profile') : covers(scopes, resourceType, action);
  if (isDemographic && !isOpen && !includesResource(scopes, 'Patient'))
    return refineError(error, DemographicsNotSharedError, {
      code: 'demographics_not_shared',
      message:
        'The grant does not include Patient and profile: the member declined to share demographics, or the application is registered without them or did not request them. Coverage and claims are available.',
    });
  if (!isOpen)
    return refineError(error, PermissionError, {
      code: 'scope_missing',
      message: `The grant does not include a scope to ${action} ${resourceType}. Request it in auth.start().`,
    });
  const hasId = patientIdOf(version, context.patientIds) !== undefined;
  const mayBeWithheld =
    resourceType === 'ExplanationOfBenefit' && traitsOf(version).withheldClaims === 'rejected';
  if (!hasId && mayBeWithheld)
    return refineError(error, PermissionError, {
      code: 'no_record_or_withheld',
      message: `Claims are not available on ${version} although their scope was granted, and the grant contains no patient ID for ${version}. The member has no record in this version, or claims are withheld: they declined to share substance use records, the application may see Part D only, or the consent was withdrawn. If Coverage can be read, the member has a record.`,
    });
  if (!hasId)
    return refineError(error, PermissionError, {
      code: 'no_record_in_version',
      message: `The grant contains no patient ID for ${version}: the member may have no record in this version.`,
    });
  if (mayBeWithheld)
    return refineError(error, PermissionError, {
      code: 'claims_withheld',
      message: `Claims are closed on ${version} although their scope was granted: the member declined to share substance use records, the application may see Part D only, or the consent was withdrawn. On ${versionsWhere(({ withheldClaims }) => withheldClaims === 'left out')} such records are left out instead.`,
    });
  return error;
}
