/**
 * Writes JSON that is equal for equal data, whatever the order in which its properties were written. Use it for the
 * `binding` of a list, and for digests. Nothing is sent.
 *
 * @param value - data that JSON can hold; `undefined` and functions are left out, as `JSON.stringify` does
 * @returns the text; empty for a value that has no JSON
 * @throws TypeError for a circular value or a bigint
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: [2, { d: 3, c: 4 }] }); // '{"a":[2,{"c":4,"d":3}],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  // Most positions of lists are numbers.
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return JSON.stringify(value, (_name, part: unknown) => (isRecord(part) ? sorted(part) : part)) ?? '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}
