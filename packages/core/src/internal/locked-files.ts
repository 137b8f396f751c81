import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStoreOptions } from '../file-store-options.js';
import { removeDeadLock, withFileLock } from './file-lock.js';
import { PrivateFolder } from './private-folder.js';

/** Result of an update: new text, nothing (`null`), or no change (undefined). */
export interface FileUpdate<R> {
  readonly text?: string | null;
  readonly result: R;
}

const LOCK_TIMEOUT_MS = 10_000;
// Leftovers of a crash do no harm; they are removed once no one can be using them.
const LEFTOVER_AFTER_MS = 3_600_000;

/**
 * A folder of small text files, one per key, that several processes change at the same time. Each change is atomic,
 * durable when it resolves, and sees the previous one. A process killed at any point leaves the old text or the new
 * one.
 */
export class LockedFiles {
  readonly #directory: string;
  readonly #folder: PrivateFolder;
  readonly #lockTimeoutMs: number;
  #ready: Promise<void> | undefined;
  /** The last change of each file in this process: queueing costs less than contending for the lock. */
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(directory: string, options: FileStoreOptions = {}) {
    this.#directory = directory;
    this.#folder = new PrivateFolder(directory, options);
    this.#lockTimeoutMs = options.lockTimeoutMs ?? LOCK_TIMEOUT_MS;
  }

  /** Returns the text under a key. */
  async read(key: string): Promise<string | undefined> {
    await this.#folder.check();
    return readText(this.#path(key));
  }

  /** Changes the text under a key, with no concurrent change. */
  async update<R>(key: string, change: (text: string | undefined) => FileUpdate<R>): Promise<R> {
    const before = this.#queues.get(key) ?? Promise.resolve();
    const mine = before.then(() => this.#update(this.#path(key), change));
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    this.#queues.set(key, settled);
    try {
      return await mine;
    } finally {
      if (this.#queues.get(key) === settled) this.#queues.delete(key);
    }
  }

  /** Iterates over all texts, in no particular order. A folder that is missing has none, and stays missing. */
  async *texts(): AsyncGenerator<string> {
    await this.#folder.check();
    for (const name of (await ifPresent(readdir(this.#directory))) ?? []) {
      const text = name.endsWith('.json') ? await readText(join(this.#directory, name)) : undefined;
      if (text !== undefined) yield text;
    }
  }

  async #update<R>(path: string, change: (text: string | undefined) => FileUpdate<R>): Promise<R> {
    await this.#prepare();
    return withFileLock(`${path}.lock`, Date.now() + this.#lockTimeoutMs, async (lock) => {
      const { text, result } = change(await readText(path));
      if (text === null) {
        lock.check();
        await unlink(path);
        await this.#folder.sync();
      } else if (text !== undefined) {
        await replaceFile(path, text, lock.check);
        await this.#folder.sync();
      }
      return result;
    });
  }

  /** Keys can differ only in case and may contain characters that a file name cannot. */
  #path(key: string): string {
    return join(this.#directory, `${createHash('sha256').update(key).digest('hex')}.json`);
  }

  #prepare(): Promise<void> {
    this.#ready ??= this.#create().catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  async #create(): Promise<void> {
    await this.#folder.create();
    const leftovers = (await readdir(this.#directory)).filter((name) => !name.endsWith('.json'));
    if (leftovers.length === 0) return;
    const nowMs = await this.#fileSystemNowMs();
    for (const name of leftovers) {
      const path = join(this.#directory, name);
      const stats = await ifPresent(stat(path));
      if (stats === undefined || nowMs - stats.mtimeMs <= LEFTOVER_AFTER_MS) continue;
      if (name.endsWith('.tmp')) await ifPresent(unlink(path));
      else if (name.includes('.lock')) await removeDeadLock(path, Date.now() + this.#lockTimeoutMs, nowMs);
    }
  }

  /** Returns the time of the clock that stamps files, which need not be this process's clock. */
  async #fileSystemNowMs(): Promise<number> {
    const probe = join(this.#directory, `${randomBytes(8).toString('hex')}.tmp`);
    return withHandle(await open(probe, 'wx', 0o600), async (file) => {
      try {
        return (await file.stat()).mtimeMs;
      } finally {
        await unlink(probe);
      }
    });
  }
}

async function replaceFile(path: string, text: string, check: () => void): Promise<void> {
  const draft = `${path}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    await withHandle(await open(draft, 'wx', 0o600), async (file) => {
      await file.writeFile(text);
      await file.sync();
    });
    check();
    await rename(draft, path);
  } catch (error) {
    await ifPresent(unlink(draft));
    throw error;
  }
}

async function withHandle<T>(handle: FileHandle, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

async function readText(path: string): Promise<string | undefined> {
  return ifPresent(readFile(path, 'utf8'));
}

async function ifPresent<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
