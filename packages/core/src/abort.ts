import type { FailureContext } from './call.js';
import type { Clock } from './clock.js';
import { cancelError } from './internal/transport-error.js';

/** What is known of the work that a signal ends: provider and operation, and what of it was sent. */
export type AbortContext = Pick<FailureContext, 'provider' | 'operation'> & Partial<FailureContext>;

/**
 * Throws when a signal has aborted.
 *
 * @param signal - the caller's
 * @param context - of the error
 * @throws `AbortError` (code `aborted`), whose cause names the signal's reason
 */
export function throwIfAborted(signal: AbortSignal | undefined, context: AbortContext): void {
  if (signal?.aborted !== true) return;
  const unsent = { attempts: 0, sent: 'no', retryAfterMs: undefined } as const;
  throw cancelError('aborted', signal.reason, { ...unsent, ...context }, 'response');
}

/**
 * Waits, for as long as the signal has not aborted. Every wait of a provider between two requests goes through it, so that
 * a caller who gives up gets the same error wherever the call stands.
 *
 * @param clock - measures the time
 * @param ms - how long, in milliseconds
 * @param signal - the caller's
 * @param context - of the error
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
