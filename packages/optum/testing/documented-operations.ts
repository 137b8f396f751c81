import { rowsByLine } from '../src/generated/lines.js';
import type { OperationTable } from '../src/internal/operation/table.js';

/** Returns the rows of every documented operation. */
export async function documentedOperations(): Promise<OperationTable> {
  const modules = await Promise.all(Object.values(rowsByLine).map((load) => load()));
  return Object.assign({}, ...modules.map(({ rows }) => rows)) as OperationTable;
}
