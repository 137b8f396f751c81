/** Severity of a log line. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/**
 * Destination of payerkit's log lines; console, pino and winston are compatible. Fields are an allowlist: provider,
 * operation template, call ID, status, duration, attempt, kind, code, request ID, issues. Nothing is logged without a
 * logger.
 *
 * @example
 * ```ts
 * const client = new ExampleClient({ environment: 'sandbox', logger: console });
 * ```
 */
export interface Logger {
  /** Logs each attempt when it ends. */
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** Logs rare notable events. */
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** Logs each retry, and unusual responses. */
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** Logs events that need attention. */
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}
