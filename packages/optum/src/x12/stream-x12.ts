import {
  EnvelopeReader,
  type X12GroupInfo,
  type X12InterchangeInfo,
  type X12TransactionInfo,
} from './envelope-reader.js';
import type { X12Segment, X12Transaction } from './interchange.js';
import type { ReadX12Options } from './read-x12.js';
import { SegmentReader } from './segment-reader.js';
import { textChunks, type X12Source } from './x12-source.js';

/** A segment of a transaction, with the envelopes around it. */
export interface StreamedX12Segment {
  /** The segment. */
  readonly segment: X12Segment;
  /** The transaction it is in; the same object for all segments of one transaction. */
  readonly transaction: X12TransactionInfo;
  /** The functional group. */
  readonly group: X12GroupInfo;
  /** The interchange. */
  readonly interchange: X12InterchangeInfo;
}

/** A transaction with the envelopes around it. */
export interface StreamedX12Transaction {
  /** The transaction with its segments. */
  readonly transaction: X12Transaction;
  /** The functional group, without its transactions. */
  readonly group: X12GroupInfo;
  /** The interchange, without its groups. */
  readonly interchange: X12InterchangeInfo;
}

/**
 * Streams the segments of X12 transactions: only one chunk of the source and one segment are in memory. Reads the same
 * input as {@link readX12}, by the same rules; TA1 segments are omitted.
 *
 * An error is thrown at the segment that breaks a rule, after the segments before it. Do not post anything from a
 * transaction before its last segment has arrived, or use {@link streamX12Transactions}: a truncated file is rejected
 * at its end.
 *
 * @param source - text, a Node stream (`createReadStream(path)`), a web stream, a Blob or File, or any iterable of text
 *   or bytes
 * @param options - `trailers: 'ignore'` accepts wrong counts
 * @throws {@link X12FormatError} naming the segment and the violated rule, never a value
 * @example
 * ```ts
 * let claims = 0;
 * for await (const { segment } of streamX12Segments(createReadStream('large.835')))
 *   if (segment.id === 'CLP') claims += 1;
 * ```
 */
export async function* streamX12Segments(
  source: X12Source,
  options?: ReadX12Options,
): AsyncGenerator<StreamedX12Segment, void, undefined> {
  const segments = new SegmentReader(false);
  const envelopes = new EnvelopeReader(segments, options?.trailers ?? 'check');
  for await (const text of textChunks(source)) {
    if (text === undefined) segments.end();
    else segments.push(text);
    for (let step = envelopes.next(); step !== undefined; step = envelopes.next()) {
      if (step !== 'segment') continue;
      const { segment, transaction, group, interchange } = envelopes;
      yield { segment, transaction, group, interchange };
    }
  }
}

/**
 * Streams the transactions of X12 interchanges, each complete and with its counts checked: only one transaction and one
 * chunk of the source are in memory. An 835 has one transaction per payment.
 *
 * @param source - text, a Node stream (`createReadStream(path)`), a web stream, a Blob or File, or any iterable of text
 *   or bytes
 * @param options - `trailers: 'ignore'` accepts wrong counts
 * @throws {@link X12FormatError} naming the segment and the violated rule, never a value
 * @example
 * ```ts
 * for await (const { transaction } of streamX12Transactions(createReadStream('batch.835'))) console.log(transaction.code);
 * ```
 */
export async function* streamX12Transactions(
  source: X12Source,
  options?: ReadX12Options,
): AsyncGenerator<StreamedX12Transaction, void, undefined> {
  const reader = new SegmentReader(false);
  const envelopes = new EnvelopeReader(reader, options?.trailers ?? 'check');
  let segments: X12Segment[] = [];
  for await (const text of textChunks(source)) {
    if (text === undefined) reader.end();
    else reader.push(text);
    for (let step = envelopes.next(); step !== undefined; step = envelopes.next()) {
      if (step === 'segment') segments.push(envelopes.segment);
      else if (step === 'transactionEnd') {
        const { transaction, group, interchange } = envelopes;
        yield { transaction: { ...transaction, segments }, group, interchange };
        segments = [];
      }
    }
  }
}
