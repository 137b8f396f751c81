import type { Connection } from '../internal/call/connection.js';
import type { LedgerOptions } from '../settings/ledger-options.js';
import { FhirPriorAuthorization } from './fhir-prior-authorization.js';
import { ProviderAccess } from './provider-access.js';

/** Payers' FHIR servers behind Optum. Not to be mixed up with the mappings to FHIR in `@payerkit/optum/mapping`. */
export class PayerFhir {
  /** Prior authorization: CRD, DTR and PAS. */
  readonly priorAuthorization: FhirPriorAuthorization;
  /** What a payer knows of the patients a provider treats. */
  readonly providerAccess: ProviderAccess;

  /**
   * @internal
   * @param connection - how Optum is reached
   * @param ledger - where submissions are remembered
   */
  constructor(connection: Connection, ledger: LedgerOptions | undefined) {
    this.priorAuthorization = new FhirPriorAuthorization(connection, ledger);
    this.providerAccess = new ProviderAccess(connection);
  }
}
