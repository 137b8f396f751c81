import type { Coverage as Stu3Coverage, Patient as Stu3Patient } from 'fhir/r3.js';
import type { Coverage, CoverageClass, ExplanationOfBenefit, Patient } from 'fhir/r4.js';
import { completeClaim, completeCoverage } from './internal/complete-r4.js';
import { stu3ClaimToR4 } from './to-r4-claim.js';
import {
  traitsOf,
  type Version,
  type WireCoverage,
  type WireExplanationOfBenefit,
  type WirePatient,
} from './version.js';

/** Returns the mapping of a version's Patient to R4: on v2 and v3 it is R4 already. */
export function patientToR4<V extends Version>(version: V): (patient: WirePatient<V>) => Patient {
  if (traitsOf(version).wire === 'R4') return (patient) => patient as Patient;
  return (wire) => {
    const { animal: _animal, ...patient } = wire as Stu3Patient;
    // The remaining elements of an STU3 Patient have the same names and types in R4.
    return patient as unknown as Patient;
  };
}

/** Returns the mapping of a version's Coverage to R4: on v2 and v3 it is R4 already, except for omitted elements. */
export function coverageToR4<V extends Version>(version: V): (coverage: WireCoverage<V>) => Coverage {
  if (traitsOf(version).wire === 'R4') return (coverage) => completeCoverage(coverage as Coverage);
  return (wire) => {
    const { grouping, sequence, payor, beneficiary, status, ...coverage } = wire as Stu3Coverage;
    const order = Number(sequence);
    // What is left of an STU3 Coverage has the same names and types in R4.
    return completeCoverage({
      ...coverage,
      ...(status && { status }),
      ...(beneficiary && { beneficiary }),
      ...(payor && { payor }),
      ...(grouping && { class: classesOf(grouping) }),
      ...(Number.isInteger(order) && order > 0 && { order }),
    } as unknown as Coverage);
  };
}

// v1 has "Medicare" and "Part A" as sub group and sub plan, v2 and v3 as group and plan: the wider names, so that the
// same code reads both.
function classesOf(grouping: NonNullable<Stu3Coverage['grouping']>): CoverageClass[] {
  const named: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['group', grouping.group ?? grouping.subGroup, grouping.groupDisplay ?? grouping.subGroupDisplay],
    ['plan', grouping.plan ?? grouping.subPlan, grouping.planDisplay ?? grouping.subPlanDisplay],
    ['class', grouping.class, grouping.classDisplay],
    ['subclass', grouping.subClass, grouping.subClassDisplay],
  ];
  return named.flatMap(([code, value, name]) =>
    value === undefined
      ? []
      : [
          {
            type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/coverage-class', code }] },
            value,
            ...(name !== undefined && { name }),
          },
        ],
  );
}

/**
 * Returns the mapping of a version's ExplanationOfBenefit to R4: on v2 and v3 it is R4 already, except for omitted
 * elements.
 */
export function explanationOfBenefitToR4<V extends Version>(
  version: V,
): (claim: WireExplanationOfBenefit<V>) => ExplanationOfBenefit {
  if (traitsOf(version).wire === 'R4') return (claim) => completeClaim(claim as ExplanationOfBenefit);
  return (wire) => stu3ClaimToR4(wire as Parameters<typeof stu3ClaimToR4>[0]);
}
