import { ValidationError } from '@payerkit/core';

/** Reason why no secondary claim can be created from a claim and a remittance. */
export type SecondaryClaimProblem =
  /** The remittance does not contain the claim. */
  | 'another_claim'
  /** Both name a birth date of the patient, and the dates differ. */
  | 'another_patient'
  /** The remittance and the claim name different charges. */
  | 'charge_mismatch'
  /** The payer reversed its decision, and no other follows. */
  | 'reversed_payment'
  /** The payer forwarded or estimated the claim, or reported an unknown status. */
  | 'not_adjudicated'
  /** Several decisions apply, and they are not the parts of a split claim. */
  | 'several_decisions'
  /** Charge less adjustments differs from the payment, for a line, the claim or the payment. */
  | 'unbalanced_remittance'
  /** A line of the remittance is not on the claim, or vice versa. */
  | 'line_unmatched'
  /** An adjustment, procedure or date that a secondary claim cannot contain, or a required one that is missing. */
  | 'not_reportable'
  /** The claim is a void, has no next level, or its other payers contradict the next one. */
  | 'claim_not_billable';

/**
 * Creates the error for a secondary claim that cannot be created. It contains paths, never values.
 *
 * @param code - the problem
 * @param path - its location in the claim or, starting with `remittance`, in the remittance
 * @param text - the requirement
 * @param followUp - the next step
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
    message: `${path} ${text}. No secondary claim was created.`,
    issues: [{ severity: 'error', code, path, text, followUp }],
  });
}
