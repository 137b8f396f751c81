/** How an exchange ended without a response. */
type FailureReason = 'network' | 'truncated' | 'invalid_http' | 'too_large' | 'cancelled' | 'defect';

/** Why an exchange ended without a response. Its message is never shown. */
export class ExchangeFailure extends Error {
  /** With what status the proxy rejected the tunnel. */
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

// Of whatever realm: these say that code is wrong, below us or in an agent of the caller's, and trying again cannot help.
const DEFECT_NAMES = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError']);

/** Checks whether an error is one of code, not one of a network. */
export function isDefect(error: unknown): boolean {
  return DEFECT_NAMES.has((error as Partial<Error> | null | undefined)?.name ?? '');
}
