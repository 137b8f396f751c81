import { mark, PayerKitError, type PayerKitErrorInit } from './payer-kit-error.js';

/** Constructor fields of a {@link ServerError}. */
export interface ServerErrorInit extends PayerKitErrorInit {
  /** Time the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * The vendor failed (5xx). `retryable` unless the vendor's response indicates that a retry will fail too.
 *
 * To recover: retries were already made; call again later when `retryable`. Sent: `yes`; a submission whose outcome is
 * unknown is a `SubmissionUnknownError` instead.
 */
export class ServerError extends PayerKitError {
  override readonly kind = 'server' as const;
  /** Time the vendor asks to wait, in milliseconds; undefined when it gave none. */
  readonly retryAfterMs: number | undefined;

  constructor(init: ServerErrorInit) {
    super({ ...init, retryable: init.retryable ?? true });
    this.retryAfterMs = init.retryAfterMs;
  }

  /** Returns a plain object of the safe fields, for structured logs. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), retryAfterMs: this.retryAfterMs };
  }

  static {
    mark(this, 'ServerError');
  }
}

/**
 * The connection failed. `sent` states whether the request may have reached the vendor.
 *
 * To recover: retries were already made; check proxy, DNS and firewall, or call again later. Sent: see `sent`; a
 * submission whose outcome is unknown is a `SubmissionUnknownError` instead.
 */
export class NetworkError extends PayerKitError {
  override readonly kind = 'network' as const;

  constructor(init: PayerKitErrorInit) {
    super({ ...init, retryable: init.retryable ?? true });
  }

  static {
    mark(this, 'NetworkError');
  }
}

/**
 * The attempt or the whole call exceeded its time budget. `code` is `attempt_timeout`, `total_timeout`, `token_timeout`
 * (the token request got no response) or `proxy_timeout`; `sent` states whether the request may have reached the
 * vendor.
 *
 * To recover: call again later, or raise `timeoutMs` or `totalTimeoutMs`. Sent: see `sent`; a submission whose outcome
 * is unknown is a `SubmissionUnknownError` instead.
 */
export class TimeoutError extends PayerKitError {
  override readonly kind = 'timeout' as const;

  constructor(init: PayerKitErrorInit) {
    super({ ...init, retryable: init.retryable ?? true });
  }

  static {
    mark(this, 'TimeoutError');
  }
}

/**
 * The caller's AbortSignal ended the call (`code` is `aborted`), or the client was closed (`client_closed`). `sent`
 * states whether the request may have reached the vendor.
 *
 * To recover: nothing to recover: your signal ended the call, or the client is closed. Sent: see `sent`; a submission
 * whose outcome is unknown is a `SubmissionUnknownError` instead.
 */
export class AbortError extends PayerKitError {
  override readonly kind = 'abort' as const;

  static {
    mark(this, 'AbortError');
  }
}

/**
 * The body is not a response of this operation: an HTML page, malformed JSON or gzip, a wrong media type, or larger
 * than allowed.
 *
 * To recover: look for a proxy or an outage between you and the vendor; call again later. Sent: `yes`, unless you
 * passed stored data to a reader.
 */
export class ResponseFormatError extends PayerKitError {
  override readonly kind = 'response_format' as const;

  static {
    mark(this, 'ResponseFormatError');
  }
}
