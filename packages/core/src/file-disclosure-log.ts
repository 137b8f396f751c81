import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readDisclosure, readDisclosureQuery } from './disclosure-check.js';
import type { DisclosureEntry, DisclosureLog, DisclosureQuery } from './disclosure-log.js';
import { ConfigurationError } from './errors/request-errors.js';
import type { FolderOptions } from './file-store-options.js';
import { AppendQueue } from './internal/append-queue.js';
import { isDisclosureEntry, matches } from './internal/disclosure-entries.js';
import { fileLines } from './internal/file-lines.js';
import { PrivateFolder } from './internal/private-folder.js';
import { writeLog } from './internal/safe-logger.js';
import { storeFileError } from './internal/store-file-error.js';
import type { Logger } from './logger.js';

// The last property of every line. No text inside of a line ends in these characters: its quotes are escaped.
const FORMAT = { format: 1 };
const LAST = '"format":1}';
const FILE_NAME = /^disclosures-(\d{4})-(\d{2})\.ndjson$/;

/**
 * Stores disclosures in a folder, one line of JSON each in one file a month (UTC), for all processes of one machine. Files are only
 * ever appended to and readable by their owner alone; an entry is on the disk when `append` resolves. A process that is killed in
 * the middle of an append leaves an incomplete line, whose data was not returned; it is skipped and reported to the logger.
 * The file system must be local; for several machines use a database.
 *
 * @example
 * ```ts
 * import { FileDisclosureLog } from '@payerkit/core/node';
 * const disclosureLog = new FileDisclosureLog('/var/lib/app/disclosures');
 * for await (const { atMs, recipient, what, purpose } of disclosureLog.list({ person: userId }))
 *   console.log(new Date(atMs).toISOString(), recipient, what.resourceType, purpose);
 * ```
 */
export class FileDisclosureLog implements DisclosureLog {
  readonly #folder: PrivateFolder;
  readonly #logger: Logger | undefined;
  readonly #queue: AppendQueue;

  /**
   * @param directory - created with mode 0700 when it is missing; use it for nothing else
   * @param options - who may write to the folder, and where problems are logged
   */
  constructor(directory: string, options: FolderOptions = {}) {
    this.#folder = new PrivateFolder(directory, options);
    this.#logger = options.logger;
    this.#queue = new AppendQueue(this.#folder);
  }

  /**
   * See {@link DisclosureLog.append}. Several processes can append at the same time.
   *
   * @throws `ValidationError` (code `invalid_disclosure`) for what is not a disclosure; `ConfigurationError`:
   *   `disclosure_log_denied`, `disclosure_log_full`, `disclosure_log_no_directory`, `store_directory_world_writable`;
   *   `ConflictError` (code `disclosure_log_failed`) for other failures of the file system. The entry may be in the log when it throws
   */
  async append(entry: DisclosureEntry): Promise<void> {
    const checked = readDisclosure(entry);
    try {
      await this.#queue.append(fileNameOf(checked.atMs), encode(checked));
    } catch (error) {
      throw storeFileError(error, 'disclosure_log');
    }
  }

  /**
   * See {@link DisclosureLog.list}. Reads the files of the months that the query names, line by line.
   *
   * @throws `ValidationError` for a query of wrong types; `ConfigurationError` as {@link FileDisclosureLog.append}, and
   *   `disclosure_log_unreadable` after all entries that can be read, when a whole line is damaged
   */
  async *list(query?: DisclosureQuery): AsyncGenerator<DisclosureEntry, void, undefined> {
    const checked = readDisclosureQuery(query);
    const found = { damaged: 0, incomplete: 0 };
    try {
      await this.#folder.check();
      for (const name of await fileNames(this.#folder.path))
        if (mayHold(name, checked))
          for await (const line of fileLines(join(this.#folder.path, name))) {
            const entry = decode(line);
            if (typeof entry === 'string') found[entry] += 1;
            else if (matches(entry, checked)) yield entry;
          }
    } catch (error) {
      throw storeFileError(error, 'disclosure_log');
    }
    if (found.incomplete > 0) this.#reportIncomplete(found.incomplete);
    if (found.damaged > 0) throw unreadable(found.damaged);
  }

  #reportIncomplete(lines: number): void {
    if (this.#logger === undefined) return;
    const message = `payerkit: ${lines === 1 ? 'one line' : `${lines} lines`} of the disclosure log: incomplete, from a process that ended while it appended; the data was not returned`;
    writeLog(this.#logger, 'warn', message, {
      provider: 'payerkit',
      operation: 'FileDisclosureLog.list',
      code: 'disclosure_log_incomplete',
    });
  }
}

/**
 * A line of its own whatever is before it: an incomplete line of another process ends where the next entry begins. JSON escapes
 * line feeds.
 */
function encode(entry: DisclosureEntry): string {
  return `\n${JSON.stringify({ ...entry, ...FORMAT })}\n`;
}

/** Returns the entry of a line. One that does not end as every whole line does was cut off. */
function decode(line: Buffer): DisclosureEntry | 'damaged' | 'incomplete' {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    if (isDisclosureEntry(value)) return readDisclosure(value);
  } catch {
    // Not JSON, or not UTF-8.
  }
  return line.toString('latin1').endsWith(LAST) ? 'damaged' : 'incomplete';
}

function fileNameOf(atMs: number): string {
  return `disclosures-${new Date(atMs).toISOString().slice(0, 7)}.ndjson`;
}

/** Names of the log's files, oldest month first. */
async function fileNames(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).filter((name) => FILE_NAME.test(name)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Returns true when the month of a file overlaps the time that a query names. */
function mayHold(name: string, { from, to }: DisclosureQuery): boolean {
  const [, year, month] = FILE_NAME.exec(name) ?? [];
  const beginsAtMs = Date.UTC(Number(year), Number(month) - 1);
  const endsAtMs = Date.UTC(Number(year), Number(month));
  return (from === undefined || from < endsAtMs) && (to === undefined || to > beginsAtMs);
}

function unreadable(lines: number): ConfigurationError {
  return new ConfigurationError({
    code: 'disclosure_log_unreadable',
    message: `${lines === 1 ? 'A line' : `${lines} lines`} of the disclosure log: corrupt, or not written by this log. All other entries were returned. Restore the file from a backup.`,
  });
}
