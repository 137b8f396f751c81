import { lookUp } from '../internal/call/look-up.js';

/** Meaning of a claim status category, for programs. */
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
  /** Text, in payerkit's words. */
  readonly text: string;
  /** Meaning, for programs. */
  readonly meaning: ClaimStatusMeaning;
}

const CATEGORIES: Readonly<Record<string, readonly [meaning: ClaimStatusMeaning, text: string]>> = {
  A0: ['inProgress', 'Forwarded to another entity'],
  A1: ['inProgress', 'Received'],
  A2: ['inProgress', 'Accepted into adjudication'],
  A3: ['rejected', 'Returned as unprocessable'],
  A4: ['notFound', 'Claim not found'],
  A5: ['inProgress', 'Split into multiple claims'],
  A6: ['rejected', 'Rejected for missing information'],
  A7: ['rejected', 'Rejected for invalid information'],
  A8: ['rejected', 'Rejected for inconsistent information'],
  D0: ['notFound', 'The search found no claim'],
  E0: ['inquiryRejected', 'The inquiry has errors'],
  E1: ['retryLater', "The payer's system cannot respond now"],
  E2: ['retryLater', 'The information holder does not respond'],
  E3: ['inquiryRejected', 'The inquiry must be corrected'],
  E4: ['inquiryRejected', "The inquiry does not meet the payer's requirements"],
  F0: ['finalized', 'Finished'],
  F1: ['paid', 'Finalized, paid'],
  F2: ['denied', 'Finalized, denied'],
  F3: ['finalized', 'Finished, revised'],
  F3F: ['finalized', 'Finalized, forwarded to another payer'],
  F3N: ['finalized', 'Finalized, not forwarded'],
  F4: ['denied', 'Finalized, no payment'],
  P0: ['inProgress', 'Pending'],
  P1: ['inProgress', 'In process'],
  P2: ['inProgress', 'Pending payer review'],
  P3: ['inProgress', 'Pending, information requested from the provider'],
  P4: ['inProgress', 'Pending, information requested from the patient'],
  P5: ['inProgress', 'Pending, held by the payer'],
};

/**
 * Looks up a claim status category. All categories that begin with `R` request more information.
 *
 * @param code - X12 STC01-1, in either case
 * @returns the category; meaning `unknown` for a code that is not in the list
 */
export function claimStatusCategory(code: string): ClaimStatusCategory {
  const listed = code.trim().toUpperCase();
  const known = lookUp(CATEGORIES, listed);
  if (known !== undefined) return { code: listed, text: known[1], meaning: known[0] };
  if (/^R(?:\d{1,2}|Q)$/.test(listed))
    return { code: listed, text: 'Additional information is requested', meaning: 'informationRequested' };
  return { code, text: 'Unknown category', meaning: 'unknown' };
}
