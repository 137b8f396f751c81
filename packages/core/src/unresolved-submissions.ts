import { checkArguments } from './check-arguments.js';
import { type Clock, systemClock } from './clock.js';
import { parseJson } from './internal/json.js';
import { isProcessIdentity, processState, thisProcess } from './internal/process-identity.js';
import type { SubmissionAttributes, SubmissionLedger, SubmissionRecord } from './submission-ledger.js';

const DEFAULT_TOTAL_TIMEOUT_MS = 180_000;
const DEFAULT_LEASE_MS = 90_000;

/**
 * Reason why a submission is unresolved. `unknown`: its response was lost, or said nothing documented. `process_gone`: the process that sent
 * it ended before it stored an outcome. `overdue`: it is older than a submission can be under way.
 */
export type UnresolvedReason = 'unknown' | 'process_gone' | 'overdue';

/** A submission that needs a person, or a look-up: it is unknown whether it was taken. */
export interface UnresolvedSubmission {
  /** The record. Its state is `unknown`, also where the ledger still says `sending`. */
  readonly record: SubmissionRecord;
  /** Reason why it is unresolved. */
  readonly reason: UnresolvedReason;
  /** Time since it began, in milliseconds. */
  readonly ageMs: number;
}

/** The time budgets of a submission that is about to be sent. */
export interface SendingBudget {
  /** Time budget over all attempts, in milliseconds. Default 180 000. */
  readonly totalTimeoutMs?: number | undefined;
  /** Time that a token is waited for beyond it, in milliseconds: the client's `leaseMs`. Default 90 000. */
  readonly leaseMs?: number | undefined;
}

/**
 * Returns the attributes by which others can see that a submission of this process is no longer under way.
 *
 * @param budget - the time budgets of the submission, in milliseconds
 * @returns to be stored with the attributes of {@link SubmissionLedger.begin}
 * @throws nothing
 * @example
 * ```ts
 * await ledger.begin(key, { provider, operation, contentDigest, ...sendingMark({ totalTimeoutMs: 60_000 }) });
 * ```
 */
export function sendingMark(
  budget: SendingBudget = {},
): Required<Pick<SubmissionAttributes, 'process' | 'overdueAfterMs'>> {
  const { totalTimeoutMs = DEFAULT_TOTAL_TIMEOUT_MS, leaseMs = DEFAULT_LEASE_MS } = budget;
  return { process: JSON.stringify(thisProcess()), overdueAfterMs: totalTimeoutMs + leaseMs };
}

/**
 * Returns why a record is unresolved; undefined for a record that has an outcome or is under way.
 *
 * @param record - of a ledger
 * @param nowMs - the current time, in milliseconds since the Unix epoch
 * @throws nothing
 * @example
 * ```ts
 * for await (const record of ledger.list()) console.log(unresolvedReason(record, Date.now()));
 * ```
 */
export function unresolvedReason(record: SubmissionRecord, nowMs: number): UnresolvedReason | undefined {
  if (record.state === 'unknown') return 'unknown';
  if (record.state !== 'sending') return undefined;
  const { process: sender, overdueAfterMs } = record.attributes;
  const identity = typeof sender === 'string' ? parseJson(sender) : undefined;
  if (isProcessIdentity(identity) && processState(identity) === 'gone') return 'process_gone';
  const longestMs =
    typeof overdueAfterMs === 'number' ? overdueAfterMs : DEFAULT_TOTAL_TIMEOUT_MS + DEFAULT_LEASE_MS;
  return nowMs - record.startedAtMs > longestMs ? 'overdue' : undefined;
}

/**
 * Lists the submissions of which it is unknown whether they were taken, oldest first: what a person, or a look-up such as
 * `claims.reconcile`, has to clear up. A record that is still `sending` belongs to them when its process is gone (seen at once on the
 * same machine) or when it is older than its total time budget plus `leaseMs`. Nothing is written.
 *
 * @param ledger - where submissions are stored
 * @param options - `clock`: for tests
 * @throws (while iterating) what the ledger's `list` throws: damaged records end the list with an error, after all others
 * @example
 * ```ts
 * for await (const { record, reason, ageMs } of unresolvedSubmissions(ledger))
 *   console.log(reason, Math.round(ageMs / 60_000), 'minutes', record.attributes.operation, record.attributes.controlNumber);
 * ```
 */
export async function* unresolvedSubmissions(
  ledger: Pick<SubmissionLedger, 'list'>,
  { clock = systemClock }: { readonly clock?: Pick<Clock, 'now'> | undefined } = {},
): AsyncGenerator<UnresolvedSubmission, void, undefined> {
  checkArguments(
    { provider: 'payerkit', operation: 'unresolvedSubmissions' },
    { ledger: [ledger, 'object'] },
  );
  for await (const record of ledger.list({ states: ['sending', 'unknown'] })) {
    const nowMs = clock.now();
    const reason = unresolvedReason(record, nowMs);
    if (reason === undefined) continue;
    yield { record: { ...record, state: 'unknown' }, reason, ageMs: Math.max(0, nowMs - record.startedAtMs) };
  }
}
