import type { X12Segment, X12Transaction } from '../x12/interchange.js';
import { readX12 } from '../x12/read-x12.js';
import { x12Value } from '../x12/segment.js';

/**
 * The transactions of what came as X12, wherever they stand.
 *
 * @param x12 - one interchange or several
 * @returns undefined when it is no X12; payers count wrongly, so counts are not looked at
 */
export function transactionsOf(x12: string | undefined): X12Transaction[] | undefined {
  if (x12 === undefined) return undefined;
  try {
    return readX12(x12, { trailers: 'ignore' })
      .flatMap(({ groups }) => groups)
      .flatMap(({ transactions, version: said }) =>
        // ST03 may be left out where GS08 says the same.
        transactions.map(({ version = said, ...transaction }) => ({ ...transaction, version })),
      );
  } catch {
    return undefined;
  }
}

/** A value of a segment that may not be there. */
export function valueAt(segment: X12Segment | undefined, element: number, component = 1): string | undefined {
  return segment === undefined ? undefined : x12Value(segment, element, component);
}

/** The first segment of a kind, where its first element may have to say something. */
export function findSegment(
  segments: readonly X12Segment[],
  id: string,
  qualifier?: string,
): X12Segment | undefined {
  return segments.find(
    (segment) => segment.id === id && (qualifier === undefined || x12Value(segment, 1) === qualifier),
  );
}
