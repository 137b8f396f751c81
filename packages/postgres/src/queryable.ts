/** Result of {@link Queryable.query}; a driver's own result has more. */
export interface QueryRows {
  /** Rows as objects by column name. */
  readonly rows: readonly unknown[];
}

/**
 * A connection that the stores send their statements over: a `Pool`, a `PoolClient` or a `Client` of `pg`, an instance of
 * PGlite, or anything else with such a method. The stores use parameters, no named statements and no session state, so
 * that a pooler in transaction mode works too.
 *
 * @example
 * ```ts
 * // Another driver, here postgres.js:
 * const db: Queryable = { query: async (text, values = []) => ({ rows: await sql.unsafe(text, values) }) };
 * ```
 */
export interface Queryable {
  /**
   * Runs one statement.
   *
   * @param text - the statement, with `$1`, `$2` … for its parameters
   * @param values - the parameters: strings, numbers, null, and arrays of strings
   * @returns its rows, as objects by column name
   */
  query(text: string, values?: unknown[]): Promise<QueryRows>;
}
