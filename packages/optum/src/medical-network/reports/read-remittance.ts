import { describeAdjustmentReason, reading, toMoney } from '@payerkit/core';
import { lookUp } from '../../internal/call/look-up.js';
import { type Fields, objectOf, objectsOf, textsOf } from '../../internal/wire/json.js';
import { wireAmount, wireDate, wireText } from '../../internal/wire/text.js';
import { claimPaymentKey, paymentKey } from './payment-key.js';
import type {
  Adjustment,
  AdjustmentGroup,
  ProviderAdjustment,
  Remittance,
  RemittanceClaim,
  RemittanceLine,
  RemittanceOutcome,
  RemittanceReportBody,
} from './remittance.js';
import { imbalances, total } from './remittance-balance.js';
import { claimParties } from './remittance-parties.js';
import { unmappedOfClaim, unmappedOfPayment } from './remittance-unmapped.js';

export type { UnmappedValue } from '../../unmapped-value.js';

/** Converts most amounts to cents without big-number arithmetic. */
const SHORT = /^-?\d{1,15}(?:\.\d{1,2})?$/;

function dollars(value: unknown): string | undefined {
  const amount = wireAmount(value);
  if (amount === undefined || !SHORT.test(amount)) return toMoney({ value: amount })?.amount;
  const point = amount.indexOf('.');
  if (point === -1) return `${amount}.00`;
  return amount.length - point === 2 ? `${amount}0` : amount;
}

const GROUPS: Readonly<Record<string, AdjustmentGroup>> = {
  CO: 'contractual',
  PR: 'patient',
  PI: 'payer',
  OA: 'other',
  CR: 'correction',
};

const OUTCOMES: Readonly<Record<string, RemittanceOutcome>> = {
  '1': 'processed',
  '2': 'processed',
  '3': 'processed',
  '4': 'denied',
  '19': 'processedAndForwarded',
  '20': 'processedAndForwarded',
  '21': 'processedAndForwarded',
  '22': 'reversed',
  '23': 'forwarded',
  '25': 'predetermined',
};

/** A claim of a payment as read, with the payment and the wire data it was read from. */
export interface ReadPayment {
  /** The payment, with its sums verified. */
  readonly payment: Remittance;
  /** The claim; undefined for a payment without claims. */
  readonly claim: RemittanceClaim | undefined;
  /** In wire format. */
  readonly wire: {
    /** The transaction (ST). */
    readonly transaction: Readonly<Record<string, unknown>>;
    /** The claim (CLP); empty for a payment without claims. */
    readonly claim: Readonly<Record<string, unknown>>;
  };
}

/**
 * Reads an 835 report once for all of its consumers: claim by claim with its payment and wire data. A payment without
 * claims, which may contain only adjustments of the whole, comes once without a claim.
 *
 * @param body - as Optum converts it
 */
export function* readPayments(body: RemittanceReportBody): Generator<ReadPayment, void, undefined> {
  for (const transaction of objectsOf(objectOf(body).transactions)) {
    const wires = objectsOf(transaction.detailInfo).flatMap((detail) => objectsOf(detail.paymentInfo));
    const payment = readPayment(transaction, wires);
    if (wires.length === 0) yield { payment, claim: undefined, wire: { transaction, claim: {} } };
    for (const [index, claim] of payment.claims.entries())
      yield { payment, claim, wire: { transaction, claim: wires[index] ?? {} } };
  }
}

/**
 * Reads an 835 report: payment by payment, claim by claim, with the sums verified. Pure.
 *
 * @param body - as Optum converts it
 * @throws nothing; a report without payments gives an empty list
 * @example
 * ```ts
 * for (const remittance of readRemittances(report)) console.log(remittance.paymentNumber, remittance.paidAmount);
 * ```
 */
export function readRemittances(body: RemittanceReportBody): Remittance[] {
  return reading('readRemittances', () => [
    ...new Set([...readPayments(body)].map(({ payment }) => payment)),
  ]);
}

function readPayment(transaction: Fields, wires: readonly Fields[]): Remittance {
  const { paymentKey: key, ...head } = readPaymentHead(transaction);
  const read = {
    ...head,
    claims: wires.map((wire) => readRemittanceClaim(wire, head)),
    providerAdjustments: readProviderAdjustments(transaction),
  };
  const issues = imbalances(read);
  const unmapped = unmappedOfPayment(transaction);
  return { paymentKey: key, ...read, isBalanced: issues.length === 0, issues, unmapped };
}

/** The data of a payment that precedes its claims in an 835. */
export type RemittanceHead = Omit<
  Remittance,
  'claims' | 'providerAdjustments' | 'isBalanced' | 'issues' | 'unmapped'
>;

/**
 * Reads the data before the claims of a payment.
 *
 * @internal
 * @param transaction - in wire format
 */
export function readPaymentHead(transaction: Fields): RemittanceHead {
  const financial = objectOf(transaction.financialInformation);
  const payer = objectOf(transaction.payer);
  const trace = objectOf(transaction.paymentAndRemitReassociationDetails);
  const head = {
    paymentNumber: wireText(trace.checkOrEFTTraceNumber),
    originatorId: wireText(trace.originatingCompanyIdentifier),
    paidAmount: dollars(financial.totalActualProviderPaymentAmount),
    paymentDate: wireDate(financial.checkIssueOrEFTEffectiveDate),
    paymentMethodCode: wireText(financial.paymentMethodCode),
    productionDate: wireDate(transaction.productionDate),
    payerId: wireText(payer.payerIdentificationNumber),
    payerName: wireText(payer.name),
    payeeName: wireText(objectOf(transaction.payee).name),
    payeeNpi: wireText(objectOf(transaction.payee).npi),
  };
  return { paymentKey: paymentKey(head), ...head };
}

/**
 * Reads the adjustments of the whole payment (PLB).
 *
 * @internal
 * @param transaction - in wire format
 */
export function readProviderAdjustments(transaction: Fields): ProviderAdjustment[] {
  return objectsOf(transaction.providerAdjustments).flatMap(readAdjustmentsOfProvider);
}

function readAdjustmentsOfProvider(provider: Fields): ProviderAdjustment[] {
  return objectsOf(provider.adjustments).flatMap((adjustment) => {
    const amount = dollars(adjustment.providerAdjustmentAmount);
    if (amount === undefined) return [];
    return [
      {
        reasonCode: wireText(adjustment.adjustmentReasonCode),
        identifier: wireText(adjustment.providerAdjustmentIdentifier),
        providerId: wireText(provider.providerIdentifier),
        fiscalPeriodDate: wireDate(provider.fiscalPeriodDate),
        amount,
      },
    ];
  });
}

/**
 * Reads a claim.
 *
 * @internal
 * @param wire - in wire format
 * @param head - of its payment
 */
export function readRemittanceClaim(wire: Fields, head: Parameters<typeof paymentKey>[0]): RemittanceClaim {
  const info = objectOf(wire.claimPaymentInfo);
  const supplement = objectOf(wire.claimSupplementalInformation);
  const adjustments = objectsOf(wire.claimAdjustments).flatMap(readAdjustments);
  const lines = objectsOf(wire.serviceLines).map(readLine);
  const statusCode = wireText(info.claimStatusCode);
  const remarks = [wire.inpatientAdjudication, wire.outpatientAdjudication].map(objectOf);
  const claim = {
    patientControlNumber: wireText(info.patientControlNumber),
    payerClaimNumber: wireText(info.payerClaimControlNumber),
    outcome: lookUp(OUTCOMES, statusCode) ?? 'unknown',
    statusCode,
    billedAmount: dollars(info.totalClaimChargeAmount),
    paidAmount: dollars(info.claimPaymentAmount),
    patientResponsibilityAmount: dollars(info.patientResponsibilityAmount),
    filingIndicatorCode: wireText(info.claimFilingIndicatorCode),
    frequencyCode: wireText(info.claimFrequencyCode),
    facilityTypeCode: wireText(info.facilityTypeCode),
    drgCode: wireText(info.diagnosisRelatedGroupDRGCode),
    ...claimParties(wire),
    receivedDate: wireDate(wire.claimReceivedDate),
    statementStartDate: wireDate(wire.claimStatementPeriodStart),
    statementEndDate: wireDate(wire.claimStatementPeriodEnd),
    coverageExpirationDate: wireDate(wire.coverageExpirationDate),
    interestAmount: dollars(supplement.interest),
    patientPaidAmount: dollars(supplement.patientAmountPaid),
    coverageAmount: dollars(supplement.coverageAmount),
    adjustedAmount: total([...adjustments, ...lines.flatMap((line) => line.adjustments)]),
    adjustments,
    lines,
    remarkCodes: remarks.flatMap((one) =>
      [1, 2, 3, 4, 5].flatMap((place) => wireText(one[`claimPaymentRemarkCode${place}`]) ?? []),
    ),
  };
  return { paymentKey: claimPaymentKey(head, claim), ...claim, unmapped: unmappedOfClaim(wire) };
}

function readLine(line: Fields): RemittanceLine {
  const service = objectOf(line.servicePaymentInformation);
  return {
    lineItemControlNumber: wireText(line.lineItemControlNumber),
    procedureQualifier: wireText(service.productOrServiceIDQualifier),
    procedureCode: wireText(service.adjudicatedProcedureCode),
    modifiers: textsOf(service.adjudicatedProcedureModifierCodes),
    submittedProcedureCode: wireText(service.submittedAdjudicatedProcedureCode),
    submittedModifiers: textsOf(service.submittedAdjudicatedProcedureModifierCodes),
    revenueCode: wireText(service.nationalUniformBillingCommitteeRevenueCode),
    paidUnits: wireAmount(service.unitsOfServicePaidCount),
    submittedUnits: wireAmount(service.originalUnitsOfServiceCount),
    serviceDate: wireDate(line.serviceDate) ?? wireDate(line.serviceStartDate),
    serviceEndDate: wireDate(line.serviceEndDate),
    renderingProviderNpi: wireText(objectOf(line.renderingProviderInformation).npi),
    billedAmount: dollars(service.lineItemChargeAmount),
    allowedAmount: dollars(objectOf(line.serviceSupplementalAmounts).allowedActual),
    paidAmount: dollars(service.lineItemProviderPaymentAmount),
    adjustments: objectsOf(line.serviceAdjustments).flatMap(readAdjustments),
    remarkCodes: objectsOf(line.healthCareCheckRemarkCodes).flatMap((one) => wireText(one.remarkCode) ?? []),
  };
}

const TRIPLETS = [1, 2, 3, 4, 5, 6].map((place) => ({
  reason: `adjustmentReasonCode${place}`,
  amount: `adjustmentAmount${place}`,
  quantity: `adjustmentQuantity${place}`,
}));

/** Up to six numbered triplets; empty ones and zeros without a reason are padding. */
function readAdjustments(group: Fields): Adjustment[] {
  const groupCode = wireText(group.claimAdjustmentGroupCode)?.toUpperCase();
  const adjustments: Adjustment[] = [];
  for (const names of TRIPLETS) {
    const reasonCode = reasonOf(group[names.reason]);
    const amount = reasonCode === undefined ? undefined : dollars(group[names.amount]);
    if (reasonCode === undefined || amount === undefined) continue;
    adjustments.push({
      group: lookUp(GROUPS, groupCode) ?? 'unknown',
      groupCode,
      reasonCode,
      text: describeAdjustmentReason(reasonCode),
      amount,
      quantity: wireAmount(group[names.quantity]),
    });
  }
  return adjustments;
}

const PADDED = /^0+(?=[1-9A-Z])/;

/** Returns a claim adjustment reason code. The list has none with a leading zero, but some payers pad it. */
function reasonOf(value: unknown): string | undefined {
  return wireText(value)?.toUpperCase().replace(PADDED, '');
}
