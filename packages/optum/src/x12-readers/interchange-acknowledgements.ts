import { type Issue, ResponseFormatError, reading } from '@payerkit/core';
import { lookUp } from '../internal/call/look-up.js';
import { wireDate } from '../internal/wire/text.js';
import type { X12Interchange, X12Segment } from '../x12/interchange.js';
import { readInterchanges } from '../x12/read-x12.js';
import { SegmentTaker } from '../x12/segment-taker.js';
import { X12FormatError } from '../x12/x12-format-error.js';
import type { UnmappedX12, X12Input, X12Reading } from '../x12/x12-reading.js';

/** An acknowledgement of an interchange that you sent (X12 TA1). */
export interface InterchangeAcknowledgement {
  /** ISA13 of your interchange. */
  readonly controlNumber: string | undefined;
  /** Date of your interchange, ISO date. */
  readonly date: string | undefined;
  /** Time of your interchange, `HH:MM`. */
  readonly time: string | undefined;
  /** Outcome; `unknown` for an unknown code. */
  readonly status: 'accepted' | 'acceptedWithErrors' | 'rejected' | 'unknown';
  /** X12 TA104. */
  readonly statusCode: string | undefined;
  /** Reason (X12 TA105), such as `000` for no error. */
  readonly noteCode: string | undefined;
  /** Sender of the acknowledgement (ISA06 of the file). */
  readonly sender: string;
  /** Receiver of the acknowledgement (ISA08 of the file). */
  readonly receiver: string;
}

const STATUSES: Readonly<Record<string, InterchangeAcknowledgement['status']>> = {
  A: 'accepted',
  E: 'acceptedWithErrors',
  R: 'rejected',
};

/**
 * Reads stored X12 TA1 segments: whether the envelope of an interchange that you sent was valid. Pure: needs no client.
 * A file may contain several, next to other transactions, which are skipped.
 *
 * @param x12 - the text, or the result of `readX12`
 * @returns a result for each TA1
 * @throws `ResponseFormatError` when the file is truncated or cannot be read (code `invalid_x12`), or contains no TA1
 *   (`unexpected_transaction`). Not retryable.
 * @example
 * ```ts
 * const { results } = readX12InterchangeAcknowledgements(await readFile('batch.ta1', 'utf8'));
 * for (const { controlNumber, status, noteCode } of results) console.log(controlNumber, status, noteCode);
 * ```
 * @see https://x12.org/examples/005010x231
 */
export function readX12InterchangeAcknowledgements(x12: X12Input): X12Reading<InterchangeAcknowledgement> {
  const name = 'readX12InterchangeAcknowledgements';
  return reading(name, () => {
    const interchanges = interchangesOf(x12, name);
    const [unmapped, results]: [UnmappedX12[], InterchangeAcknowledgement[]] = [[], []];
    let index = 0;
    for (const interchange of interchanges) {
      for (const [place, segment] of interchange.acknowledgments.entries())
        results.push(readTa1(segment, index + 1 + place, interchange, unmapped));
      index += lengthOf(interchange);
    }
    if (results.length === 0) throw fail(name, 'unexpected_transaction', 'The X12 contains no TA1.');
    const issues: Issue[] = interchanges.flatMap((interchange) => interchange.issues ?? []);
    return { results, unmapped, issues };
  });
}

function interchangesOf(x12: X12Input, name: string): readonly X12Interchange[] {
  if (typeof x12 !== 'string') return Array.isArray(x12) ? x12 : [x12 as X12Interchange];
  try {
    return readInterchanges(x12, 'report');
  } catch (error) {
    throw X12FormatError.isInstance(error)
      ? fail(name, 'invalid_x12', `The X12 cannot be read: ${error.message}`)
      : error;
  }
}

function fail(operation: string, code: string, message: string): ResponseFormatError {
  return new ResponseFormatError({ code, provider: 'optum', operation, message });
}

function readTa1(
  segment: X12Segment,
  index: number,
  { header }: X12Interchange,
  unmapped: UnmappedX12[],
): InterchangeAcknowledgement {
  const taker = new SegmentTaker(segment, index);
  const statusCode = taker.take(4);
  const date = wireDate(`20${taker.peek(2) ?? ''}`);
  const [, hours, minutes] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(taker.peek(3) ?? '') ?? [];
  if (date !== undefined) taker.take(2);
  if (hours !== undefined) taker.take(3);
  const acknowledgement = {
    controlNumber: taker.take(1),
    date,
    time: hours === undefined ? undefined : `${hours}:${minutes}`,
    status: lookUp(STATUSES, statusCode) ?? 'unknown',
    statusCode,
    noteCode: taker.take(5),
    sender: header.sender,
    receiver: header.receiver,
  };
  taker.leave(unmapped);
  return acknowledgement;
}

/** Counts the segments of an interchange. */
function lengthOf({ acknowledgments, groups }: X12Interchange): number {
  const inside = groups.map(({ transactions }) =>
    transactions.reduce((sum, { segments }) => sum + segments.length + 2, 2),
  );
  return inside.reduce((sum, length) => sum + length, 2 + acknowledgments.length);
}
