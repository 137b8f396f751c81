import { createHash, randomUUID } from 'node:crypto';
import { type Clock, systemClock } from './clock.js';
import { ConfigurationError } from './errors/request-errors.js';
import type { FileStoreOptions } from './file-store-options.js';
import { isRecord, parseJson } from './internal/json.js';
import { LockedFiles } from './internal/locked-files.js';
import { labelsOf, listedTokens, readTokenQuery } from './token-query.js';
import type {
  CompareAndSetResult,
  ListedToken,
  NextToken,
  StoredToken,
  TokenQuery,
  TokenStore,
} from './token-store.js';

interface TokenFile extends Omit<StoredToken, 'dropAfterMs'> {
  readonly key: string;
  readonly dropAtMs?: number;
}

/**
 * A token store in a folder, one file per entry, for all processes of one machine. A write is atomic and durable
 * (separate file, fsync, rename) under a lock that a killed process does not keep. Only the owner can read the files;
 * wrap the store in `encryptTokens` to encrypt them too. The file system must support hard links; for several machines
 * use a database.
 *
 * @example
 * ```ts
 * import { FileTokenStore } from '@payerkit/core/node';
 * const tokenStore = new FileTokenStore('/var/lib/app/tokens');
 * ```
 */
export class FileTokenStore implements TokenStore {
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
   * See {@link TokenStore.get}.
   *
   * @throws `ConfigurationError`: `token_store_unreadable` on a file that is not this store's, `store_directory_world_writable` when every
   *   user can write to the folder
   */
  async get(key: string): Promise<StoredToken | undefined> {
    const text = await this.#files.read(key);
    if (text === undefined || this.#isDropped(text)) return undefined;
    const file = parseTokenFile(text);
    if (file?.key !== key) throw unreadable(versionOf(text));
    const { version, value, dropAtMs } = file;
    const dropAfterMs = dropAtMs === undefined ? undefined : dropAtMs - this.#clock.now();
    return { version, value, ...labelsOf(file), ...(dropAfterMs !== undefined && { dropAfterMs }) };
  }

  /** Writes an entry conditionally; see {@link TokenStore.compareAndSet}. */
  async compareAndSet(
    key: string,
    expectedVersion: string | undefined,
    next: NextToken | undefined,
  ): Promise<CompareAndSetResult> {
    return this.#files.update<CompareAndSetResult>(key, (text) => {
      const standing = text === undefined || this.#isDropped(text) ? undefined : versionOf(text);
      if (standing !== expectedVersion) return { result: { ok: false } };
      const version = randomUUID();
      const result = { ok: true, version } as const;
      if (next === undefined) return text === undefined ? { result } : { text: null, result };
      const { value, dropAfterMs } = next;
      const dropAtMs = dropAfterMs === undefined ? undefined : this.#clock.now() + dropAfterMs;
      const dropped = dropAtMs !== undefined && { dropAtMs };
      const file: TokenFile = { key, version, value, ...labelsOf(next), ...dropped };
      return { text: JSON.stringify(file), result };
    });
  }

  /**
   * Lists entries; see {@link TokenStore.list}. Reads every file of the folder.
   *
   * @throws `ConfigurationError` (`token_store_unreadable`) for corrupt files, after all readable entries
   */
  async *list(query?: TokenQuery): AsyncGenerator<ListedToken, void, undefined> {
    const checked = readTokenQuery(query);
    const entries: ListedToken[] = [];
    let damaged: string | undefined;
    for await (const text of this.#files.texts()) {
      const file = parseTokenFile(text);
      if (file === undefined) damaged = text;
      else if (!this.#isDropped(text)) entries.push({ key: file.key, ...labelsOf(file) });
    }
    yield* listedTokens(entries, checked);
    if (damaged !== undefined) throw unreadable(versionOf(damaged));
  }

  #isDropped(text: string): boolean {
    const dropAtMs = parseTokenFile(text)?.dropAtMs;
    return dropAtMs !== undefined && dropAtMs <= this.#clock.now();
  }
}

/** A corrupt file has a version too, so that it can be overwritten on purpose and not by accident. */
function versionOf(text: string): string {
  return parseTokenFile(text)?.version ?? createHash('sha256').update(text).digest('hex');
}

function parseTokenFile(text: string): TokenFile | undefined {
  const file = parseJson(text);
  const isWhole =
    isRecord(file) &&
    typeof file.key === 'string' &&
    typeof file.version === 'string' &&
    typeof file.value === 'string' &&
    (file.dropAtMs === undefined || typeof file.dropAtMs === 'number') &&
    (file.person === undefined || typeof file.person === 'string') &&
    (file.consentEndsAt === undefined || typeof file.consentEndsAt === 'number');
  // Every field has been checked above.
  return isWhole ? (file as unknown as TokenFile) : undefined;
}

function unreadable(version: string): ConfigurationError {
  return new ConfigurationError({
    code: 'token_store_unreadable',
    message:
      'A file of the token store is corrupt or was not written by this store. It was not changed; a new authorization replaces it.',
    details: { version },
  });
}
