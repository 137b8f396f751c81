import { createHash, createHmac } from 'node:crypto';
import {
  DuplicateSubmissionError,
  PayerKitError,
  type SubmissionLedger,
  type SubmissionState,
} from '@payerkit/core';
import type { Connection } from '../internal/connection.js';
import { isObject } from '../internal/wire-errors.js';
import { wireText } from '../internal/wire-text.js';
import type { LooseClaim } from './claim.js';
import type { ClaimReceipt } from './claim-receipt.js';

/** Where submissions are remembered. */
export interface LedgerOptions {
  /** The ledger; `MemorySubmissionLedger` forgets, the file form and your own database don't. */
  readonly store: SubmissionLedger;
  /** Your secret for the keys in the ledger, at least 16 characters; the same in every process. */
  readonly secret: string;
}

/**
 * What makes a claim the same claim: payer, billing provider, patient control number and frequency code, as an HMAC.
 *
 * @param claim - as the caller gave it
 * @param secret - the caller's
 */
export function submissionKey(claim: LooseClaim, secret: string): string {
  const information: Readonly<Record<string, unknown>> = isObject(claim.claimInformation)
    ? claim.claimInformation
    : {};
  const billing: Readonly<Record<string, unknown>> = isObject(claim.billing) ? claim.billing : {};
  const parts = [
    claim.tradingPartnerServiceId,
    billing.npi ?? billing.employerId,
    information.patientControlNumber,
    information.claimFrequencyCode,
  ].map((part) => wireText(part) ?? '');
  return createHmac('sha256', secret)
    .update(JSON.stringify(['optum', ...parts]))
    .digest('hex');
}

/** A digest of the content, whatever the order of its properties; the control number says nothing of it. */
export function contentDigest({ controlNumber: _controlNumber, ...claim }: LooseClaim): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(claim)))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** Kinds of errors after which the claim is certainly not with the payer. */
const refusals: ReadonlySet<string> = new Set([
  'bad_request',
  'payer_rejection',
  'authentication',
  'permission',
  'not_found',
  'conflict',
  'rate_limit',
]);

/** What an error says of the claim that was sent. */
function stateAfter(error: unknown): SubmissionState {
  if (!PayerKitError.isInstance(error)) return 'unknown';
  if (error.sent === 'no') return 'rejected';
  return refusals.has(error.kind) ? 'rejected' : 'unknown';
}

/**
 * One submission of one claim, as the ledger sees it.
 *
 * @internal
 */
export interface GuardedSubmission {
  readonly connection: Connection;
  readonly ledger: LedgerOptions;
  readonly claim: LooseClaim;
  readonly operation: string;
  readonly controlNumber: string | undefined;
}

/**
 * Sends a claim under the eyes of a ledger: the record is durable before anything leaves, and a claim whose answer was
 * lost is not sent a second time.
 *
 * @internal
 * @param submission - the claim and its ledger
 * @param send - sends it
 * @throws `DuplicateSubmissionError` when an unsettled submission of the same claim stands in the ledger
 */
export async function guarded<T extends { readonly data: ClaimReceipt }>(
  { connection, ledger, claim, operation, controlNumber }: GuardedSubmission,
  send: () => Promise<T>,
): Promise<T> {
  const key = submissionKey(claim, ledger.secret);
  const begun = await ledger.store.begin(key, {
    provider: 'optum',
    operation,
    contentDigest: contentDigest(claim),
    ...(controlNumber === undefined ? {} : { controlNumber }),
  });
  if (!begun.ok) {
    throw new DuplicateSubmissionError({
      code: 'duplicate_submission',
      provider: 'optum',
      operation,
      message: `The same claim was sent before and stands as ${begun.existing.state} in the ledger; reconcile it first. Nothing was sent.`,
      existing: begun.existing,
    });
  }
  try {
    const answer = await send();
    await record('accepted', answer.data);
    return answer;
  } catch (error) {
    await record(stateAfter(error), undefined);
    throw error;
  }

  // A record that can't be written stays `sending`, which refuses a second submission: the safe side. The caller keeps
  // the answer, or the error, that came.
  async function record(state: SubmissionState, receipt: ClaimReceipt | undefined): Promise<void> {
    try {
      await ledger.store.transition(key, 'sending', state, numbersOf(receipt));
    } catch {
      connection.logger?.error('payerkit: the submission ledger could not be written', { operation });
    }
  }
}

function numbersOf(receipt: ClaimReceipt | undefined): Record<string, string> | undefined {
  if (receipt === undefined) return undefined;
  const { correlationId, customerClaimNumber, clearinghouseClaimNumber, traceId } = receipt;
  const numbers = Object.entries({ correlationId, customerClaimNumber, clearinghouseClaimNumber, traceId });
  return Object.fromEntries(numbers.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
