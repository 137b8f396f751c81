import type { Issue } from '@payerkit/core';
import { reading } from '@payerkit/core';
import {
  type ClaimStatusCategory,
  type ClaimStatusMeaning,
  claimStatusCategory,
} from '../../codes/claim-status-categories.js';
import { claimStatusText } from '../../codes/claim-statuses.js';
import { readEnvelope } from '../../internal/error/envelope.js';
import { isObject, listOf, textsOf } from '../../internal/wire/json.js';
import { wireAmount, wireDate, wirePeriod, wireText } from '../../internal/wire/text.js';
import type { WirePeriod } from '../../wire-period.js';
import type {
  ClaimStatusResponse,
  StatusCodes,
  WireClaim,
  WireServiceDetail,
  WireServiceLine,
} from './response.js';

/** One status of a claim or line. */
export interface StatusEntry {
  /** Processing category (X12 STC01-1). */
  readonly category: ClaimStatusCategory;
  /** Status code (X12 STC01-2), such as `65`. */
  readonly code: string | undefined;
  /** payerkit's own short label for the code, if it has one. */
  readonly text: string | undefined;
  /** Entity that the status applies to (X12 STC01-3). */
  readonly entityCode: string | undefined;
}

/** A line of a claim. */
export interface ClaimLineStatus {
  /** Procedure code. */
  readonly procedureCode: string | undefined;
  /** Revenue code. */
  readonly revenueCode: string | undefined;
  /** Dollars billed, a decimal string. */
  readonly submittedAmount: string | undefined;
  /** Dollars paid, a decimal string. */
  readonly paidAmount: string | undefined;
  /** Status. */
  readonly statuses: readonly StatusEntry[];
  /** The payer's own texts (X12 STC12), in order: often the only place that states what to fix. */
  readonly messages: readonly string[];
  /** The line in wire format. */
  readonly wire: WireServiceLine | undefined;
}

/** A payer's information about one claim, or that it has none. */
export interface ClaimStatus {
  /** Meaning for programs, from the first status. */
  readonly meaning: ClaimStatusMeaning;
  /** Up to three statuses, the leading one first. */
  readonly statuses: readonly StatusEntry[];
  /** The payer's own texts (X12 STC12), in order: often the only place that states what to fix. */
  readonly messages: readonly string[];
  /** The claim number of the payer. */
  readonly payerClaimNumber: string | undefined;
  /** Your patient control number. */
  readonly patientAccountNumber: string | undefined;
  /** The claim number of the clearinghouse. */
  readonly clearinghouseClaimNumber: string | undefined;
  /** Your tracking number of the inquiry, or the payer's. */
  readonly trackingNumber: string | undefined;
  /** Dollars billed, a decimal string. */
  readonly submittedAmount: string | undefined;
  /** Dollars paid, a decimal string. */
  readonly paidAmount: string | undefined;
  /** Dates of service, ISO dates. */
  readonly serviceDates: WirePeriod | undefined;
  /** Effective date of the status, ISO date. */
  readonly effectiveDate: string | undefined;
  /** Date of final adjudication, ISO date. */
  readonly paidDate: string | undefined;
  /** Date of the check, ISO date. */
  readonly checkDate: string | undefined;
  /** Number of the check or transfer. */
  readonly checkNumber: string | undefined;
  /** Its lines. */
  readonly lines: readonly ClaimLineStatus[];
  /** The claim in wire format. */
  readonly wire: WireClaim;
}

/** A payer's information about the requested claims. */
export interface ClaimStatusResult {
  /**
   * True when the payer has such a claim; false when it states that it has none; undefined when it could not respond,
   * which is not the same.
   */
  readonly isFound: boolean | undefined;
  /** The claims; also the entries that say "not found" or "ask later". */
  readonly claims: readonly ClaimStatus[];
  /** Rejections in addition to the claims; as warnings, tolerated faults of the X12 such as a wrong count (`trailer`). */
  readonly issues: readonly Issue[];
  /** Control number of the transaction. */
  readonly controlNumber: string | undefined;
  /** Optum's ID of the transaction, for its support desk. */
  readonly traceId: string | undefined;
  /** The response in wire format. */
  readonly response: ClaimStatusResponse;
}

/** Meanings that state nothing about a claim. */
const NO_CLAIM: ReadonlySet<ClaimStatusMeaning> = new Set([
  'notFound',
  'retryLater',
  'inquiryRejected',
  'unknown',
]);

/**
 * Reads a 277 in Optum's JSON. Pure: works on stored responses, too.
 *
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not an object
 * @example
 * ```ts
 * const { claims } = readClaimStatus(response);
 * ```
 */
export function readClaimStatus(response: ClaimStatusResponse): ClaimStatusResult {
  return reading('readClaimStatus', () => {
    const claims = listOf(response.claims).filter(isObject).map(readClaim);
    return {
      isFound: isFoundIn(claims),
      claims,
      issues: readEnvelope(response)?.issues ?? [],
      controlNumber: wireText(response.controlNumber),
      traceId: wireText(response.meta?.traceId),
      response,
    };
  });
}

/**
 * Checks whether a claim is among some entries.
 *
 * @param claims - entries of a response
 * @returns undefined when no entry decides it
 *
 * @internal
 */
export function isFoundIn(claims: readonly ClaimStatus[]): boolean | undefined {
  if (claims.some(({ meaning }) => !NO_CLAIM.has(meaning))) return true;
  return claims.some(({ meaning }) => meaning === 'notFound') ? false : undefined;
}

function readClaim(wire: WireClaim): ClaimStatus {
  const status = wire.claimStatus ?? {};
  const statuses = readStatuses(status);
  return {
    meaning: statuses[0]?.category.meaning ?? 'unknown',
    statuses,
    messages: textsOf(status.messages),
    payerClaimNumber: wireText(status.tradingPartnerClaimNumber),
    patientAccountNumber: wireText(status.patientAccountNumber),
    clearinghouseClaimNumber: wireText(status.clearingHouseClaimNumber),
    trackingNumber: wireText(status.trackingNumber),
    submittedAmount: wireAmount(status.submittedAmount),
    paidAmount: wireAmount(status.amountPaid),
    serviceDates: wirePeriod(status.claimServiceDate),
    effectiveDate: wireDate(status.effectiveDate),
    paidDate: wireDate(status.paidDate),
    checkDate: wireDate(status.checkIssueDate),
    checkNumber: wireText(status.checkNumber),
    lines: listOf(wire.serviceDetails).filter(isObject).map(readLine),
    wire,
  };
}

function readLine(detail: WireServiceDetail): ClaimLineStatus {
  const { service } = detail;
  const statuses = listOf(detail.status).filter(isObject);
  return {
    procedureCode: wireText(service?.procedureId),
    revenueCode: wireText(service?.revenueCode),
    submittedAmount: wireAmount(service?.submittedAmount),
    paidAmount: wireAmount(service?.amountPaid),
    statuses: statuses.flatMap(readStatuses),
    messages: statuses.flatMap(({ messages }) => textsOf(messages)),
    wire: service,
  };
}

function readStatuses(codes: StatusCodes): StatusEntry[] {
  const entries = [
    [codes.statusCategoryCode, codes.statusCode, codes.entityCode],
    [codes.secondaryStatusCategoryCode, codes.secondaryStatusCode, codes.secondaryEntityCode],
    [codes.tertiaryStatusCategoryCode, codes.tertiaryStatusCode, codes.tertiaryEntityCode],
  ].map((entry) => entry.map(wireText));
  return entries.flatMap(([category, code, entityCode]) =>
    category === undefined
      ? []
      : [
          {
            category: claimStatusCategory(category),
            code,
            text: code === undefined ? undefined : claimStatusText(code),
            entityCode,
          },
        ],
  );
}
