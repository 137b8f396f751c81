import type { HttpMethod, RetryClass } from '@payerkit/core';
import type { OptumOrigin } from '../../settings/environment.js';
import type { ProductLine } from '../../settings/product-line.js';
import type { TokenGeneration } from '../../settings/token-generation.js';

/** The pipeline's view of an operation: a generated row with its retry class. */
export interface CallRow {
  /** HTTP method. */
  readonly method: HttpMethod;
  /** Path template below the origin. */
  readonly path: string;
  /** Its product line. */
  readonly line: ProductLine;
  /** Its origin. */
  readonly origin: OptumOrigin;
  /** Its tokens. */
  readonly token: TokenGeneration | 'none';
  /** Retry class, which decides what may be retried when the outcome is unknown. */
  readonly retryClass: RetryClass;
  /** Attempt timeout in milliseconds, for operations known to be slow. */
  readonly timeoutMs?: number | undefined;
  /** True when its document includes the header `environment`, which distinguishes the sandbox from live data. */
  readonly sandboxHeader?: boolean | undefined;
}
