import { earliestUsDay, type SubmissionRecord, type SubmissionState } from '@payerkit/core';
import type { ClaimReceipt } from '../claim-receipt.js';
import type { ClaimEvent, FoundEvent, TrackedClaimState } from './claim-event.js';
import type { StoredClaim } from './tracked-claim.js';

const STATES: Readonly<Record<SubmissionState, TrackedClaimState>> = {
  sending: 'sending',
  accepted: 'submitted',
  rejected: 'rejected',
  unknown: 'unknown',
  settled: 'settled',
};

/**
 * Returns a claim updated from its ledger record, and the event if that is new. A submission that began later is a new
 * attempt. Information of an earlier report about the attempt is not repeated.
 *
 * @param claim - the tracked claim
 * @param record - in the ledger
 */
export function withRecord(
  claim: StoredClaim,
  { state, attributes, result = {}, startedAtMs, updatedAtMs }: SubmissionRecord,
): { readonly claim: StoredClaim; readonly event: ClaimEvent | undefined } {
  const started = claim.submittedAtMs.includes(startedAtMs)
    ? claim.submittedAtMs
    : [...claim.submittedAtMs, startedAtMs].toSorted((one, other) => one - other);
  const attempt = started.indexOf(startedAtMs) + 1;
  const known = { ...claim, submittedAtMs: started };
  const id = `${claim.id}:${startedAtMs}:${state}`;
  const ofAttempt = claim.events.filter((event) => event.attempt === attempt);
  const isSaid = ofAttempt.some(
    (event) =>
      event.id === id || (event.type !== 'submission' && (state === 'accepted' || state === event.state)),
  );
  if (isSaid) return { claim: known, event: undefined };
  const { clearinghouseClaimNumber, payerClaimNumber } = result;
  const event: ClaimEvent = {
    id,
    type: 'submission',
    state: STATES[state],
    seenAtMs: updatedAtMs,
    attempt,
    codes: [],
    messages: [],
    ...(payerClaimNumber === undefined ? {} : { payerClaimNumber }),
    ...(clearinghouseClaimNumber === undefined ? {} : { clearinghouseClaimNumber }),
    batchNumbers: numbersOf([attributes.controlNumber, result.correlationId, result.customerClaimNumber]),
  };
  return { claim: { ...known, events: [...claim.events, event] }, event };
}

/**
 * Returns a claim updated from the clearinghouse's receipt of a submission, and the event if that is new: for claims
 * without a ledger record.
 *
 * @param claim - the tracked claim
 * @param receipt - of the clearinghouse
 * @param nowMs - now, in milliseconds since the Unix epoch
 */
export function withReceipt(
  claim: StoredClaim,
  receipt: ClaimReceipt,
  nowMs: number,
): { readonly claim: StoredClaim; readonly event: ClaimEvent | undefined } {
  const { controlNumber, correlationId, customerClaimNumber, clearinghouseClaimNumber, traceId } = receipt;
  const numbers = numbersOf([
    traceId,
    correlationId,
    clearinghouseClaimNumber,
    customerClaimNumber,
    controlNumber,
  ]);
  const id = `${claim.id}:receipt:${numbers.join(':')}`;
  if (claim.events.some((event) => event.id === id)) return { claim, event: undefined };
  const event: ClaimEvent = {
    id,
    type: 'submission',
    state: receipt.isAccepted ? 'submitted' : 'rejected',
    seenAtMs: nowMs,
    attempt: claim.submittedAtMs.length + 1,
    codes: receipt.issues.map(({ code }) => code),
    messages: [],
    ...(clearinghouseClaimNumber === undefined ? {} : { clearinghouseClaimNumber }),
    batchNumbers: numbersOf([controlNumber, correlationId, customerClaimNumber]),
  };
  const submittedAtMs = [...claim.submittedAtMs, nowMs];
  return { claim: { ...claim, submittedAtMs, events: [...claim.events, event] }, event };
}

/**
 * Returns the submission that a report is about: the one whose clearinghouse number it contains, otherwise the last
 * that had begun on its date in any US time zone.
 */
export function attemptOf({ submittedAtMs, events }: StoredClaim, found: FoundEvent): number {
  const { clearinghouseClaimNumber: number, date } = found;
  const named = events.find(
    (event) =>
      number !== undefined && event.type === 'submission' && event.clearinghouseClaimNumber === number,
  );
  if (named !== undefined) return named.attempt;
  const begun = submittedAtMs.filter((ms) => date === undefined || earliestUsDay(ms) <= date);
  return Math.max(begun.length, 1);
}

function numbersOf(numbers: readonly (string | undefined)[]): string[] {
  return numbers.filter((number) => number !== undefined);
}
