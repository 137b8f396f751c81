/** Signal that is not Node's, such as that of jsdom, of another realm or of a polyfill. */
export interface ForeignSignal extends AbortSignal {
  /** Aborts it. */
  abort(reason?: unknown): void;
  /** Number of its listeners. */
  readonly listenerCount: number;
}

/** Creates a {@link ForeignSignal} with the members that payerkit needs, and no others. */
export function foreignSignal(): ForeignSignal {
  const listeners = new Set<() => void>();
  const signal = {
    aborted: false,
    reason: undefined as unknown,
    addEventListener: (_type: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => void listeners.delete(listener),
    abort(reason?: unknown) {
      signal.aborted = true;
      signal.reason = reason;
      for (const listener of listeners) listener();
    },
    get listenerCount() {
      return listeners.size;
    },
  };
  return signal as unknown as ForeignSignal;
}
