import type { HttpMethod, RetryClass } from '@payerkit/core';
import type { OptumOrigin } from '../../settings/environment.js';
import type { ProductLine } from '../../settings/product-line.js';
import type { TokenGeneration } from '../../settings/token-generation.js';

/** What is known of one operation with one kind of body. */
export interface OperationRow {
  /** Document it is in. */
  readonly document: string;
  /** Its name in the generated types and checks. */
  readonly name: string;
  /** Product line, for overrides of origin and tokens. */
  readonly line: ProductLine;
  /** Where it lives. */
  readonly origin: OptumOrigin;
  /** Which tokens it takes. */
  readonly token: TokenGeneration;
  /** What may be done when the outcome is in doubt; `graphql`: as the document in the body says. */
  readonly retryClass: RetryClass | 'graphql';
  /** Media type of its body; `none` without one. */
  readonly contentType: string;
  /** How the response is read; `any`: as its own media type says. */
  readonly answer: 'json' | 'text' | 'stream' | 'any';
  /** Headers it cannot be called without. */
  readonly headers?: readonly string[];
  /** Whether it takes the header that keeps the sandbox from live data. */
  readonly sandboxHeader?: boolean;
  /** Attempt budget in milliseconds where it is known to be slow. */
  readonly timeoutMs?: number;
}

/** Operations by `METHOD /path`; more than one row where the kind of body decides. */
export type OperationTable = Readonly<Record<string, readonly OperationRow[]>>;

/** The method of a key. */
export function methodOf(key: string): HttpMethod {
  return key.slice(0, key.indexOf(' ')) as HttpMethod;
}
