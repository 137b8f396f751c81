import { BATCH_STATUSES, type BatchResult, type BatchStatus } from './batch-result.js';

/** One reason why people are not active. */
export interface BatchReason {
  /** The status of their rows. */
  readonly status: BatchStatus;
  /** Codes of the reason. */
  readonly reasonCode: string | undefined;
  /** The reason. */
  readonly reason: string;
  /** Next step. */
  readonly nextStep: string | undefined;
  /** Number of rows. */
  readonly count: number;
  /** Their rows in the input, the first {@link MOST_ROWS}. */
  readonly rows: readonly number[];
}

/** Summary of a batch. */
export interface BatchSummary {
  /** Number of rows. */
  readonly total: number;
  /** Number of rows by status. */
  readonly counts: Readonly<Record<BatchStatus, number>>;
  /** Reasons of the rows that are not active, the most frequent first. */
  readonly reasons: readonly BatchReason[];
}

/** Number of rows that the summary lists for a reason. */
const MOST_ROWS = 10;

/**
 * Summarizes a batch: who is active, and why the others are not.
 *
 * @param results - of its rows
 */
export function summarize(results: Iterable<BatchResult>): BatchSummary {
  const counts = Object.fromEntries(BATCH_STATUSES.map((status) => [status, 0])) as Record<
    BatchStatus,
    number
  >;
  const reasons = new Map<string, BatchReason & { rows: number[]; count: number }>();
  let total = 0;
  for (const { row, status, reasonCode, reason = 'No reason was given', nextStep } of results) {
    total += 1;
    counts[status] += 1;
    if (status === 'active') continue;
    const key = JSON.stringify([status, reasonCode, reason]);
    const known = reasons.get(key) ?? { status, reasonCode, reason, nextStep, count: 0, rows: [] };
    reasons.set(key, known);
    known.count += 1;
    if (known.rows.length < MOST_ROWS) known.rows.push(row);
  }
  const sorted = [...reasons.values()].sort((one, other) => other.count - one.count);
  return { total, counts, reasons: sorted };
}

/** Returns the counts in one sentence. */
export function summaryText({ total, counts }: BatchSummary): string {
  const parts = BATCH_STATUSES.filter((status) => counts[status] > 0).map(
    (status) => `${counts[status]} ${status}`,
  );
  return `${total} row${total === 1 ? '' : 's'}: ${parts.join(', ')}.`;
}

/**
 * Returns the rows of a reason in words.
 *
 * @param reason - with at most {@link MOST_ROWS} rows
 */
export function rowsText({ rows, count }: BatchReason): string {
  return `${rows.join(', ')}${count > rows.length ? ` and ${count - rows.length} more` : ''}`;
}
