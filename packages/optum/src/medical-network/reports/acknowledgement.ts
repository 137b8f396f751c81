import { reading } from '@payerkit/core';
import { type ClaimStatusMeaning, claimStatusCategory } from '../../codes/claim-status-categories.js';
import { claimStatusText } from '../../codes/claim-statuses.js';
import { type Fields, objectOf, objectsOf, textsOf } from '../../internal/wire/json.js';
import { wireAmount, wireDate, wirePeriod, wireText } from '../../internal/wire/text.js';
import { type ReadFields, unreadValues } from '../../internal/wire/unread.js';
import type { OperationResponse } from '../../operations.js';
import type { UnmappedValue } from '../../unmapped-value.js';
import type { WirePeriod } from '../../wire-period.js';
import type { StatusEntry } from '../claim-status/result.js';

/** A 277 report as Optum converts it to JSON. */
export type ClaimStatusReportBody = OperationResponse<'GET /medicalnetwork/reports/v2/{filename}/277'>;

/** A line of a claim in a report. */
export interface AcknowledgedLine {
  /** Your line item control number (X12 REF 6R or FJ). */
  readonly lineItemControlNumber: string | undefined;
  /** Procedure code. */
  readonly procedureCode: string | undefined;
  /** Modifiers of the procedure. */
  readonly modifiers: readonly string[];
  /** Revenue code. */
  readonly revenueCode: string | undefined;
  /** Dollars billed, a decimal string. */
  readonly submittedAmount: string | undefined;
  /** Dollars paid, a decimal string. */
  readonly paidAmount: string | undefined;
  /** Units billed, a decimal string. */
  readonly units: string | undefined;
  /** Dates of service, ISO dates. */
  readonly serviceDates: WirePeriod | undefined;
  /** Meaning for programs, from the newest primary status. */
  readonly meaning: ClaimStatusMeaning;
  /** All statuses of the line, the newest first. */
  readonly statuses: readonly StatusEntry[];
  /** The payer's own text (X12 STC12), the newest first. */
  readonly messages: readonly string[];
}

/** One claim of a report. */
export interface AcknowledgedClaim {
  /** Meaning for programs, from the newest primary status. */
  readonly meaning: ClaimStatusMeaning;
  /** All statuses, the newest first. */
  readonly statuses: readonly StatusEntry[];
  /** The payer's own text (X12 STC12), the newest first: often the only place that states what to fix. */
  readonly messages: readonly string[];
  /** Your patient control number: X12 REF EJ of a 277, TRN02 of a 277CA. */
  readonly patientControlNumber: string | undefined;
  /** X12 TRN02: the trace number of the inquiry in a 277, your patient control number in a 277CA. */
  readonly traceNumber: string | undefined;
  /** The claim number of the payer. */
  readonly payerClaimNumber: string | undefined;
  /** The claim number of the clearinghouse. */
  readonly clearinghouseClaimNumber: string | undefined;
  /** Payer ID. */
  readonly payerId: string | undefined;
  /** Name of the payer. */
  readonly payerName: string | undefined;
  /** Dollars billed, a decimal string. */
  readonly submittedAmount: string | undefined;
  /** Dollars paid, a decimal string. */
  readonly paidAmount: string | undefined;
  /** Dates of service, ISO dates; a single date has no end. */
  readonly serviceDates: WirePeriod | undefined;
  /** Effective date of the newest status, ISO date. */
  readonly effectiveDate: string | undefined;
  /** Date of final adjudication, ISO date. */
  readonly paidDate: string | undefined;
  /** Date of the check, ISO date. */
  readonly checkDate: string | undefined;
  /** Number of the check or transfer. */
  readonly checkNumber: string | undefined;
  /** Its lines, if the report has a status for them. */
  readonly lines: readonly AcknowledgedLine[];
  /** Values of the claim that no other field contains, by their path in Optum's JSON. */
  readonly unmapped: readonly UnmappedValue[];
}

/**
 * A status above claim level: of a whole batch, or of all claims of a provider. If it rejects, no claim follows, and
 * all claims of the batch or provider are rejected.
 */
export interface AcknowledgedLevel {
  /** `receiver` for a batch (X12 2200B), `provider` for a billing provider's part of it (2200C). */
  readonly level: 'receiver' | 'provider';
  /** Meaning for programs: that of the newest primary status. */
  readonly meaning: ClaimStatusMeaning;
  /** All statuses, the newest first. */
  readonly statuses: readonly StatusEntry[];
  /** The payer's own words (X12 STC12), the newest first. */
  readonly messages: readonly string[];
  /** Number of the batch (X12 TRN02 of the receiver), as you submitted it. */
  readonly batchNumber: string | undefined;
  /** Trace number of the provider level (X12 TRN02 of the provider). */
  readonly traceNumber: string | undefined;
  /** Name of the receiver or provider. */
  readonly name: string | undefined;
  /** National Provider Identifier of the provider. */
  readonly npi: string | undefined;
  /** Tax ID of the provider. */
  readonly taxId: string | undefined;
  /** Electronic transmitter number of the receiver. */
  readonly etin: string | undefined;
  /** Payer ID. */
  readonly payerId: string | undefined;
  /** Name of the payer. */
  readonly payerName: string | undefined;
  /** Since when the newest status holds, ISO date. */
  readonly effectiveDate: string | undefined;
  /** Number of claims that follow in the report, with their own statuses. */
  readonly claimCount: number;
}

/**
 * Reads a 277 report: the claims of all its levels. Pure. {@link readAcknowledgementLevels} reads the statuses of whole
 * batches and providers: the claims of a rejected one do not follow.
 *
 * @param body - as Optum converts it
 * @throws nothing; a report without claims gives an empty list
 * @example
 * ```ts
 * for (const { patientControlNumber, meaning, messages } of readAcknowledgement(body))
 *   console.log(patientControlNumber, meaning, messages);
 * ```
 */
export function readAcknowledgement(body: ClaimStatusReportBody): AcknowledgedClaim[] {
  return reading('readAcknowledgement', () =>
    batches(body).flatMap(({ payer, details }) =>
      details.flatMap(claimsOf).map((claim) => readAcknowledgedClaim(claim, payer)),
    ),
  );
}

/**
 * Reads the statuses above claim level in a 277 report: of batches and of providers. Pure.
 *
 * @param body - as Optum converts it
 * @returns in the order of the report; none when the report has only claims
 * @throws nothing; a report without statuses gives an empty list
 * @example
 * ```ts
 * for (const { meaning, batchNumber } of readAcknowledgementLevels(body))
 *   if (meaning === 'rejected') console.log(`All claims of batch ${batchNumber} were rejected`);
 * ```
 */
export function readAcknowledgementLevels(body: ClaimStatusReportBody): AcknowledgedLevel[] {
  return batches(body).flatMap(({ payer, batch, details }) => [
    ...readAcknowledgedLevel('receiver', batch, batch, payer, details.flatMap(claimsOf).length),
    ...details.flatMap((detail) =>
      readAcknowledgedLevel('provider', detail, batch, payer, claimsOf(detail).length),
    ),
  ]);
}

interface Batch {
  readonly payer: Fields;
  readonly batch: Fields;
  /** Providers of the batch. */
  readonly details: readonly Fields[];
}

function batches(body: unknown): Batch[] {
  return objectsOf(objectOf(body).transactions).flatMap((transaction) =>
    objectsOf(transaction.payers).flatMap((payer) =>
      objectsOf(payer.claimStatusTransactions).map((batch) => ({
        payer,
        batch,
        details: objectsOf(batch.claimStatusDetails),
      })),
    ),
  );
}

function claimsOf(detail: Fields): Fields[] {
  return objectsOf(detail.patientClaimStatusDetails).flatMap((patient) => objectsOf(patient.claims));
}

/**
 * Reads the statuses of a batch or provider.
 *
 * @internal
 * @param level - batch or provider
 * @param holder - of the statuses
 * @param batch - the batch itself, or the one that contains the provider
 * @param payer - source of the statuses
 * @param claimCount - number of claims that follow
 * @returns none if there is no status
 */
export function readAcknowledgedLevel(
  level: AcknowledgedLevel['level'],
  holder: Fields,
  batch: Fields,
  payer: Fields,
  claimCount: number,
): AcknowledgedLevel[] {
  const isReceiver = level === 'receiver';
  const newestFirst = byDate(
    objectsOf(isReceiver ? holder.providerClaimStatuses : holder.serviceProviderClaimStatuses),
  );
  const statuses = newestFirst
    .flatMap((one) => objectsOf(isReceiver ? one.providerStatuses : one.serviceProviderStatuses))
    .flatMap(readReportStatus);
  if (statuses.length === 0) return [];
  const party = objectOf(isReceiver ? holder.provider : holder.serviceProvider);
  const person = [party.firstName, party.middleName, party.lastName].flatMap((part) => wireText(part) ?? []);
  return [
    {
      level,
      meaning: statuses[0]?.category.meaning ?? 'unknown',
      statuses,
      messages: newestFirst.flatMap(({ message }) => textsOf(message)),
      batchNumber: wireText(batch.claimTransactionBatchNumber),
      traceNumber: wireText(holder.providerOFServiceInformationTraceIdentifier),
      name: wireText(party.organizationName) ?? (person.join(' ') || undefined),
      npi: wireText(party.npi),
      taxId: wireText(party.tin),
      etin: wireText(party.etin),
      payerId: wireText(payer.payerIdentification),
      payerName: wireText(payer.organizationName),
      effectiveDate: wireDate(newestFirst[0]?.statusInformationEffectiveDate),
      claimCount,
    },
  ];
}

/**
 * Reads one claim of a 277 report.
 *
 * @internal
 * @param holder - with its `claimStatus` and `serviceLines`
 * @param payer - of the claim
 */
export function readAcknowledgedClaim(holder: Fields, payer: Fields): AcknowledgedClaim {
  const claim = objectOf(holder.claimStatus);
  const newestFirst = newestStatusesFirst(claim);
  const statuses = newestFirst.flatMap((one) => objectsOf(one.informationStatuses)).flatMap(readReportStatus);
  // The charge is the same whatever the status, and payers may state it only once.
  const charge = newestFirst.find((one) => wireAmount(one.totalClaimChargeAmount) !== undefined);
  const newest: Fields = { ...newestFirst[0], totalClaimChargeAmount: charge?.totalClaimChargeAmount };
  const traceNumber = wireText(claim.referencedTransactionTraceNumber);
  return {
    meaning: statuses[0]?.category.meaning ?? 'unknown',
    statuses,
    messages: newestFirst.flatMap(({ message }) => textsOf(message)),
    patientControlNumber: wireText(claim.patientAccountNumber) ?? traceNumber,
    traceNumber,
    payerClaimNumber: wireText(claim.tradingPartnerClaimNumber),
    clearinghouseClaimNumber: wireText(claim.clearinghouseTraceNumber),
    payerId: wireText(payer.payerIdentification),
    payerName: wireText(payer.organizationName),
    submittedAmount: wireAmount(newest.totalClaimChargeAmount),
    paidAmount: wireAmount(newest.claimPaymentAmount),
    serviceDates: daysOf(claim.claimServiceBeginDate, claim.claimServiceEndDate, claim.claimServiceDate),
    effectiveDate: wireDate(newest.statusInformationEffectiveDate),
    paidDate: wireDate(newest.adjudicatedFinalizedDate),
    checkDate: wireDate(newest.remittanceDate),
    checkNumber: wireText(newest.remittanceTraceNumber),
    lines: objectsOf(holder.serviceLines).map(readLine),
    unmapped: unreadValues(holder, readFields(newest)),
  };
}

const STATUSES: ReadFields = {
  healthCareClaimStatusCategoryCode: 'text',
  statusCode: hasCategory,
  entityIdentifierCode: hasCategory,
};

function hasCategory(status: Fields): boolean {
  return wireText(status.healthCareClaimStatusCategoryCode) !== undefined;
}

const LINES: ReadFields = {
  lineItemControlNumber: 'text',
  serviceLineDate: (line) => wireDate(line.beginServiceLineDate) === undefined,
  beginServiceLineDate: 'date',
  endServiceLineDate: (line) =>
    wireDate(line.beginServiceLineDate) !== undefined || wirePeriod(line.serviceLineDate) === undefined,
  service: {
    // Procedure codes of professional claims are HCPCS.
    serviceIdQualifierCode: (service) => wireText(service.serviceIdQualifierCode) === 'HC',
    procedureCode: 'text',
    procedureModifiers: 'text',
    chargeAmount: 'amount',
    amountPaid: 'amount',
    revenueCode: 'text',
    submittedUnits: 'amount',
  },
  serviceClaimStatuses: { effectiveDate: 'date', serviceStatuses: STATUSES, message: 'text' },
};

/**
 * Amounts, dates and the check come from the newest of several statuses; another is read only if it states the same.
 */
function readFields(newest: Fields): ReadFields {
  const same = (name: string) => (status: Fields) => wireText(status[name]) === wireText(newest[name]);
  const ofNewest = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, same(name)]));
  return {
    claimStatus: {
      referencedTransactionTraceNumber: 'text',
      tradingPartnerClaimNumber: 'text',
      patientAccountNumber: 'text',
      clearinghouseTraceNumber: 'text',
      claimServiceBeginDate: 'date',
      claimServiceEndDate: 'date',
      claimServiceDate: 'period',
      informationClaimStatuses: {
        informationStatuses: STATUSES,
        message: 'text',
        ...ofNewest([
          'statusInformationEffectiveDate',
          'totalClaimChargeAmount',
          'claimPaymentAmount',
          'adjudicatedFinalizedDate',
          'remittanceDate',
          'remittanceTraceNumber',
        ]),
      },
    },
    serviceLines: LINES,
  };
}

function readLine(line: Fields): AcknowledgedLine {
  const service = objectOf(line.service);
  const newestFirst = byDate(objectsOf(line.serviceClaimStatuses));
  const statuses = newestFirst.flatMap((one) => objectsOf(one.serviceStatuses)).flatMap(readReportStatus);
  const modifiers: readonly unknown[] = Array.isArray(service.procedureModifiers)
    ? service.procedureModifiers
    : [];
  return {
    lineItemControlNumber: wireText(line.lineItemControlNumber),
    procedureCode: wireText(service.procedureCode),
    modifiers: modifiers.flatMap((one) => wireText(one) ?? []),
    revenueCode: wireText(service.revenueCode),
    submittedAmount: wireAmount(service.chargeAmount),
    paidAmount: wireAmount(service.amountPaid),
    units: wireAmount(service.submittedUnits),
    serviceDates: daysOf(line.beginServiceLineDate, line.endServiceLineDate, line.serviceLineDate),
    meaning: statuses[0]?.category.meaning ?? 'unknown',
    statuses,
    messages: newestFirst.flatMap(({ message }) => textsOf(message)),
  };
}

/** X12 has a range (RD8) or a single date (D8), and Optum a field for each. */
function daysOf(begin: unknown, end: unknown, single: unknown): WirePeriod | undefined {
  const [start, last] = [wireDate(begin), wireDate(end)];
  if (start !== undefined) return { start, end: last };
  return wirePeriod(single) ?? (last === undefined ? undefined : { start, end: last });
}

/**
 * Status information of a claim, the newest first.
 *
 * @internal
 */
export function newestStatusesFirst(claim: Fields): Fields[] {
  return byDate(objectsOf(claim.informationClaimStatuses));
}

/** The newest first. Lines use another name for the date. */
function byDate(statuses: readonly Fields[]): Fields[] {
  const dateOf = (one: Fields) => wireDate(one.statusInformationEffectiveDate ?? one.effectiveDate) ?? '';
  return statuses.toSorted((one, other) => dateOf(other).localeCompare(dateOf(one)));
}

/** Reads a status of a claim or a line; none without a category. */
function readReportStatus(status: Fields): StatusEntry[] {
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
