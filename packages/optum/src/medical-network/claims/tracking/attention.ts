import { type SubmissionRecord, unresolvedReason } from '@payerkit/core';
import type { UnmatchedEvent } from './track-state.js';
import { DECIDED, type StoredClaim, type TrackedClaim, trackedClaim } from './tracked-claim.js';

/** Reason why a person is needed. */
export type AttentionReason =
  | 'submissionUnknown'
  | 'sendingForLong'
  | 'rejected'
  | 'batchRejected'
  | 'denied'
  | 'informationRequested'
  | 'reversed'
  | 'unbalanced'
  | 'unmatchedRemittance'
  | 'unmatchedReport'
  | 'noAcknowledgement'
  | 'noDecision';

/** Action for a person. */
export interface Attention {
  /** Key of the entry, for `done`; a new event has a new key. */
  readonly id: string;
  /** The reason. */
  readonly reason: AttentionReason;
  /** Next step. */
  readonly nextStep: string;
  /** Start, in milliseconds since the Unix epoch. */
  readonly sinceMs: number;
  /** The claim, if it is known. */
  readonly claim?: TrackedClaim | undefined;
  /** The event that matches no claim. */
  readonly unmatched?: UnmatchedEvent | undefined;
  /** The ledger record, if its claim is not tracked. */
  readonly record?: SubmissionRecord | undefined;
}

/** Limits after which a missing response needs a person. */
export interface AttentionLimits {
  /** Milliseconds after which a submission that is still being sent was interrupted. */
  readonly sendingForMs: number;
  /** Milliseconds after a submission within which the payer acknowledges it. */
  readonly acknowledgementMs: number;
  /** Milliseconds after an acknowledgement within which the payer decides. */
  readonly decisionMs: number;
}

const NEXT_STEPS: Readonly<Record<AttentionReason, string>> = {
  submissionUnknown: 'Call claims.reconcile with the claim; settle it manually if the payer cannot say.',
  sendingForLong:
    'The process stopped while sending. Call claims.reconcile with the claim before you submit it again.',
  rejected: 'Make the corrections that codes and messages name, then resubmit the claim.',
  batchRejected:
    'All claims of the batch were rejected. Find them by the batch number, correct them and resubmit them.',
  denied:
    'Review the adjustments of the remittance. Appeal, send a corrected claim (frequency 7), or bill the responsible party.',
  informationRequested: 'Send the information that the payer requests, such as an attachment.',
  reversed: 'The payer reversed its decision. Wait for the corrected remittance, or ask the payer.',
  unbalanced: 'The amounts do not add up. Ask the payer before you post the payment.',
  unmatchedRemittance:
    'This payment matches no tracked claim, or more than one. Add its claim, or post it manually.',
  unmatchedReport:
    'This report matches no tracked claim, or more than one. Add its claim, or look it up manually.',
  noAcknowledgement: 'The payer has not acknowledged the claim. Check for reports and call claims.status.',
  noDecision: 'The payer has not decided. Call claims.status, then contact the payer.',
};
/** States of claims that need a person. */
const STATES: Readonly<Partial<Record<TrackedClaim['state'], AttentionReason>>> = {
  unknown: 'submissionUnknown',
  rejected: 'rejected',
  denied: 'denied',
  informationRequested: 'informationRequested',
  reversed: 'reversed',
};

/**
 * Returns the work items for a person, oldest first.
 *
 * @param claims - tracked claims
 * @param unmatched - events that match no claim
 * @param records - unknown and unfinished submissions in the ledger; those whose process has ended were interrupted,
 *   however new
 * @param limits - after which a missing response counts
 * @param nowMs - now, in milliseconds since the Unix epoch
 */
export function attentionList(
  claims: readonly StoredClaim[],
  unmatched: readonly UnmatchedEvent[],
  records: readonly SubmissionRecord[],
  limits: AttentionLimits,
  nowMs: number,
): Attention[] {
  const tracked = new Set(claims.map(({ ledgerKey }) => ledgerKey));
  const interrupted = new Set(
    records
      .filter((record) => record.state === 'sending' && isInterrupted(record, limits, nowMs))
      .map(({ key }) => key),
  );
  return [
    ...claims.flatMap((claim) => {
      const isOfInterrupted = claim.ledgerKey !== undefined && interrupted.has(claim.ledgerKey);
      return ofClaim(trackedClaim(claim), limits, nowMs, isOfInterrupted);
    }),
    ...unmatched.map((one) => ofUnmatched(one)),
    ...records.filter(({ key }) => !tracked.has(key)).flatMap((record) => ofRecord(record, interrupted)),
  ].toSorted((one, other) => one.sinceMs - other.sinceMs);
}

function entry(
  reason: AttentionReason,
  key: string,
  sinceMs: number,
  about: Pick<Attention, 'claim' | 'unmatched' | 'record'>,
): Attention {
  return { id: `${reason}:${key}`, reason, nextStep: NEXT_STEPS[reason], sinceMs, ...about };
}

function ofClaim(
  claim: TrackedClaim,
  limits: AttentionLimits,
  nowMs: number,
  isInterrupted: boolean,
): Attention[] {
  const { latest, history, id } = claim;
  if (latest === undefined) return [];
  const since = latest.seenAtMs;
  const key = `${id}:${latest.id}`;
  const found: Attention[] = [];
  const reason = STATES[latest.state];
  if (reason !== undefined) found.push(entry(reason, key, since, { claim }));
  if (latest.state === 'sending' && (isInterrupted || nowMs - since > limits.sendingForMs))
    found.push(entry('sendingForLong', key, since, { claim }));
  if (latest.state === 'submitted' && nowMs - since > limits.acknowledgementMs)
    found.push(entry('noAcknowledgement', key, since, { claim }));
  const first = history.find(({ attempt, state }) => attempt === latest.attempt && state === 'acknowledged');
  if (latest.state === 'acknowledged' && nowMs - (first?.seenAtMs ?? since) > limits.decisionMs)
    found.push(entry('noDecision', `${id}:${first?.id}`, first?.seenAtMs ?? since, { claim }));
  for (const event of history)
    if (event.isBalanced === false && DECIDED.includes(event.state))
      found.push(entry('unbalanced', `${id}:${event.id}`, event.seenAtMs, { claim }));
  return found;
}

function ofUnmatched(unmatched: UnmatchedEvent): Attention {
  const { event, subject, seenAtMs } = unmatched;
  const isBatch =
    subject.number === undefined && event.type === 'acknowledgement' && event.state === 'rejected';
  const reason =
    event.type === 'remittance' ? 'unmatchedRemittance' : isBatch ? 'batchRejected' : 'unmatchedReport';
  return entry(reason, event.id, seenAtMs, { unmatched });
}

function isInterrupted(record: SubmissionRecord, { sendingForMs }: AttentionLimits, nowMs: number): boolean {
  return nowMs - record.startedAtMs > sendingForMs || unresolvedReason(record, nowMs) !== undefined;
}

function ofRecord(record: SubmissionRecord, interrupted: ReadonlySet<string>): Attention[] {
  const { key, state, startedAtMs } = record;
  const id = `${key}:${startedAtMs}`;
  if (state === 'unknown') return [entry('submissionUnknown', id, startedAtMs, { record })];
  if (!interrupted.has(key)) return [];
  // No process is sending it any more, so its outcome is as unknown as that of a submission whose response was lost.
  return [entry('sendingForLong', id, startedAtMs, { record: { ...record, state: 'unknown' } })];
}
