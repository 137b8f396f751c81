/**
 * Looks up a wire code in a table. A code such as `constructor` finds nothing; indexing would find properties of every
 * object.
 *
 * @param table - by code
 */
export function lookUp<T>(table: Readonly<Record<string, T>>, code: string | undefined): T | undefined {
  return code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;
}
