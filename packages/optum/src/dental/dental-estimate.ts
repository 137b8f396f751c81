import { type Issue, reading, sumMoney, toMoney } from '@payerkit/core';
import { readResponseX12 } from '../internal/wire/response-x12.js';
import { wireText } from '../internal/wire/text.js';
import type { X12Segment } from '../x12/interchange.js';
import { type DentalAcknowledgement, readDentalAcknowledgement } from './dental-acknowledgement.js';
import { dollars } from './eligibility-result.js';
import { valueAt } from './x12-transactions.js';

/** Estimated patient cost of a claim line. */
export interface DentalEstimateLine {
  /** CDT code, such as `D0120`. */
  readonly procedureCode: string | undefined;
  /** Dollars billed, with two places. */
  readonly billedAmount: string | undefined;
  /** Dollars the payer would pay, with two places. */
  readonly paidAmount: string | undefined;
  /** Dollars left to the patient (adjustments of group PR); undefined if the payer does not state them. */
  readonly patientAmount: string | undefined;
}

/** Estimated patient cost of a claim. */
export interface DentalClaimEstimate {
  /** Your patient control number. */
  readonly patientControlNumber: string | undefined;
  /** X12 CLP02. */
  readonly statusCode: string | undefined;
  /** Dollars billed, with two places. */
  readonly billedAmount: string | undefined;
  /** Dollars the payer would pay, with two places. */
  readonly paidAmount: string | undefined;
  /**
   * Dollars left to the patient: the payer's total, otherwise its adjustments of group PR; undefined if it states
   * neither.
   */
  readonly patientAmount: string | undefined;
  /** Its lines. */
  readonly lines: readonly DentalEstimateLine[];
}

/** A payer's estimate. */
export interface DentalEstimate {
  /** Dollars left to the patient over all claims; undefined if the payer leaves one open or estimates nothing. */
  readonly patientAmount: string | undefined;
  /** Dollars the payer would pay over all claims. */
  readonly paidAmount: string | undefined;
  /** Claim by claim. */
  readonly claims: readonly DentalClaimEstimate[];
  /** The payer's number of the transaction. */
  readonly transactionId: string | undefined;
  /** The vendor's code. */
  readonly statusCode: string | undefined;
  /** The payer's acknowledgment of the claim (X12 277CA), if there is one. */
  readonly acknowledgement: DentalAcknowledgement | undefined;
  /** The estimate in wire format (X12 835). */
  readonly x12Remittance: string | undefined;
  /** The acknowledgement of the interchange in wire format (X12 999). */
  readonly x12Acknowledgement: string | undefined;
  /** The vendor's remarks; as warnings, tolerated faults of the estimate's X12 such as a wrong count (`trailer`). */
  readonly issues: readonly Issue[];
  /** The result in wire format. */
  readonly response: Readonly<Record<string, unknown>>;
}

/**
 * Reads an estimate.
 *
 * @param response - the field `claimPreCheck`, in wire format
 * @param issues - remarks in the response
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not an object
 * @example
 * ```ts
 * const { patientAmount, claims } = readDentalEstimate(response);
 * ```
 */
export function readDentalEstimate(
  response: Readonly<Record<string, unknown>>,
  issues: readonly Issue[] = [],
): DentalEstimate {
  return reading('readDentalEstimate', () => {
    const x12Remittance = wireText(response.x12Response835);
    const estimate = x12Remittance === undefined ? undefined : readResponseX12(x12Remittance, '835');
    const claims = readEstimatedClaims(estimate?.segments ?? []);
    return {
      patientAmount: total(claims.map(({ patientAmount }) => patientAmount)),
      paidAmount: total(claims.map(({ paidAmount }) => paidAmount)),
      claims,
      transactionId: wireText(response.transactionId),
      statusCode: wireText(response.statusCode),
      acknowledgement: readDentalAcknowledgement(wireText(response.x12Response277CA)),
      x12Remittance,
      x12Acknowledgement: wireText(response.x12ResponseData),
      issues: [...issues, ...(estimate?.issues ?? [])],
      response,
    };
  });
}

/** A claim with its lines, each a run of segments. */
interface ClaimSegments {
  readonly head: X12Segment[];
  readonly lines: X12Segment[][];
}

function readEstimatedClaims(segments: readonly X12Segment[]): DentalClaimEstimate[] {
  const claims: ClaimSegments[] = [];
  for (const segment of segments) {
    // Segments after the last claim are about the payment.
    if (segment.id === 'PLB') break;
    if (segment.id === 'CLP') claims.push({ head: [], lines: [] });
    if (segment.id === 'SVC') claims.at(-1)?.lines.push([]);
    const claim = claims.at(-1);
    (claim?.lines.at(-1) ?? claim?.head)?.push(segment);
  }
  return claims.map(readClaim);
}

function readClaim({ head, lines }: ClaimSegments): DentalClaimEstimate {
  const [claim] = head;
  const shares = [head, ...lines].map(patientShare).filter((share) => share !== undefined);
  return {
    patientControlNumber: valueAt(claim, 1),
    statusCode: valueAt(claim, 2),
    billedAmount: dollars(valueAt(claim, 3)),
    paidAmount: dollars(valueAt(claim, 4)),
    patientAmount: dollars(valueAt(claim, 5)) ?? total(shares),
    lines: lines.map(([service, ...further]) => ({
      procedureCode: valueAt(service, 1, 2),
      billedAmount: dollars(valueAt(service, 2)),
      paidAmount: dollars(valueAt(service, 3)),
      patientAmount: patientShare(further),
    })),
  };
}

/** Sums the adjustments of group PR, up to six per CAS; undefined when nothing is adjusted. */
function patientShare(segments: readonly X12Segment[]): string | undefined {
  const adjustments = segments.filter(({ id }) => id === 'CAS');
  if (adjustments.length === 0) return undefined;
  const amounts = adjustments
    .filter((segment) => valueAt(segment, 1) === 'PR')
    .flatMap((segment) => [3, 6, 9, 12, 15, 18].flatMap((place) => dollars(valueAt(segment, place)) ?? []));
  return total(amounts) ?? '0.00';
}

/** Returns the sum; undefined when there is nothing to add or one amount is unknown. */
function total(amounts: readonly (string | undefined)[]): string | undefined {
  if (amounts.includes(undefined)) return undefined;
  return sumMoney(amounts.map((value) => toMoney({ value })))?.amount;
}
