import type { X12Interchange, X12Segment } from '../../x12/interchange.js';
import { readX12 } from '../../x12/read-x12.js';

/** A request that is an X12 interchange and no more. */
export interface X12Request {
  /** The whole interchange. */
  readonly x12: string;
}

/** The parts of a raw submission that the ledger and the control numbers need. */
export interface ReadSubmission {
  /** Envelope of the first interchange. */
  readonly header: X12Interchange['header'];
  /** Segments of all transactions in their order. */
  readonly segments: readonly X12Segment[];
}

/**
 * Reads a raw submission. What cannot be read is the vendor's to reject.
 *
 * @param x12 - the whole text
 * @returns undefined when it is no X12
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
 * Returns a raw submission without its numbers and times: equal for two that differ only in those.
 *
 * @param x12 - the complete text
 */
export function contentOf(x12: string): unknown {
  return readSubmission(x12)?.segments.filter(({ id }) => id !== 'BHT') ?? x12;
}
