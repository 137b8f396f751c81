export { toClaimResponses } from './fhir/claim-response.js';
export { toCoverages } from './fhir/coverage.js';
export { toCoverageEligibilityResponse } from './fhir/coverage-eligibility-response.js';
export { toExplanationsOfBenefit } from './fhir/explanation-of-benefit.js';
export type { Mapped, MappingContext } from './fhir/mapping.js';
export { toOrganization, toPatient } from './fhir/parties.js';
