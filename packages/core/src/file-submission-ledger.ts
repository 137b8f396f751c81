import { type Clock, systemClock } from './clock.js';
import { ConfigurationError } from './errors/request-errors.js';
import type { FileStoreOptions } from './file-store-options.js';
import { parseJson } from './internal/json.js';
import { LockedFiles } from './internal/locked-files.js';
import { begun, isFree, isSubmissionRecord, moved, selected } from './internal/submission-records.js';
import type {
  BeginResult,
  SubmissionAttributes,
  SubmissionFilter,
  SubmissionLedger,
  SubmissionRecord,
  SubmissionState,
} from './submission-ledger.js';

/**
 * Remembers submissions in a folder, one file each, for all processes of one machine; nothing is forgotten in a crash. Built
 * like `FileTokenStore`, on the same locks.
 *
 * @example
 * ```ts
 * import { FileSubmissionLedger } from '@payerkit/core/node';
 * const ledger = new FileSubmissionLedger('/var/lib/app/submissions');
 * ```
 */
export class FileSubmissionLedger implements SubmissionLedger {
  readonly #files: LockedFiles;
  readonly #clock: Clock;

  /**
   * @param directory - made with mode 0700 when it is missing; give it to nothing else
   * @param options - time, and how long to wait for other processes
   */
  constructor(directory: string, options: FileStoreOptions = {}) {
    this.#files = new LockedFiles(directory, options.lockTimeoutMs);
    this.#clock = options.clock ?? systemClock;
  }

  /**
   * See {@link SubmissionLedger.begin}.
   *
   * @throws `ConfigurationError` with code `submission_ledger_unreadable` on a damaged file: it is never taken for a
   *   free key
   */
  async begin(key: string, attributes: SubmissionAttributes): Promise<BeginResult> {
    return this.#files.update<BeginResult>(key, (text) => {
      const existing = text === undefined ? undefined : parseRecord(text);
      if (existing !== undefined && !isFree(existing)) return { result: { ok: false, existing } };
      return { text: JSON.stringify(begun(key, attributes, this.#clock.now())), result: { ok: true } };
    });
  }

  /** See {@link SubmissionLedger.transition}. */
  async transition(
    key: string,
    from: SubmissionState,
    to: SubmissionState,
    result?: Readonly<Record<string, string>>,
  ): Promise<boolean> {
    return this.#files.update<boolean>(key, (text) => {
      const record = text === undefined ? undefined : parseRecord(text);
      if (record?.state !== from) return { result: false };
      return { text: JSON.stringify(moved(record, to, result, this.#clock.now())), result: true };
    });
  }

  /** See {@link SubmissionLedger.list}. */
  async *list(filter?: SubmissionFilter): AsyncGenerator<SubmissionRecord, void, undefined> {
    const records: SubmissionRecord[] = [];
    for await (const text of this.#files.texts()) records.push(parseRecord(text));
    yield* selected(records, filter);
  }
}

function parseRecord(text: string): SubmissionRecord {
  const value = parseJson(text);
  if (isSubmissionRecord(value)) return value;
  throw new ConfigurationError({
    code: 'submission_ledger_unreadable',
    message:
      'A file of the submission ledger is damaged or not of its making. It was left as it is; look at it before anything is submitted again.',
  });
}
