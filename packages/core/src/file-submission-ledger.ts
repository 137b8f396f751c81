import { type Clock, systemClock } from './clock.js';
import { ConfigurationError } from './errors/request-errors.js';
import type { FileStoreOptions } from './file-store-options.js';
import { parseJson } from './internal/json.js';
import { type FileUpdate, LockedFiles } from './internal/locked-files.js';
import { storeFileError } from './internal/store-file-error.js';
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
 * A ledger that stores submissions in a folder, one file each, for all processes of one machine. No record is lost in a
 * crash. It uses the same locks as `FileTokenStore`.
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
   * @param options - who may write to the folder, time, and how long to wait for other processes
   */
  constructor(directory: string, options: FileStoreOptions = {}) {
    this.#files = new LockedFiles(directory, options);
    this.#clock = options.clock ?? systemClock;
  }

  /**
   * See {@link SubmissionLedger.begin}.
   *
   * @throws `ConfigurationError`: `submission_ledger_unreadable` on a damaged file, which is never mistaken for a free key;
   *   `submission_ledger_denied`, `submission_ledger_full`, `submission_ledger_no_directory`, `store_directory_world_writable`. `ConflictError`:
   *   `store_locked` when another process kept the entry too long, `submission_ledger_failed` for other failures of the
   *   file system. Nothing counts as begun when it throws; a later `begin` may find the record anyway
   */
  async begin(key: string, attributes: SubmissionAttributes): Promise<BeginResult> {
    return this.#update<BeginResult>(key, (text) => {
      const existing = text === undefined ? undefined : recordOf(key, text);
      if (existing !== undefined && !isFree(existing)) return { result: { ok: false, existing } };
      return { text: JSON.stringify(begun(key, attributes, this.#clock.now())), result: { ok: true } };
    });
  }

  /**
   * Changes the state of a record; see {@link SubmissionLedger.transition}.
   *
   * @throws the same errors as {@link FileSubmissionLedger.begin}
   */
  async transition(
    key: string,
    from: SubmissionState,
    to: SubmissionState,
    result?: Readonly<Record<string, string>>,
  ): Promise<boolean> {
    return this.#update<boolean>(key, (text) => {
      const record = text === undefined ? undefined : recordOf(key, text);
      if (record?.state !== from) return { result: false };
      return { text: JSON.stringify(moved(record, to, result, this.#clock.now())), result: true };
    });
  }

  /**
   * Returns one record; see {@link SubmissionLedger.get}. Reads one file, however many the ledger contains.
   *
   * @throws the same errors as {@link FileSubmissionLedger.begin}
   */
  async get(key: string): Promise<SubmissionRecord | undefined> {
    try {
      const text = await this.#files.read(key);
      return text === undefined ? undefined : recordOf(key, text);
    } catch (error) {
      throw storeFileError(error, 'submission_ledger');
    }
  }

  /**
   * Removes a record in one of the states; see {@link SubmissionLedger.remove}.
   *
   * @throws the same errors as {@link FileSubmissionLedger.begin}
   */
  async remove(key: string, states: readonly SubmissionState[]): Promise<boolean> {
    return this.#update<boolean>(key, (text) => {
      const record = text === undefined ? undefined : recordOf(key, text);
      if (record === undefined || !states.includes(record.state)) return { result: false };
      return { text: null, result: true };
    });
  }

  /**
   * Lists records; see {@link SubmissionLedger.list}.
   *
   * @throws the same errors as {@link FileSubmissionLedger.begin}; for corrupt files only after all readable records
   */
  async *list(filter?: SubmissionFilter): AsyncGenerator<SubmissionRecord, void, undefined> {
    const records: SubmissionRecord[] = [];
    let damaged = 0;
    try {
      for await (const text of this.#files.texts()) {
        const record = parseRecord(text);
        if (record === undefined) damaged += 1;
        else records.push(record);
      }
    } catch (error) {
      throw storeFileError(error, 'submission_ledger');
    }
    yield* selected(records, filter);
    if (damaged > 0) throw unreadable(damaged);
  }

  async #update<R>(key: string, change: (text: string | undefined) => FileUpdate<R>): Promise<R> {
    let written: FileUpdate<R> | undefined;
    try {
      return await this.#files.update<R>(key, (text) => {
        written = change(text);
        return written;
      });
    } catch (error) {
      if (written !== undefined && (await this.#isWritten(key, written.text))) return written.result;
      throw storeFileError(error, 'submission_ledger');
    }
  }

  /** A failure after the file was replaced (of its folder or lock) does not undo the write. */
  async #isWritten(key: string, text: string | null | undefined): Promise<boolean> {
    if (text === undefined) return false;
    const written = await this.#files.read(key).catch(() => null);
    return written === (text === null ? undefined : text);
  }
}

/** Reads the record of a key. A file of another key, such as a copy, is corrupt. */
function recordOf(key: string, text: string): SubmissionRecord {
  const record = parseRecord(text);
  if (record?.key === key) return record;
  throw unreadable(1);
}

function parseRecord(text: string): SubmissionRecord | undefined {
  const value = parseJson(text);
  return isSubmissionRecord(value) ? value : undefined;
}

function unreadable(files: number): ConfigurationError {
  return new ConfigurationError({
    code: 'submission_ledger_unreadable',
    message: `${files === 1 ? 'A file' : `${files} files`} of the submission ledger: corrupt, or not written by this ledger. Nothing was changed; inspect the folder before submitting the same again. All other records are usable.`,
  });
}
