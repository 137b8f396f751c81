import type { CodeableConcept, Coding } from 'fhir/r4.js';

/** A code with its system and, where the source gives one, its text. */
export interface CodedText {
  /** The code as the source writes it. */
  readonly code: string;
  /** URI of the code system. */
  readonly system: string | undefined;
  /** The source's words for the code. */
  readonly text: string | undefined;
}

const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** A list, whatever an unchecked resource holds in its place. */
export function listOf<T>(value: readonly T[] | undefined): readonly NonNullable<T>[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}

/** The codings of a concept that name something. */
export function codingsOf(concept: CodeableConcept | undefined): readonly (Coding & { code: string })[] {
  return listOf(concept?.coding).filter(
    (coding): coding is Coding & { code: string } =>
      typeof coding.code === 'string' && coding.code !== '' && coding.system !== ABSENT,
  );
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
 * The best coding of a concept.
 *
 * @param concept - the concept
 * @param preferred - ends of system URIs, best first; otherwise the first coding
 */
export function codedText(
  concept: CodeableConcept | undefined,
  preferred: readonly string[] = [],
): CodedText | undefined {
  const codings = codingsOf(concept);
  const coding =
    preferred
      .map((end) => codings.find(({ system }) => lastSegment(system).toLowerCase() === end))
      .find((found) => found !== undefined) ?? codings[0];
  if (coding === undefined) return undefined;
  const text = coding.display ?? concept?.text ?? codings.find(({ display }) => display)?.display;
  return { code: coding.code, system: coding.system, text };
}
