import type { Issue } from '../issue.js';
import type { Logger, LogLevel } from '../logger.js';

/** The fields of a log line; nothing else is ever written. */
export interface LogFields {
  readonly provider: string;
  readonly operation: string;
  readonly callId?: string | undefined;
  readonly attempt?: number | undefined;
  readonly status?: number | undefined;
  readonly durationMs?: number | undefined;
  readonly delayMs?: number | undefined;
  readonly kind?: string | undefined;
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  readonly issues?: readonly Issue[] | undefined;
}

const ALLOWED = [
  'provider',
  'operation',
  'callId',
  'attempt',
  'status',
  'durationMs',
  'delayMs',
  'kind',
  'code',
  'requestId',
  'issues',
] as const satisfies readonly (keyof LogFields)[];

/** Writes a line of allowed fields; a logger that throws does not break a call. */
export function writeLog(logger: Logger, level: LogLevel, message: string, fields: LogFields): void {
  const line: Record<string, unknown> = {};
  for (const name of ALLOWED) if (fields[name] !== undefined) line[name] = fields[name];
  try {
    logger[level](message, line);
  } catch {
    // Loggers only observe.
  }
}
