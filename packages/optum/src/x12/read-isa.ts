import type { Issue } from '@payerkit/core';
import { ISA_FIELDS, isDelimiter, knowsRepetition } from './envelope-fields.js';
import type { X12Delimiters, X12InterchangeHeader } from './interchange.js';
import { X12FormatError } from './x12-format-error.js';

/** The segment that opens an interchange, with the delimiters it names. */
export interface IsaSegment {
  /** Counted from 0 over the whole text. */
  readonly index: number;
  readonly id: 'ISA';
  /** The delimiters of the interchange. */
  readonly delimiters: X12Delimiters;
  /** The other values. */
  readonly header: X12InterchangeHeader;
  /** Names of fields that do not have their fixed width, such as `ISA06`. */
  readonly misfits: readonly string[];
  /** Tolerated faults. */
  readonly issues: readonly Issue[];
}

/** The separator of nearly every 5010 file, for an ISA11 that is not one. */
const USUAL_REPETITION = '^';

/**
 * Reads ISA from the start of a text, wrapped or not.
 *
 * @param text - starts with ISA and contains all of it and the start of the next segment
 * @param index - index of the segment
 * @returns the segment, and its length with its terminator
 * @throws `X12FormatError`
 */
export function readIsa(text: string, index: number): { readonly isa: IsaSegment; readonly length: number } {
  if (!text.startsWith('ISA')) throw new X12FormatError(index, 'must be ISA, which opens an interchange');
  const element = text.charAt(3);
  // Some senders do not pad every field to its width, so the 16th element is found by counting, not at position 104.
  const values: string[] = [];
  const misfits: string[] = [];
  let position = 4;
  let value = '';
  for (; position < text.length && values.length < ISA_FIELDS.length; position += 1) {
    const character = text.charAt(position);
    if (isLineBreak(character)) continue;
    const isLast = values.length === ISA_FIELDS.length - 1;
    if (isLast || character !== element) value += character;
    if (!isLast && character !== element) continue;
    if (value.length !== ISA_FIELDS[values.length]?.[1])
      misfits.push(`ISA${String(values.length + 1).padStart(2, '0')}`);
    values.push(withoutFill(value));
    value = '';
  }
  const [segment, length] = terminatorAt(text, position);
  if (values.length < ISA_FIELDS.length || segment === '')
    throw new X12FormatError(index, 'must have the 16 elements of ISA and a terminator');
  const named = Object.fromEntries(ISA_FIELDS.map(([name], place) => [name, values[place] ?? '']));
  const { repetition: isa11 = '', component = '', ...rest } = named;
  // ISA_FIELDS names every field of the type.
  const header = rest as unknown as X12InterchangeHeader;
  const lineBreak = (/^\r?\n/.exec(text.slice(length, length + 2))?.[0] ?? '') as X12Delimiters['lineBreak'];
  const { repetition, issues } = repetitionOf(isa11, header.version, { element, component, segment }, index);
  const delimiters = { element, component, repetition, segment, lineBreak };
  return { isa: { index, id: 'ISA', delimiters, header, misfits, issues }, length };
}

/** Trims the blanks that pad a field in one pass, from its end. */
function withoutFill(value: string): string {
  let end = value.length;
  while (end > 0 && value.charAt(end - 1) === ' ') end -= 1;
  return value.slice(0, end);
}

function isLineBreak(character: string): boolean {
  return character === '\r' || character === '\n';
}

/** The segments that can follow ISA. */
const FOLLOWING = ['GS', 'TA1', 'IEA'];

/** Returns the terminator and its end: the next character, or the one after a line break that wraps the file there. */
function terminatorAt(text: string, position: number): [string, number] {
  let end = position;
  while (isLineBreak(text.charAt(end))) end += 1;
  let next = end + 1;
  while (/^\s$/.test(text.charAt(next))) next += 1;
  const isWrapped =
    end > position &&
    /^[^A-Za-z\d\s]$/.test(text.charAt(end)) &&
    FOLLOWING.some((id) => text.startsWith(id, next));
  return isWrapped ? [text.charAt(end), end + 1] : [text.charAt(position), position + 1];
}

type Named = Omit<X12Delimiters, 'repetition' | 'lineBreak'>;

/**
 * Returns the repetition separator. Before version 00402 there is none. A sender that repeats another delimiter has
 * none; one that leaves the letter of old versions there means the usual one, because a letter would split data.
 */
function repetitionOf(isa11: string, version: string, named: Named, index: number) {
  if (!knowsRepetition(version)) return { repetition: undefined, issues: [] };
  const others = [named.component, named.segment];
  if (others.includes(isa11)) return { repetition: undefined, issues: [] };
  if (isDelimiter(isa11)) return { repetition: isa11, issues: [] };
  const repetition =
    others.includes(USUAL_REPETITION) || named.element === USUAL_REPETITION ? undefined : USUAL_REPETITION;
  const reading =
    repetition === undefined
      ? 'repetitions are not separated'
      : `repetitions were separated at ${repetition}`;
  const issue: Issue = {
    severity: 'warning',
    code: 'repetition_separator',
    path: `segments[${index}]`,
    text: `ISA11 must be the repetition separator since version 00402 and is not a delimiter; ${reading}`,
  };
  return { repetition, issues: [issue] };
}
