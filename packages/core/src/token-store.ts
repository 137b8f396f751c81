/** What a store holds under a key. */
export interface StoredToken {
  /** Changes with each write; opaque. */
  readonly version: string;
  /** Opaque text: payerkit serialises, so that a store cannot misread it and encryption can wrap it. */
  readonly value: string;
}

/** What {@link TokenStore.compareAndSet} writes. */
export interface NextToken {
  /** Opaque text. */
  readonly value: string;
  /** After how many milliseconds the store may forget the entry; never means never. */
  readonly dropAfterMs?: number;
}

/** Whether a {@link TokenStore.compareAndSet} took. */
export type CompareAndSetResult =
  | {
      /** It took. */
      readonly ok: true;
      /** Version of the entry now. */
      readonly version: string;
    }
  | {
      /** The entry was another by then. */
      readonly ok: false;
    };

/**
 * Where tokens live. Implement it on your database with one conditional write: every promise payerkit makes about
 * one-time refresh tokens over several processes rests on `compareAndSet` being atomic and durable when it resolves.
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
   * Reads an entry.
   *
   * @param key - opaque key, at most 128 characters of `A-Za-z0-9_:.-`
   */
  get(key: string): Promise<StoredToken | undefined>;
  /**
   * Writes an entry if it still has the version that was read, atomically.
   *
   * @param key - opaque key
   * @param expectedVersion - the version that was read; undefined means that there must be no entry
   * @param next - what to write; undefined deletes the entry
   */
  compareAndSet(
    key: string,
    expectedVersion: string | undefined,
    next: NextToken | undefined,
  ): Promise<CompareAndSetResult>;
}
