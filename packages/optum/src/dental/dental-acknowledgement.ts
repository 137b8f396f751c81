import { safeToken } from '@payerkit/core';
import { type ClaimStatusMeaning, claimStatusCategory } from '../codes/claim-status-categories.js';
import { claimStatusText } from '../codes/claim-statuses.js';
import { wireAmount, wireDate } from '../internal/wire/text.js';
import type { StatusEntry } from '../medical-network/claim-status/result.js';
import type { X12Segment } from '../x12/interchange.js';
import { x12Value } from '../x12/segment.js';
import { findSegment, transactionsOf, valueAt } from './x12-transactions.js';

/** What a 277CA says of one claim. */
export interface DentalAcknowledgedClaim {
  /** What it means for a program: the meaning of the first status. */
  readonly meaning: ClaimStatusMeaning;
  /** Up to three statuses of each STC, the leading one first. */
  readonly statuses: readonly StatusEntry[];
  /** Your patient control number (X12 TRN02). */
  readonly patientControlNumber: string | undefined;
  /** The claim number of the payer (X12 REF 1K). */
  readonly payerClaimNumber: string | undefined;
  /** Dollars billed, a decimal string (X12 STC04). */
  readonly submittedAmount: string | undefined;
  /** Since when the first status holds, ISO date. */
  readonly effectiveDate: string | undefined;
}

/** An acknowledgement of claims (X12 277CA). */
export interface DentalAcknowledgement {
  /** Whether the payer took every claim; undefined where it says nothing of claims, or a word that is not known. */
  readonly isAccepted: boolean | undefined;
  /** Claim by claim. */
  readonly claims: readonly DentalAcknowledgedClaim[];
  /** The interchange as on the wire. */
  readonly x12: string;
}

/**
 * Reads a 277CA in X12: the statuses of claims; those of whole batches be in `x12`. Pure.
 *
 * @param x12 - the interchange
 * @returns undefined when there is none; one that cannot be read has no claims
 * @example
 * ```ts
 * const acknowledgement = readDentalAcknowledgement(x12);
 * console.log(acknowledgement?.isAccepted, acknowledgement?.claims[0]?.meaning);
 * ```
 */
export function readDentalAcknowledgement(x12: string | undefined): DentalAcknowledgement | undefined {
  if (x12 === undefined) return undefined;
  const claims = (transactionsOf(x12) ?? [])
    .flatMap(({ segments }) => patientLevels(segments))
    .map(readClaim);
  return { isAccepted: areAccepted(claims), claims, x12 };
}

/** What a payer that took the claim can say. */
const taken: ReadonlySet<ClaimStatusMeaning> = new Set(['inProgress', 'paid', 'finalized']);
/** What a payer that did not take it can say. */
const refused: ReadonlySet<ClaimStatusMeaning> = new Set(['rejected', 'denied', 'notFound']);

function areAccepted(claims: readonly DentalAcknowledgedClaim[]): boolean | undefined {
  if (claims.some(({ meaning }) => refused.has(meaning))) return false;
  return claims.length > 0 && claims.every(({ meaning }) => taken.has(meaning)) ? true : undefined;
}

/** The segments of each claim. Levels above hold statuses of batches, which say nothing of a claim. */
function patientLevels(segments: readonly X12Segment[]): X12Segment[][] {
  const claims: X12Segment[][] = [];
  let inside = false;
  for (const segment of segments) {
    if (segment.id === 'HL') inside = x12Value(segment, 3) === 'PT';
    if (!inside) continue;
    // A patient can have several claims; each begins with its trace.
    const isNext = segment.id === 'TRN' && claims.at(-1)?.some(({ id }) => id === 'TRN') === true;
    if (segment.id === 'HL' || isNext) claims.push([]);
    claims.at(-1)?.push(segment);
  }
  return claims;
}

function readClaim(segments: readonly X12Segment[]): DentalAcknowledgedClaim {
  const found = segments.filter(({ id }) => id === 'STC');
  // STC01, STC10 and STC11 hold a status each.
  const statuses = found.flatMap((segment) => [1, 10, 11].flatMap((place) => readStatus(segment, place)));
  return {
    meaning: statuses[0]?.category.meaning ?? 'unknown',
    statuses,
    patientControlNumber: valueAt(findSegment(segments, 'TRN'), 2),
    payerClaimNumber: valueAt(findSegment(segments, 'REF', '1K'), 2),
    submittedAmount: wireAmount(valueAt(found[0], 4)),
    effectiveDate: wireDate(valueAt(found[0], 2)),
  };
}

function readStatus(segment: X12Segment, place: number): StatusEntry[] {
  const category = x12Value(segment, place, 1);
  if (category === undefined) return [];
  const code = x12Value(segment, place, 2);
  return [
    {
      category: claimStatusCategory(safeToken(category)),
      code,
      text: code === undefined ? undefined : claimStatusText(code),
      entityCode: x12Value(segment, place, 3),
    },
  ];
}
