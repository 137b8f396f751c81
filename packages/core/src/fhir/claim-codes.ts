import type { CodeableConcept, ExplanationOfBenefit, Reference } from 'fhir/r4.js';
import { reading } from '../reading.js';
import { type CodedText, codedText, codeOrText, listOf } from './concept.js';
import { containedIn } from './contained.js';

/** A diagnosis on a claim. */
export interface ClaimDiagnosis extends CodedText {
  /** Its role, such as `principal`, `admitting`, `secondary` or `other`. */
  readonly type: string | undefined;
  /** Reference to the diagnosis, such as `Condition/123`, when the claim does not contain it. */
  readonly reference: string | undefined;
}

/** A procedure on a claim. */
export interface ClaimProcedure extends CodedText {
  /** Date or instant of the procedure, ISO. */
  readonly date: string | undefined;
  /** Reference to the procedure, such as `Procedure/123`, when the claim does not contain it. */
  readonly reference: string | undefined;
}

/** A diagnosis or procedure that a claim contains. */
interface Contained {
  readonly code?: CodeableConcept;
  readonly performedDateTime?: unknown;
  readonly performedPeriod?: { readonly start?: unknown } | null;
}

const DIAGNOSIS_SYSTEMS = ['icd-10-cm', 'icd-9-cm'];

/**
 * Returns the diagnoses of a claim (FHIR R4) in its order; ICD-10-CM if a concept has several codings. A diagnosis that
 * the claim gives as a reference has the code of the contained Condition, or the reference itself.
 *
 * @param eob - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * const principal = claimDiagnoses(eob).find(({ type }) => type === 'principal')?.code;
 * ```
 */
export function claimDiagnoses(eob: ExplanationOfBenefit): readonly ClaimDiagnosis[] {
  return reading('claimDiagnoses', () => {
    return listOf(eob.diagnosis).flatMap(({ diagnosisCodeableConcept, diagnosisReference, type }) => {
      const coded =
        given(diagnosisCodeableConcept, DIAGNOSIS_SYSTEMS) ??
        referenced(eob, diagnosisReference, DIAGNOSIS_SYSTEMS);
      return coded ? [{ ...coded, type: codeOrText(listOf(type)[0]) }] : [];
    });
  });
}

/**
 * Returns the procedures of a claim (FHIR R4), on institutional claims. Other claims list services by line. A procedure
 * that the claim gives as a reference has the code of the contained Procedure, or the reference itself.
 *
 * @param eob - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * for (const { code, date } of claimProcedures(eob)) console.log(code, date);
 * ```
 */
export function claimProcedures(eob: ExplanationOfBenefit): readonly ClaimProcedure[] {
  return reading('claimProcedures', () => {
    return listOf(eob.procedure).flatMap(({ procedureCodeableConcept, procedureReference, date }) => {
      const coded = given(procedureCodeableConcept) ?? referenced(eob, procedureReference);
      return coded ? [{ ...coded, date: date ?? performedOn(eob, procedureReference) }] : [];
    });
  });
}

type Referenced = CodedText & { readonly reference: string | undefined };

function given(
  concept: CodeableConcept | undefined,
  systems: readonly string[] = [],
): Referenced | undefined {
  const coded = codedText(concept, systems);
  return coded && { ...coded, reference: undefined };
}

function referenced(
  eob: ExplanationOfBenefit,
  target: Reference | undefined,
  systems: readonly string[] = [],
): Referenced | undefined {
  const contained = given(containedIn<Contained>(eob, target?.reference)?.code, systems);
  if (contained !== undefined) return contained;
  const [text, reference] = [target?.display, target?.reference ?? target?.identifier?.value].map((value) =>
    typeof value === 'string' && value.trim() !== '' ? value : undefined,
  );
  if (text === undefined && reference === undefined) return undefined;
  return { code: undefined, system: undefined, text, reference };
}

function performedOn(eob: ExplanationOfBenefit, target: Reference | undefined): string | undefined {
  const { performedDateTime, performedPeriod } = containedIn<Contained>(eob, target?.reference) ?? {};
  return [performedDateTime, performedPeriod?.start].find((date) => typeof date === 'string');
}
