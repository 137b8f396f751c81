import type { FailureContext } from './call.js';
import type { Clock } from './clock.js';
import { cancelError } from './internal/transport-error.js';

/** Context of the work that a signal ends: provider, operation, and whether the request was sent. */
export type AbortContext = Pick<FailureContext, 'provider' | 'operation'> & Partial<FailureContext>;

/**
 * Throws when a signal has aborted.
 *
 * @throws `AbortError` (code `aborted`), whose cause names the signal's reason
 * @example
 * ```ts
 * throwIfAborted(signal, where);
 * ```
 */
export function throwIfAborted(signal: AbortSignal | undefined, context: AbortContext): void {
  if (signal?.aborted !== true) return;
  const unsent = { attempts: 0, sent: 'no', retryAfterMs: undefined } as const;
  throw cancelError('aborted', signal.reason, { ...unsent, ...context }, 'response');
}

/**
 * Waits until the time is up or the signal aborts. Every wait of a provider between two requests uses it, so that an
 * aborted caller gets the same error at every stage of a call.
 *
 * @param ms - milliseconds to wait
 * @throws `AbortError` (code `aborted`) as soon as the signal aborts
 * @example
 * ```ts
 * await pause(clock, 5_000, options.signal, { provider: 'example', operation: 'GET /jobs/{id}', sent: 'yes' });
 * ```
 */
export async function pause(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  context: AbortContext,
): Promise<void> {
  throwIfAborted(signal, context);
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    throwIfAborted(signal, context);
    throw error;
  }
  throwIfAborted(signal, context);
}
