import type { Attention, ClaimTracker, OptumClient, TrackedEvent } from '@payerkit/optum';
import { CommandError, EXIT } from '../failure.js';
import type { ClaimItem } from './claim-file.js';

/** An event of a claim as the command prints it: plain JSON, without names. */
export interface EventRow {
  /** Patient control number; undefined for an event that matches no claim. */
  readonly patientControlNumber: string | undefined;
  /** The resulting state of the claim. */
  readonly state: string;
  /** `submission`, `acknowledgement`, `status` or `remittance`. */
  readonly source: string;
  /** Date of the event, ISO date. */
  readonly date: string | undefined;
  /** Codes, such as `A7:562`. */
  readonly codes: readonly string[];
  /** The payer's number of the claim. */
  readonly payerClaimNumber: string | undefined;
  /** Dollars paid. */
  readonly paidAmount: string | undefined;
  /** Name of the report. */
  readonly report: string | undefined;
}

/** Work for a person: plain JSON, without names. */
export interface WorkRow {
  /** Key of the entry, for `--done`. */
  readonly id: string;
  /** The reason. */
  readonly reason: string;
  /** Patient control number, if the claim is known. */
  readonly patientControlNumber: string | undefined;
  /** Since when, ISO date. */
  readonly since: string;
  /** Next step. */
  readonly nextStep: string;
}

/** Adds the claims of a file to a tracker. Adding them again rereads the ledger. */
export async function trackClaims(
  tracker: ClaimTracker,
  items: readonly ClaimItem[],
): Promise<TrackedEvent[]> {
  const news: TrackedEvent[] = [];
  for (const item of items)
    news.push(...(item.form === 'x12' ? await tracker.addX12(item.x12) : await tracker.add(item.claim)));
  return news;
}

/**
 * Returns the reports of a client for a tracker that reads the mailbox once in place of following it.
 *
 * @param reports - of the client
 */
export function reportsOnce(
  reports: OptumClient['reports'],
): Pick<OptumClient['reports'], 'follow' | 'toJson'> {
  return {
    toJson: (name, options) => reports.toJson(name, options),
    async *follow({ seen = [], signal } = {}) {
      const { items } = await reports.list({}, { signal });
      const known = new Set([...seen].map((one) => (typeof one === 'string' ? one : one.name)));
      for (const report of items) {
        signal?.throwIfAborted();
        if (!known.has(report.name)) yield report;
      }
    },
  };
}

/** Returns an event as the command prints it. */
export function eventRow({ event, claim }: TrackedEvent): EventRow {
  const { state, type, date, codes, payerClaimNumber, paidAmount, source } = event;
  return {
    patientControlNumber: claim?.patientControlNumber,
    state,
    source: type,
    date,
    codes,
    payerClaimNumber,
    paidAmount,
    report: source,
  };
}

/** Returns a work item as the command prints it. */
export function workRow({ id, reason, nextStep, sinceMs, claim, unmatched }: Attention): WorkRow {
  return {
    id,
    reason,
    patientControlNumber: claim?.patientControlNumber ?? unmatched?.subject.number,
    since: new Date(sinceMs).toISOString().slice(0, 10),
    nextStep,
  };
}

const SHORT_ID = 10;

/**
 * Returns the part of the key of a work item that people type.
 *
 * @param id - whole key, such as `denied:0e5d2beb0bf6…`
 */
export function shortId(id: string): string {
  return id.slice(id.indexOf(':') + 1).slice(0, SHORT_ID);
}

/**
 * Finds the work item of which someone typed the key, or its short form.
 *
 * @param work - all work items
 * @param typed - by the user
 * @throws {@link CommandError} when there is none, or more than one
 */
export function workItem(work: readonly WorkRow[], typed: string): WorkRow {
  const found = work.filter(({ id }) => id === typed || (typed.length >= 6 && shortId(id).startsWith(typed)));
  const [item] = found;
  if (item !== undefined && found.length === 1) return item;
  throw new CommandError(
    item === undefined ? 'There is no work item with this id.' : 'More than one work item has this id.',
    'Run "payerkit claims track --json" for the whole ids.',
    EXIT.failed,
    item === undefined ? 'unknown_work' : 'ambiguous_work',
  );
}
