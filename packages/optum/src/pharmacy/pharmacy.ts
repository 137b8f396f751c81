import type { CallPlace } from '../internal/call/run.js';
import { PharmacyClaims } from './pharmacy-claims.js';
import { PharmacyFormatter } from './pharmacy-formatter.js';

/** Methods for pharmacies. Optum: the pharmacy products. */
export class Pharmacy {
  /** Submits claims to processors. */
  readonly claims: PharmacyClaims;
  /** Converts claims to NCPDP and responses back. */
  readonly formatter: PharmacyFormatter;

  /**
   * @internal
   */
  constructor(place: CallPlace) {
    this.claims = new PharmacyClaims(place);
    this.formatter = new PharmacyFormatter(place);
  }
}
