import { loadModule, type RetryClass } from '@payerkit/core';
import { generated } from './internal/operation/table.js';
import type { OperationKey } from './operations.js';
import type { OptumOrigin } from './settings/environment.js';
import type { ProductLine } from './settings/product-line.js';
import type { TokenGeneration } from './settings/token-generation.js';

/** A documented operation, as `OptumClient.call` sends it. */
export interface OperationInfo {
  /** `METHOD /path`: the first argument of `call`. */
  readonly key: OperationKey;
  /** Its product line. */
  readonly productLine: ProductLine;
  /** Its origin in the environment. */
  readonly origin: OptumOrigin;
  /** Kind of token that it takes; `none` without one. */
  readonly token: TokenGeneration | 'none';
  /** Retry class; `graphql`: that of the document in the body, a query is `idempotent` and a mutation `unsafe`. */
  readonly retryClass: RetryClass | 'graphql';
  /** Media types of its body; empty without one. */
  readonly contentTypes: readonly string[];
}

/**
 * Returns every documented operation, sorted by path and method: for tables, menus and completion of keys. Pure; sends nothing. The
 * tables of all product lines are loaded with the first call.
 *
 * @throws nothing
 * @example
 * ```ts
 * const operations = await listOperations();
 * const unsafe = operations.filter(({ retryClass }) => retryClass === 'unsafe').map(({ key }) => key);
 * ```
 */
export async function listOperations(): Promise<readonly OperationInfo[]> {
  const { rowsByLine } = await generated();
  const tables = await Promise.all(
    Object.values(rowsByLine).map(async (load) => (await loadModule('@payerkit/optum', load)).rows),
  );
  const operations = tables.flatMap((table) =>
    Object.entries(table).flatMap(([key, rows]): OperationInfo[] => {
      const [row] = rows;
      if (row === undefined) return [];
      const contentTypes = rows.map(({ contentType }) => contentType).filter((type) => type !== 'none');
      const { line: productLine, origin, token, retryClass } = row;
      return [{ key: key as OperationKey, productLine, origin, token, retryClass, contentTypes }];
    }),
  );
  const sorted = (key: string) => key.split(' ').toReversed().join(' ');
  return operations.toSorted((a, b) => (sorted(a.key) < sorted(b.key) ? -1 : 1));
}
