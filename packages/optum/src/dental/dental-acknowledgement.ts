import { reading, safeToken } from '@payerkit/core';
import { type ClaimStatusMeaning, claimStatusCategory } from '../codes/claim-status-categories.js';
import { claimStatusText } from '../codes/claim-statuses.js';
import { readResponseX12 } from '../internal/wire/response-x12.js';
import { wireAmount, wireDate } from '../internal/wire/text.js';
import type { StatusEntry } from '../medical-network/claim-status/result.js';
import type { X12Segment } from '../x12/interchange.js';
import { x12Value } from '../x12/segment.js';
import { findSegment, valueAt } from './x12-transactions.js';

/** One claim of a 277CA. */
export interface DentalAcknowledgedClaim {
  /** Meaning for programs, from the first status. */
  readonly meaning: ClaimStatusMeaning;
  /** Up to three statuses of each STC, the leading one first. */
  readonly statuses: readonly StatusEntry[];
  /** Your patient control number (X12 TRN02). */
  readonly patientControlNumber: string | undefined;
  /** The claim number of the payer (X12 REF 1K). */
  readonly payerClaimNumber: string | undefined;
  /** Dollars billed, a decimal string (X12 STC04). */
  readonly submittedAmount: string | undefined;
  /** Effective date of the first status, ISO date. */
  readonly effectiveDate: string | undefined;
}

/** A status above claim level in a 277CA: of a whole batch, or of all claims of a provider. */
export interface DentalAcknowledgedLevel {
  /** `receiver` for a batch, `provider` for a billing provider's part of it. */
  readonly level: 'receiver' | 'provider';
  /** Meaning for programs, from the first status. */
  readonly meaning: ClaimStatusMeaning;
  /** Up to three statuses of each STC, the leading one first. */
  readonly statuses: readonly StatusEntry[];
  /** Number of the batch, or trace of the provider's part (X12 TRN02). */
  readonly traceNumber: string | undefined;
  /** Effective date of the first status, ISO date. */
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
  /** The interchange in wire format. */
  readonly x12: string;
}

/**
 * Reads a 277CA in X12: the statuses of claims, and those of whole batches and providers. Pure.
 *
 * @param x12 - the interchange
 * @returns undefined when there is none
 * @throws `ResponseFormatError` when it cannot be read (code `invalid_x12`) or is not a 277
 * @example
 * ```ts
 * const acknowledgement = readDentalAcknowledgement(x12);
 * console.log(acknowledgement?.isAccepted, acknowledgement?.claims[0]?.meaning);
 * ```
 */
export function readDentalAcknowledgement(x12: string | undefined): DentalAcknowledgement | undefined {
  return reading('readDentalAcknowledgement', () => {
    if (x12 === undefined) return undefined;
    const levels = readResponseX12(x12, '277').transactions.flatMap(({ segments }) => levelsOf(segments));
    const claims = levels
      .filter(({ code }) => code === 'PT')
      .flatMap(({ segments }) => claimsIn(segments))
      .map(readClaim);
    const above = levels.flatMap(readLevel);
    return { isAccepted: areAccepted(claims, above), claims, levels: above, x12 };
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

interface Level {
  /** X12 HL03, such as `PT` for a patient. */
  readonly code: string;
  readonly segments: X12Segment[];
}

function levelsOf(segments: readonly X12Segment[]): Level[] {
  const levels: Level[] = [];
  for (const segment of segments) {
    if (segment.id === 'HL') levels.push({ code: x12Value(segment, 3) ?? '', segments: [] });
    else levels.at(-1)?.segments.push(segment);
  }
  return levels;
}

/** Returns the segments of each claim of a patient; each claim starts with its trace. */
function claimsIn(segments: readonly X12Segment[]): X12Segment[][] {
  const claims: X12Segment[][] = [[]];
  for (const segment of segments) {
    const isNext = segment.id === 'TRN' && claims.at(-1)?.some(({ id }) => id === 'TRN') === true;
    if (isNext) claims.push([]);
    claims.at(-1)?.push(segment);
  }
  return claims;
}

function readLevel({ code, segments }: Level): DentalAcknowledgedLevel[] {
  const found = segments.filter(({ id }) => id === 'STC');
  if (code === 'PT' || found.length === 0) return [];
  const statuses = found.flatMap(readStatuses);
  return [
    {
      level: code === '19' ? 'provider' : 'receiver',
      meaning: statuses[0]?.category.meaning ?? 'unknown',
      statuses,
      traceNumber: valueAt(findSegment(segments, 'TRN'), 2),
      effectiveDate: wireDate(valueAt(found[0], 2)),
    },
  ];
}

function readClaim(segments: readonly X12Segment[]): DentalAcknowledgedClaim {
  const found = segments.filter(({ id }) => id === 'STC');
  const statuses = found.flatMap(readStatuses);
  return {
    meaning: statuses[0]?.category.meaning ?? 'unknown',
    statuses,
    patientControlNumber: valueAt(findSegment(segments, 'TRN'), 2),
    payerClaimNumber: valueAt(findSegment(segments, 'REF', '1K'), 2),
    submittedAmount: wireAmount(valueAt(found[0], 4)),
    effectiveDate: wireDate(valueAt(found[0], 2)),
  };
}

/** STC01, STC10 and STC11 contain one status each. */
function readStatuses(segment: X12Segment): StatusEntry[] {
  return [1, 10, 11].flatMap((place) => readStatus(segment, place));
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
