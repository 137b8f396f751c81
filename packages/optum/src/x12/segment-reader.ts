import { ElementCutter } from './element-cutter.js';
import { areDelimiters, ENVELOPE_IDS, SEGMENT_ID } from './envelope-fields.js';
import type { X12Delimiters, X12Segment } from './interchange.js';
import { type IsaSegment, readIsa } from './read-isa.js';
import { X12FormatError } from './x12-format-error.js';

/** A segment of an envelope and its index; elements are not split into repetitions and components. */
export interface EnvelopeSegment {
  /** Counted from 0 over the whole text. */
  readonly index: number;
  /** Segment ID, such as `GS`. */
  readonly id: string;
  /** Texts between element separators. */
  readonly elements: readonly string[];
}

/** More than ISA needs with its line breaks and the start of the next segment. */
const ISA_LOOKAHEAD = 400;
const LINE_BREAKS = /[\r\n]+/g;
// Old transfer programs end a file with Ctrl-Z or pad its last block with NUL; editors put a byte order mark in front.
const FILLERS = new Set(['\0', '\u001a', '\uFEFF']);
/** A byte order mark of UTF-8 that was decoded as Latin-1. */
const LATIN_MARK = '\u00EF\u00BB\u00BF';
const LINE_BREAK = /[\r\n]/;
const LEADING_ID = /^[A-Z][A-Z\d]{1,2}/;

/**
 * Splits text into segments as it arrives. Call `push` with text, `next` until it returns undefined, and `end` after
 * the last text. The result of `next` is in the field that it names: no object is created for it, because files have
 * millions of segments.
 */
export class SegmentReader {
  /** The ISA found last. */
  isa!: IsaSegment;
  /** The envelope segment found last. */
  envelope!: EnvelopeSegment;
  /** The transaction segment found last. */
  segment!: X12Segment;
  #text = '';
  #position = 0;
  /** Position of the segment of the last step over the whole text. */
  #offset = 0;
  /** Number of characters before {@link SegmentReader.#text}. */
  #before = 0;
  /** Text that arrived after {@link SegmentReader.#text} and contains no terminator. */
  #pending: string[] = [];
  #hasEnded = false;
  #index = 0;
  #isOutside = true;
  #delimiters: X12Delimiters | undefined;
  #cutter: ElementCutter | undefined;
  readonly #ids = new Map<number, string>();
  readonly #isKept: boolean;

  /**
   * Creates a reader.
   *
   * @param isKept - true when all segments stay in memory
   */
  constructor(isKept: boolean) {
    this.#isKept = isKept;
  }

  /** Number of segments found. The last one has the index before it. */
  get count(): number {
    return this.#index;
  }

  /** Position of the segment of the last step, or of the step that failed, in characters from 0 over the whole text. */
  get offset(): number {
    return this.#offset;
  }

  /** ID of the segment of the last step, or of the step that failed; undefined where there is none. */
  get id(): string | undefined {
    const start = this.#offset - this.#before;
    return LEADING_ID.exec(this.#text.slice(start, start + 3))?.[0];
  }

  /** Adds text. */
  push(text: string): void {
    const terminator = this.#isOutside ? undefined : this.#delimiters?.segment;
    this.#pending.push(text);
    // A segment may arrive in many pieces: they are joined once, when its end has arrived.
    if (terminator === undefined || text.includes(terminator)) this.#join();
  }

  /** Marks the end of the text. */
  end(): void {
    this.#hasEnded = true;
    this.#join();
  }

  /**
   * Finds the next segment.
   *
   * @returns undefined when more text is needed, or at the end
   * @throws `X12FormatError`
   */
  next(): 'isa' | 'envelope' | 'segment' | undefined {
    this.#skipFillers();
    this.#offset = this.#before + this.#position;
    if (this.#isOutside) return this.#readIsa();
    const { segment: terminator } = this.#delimiters as X12Delimiters;
    const end = this.#text.indexOf(terminator, this.#position);
    if (end === -1) return this.#unterminated();
    const raw = this.#text.slice(this.#position, end);
    this.#position = end + 1;
    return this.#read(raw);
  }

  #join(): void {
    const rest = this.#position === 0 ? this.#text : this.#text.slice(this.#position);
    this.#text =
      this.#pending.length === 1 && rest === '' ? (this.#pending[0] ?? '') : rest + this.#pending.join('');
    this.#pending = [];
    this.#before += this.#position;
    this.#position = 0;
  }

  #readIsa(): 'isa' | undefined {
    const rest = this.#text.slice(this.#position, this.#position + ISA_LOOKAHEAD);
    if (!this.#hasEnded && rest.length < ISA_LOOKAHEAD) return undefined;
    // Nothing follows the last interchange, but the first is expected.
    if (rest === '' && this.#index > 0) return undefined;
    const { isa, length } = readIsa(rest, this.#index);
    if (!areDelimiters(isa.delimiters))
      throw new X12FormatError(
        this.#index,
        'must name delimiters that differ and are not letters, digits or blanks',
      );
    this.#position += length;
    this.#index += 1;
    this.#isOutside = false;
    this.#delimiters = isa.delimiters;
    this.#cutter = new ElementCutter(isa.delimiters, this.#isKept);
    this.isa = isa;
    return 'isa';
  }

  /** The terminator of the very last segment is often lost; IEA02 shows that nothing else was. */
  #unterminated(): 'envelope' | 'segment' | undefined {
    if (!this.#hasEnded) return undefined;
    const { element } = this.#delimiters as X12Delimiters;
    const raw = withoutTrailingFillers(this.#text.slice(this.#position));
    if (raw.split(element, 1)[0] !== 'IEA')
      throw new X12FormatError(this.#index, 'is missing or does not end');
    this.#position = this.#text.length;
    return this.#read(raw);
  }

  #read(raw: string): 'envelope' | 'segment' {
    const { element } = this.#delimiters as X12Delimiters;
    const idEnd = raw.indexOf(element);
    const start = idEnd === -1 ? raw.length : idEnd;
    // Mainframes wrap records at 80 columns: where lines do not end segments, a line break is not data.
    const elements = this.#cutter?.cut(raw, start);
    const id = elements === undefined ? undefined : this.#idOf(raw, start);
    if (elements === undefined || id === undefined) return this.#read(this.#unwrapped(raw));
    if (ENVELOPE_IDS.has(id)) {
      this.envelope = { index: this.#index, id, elements: raw.split(element).slice(1) };
      this.#index += 1;
      if (id === 'IEA') this.#isOutside = true;
      return 'envelope';
    }
    this.segment = { id, elements };
    this.#index += 1;
    return 'segment';
  }

  /** A file has a few dozen IDs, each thousands of times. */
  #idOf(raw: string, length: number): string | undefined {
    const key =
      length === 2 || length === 3
        ? (raw.charCodeAt(0) * 65_537 + raw.charCodeAt(1)) * 65_537 +
          (length === 3 ? raw.charCodeAt(2) + 1 : 0)
        : -1;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = raw.slice(0, length);
    if (!SEGMENT_ID.test(id)) return undefined;
    this.#ids.set(key, id);
    return id;
  }

  #unwrapped(raw: string): string {
    const text = LINE_BREAK.test(this.#delimiters?.segment ?? '') ? raw : raw.replaceAll(LINE_BREAKS, '');
    if (text === raw) throw new X12FormatError(this.#index, 'must start with an id of two or three capitals');
    return text;
  }

  /** Skips ignorable characters between two segments. */
  #skipFillers(): void {
    const text = this.#text;
    let position = this.#position;
    for (;;) {
      const code = text.charCodeAt(position);
      // Segments start with a capital letter: usually there is nothing to skip.
      if (code >= 65 && code <= 90) break;
      const character = text.charAt(position);
      if (character === '') break;
      if (isBlank(character)) position += 1;
      else if (this.#isOutside && text.startsWith(LATIN_MARK, position)) position += LATIN_MARK.length;
      else break;
    }
    this.#position = position;
  }
}

function isBlank(character: string): boolean {
  return /\s/.test(character) || FILLERS.has(character);
}

function withoutTrailingFillers(text: string): string {
  let end = text.length;
  while (end > 0 && isBlank(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
