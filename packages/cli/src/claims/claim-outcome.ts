import type { Issue, PayerKitError, SubmissionRecord } from '@payerkit/core';
import type { ClaimReceipt } from '@payerkit/optum';
import type { ClaimItem } from './claim-file.js';

/**
 * Outcome of a claim: `valid` and `invalid` of a validation; `accepted`; `alreadyAccepted` (the ledger says so, nothing was
 * sent); `rejected` (by the clearinghouse or its edits); `invalid` (nothing was sent); `duplicate` (unresolved in the
 * ledger, nothing was sent); `unknown` (sent, and the response was lost); `failed` (nothing arrived); `notSent` (the
 * command stopped before).
 */
export type ClaimOutcomeStatus =
  | 'valid'
  | 'accepted'
  | 'alreadyAccepted'
  | 'rejected'
  | 'invalid'
  | 'duplicate'
  | 'unknown'
  | 'failed'
  | 'notSent';

/** Outcome of a claim or an interchange of claims: plain JSON, without names. */
export interface ClaimOutcome {
  /** Place in the file, from 1. */
  readonly item: number;
  /** Patient control numbers of its claims. */
  readonly patientControlNumbers: readonly string[];
  /** The outcome. */
  readonly status: ClaimOutcomeStatus;
  /** The clearinghouse's number of the claim. */
  readonly clearinghouseClaimNumber?: string | undefined;
  /** Control number of the transaction. */
  readonly controlNumber?: string | undefined;
  /** Optum's ID of the transaction, for its support desk. */
  readonly traceId?: string | undefined;
  /** State of the record that prevents the submission. */
  readonly ledgerState?: string | undefined;
  /** Code of the error. */
  readonly code?: string | undefined;
  /** The reason in words. */
  readonly message?: string | undefined;
  /** The problems, field by field. */
  readonly issues?: readonly Issue[] | undefined;
  /** Next step. */
  readonly next?: string | undefined;
}

type Head = Pick<ClaimOutcome, 'item' | 'patientControlNumbers'>;

function headOf({ item, patientControlNumbers }: ClaimItem): Head {
  return { item, patientControlNumbers };
}

/**
 * Returns the outcome of a claim with a receipt.
 *
 * @param accepted - the status of an accepted one
 */
export function receiptOutcome(
  item: ClaimItem,
  receipt: ClaimReceipt,
  accepted: 'valid' | 'accepted',
): ClaimOutcome {
  const { isAccepted, clearinghouseClaimNumber, controlNumber, traceId, issues } = receipt;
  return {
    ...headOf(item),
    status: isAccepted ? accepted : 'rejected',
    clearinghouseClaimNumber,
    controlNumber,
    traceId,
    ...(issues.length === 0 ? {} : { issues }),
    ...(isAccepted ? {} : { next: 'Make the corrections that the issues name, then run the command again.' }),
  };
}

/** Outcome of a claim that the command did not reach. */
export function notSent(item: ClaimItem): ClaimOutcome {
  return { ...headOf(item), status: 'notSent' };
}

/**
 * Returns the outcome of a claim that ended with an error.
 *
 * @param error - its error
 * @param file - of the claim, for the next step
 * @param resumes - true when an accepted claim in the ledger is not an error
 */
export function errorOutcome(
  item: ClaimItem,
  error: PayerKitError,
  file: string,
  resumes = false,
): ClaimOutcome {
  const { code, message, issues, controlNumber, traceId } = error;
  const existing = existingOf(error);
  const status = resumes && existing?.state === 'accepted' ? 'alreadyAccepted' : statusOf(error);
  return {
    ...headOf(item),
    status,
    clearinghouseClaimNumber: existing?.result?.clearinghouseClaimNumber,
    controlNumber: controlNumber ?? existing?.attributes.controlNumber,
    traceId,
    ledgerState: existing?.state,
    ...(status === 'alreadyAccepted' ? {} : { code, message, next: nextStep(error, file) }),
    ...(issues.length === 0 ? {} : { issues }),
  };
}

/** Checks whether claims after this one would end in the same way, or may not be sent before a person has looked. */
export function stopsSubmission({ status }: ClaimOutcome): boolean {
  return status === 'unknown' || status === 'failed';
}

/** Checks whether an outcome is a success. */
export function isSuccess({ status }: ClaimOutcome): boolean {
  return status === 'valid' || status === 'accepted' || status === 'alreadyAccepted';
}

function statusOf({ kind }: PayerKitError): ClaimOutcomeStatus {
  if (kind === 'validation') return 'invalid';
  if (kind === 'payer_rejection' || kind === 'bad_request') return 'rejected';
  if (kind === 'duplicate_submission') return 'duplicate';
  return kind === 'submission_unknown' ? 'unknown' : 'failed';
}

/** The record of the ledger that prevents a submission. */
function existingOf(error: PayerKitError): SubmissionRecord | undefined {
  return error.kind === 'duplicate_submission'
    ? (error as { existing?: SubmissionRecord }).existing
    : undefined;
}

/**
 * Returns the next step after a submission that failed.
 *
 * @param error - its error
 * @param file - of the claim
 */
function nextStep(error: PayerKitError, file: string): string | undefined {
  const state = existingOf(error)?.state;
  if (state === 'accepted')
    return `If the claim was withdrawn, run "payerkit ledger settle ${file} --outcome settled" first; to skip accepted claims, pass --resume.`;
  if (state === 'sending')
    return 'Another process is sending it. Wait until it ends, then run "payerkit ledger list".';
  if (state !== undefined || error.kind === 'submission_unknown')
    return `Do not submit it again. Run "payerkit ledger reconcile ${file}".`;
  if (error.kind === 'validation' || error.kind === 'payer_rejection' || error.kind === 'bad_request')
    return 'Make the corrections that the issues name, then run the command again.';
  if (error.kind === 'authentication' || error.kind === 'permission' || error.kind === 'network')
    return 'Nothing arrived. Run "payerkit doctor", then run the command again.';
  return error.retryable ? 'Run the command again.' : undefined;
}
