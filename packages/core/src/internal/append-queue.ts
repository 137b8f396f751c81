import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrivateFolder } from './private-folder.js';

interface Waiting {
  readonly name: string;
  readonly text: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Appends to the files of a folder. Whatever is waiting for one file goes out in one write, and is on the disk before any of it
 * counts as written. The system keeps one write whole among those of other processes.
 */
export class AppendQueue {
  readonly #folder: PrivateFolder;
  readonly #syncedNames = new Set<string>();
  #waiting: Waiting[] = [];
  #isRunning = false;

  /**
   * @param folder - created when it is missing
   */
  constructor(folder: PrivateFolder) {
    this.#folder = folder;
  }

  /**
   * Appends text to a file.
   *
   * @returns once the text is on the disk
   */
  append(name: string, text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ name, text, resolve, reject });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    for (let name = this.#waiting[0]?.name; name !== undefined; name = this.#waiting[0]?.name) {
      const batch = this.#waiting.filter((one) => one.name === name);
      this.#waiting = this.#waiting.filter((one) => one.name !== name);
      try {
        await this.#write(name, Buffer.from(batch.map(({ text }) => text).join('')));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#isRunning = false;
  }

  async #write(name: string, bytes: Buffer): Promise<void> {
    await this.#folder.create();
    const file = await open(join(this.#folder.path, name), 'a', 0o600);
    try {
      const { bytesWritten } = await file.write(bytes);
      // The rest would not follow the beginning: another process may have appended meanwhile.
      if (bytesWritten < bytes.length) throw Object.assign(new Error('Short write'), { code: 'ENOSPC' });
      await file.sync();
    } finally {
      await file.close();
    }
    if (this.#syncedNames.has(name)) return;
    await this.#folder.sync();
    this.#syncedNames.add(name);
  }
}
