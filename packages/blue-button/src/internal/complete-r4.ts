import type { Coverage, ExplanationOfBenefit } from 'fhir/r4.js';
import { ABSENT } from './absent.js';

/**
 * Returns a claim with a data-absent-reason in each element that R4 requires and Medicare omitted: some carrier claims
 * have no provider, lines without a code no `productOrService`, drug claims of v3 no insurer.
 *
 * @param claim - of v2 or v3, or made from one of v1
 * @returns the claim itself when nothing is missing
 */
export function completeClaim(claim: ExplanationOfBenefit): ExplanationOfBenefit {
  const { insurance, item, diagnosis } = claim;
  const whole = withRequired(
    claim,
    ['status', 'use', 'created', 'outcome'],
    ['type', 'patient', 'insurer', 'provider'],
  );
  const isLone = insurance?.length === 1;
  const replaced = {
    // A claim with a single insurance is adjudicated under it.
    insurance: changed(insurance, (one) =>
      withRequired(
        one.focal === undefined && isLone ? { ...one, focal: true } : one,
        ['focal'],
        ['coverage'],
      ),
    ),
    item: changed(item, (line) => withRequired(line, [], ['productOrService'])),
    diagnosis: changed(diagnosis, trimSystems),
  };
  const parts = Object.entries(replaced).filter(([, part]) => part !== undefined);
  const missing = isMissing(insurance) ? { insurance: [{ focal: true, coverage: ABSENT }] } : undefined;
  if (parts.length === 0 && missing === undefined) return whole;
  return { ...whole, ...Object.fromEntries(parts), ...missing };
}

/**
 * Returns a coverage with a data-absent-reason in each element that R4 requires and Medicare omitted.
 *
 * @param coverage - of v2 or v3, or made from one of v1
 * @returns the coverage itself when nothing is missing
 */
export function completeCoverage(coverage: Coverage): Coverage {
  const whole = withRequired(coverage, ['status'], ['beneficiary']);
  return isMissing(coverage.payor) ? { ...whole, payor: [ABSENT] } : whole;
}

/**
 * Returns an object whose missing required values state why they are absent; the object itself when none is missing.
 */
function withRequired<T extends object>(
  holder: T,
  primitives: readonly (keyof T & string)[],
  elements: readonly (keyof T)[],
): T {
  const lacks = (name: keyof T) => isMissing(holder[name]);
  const reasons = [
    ...primitives
      .filter((name) => lacks(name) && !Object.hasOwn(holder, `_${name}`))
      .map((name) => [`_${name}`, ABSENT]),
    ...elements.filter(lacks).map((name) => [name, ABSENT]),
  ];
  return reasons.length === 0 ? holder : { ...holder, ...Object.fromEntries(reasons) };
}

/** A value in a wrong form is not missing: it stays, for the code that checks it. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Returns a list with its changed items; undefined when none changed. */
function changed<T>(list: readonly T[] | undefined, change: (item: T) => T): T[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const items = list.map((item: T) => (typeof item === 'object' && item !== null ? change(item) : item));
  return items.some((item, index) => item !== list[index]) ? items : undefined;
}

type Diagnosis = NonNullable<ExplanationOfBenefit['diagnosis']>[number];

/** Medicare writes a space after the system of codes whose ICD version it does not know, and no URI ends with one. */
function trimSystems(diagnosis: Diagnosis): Diagnosis {
  const { diagnosisCodeableConcept: concept } = diagnosis;
  const coding = changed(concept?.coding, (one) =>
    typeof one.system === 'string' && one.system !== one.system.trim()
      ? { ...one, system: one.system.trim() }
      : one,
  );
  return coding === undefined
    ? diagnosis
    : { ...diagnosis, diagnosisCodeableConcept: { ...concept, coding } };
}
