import { mark, PayerKitError } from './payer-kit-error.js';

/**
 * The vendor failed (5xx).
 */
export class ServerError extends PayerKitError {
  override readonly kind = 'server' as const;

  static {
    mark(this, 'ServerError');
  }
}

/**
 * The connection failed. `sent` says whether the request may have reached the vendor.
 */
export class NetworkError extends PayerKitError {
  override readonly kind = 'network' as const;

  static {
    mark(this, 'NetworkError');
  }
}

/**
 * The attempt or the whole call ran out of its time budget. `code` is `attempt_timeout` or `total_timeout`.
 */
export class TimeoutError extends PayerKitError {
  override readonly kind = 'timeout' as const;

  static {
    mark(this, 'TimeoutError');
  }
}

/**
 * The caller's AbortSignal ended the call.
 */
export class AbortError extends PayerKitError {
  override readonly kind = 'abort' as const;

  static {
    mark(this, 'AbortError');
  }
}

/**
 * The answer is not what the operation answers: an HTML page, broken JSON or gzip, a wrong media type, or larger
 * than allowed.
 */
export class ResponseFormatError extends PayerKitError {
  override readonly kind = 'response_format' as const;

  static {
    mark(this, 'ResponseFormatError');
  }
}
