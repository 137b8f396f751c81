import type { CodeableConcept, Coding } from 'fhir/r4.js';

/** A code with its system and, if the source gives one, its text. */
export interface CodedText {
  /** The code as the source writes it; undefined when the source gives only text. */
  readonly code: string | undefined;
  /** URI of the code system. */
  readonly system: string | undefined;
  /** The source's text for the code. */
  readonly text: string | undefined;
}

type CodeCoding = Coding & { code: string };

// Systems whose codes state why there is no code.
const ABSENCE_SYSTEMS = ['data-absent-reason', 'v3-nullflavor', 'nullflavor'];
// Their last letters, which few other systems end in.
const MAYBE_ABSENT: ReadonlySet<string | undefined> = new Set(['n', 'r', 'N', 'R', '/']);

/** Suffixes of systems that have the same codes with the same meanings. */
const SAME_CODES: readonly (readonly string[])[] = [
  ['rev_cntr', 'clm-rev-cntr-cd', 'revenuecodes'],
  ['hcpcs', 'hcpcsreleasecodesets', 'cpt'],
  ['icd-10-cm', 'icd-10', '2.16.840.1.113883.6.90'],
  ['icd-9-cm', 'icd-9', '2.16.840.1.113883.6.103'],
  ['ndc', '2.16.840.1.113883.6.69'],
  ['claimcareteamrole', 'c4bbclaimcareteamrole'],
  ['adjudication', 'c4bbadjudication'],
];

/** Returns an array, whatever an unchecked resource has in its place. */
export function listOf<T>(value: readonly T[] | undefined): readonly NonNullable<T>[] {
  if (!Array.isArray(value)) return [];
  // A claim has hundreds of lists, and almost none has anything to leave out.
  return (value.every(isItem) ? value : value.filter(isItem)) as readonly NonNullable<T>[];
}

function isItem(item: unknown): boolean {
  return typeof item === 'object' && item !== null;
}

/** Returns the meaningful codings of a concept; codes that state why there is no code are omitted. */
export function codingsOf(concept: CodeableConcept | undefined): readonly CodeCoding[] {
  const codings = listOf(concept?.coding);
  return codings.every(isMeaningful) ? codings : codings.filter(isMeaningful);
}

function isMeaningful(coding: Coding): coding is CodeCoding {
  return typeof coding.code === 'string' && coding.code !== '' && !saysAbsent(coding);
}

function saysAbsent({ system }: Coding): boolean {
  return (
    typeof system === 'string' &&
    MAYBE_ABSENT.has(system.at(-1)) &&
    ABSENCE_SYSTEMS.includes(systemEnd(system))
  );
}

function systemEnd(system: string | undefined): string {
  return lastSegment(system)
    .toLowerCase()
    .replace(/^urn:oid:/, '');
}

/**
 * Returns the last part of a URI, so that variable names written as URLs and bare names are equal. A slash at the end
 * adds nothing.
 */
export function lastSegment(uri: string | undefined): string {
  if (typeof uri !== 'string') return '';
  let end = uri.length;
  while (uri[end - 1] === '/') end -= 1;
  let start = end;
  while (start > 0 && uri[start - 1] !== '/' && uri[start - 1] !== '|') start -= 1;
  return uri.slice(start, end);
}

/** Returns the codes of a concept, each reduced to its last segment in upper case with underscores. */
export function codeNames(concept: CodeableConcept | undefined): readonly string[] {
  return codingsOf(concept).map(({ code }) => lastSegment(code).toUpperCase().replaceAll('-', '_'));
}

/** Checks whether a concept has a code, compared by its last segment in any case. */
export function hasCode(concept: CodeableConcept | undefined, code: string): boolean {
  return codingsOf(concept).some((coding) => lastSegment(coding.code).toLowerCase() === code);
}

/**
 * Returns the preferred coding of a concept with its own text, or the text alone when nothing is coded. The text of
 * another coding counts only when that coding has the same code in a system with the same meanings.
 *
 * @param preferred - suffixes of system URIs in order of preference; otherwise the first coding
 * @returns undefined when the concept has no meaning, or states why it has none
 */
export function codedText(
  concept: CodeableConcept | undefined,
  preferred: readonly string[] = [],
): CodedText | undefined {
  const codings = codingsOf(concept);
  const coding =
    preferred
      .map((end) => codings.find(({ system }) => systemEnd(system) === end))
      .find((found) => found !== undefined) ?? codings[0];
  if (coding === undefined) return wordsAlone(concept);
  const text =
    words(coding.display) ??
    ownText(concept, coding) ??
    words(codings.find((other) => other.display && isSameCode(coding, other))?.display);
  return { code: coding.code, system: coding.system, text };
}

/** Returns the code of a concept, or its text when it has no code. */
export function codeOrText(
  concept: CodeableConcept | undefined,
  preferred: readonly string[] = [],
): string | undefined {
  const coded = codedText(concept, preferred);
  return coded?.code ?? coded?.text;
}

function wordsAlone(concept: CodeableConcept | undefined): CodedText | undefined {
  const shown = listOf(concept?.coding).find((coding) => words(coding.display) && !saysAbsent(coding));
  const text = ownText(concept, shown) ?? words(shown?.display);
  return text === undefined ? undefined : { code: undefined, system: shown?.system, text };
}

/** Returns the text of a concept, unless it only repeats a coding that means something else. */
function ownText(concept: CodeableConcept | undefined, coding: Coding | undefined): string | undefined {
  const text = words(concept?.text);
  if (text === undefined) return undefined;
  const repeats = listOf(concept?.coding).some(
    (other) =>
      other !== coding &&
      !(coding !== undefined && isSameCode(coding, other)) &&
      [other.display, saysAbsent(other) ? other.code : undefined].some((said) => plain(said) === plain(text)),
  );
  return repeats ? undefined : text;
}

function isSameCode(one: Coding, other: Coding): boolean {
  const [end, otherEnd] = [systemEnd(one.system), systemEnd(other.system)];
  return (
    one.code === other.code &&
    ((end === otherEnd && end !== '') ||
      SAME_CODES.some((ends) => ends.includes(end) && ends.includes(otherEnd)))
  );
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function plain(value: unknown) {
  return typeof value === 'string'
    ? value
        .trim()
        .toLowerCase()
        .replaceAll(/[-_\s]+/g, ' ')
    : undefined;
}
