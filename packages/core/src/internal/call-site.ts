// The most frames of the client above those of the caller. Each frame costs about a microsecond.
const CLIENT_FRAMES = 12;

// Set only while `withoutCallSite` runs, which ends before anything else can.
let isSuppressed = false;

/**
 * Starts a call whose caller adds a call site of its own to the errors. A second capture would add nothing and costs as
 * much as the first. It would also reference the objects whose methods it contains until the call ends, so that a page
 * fetched ahead would retain the page whose `next()` started it.
 *
 * @param start - starts the call; only what it captures before it returns is left out
 */
export function withoutCallSite<T>(start: () => T): T {
  const before = isSuppressed;
  isSuppressed = true;
  try {
    return start();
  } finally {
    isSuppressed = before;
  }
}

/**
 * The place in the caller's code where a call began. It is captured at once and formatted only when an error needs it.
 */
export class CallSite {
  readonly #holder: { stack?: string } = {};

  /**
   * Captures the current stack.
   *
   * @param below - the function whose caller is the first frame of the stack
   */
  constructor(below: Parameters<typeof Error.captureStackTrace>[1]) {
    if (isSuppressed) return;
    const { stackTraceLimit } = Error;
    // As many frames of the caller as its own errors have. An application may have frozen the limit, which then has to
    // suffice: an assignment would throw.
    const isSet = Reflect.set(Error, 'stackTraceLimit', (Number(stackTraceLimit) || 0) + CLIENT_FRAMES);
    try {
      Error.captureStackTrace(this.#holder, below);
    } finally {
      if (isSet) Error.stackTraceLimit = stackTraceLimit;
    }
  }

  /**
   * Adds those frames to the stack of an error that lacks them: the await chain is lost in timers, sockets and
   * read-ahead.
   */
  addTo(error: unknown): void {
    if (typeof error !== 'object' || error === null) return;
    const { stack } = error as { stack?: unknown };
    if (typeof stack !== 'string') return;
    const known = new Set(stack.split('\n'));
    const frames = (this.#holder.stack ?? '').split('\n').slice(1);
    const missing = frames.filter(
      (frame) => !known.has(frame) && !known.has(frame.replace(' at async ', ' at ')),
    );
    // The error of a handler may be frozen: an assignment would throw instead of it.
    if (missing.length > 0) Reflect.set(error, 'stack', [stack, ...missing].join('\n'));
  }
}
