import type { ExplanationOfBenefit, Extension, FhirResource } from 'fhir/r4.js';

/** Data of the three kinds of claim in addition to what they have in common. */
export interface EobFields
  extends Pick<
      ExplanationOfBenefit,
      | 'extension'
      | 'identifier'
      | 'referral'
      | 'facility'
      | 'disposition'
      | 'careTeam'
      | 'supportingInfo'
      | 'diagnosis'
      | 'procedure'
      | 'item'
      | 'payment'
      | 'total'
      | 'benefitBalance'
    >,
    Required<Pick<ExplanationOfBenefit, 'provider'>> {
  /** Resources that the claim refers to. */
  contained?: FhirResource[];
  /** Extensions on the reference to the coverage. */
  insuranceExtension?: Extension[];
}
