import type { SubmissionRecord } from '../submission-ledger.js';
import { mark, PayerKitError, type PayerKitErrorInit } from './payer-kit-error.js';

/**
 * The payer rejected a well-formed request on business grounds: X12 AAA, claim edits, a rejected referral. `issues[]`
 * contains each code with its loop and follow-up action; `retryable` follows the payer's own follow-up action.
 *
 * To recover: follow `issues[].followUp`: correct and resend, or retry later when `retryable`. Sent: `yes`: the payer
 * processed and rejected it.
 */
export class PayerRejectionError extends PayerKitError {
  override readonly kind = 'payer_rejection' as const;

  static {
    mark(this, 'PayerRejectionError');
  }
}

/** Constructor fields of a {@link SubmissionUnknownError}. */
export type SubmissionUnknownErrorInit = PayerKitErrorInit;

/**
 * A submission was sent and its outcome is unknown. It is never resent automatically: look the claim up by its control
 * number first.
 *
 * To recover: call `reconcile`, or `settle` with what you learn elsewhere; never resend blindly. Sent: `unknown`: the
 * payer may have it.
 */
export class SubmissionUnknownError extends PayerKitError {
  override readonly kind = 'submission_unknown' as const;

  constructor(init: SubmissionUnknownErrorInit) {
    super({ ...init, retryable: false });
  }

  static {
    mark(this, 'SubmissionUnknownError');
  }
}

/** Constructor fields of a {@link DuplicateSubmissionError}. */
export interface DuplicateSubmissionErrorInit extends PayerKitErrorInit {
  /** The submission that is in the ledger. */
  readonly existing: SubmissionRecord;
}

/**
 * The ledger contains an unresolved submission of the same claim, so this one was not sent. Reconcile that one first.
 *
 * To recover: reconcile or settle `existing` first. Sent: `no`.
 */
export class DuplicateSubmissionError extends PayerKitError {
  override readonly kind = 'duplicate_submission' as const;
  /** The submission that is in the ledger. */
  readonly existing: SubmissionRecord;

  constructor(init: DuplicateSubmissionErrorInit) {
    super(init);
    this.existing = init.existing;
  }

  static {
    mark(this, 'DuplicateSubmissionError');
  }
}
