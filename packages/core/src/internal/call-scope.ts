import { onAbort } from './on-abort.js';

/** Reason for ending a call early. */
export type CancelReason = 'aborted' | 'total_timeout' | 'client_closed';

/**
 * Everything that can end a call from outside at any stage: the caller's signal, the total time budget, the closing of
 * the client. It creates an `AbortSignal` only on demand.
 */
export class CallScope {
  /** Reason the call was ended; undefined while it is running. */
  reason: CancelReason | undefined;
  /** Name and code of the abort reason of the caller's signal. */
  cause: unknown;
  readonly #signal: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout;
  #controller: AbortController | undefined;
  #onCancel: (() => void) | undefined;
  #stopListening: (() => void) | undefined;

  constructor(signal: AbortSignal | undefined, totalTimeoutMs: number) {
    this.#signal = signal;
    this.#timer = setTimeout(() => this.cancel('total_timeout'), totalTimeoutMs);
    if (signal !== undefined) this.#stopListening = onAbort(signal, this.#aborted);
  }

  /** Signal that aborts with the call. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.reason !== undefined) this.#controller.abort();
    }
    return this.#controller.signal;
  }

  /** Callback for the end of the call; undefined when the stage is over. */
  set onCancel(listener: (() => void) | undefined) {
    this.#onCancel = listener;
    if (listener !== undefined && this.reason !== undefined) listener();
  }

  /** Ends the call. The first reason is kept. */
  cancel(reason: CancelReason): void {
    if (this.reason !== undefined) return;
    this.reason = reason;
    this.#controller?.abort();
    this.#onCancel?.();
  }

  /** Waits for a promise, but no longer than the call runs. */
  race<T>(promise: T | PromiseLike<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      Promise.resolve(promise).then(
        (value) => {
          this.#onCancel = undefined;
          resolve(value);
        },
        (reason: unknown) => {
          this.#onCancel = undefined;
          reject(reason);
        },
      );
      this.onCancel = () => reject(new CallCancelled());
    });
  }

  /** Stops the total time budget. */
  stopTimer(): void {
    clearTimeout(this.#timer);
  }

  /** Removes timer and listener. */
  end(): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
    this.#onCancel = undefined;
  }

  readonly #aborted = () => {
    this.cause = this.#signal?.reason;
    this.cancel('aborted');
  };
}

/** Thrown inside a call that its scope ended; never shown. */
export class CallCancelled extends Error {}
