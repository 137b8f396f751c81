import { mark, PayerKitError, type PayerKitErrorInit } from './payer-kit-error.js';

/** Constructor fields of a {@link RateLimitError}. */
export interface RateLimitErrorInit extends PayerKitErrorInit {
  /** Time the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * The vendor's rate limit was exceeded (429), and the wait is longer than payerkit waits or retries are used up.
 *
 * To recover: wait `retryAfterMs`, then call again; lower your rate. Sent: `yes`: the vendor rejected every attempt
 * and did nothing.
 */
export class RateLimitError extends PayerKitError {
  override readonly kind = 'rate_limit' as const;
  /** Time the vendor asks to wait, in milliseconds; undefined when it gave none. */
  readonly retryAfterMs: number | undefined;

  constructor(init: RateLimitErrorInit) {
    super({ ...init, retryable: init.retryable ?? true });
    this.retryAfterMs = init.retryAfterMs;
  }

  /** Returns a plain object of the safe fields, for structured logs. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), retryAfterMs: this.retryAfterMs };
  }

  static {
    mark(this, 'RateLimitError');
  }
}
