import { mark, PayerKitError, type PayerKitErrorInit } from './payer-kit-error.js';

/** What a {@link RateLimitError} is made of. */
export interface RateLimitErrorInit extends PayerKitErrorInit {
  /** How long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * The vendor asks to slow down (429), longer than payerkit waits by itself, or more often than it retries.
 */
export class RateLimitError extends PayerKitError {
  override readonly kind = 'rate_limit' as const;
  /** How long the vendor asks to wait, in milliseconds; undefined when it did not say. */
  readonly retryAfterMs: number | undefined;

  /**
   * @param init - its fields
   */
  constructor(init: RateLimitErrorInit) {
    super({ ...init, retryable: init.retryable ?? true });
    this.retryAfterMs = init.retryAfterMs;
  }

  /** A plain object of the safe fields, for structured logs. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), retryAfterMs: this.retryAfterMs };
  }

  static {
    mark(this, 'RateLimitError');
  }
}
