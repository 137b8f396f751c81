/** Why a call ends before its time. */
export type CancelReason = 'aborted' | 'total_timeout' | 'client_closed';

/**
 * What can end a call from outside at any stage: the caller's signal, the total time budget, the closing of the client.
 * An `AbortSignal` of its own is made only for those who ask for one.
 */
export class CallScope {
  /** Why the call was ended; undefined while it goes on. */
  reason: CancelReason | undefined;
  /** Name and code of what the caller's signal was aborted with. */
  cause: unknown;
  readonly #signal: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout;
  #controller: AbortController | undefined;
  #onCancel: (() => void) | undefined;

  constructor(signal: AbortSignal | undefined, totalTimeoutMs: number) {
    this.#signal = signal;
    this.#timer = setTimeout(() => this.cancel('total_timeout'), totalTimeoutMs);
    if (signal?.aborted) this.#aborted();
    else if (signal !== undefined) {
      // One signal for many calls at once is no leak, which is what Node takes eleven listeners for.
      process.getBuiltinModule('node:events').setMaxListeners(0, signal);
      signal.addEventListener('abort', this.#aborted);
    }
  }

  /** Aborts with the call. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.reason !== undefined) this.#controller.abort();
    }
    return this.#controller.signal;
  }

  /** What to do when the call is ended now; undefined when the stage is over. */
  set onCancel(listener: (() => void) | undefined) {
    this.#onCancel = listener;
    if (listener !== undefined && this.reason !== undefined) listener();
  }

  /** Ends the call. The first reason stays. */
  cancel(reason: CancelReason): void {
    if (this.reason !== undefined) return;
    this.reason = reason;
    this.#controller?.abort();
    this.#onCancel?.();
  }

  /** Waits for a promise, but no longer than the call lives. */
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

  /** Ends the total time budget. */
  stopTimer(): void {
    clearTimeout(this.#timer);
  }

  /** Forgets timer and listener. */
  end(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#aborted);
    this.#onCancel = undefined;
  }

  readonly #aborted = () => {
    this.cause = this.#signal?.reason;
    this.cancel('aborted');
  };
}

/** Thrown inside a call that its scope ended; never shown. */
export class CallCancelled extends Error {}
