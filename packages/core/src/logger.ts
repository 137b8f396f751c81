/** How urgent a log line is. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/**
 * Where payerkit writes its log lines; console, pino and winston fit. Fields are an allowlist: operation template,
 * status, duration, attempt, kind, code, request id. Silent unless given.
 *
 * @example
 * ```ts
 * const client = new ExampleClient({ environment: 'sandbox', logger: console });
 * ```
 */
export interface Logger {
  /** Details of each attempt. */
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** What is worth knowing when all is well. */
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** What went wrong and was survived. */
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** What went wrong and was not. */
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}
