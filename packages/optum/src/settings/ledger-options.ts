import type { SubmissionLedger } from '@payerkit/core';

/** Storage for submissions. */
export interface LedgerOptions {
  /** The ledger; `MemorySubmissionLedger` does not persist, the file ledger and your own database do. */
  readonly store: SubmissionLedger;
  /** Your secret for the keys in the ledger, at least 16 characters; the same in every process. */
  readonly secret: string;
}

/**
 * Your finding about a submission: `accepted` (it arrived), `rejected` (it was rejected) or `settled` (it is resolved,
 * for example because it never arrived or was withdrawn). After `rejected` or `settled` you can submit the same claim
 * again.
 */
export type SubmissionOutcome = 'accepted' | 'rejected' | 'settled';
