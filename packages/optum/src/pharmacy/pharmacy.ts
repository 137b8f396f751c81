import type { Connection } from '../internal/call/connection.js';
import type { LedgerOptions } from '../settings/ledger-options.js';
import { PharmacyClaims } from './pharmacy-claims.js';
import { PharmacyFormatter } from './pharmacy-formatter.js';

/** What can be done for pharmacies. Optum: the pharmacy products. */
export class Pharmacy {
  /** Submits claims to processors. */
  readonly claims: PharmacyClaims;
  /** Turns claims into NCPDP and responses back. */
  readonly formatter: PharmacyFormatter;

  /**
   * @internal
   * @param connection - how Optum is reached
   * @param ledger - where submissions are remembered
   */
  constructor(connection: Connection, ledger: LedgerOptions | undefined) {
    this.claims = new PharmacyClaims(connection, ledger);
    this.formatter = new PharmacyFormatter(connection);
  }
}
