import { safeId } from '../issue.js';
import type { SubmissionRecord } from '../submission-ledger.js';
import { mark, PayerKitError, type PayerKitErrorInit } from './payer-kit-error.js';

/**
 * The payer rejected the business of a well-formed request: X12 AAA, claim edits, a rejected referral. `issues[]` holds
 * each code with its loop and what to do; `retryable` follows the payer's own follow-up action.
 */
export class PayerRejectionError extends PayerKitError {
  override readonly kind = 'payer_rejection' as const;

  static {
    mark(this, 'PayerRejectionError');
  }
}

/** What a {@link SubmissionUnknownError} is made of. */
export interface SubmissionUnknownErrorInit extends PayerKitErrorInit {
  /** The control number the submission went out under. */
  readonly controlNumber?: string | undefined;
  /** The vendor's trace id, where a response has one. */
  readonly traceId?: string | undefined;
}

/**
 * A submission was sent and it is unknown whether it was taken. It is never resent by itself: look the claim up by its
 * control number first.
 */
export class SubmissionUnknownError extends PayerKitError {
  override readonly kind = 'submission_unknown' as const;
  /** The control number the submission went out under, where it looks like an id. */
  readonly controlNumber: string | undefined;
  /** The vendor's trace id, where a response has one that looks like an id: letters, digits and `-_.:`, no blanks. */
  readonly traceId: string | undefined;

  /**
   * @param init - its fields
   */
  constructor(init: SubmissionUnknownErrorInit) {
    super({ ...init, retryable: false });
    this.controlNumber = safeId(init.controlNumber);
    this.traceId = safeId(init.traceId);
  }

  /** A plain object of the safe fields, for structured logs. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), controlNumber: this.controlNumber, traceId: this.traceId };
  }

  static {
    mark(this, 'SubmissionUnknownError');
  }
}

/** What a {@link DuplicateSubmissionError} is made of. */
export interface DuplicateSubmissionErrorInit extends PayerKitErrorInit {
  /** The submission that is in the ledger. */
  readonly existing: SubmissionRecord;
}

/** The ledger holds an unsettled submission of the same claim, so this one was not sent. Reconcile that one first. */
export class DuplicateSubmissionError extends PayerKitError {
  override readonly kind = 'duplicate_submission' as const;
  /** The submission that is in the ledger. */
  readonly existing: SubmissionRecord;

  /**
   * @param init - its fields
   */
  constructor(init: DuplicateSubmissionErrorInit) {
    super(init);
    this.existing = init.existing;
  }

  static {
    mark(this, 'DuplicateSubmissionError');
  }
}
