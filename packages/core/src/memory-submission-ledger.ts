import { type Clock, systemClock } from './clock.js';
import { begun, isFree, moved, selected } from './internal/submission-records.js';
import type {
  BeginResult,
  SubmissionAttributes,
  SubmissionFilter,
  SubmissionLedger,
  SubmissionRecord,
  SubmissionState,
} from './submission-ledger.js';

/**
 * A ledger that stores submissions in this process only: no record survives a crash. Suitable for tests.
 *
 * @example
 * ```ts
 * const ledger = new MemorySubmissionLedger();
 * ```
 */
export class MemorySubmissionLedger implements SubmissionLedger {
  readonly #clock: Clock;
  readonly #records = new Map<string, SubmissionRecord>();

  /**
   * Creates a ledger.
   *
   * @param options - `clock` provides the instants in the records; default: the system clock
   */
  constructor(options?: { readonly clock?: Clock | undefined }) {
    this.#clock = options?.clock ?? systemClock;
  }

  /** Records that a submission is about to be sent; see {@link SubmissionLedger.begin}. */
  async begin(key: string, attributes: SubmissionAttributes): Promise<BeginResult> {
    const existing = this.#records.get(key);
    if (existing !== undefined && !isFree(existing)) return { ok: false, existing };
    this.#records.set(key, begun(key, attributes, this.#clock.now()));
    return { ok: true };
  }

  /** Changes the state of a record; see {@link SubmissionLedger.transition}. */
  async transition(
    key: string,
    from: SubmissionState,
    to: SubmissionState,
    result?: Readonly<Record<string, string>>,
  ): Promise<boolean> {
    const record = this.#records.get(key);
    if (record?.state !== from) return false;
    this.#records.set(key, moved(record, to, result, this.#clock.now()));
    return true;
  }

  /** Returns one record; see {@link SubmissionLedger.get}. */
  async get(key: string): Promise<SubmissionRecord | undefined> {
    return this.#records.get(key);
  }

  /** Removes a record in one of the states; see {@link SubmissionLedger.remove}. */
  async remove(key: string, states: readonly SubmissionState[]): Promise<boolean> {
    const record = this.#records.get(key);
    return record !== undefined && states.includes(record.state) && this.#records.delete(key);
  }

  /** Lists records; see {@link SubmissionLedger.list}. */
  async *list(filter?: SubmissionFilter): AsyncGenerator<SubmissionRecord, void, undefined> {
    yield* selected([...this.#records.values()], filter);
  }
}
