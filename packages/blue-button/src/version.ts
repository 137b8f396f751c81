import type {
  Coverage as Stu3Coverage,
  ExplanationOfBenefit as Stu3ExplanationOfBenefit,
  Patient as Stu3Patient,
} from 'fhir/r3.js';
import type { Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';

/**
 * A version of the Blue Button API: `v1` speaks FHIR STU3, `v2` and `v3` speak R4. Patient and claim ids of `v3` differ
 * from those of `v1` and `v2`.
 */
export type Version = 'v1' | 'v2' | 'v3';

/** The Patient type that goes over the wire on a version. */
export type WirePatient<V extends Version> = V extends 'v1' ? Stu3Patient : Patient;

/** The Coverage type that goes over the wire on a version. */
export type WireCoverage<V extends Version> = V extends 'v1' ? Stu3Coverage : Coverage;

/** The ExplanationOfBenefit type that goes over the wire on a version. */
export type WireExplanationOfBenefit<V extends Version> = V extends 'v1'
  ? Stu3ExplanationOfBenefit
  : ExplanationOfBenefit;

/** Under which name a grant holds the patient id of a version: `v1` shares the id of `v2`. */
export type PatientIdVersion = 'v2' | 'v3';

/** FHIR patient ids of one person. Neither follows from the other. */
export interface PatientIds {
  /** On v1 and v2. */
  readonly v2?: string;
  /** On v3. */
  readonly v3?: string;
}

/**
 * Which of a grant's patient ids a version uses.
 *
 * @param version - the API version
 * @returns `v2` for v1 and v2, `v3` for v3
 */
export function patientIdVersion(version: Version): PatientIdVersion {
  return version === 'v3' ? 'v3' : 'v2';
}

/**
 * Returns the version to renew a grant on: one whose patient id the grant holds, and v2 rather than v3 where it holds none.
 *
 * @param version - the client's
 * @param patientIds - the grant's
 */
export function renewalVersion(version: Version, patientIds: PatientIds): Version {
  if (patientIds[patientIdVersion(version)] !== undefined) return version;
  if (version === 'v3') return 'v2';
  return patientIds.v3 === undefined ? version : 'v3';
}
