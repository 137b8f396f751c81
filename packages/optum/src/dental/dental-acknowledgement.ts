import { type Issue, reading } from '@payerkit/core';
import type { ClaimStatusMeaning } from '../codes/claim-status-categories.js';
import { readResponseX12 } from '../internal/wire/response-x12.js';
import type { StatusEntry } from '../medical-network/claim-status/result.js';
import {
  type AcknowledgedLine,
  readAcknowledgedClaim,
  readAcknowledgedLevel,
} from '../medical-network/reports/acknowledgement.js';
import {
  type AcknowledgedPart,
  AcknowledgementWire,
  type LevelPart,
} from '../medical-network/reports/x12-acknowledgement.js';
import type { WirePeriod } from '../wire-period.js';

/** One claim of a 277CA. */
export interface DentalAcknowledgedClaim {
  /** Meaning for programs, from the newest primary status. */
  readonly meaning: ClaimStatusMeaning;
  /** All statuses, the newest first. */
  readonly statuses: readonly StatusEntry[];
  /** The payer's own text (X12 STC12), the newest first: often the only place that states what to fix. */
  readonly messages: readonly string[];
  /** Your patient control number (X12 TRN02). */
  readonly patientControlNumber: string | undefined;
  /** The claim number of the payer (X12 REF 1K). */
  readonly payerClaimNumber: string | undefined;
  /** Dollars billed, a decimal string (X12 STC04). */
  readonly submittedAmount: string | undefined;
  /** Dates of service, ISO dates. */
  readonly serviceDates: WirePeriod | undefined;
  /** Since when the newest status holds, ISO date. */
  readonly effectiveDate: string | undefined;
  /** Lines that the payer reports on, such as those that it rejected. */
  readonly lines: readonly AcknowledgedLine[];
}

/** A status above claim level in a 277CA: of a whole batch, or of all claims of a provider. */
export interface DentalAcknowledgedLevel {
  /** `receiver` for a batch, `provider` for a billing provider's part of it. */
  readonly level: 'receiver' | 'provider';
  /** Meaning for programs, from the newest primary status. */
  readonly meaning: ClaimStatusMeaning;
  /** All statuses, the newest first. */
  readonly statuses: readonly StatusEntry[];
  /** The payer's own text (X12 STC12), the newest first. */
  readonly messages: readonly string[];
  /** Number of the batch, or trace of the provider's part (X12 TRN02). */
  readonly traceNumber: string | undefined;
  /** Since when the newest status holds, ISO date. */
  readonly effectiveDate: string | undefined;
}

/** An acknowledgement of claims (X12 277CA). */
export interface DentalAcknowledgement {
  /**
   * True when the payer accepted every claim; also false when it rejected the batch or a provider without listing
   * claims; undefined when it lists no claims or uses an unknown value.
   */
  readonly isAccepted: boolean | undefined;
  /** Claim by claim. */
  readonly claims: readonly DentalAcknowledgedClaim[];
  /** Statuses of whole batches and providers. */
  readonly levels: readonly DentalAcknowledgedLevel[];
  /** Tolerated faults of the X12 as warnings, such as a wrong count (`trailer`): the payer may have lost segments. */
  readonly issues: readonly Issue[];
  /** The interchange in wire format. */
  readonly x12: string;
}

/**
 * Reads a 277CA in X12: the statuses of claims, and those of whole batches and providers. Pure.
 *
 * @param x12 - the interchange
 * @returns undefined when there is none
 * @throws `ResponseFormatError` when it cannot be read (code `invalid_x12`), is not a 277 (`unexpected_transaction`) or
 *   contains no status (`no_status`)
 * @example
 * ```ts
 * const acknowledgement = readDentalAcknowledgement(x12);
 * console.log(acknowledgement?.isAccepted, acknowledgement?.claims[0]?.meaning);
 * ```
 */
export function readDentalAcknowledgement(x12: string | undefined): DentalAcknowledgement | undefined {
  return reading('readDentalAcknowledgement', () => {
    if (x12 === undefined) return undefined;
    const { transactions, issues } = readResponseX12(x12, '277');
    const parts = transactions.flatMap(({ controlNumber, segments }) => {
      const wire = new AcknowledgementWire(controlNumber);
      return [...segments.flatMap((segment, index) => wire.take(segment, index)), ...wire.end()];
    });
    const claims = parts.flatMap((part) => (part.kind === 'claim' ? [readClaim(part)] : []));
    const levels = parts.flatMap((part) => (part.kind === 'level' ? readLevel(part) : []));
    return { isAccepted: areAccepted(claims, levels), claims, levels, issues, x12 };
  });
}

/** Meanings of a payer that accepted the claim. */
const TAKEN: ReadonlySet<ClaimStatusMeaning> = new Set(['inProgress', 'paid', 'finalized']);
/** Meanings of a payer that did not accept it. */
const REFUSED: ReadonlySet<ClaimStatusMeaning> = new Set(['rejected', 'denied', 'notFound']);

function areAccepted(
  claims: readonly DentalAcknowledgedClaim[],
  levels: readonly DentalAcknowledgedLevel[],
): boolean | undefined {
  if ([...claims, ...levels].some(({ meaning }) => REFUSED.has(meaning))) return false;
  return claims.length > 0 && claims.every(({ meaning }) => TAKEN.has(meaning)) ? true : undefined;
}

function readLevel({ level, holder, batch, payer, claimCount }: LevelPart): DentalAcknowledgedLevel[] {
  return readAcknowledgedLevel(level, holder, batch, payer, claimCount).map((read) => ({
    level,
    meaning: read.meaning,
    statuses: read.statuses,
    messages: read.messages,
    traceNumber: level === 'receiver' ? read.batchNumber : read.traceNumber,
    effectiveDate: read.effectiveDate,
  }));
}

function readClaim({ claim, payer }: AcknowledgedPart): DentalAcknowledgedClaim {
  const read = readAcknowledgedClaim(claim, payer);
  return {
    meaning: read.meaning,
    statuses: read.statuses,
    messages: read.messages,
    patientControlNumber: read.patientControlNumber,
    payerClaimNumber: read.payerClaimNumber,
    submittedAmount: read.submittedAmount,
    serviceDates: read.serviceDates,
    effectiveDate: read.effectiveDate,
    lines: read.lines,
  };
}
