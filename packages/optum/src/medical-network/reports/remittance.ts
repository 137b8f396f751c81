import { describeAdjustmentReason, type Issue, negateMoney, sumMoney, toMoney } from '@payerkit/core';
import { lookUp } from '../../internal/call/look-up.js';
import { isObject } from '../../internal/error/wire-errors.js';
import { wireAmount, wireDate, wireText } from '../../internal/wire/text.js';
import type { OperationAnswer } from '../../operations.js';

/** An 835 report as Optum converts it to JSON. */
export type RemittanceReportBody = OperationAnswer<'GET /medicalnetwork/reports/v2/{filename}/835'>;

/** Who bears an adjustment (X12 CAS01). */
export type AdjustmentGroup = 'contractual' | 'patient' | 'payer' | 'other' | 'correction' | 'unknown';

/** Why less was paid than billed. */
export interface Adjustment {
  /** Who bears it. */
  readonly group: AdjustmentGroup;
  /** X12 CAS01, such as `CO`. */
  readonly groupCode: string | undefined;
  /** Claim adjustment reason code, such as `45`. */
  readonly reasonCode: string;
  /** A short label of payerkit's own, where it has one. */
  readonly text: string | undefined;
  /** Dollars, with two places; negative where it adds to the payment. */
  readonly amount: string;
  /** How many units, where the payer says so. */
  readonly quantity: string | undefined;
}

/** A line of a paid or denied claim. */
export interface RemittanceLine {
  /** Procedure code as adjudicated. */
  readonly procedureCode: string | undefined;
  /** First day of service, ISO date. */
  readonly serviceDate: string | undefined;
  /** Dollars billed, with two places. */
  readonly billedAmount: string | undefined;
  /** Dollars allowed, with two places. */
  readonly allowedAmount: string | undefined;
  /** Dollars paid, with two places. */
  readonly paidAmount: string | undefined;
  /** Why it differs. */
  readonly adjustments: readonly Adjustment[];
  /** Remark codes. */
  readonly remarkCodes: readonly string[];
}

/** What became of a claim. */
export type RemittanceOutcome =
  | 'processed'
  | 'processedAndForwarded'
  | 'denied'
  | 'reversed'
  | 'forwarded'
  | 'predetermined'
  | 'unknown';

/** One claim of a remittance. */
export interface RemittanceClaim {
  /** Your patient control number. */
  readonly patientControlNumber: string | undefined;
  /** The claim number of the payer. */
  readonly payerClaimNumber: string | undefined;
  /** What became of it. */
  readonly outcome: RemittanceOutcome;
  /** X12 CLP02. */
  readonly statusCode: string | undefined;
  /** Dollars billed, with two places. */
  readonly billedAmount: string | undefined;
  /** Dollars paid, with two places. */
  readonly paidAmount: string | undefined;
  /** Dollars the patient owes as the payer totals them; undefined when it gives no total. */
  readonly patientResponsibilityAmount: string | undefined;
  /** Dollars taken off, over claim and lines, with two places. */
  readonly adjustedAmount: string;
  /** Adjustments of the whole claim; those of lines stand there. */
  readonly adjustments: readonly Adjustment[];
  /** Its lines. */
  readonly lines: readonly RemittanceLine[];
  /** Remark codes of the whole claim. */
  readonly remarkCodes: readonly string[];
}

/** An adjustment to the whole payment (X12 PLB): a positive amount makes the payment smaller. */
export interface ProviderAdjustment {
  /** X12 PLB03-1, such as `WO` for overpayment recovery. */
  readonly reasonCode: string | undefined;
  /** Dollars, with two places. */
  readonly amount: string;
}

/** One payment with the claims it is for. */
export interface Remittance {
  /** Number of the check or transfer. */
  readonly paymentNumber: string | undefined;
  /** Dollars, with two places. */
  readonly paidAmount: string | undefined;
  /** When, ISO date. */
  readonly paymentDate: string | undefined;
  /** How, such as `CHK` or `ACH`. */
  readonly paymentMethodCode: string | undefined;
  /** Payer id. */
  readonly payerId: string | undefined;
  /** Name of the payer. */
  readonly payerName: string | undefined;
  /** Who is paid, by National Provider Identifier. */
  readonly payeeNpi: string | undefined;
  /** Claim by claim. */
  readonly claims: readonly RemittanceClaim[];
  /** Adjustments to the whole. */
  readonly providerAdjustments: readonly ProviderAdjustment[];
  /** Whether every line, every claim and the whole add up. */
  readonly isBalanced: boolean;
  /** Where it doesn't add up, by the number of claim and line in this remittance. */
  readonly issues: readonly Issue[];
}

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (isObject(value) ? value : {});
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);
const dollars = (value: unknown): string | undefined => toMoney({ value: wireAmount(value) })?.amount;

const groups: Readonly<Record<string, AdjustmentGroup>> = {
  CO: 'contractual',
  PR: 'patient',
  PI: 'payer',
  OA: 'other',
  CR: 'correction',
};

const outcomes: Readonly<Record<string, RemittanceOutcome>> = {
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

/**
 * Reads an 835 report: payment by payment, claim by claim, with the sums proved. Pure.
 *
 * @param body - as Optum converts it
 */
export function readRemittances(body: RemittanceReportBody): Remittance[] {
  return list(fields(body).transactions).map(readRemittance);
}

function readRemittance(transaction: Fields): Remittance {
  const financial = fields(transaction.financialInformation);
  const payer = fields(transaction.payer);
  const payments = list(transaction.detailInfo).flatMap((detail) => list(detail.paymentInfo));
  const remittance = {
    paymentNumber: wireText(fields(transaction.paymentAndRemitReassociationDetails).checkOrEFTTraceNumber),
    paidAmount: dollars(financial.totalActualProviderPaymentAmount),
    paymentDate: wireDate(financial.checkIssueOrEFTEffectiveDate),
    paymentMethodCode: wireText(financial.paymentMethodCode),
    payerId: wireText(payer.payerIdentificationNumber),
    payerName: wireText(payer.name),
    payeeNpi: wireText(fields(transaction.payee).npi),
    claims: payments.map(readClaim),
    providerAdjustments: list(transaction.providerAdjustments)
      .flatMap((one) => list(one.adjustments))
      .flatMap(readProviderAdjustment),
  };
  const issues = imbalances(remittance);
  return { ...remittance, isBalanced: issues.length === 0, issues };
}

function readProviderAdjustment(adjustment: Fields): ProviderAdjustment[] {
  const amount = dollars(adjustment.providerAdjustmentAmount);
  return amount === undefined ? [] : [{ reasonCode: wireText(adjustment.adjustmentReasonCode), amount }];
}

function readClaim(payment: Fields): RemittanceClaim {
  const claim = fields(payment.claimPaymentInfo);
  const adjustments = list(payment.claimAdjustments).flatMap(readAdjustments);
  const lines = list(payment.serviceLines).map(readLine);
  const statusCode = wireText(claim.claimStatusCode);
  const remarks = [payment.inpatientAdjudication, payment.outpatientAdjudication].map(fields);
  return {
    patientControlNumber: wireText(claim.patientControlNumber),
    payerClaimNumber: wireText(claim.payerClaimControlNumber),
    outcome: lookUp(outcomes, statusCode) ?? 'unknown',
    statusCode,
    billedAmount: dollars(claim.totalClaimChargeAmount),
    paidAmount: dollars(claim.claimPaymentAmount),
    patientResponsibilityAmount: dollars(claim.patientResponsibilityAmount),
    adjustedAmount: total([...adjustments, ...lines.flatMap((line) => line.adjustments)]),
    adjustments,
    lines,
    remarkCodes: remarks.flatMap((one) =>
      [1, 2, 3, 4, 5].flatMap((place) => wireText(one[`claimPaymentRemarkCode${place}`]) ?? []),
    ),
  };
}

function readLine(line: Fields): RemittanceLine {
  const payment = fields(line.servicePaymentInformation);
  return {
    procedureCode: wireText(payment.adjudicatedProcedureCode),
    serviceDate: wireDate(line.serviceDate) ?? wireDate(line.serviceStartDate),
    billedAmount: dollars(payment.lineItemChargeAmount),
    allowedAmount: dollars(fields(line.serviceSupplementalAmounts).allowedActual),
    paidAmount: dollars(payment.lineItemProviderPaymentAmount),
    adjustments: list(line.serviceAdjustments).flatMap(readAdjustments),
    remarkCodes: list(line.healthCareCheckRemarkCodes).flatMap((one) => wireText(one.remarkCode) ?? []),
  };
}

/** Up to six numbered triplets; empty ones and zeros without a reason are padding. */
function readAdjustments(group: Fields): Adjustment[] {
  const groupCode = wireText(group.claimAdjustmentGroupCode);
  return [1, 2, 3, 4, 5, 6].flatMap((place) => {
    const reasonCode = wireText(group[`adjustmentReasonCode${place}`]);
    const amount = dollars(group[`adjustmentAmount${place}`]);
    if (reasonCode === undefined || amount === undefined) return [];
    return [
      {
        group: lookUp(groups, groupCode) ?? 'unknown',
        groupCode,
        reasonCode,
        text: describeAdjustmentReason(reasonCode),
        amount,
        quantity: wireAmount(group[`adjustmentQuantity${place}`]),
      },
    ];
  });
}

const money = (amount: string) => ({ amount, currency: 'USD' });

function total(adjustments: readonly { readonly amount: string }[]): string {
  return sumMoney([money('0.00'), ...adjustments.map(({ amount }) => money(amount))])?.amount ?? '0.00';
}

/** What remains of an amount after adjustments. */
function less(amount: string, adjusted: string): string | undefined {
  return sumMoney([money(amount), negateMoney(money(adjusted))])?.amount;
}

type Unproved = Omit<Remittance, 'isBalanced' | 'issues'>;

/** Billed less adjustments is what is paid, for a line and for a claim; the claims less PLB are the payment. */
function imbalances({ claims, providerAdjustments, paidAmount }: Unproved): Issue[] {
  const inside = claims.flatMap((claim, index) => claimImbalances(claim, `claims.${index}`));
  const paid = claims.map((claim) => claim.paidAmount).filter((amount) => amount !== undefined);
  const sum = total(paid.map((amount) => ({ amount })));
  const whole =
    paidAmount !== undefined && less(sum, total(providerAdjustments)) !== paidAmount
      ? [
          imbalance(
            'payment_imbalance',
            'payment',
            'The claims and the adjustments of the whole are not the payment',
          ),
        ]
      : [];
  return [...inside, ...whole];
}

function claimImbalances(claim: RemittanceClaim, path: string): Issue[] {
  const { billedAmount, paidAmount, adjustedAmount, lines } = claim;
  const ofLines = lines.flatMap((line, index) =>
    line.billedAmount !== undefined &&
    line.paidAmount !== undefined &&
    less(line.billedAmount, total(line.adjustments)) !== line.paidAmount
      ? [
          imbalance(
            'line_imbalance',
            `${path}.lines.${index}`,
            'Billed less adjustments is not what was paid',
          ),
        ]
      : [],
  );
  const isOff =
    billedAmount !== undefined &&
    paidAmount !== undefined &&
    less(billedAmount, adjustedAmount) !== paidAmount;
  return isOff
    ? [...ofLines, imbalance('claim_imbalance', path, 'Billed less adjustments is not what was paid')]
    : ofLines;
}

function imbalance(code: string, path: string, text: string): Issue {
  return {
    severity: 'warning',
    code,
    path,
    text,
    followUp: 'Ask the payer before posting; the original file may say more.',
  };
}
