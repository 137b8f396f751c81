/**
 * What a table has for a code of the wire. A code such as `constructor` finds nothing; indexing would find what every object has.
 *
 * @param table - by code
 * @param code - as on the wire
 */
export function lookUp<T>(table: Readonly<Record<string, T>>, code: string | undefined): T | undefined {
  return code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;
}
