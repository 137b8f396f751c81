import {
  pause,
  type RequestOptions,
  type ResponsePromise,
  responseOf,
  TimeoutError,
  type WithResponse,
} from '@payerkit/core';
import { checkOptions, checkTypes } from '../check/arguments.js';
import type { Connection } from './connection.js';

/** Something of the vendor that is looked at now and then. */
export interface Watched<T> {
  /** Method and path template of a look, or the method's name. */
  readonly operation: string;
  /** Looks at it. */
  readonly look: () => Promise<T>;
  /** How long to wait until the next look, in milliseconds; undefined when it has ended. */
  readonly pauseMs: (seen: T) => number | undefined;
  /** How long to wait in all, in milliseconds. Default: until the signal aborts. */
  readonly limitMs?: number | undefined;
  /** The error when that is over. */
  readonly overdue?: (seen: T) => unknown;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Gives look after look: the one loop in which the package waits for the vendor.
 *
 * @param connection - knows the time
 * @param watched - what to look at
 * @throws `AbortError` when the caller gives up; the error of `overdue`; what a look throws
 */
export async function* looks<T>(
  { clock }: Connection,
  watched: Watched<T>,
): AsyncGenerator<T, void, undefined> {
  const { operation, look, pauseMs, limitMs = Number.POSITIVE_INFINITY, overdue, signal } = watched;
  const startedAtMs = clock.now();
  for (let sleptMs = 0; ; ) {
    const seen = await look();
    yield seen;
    const waitMs = pauseMs(seen);
    if (waitMs === undefined) return;
    // A clock that is set back does not prolong the wait.
    const waitedMs = Math.max(sleptMs, clock.now() - startedAtMs);
    if (waitedMs + waitMs > limitMs) throw overdue?.(seen);
    await pause(clock, waitMs, signal, { provider: 'optum', operation, sent: 'yes' });
    sleptMs += waitMs;
  }
}

/** Options of a wait for a job. */
export interface JobOptions extends RequestOptions {
  /** How long to wait between looks, in milliseconds. */
  readonly pollMs?: number | undefined;
  /** How long to wait in all, in milliseconds. */
  readonly waitTimeoutMs?: number | undefined;
}

/** A job of the vendor that ends by itself. */
export interface Job<T, O extends JobOptions> {
  /** Method and path template of a look. */
  readonly operation: string;
  /** What is under way, for errors, such as `The export`. */
  readonly name: string;
  /** The caller's. */
  readonly options: O;
  /** Looks at it, with the caller's request options. */
  readonly look: (options: RequestOptions) => Promise<WithResponse<T>>;
  /** How long to wait until the next look, in milliseconds; undefined when it has ended. */
  readonly pauseMs: (data: T, options: O) => number | undefined;
  /** How long to wait in all where the caller does not say, in milliseconds. */
  readonly waitTimeoutMs: number;
}

/**
 * Looks at a job until it has ended.
 *
 * @param connection - knows the time
 * @param declared - what to look at
 * @returns the last look
 * @throws (rejects with) `ValidationError` for options of a wrong type; `TimeoutError` (code `wait_timeout`) when the job goes
 * on longer; `AbortError` when the caller gives up; what a look throws
 */
export function job<T, O extends JobOptions>(
  connection: Connection,
  { operation, name, options, look, pauseMs, waitTimeoutMs }: Job<T, O>,
): ResponsePromise<T> {
  return responseOf(async () => {
    checkOptions(operation, options);
    const { pollMs, waitTimeoutMs: limitMs = waitTimeoutMs, ...each } = options;
    checkTypes(operation, {
      'options.pollMs': [pollMs, 'number?'],
      'options.waitTimeoutMs': [limitMs, 'number?'],
    });
    const watched: Watched<WithResponse<T>> = {
      operation,
      look: () => look(each),
      pauseMs: ({ data }) => pauseMs(data, options),
      limitMs,
      overdue: () => overdue(operation, name),
      signal: each.signal,
    };
    let last: WithResponse<T> | undefined;
    for await (const seen of looks(connection, watched)) last = seen;
    return last as WithResponse<T>;
  });
}

function overdue(operation: string, name: string): TimeoutError {
  return new TimeoutError({
    code: 'wait_timeout',
    provider: 'optum',
    operation,
    message: `${name} is still running. Wait for it again later.`,
    sent: 'yes',
    retryable: true,
  });
}
