/**
 * State of a submission. `sending` was written before anything left; `unknown` means that the response was lost; `settled` is an
 * unknown that was cleared up. A `sending` whose process is gone is unknown, too: see `unresolvedSubmissions`.
 */
export type SubmissionState = 'sending' | 'accepted' | 'rejected' | 'unknown' | 'settled';

/** What is kept of a submission besides its key. No person's data belongs here. */
export interface SubmissionAttributes {
  /** Provider, such as `example`. */
  readonly provider: string;
  /** Method and path template of the submission. */
  readonly operation: string;
  /** Control number it went out under. */
  readonly controlNumber?: string;
  /** Digest of the content, to tell a repeat from a correction. */
  readonly contentDigest: string;
  /** The process that sends it, opaque; see `sendingMark`. On its machine others can see whether it is gone. */
  readonly process?: string;
  /** Age from which it can no longer be under way, in milliseconds; see `sendingMark`. */
  readonly overdueAfterMs?: number;
}

/** One submission in the ledger. */
export interface SubmissionRecord {
  /** HMAC over what makes the claim the same claim; opaque. */
  readonly key: string;
  /** Where it stands. */
  readonly state: SubmissionState;
  /** What was said of it when it began. */
  readonly attributes: SubmissionAttributes;
  /** What came of it: reference numbers, safe to store. */
  readonly result?: Readonly<Record<string, string>>;
  /** When it began, in milliseconds since the Unix epoch. */
  readonly startedAtMs: number;
  /** When it last changed, in milliseconds since the Unix epoch. */
  readonly updatedAtMs: number;
}

/** Whether a submission may go out. */
export type BeginResult =
  | {
      /** It may: the record is durable. */
      readonly ok: true;
    }
  | {
      /** It may not. */
      readonly ok: false;
      /** The record that is in the way. */
      readonly existing: SubmissionRecord;
    };

/** Which records {@link SubmissionLedger.list} gives. */
export interface SubmissionFilter {
  /** Only these states. */
  readonly states?: readonly SubmissionState[];
  /** Only those that last changed before this instant, in milliseconds since the Unix epoch. */
  readonly updatedBeforeMs?: number;
}

/**
 * Stores what was submitted, so that a claim whose response was lost is not sent twice, also after a crash.
 */
export interface SubmissionLedger {
  /**
   * Takes the key for a new submission. A key whose record is `rejected` or `settled` is free to take again;
   * any other record rejects.
   *
   * @param key - opaque key
   * @param attributes - what to keep of it
   * @returns ok once the record is durable, or the record that is in the way
   */
  begin(key: string, attributes: SubmissionAttributes): Promise<BeginResult>;
  /**
   * Moves a record from one state to another, atomically.
   *
   * @returns false when the record is not in `from`
   */
  transition(
    key: string,
    from: SubmissionState,
    to: SubmissionState,
    result?: Readonly<Record<string, string>>,
  ): Promise<boolean>;
  /**
   * Returns the record of a key. Optional: where a ledger has no such method, `list()` is searched, which takes longer the more
   * the ledger holds.
   *
   * @param key - opaque key
   * @returns undefined when the ledger holds no such submission
   */
  get?(key: string): Promise<SubmissionRecord | undefined>;
  /** Returns records, oldest first. One that cannot be read ends the list with an error, after all others. */
  list(filter?: SubmissionFilter): AsyncIterable<SubmissionRecord>;
}
