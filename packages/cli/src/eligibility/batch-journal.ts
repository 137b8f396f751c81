import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeFileAtomically } from '../atomic-file.js';
import { CommandError, EXIT } from '../failure.js';
import { takeLock } from '../process-lock.js';
import { onFile } from '../system-error.js';
import type { BatchResult } from './batch-result.js';

/**
 * The results of a batch while it runs: one line each, appended as they are ready. A process that is killed loses none that
 * was written; the next one continues from there.
 */
export class BatchJournal {
  /** Results of earlier runs, by row. */
  readonly done: ReadonlyMap<number, BatchResult>;
  readonly #file: FileHandle;
  readonly #path: string;
  readonly #release: () => Promise<void>;

  private constructor(
    path: string,
    file: FileHandle,
    done: ReadonlyMap<number, BatchResult>,
    release: () => Promise<void>,
  ) {
    this.#path = path;
    this.#file = file;
    this.done = done;
    this.#release = release;
  }

  /**
   * Opens a journal, and reads the results of an earlier run of the same batch.
   *
   * @param path - of the journal
   * @param digest - of the batch: its input and everything that decides about its results
   * @param restart - true to discard the results of an earlier run
   * @throws {@link CommandError} when the earlier run was of another batch, or another process writes the same results
   */
  static async open(path: string, digest: string, restart: boolean): Promise<BatchJournal> {
    await mkdir(dirname(path), { recursive: true });
    const lock = `${path}.lock`;
    const release = await takeLock(lock);
    if (release === undefined) throw alreadyRunning(lock);
    try {
      const text = restart ? '' : await readFile(path, 'utf8').catch(() => '');
      const { lines, isOf } = read(text, digest);
      if (!isOf) throw otherBatch(path);
      // Without the line that a process which was killed left unfinished.
      const whole = [{ batch: digest }, ...lines].map((line) => `${JSON.stringify(line)}\n`);
      await writeFileAtomically(path, whole.join(''));
      const done = new Map(lines.map((result) => [result.row, result]));
      return new BatchJournal(path, await open(path, 'a', 0o600), done, release);
    } catch (error) {
      await release();
      throw error;
    }
  }

  /** Appends a result. */
  async add(result: BatchResult): Promise<void> {
    await onFile(this.#path, this.#file.writeFile(`${JSON.stringify(result)}\n`));
  }

  /**
   * Closes the journal.
   *
   * @param isOver - true to remove it, because nothing is left to do
   */
  async close(isOver: boolean): Promise<void> {
    await this.#file.close();
    if (isOver) await rm(this.#path, { force: true });
    await this.#release();
  }
}

/**
 * Returns a digest of a batch.
 *
 * @param parts - the input, and everything that decides about its results
 */
export function batchDigest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The last line of a process that was killed may be cut off. */
function read(
  text: string,
  digest: string,
): { readonly lines: readonly BatchResult[]; readonly isOf: boolean } {
  const end = text.lastIndexOf('\n');
  const [first, ...rest] = end < 0 ? [] : text.slice(0, end).split('\n');
  if (first === undefined) return { lines: [], isOf: true };
  try {
    const { batch } = JSON.parse(first) as { batch?: unknown };
    // The lines are this command's own.
    return { lines: rest.map((line) => JSON.parse(line) as BatchResult), isOf: batch === digest };
  } catch {
    return { lines: [], isOf: false };
  }
}

function alreadyRunning(lock: string): CommandError {
  return new CommandError(
    'Another batch writes to this file of results. Nothing was sent.',
    `Wait until it has ended, or choose another --output. If none is running, remove ${lock}.`,
    EXIT.failed,
    'batch_running',
  );
}

function otherBatch(path: string): CommandError {
  return new CommandError(
    `${path} has the results of an interrupted batch with another input, other options or another profile. Nothing was sent.`,
    'Run that batch to its end, choose another --output, or pass --restart to discard these results.',
    EXIT.failed,
    'batch_changed',
  );
}
