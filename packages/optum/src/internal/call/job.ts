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

/** A vendor resource that is polled. */
export interface Watched<T> {
  /** Method and path template of a poll, or the method's name. */
  readonly operation: string;
  /** Polls the resource. */
  readonly look: () => Promise<T>;
  /** Returns the wait until the next poll, in milliseconds; undefined when it has ended. */
  readonly pauseMs: (seen: T) => number | undefined;
  /** Total wait, in milliseconds. Default: until the signal aborts. */
  readonly limitMs?: number | undefined;
  /** Creates the error for an expired wait. */
  readonly overdue?: (seen: T) => unknown;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Yields poll after poll: the only loop in which the package waits for the vendor.
 *
 * @param connection - provides the time
 * @throws `AbortError` when the caller aborts; the error of `overdue`; the errors of a poll
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

/** Options for waiting for a job. */
export interface JobOptions extends RequestOptions {
  /** Wait between polls, in milliseconds. */
  readonly pollMs?: number | undefined;
  /** Total wait, in milliseconds. */
  readonly waitTimeoutMs?: number | undefined;
}

/** A vendor job that ends by itself. */
export interface Job<T, O extends JobOptions> {
  /** Method and path template of a poll. */
  readonly operation: string;
  /** Subject for errors, such as `The export`. */
  readonly name: string;
  /** The caller's options. */
  readonly options: O;
  /** Polls the job, with the caller's request options. */
  readonly look: (options: RequestOptions) => Promise<WithResponse<T>>;
  /** Returns the wait until the next poll, in milliseconds; undefined when it has ended. */
  readonly pauseMs: (data: T, options: O) => number | undefined;
  /** Default total wait, in milliseconds. */
  readonly waitTimeoutMs: number;
}

/**
 * Polls a job until it has ended.
 *
 * @param connection - provides the time
 * @returns the last poll
 * @throws (rejects with) `ValidationError` for options of the wrong type; `TimeoutError` (code `wait_timeout`) when the
 *   job takes longer; `AbortError` when the caller aborts; the errors of a poll
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
