import { gsFields, isaFields, isDelimiter, knowsRepetition, segmentId } from './envelope-fields.js';
import type {
  X12Delimiters,
  X12Element,
  X12Group,
  X12Interchange,
  X12InterchangeHeader,
  X12Segment,
  X12Transaction,
} from './interchange.js';
import { X12FormatError } from './x12-format-error.js';

/** How strictly a text is read. */
export interface ReadX12Options {
  /** Whether counts and control numbers of SE, GE and IEA must be right. Default `check`. */
  readonly trailers?: 'check' | 'ignore' | undefined;
}

/**
 * Reads X12: interchanges, their groups, transactions and segments. The delimiters of each interchange come from its own
 * ISA; line breaks between segments are skipped. Segments are cut, not interpreted: which elements a transaction must
 * have is its guide's business. `BIN`, whose bytes may look like delimiters, is not supported.
 *
 * @param text - one interchange or several
 * @param options - `trailers: 'ignore'` reads what was counted wrong
 * @returns the interchanges in order
 * @throws {@link X12FormatError} naming the segment and the rule it breaks, never a value
 * @example
 * ```ts
 * const [interchange] = readX12(await optum.reports.retrieve(name));
 * for (const { segments } of interchange?.groups[0]?.transactions ?? []) console.log(segments.length);
 * ```
 */
export function readX12(text: string, options?: ReadX12Options): X12Interchange[] {
  const reader = new Reader(text, options?.trailers !== 'ignore');
  const interchanges: X12Interchange[] = [];
  do interchanges.push(reader.interchange());
  while (!reader.isAtEnd());
  return interchanges;
}

/** A segment and its place; elements as they stand, not yet cut further. */
interface RawSegment {
  readonly index: number;
  readonly id: string;
  readonly elements: readonly string[];
}

class Reader {
  readonly #text: string;
  readonly #checksTrailers: boolean;
  #position = 0;
  #index = 0;
  #delimiters: X12Delimiters | undefined;

  constructor(text: string, checksTrailers: boolean) {
    this.#text = text;
    this.#checksTrailers = checksTrailers;
  }

  isAtEnd(): boolean {
    while (/\s/.test(this.#text.charAt(this.#position))) this.#position += 1;
    return this.#position === this.#text.length;
  }

  interchange(): X12Interchange {
    const { delimiters, header, start } = this.#isa();
    const acknowledgments: X12Segment[] = [];
    const groups: X12Group[] = [];
    for (;;) {
      const segment = this.#next();
      if (segment.id === 'TA1' && groups.length === 0) acknowledgments.push(cut(segment, delimiters));
      else if (segment.id === 'GS') groups.push(this.#group(segment, delimiters));
      else if (segment.id === 'IEA') {
        this.#checkTrailer(segment, groups.length, 'groups', header.controlNumber, 'ISA13');
        return { delimiters, header, acknowledgments, groups };
      } else throw misplaced(segment, `the interchange that starts at segments[${start}]`);
    }
  }

  #group(gs: RawSegment, delimiters: X12Delimiters): X12Group {
    const values = Object.fromEntries(gsFields.map((field, index) => [field, gs.elements[index] ?? '']));
    const header = values as unknown as Omit<X12Group, 'transactions'>;
    const transactions: X12Transaction[] = [];
    for (;;) {
      const segment = this.#next();
      if (segment.id === 'ST') transactions.push(this.#transaction(segment, delimiters));
      else if (segment.id === 'GE') {
        this.#checkTrailer(segment, transactions.length, 'transactions', header.controlNumber, 'GS06');
        return { ...header, transactions };
      } else throw misplaced(segment, `the group that starts at segments[${gs.index}]`);
    }
  }

  #transaction(st: RawSegment, delimiters: X12Delimiters): X12Transaction {
    const [code = '', controlNumber = '', version = ''] = st.elements;
    const segments: X12Segment[] = [];
    for (;;) {
      const segment = this.#next();
      if (segment.id === 'SE') {
        this.#checkTrailer(segment, segments.length + 2, 'segments', controlNumber, 'ST02');
        return { code, controlNumber, ...(version === '' ? {} : { version }), segments };
      }
      if (['ISA', 'GS', 'ST', 'GE', 'IEA', 'TA1'].includes(segment.id))
        throw misplaced(segment, `the transaction that starts at segments[${st.index}]`);
      segments.push(cut(segment, delimiters));
    }
  }

  #isa(): { delimiters: X12Delimiters; header: X12InterchangeHeader; start: number } {
    this.#skipLineBreaks();
    const start = this.#index;
    const rest = this.#text.slice(this.#position, this.#position + 200);
    if (!rest.startsWith('ISA')) throw new X12FormatError(start, 'must be ISA, which opens an interchange');
    const element = rest.charAt(3);
    // Some senders don't fill every field to its width, so the 16th element is counted to, not looked for at 104.
    const values = rest.slice(4).split(element, isaFields.length);
    const component = values.at(-1)?.charAt(0) ?? '';
    const end = 3 + values.slice(0, -1).join('').length + isaFields.length;
    const segment = rest.charAt(end + 1);
    if (values.length < isaFields.length || segment === '')
      throw new X12FormatError(start, 'must have the 16 elements of ISA and a terminator');
    const fields = Object.fromEntries(
      isaFields.map(([name], index) => [name, values[index]?.replace(/ +$/, '') ?? '']),
    );
    const { repetition: isa11 = '', component: _isa16, ...named } = fields;
    const header = named as unknown as X12InterchangeHeader;
    const repetition = knowsRepetition(header.version) && isDelimiter(isa11) ? isa11 : undefined;
    const characters = [element, component, segment, ...(repetition === undefined ? [] : [repetition])];
    if (!characters.every(isDelimiter) || new Set(characters).size < characters.length)
      throw new X12FormatError(
        start,
        'must name delimiters that differ and are no letters, digits or blanks',
      );
    this.#position += end + 2;
    this.#index += 1;
    const lineBreak = /^\r?\n/.exec(this.#text.slice(this.#position, this.#position + 2))?.[0] ?? '';
    const delimiters = { element, component, repetition, segment, lineBreak } as X12Delimiters;
    this.#delimiters = delimiters;
    return { delimiters, header, start };
  }

  #next(): RawSegment {
    const { element, segment } = this.#delimiters as X12Delimiters;
    this.#skipLineBreaks();
    const index = this.#index;
    const end = this.#text.indexOf(segment, this.#position);
    const raw = this.#text.slice(this.#position, end === -1 ? undefined : end);
    const [id = '', ...elements] = raw.split(element);
    // The terminator of the very last segment is often lost; IEA02 shows that nothing else was.
    if (end === -1 && id !== 'IEA') throw new X12FormatError(index, 'is missing or does not end');
    if (!segmentId.test(id))
      throw new X12FormatError(index, 'must start with an id of two or three capitals');
    this.#position = end === -1 ? this.#text.length : end + 1;
    this.#index += 1;
    return { index, id, elements: end === -1 ? elements.map((value) => value.trimEnd()) : elements };
  }

  #checkTrailer(trailer: RawSegment, count: number, what: string, controlNumber: string, from: string): void {
    if (!this.#checksTrailers) return;
    const [said = '', number = ''] = trailer.elements;
    if (!/^\d{1,10}$/.test(said) || Number(said) !== count)
      throw new X12FormatError(trailer.index, `${trailer.id}01 must count the ${what}, which are ${count}`);
    if (withoutZeros(number) !== withoutZeros(controlNumber))
      throw new X12FormatError(trailer.index, `${trailer.id}02 must be the control number of ${from}`);
  }

  #skipLineBreaks(): void {
    while (this.#text[this.#position] === '\n' || this.#text[this.#position] === '\r') this.#position += 1;
  }
}

function cut(segment: RawSegment, { component, repetition }: X12Delimiters): X12Segment {
  const cutElement = (element: string): X12Element =>
    (repetition === undefined ? [element] : element.split(repetition)).map((one) => one.split(component));
  return { id: segment.id, elements: segment.elements.map(cutElement) };
}

/** A number may be filled up with zeros in one place and not in the other. */
function withoutZeros(value: string): string {
  return value.replace(/^0+(?=.)/, '');
}

function misplaced(segment: RawSegment, where: string): X12FormatError {
  return new X12FormatError(segment.index, `cannot stand there in ${where}`);
}
