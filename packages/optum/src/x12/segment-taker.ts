import type { X12Element, X12Segment } from './interchange.js';
import type { UnmappedX12 } from './x12-reading.js';

/** Reads the values of a segment and records which of them were not read. */
export class SegmentTaker {
  readonly segment: X12Segment;
  /** Counted from 0 over the whole text. */
  readonly index: number;
  /** Elements with one value that were read, one bit each. */
  #plain = 0;
  /** Components of other elements that were read. */
  #parts: number[] | undefined;

  constructor(segment: X12Segment, index: number) {
    this.segment = segment;
    this.index = index;
  }

  /** Such as `NM1`. */
  get id(): string {
    return this.segment.id;
  }

  /** Reads a value, counted from 1; undefined if it is absent or blank. */
  take(element: number, component = 1, repetition = 1): string | undefined {
    const value = this.peek(element, component, repetition);
    if (value !== undefined) this.#note(element, component, repetition);
    return value;
  }

  /** Returns a value without marking it as read, for a qualifier that may be unknown. */
  peek(element: number, component = 1, repetition = 1): string | undefined {
    const value = this.segment.elements[element - 1]?.[repetition - 1]?.[component - 1];
    if (value === undefined || value === '') return undefined;
    const text = value.trim();
    return text === '' ? undefined : text;
  }

  /** Reads several components of an element, without those that are absent. */
  takeAll(element: number, from: number, to: number): string[] {
    const values: string[] = [];
    for (let component = from; component <= to; component += 1) {
      const value = this.take(element, component);
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  /** Reads the first component of each repetition. */
  takeRepetitions(element: number): string[] {
    const count = this.segment.elements[element - 1]?.length ?? 0;
    const values: string[] = [];
    for (let repetition = 1; repetition <= count; repetition += 1) {
      const value = this.take(element, 1, repetition);
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  /**
   * Reads an element of free text. Payers write separators in it, which X12 does not allow, so its parts are one text:
   * joined by `:` and `^`, the usual separators.
   */
  takeText(element: number): string | undefined {
    const parts = this.segment.elements[element - 1] ?? [];
    for (const [repetition, components] of parts.entries())
      for (const component of components.keys()) this.take(element, component + 1, repetition + 1);
    const text = parts
      .map((components) => components.join(':'))
      .join('^')
      .trim();
    return /[^:^\s]/.test(text) ? text : undefined;
  }

  /** Adds the values that were not read to a list. */
  leave(unmapped: UnmappedX12[]): void {
    const { elements } = this.segment;
    for (let place = 0; place < elements.length; place += 1) {
      const element = elements[place] as X12Element;
      if (isPlain(element)) {
        const value = element[0]?.[0] as string;
        if (value !== '' && (this.#plain & (1 << place)) === 0 && value.trim() !== '')
          unmapped.push({ path: this.#path(place + 1, 1, 1, false), value });
      } else this.#leaveParts(element, place + 1, unmapped);
    }
  }

  #leaveParts(element: X12Element, place: number, unmapped: UnmappedX12[]): void {
    for (const [repetition, components] of element.entries())
      for (const [component, value] of components.entries()) {
        if (value.trim() === '' || this.#parts?.includes(partKey(place, component + 1, repetition + 1)))
          continue;
        const path = this.#path(place, component + 1, repetition + 1, components.length > 1);
        unmapped.push({ path, value });
      }
  }

  #note(element: number, component: number, repetition: number): void {
    if (isPlain(this.segment.elements[element - 1] as X12Element)) this.#plain |= 1 << (element - 1);
    else {
      this.#parts ??= [];
      this.#parts.push(partKey(element, component, repetition));
    }
  }

  #path(element: number, component: number, repetition: number, isComposite: boolean): string {
    const name = `${this.id}${String(element).padStart(2, '0')}`;
    const part = `${isComposite ? `-${component}` : ''}${repetition > 1 ? `(${repetition})` : ''}`;
    return `segments[${this.index}].${name}${part}`;
  }
}

function isPlain(element: X12Element): boolean {
  return element.length === 1 && element[0]?.length === 1;
}

function partKey(element: number, component: number, repetition: number): number {
  return (repetition * 100 + element) * 1000 + component;
}
