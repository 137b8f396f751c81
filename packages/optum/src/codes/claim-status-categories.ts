/** What a claim status category means for a program. */
export type ClaimStatusMeaning =
  | 'inProgress'
  | 'paid'
  | 'denied'
  | 'finalized'
  | 'rejected'
  | 'notFound'
  | 'informationRequested'
  | 'retryLater'
  | 'inquiryRejected'
  | 'unknown';

/** A claim status category (X12 STC01-1) with its meaning. */
export interface ClaimStatusCategory {
  /** X12 code, such as `F1`. */
  readonly code: string;
  /** In payerkit's words. */
  readonly text: string;
  /** What it means for a program. */
  readonly meaning: ClaimStatusMeaning;
}

const CATEGORIES: readonly (readonly [code: string, meaning: ClaimStatusMeaning, text: string])[] = [
  ['A0', 'inProgress', 'Passed on to another party'],
  ['A1', 'inProgress', 'Received'],
  ['A2', 'inProgress', 'Taken into adjudication'],
  ['A3', 'rejected', 'Returned, could not be processed'],
  ['A4', 'notFound', 'No such claim'],
  ['A5', 'inProgress', 'Split into several claims'],
  ['A6', 'rejected', 'Rejected, information is missing'],
  ['A7', 'rejected', 'Rejected, information is wrong'],
  ['A8', 'rejected', 'Rejected, fields contradict each other'],
  ['D0', 'notFound', 'The search found no claim'],
  ['E0', 'inquiryRejected', 'The question has errors'],
  ['E1', 'retryLater', "The payer's system cannot respond now"],
  ['E2', 'retryLater', 'The holder of the information does not respond'],
  ['E3', 'inquiryRejected', 'The question must be corrected'],
  ['E4', 'inquiryRejected', 'The question does not meet the requirements of the payer'],
  ['F0', 'finalized', 'Finished'],
  ['F1', 'paid', 'Finished and paid'],
  ['F2', 'denied', 'Finished and denied'],
  ['F3', 'finalized', 'Finished, revised'],
  ['F3F', 'finalized', 'Finished, passed on to another payer'],
  ['F3N', 'finalized', 'Finished, not passed on'],
  ['F4', 'denied', 'Finished, nothing is paid'],
  ['P0', 'inProgress', 'Pending'],
  ['P1', 'inProgress', 'In process'],
  ['P2', 'inProgress', 'Under review by the payer'],
  ['P3', 'inProgress', 'Waits for information from the provider'],
  ['P4', 'inProgress', 'Waits for information from the patient'],
  ['P5', 'inProgress', 'Held by the payer'],
];

const byCode: ReadonlyMap<string, ClaimStatusCategory> = new Map(
  CATEGORIES.map(([code, meaning, text]) => [code, { code, text, meaning }]),
);

/**
 * Looks a claim status category up. Categories that begin with `R` all ask for more information.
 *
 * @param code - X12 STC01-1
 * @returns the category; meaning `unknown` for a code that is not in the list
 */
export function claimStatusCategory(code: string): ClaimStatusCategory {
  const known = byCode.get(code);
  if (known !== undefined) return known;
  if (/^R\d{1,2}$/.test(code))
    return { code, text: 'More information is asked for', meaning: 'informationRequested' };
  return { code, text: 'Unknown category', meaning: 'unknown' };
}
