/** Plain data of an entry, stored next to its opaque value so that it can be found without opening the value. */
export interface TokenLabels {
  /** Your own key for the person whose consent it is; choose one that says nothing about the person. */
  readonly person?: string | undefined;
  /** End of the person's consent, in milliseconds since the Unix epoch; absent when it has none or the end is unknown. */
  readonly consentEndsAt?: number | undefined;
}

/** An entry of a token store. */
export interface StoredToken extends TokenLabels {
  /** Opaque version, which changes with each write. */
  readonly version: string;
  /**
   * Opaque text: payerkit serializes it, so that a store does not depend on the format and encryption can wrap the
   * store.
   */
  readonly value: string;
  /** Milliseconds from now after which the store may drop the entry; absent means never. */
  readonly dropAfterMs?: number | undefined;
}

/** Input of {@link TokenStore.compareAndSet}. The labels replace those of the entry. */
export interface NextToken extends TokenLabels {
  /** Opaque text. */
  readonly value: string;
  /** Milliseconds after which the store may drop the entry; undefined means never. */
  readonly dropAfterMs?: number | undefined;
}

/** The entries that {@link TokenStore.list} returns. */
export interface TokenQuery {
  /** Only consents that end before this time: a `Date`, or milliseconds since the Unix epoch. */
  readonly expiringBefore?: number | Date | undefined;
  /** Only entries of this person. */
  readonly person?: string | undefined;
}

/** An entry as {@link TokenStore.list} returns it: without its value. */
export interface ListedToken extends TokenLabels {
  /** Key of the entry. */
  readonly key: string;
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
 *   async compareAndSet(key, expectedVersion, next) {
 *     const row = await db.one('select swap_token($1, $2, $3) as version', [key, expectedVersion, next?.value]);
 *     return row === undefined ? { ok: false } : { ok: true, version: row.version };
 *   },
 * };
 * ```
 */
export interface TokenStore {
  /**
   * Returns an entry.
   *
   * @param key - opaque key, at most 128 characters of `A-Za-z0-9_:.-`
   * @throws the store's own errors, which reject the call that needed it
   * @example
   * ```ts
   * const entry = await tokenStore.get('grant:42');
   * console.log(entry?.version);
   * ```
   */
  get(key: string): Promise<StoredToken | undefined>;
  /**
   * Writes an entry atomically if its version is unchanged.
   *
   * @param expectedVersion - the version that was read; undefined means that there must be no entry
   * @param next - the new entry; undefined deletes the entry
   * @throws the store's own errors, which reject the call that needed it
   * @example
   * ```ts
   * const entry = await tokenStore.get(key);
   * await tokenStore.compareAndSet(key, entry?.version, undefined); // deletes it if no one changed it meanwhile
   * ```
   */
  compareAndSet(
    key: string,
    expectedVersion: string | undefined,
    next: NextToken | undefined,
  ): Promise<CompareAndSetResult>;
  /**
   * Returns the entries that match a query, without their values: consents that end soonest first, then entries without an
   * end. Optional: `forget`, `copyTokens` and searches for consents about to end require it.
   *
   * @param query - check it with `readTokenQuery`: a field of a wrong type that is ignored would widen the list
   * @throws the store's own errors, which reject the call that needed it
   * @example
   * ```ts
   * for await (const { key, consentEndsAt } of tokenStore.list?.() ?? []) console.log(key, consentEndsAt);
   * ```
   */
  list?(query?: TokenQuery): AsyncIterable<ListedToken>;
}
