import type { X12Delimiters, X12Element, X12Segment } from './interchange.js';

/** Length of the longest shared value: V8 copies shorter slices, so that none retains the text around it. */
const LONGEST_SHARED = 12;
const EMPTY: X12Element = Object.freeze([Object.freeze([''])]);

/** Number of shared values: a power of two. */
const SHARED_VALUES = 8192;
const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

/** Splits the elements of segments into repetitions and components. */
export class ElementCutter {
  readonly #element: number;
  readonly #component: number;
  readonly #repetition: number;
  readonly #delimiters: X12Delimiters;
  /** True when lines end segments; otherwise a line break is where a file was wrapped. */
  readonly #hasLines: boolean;
  readonly #shared: SharedElements | undefined;
  /** Refilled for each segment and copied: a growing array reserves space for 17 elements. */
  readonly #elements: X12Element[] = [];

  /**
   * Creates a cutter.
   *
   * @param delimiters - of the interchange
   * @param isKept - true when all segments stay in memory: equal values then share one element, which takes longer
   */
  constructor(delimiters: X12Delimiters, isKept: boolean) {
    this.#delimiters = delimiters;
    this.#element = delimiters.element.charCodeAt(0);
    this.#component = delimiters.component.charCodeAt(0);
    this.#repetition = delimiters.repetition?.charCodeAt(0) ?? -1;
    this.#hasLines = /[\r\n]/.test(delimiters.segment);
    this.#shared = isKept ? new SharedElements() : undefined;
  }

  /**
   * Splits the elements of a segment.
   *
   * @param raw - the segment without its terminator
   * @param start - position of the separator before the first element, or the end if there is none
   * @returns undefined when a line break has to be removed first
   */
  cut(raw: string, start: number): readonly X12Element[] | undefined {
    const elements = this.#elements;
    let count = 0;
    const [element, component, repetition] = [this.#element, this.#component, this.#repetition];
    const [hasLines, shared, end] = [this.#hasLines, this.#shared, raw.length];
    let position = start;
    while (position < end) {
      position += 1;
      const from = position;
      let isPlain = true;
      for (; position < end; position += 1) {
        const code = raw.charCodeAt(position);
        if (code === element) break;
        if (code === component || code === repetition) isPlain = false;
        else if ((code === LINE_FEED || code === CARRIAGE_RETURN) && !hasLines) return undefined;
      }
      if (position === from) elements[count] = EMPTY;
      else if (!isPlain) elements[count] = this.#composite(raw.slice(from, position));
      else if (shared === undefined) elements[count] = [[raw.slice(from, position)]];
      else elements[count] = shared.get(raw, from, position);
      count += 1;
    }
    return elements.slice(0, count);
  }

  #composite(value: string): X12Element {
    const { component, repetition } = this.#delimiters;
    const repeats = repetition !== undefined && value.includes(repetition);
    return (repeats ? value.split(repetition) : [value]).map((one) => one.split(component));
  }
}

/**
 * Returns one element for equal values: codes, dates and amounts repeat thousands of times in a file, and an element
 * takes ten times the memory of its text. Shared elements are frozen.
 */
class SharedElements {
  readonly #texts: string[] = Array.from<string>({ length: SHARED_VALUES }).fill('');
  readonly #elements: X12Element[] = Array.from<X12Element>({ length: SHARED_VALUES }).fill(EMPTY);

  get(raw: string, start: number, end: number): X12Element {
    if (end - start > LONGEST_SHARED) return [[raw.slice(start, end)]];
    let hash = 0;
    for (let position = start; position < end; position += 1)
      hash = Math.imul(hash, 31) + raw.charCodeAt(position);
    const slot = hash & (SHARED_VALUES - 1);
    const known = this.#texts[slot] as string;
    if (known.length === end - start && isAt(raw, start, known)) return this.#elements[slot] as X12Element;
    const value = raw.slice(start, end);
    const made: X12Element = Object.freeze([Object.freeze([value])]);
    this.#texts[slot] = value;
    this.#elements[slot] = made;
    return made;
  }
}

function isAt(text: string, start: number, value: string): boolean {
  for (let index = 0; index < value.length; index += 1)
    if (text.charCodeAt(start + index) !== value.charCodeAt(index)) return false;
  return true;
}

/**
 * Splits a segment of an envelope into repetitions and components.
 *
 * @param delimiters - of its interchange
 */
export function cutSegment(
  { id, elements }: { readonly id: string; readonly elements: readonly string[] },
  { component, repetition }: X12Delimiters,
): X12Segment {
  return {
    id,
    elements: elements.map((element) =>
      (repetition === undefined ? [element] : element.split(repetition)).map((one) => one.split(component)),
    ),
  };
}
