/** An entry of a token store. */
export interface StoredToken {
  /** Opaque version, which changes with each write. */
  readonly version: string;
  /**
   * Opaque text: payerkit serializes it, so that a store does not depend on the format and encryption can wrap the
   * store.
   */
  readonly value: string;
}

/** Input of {@link TokenStore.compareAndSet}. */
export interface NextToken {
  /** Opaque text. */
  readonly value: string;
  /** Milliseconds after which the store may drop the entry; undefined means never. */
  readonly dropAfterMs?: number;
}

/** Result of {@link TokenStore.compareAndSet}. */
export type CompareAndSetResult =
  | {
      /** The entry was written. */
      readonly ok: true;
      /** The new version of the entry. */
      readonly version: string;
    }
  | {
      /** The entry had changed. */
      readonly ok: false;
    };

/**
 * Storage for tokens. Implement it on your database with one conditional write: every guarantee about one-time refresh
 * tokens across processes requires `compareAndSet` to be atomic, and durable when it resolves.
 *
 * @example
 * ```ts
 * const store: TokenStore = {
 *   async get(key) {
 *     const row = await db.one('select version, value from tokens where key = $1', [key]);
 *     return row ?? undefined;
 *   },
 *   async compareAndSet(key, expectedVersion, next) { ... },
 * };
 * ```
 */
export interface TokenStore {
  /**
   * Returns an entry.
   *
   * @param key - opaque key, at most 128 characters of `A-Za-z0-9_:.-`
   */
  get(key: string): Promise<StoredToken | undefined>;
  /**
   * Writes an entry atomically if its version is unchanged.
   *
   * @param expectedVersion - the version that was read; undefined means that there must be no entry
   * @param next - the new entry; undefined deletes the entry
   */
  compareAndSet(
    key: string,
    expectedVersion: string | undefined,
    next: NextToken | undefined,
  ): Promise<CompareAndSetResult>;
}
