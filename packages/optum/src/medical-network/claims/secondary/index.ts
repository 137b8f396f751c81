export type { SecondaryClaimProblem } from './contradiction.js';
export type { DecidedPayment } from './decision.js';
export type { NextPayer } from './next-payer.js';
export { toSecondaryClaim } from './secondary-claim.js';
