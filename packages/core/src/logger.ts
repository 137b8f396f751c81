/** How urgent a log line is. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/**
 * Where payerkit writes its log lines; console, pino and winston fit. Fields are an allowlist: provider, operation template,
 * status, duration, attempt, kind, code, request id, issues. Silent unless given.
 *
 * @example
 * ```ts
 * const client = new ExampleClient({ environment: 'sandbox', logger: console });
 * ```
 */
export interface Logger {
  /** Each attempt, as it ends. */
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** Rare events worth keeping. */
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** Each retry, and responses that look odd. */
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** What needs somebody to look. */
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}
