import { areDelimiters } from './envelope-fields.js';
import type { X12Delimiters, X12Element, X12Segment } from './interchange.js';
import { type IsaSegment, readIsa } from './read-isa.js';
import { X12FormatError } from './x12-format-error.js';

/** A segment and its place; elements are not yet cut into repetitions and components. */
export interface RawSegment {
  /** Counted from 0 over the whole text. */
  readonly index: number;
  /** Such as `NM1`. */
  readonly id: string;
  /** Between element separators. */
  readonly elements: readonly string[];
}

/** More than ISA needs with its line breaks and the start of the next segment. */
const ISA_LOOKAHEAD = 400;
const LINE_BREAK = /[\r\n]/;
const LINE_BREAKS = /[\r\n]+/g;
// Old transfer programs end a file with Ctrl-Z or fill its last block with NUL; editors put a byte order mark in front.
const FILLERS = new Set(['\0', '\u001a', '\uFEFF']);
/** A byte order mark of UTF-8 that was decoded as Latin-1. */
const LATIN_MARK = '\u00EF\u00BB\u00BF';
const SEGMENT_ID = /^[A-Z][A-Z\d]{1,2}$/;

/** Cuts text into segments as it arrives. `push` text, take segments until there are none, `end` after the last text. */
export class SegmentReader {
  #text = '';
  #position = 0;
  /** Up to here there is no terminator. */
  #searched = 0;
  #hasEnded = false;
  #index = 0;
  #isOutside = true;
  #delimiters: X12Delimiters | undefined;

  /** Takes more text. */
  push(text: string): void {
    this.#text = this.#position === 0 ? this.#text + text : this.#text.slice(this.#position) + text;
    this.#searched = Math.max(0, this.#searched - this.#position);
    this.#position = 0;
  }

  /** Says that there is no more text. */
  end(): void {
    this.#hasEnded = true;
  }

  /**
   * Takes the next segment.
   *
   * @returns undefined when more text is needed, or at the end
   * @throws `X12FormatError`
   */
  next(): IsaSegment | RawSegment | undefined {
    this.#skipFillers();
    if (this.#isOutside) return this.#isa();
    const { element, segment: terminator } = this.#delimiters as X12Delimiters;
    const end = this.#text.indexOf(terminator, Math.max(this.#position, this.#searched));
    if (end === -1) return this.#unterminated(element);
    const raw = this.#text.slice(this.#position, end);
    this.#position = end + 1;
    return this.#cut(raw, element, terminator);
  }

  #isa(): IsaSegment | undefined {
    const rest = this.#text.slice(this.#position, this.#position + ISA_LOOKAHEAD);
    if (!this.#hasEnded && rest.length < ISA_LOOKAHEAD) return undefined;
    // Nothing follows the last interchange, but the first is expected.
    if (rest === '' && this.#index > 0) return undefined;
    const { isa, length } = readIsa(rest, this.#index);
    if (!areDelimiters(isa.delimiters))
      throw new X12FormatError(
        this.#index,
        'must name delimiters that differ and are no letters, digits or blanks',
      );
    this.#position += length;
    this.#index += 1;
    this.#isOutside = false;
    this.#delimiters = isa.delimiters;
    return isa;
  }

  /** The terminator of the very last segment is often lost; IEA02 shows that nothing else was. */
  #unterminated(element: string): RawSegment | undefined {
    if (!this.#hasEnded) {
      this.#searched = this.#text.length;
      return undefined;
    }
    const raw = withoutTrailingFillers(this.#text.slice(this.#position));
    if (raw.split(element, 1)[0] !== 'IEA')
      throw new X12FormatError(this.#index, 'is missing or does not end');
    this.#position = this.#text.length;
    return this.#cut(raw, element, '');
  }

  #cut(raw: string, element: string, terminator: string): RawSegment {
    // Mainframes wrap records at 80 columns: where lines do not end segments, a line break is not data.
    const isWrapped = terminator !== '\n' && terminator !== '\r' && LINE_BREAK.test(raw);
    const [id = '', ...elements] = (isWrapped ? raw.replaceAll(LINE_BREAKS, '') : raw).split(element);
    const index = this.#index;
    if (!SEGMENT_ID.test(id))
      throw new X12FormatError(index, 'must start with an id of two or three capitals');
    this.#index += 1;
    if (id === 'IEA') this.#isOutside = true;
    return { index, id, elements };
  }

  /** Skips what carries nothing between two segments. */
  #skipFillers(): void {
    const text = this.#text;
    let position = this.#position;
    for (;;) {
      const code = text.charCodeAt(position);
      // Segments start with a capital: most often there is nothing to skip.
      if (code >= 65 && code <= 90) break;
      const character = text.charAt(position);
      if (character === '') break;
      if (/\s/.test(character) || FILLERS.has(character)) position += 1;
      else if (this.#isOutside && text.startsWith(LATIN_MARK, position)) position += LATIN_MARK.length;
      else break;
    }
    this.#position = position;
  }
}

function withoutTrailingFillers(text: string): string {
  let end = text.length;
  while (end > 0 && (FILLERS.has(text.charAt(end - 1)) || /\s/.test(text.charAt(end - 1)))) end -= 1;
  return text.slice(0, end);
}

const EMPTY: X12Element = Object.freeze([Object.freeze([''])]);

/**
 * Cuts the elements of a segment into repetitions and components.
 *
 * @param segment - as read
 * @param delimiters - of its interchange
 */
export function cutSegment(
  { id, elements }: RawSegment,
  { component, repetition }: X12Delimiters,
): X12Segment {
  return { id, elements: elements.map((element) => cutElement(element, component, repetition)) };
}

function cutElement(element: string, component: string, repetition: string | undefined): X12Element {
  if (element === '') return EMPTY;
  const repeats = repetition !== undefined && element.includes(repetition);
  if (repeats) return element.split(repetition).map((one) => one.split(component));
  return element.includes(component) ? [element.split(component)] : [[element]];
}
