import type { X12Interchange, X12Segment } from '../../x12/interchange.js';
import { readX12 } from '../../x12/read-x12.js';

/** A request that consists of an X12 interchange. */
export interface X12Request {
  /** The whole interchange. */
  readonly x12: string;
}

/** The parts of a raw submission that the ledger and the control numbers need. */
export interface ReadSubmission {
  /** Envelope of the first interchange. */
  readonly header: X12Interchange['header'];
  /** Segments of all transactions in order. */
  readonly segments: readonly X12Segment[];
}

/**
 * Reads a raw submission. The vendor rejects what cannot be read.
 *
 * @param x12 - the whole text
 * @returns undefined when it is not X12
 */
export function readSubmission(x12: unknown): ReadSubmission | undefined {
  if (typeof x12 !== 'string') return undefined;
  try {
    const interchanges = readX12(x12, { trailers: 'ignore' });
    const segments = interchanges
      .flatMap(({ groups }) => groups)
      .flatMap(({ transactions }) => transactions)
      .flatMap((transaction) => transaction.segments);
    const [first] = interchanges;
    return first === undefined ? undefined : { header: first.header, segments };
  } catch {
    return undefined;
  }
}

/**
 * Returns a raw submission without its numbers and times, so that two submissions that differ only in those are equal.
 *
 * @param x12 - the complete text
 */
export function contentOf(x12: string): unknown {
  return readSubmission(x12)?.segments.filter(({ id }) => id !== 'BHT') ?? x12;
}
