import type { CodeableConcept, Coding } from 'fhir/r4.js';

/** A code with its system and, where the source gives one, its text. */
export interface CodedText {
  /** The code as the source writes it; undefined where the source says it in words alone. */
  readonly code: string | undefined;
  /** URI of the code system. */
  readonly system: string | undefined;
  /** The source's words for the code. */
  readonly text: string | undefined;
}

type CodeCoding = Coding & { code: string };

// Systems whose codes say why there is no code.
const ABSENCE_SYSTEMS = ['data-absent-reason', 'v3-nullflavor', 'nullflavor'];

/** Ends of systems that have the same codes with the same meanings. */
const SAME_CODES: readonly (readonly string[])[] = [
  ['rev_cntr', 'clm-rev-cntr-cd', 'revenuecodes'],
  ['hcpcs', 'hcpcsreleasecodesets', 'cpt'],
  ['icd-10-cm', 'icd-10', '2.16.840.1.113883.6.90'],
  ['icd-9-cm', 'icd-9', '2.16.840.1.113883.6.103'],
  ['ndc', '2.16.840.1.113883.6.69'],
  ['claimcareteamrole', 'c4bbclaimcareteamrole'],
  ['adjudication', 'c4bbadjudication'],
];

/** A list, whatever an unchecked resource holds in its place. */
export function listOf<T>(value: readonly T[] | undefined): readonly NonNullable<T>[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}

/** The codings of a concept that name something; codes that say why there is no code are left out. */
export function codingsOf(concept: CodeableConcept | undefined): readonly CodeCoding[] {
  return listOf(concept?.coding).filter(
    (coding): coding is CodeCoding =>
      typeof coding.code === 'string' && coding.code !== '' && !saysAbsent(coding),
  );
}

function saysAbsent({ system }: Coding): boolean {
  return ABSENCE_SYSTEMS.includes(systemEnd(system));
}

function systemEnd(system: string | undefined): string {
  return lastSegment(system)
    .toLowerCase()
    .replace(/^urn:oid:/, '');
}

/** Last part of a URI: sources that write a variable's name as a URL and those that write it bare come out alike. */
export function lastSegment(uri: string | undefined): string {
  return typeof uri === 'string' ? uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('|')) + 1) : '';
}

/** The codes of a concept, each as its last segment in upper case with underscores. */
export function codeNames(concept: CodeableConcept | undefined): readonly string[] {
  return codingsOf(concept).map(({ code }) => lastSegment(code).toUpperCase().replaceAll('-', '_'));
}

/** Whether a concept has a code, as its last segment, whatever its case. */
export function hasCode(concept: CodeableConcept | undefined, code: string): boolean {
  return codingsOf(concept).some((coding) => lastSegment(coding.code).toLowerCase() === code);
}

/**
 * Returns the best coding of a concept with its own words, or the words alone where nothing is coded. Words of another
 * coding count only where that coding has the same code in a system with the same meanings.
 *
 * @param concept - the concept
 * @param preferred - ends of system URIs, best first; otherwise the first coding
 * @returns undefined where the concept names nothing, or says why it does not
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

/** Returns the code of a concept, or its words where it has no code. */
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

/** The text of a concept, unless it only repeats a coding that means something else. */
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
