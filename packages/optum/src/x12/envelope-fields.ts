import type { X12Delimiters, X12Group, X12InterchangeHeader } from './interchange.js';

/** Fields of ISA in order, with their fixed widths; 11 and 16 contain delimiters. */
export const ISA_FIELDS: readonly (readonly [
  keyof X12InterchangeHeader | 'repetition' | 'component',
  number,
])[] = [
  ['authorizationQualifier', 2],
  ['authorization', 10],
  ['securityQualifier', 2],
  ['security', 10],
  ['senderQualifier', 2],
  ['sender', 15],
  ['receiverQualifier', 2],
  ['receiver', 15],
  ['date', 6],
  ['time', 4],
  ['repetition', 1],
  ['version', 5],
  ['controlNumber', 9],
  ['acknowledgmentRequested', 1],
  ['usage', 1],
  ['component', 1],
];

/** Fields of GS in order. */
export const GS_FIELDS: readonly Exclude<keyof X12Group, 'transactions'>[] = [
  'functionalCode',
  'sender',
  'receiver',
  'date',
  'time',
  'controlNumber',
  'agency',
  'version',
];

/** Segments of the envelopes; none may be inside a transaction. */
export const ENVELOPE_IDS: ReadonlySet<string> = new Set(['ISA', 'TA1', 'GS', 'ST', 'SE', 'GE', 'IEA']);

/** Two or three capitals and digits, a capital first. */
export const SEGMENT_ID = /^[A-Z][A-Z\d]{1,2}$/;

/**
 * Checks whether ISA11 names a repetition separator: it does since version 00402, and was a letter before.
 *
 * @param version - ISA12
 */
export function knowsRepetition(version: string): boolean {
  return /^\d{5}$/.test(version) && version >= '00402';
}

/** Checks whether a character can end a segment: ASCII, but not a letter, digit or blank, because those are data. */
export function isDelimiter(character: string): boolean {
  return character.length === 1 && character.charCodeAt(0) < 128 && !/[A-Za-z\d ]/.test(character);
}

/**
 * Checks whether delimiters can split an interchange: all differ, and only segments end with a line break, because
 * files are wrapped at any column.
 *
 * @param delimiters - of one interchange
 */
export function areDelimiters({ element, component, repetition, segment }: X12Delimiters): boolean {
  const separators = [element, component, ...(repetition === undefined ? [] : [repetition])];
  const all = [...separators, segment];
  return (
    all.every(isDelimiter) &&
    new Set(all).size === all.length &&
    !separators.some((character) => /[\r\n]/.test(character))
  );
}
