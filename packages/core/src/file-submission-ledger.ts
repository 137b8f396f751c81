import { type Clock, systemClock } from './clock.js';
import { ConfigurationError } from './errors/request-errors.js';
import type { FileStoreOptions } from './file-store-options.js';
import { parseJson } from './internal/json.js';
import { ledgerFileError } from './internal/ledger-file-error.js';
import { type FileUpdate, LockedFiles } from './internal/locked-files.js';
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
   * @throws `ConfigurationError`: `submission_ledger_unreadable` on a damaged file, which is never taken for a free key;
   *   `submission_ledger_denied`, `submission_ledger_full`, `submission_ledger_no_directory`. `ConflictError`:
   *   `store_locked` when another process kept the entry too long, `submission_ledger_failed` for other failures of the
   *   file system. Nothing counts as begun when it throws; a later `begin` may find the record all the same
   */
  async begin(key: string, attributes: SubmissionAttributes): Promise<BeginResult> {
    return this.#update<BeginResult>(key, (text) => {
      const existing = text === undefined ? undefined : parseRecord(text);
      if (existing !== undefined && !isFree(existing)) return { result: { ok: false, existing } };
      return { text: JSON.stringify(begun(key, attributes, this.#clock.now())), result: { ok: true } };
    });
  }

  /**
   * See {@link SubmissionLedger.transition}.
   *
   * @throws as {@link FileSubmissionLedger.begin}
   */
  async transition(
    key: string,
    from: SubmissionState,
    to: SubmissionState,
    result?: Readonly<Record<string, string>>,
  ): Promise<boolean> {
    return this.#update<boolean>(key, (text) => {
      const record = text === undefined ? undefined : parseRecord(text);
      if (record?.state !== from) return { result: false };
      return { text: JSON.stringify(moved(record, to, result, this.#clock.now())), result: true };
    });
  }

  /**
   * See {@link SubmissionLedger.list}.
   *
   * @throws as {@link FileSubmissionLedger.begin}
   */
  async *list(filter?: SubmissionFilter): AsyncGenerator<SubmissionRecord, void, undefined> {
    const records: SubmissionRecord[] = [];
    try {
      for await (const text of this.#files.texts()) records.push(parseRecord(text));
    } catch (error) {
      throw ledgerFileError(error);
    }
    yield* selected(records, filter);
  }

  async #update<R>(key: string, change: (text: string | undefined) => FileUpdate<R>): Promise<R> {
    try {
      return await this.#files.update<R>(key, change);
    } catch (error) {
      throw ledgerFileError(error);
    }
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
