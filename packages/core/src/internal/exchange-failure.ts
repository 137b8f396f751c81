/** Cause of an exchange that ended without a response. */
type FailureReason = 'network' | 'truncated' | 'invalid_http' | 'too_large' | 'cancelled' | 'defect';

/** An exchange that ended without a response. Its message is never shown. */
export class ExchangeFailure extends Error {
  /** Status with which the proxy rejected the tunnel. */
  readonly proxyStatus: number | undefined;

  constructor(
    readonly code: string,
    readonly reason: FailureReason,
    options?: ErrorOptions & { readonly proxyStatus?: number | undefined },
  ) {
    super(reason, options);
    this.proxyStatus = options?.proxyStatus;
  }
}

// From any realm: these errors mean that code is wrong, in a lower layer or in a caller's agent, and a retry cannot
// help.
const DEFECT_NAMES = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError']);

/** Checks whether an error is a programming error and not a network error. */
export function isDefect(error: unknown): boolean {
  return DEFECT_NAMES.has((error as Partial<Error> | null | undefined)?.name ?? '');
}
