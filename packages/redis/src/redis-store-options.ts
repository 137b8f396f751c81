import type { Clock } from '@payerkit/core';

/** TLS settings of a connection that a store opens itself. */
export interface RedisTlsOptions {
  /** Certificate authorities to trust, PEM. Default: those of Node. */
  readonly ca?: string | undefined;
  /** Client certificate, PEM. */
  readonly cert?: string | undefined;
  /** Key of the client certificate, PEM. */
  readonly key?: string | undefined;
  /** Host name that the certificate must name. Default: the host of the URL. */
  readonly servername?: string | undefined;
}

/** Options of the stores on Redis. */
export interface RedisStoreOptions {
  /**
   * Prefix of every key: 1 to 64 characters of `A-Za-z0-9_:.-`. Stores with different prefixes know nothing of each other. Default
   * `payerkit`.
   */
  readonly prefix?: string | undefined;
  /**
   * Time that one command may take, waits for a lost connection included, in milliseconds. After it the call fails with a
   * retryable error; the command may still be executed. Default 5 000.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Replicas that must have a write before it resolves (`WAIT`), so that a failover does not lose it. Not for a cluster. Default 0.
   */
  readonly replicas?: number | undefined;
  /** TLS settings; only with a `rediss:` URL. */
  readonly tls?: RedisTlsOptions | undefined;
}

/** Options of a `RedisSubmissionLedger`. */
export interface RedisLedgerOptions extends RedisStoreOptions {
  /** Source of the instants in records, for tests. Default: the clock of the server, which all processes share. */
  readonly clock?: Pick<Clock, 'now'> | undefined;
}
