import type { SubmissionLedger, SubmissionRecord, SubmissionState } from '@payerkit/core';
import { CommandError, EXIT } from '../failure.js';

/** States of records, in the order of their life. */
export const STATES: readonly SubmissionState[] = ['sending', 'accepted', 'rejected', 'unknown', 'settled'];

/** A record as the command prints it: plain JSON, without names. */
export interface LedgerRow {
  /** Key of the submission: opaque; the first characters are enough for `ledger show`. */
  readonly key: string;
  /** State; a submission whose process has ended is `unknown`. */
  readonly state: SubmissionState;
  /** Reason why a person is needed: `unknown`, `process_gone` or `overdue`. */
  readonly unresolved: string | undefined;
  /** Method and path template. */
  readonly operation: string;
  /** Control number of the transaction. */
  readonly controlNumber: string | undefined;
  /** Reference numbers of the response. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Time it began, an ISO instant. */
  readonly startedAt: string;
  /** Time of its last change, an ISO instant. */
  readonly updatedAt: string;
}

/**
 * Lists the records of a ledger.
 *
 * @param ledger - of the profile
 * @param filter - states, and whether only those that need a person
 * @param nowMs - now, in milliseconds since the Unix epoch
 * @returns oldest first; an unreadable record ends the list with an error, after all others
 */
export async function* ledgerRows(
  ledger: Pick<SubmissionLedger, 'list'>,
  {
    states,
    unresolvedOnly,
  }: { readonly states: readonly SubmissionState[] | undefined; readonly unresolvedOnly: boolean },
  nowMs: number,
): AsyncGenerator<LedgerRow, void, undefined> {
  const { unresolvedReason } = await import('@payerkit/core');
  for await (const record of ledger.list()) {
    const row = ledgerRow(record, unresolvedReason(record, nowMs));
    if (states !== undefined && !states.includes(row.state)) continue;
    if (!unresolvedOnly || row.unresolved !== undefined) yield row;
  }
}

/**
 * Returns a record as the command prints it.
 *
 * @param record - of a ledger
 * @param unresolved - the reason why a person is needed
 */
export function ledgerRow(record: SubmissionRecord, unresolved: string | undefined): LedgerRow {
  const { key, state, attributes, result = {}, startedAtMs, updatedAtMs } = record;
  return {
    key,
    state: unresolved === undefined ? state : 'unknown',
    unresolved,
    operation: attributes.operation,
    controlNumber: attributes.controlNumber,
    numbers: result,
    startedAt: new Date(startedAtMs).toISOString(),
    updatedAt: new Date(updatedAtMs).toISOString(),
  };
}

const LEAST_KEY = 6;

/**
 * Finds a record by the first characters of its key.
 *
 * @param ledger - of the profile
 * @param prefix - at least {@link LEAST_KEY} characters
 * @throws {@link CommandError} when there is none, or more than one
 */
export async function recordWithKey(
  ledger: Pick<SubmissionLedger, 'list'>,
  prefix: string,
): Promise<SubmissionRecord> {
  if (prefix.length < LEAST_KEY)
    throw new CommandError(`A key has at least ${LEAST_KEY} characters.`, LIST_KEYS, EXIT.invalid);
  const found: SubmissionRecord[] = [];
  for await (const record of ledger.list())
    if (record.key.startsWith(prefix.toLowerCase())) found.push(record);
  const [record] = found;
  if (record === undefined)
    throw new CommandError('The ledger has no record with this key.', LIST_KEYS, EXIT.failed, 'unknown_key');
  if (found.length > 1)
    throw new CommandError(
      `${found.length} records begin with this key.`,
      'Pass more of its characters.',
      EXIT.failed,
      'ambiguous_key',
    );
  return record;
}

const LIST_KEYS = 'Run "payerkit ledger list" for all keys.';

/** Outcomes that a person can record. */
export const OUTCOMES = ['accepted', 'rejected', 'settled'] as const;

/** See {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];

/**
 * Records the outcome of a submission by its key, for submissions whose file is gone.
 *
 * @param ledger - of the profile
 * @param record - as found
 * @param outcome - what became of it
 * @returns the state afterwards
 * @throws {@link CommandError} for an outcome that its state does not allow
 */
export async function settleRecord(
  ledger: Pick<SubmissionLedger, 'transition'>,
  { key, state }: SubmissionRecord,
  outcome: Outcome,
): Promise<SubmissionState> {
  const isOpen =
    state === 'unknown' || state === 'sending' || (state === 'accepted' && outcome !== 'accepted');
  if (isOpen && (await ledger.transition(key, state, outcome))) return outcome;
  throw new CommandError(
    isOpen
      ? 'The record changed at the same time.'
      : `The record is ${state}, which cannot become ${outcome}.`,
    `Run "payerkit ledger show ${key.slice(0, 12)}".`,
    EXIT.failed,
    isOpen ? 'record_changed' : 'record_closed',
  );
}
