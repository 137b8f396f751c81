import { type ClaimStatusMeaning, claimStatusCategory } from '../../codes/claim-status-categories.js';
import { claimStatusText } from '../../codes/claim-statuses.js';
import { isObject } from '../../internal/error/wire-errors.js';
import type { WirePeriod } from '../../internal/wire/period.js';
import { wireAmount, wireDate, wireText } from '../../internal/wire/text.js';
import type { OperationAnswer } from '../../operations.js';
import type { StatusEntry } from '../claim-status/result.js';

/** A 277 report as Optum converts it to JSON. */
export type ClaimStatusReportBody = OperationAnswer<'GET /medicalnetwork/reports/v2/{filename}/277'>;

/** What a report says of one claim. */
export interface AcknowledgedClaim {
  /** What it means for a program: the meaning of the newest leading status. */
  readonly meaning: ClaimStatusMeaning;
  /** All statuses, the newest first. */
  readonly statuses: readonly StatusEntry[];
  /** Your patient control number, as the trace of the claim (X12 TRN02). */
  readonly patientControlNumber: string | undefined;
  /** The claim number of the payer. */
  readonly payerClaimNumber: string | undefined;
  /** The claim number of the clearinghouse. */
  readonly clearinghouseClaimNumber: string | undefined;
  /** Payer id. */
  readonly payerId: string | undefined;
  /** Name of the payer. */
  readonly payerName: string | undefined;
  /** Dollars billed, a decimal string. */
  readonly submittedAmount: string | undefined;
  /** Dollars paid, a decimal string. */
  readonly paidAmount: string | undefined;
  /** When the service was given, ISO dates. */
  readonly serviceDates: WirePeriod | undefined;
  /** Since when the newest status holds, ISO date. */
  readonly effectiveDate: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (isObject(value) ? value : {});
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);

/**
 * Reads a 277 report: claim by claim, out of its levels. Pure.
 *
 * @param body - as Optum converts it
 */
export function readAcknowledgement(body: ClaimStatusReportBody): AcknowledgedClaim[] {
  return list(fields(body).transactions).flatMap((transaction) =>
    list(transaction.payers).flatMap((payer) =>
      list(payer.claimStatusTransactions)
        .flatMap((one) => list(one.claimStatusDetails))
        .flatMap((one) => list(one.patientClaimStatusDetails))
        .flatMap((one) => list(one.claims))
        .map((claim) => readAcknowledgedClaim(fields(claim.claimStatus), payer)),
    ),
  );
}

/**
 * Reads one claim of a 277 report.
 *
 * @param claim - its `claimStatus`
 * @param payer - whose claim it is
 */
export function readAcknowledgedClaim(claim: Fields, payer: Fields): AcknowledgedClaim {
  const newestFirst = newestStatusesFirst(claim);
  const statuses = newestFirst.flatMap((one) => list(one.informationStatuses)).flatMap(readReportStatus);
  const newest = newestFirst[0] ?? {};
  const start = wireDate(claim.claimServiceBeginDate);
  return {
    meaning: statuses[0]?.category.meaning ?? 'unknown',
    statuses,
    patientControlNumber:
      wireText(claim.referencedTransactionTraceNumber) ?? wireText(claim.patientAccountNumber),
    payerClaimNumber: wireText(claim.tradingPartnerClaimNumber),
    clearinghouseClaimNumber: wireText(claim.clearinghouseTraceNumber),
    payerId: wireText(payer.payerIdentification),
    payerName: wireText(payer.organizationName),
    submittedAmount: wireAmount(newest.totalClaimChargeAmount),
    paidAmount: wireAmount(newest.claimPaymentAmount),
    serviceDates: start === undefined ? undefined : { start, end: wireDate(claim.claimServiceEndDate) },
    effectiveDate: wireDate(newest.statusInformationEffectiveDate),
  };
}

/** Status information of a claim, the newest first. */
export function newestStatusesFirst(claim: Fields): Fields[] {
  return list(claim.informationClaimStatuses).toSorted((a, b) =>
    (wireDate(b.statusInformationEffectiveDate) ?? '').localeCompare(
      wireDate(a.statusInformationEffectiveDate) ?? '',
    ),
  );
}

/** A status of a claim or a line; none without a category. */
export function readReportStatus(status: Fields): StatusEntry[] {
  const category = wireText(status.healthCareClaimStatusCategoryCode);
  if (category === undefined) return [];
  const code = wireText(status.statusCode);
  return [
    {
      category: claimStatusCategory(category),
      code,
      text: code === undefined ? undefined : claimStatusText(code),
      entityCode: wireText(status.entityIdentifierCode),
    },
  ];
}
