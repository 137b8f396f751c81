import { reading } from '@payerkit/core';
import {
  areDelimiters,
  ENVELOPE_IDS,
  GS_FIELDS,
  ISA_FIELDS,
  knowsRepetition,
  SEGMENT_ID,
} from './envelope-fields.js';
import type { X12Delimiters, X12Element, X12Group, X12Interchange, X12Transaction } from './interchange.js';
import { X12FormatError } from './x12-format-error.js';

/**
 * Writes interchanges as X12. X12 has no escape character, so a value that contains a delimiter is rejected: choose
 * other delimiters. Counts and control numbers of SE, GE and IEA are generated; a control number that lost its leading
 * zeros is padded again.
 *
 * @param interchanges - one or more, each with its own delimiters
 * @returns the text; {@link readX12} returns the same data
 * @throws {@link X12FormatError} naming the segment and the violated rule, never a value
 * @example
 * ```ts
 * const x12 = writeX12([{ delimiters, header, acknowledgments: [], groups }]);
 * const eligibility = await optum.eligibility.checkX12(x12);
 * ```
 */
export function writeX12(interchanges: readonly X12Interchange[]): string {
  return reading('writeX12', () => {
    let index = 0;
    return interchanges
      .map((interchange) => {
        const writer = new Writer(interchange.delimiters, index);
        const text = writer.interchange(interchange);
        index = writer.index;
        return text;
      })
      .join('');
  });
}

class Writer {
  index: number;
  readonly #delimiters: X12Delimiters;
  #text = '';

  constructor(delimiters: X12Delimiters, index: number) {
    this.#delimiters = delimiters;
    this.index = index;
  }

  interchange({ header, acknowledgments, groups }: X12Interchange): string {
    this.#isa(header);
    for (const { id, elements } of acknowledgments) {
      if (id !== 'TA1') this.#reject('must be TA1');
      this.#cutSegment(id, elements);
    }
    for (const group of groups) this.#group(group);
    this.#segment('IEA', [String(groups.length), header.controlNumber.padStart(9, '0')]);
    return this.#text;
  }

  #isa(header: X12Interchange['header']): void {
    const { component, repetition } = this.#delimiters;
    if (!areDelimiters(this.#delimiters))
      this.#reject('must name delimiters that differ and are not letters, digits or blanks');
    if (repetition !== undefined && !knowsRepetition(header.version))
      this.#reject('must be of version 00402 or later to name a repetition separator');
    if (!/^\d{1,9}$/.test(header.controlNumber)) this.#reject('must have a control number of nine digits');
    const values = ISA_FIELDS.map(([name, width], position) => {
      if (name === 'component') return component;
      if (name === 'repetition') return repetition ?? withoutRepetition(header.version, component);
      if (name === 'controlNumber') return header.controlNumber.padStart(width, '0');
      const value = header[name];
      this.#check(value, position);
      if (value.length > width) this.#reject(`ISA${place(position)} allows ${width} characters at most`);
      return value.padEnd(width);
    });
    this.#put('ISA', values);
  }

  #group(group: X12Group): void {
    this.#segment(
      'GS',
      GS_FIELDS.map((field) => group[field]),
    );
    for (const transaction of group.transactions) this.#transaction(transaction);
    this.#segment('GE', [String(group.transactions.length), group.controlNumber]);
  }

  #transaction({ code, controlNumber, version, segments }: X12Transaction): void {
    this.#segment('ST', [code, controlNumber, ...(version === undefined ? [] : [version])]);
    for (const { id, elements } of segments) {
      if (ENVELOPE_IDS.has(id)) this.#reject('is part of an envelope and is generated');
      this.#cutSegment(id, elements);
    }
    this.#segment('SE', [String(segments.length + 2), controlNumber]);
  }

  #cutSegment(id: string, elements: readonly X12Element[]): void {
    if (!SEGMENT_ID.test(id)) this.#reject('must have an id of two or three capitals');
    const { component, repetition } = this.#delimiters;
    const texts = elements.map((element, position) => {
      if (element.length === 0 || element.some((components) => components.length === 0))
        this.#reject(
          `element ${place(position)} must have a repetition, and each repetition a component; empty is [['']]`,
        );
      if (element.length > 1 && repetition === undefined)
        this.#reject(`element ${place(position)} cannot repeat: there is no repetition separator`);
      for (const value of element.flat()) this.#check(value, position);
      return element.map((components) => components.join(component)).join(repetition);
    });
    this.#put(id, texts);
  }

  /** Creates a segment of plain values. */
  #segment(id: string, values: readonly string[]): void {
    values.forEach((value, position) => {
      this.#check(value, position);
    });
    this.#put(id, values);
  }

  #put(id: string, texts: readonly string[]): void {
    const { element, segment, lineBreak } = this.#delimiters;
    this.#text += `${[id, ...texts].join(element)}${segment}${lineBreak}`;
    this.index += 1;
  }

  #check(value: string, position: number): void {
    if (typeof value !== 'string') this.#reject(`element ${place(position)} must be a string`);
    const { element, component, repetition, segment } = this.#delimiters;
    const holds = (delimiter: string | undefined) => delimiter !== undefined && value.includes(delimiter);
    if ([element, component, repetition, segment].some(holds))
      this.#reject(`element ${place(position)} contains a delimiter`);
  }

  #reject(text: string): never {
    throw new X12FormatError(this.index, text);
  }
}

/**
 * ISA11 of an interchange without repetitions: U for the United States up to 00401, later the component separator
 * again.
 */
function withoutRepetition(version: string, component: string): string {
  return knowsRepetition(version) ? component : 'U';
}

/** Returns the number of an element as in the guides: 01 is the first. */
function place(position: number): string {
  return String(position + 1).padStart(2, '0');
}
