import { onAbort } from './on-abort.js';

/**
 * Waits for a promise until a signal aborts; the work behind the promise continues.
 *
 * @param toError - creates the error that ends the wait when the signal aborts
 */
export function abortable<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  toError: () => Error,
): Promise<T> {
  if (signal === undefined) return promise;
  if (signal.aborted) return Promise.reject(toError());
  return new Promise((resolve, reject) => {
    const settle = onAbort(signal, () => reject(toError()));
    promise.then(
      (value) => {
        settle();
        resolve(value);
      },
      (error: unknown) => {
        settle();
        reject(error);
      },
    );
  });
}
