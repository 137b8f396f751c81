/**
 * State of a submission. `sending` was written before anything left; `unknown` means that the response was lost; `settled` is an
 * unknown that was cleared up. A `sending` whose process is gone is unknown, too: see `unresolvedSubmissions`.
 */
export type SubmissionState = 'sending' | 'accepted' | 'rejected' | 'unknown' | 'settled';

/** Stored details of a submission in addition to its key. Must not contain a person's data. */
export interface SubmissionAttributes {
  /** Provider, such as `example`. */
  readonly provider: string;
  /** Method and path template of the submission. */
  readonly operation: string;
  /** Control number of the submission. */
  readonly controlNumber?: string;
  /** Digest of the content, to distinguish a repeat from a correction. */
  readonly contentDigest: string;
  /** The process that sends it, opaque; see `sendingMark`. On its machine others can see whether it is gone. */
  readonly process?: string;
  /** Age from which it can no longer be under way, in milliseconds; see `sendingMark`. */
  readonly overdueAfterMs?: number;
  /**
   * Your own key for the person it is about, as the call's option `subject` names it: `forget` finds the record by it.
   * Choose keys that say nothing about the person.
   */
  readonly person?: string;
}

/** One submission in the ledger. */
export interface SubmissionRecord {
  /** HMAC over everything that identifies the claim; opaque. */
  readonly key: string;
  /** State of the submission. */
  readonly state: SubmissionState;
  /** Details recorded when it began. */
  readonly attributes: SubmissionAttributes;
  /** Result of the submission: reference numbers, safe to store. */
  readonly result?: Readonly<Record<string, string>>;
  /** Time it began, in milliseconds since the Unix epoch. */
  readonly startedAtMs: number;
  /** Time of its last change, in milliseconds since the Unix epoch. */
  readonly updatedAtMs: number;
}

/** Permission to send a submission. */
export type BeginResult =
  | {
      /** Granted: the record is durable. */
      readonly ok: true;
    }
  | {
      /** Not granted. */
      readonly ok: false;
      /** The existing record. */
      readonly existing: SubmissionRecord;
    };

/** Filter for {@link SubmissionLedger.list}. */
export interface SubmissionFilter {
  /** Only these states. */
  readonly states?: readonly SubmissionState[];
  /** Only records last changed before this time, in milliseconds since the Unix epoch. */
  readonly updatedBeforeMs?: number;
  /** Only records whose attributes name this person. */
  readonly person?: string;
}

/** Stores submissions, so that a claim whose response was lost is not sent twice, even after a crash. */
export interface SubmissionLedger {
  /**
   * Takes the key for a new submission. A key whose record is `rejected` or `settled` can be taken again; any other
   * record prevents it.
   *
   * @param attributes - details to store
   * @returns ok once the record is durable, or the existing record
   * @throws the store's own errors, which reject the call that needed it
   * @example
   * ```ts
   * const begun = await ledger.begin(key, attributes);
   * ```
   */
  begin(key: string, attributes: SubmissionAttributes): Promise<BeginResult>;
  /**
   * Moves a record from one state to another, atomically.
   *
   * @returns false when the record is not in `from`
   * @throws the store's own errors, which reject the call that needed it
   * @example
   * ```ts
   * const changed = await ledger.transition(key, 'unknown', 'accepted');
   * ```
   */
  transition(
    key: string,
    from: SubmissionState,
    to: SubmissionState,
    result?: Readonly<Record<string, string>>,
  ): Promise<boolean>;
  /**
   * Returns the record of a key. Optional: without this method `list()` is searched, which takes longer the more
   * records the ledger contains.
   *
   * @returns undefined when the ledger has no such submission
   * @throws the store's own errors, which reject the call that needed it
   * @example
   * ```ts
   * const record = await ledger.get?.(key);
   * console.log(record?.state);
   * ```
   */
  get?(key: string): Promise<SubmissionRecord | undefined>;
  /**
   * Removes a record, atomically, when it is in one of the given states. Optional: `forget` requires it.
   *
   * @param states - the states in which it may be removed
   * @returns false when there is no such record, or it is in another state
   * @throws the store's own errors, which reject the call that needed it
   * @example
   * ```ts
   * const removed = await ledger.remove?.(key, ['rejected', 'settled']);
   * ```
   */
  remove?(key: string, states: readonly SubmissionState[]): Promise<boolean>;
  /**
   * Returns records, oldest first. An unreadable record ends the list with an error, after all others.
   *
   * @throws the store's own errors, which reject the call that needed it
   * @example
   * ```ts
   * for await (const record of ledger.list()) console.log(record.state);
   * ```
   */
  list(filter?: SubmissionFilter): AsyncIterable<SubmissionRecord>;
}
