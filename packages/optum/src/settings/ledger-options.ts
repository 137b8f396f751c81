import type { SubmissionLedger } from '@payerkit/core';

/** Where submissions are remembered. */
export interface LedgerOptions {
  /** The ledger; `MemorySubmissionLedger` forgets, the file form and your own database don't. */
  readonly store: SubmissionLedger;
  /** Your secret for the keys in the ledger, at least 16 characters; the same in every process. */
  readonly secret: string;
}

/**
 * What you found out of a submission: `accepted`, it arrived; `rejected`, it was rejected; `settled`, it is done with, such
 * as one that never arrived or was taken back. After the last two the same may be submitted again.
 */
export type SubmissionOutcome = 'accepted' | 'rejected' | 'settled';
