import type { StatePart } from '../../state/part.js';
import { type JsonObject, textAt } from '../json.js';
import type { CannedStatus } from './canned-status.js';
import { toAmount } from './money.js';

/** A line of a claim. */
export interface ClaimLine {
  /** Procedure code, or revenue code where there is none. */
  readonly code: string;
  readonly chargeCents: number;
  readonly units: string;
  /** `YYYYMMDD`. */
  readonly date: string;
}

/** Content of a claim, from JSON or X12. */
export interface ClaimContent {
  readonly kind: 'professional' | 'institutional';
  readonly controlNumber: string;
  readonly payerId: string;
  readonly payerName: string;
  readonly patientControlNumber: string;
  readonly frequencyCode: string;
  readonly filingCode: string;
  readonly facilityCode: string;
  readonly chargeCents: number;
  readonly billingNpi: string;
  readonly billingName: string;
  readonly memberId: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly lines: readonly ClaimLine[];
}

/** A submitted and accepted claim. */
export interface StoredClaim extends ClaimContent {
  readonly customerClaimNumber: string;
  readonly clearinghouseNumber: string;
  /** An earlier claim has the same content: the payer will reject this one. */
  readonly duplicate: boolean;
  /** Times at which the payer's acknowledgment and its payment are available, epoch milliseconds. */
  readonly acknowledgedAt: number;
  readonly paidAt: number;
}

/** Adjudicates a line as the sandbox's payer: a tenth written off, a tenth owed by the patient, the rest paid. */
export function adjudicate(chargeCents: number): { writtenOff: number; patient: number; paid: number } {
  const tenth = Math.round(chargeCents / 10);
  return { writtenOff: tenth, patient: tenth, paid: chargeCents - 2 * tenth };
}

/** Returns the payment for a claim: the sum over its lines, so that every report has the same amount. */
function paidCents(claim: ClaimContent): number {
  return claim.lines.reduce((sum, line) => sum + adjudicate(line.chargeCents).paid, 0);
}

/** Formats a date in X12 format. */
export function toDay(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10).replaceAll('-', '');
}

function isOf(claim: ClaimContent, person: JsonObject): boolean {
  const same = (name: 'memberId' | 'firstName' | 'lastName') =>
    claim[name].toUpperCase() === textAt(person, name).toUpperCase();
  return same('memberId') && same('firstName') && same('lastName');
}

/** Claims submitted since the start or the last reset. */
export class ClaimStore implements StatePart {
  readonly #now: () => number;
  #claims: StoredClaim[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  add(claim: StoredClaim): void {
    this.#claims.push(claim);
  }

  list(): readonly StoredClaim[] {
    return this.#claims;
  }

  clear(): void {
    this.#claims = [];
  }

  save(): readonly StoredClaim[] {
    return this.#claims;
  }

  load(saved: unknown): void {
    this.#claims = [...(saved as readonly StoredClaim[])];
  }

  /** Checks whether a claim with the same content was accepted before. */
  has(claim: ClaimContent): boolean {
    const identity = ({
      payerId,
      billingNpi,
      patientControlNumber,
      frequencyCode,
      chargeCents,
    }: ClaimContent) => [payerId, billingNpi, patientControlNumber, frequencyCode, chargeCents].join();
    return this.#claims.some((earlier) => identity(earlier) === identity(claim));
  }

  /**
   * Returns the payer's status of the claims that an inquiry identifies by account or tracking number, otherwise of the
   * claims of its person; undefined when that person has none, so that the canned responses apply. The claims API's
   * payer knows only submitted claims.
   */
  statusOf(payerId: string, encounter: JsonObject, person: JsonObject): CannedStatus | undefined {
    const account = textAt(encounter, 'patientAccountNumber');
    const tracking = textAt(encounter, 'clearingHouseClaimNumber') || textAt(encounter, 'trackingNumber');
    if (payerId !== '9496') return undefined;
    const isNamed = account !== '' || tracking !== '';
    const found = this.#claims.filter((claim) =>
      isNamed
        ? (account === '' || claim.patientControlNumber === account) &&
          (tracking === '' ||
            claim.clearinghouseNumber === tracking ||
            claim.customerClaimNumber === tracking)
        : isOf(claim, person),
    );
    if (found.length === 0) return isNamed ? { claims: [{ stc: 'A4:35' }] } : undefined;
    return {
      claims: found.map((claim) => {
        const paid = this.#now() >= claim.paidAt && !claim.duplicate;
        const open = this.#now() >= claim.acknowledgedAt ? 'A2:20' : 'A1:19';
        return {
          stc: paid ? 'F1:65' : claim.duplicate ? 'A3:54' : open,
          submitted: toAmount(claim.chargeCents),
          ...(paid
            ? {
                paid: toAmount(paidCents(claim)),
                paidDate: toDay(claim.paidAt),
                check: claim.clearinghouseNumber,
              }
            : {}),
          serviceDate: claim.lines[0]?.date ?? '',
          claimNumber: `SBX${claim.clearinghouseNumber}`,
          patientAccountNumber: claim.patientControlNumber,
        };
      }),
    };
  }
}
