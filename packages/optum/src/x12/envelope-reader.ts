import { GS_FIELDS } from './envelope-fields.js';
import type { X12Delimiters, X12Group, X12Interchange, X12Segment, X12Transaction } from './interchange.js';
import type { IsaSegment } from './read-isa.js';
import { cutSegment, type RawSegment } from './segment-reader.js';
import { X12FormatError } from './x12-format-error.js';

/** An interchange without its groups: delimiters, header, issues. */
export type X12InterchangeInfo = Omit<X12Interchange, 'groups' | 'acknowledgments'>;
/** A group without its transactions: GS. */
export type X12GroupInfo = Omit<X12Group, 'transactions'>;
/** A transaction without its segments: ST. */
export type X12TransactionInfo = Omit<X12Transaction, 'segments'>;

/** Step of a reading: an envelope opens or closes, or a segment comes. */
export type EnvelopeStep =
  | { readonly kind: 'interchange'; readonly interchange: X12InterchangeInfo }
  | { readonly kind: 'acknowledgment'; readonly segment: X12Segment }
  | { readonly kind: 'group'; readonly group: X12GroupInfo }
  | { readonly kind: 'transaction'; readonly transaction: X12TransactionInfo }
  | { readonly kind: 'segment'; readonly segment: X12Segment }
  | { readonly kind: 'transactionEnd' | 'groupEnd' | 'interchangeEnd' };

interface Open {
  /** Place of the segment that opened it. */
  readonly index: number;
  readonly controlNumber: string;
  count: number;
}

const ENVELOPES = new Set(['ISA', 'GS', 'ST', 'GE', 'IEA', 'TA1']);

/** Holds segments to the nesting of ISA, GS, ST, SE, GE and IEA, and to what the trailers count. */
export class EnvelopeReader {
  readonly #checksTrailers: boolean;
  #delimiters: X12Delimiters | undefined;
  #interchange: Open | undefined;
  #group: Open | undefined;
  #transaction: Open | undefined;

  constructor(checksTrailers: boolean) {
    this.#checksTrailers = checksTrailers;
  }

  /**
   * Takes the next segment.
   *
   * @throws `X12FormatError` when it cannot be there
   */
  step(segment: IsaSegment | RawSegment): EnvelopeStep {
    if (this.#transaction !== undefined) return this.#inTransaction(segment as RawSegment, this.#transaction);
    if ('delimiters' in segment) return this.#isa(segment);
    if (this.#group !== undefined) return this.#inGroup(segment, this.#group);
    return this.#inInterchange(segment, this.#interchange as Open);
  }

  #isa({ index, delimiters, header, issues }: IsaSegment): EnvelopeStep {
    this.#delimiters = delimiters;
    this.#interchange = { index, controlNumber: header.controlNumber, count: 0 };
    const interchange = { delimiters, header, ...(issues.length === 0 ? {} : { issues }) };
    return { kind: 'interchange', interchange };
  }

  #inInterchange(segment: RawSegment, open: Open): EnvelopeStep {
    if (segment.id === 'TA1' && open.count === 0)
      return { kind: 'acknowledgment', segment: this.#cut(segment) };
    if (segment.id === 'GS') {
      open.count += 1;
      const values = Object.fromEntries(
        GS_FIELDS.map((field, place) => [field, segment.elements[place] ?? '']),
      );
      const group = values as unknown as X12GroupInfo;
      this.#group = { index: segment.index, controlNumber: group.controlNumber, count: 0 };
      return { kind: 'group', group };
    }
    if (segment.id !== 'IEA')
      throw misplaced(segment, `the interchange that starts at segments[${open.index}]`);
    this.#checkTrailer(segment, open.count, 'groups', open.controlNumber, 'ISA13');
    this.#interchange = undefined;
    return { kind: 'interchangeEnd' };
  }

  #inGroup(segment: RawSegment, open: Open): EnvelopeStep {
    if (segment.id === 'ST') {
      open.count += 1;
      const [code = '', controlNumber = '', version = ''] = segment.elements;
      this.#transaction = { index: segment.index, controlNumber, count: 2 };
      const transaction = { code, controlNumber, ...(version === '' ? {} : { version }) };
      return { kind: 'transaction', transaction };
    }
    if (segment.id !== 'GE') throw misplaced(segment, `the group that starts at segments[${open.index}]`);
    this.#checkTrailer(segment, open.count, 'transactions', open.controlNumber, 'GS06');
    this.#group = undefined;
    return { kind: 'groupEnd' };
  }

  #inTransaction(segment: RawSegment, open: Open): EnvelopeStep {
    if (segment.id === 'SE') {
      this.#checkTrailer(segment, open.count, 'segments', open.controlNumber, 'ST02');
      this.#transaction = undefined;
      return { kind: 'transactionEnd' };
    }
    if (ENVELOPES.has(segment.id))
      throw misplaced(segment, `the transaction that starts at segments[${open.index}]`);
    open.count += 1;
    return { kind: 'segment', segment: this.#cut(segment) };
  }

  #cut(segment: RawSegment): X12Segment {
    return cutSegment(segment, this.#delimiters as X12Delimiters);
  }

  #checkTrailer(trailer: RawSegment, count: number, what: string, controlNumber: string, from: string): void {
    if (!this.#checksTrailers) return;
    const [said = '', number = ''] = trailer.elements;
    if (!/^\d{1,10}$/.test(said) || Number(said) !== count)
      throw new X12FormatError(trailer.index, `${trailer.id}01 must count the ${what}, which are ${count}`);
    if (withoutZeros(number) !== withoutZeros(controlNumber))
      throw new X12FormatError(trailer.index, `${trailer.id}02 must be the control number of ${from}`);
  }
}

/** A number may be filled up with zeros in one place and not in the other. */
function withoutZeros(value: string): string {
  return value.replace(/^0+(?=.)/, '');
}

function misplaced(segment: RawSegment, where: string): X12FormatError {
  return new X12FormatError(segment.index, `cannot stand there in ${where}`);
}
