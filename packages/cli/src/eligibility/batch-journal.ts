import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError, EXIT } from '../failure.js';
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

  private constructor(path: string, file: FileHandle, done: ReadonlyMap<number, BatchResult>) {
    this.#path = path;
    this.#file = file;
    this.done = done;
  }

  /**
   * Opens a journal, and reads the results of an earlier run of the same batch.
   *
   * @param path - of the journal
   * @param digest - of the batch: its input and everything that decides about its results
   * @param restart - true to discard the results of an earlier run
   * @throws {@link CommandError} when the earlier run was of another batch
   */
  static async open(path: string, digest: string, restart: boolean): Promise<BatchJournal> {
    await mkdir(dirname(path), { recursive: true });
    const text = restart ? '' : await readFile(path, 'utf8').catch(() => '');
    const { lines, isOf } = read(text, digest);
    if (!isOf) throw otherBatch(path);
    const file = await open(path, 'w', 0o600);
    const journal = new BatchJournal(path, file, new Map(lines.map((result) => [result.row, result])));
    await journal.#write([JSON.stringify({ batch: digest }), ...lines.map((line) => JSON.stringify(line))]);
    return journal;
  }

  /** Appends a result. */
  async add(result: BatchResult): Promise<void> {
    await this.#write([JSON.stringify(result)]);
  }

  /**
   * Closes the journal.
   *
   * @param isOver - true to remove it, because nothing is left to do
   */
  async close(isOver: boolean): Promise<void> {
    await this.#file.close();
    if (isOver) await rm(this.#path, { force: true });
  }

  async #write(lines: readonly string[]): Promise<void> {
    await this.#file.writeFile(`${lines.join('\n')}\n`);
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

function otherBatch(path: string): CommandError {
  return new CommandError(
    `${path} has the results of an interrupted batch with another input, other options or another profile. Nothing was sent.`,
    'Run that batch to its end, choose another --output, or pass --restart to discard these results.',
    EXIT.failed,
    'batch_changed',
  );
}
