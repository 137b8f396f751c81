import type { HttpMethod, RetryClass } from '@payerkit/core';
import type { OptumOrigin } from '../../settings/environment.js';
import type { ProductLine } from '../../settings/product-line.js';
import type { TokenGeneration } from '../../settings/token-generation.js';

/** What the pipeline must know of an operation: a generated row, its retry class decided. */
export interface CallRow {
  /** HTTP method. */
  readonly method: HttpMethod;
  /** Path template below the origin. */
  readonly path: string;
  /** Which product line it belongs to. */
  readonly line: ProductLine;
  /** Where it lives. */
  readonly origin: OptumOrigin;
  /** Which tokens it takes. */
  readonly token: TokenGeneration | 'none';
  /** Retry class, which decides what may be retried when the outcome is unknown. */
  readonly retryClass: RetryClass;
  /** Attempt budget in milliseconds where it is known to be slow. */
  readonly timeoutMs?: number | undefined;
  /** Whether its document knows the header `environment`, which tells the sandbox from live data. */
  readonly sandboxHeader?: boolean | undefined;
}
