import type {
  SubmissionAttributes,
  SubmissionFilter,
  SubmissionRecord,
  SubmissionState,
} from '../submission-ledger.js';
import { isRecord } from './json.js';

const STATES: ReadonlySet<unknown> = new Set<SubmissionState>([
  'sending',
  'accepted',
  'rejected',
  'unknown',
  'settled',
]);

/** Checks whether a key may be used for a new submission. */
export function isFree(record: SubmissionRecord | undefined): boolean {
  return record === undefined || record.state === 'rejected' || record.state === 'settled';
}

/** Creates the record of a submission that is about to be sent. */
export function begun(key: string, attributes: SubmissionAttributes, nowMs: number): SubmissionRecord {
  return { key, state: 'sending', attributes: { ...attributes }, startedAtMs: nowMs, updatedAtMs: nowMs };
}

/** Returns a record in its next state. */
export function moved(
  record: SubmissionRecord,
  to: SubmissionState,
  result: SubmissionRecord['result'],
  nowMs: number,
): SubmissionRecord {
  return { ...record, state: to, updatedAtMs: nowMs, ...(result !== undefined && { result: { ...result } }) };
}

/** Returns the records that match a filter, oldest first. */
export function selected(
  records: readonly SubmissionRecord[],
  { states, updatedBeforeMs = Number.POSITIVE_INFINITY, person }: SubmissionFilter = {},
): SubmissionRecord[] {
  return records
    .filter(({ state, updatedAtMs }) => (states?.includes(state) ?? true) && updatedAtMs < updatedBeforeMs)
    .filter(({ attributes }) => person === undefined || attributes.person === person)
    .sort((a, b) => a.startedAtMs - b.startedAtMs);
}

/** Checks whether a value is a record of this format. */
export function isSubmissionRecord(value: unknown): value is SubmissionRecord {
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    STATES.has(value.state) &&
    isRecord(value.attributes) &&
    (value.result === undefined || isRecord(value.result)) &&
    Number.isFinite(value.startedAtMs) &&
    Number.isFinite(value.updatedAtMs)
  );
}
