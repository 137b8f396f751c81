import { mark, ValidationError } from '@payerkit/core';

/**
 * A text is not X12, or plain data cannot be written as X12. The error names the segment and the rule, never a value.
 * Not retryable.
 *
 * To recover: fix the file or the data at the segment that the message names. Sent: `no`.
 */
export class X12FormatError extends ValidationError {
  /** Index of the segment, counted from 0 over the whole text; the first ISA is 0. */
  readonly segmentIndex: number;

  /**
   * Creates the error.
   *
   * @param segmentIndex - index of the segment, from 0
   * @param text - the violated rule; no value
   */
  constructor(segmentIndex: number, text: string) {
    const path = `segments[${segmentIndex}]`;
    super({
      code: 'invalid_x12',
      provider: 'optum',
      message: `${path} ${text}.`,
      issues: [{ severity: 'error', code: 'invalid_x12', path, text }],
    });
    this.segmentIndex = segmentIndex;
  }

  /** Returns a plain object of the safe fields, for structured logs. */
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), segmentIndex: this.segmentIndex };
  }

  static {
    mark(this, 'X12FormatError');
  }
}
