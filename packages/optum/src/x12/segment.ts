import type { X12Segment } from './interchange.js';

/**
 * Creates a segment from plain values.
 *
 * @param id - such as `SV1`
 * @param elements - a string for a plain element, a list of strings for its components; empty strings for omitted ones
 * @returns the segment; repeating elements must be added by hand
 * @throws nothing
 * @example
 * ```ts
 * const line = x12Segment('SV1', ['HC', '99213'], '40', 'UN', '1'); // written as SV1*HC:99213*40*UN*1~
 * ```
 */
export function x12Segment(id: string, ...elements: readonly (string | readonly string[])[]): X12Segment {
  return { id, elements: elements.map((element) => [typeof element === 'string' ? [element] : element]) };
}

/**
 * Returns one value of a segment, numbered as in the guides: `x12Value(segment, 1)` of `EB` is EB01.
 *
 * @param element - from 1
 * @param component - from 1; default 1
 * @param repetition - from 1; default 1
 * @returns undefined when it is absent or empty
 * @throws nothing for a segment; undefined for an element that it does not have
 * @example
 * ```ts
 * const plan = segments.find(({ id }) => id === 'EB');
 * if (plan !== undefined) console.log(x12Value(plan, 1), x12Value(plan, 13, 2));
 * ```
 */
export function x12Value(
  segment: X12Segment,
  element: number,
  component = 1,
  repetition = 1,
): string | undefined {
  return segment.elements[element - 1]?.[repetition - 1]?.[component - 1] || undefined;
}
