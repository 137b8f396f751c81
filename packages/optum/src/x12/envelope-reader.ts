import type { Issue } from '@payerkit/core';
import { cutSegment } from './element-cutter.js';
import { GS_FIELDS } from './envelope-fields.js';
import type { X12Delimiters, X12Group, X12Interchange, X12Segment, X12Transaction } from './interchange.js';
import type { IsaSegment } from './read-isa.js';
import type { EnvelopeSegment, SegmentReader } from './segment-reader.js';
import { X12FormatError } from './x12-format-error.js';

/** An interchange without its groups: delimiters, header, issues. */
export type X12InterchangeInfo = Omit<X12Interchange, 'groups' | 'acknowledgments'>;
/** A group without its transactions: GS. */
export type X12GroupInfo = Omit<X12Group, 'transactions'>;
/** A transaction without its segments: ST. */
export type X12TransactionInfo = Omit<X12Transaction, 'segments'>;

interface Open {
  /** Index of the segment that opened it. */
  readonly index: number;
  readonly controlNumber: string;
  count: number;
}

/** Step of the reader: an envelope opens or closes, or a segment was found. */
export type EnvelopeStep =
  | 'interchange'
  | 'acknowledgment'
  | 'group'
  | 'transaction'
  | 'segment'
  | 'transactionEnd'
  | 'groupEnd'
  | 'interchangeEnd';

/** A trailer that does not match what it closes. */
export interface TrailerFault {
  /** Index of the trailer, counted from 0 over the whole text. */
  readonly index: number;
  /** Such as `SE01`. */
  readonly element: string;
  /** The violated rule; no value. */
  readonly text: string;
}

const NO_FAULTS: readonly TrailerFault[] = [];

/** Returns a tolerated fault of a trailer as a warning. */
export function trailerIssue({ index, element, text }: TrailerFault): Issue {
  return {
    severity: 'warning',
    code: 'trailer',
    path: `segments[${index}]`,
    text: `The segment ${element} ${text}`,
  };
}

/**
 * Checks segments against the nesting of ISA, GS, ST, SE, GE and IEA, and against the counts of the trailers. The
 * result of a step is in the field that it names; envelopes stay until the next one opens.
 */
export class EnvelopeReader {
  /** The interchange opened last. */
  interchange!: X12InterchangeInfo;
  /** The group opened last. */
  group!: X12GroupInfo;
  /** The transaction opened last. */
  transaction!: X12TransactionInfo;
  /** The segment or acknowledgment found last. */
  segment!: X12Segment;
  readonly #reader: SegmentReader;
  /** The faults of the trailer of the last step, when faults are reported. */
  faults: readonly TrailerFault[] = NO_FAULTS;
  readonly #trailers: 'check' | 'report' | 'ignore';
  #delimiters: X12Delimiters | undefined;
  #openInterchange: Open | undefined;
  #openGroup: Open | undefined;
  #openTransaction: Open | undefined;

  constructor(reader: SegmentReader, trailers: 'check' | 'report' | 'ignore') {
    this.#reader = reader;
    this.#trailers = trailers;
  }

  /** Fields of the last ISA that do not have their fixed width, such as `ISA06`. */
  get misfits(): readonly string[] {
    return this.#reader.isa.misfits;
  }

  /** Index of the segment of the last step, counted from 0 over the whole text. */
  get index(): number {
    return this.#reader.count - 1;
  }

  /**
   * Takes the next step.
   *
   * @returns undefined when more text is needed, or at the end
   * @throws `X12FormatError` for a segment in the wrong place
   */
  next(): EnvelopeStep | undefined {
    const found = this.#reader.next();
    this.faults = NO_FAULTS;
    const transaction = this.#openTransaction;
    if (found === undefined) return undefined;
    if (found === 'segment') {
      if (transaction === undefined) throw this.#misplaced(this.#reader.count - 1);
      transaction.count += 1;
      this.segment = this.#reader.segment;
      return 'segment';
    }
    if (found === 'isa') return this.#isa(this.#reader.isa);
    const { envelope } = this.#reader;
    if (transaction !== undefined) return this.#inTransaction(envelope, transaction);
    if (this.#openGroup !== undefined) return this.#inGroup(envelope, this.#openGroup);
    return this.#inInterchange(envelope, this.#openInterchange as Open);
  }

  #isa({ index, delimiters, header, issues }: IsaSegment): EnvelopeStep {
    this.#delimiters = delimiters;
    this.#openInterchange = { index, controlNumber: header.controlNumber, count: 0 };
    this.interchange = { delimiters, header, ...(issues.length === 0 ? {} : { issues }) };
    return 'interchange';
  }

  #inInterchange(segment: EnvelopeSegment, open: Open): EnvelopeStep {
    if (segment.id === 'TA1' && open.count === 0) {
      this.segment = cutSegment(segment, this.#delimiters as X12Delimiters);
      return 'acknowledgment';
    }
    if (segment.id === 'GS') {
      open.count += 1;
      const values = Object.fromEntries(
        GS_FIELDS.map((field, place) => [field, segment.elements[place] ?? '']),
      );
      // GS_FIELDS names every field of the type.
      this.group = values as unknown as X12GroupInfo;
      this.#openGroup = { index: segment.index, controlNumber: this.group.controlNumber, count: 0 };
      return 'group';
    }
    if (segment.id !== 'IEA') throw this.#misplaced(segment.index);
    this.#checkTrailer(segment, open.count, 'groups', open.controlNumber, 'ISA13');
    this.#openInterchange = undefined;
    return 'interchangeEnd';
  }

  #inGroup(segment: EnvelopeSegment, open: Open): EnvelopeStep {
    if (segment.id === 'ST') {
      open.count += 1;
      const [code = '', controlNumber = '', version = ''] = segment.elements;
      this.#openTransaction = { index: segment.index, controlNumber, count: 2 };
      this.transaction = { code, controlNumber, ...(version === '' ? {} : { version }) };
      return 'transaction';
    }
    if (segment.id !== 'GE') throw this.#misplaced(segment.index);
    this.#checkTrailer(segment, open.count, 'transactions', open.controlNumber, 'GS06');
    this.#openGroup = undefined;
    return 'groupEnd';
  }

  #inTransaction(segment: EnvelopeSegment, open: Open): EnvelopeStep {
    if (segment.id !== 'SE') throw this.#misplaced(segment.index);
    this.#checkTrailer(segment, open.count, 'segments', open.controlNumber, 'ST02');
    this.#openTransaction = undefined;
    return 'transactionEnd';
  }

  /** Names the innermost open envelope. */
  #misplaced(index: number): X12FormatError {
    const [what, open] =
      this.#openTransaction !== undefined
        ? ['transaction', this.#openTransaction]
        : this.#openGroup !== undefined
          ? ['group', this.#openGroup]
          : ['interchange', this.#openInterchange];
    return new X12FormatError(index, `cannot be in the ${what} that starts at segments[${open?.index}]`);
  }

  #checkTrailer(
    trailer: EnvelopeSegment,
    count: number,
    what: string,
    controlNumber: string,
    from: string,
  ): void {
    if (this.#trailers === 'ignore') return;
    const [said = '', number = ''] = trailer.elements;
    if (!/^\d{1,10}$/.test(said) || Number(said) !== count)
      this.#reject(trailer, '01', `must be the number of ${what}, which is ${count}`);
    if (withoutZeros(number) !== withoutZeros(controlNumber))
      this.#reject(trailer, '02', `must be the control number of ${from}`);
  }

  #reject({ index, id }: EnvelopeSegment, place: string, text: string): void {
    const element = `${id}${place}`;
    if (this.#trailers === 'check') throw new X12FormatError(index, `${element} ${text}`);
    this.faults = [...this.faults, { index, element, text }];
  }
}

/** A number may be padded with zeros in one place and not in the other. */
function withoutZeros(value: string): string {
  return value.replace(/^0+(?=.)/, '');
}
