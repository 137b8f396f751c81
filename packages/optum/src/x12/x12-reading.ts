import type { Issue } from '@payerkit/core';
import type { X12Interchange } from './interchange.js';

/** X12 that is in memory: a text, or the result of `readX12`. */
export type X12Input = string | X12Interchange | readonly X12Interchange[];

/** A value of X12 that no field of a result contains. */
export interface UnmappedX12 {
  /**
   * Location, such as `segments[41].SVC01-7`: the segment counted from 0 over the whole text as `X12FormatError` counts
   * it, the element and component counted from 1 as the guides count, and `(2)` for a second repetition.
   */
  readonly path: string;
  /** The value as sent. It may be a person's: keep it out of logs. */
  readonly value: string;
}

/** Result of a typed reader of X12. */
export interface X12Reading<T> {
  /** In the order of the file. */
  readonly results: readonly T[];
  /** Values of the transactions that no field of the results contains. */
  readonly unmapped: readonly UnmappedX12[];
  /**
   * Faults of the file that the reader tolerated: wrong counts (`trailer`), an ISA11 that is not a separator
   * (`repetition_separator`), transactions of other kinds that were skipped (`other_transaction`).
   */
  readonly issues: readonly Issue[];
}
