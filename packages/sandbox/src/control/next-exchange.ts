import type { Journal, JournalEntry } from './journal.js';

/**
 * Waits for the next exchange that matches.
 *
 * @param closing - aborted when the sandbox closes
 * @param timeoutMs - longest wait, in milliseconds of real time
 * @throws Error when none has happened in time, or the sandbox was closed
 */
export function nextExchange(
  journal: Journal,
  closing: AbortSignal,
  predicate: (entry: JournalEntry) => boolean,
  timeoutMs: number,
): Promise<JournalEntry> {
  return new Promise((resolve, reject) => {
    const done = () => {
      stop();
      clearTimeout(timer);
      closing.removeEventListener('abort', onClose);
    };
    const fail = (message: string) => {
      done();
      reject(new Error(message));
    };
    const onClose = () => fail('the sandbox was closed while waiting for an exchange');
    const stop = journal.subscribe((entry) => {
      if (!predicate(entry)) return;
      done();
      resolve(entry);
    });
    const timer = setTimeout(() => fail(`no such exchange within ${timeoutMs} ms`), timeoutMs);
    closing.addEventListener('abort', onClose, { once: true });
  });
}
