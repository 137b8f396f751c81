import type { Coding, ExplanationOfBenefit, Extension } from 'fhir/r4.js';
import { codeNames, codingsOf, lastSegment, listOf } from './concept.js';

/** A coded variable of a source. */
export interface Variable {
  /** Name in upper case with underscores, such as `CLM_FREQ_CD`. */
  readonly name: string;
  /** Its code. */
  readonly coding: Coding | undefined;
}

/** Returns the name of a variable in any notation: as the end of a URL, in either case, with dashes or underscores. */
export function variableName(uri: string | undefined): string {
  return lastSegment(uri).toUpperCase().replaceAll('-', '_');
}

/** Returns the coded variables of the whole claim, from its extensions, supporting information and type. */
export function claimVariables(eob: ExplanationOfBenefit): readonly Variable[] {
  return [
    ...extensionVariables(eob.extension),
    ...listOf(eob.supportingInfo).flatMap(({ category, code }) => {
      const codings = codingsOf(code);
      return [
        ...codeNames(category).map((name) => ({ name, coding: codings[0] })),
        ...codings.map((coding) => ({ name: variableName(coding.system), coding })),
      ];
    }),
    ...codingsOf(eob.type).map((coding) => ({ name: variableName(coding.system), coding })),
  ];
}

/** Returns the coded variables in extensions. */
export function extensionVariables(extensions: readonly Extension[] | undefined): readonly Variable[] {
  return listOf(extensions).map(({ url, valueCoding, valueCodeableConcept, valueCode }) => ({
    name: variableName(url),
    coding:
      valueCoding ??
      codingsOf(valueCodeableConcept)[0] ??
      (valueCode === undefined ? undefined : { code: valueCode }),
  }));
}

/** Returns the number in an extension, in any numeric type. */
export function extensionNumber(extension: Extension | undefined): number | undefined {
  const value =
    extension?.valueQuantity?.value ??
    extension?.valueDecimal ??
    extension?.valueUnsignedInt ??
    extension?.valuePositiveInt ??
    extension?.valueInteger;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
