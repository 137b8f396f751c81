import { AbortError, type Clock, TimeoutError, type WithResponse } from '@payerkit/core';

/** A job of the vendor that is looked at now and then. */
export interface WaitedJob<T> {
  /** Method and path template of a look. */
  readonly operation: string;
  /** What goes on, for errors, such as `The export`. */
  readonly what: string;
  /** Looks at it. */
  readonly look: () => Promise<WithResponse<T>>;
  /** How long to wait until the next look, in milliseconds; undefined when it has ended. */
  readonly pauseMs: (data: T) => number | undefined;
  /** How long to wait in all, in milliseconds. */
  readonly waitTimeoutMs: number;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Looks at a job until it has ended.
 *
 * @param clock - waits
 * @param job - what to look at
 * @throws `TimeoutError` (code `wait_timeout`) when it goes on longer; `AbortError` when the caller gives up; what a look throws
 */
export async function waitUntilEnded<T>(clock: Clock, job: WaitedJob<T>): Promise<WithResponse<T>> {
  const { operation, what, look, pauseMs, waitTimeoutMs, signal } = job;
  const startedAtMs = clock.now();
  const init = { provider: 'optum', operation, retryable: true, sent: 'yes' } as const;
  for (let sleptMs = 0; ; ) {
    const answer = await look();
    const pause = pauseMs(answer.data);
    if (pause === undefined) return answer;
    const waitedMs = Math.max(sleptMs, clock.now() - startedAtMs);
    if (waitedMs + pause > waitTimeoutMs)
      throw new TimeoutError({
        ...init,
        code: 'wait_timeout',
        message: `${what} still goes on; wait for it again later.`,
      });
    try {
      await clock.sleep(pause, signal);
    } catch (error) {
      if (signal?.aborted !== true) throw error;
      throw new AbortError({
        ...init,
        code: 'aborted',
        message: `The caller ended the wait. ${what} goes on.`,
      });
    }
    sleptMs += pause;
  }
}
