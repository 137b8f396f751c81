import type { ClaimsQuery } from '@payerkit/core';
import type { Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';
import { toCoverages } from '../mapping/coverage.js';
import { toExplanationsOfBenefit } from '../mapping/explanation-of-benefit.js';
import type { MappingContext } from '../mapping/mapping.js';
import { toPatient } from '../mapping/parties.js';
import type { ClaimStatusResult } from '../medical-network/claim-status/result.js';
import type { EligibilityResult } from '../medical-network/eligibility/result.js';
import { joinRemittances } from './join-remittances.js';
import { isWithin, rejectUnanswered } from './member-claims.js';
import { readStoredRemittances, type StoredPerson } from './read-stored-remittances.js';
import type { StoredRemittances } from './stored-remittances.js';

// Resources of a member. Loaded with the first read, because of the mappings to FHIR.

/** Returns the person of an eligibility response. */
export function patientOf({ response }: EligibilityResult, context: MappingContext): Patient {
  return toPatient(response, context).resource;
}

/** Returns the coverage of an eligibility response. */
export function coveragesOf({ response }: EligibilityResult, context: MappingContext): Coverage[] {
  return toCoverages(response, context).map(({ resource }) => resource);
}

/**
 * Returns the claims of a claim status response.
 *
 * @param person - the member
 * @param remittances - stored 835 reports to join
 * @param serviceDate - dates of service to select
 * @throws `PayerRejectionError` when the payer could not respond; `ValidationError` for a report that is not an 835
 */
export async function claimsOf(
  result: ClaimStatusResult,
  person: StoredPerson,
  remittances: StoredRemittances | undefined,
  serviceDate: ClaimsQuery['serviceDate'],
  context: MappingContext,
): Promise<ExplanationOfBenefit[]> {
  rejectUnanswered(result);
  const reported = toExplanationsOfBenefit(result.response, context).map(({ resource }) => resource);
  const claims =
    remittances === undefined
      ? reported
      : joinRemittances(reported, await readStoredRemittances(remittances, person, context));
  return claims.filter((claim) => isWithin(claim, serviceDate));
}
