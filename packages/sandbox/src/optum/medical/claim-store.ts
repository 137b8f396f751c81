import type { JsonObject } from '../json.js';
import { textAt } from '../json.js';
import type { CannedStatus } from './canned-status.js';

/** A claim that was handed in. */
export interface StoredClaim {
  readonly kind: 'professional' | 'institutional';
  readonly payerId: string;
  readonly patientControlNumber: string;
  readonly customerClaimNumber: string;
  readonly clearinghouseNumber: string;
  readonly chargeAmount: string;
  readonly serviceDate: string;
  /** Procedure or revenue code, charge and units of each line. */
  readonly lines: readonly { readonly code: string; readonly charge: string; readonly units: string }[];
  readonly submittedAt: number;
  /** When the payer's acknowledgement and its payment are there, epoch milliseconds. */
  readonly acknowledgedAt: number;
  readonly paidAt: number;
}

/** Pays 80 % of a charge, in cents, so that every report about a claim says the same. */
export function paidPart(charge: string): string {
  return (Math.round(Number(charge) * 80) / 100).toFixed(2);
}

/** Claims handed in since the start or the last reset. */
export class ClaimStore {
  readonly #now: () => number;
  #claims: StoredClaim[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  add(claim: StoredClaim): void {
    this.#claims.push(claim);
  }

  clear(): void {
    this.#claims = [];
  }

  list(): readonly StoredClaim[] {
    return this.#claims;
  }

  /**
   * What a payer says of the claims an inquiry identifies by account or tracking number; undefined when the inquiry
   * identifies none, so that the canned answers apply. The claims API's payer knows only what was handed in.
   */
  statusOf(payerId: string, encounter: JsonObject): CannedStatus | undefined {
    const account = textAt(encounter, 'patientAccountNumber');
    const clearinghouse =
      textAt(encounter, 'clearingHouseClaimNumber') || textAt(encounter, 'trackingNumber');
    if (payerId !== '9496' || (account === '' && clearinghouse === '')) return undefined;
    const found = this.#claims.filter(
      (claim) =>
        (account === '' || claim.patientControlNumber === account) &&
        (clearinghouse === '' || claim.clearinghouseNumber === clearinghouse),
    );
    if (found.length === 0) return { claims: [{ stc: 'A4:35' }] };
    return {
      claims: found.map((claim) => {
        const paidDate = new Date(claim.paidAt).toISOString().slice(0, 10).replaceAll('-', '');
        const paid = this.#now() >= claim.paidAt;
        return {
          stc: paid ? 'F1:65' : this.#now() >= claim.acknowledgedAt ? 'A2:20' : 'A1:19',
          submitted: claim.chargeAmount,
          ...(paid
            ? { paid: paidPart(claim.chargeAmount), paidDate, check: `SBX${claim.customerClaimNumber}` }
            : {}),
          serviceDate: claim.serviceDate,
          claimNumber: `SBXPAYER${claim.customerClaimNumber}`,
          patientAccountNumber: claim.patientControlNumber,
        };
      }),
    };
  }
}
