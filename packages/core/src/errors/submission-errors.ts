import { safeId } from '../issue.js';
import type { SubmissionRecord } from '../submission-ledger.js';
import { mark, PayerKitError, type PayerKitErrorInit } from './payer-kit-error.js';

/**
 * The payer rejected a well-formed request on business grounds: X12 AAA, claim edits, a rejected referral. `issues[]`
 * contains each code with its loop and follow-up action; `retryable` follows the payer's own follow-up action.
 */
export class PayerRejectionError extends PayerKitError {
  override readonly kind = 'payer_rejection' as const;

  static {
    mark(this, 'PayerRejectionError');
  }
}

/** Constructor fields of a {@link SubmissionUnknownError}. */
export interface SubmissionUnknownErrorInit extends PayerKitErrorInit {
  /** The control number of the submission. */
  readonly controlNumber?: string | undefined;
  /** The vendor's trace ID, if a response contains one. */
  readonly traceId?: string | undefined;
}

/**
 * A submission was sent and its outcome is unknown. It is never resent automatically: look the claim up by its control
 * number first.
 */
export class SubmissionUnknownError extends PayerKitError {
  override readonly kind = 'submission_unknown' as const;
  /** The control number of the submission, if it looks like an ID. */
  readonly controlNumber: string | undefined;
  /** The vendor's trace ID, if a response contains one that looks like an ID: letters, digits and `-_.:`, no blanks. */
  readonly traceId: string | undefined;

  constructor(init: SubmissionUnknownErrorInit) {
    super({ ...init, retryable: false });
    this.controlNumber = safeId(init.controlNumber);
    this.traceId = safeId(init.traceId);
  }

  /** Returns a plain object of the safe fields, for structured logs. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), controlNumber: this.controlNumber, traceId: this.traceId };
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
