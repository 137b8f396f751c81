import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../atomic-file.js';
import { CommandError, EXIT } from '../failure.js';

/** A stored report. */
export interface StoredReport {
  /** Name in the mailbox. */
  readonly name: string;
  /** Path of its file. */
  readonly path: string;
  /** True when the folder had the same content before. */
  readonly wasStored: boolean;
}

/** Names of reports are theirs; only these can become names of files. */
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
/** The vendor stores a file for 30 days. */
const MAILBOX_MS = 30 * 86_400_000;
const INDEX = '.payerkit-reports.json';

/**
 * A folder of downloaded reports, with an index of the names in the mailbox and the times they were stored: what
 * `reports.follow` need not return again.
 */
export class ReportFolder {
  readonly #folder: string;
  readonly #times: Map<string, number>;

  private constructor(folder: string, times: Map<string, number>) {
    this.#folder = folder;
    this.#times = times;
  }

  /**
   * Opens a folder.
   *
   * @param folder - created when it is missing
   * @throws {@link CommandError} when its index is damaged
   */
  static async open(folder: string): Promise<ReportFolder> {
    await mkdir(folder, { recursive: true });
    const path = join(folder, INDEX);
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{}';
      throw error;
    });
    const times = parse(text);
    if (times !== undefined) return new ReportFolder(folder, new Map(times));
    throw new CommandError(
      `${path} is damaged.`,
      'Remove it to download all reports of the mailbox again; equal files are not written twice.',
      EXIT.failed,
      'index_unreadable',
    );
  }

  /** The reports that were stored, for `reports.follow`. */
  get seen(): { readonly name: string; readonly storedAt: number }[] {
    return [...this.#times].map(([name, storedAt]) => ({ name, storedAt }));
  }

  /**
   * Returns the names of reports that were stored while they can still be in the mailbox: the vendor reuses names later.
   *
   * @param nowMs - now, in milliseconds since the Unix epoch
   */
  recent(nowMs: number): string[] {
    return this.seen.filter(({ storedAt }) => nowMs - storedAt < MAILBOX_MS).map(({ name }) => name);
  }

  /**
   * Stores a report, atomically. The vendor reuses names: another report of the same name is stored next to the first, as
   * `NAME.2`.
   *
   * @param name - in the mailbox
   * @param content - of the report
   * @param ending - of the file, such as `.json`
   * @throws {@link CommandError} for a name that cannot be one of a file
   */
  async store(name: string, content: string, ending = ''): Promise<StoredReport> {
    if (!FILE_NAME.test(name)) throw unsafeName();
    const stored = await this.#write(name, content, ending);
    this.#times.set(name, Date.now());
    await writeFileAtomically(
      join(this.#folder, INDEX),
      `${JSON.stringify(Object.fromEntries(this.#times))}\n`,
    );
    return stored;
  }

  async #write(name: string, content: string, ending: string): Promise<StoredReport> {
    for (let count = 1; ; count += 1) {
      const path = join(this.#folder, `${name}${count === 1 ? '' : `.${count}`}${ending}`);
      const known = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (known === content) return { name, path, wasStored: true };
      if (known !== undefined) continue;
      await writeFileAtomically(path, content);
      return { name, path, wasStored: false };
    }
  }
}

function unsafeName(): CommandError {
  return new CommandError(
    'The name of a report cannot be used as the name of a file.',
    'Run "payerkit reports download" with this name alone and without --to, and redirect its output.',
    EXIT.failed,
    'unsafe_report_name',
  );
}

function parse(text: string): [name: string, storedAt: number][] | undefined {
  try {
    const times = JSON.parse(text) as Record<string, unknown>;
    const entries = Object.entries(times).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    );
    return Object.keys(times).length === entries.length ? entries : undefined;
  } catch {
    return undefined;
  }
}
