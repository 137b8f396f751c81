import { ValidationError } from '@payerkit/core';

/** Reason why no secondary claim can be made from a claim and a remittance. */
export type SecondaryClaimProblem =
  /** The remittance does not contain the claim. */
  | 'another_claim'
  /** Both name a birth date of the patient, and the dates differ. */
  | 'another_patient'
  /** The remittance and the claim name different charges. */
  | 'charge_mismatch'
  /** The payer took its decision back, and no other follows. */
  | 'reversed_payment'
  /** The payer forwarded or estimated the claim, or says nothing that is known. */
  | 'not_adjudicated'
  /** Several decisions stand, and they are not the parts of a split claim. */
  | 'several_decisions'
  /** Charge less adjustments is not what was paid, for a line, the claim or the payment. */
  | 'unbalanced_remittance'
  /** A line of the remittance is no line of the claim, or the other way round. */
  | 'line_unmatched'
  /** An adjustment, procedure or date that a secondary claim cannot hold, or needs and does not have. */
  | 'not_reportable'
  /** The claim is a void, has no next level, or its other payers contradict the next one. */
  | 'claim_not_billable';

/**
 * Returns the error that says why no secondary claim was made. It contains paths, never values.
 *
 * @param code - the problem
 * @param path - where it is, in the claim or, from `remittance` on, in the remittance
 * @param text - what must hold
 * @param followUp - how to go on
 */
export function contradiction(
  code: SecondaryClaimProblem,
  path: string,
  text: string,
  followUp: string,
): ValidationError {
  return new ValidationError({
    code,
    provider: 'optum',
    operation: 'toSecondaryClaim',
    message: `${path} ${text}. No secondary claim was made.`,
    issues: [{ severity: 'error', code, path, text, followUp }],
  });
}
