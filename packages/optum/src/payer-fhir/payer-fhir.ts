import type { CallPlace } from '../internal/call/run.js';
import { FhirPriorAuthorization } from './fhir-prior-authorization.js';
import { ProviderAccess } from './provider-access.js';

/** Payers' FHIR servers behind Optum. Not to be confused with the mappings to FHIR in `@payerkit/optum/mapping`. */
export class PayerFhir {
  /** Prior authorization: CRD, DTR and PAS. */
  readonly priorAuthorization: FhirPriorAuthorization;
  /** A payer's data about the patients of a provider. */
  readonly providerAccess: ProviderAccess;

  /**
   * @internal
   */
  constructor(place: CallPlace) {
    this.priorAuthorization = new FhirPriorAuthorization(place);
    this.providerAccess = new ProviderAccess(place);
  }
}
