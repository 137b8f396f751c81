import type { DisclosureLog } from './disclosure-log.js';
import { ConfigurationError, ValidationError } from './errors/request-errors.js';
import { overwriteEntry } from './internal/overwrite-entry.js';
import type { SubmissionLedger, SubmissionState } from './submission-ledger.js';
import type { TokenStore } from './token-store.js';
import { WATERMARK_PREFIX } from './watermarks.js';

/** The stores in which a person is forgotten. */
export interface ForgetOptions {
  /** Token store of your clients; it needs `list`. */
  readonly tokenStore?: TokenStore | undefined;
  /** Submission ledger; it needs `remove`. */
  readonly ledger?: SubmissionLedger | undefined;
  /** Disclosure log, from which nothing is removed: what it holds is counted. */
  readonly disclosureLog?: DisclosureLog | undefined;
}

/** Data that {@link forget} keeps. */
export interface KeptData {
  /** The kept data. */
  readonly what: 'disclosures' | 'submissions';
  /** Number of entries. */
  readonly count: number;
  /**
   * `accounting_of_disclosures`: a person can ask for the disclosures of the last six years (45 CFR 164.528). `unsettled`: without
   * the record, a claim could be submitted twice.
   */
  readonly reason: 'accounting_of_disclosures' | 'unsettled';
  /** The reason in a sentence, for the person who asked. */
  readonly text: string;
  /** Time at which the last of them is six years old, in milliseconds since the Unix epoch; only of disclosures. */
  readonly untilMs?: number | undefined;
  /** Keys of the records in the ledger; only of submissions. */
  readonly keys?: readonly string[] | undefined;
}

/** Result of {@link forget}. */
export interface ForgetResult {
  /** Number of removed entries. */
  readonly removed: {
    /** Grants and tombstones of grants. */
    readonly grants: number;
    /** Watermarks of syncs. */
    readonly watermarks: number;
    /** Settled or rejected submissions. */
    readonly submissions: number;
  };
  /** Kept data with the reasons. */
  readonly kept: readonly KeptData[];
}

const YEARS_OF_ACCOUNTING = 6;
/** States in which a record no longer prevents another submission. */
const SETTLED: readonly SubmissionState[] = ['settled', 'rejected'];

/**
 * Removes what the stores hold of a person: grants with their tombstones, watermarks, and submissions that are settled or rejected.
 * Keeps the disclosure log and unsettled submissions, and says why. It sends nothing: end the consent first (`member.revoke()`),
 * because a process that holds an access token in memory uses it until it expires. A renewal that is running in another process
 * does not bring the grant back. A call that failed can be repeated.
 *
 * @param person - your own key for the person, as in `auth.start({ key })` and the call's option `subject`
 * @param stores - where to remove it; a store that is left out is not touched
 * @returns what was removed, and what was kept and why
 * @throws `ConfigurationError` (codes `token_store_cannot_list`, `submission_ledger_cannot_remove`) for a store of your own without
 *   these methods, before anything is removed; else what the stores throw
 * @example
 * ```ts
 * await member.revoke();
 * const { removed, kept } = await forget(userId, { tokenStore, ledger, disclosureLog });
 * for (const { count, what, text } of kept) console.log(count, what, text);
 * ```
 */
export async function forget(person: string, stores: ForgetOptions): Promise<ForgetResult> {
  if (typeof person !== 'string' || person === '')
    throw new ValidationError({ code: 'invalid_input', message: 'person must be a non-empty string.' });
  const { tokenStore, ledger, disclosureLog } = stores;
  if (tokenStore !== undefined && tokenStore.list === undefined)
    throw missing(
      'token_store_cannot_list',
      'The token store has no list(), so a person cannot be found in it.',
    );
  if (ledger !== undefined && ledger.remove === undefined)
    throw missing('submission_ledger_cannot_remove', 'The submission ledger has no remove().');
  const tokens = { grants: 0, watermarks: 0 };
  const keys: string[] = [];
  for await (const { key } of tokenStore?.list?.({ person }) ?? []) keys.push(key);
  for (const key of keys)
    if (tokenStore !== undefined && (await overwriteEntry(tokenStore, key, undefined)))
      tokens[key.startsWith(WATERMARK_PREFIX) ? 'watermarks' : 'grants'] += 1;
  const submissions = await forgetSubmissions(person, ledger);
  const disclosures = await keptDisclosures(person, disclosureLog);
  return {
    removed: { ...tokens, submissions: submissions.removed },
    kept: [...submissions.kept, ...disclosures],
  };
}

async function forgetSubmissions(person: string, ledger: SubmissionLedger | undefined) {
  const found: string[] = [];
  // A ledger of your own may not know the filter.
  for await (const { key, attributes } of ledger?.list({ person }) ?? [])
    if (attributes.person === person) found.push(key);
  const keys: string[] = [];
  for (const key of found) if (!(await ledger?.remove?.(key, SETTLED))) keys.push(key);
  const kept: KeptData = {
    what: 'submissions',
    count: keys.length,
    reason: 'unsettled',
    text: 'The outcome of these submissions is open, or they were accepted: without the record the same claim could be submitted twice. Settle them, then call forget again.',
    keys,
  };
  return { removed: found.length - keys.length, kept: keys.length > 0 ? [kept] : [] };
}

async function keptDisclosures(person: string, log: DisclosureLog | undefined): Promise<KeptData[]> {
  let count = 0;
  let lastMs = Number.NEGATIVE_INFINITY;
  for await (const { atMs } of log?.list({ person }) ?? []) {
    count += 1;
    lastMs = Math.max(lastMs, atMs);
  }
  if (count === 0) return [];
  const until = new Date(lastMs);
  until.setUTCFullYear(until.getUTCFullYear() + YEARS_OF_ACCOUNTING);
  return [
    {
      what: 'disclosures',
      count,
      reason: 'accounting_of_disclosures',
      text: 'A person can ask for an accounting of the disclosures of the last six years (45 CFR 164.528), so the disclosure log is kept.',
      untilMs: until.getTime(),
    },
  ];
}

function missing(code: string, message: string): ConfigurationError {
  return new ConfigurationError({ code, message: `${message} Nothing was removed.` });
}
