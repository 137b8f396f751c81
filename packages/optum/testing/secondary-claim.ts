import type { ProfessionalClaim } from '../src/medical-network/claims/claim.js';
import { toSecondaryClaim } from '../src/medical-network/claims/secondary/secondary-claim.js';
import { type Decided, decidedRemittance, primaryClaim, SECOND_PAYER } from './secondary.js';

/** Creates a contractual adjustment. */
export function co(cents: number, reason = '45') {
  return { group: 'CO', reason, cents };
}
/** Creates an adjustment that the patient owes. */
function pr(cents: number, reason = '2') {
  return { group: 'PR', reason, cents };
}
/** Lines of the primary claim: charges 130.00 and 50.00; paid 100.00 and 40.00. */
export const LINES = [
  { charge: 13_000, number: 'L1', procedure: '99214' },
  { charge: 5_000, number: 'L2', procedure: '87880' },
];
/** The primary payer's decision. */
export const DECIDED: Decided = {
  lines: [
    { ...LINES[0], charge: 13_000, adjustments: [co(2_000), pr(1_000)] },
    { ...LINES[1], charge: 5_000, adjustments: [co(1_000)] },
  ],
};

/** A claim as JSON, to be inspected. */
export interface Json {
  readonly claimInformation: Json;
  readonly subscriber: Json;
  readonly [name: string]: Json;
}
/** Creates the secondary claim. */
export function make(
  decided: Decided = DECIDED,
  claim: ProfessionalClaim = primaryClaim(LINES),
  next: object = {},
) {
  return toSecondaryClaim(claim, decidedRemittance([decided]), {
    ...SECOND_PAYER,
    ...next,
  }) as unknown as Json;
}
