/**
 * Calls a listener when a signal aborts, or at once if it has aborted. A signal may be another implementation's, such as
 * that of jsdom or of a polyfill.
 *
 * @returns a function that removes the listener
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  if (signal.aborted) {
    listener();
    return () => {};
  }
  allowListeners(signal);
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}

/** Allows one signal for many calls at once: it is not a leak, although Node warns at eleven listeners. */
function allowListeners(signal: AbortSignal): void {
  try {
    process.getBuiltinModule('node:events').setMaxListeners(0, signal);
  } catch {
    // Another implementation does not warn.
  }
}
