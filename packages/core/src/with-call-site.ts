import { CallSite, withoutCallSite } from './internal/call-site.js';

/**
 * Runs the body of a public method, so that the stack of its error contains the caller's line wherever it arises: in a
 * timer, a socket, or a later page. {@link responseOf} and lists do so themselves; use it for methods that return a
 * plain promise.
 *
 * @param run - checks and sends; what it throws rejects
 * @param below - the function whose caller is the first frame to add. Default: the method that calls this
 * @throws what `run` throws or rejects with, with the line of the call in its stack
 * @example
 * ```ts
 * const healthCheck = () => withCallSite(() => pipeline.send(call));
 * ```
 */
export async function withCallSite<T>(
  run: () => T | PromiseLike<T>,
  below: Parameters<typeof Error.captureStackTrace>[1] = withCallSite,
): Promise<T> {
  const site = new CallSite(below);
  try {
    // The line below is all that a call made in here could add.
    return await withoutCallSite(run);
  } catch (error) {
    site.addTo(error);
    throw error;
  }
}

/**
 * Captures the caller's line, for errors that arise later and are returned instead of thrown, such as those of one item
 * of many.
 *
 * @param below - the function whose caller is the first frame to add. Default: the method that calls this
 * @returns adds the caller's frames to the stack of an error that lacks them
 * @throws nothing
 * @example
 * ```ts
 * const addCallSite = captureCallSite();
 * ```
 */
export function captureCallSite(
  below: Parameters<typeof Error.captureStackTrace>[1] = captureCallSite,
): (error: unknown) => void {
  const site = new CallSite(below);
  return (error) => site.addTo(error);
}
