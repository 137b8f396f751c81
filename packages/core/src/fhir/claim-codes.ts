import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { reading } from '../reading.js';
import { type CodedText, codedText, codeOrText, listOf } from './concept.js';

/** A diagnosis on a claim. */
export interface ClaimDiagnosis extends CodedText {
  /** Its role, such as `principal`, `admitting`, `secondary` or `other`. */
  readonly type: string | undefined;
}

/** A procedure on a claim. */
export interface ClaimProcedure extends CodedText {
  /** Date or instant of the procedure, ISO. */
  readonly date: string | undefined;
}

const DIAGNOSIS_SYSTEMS = ['icd-10-cm', 'icd-9-cm'];

/**
 * Returns the diagnoses of a claim (FHIR R4) in its order; ICD-10-CM if a concept has several codings.
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
    return listOf(eob.diagnosis).flatMap(({ diagnosisCodeableConcept, type }) => {
      const coded = codedText(diagnosisCodeableConcept, DIAGNOSIS_SYSTEMS);
      return coded ? [{ ...coded, type: codeOrText(listOf(type)[0]) }] : [];
    });
  });
}

/**
 * Returns the procedures of a claim (FHIR R4), on institutional claims. Other claims list services by line.
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
    return listOf(eob.procedure).flatMap(({ procedureCodeableConcept, date }) => {
      const coded = codedText(procedureCodeableConcept);
      return coded ? [{ ...coded, date }] : [];
    });
  });
}
