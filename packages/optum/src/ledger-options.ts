import type { SubmissionLedger } from '@payerkit/core';

/** Where submissions are remembered. */
export interface LedgerOptions {
  /** The ledger; `MemorySubmissionLedger` forgets, the file form and your own database don't. */
  readonly store: SubmissionLedger;
  /** Your secret for the keys in the ledger, at least 16 characters; the same in every process. */
  readonly secret: string;
}
