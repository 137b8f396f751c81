import type { X12Segment, X12Transaction } from '../x12/interchange.js';
import { readX12 } from '../x12/read-x12.js';
import { x12Value } from '../x12/segment.js';

/**
 * Returns the transactions of X12 text at any position.
 *
 * @param x12 - one interchange or several
 * @returns undefined when it is not X12; counts are ignored, because payers count wrongly
 */
export function transactionsOf(x12: string | undefined): X12Transaction[] | undefined {
  if (x12 === undefined) return undefined;
  try {
    return readX12(x12, { trailers: 'ignore' })
      .flatMap(({ groups }) => groups)
      .flatMap(({ transactions, version: said }) =>
        // ST03 may be omitted when GS08 has the same value.
        transactions.map(({ version = said, ...transaction }) => ({ ...transaction, version })),
      );
  } catch {
    return undefined;
  }
}

/** A value of a segment that may be absent. */
export function valueAt(segment: X12Segment | undefined, element: number, component = 1): string | undefined {
  return segment === undefined ? undefined : x12Value(segment, element, component);
}

/** Returns the first segment with a given ID, optionally also with a given first element. */
export function findSegment(
  segments: readonly X12Segment[],
  id: string,
  qualifier?: string,
): X12Segment | undefined {
  return segments.find(
    (segment) => segment.id === id && (qualifier === undefined || x12Value(segment, 1) === qualifier),
  );
}
