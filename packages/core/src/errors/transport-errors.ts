import { mark, PayerKitError, type PayerKitErrorInit } from './payer-kit-error.js';

/** What a {@link ServerError} is made of. */
export interface ServerErrorInit extends PayerKitErrorInit {
  /** How long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * The vendor failed (5xx). `retryable` unless the vendor's response says that it will fail again.
 */
export class ServerError extends PayerKitError {
  override readonly kind = 'server' as const;
  /** How long the vendor asks to wait, in milliseconds; undefined when it did not say. */
  readonly retryAfterMs: number | undefined;

  /**
   * @param init - its fields
   */
  constructor(init: ServerErrorInit) {
    super({ ...init, retryable: init.retryable ?? true });
    this.retryAfterMs = init.retryAfterMs;
  }

  /** A plain object of the safe fields, for structured logs. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), retryAfterMs: this.retryAfterMs };
  }

  static {
    mark(this, 'ServerError');
  }
}

/**
 * The connection failed. `sent` says whether the request may have reached the vendor.
 */
export class NetworkError extends PayerKitError {
  override readonly kind = 'network' as const;

  /**
   * @param init - its fields
   */
  constructor(init: PayerKitErrorInit) {
    super({ ...init, retryable: init.retryable ?? true });
  }

  static {
    mark(this, 'NetworkError');
  }
}

/**
 * The attempt or the whole call ran out of its time budget. `code` is `attempt_timeout`, `total_timeout`,
 * `token_timeout` (the token request got no response) or `proxy_timeout`; `sent`
 * says whether the request may have reached the vendor.
 */
export class TimeoutError extends PayerKitError {
  override readonly kind = 'timeout' as const;

  /**
   * @param init - its fields
   */
  constructor(init: PayerKitErrorInit) {
    super({ ...init, retryable: init.retryable ?? true });
  }

  static {
    mark(this, 'TimeoutError');
  }
}

/**
 * The caller's AbortSignal ended the call (`code` is `aborted`), or the client was closed (`client_closed`). `sent` says
 * whether the request may have reached the vendor.
 */
export class AbortError extends PayerKitError {
  override readonly kind = 'abort' as const;

  static {
    mark(this, 'AbortError');
  }
}

/**
 * The response is not what the operation responses: an HTML page, broken JSON or gzip, a wrong media type, or larger
 * than allowed.
 */
export class ResponseFormatError extends PayerKitError {
  override readonly kind = 'response_format' as const;

  static {
    mark(this, 'ResponseFormatError');
  }
}
