/** Options of every PostgreSQL store. */
export interface PostgresStoreOptions {
  /** Schema that contains the tables. Default `payerkit`. */
  readonly schema?: string | undefined;
  /**
   * Time after which a statement that has no result yet fails as a `TimeoutError`, in milliseconds, so that a paused server blocks
   * no caller. Default 10 000. Set `query_timeout` or `statement_timeout` of `pg` too: they free the connection.
   */
  readonly timeoutMs?: number | undefined;
}
