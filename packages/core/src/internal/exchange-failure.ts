/** Why an exchange ended without a response. Its message is never shown. */
export class ExchangeFailure extends Error {
  constructor(
    readonly code: string,
    readonly reason: 'network' | 'truncated' | 'invalid_http' | 'too_large' | 'cancelled',
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
