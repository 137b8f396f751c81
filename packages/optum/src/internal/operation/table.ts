import { type HttpMethod, loadModule, type RetryClass } from '@payerkit/core';
import type { OptumOrigin } from '../../settings/environment.js';
import type { ProductLine } from '../../settings/product-line.js';
import type { TokenGeneration } from '../../settings/token-generation.js';

/** One operation with one content type. */
export interface OperationRow {
  /** Document that contains it. */
  readonly document: string;
  /** Its name in the generated types and schemas. */
  readonly name: string;
  /** Product line, for overrides of origin and tokens. */
  readonly line: ProductLine;
  /** Its origin. */
  readonly origin: OptumOrigin;
  /** Its tokens. */
  readonly token: TokenGeneration;
  /** Retry class; `graphql` depends on the document in the body. */
  readonly retryClass: RetryClass | 'graphql';
  /** Media type of its body; `none` without one. */
  readonly contentType: string;
  /** Reading mode of the response; `any` depends on its own media type. */
  readonly answer: 'json' | 'text' | 'stream' | 'any';
  /** Headers that it requires. */
  readonly headers?: readonly string[];
  /** True when it accepts the header that keeps the sandbox from live data. */
  readonly sandboxHeader?: boolean;
  /** Attempt timeout in milliseconds, for operations known to be slow. */
  readonly timeoutMs?: number;
}

/** Operations by `METHOD /path`; several rows where the content type decides. */
export type OperationTable = Readonly<Record<string, readonly OperationRow[]>>;

/** Exports of a generated module of rows. */
export interface RowModule {
  /** The rows of a product line. */
  readonly rows: OperationTable;
}

/** Returns the method of a key. */
export function methodOf(key: string): HttpMethod {
  return key.slice(0, key.indexOf(' ')) as HttpMethod;
}

/** Returns the path template of a key. */
export function templateOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

const KNOWN = new Map<string, readonly OperationRow[]>();

/**
 * Returns the generated rows of an operation if a call has loaded them before.
 *
 * @param key - method and path template
 */
export function knownRowsOf(key: string): readonly OperationRow[] | undefined {
  return KNOWN.get(key);
}

/**
 * Returns the generated rows of an operation. Those of its product line are loaded with the first call.
 *
 * @returns undefined for an operation that is not documented
 */
export async function rowsOf(key: string): Promise<readonly OperationRow[] | undefined> {
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const { rowsByLine, starts } = await generated();
  const path = `${templateOf(key)}/`;
  const line = starts.find(([start]) => path.startsWith(`${start}/`))?.[1];
  if (line === undefined) return undefined;
  const { rows } = await loadModule('@payerkit/optum', rowsByLine[line]);
  const found = Object.hasOwn(rows, key) ? rows[key] : undefined;
  if (found !== undefined) KNOWN.set(key, found);
  return found;
}

/** Returns the loaders of the rows and schemas of each product line. */
export function generated() {
  return loadModule('@payerkit/optum', () => import('../../generated/lines.js'));
}
