/** How urgent a log line is. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/**
 * Where payerkit writes its log lines; console, pino and winston fit. Fields are an allowlist: operation template,
 * status, duration, attempt, kind, code, request id. Silent unless given.
 *
 * @example
 * ```ts
 * const client = new OptumClient({ environment: 'sandbox', logger: console });
 * ```
 */
export interface Logger {
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void;
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}
