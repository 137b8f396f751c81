import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { canonicalJson } from '@payerkit/core';

/**
 * A file of JSON lines to which entries are added. A process can be killed at any time: an entry counts once its line is
 * complete, and an incomplete one is removed when the file is opened.
 */
export class Journal<T> {
  readonly #file: FileHandle;
  readonly #entries: T[];

  private constructor(file: FileHandle, entries: T[]) {
    this.#file = file;
    this.#entries = entries;
  }

  static async open<T>(path: string): Promise<Journal<T>> {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'a+', 0o600);
    const bytes = await file.readFile();
    const complete = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
    if (complete.length < bytes.length) await file.truncate(complete.length);
    const lines = complete.toString('utf8').split('\n').filter(Boolean);
    return new Journal(
      file,
      lines.map((line) => JSON.parse(line) as T),
    );
  }

  get entries(): readonly T[] {
    return this.#entries;
  }

  /** Resolves when the entry is on the disk. */
  async append(entry: T): Promise<void> {
    await this.#file.appendFile(`${JSON.stringify(entry)}\n`);
    await this.#file.sync();
    this.#entries.push(entry);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

/** Writes a file as a whole: after a kill it has the old content or the new one. */
export async function writeWhole(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.draft`;
  await writeFile(draft, JSON.stringify(value, undefined, 2), { mode: 0o600, flush: true });
  await rename(draft, path);
}

/** Returns the same text for the same content, by which a changed visit is noticed. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
