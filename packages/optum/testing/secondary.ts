import fc from 'fast-check';
import type { InstitutionalClaim, ProfessionalClaim } from '../src/medical-network/claims/claim.js';
import type { NextPayer } from '../src/medical-network/claims/secondary/next-payer.js';
import { readRemittances } from '../src/medical-network/reports/read-remittance.js';
import type { Remittance, RemittanceReportBody } from '../src/medical-network/reports/remittance.js';
import { institutionalClaim, professionalClaim } from './claims.js';

/** Returns dollars with two decimal places. */
function dollars(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** An adjustment in cents. */
export interface Adjusted {
  readonly group: string;
  readonly reason: string;
  readonly cents: number;
}

/** A payer's decision on a line, in cents. The rest after adjustments is paid. */
export interface DecidedLine {
  readonly charge: number;
  readonly adjustments: readonly Adjusted[];
  /** Number of the line in the remittance. */
  readonly number?: string | undefined;
  readonly procedure?: string;
  readonly fields?: object;
}

/** A payer's decision on a claim. */
export interface Decided {
  readonly lines: readonly DecidedLine[];
  /** Adjustments of the whole claim. */
  readonly adjustments?: readonly Adjusted[];
  readonly status?: string;
  readonly account?: string;
  /** Lines are omitted: the payer decided the claim as a whole. */
  readonly isWhole?: boolean;
  readonly sign?: 1 | -1;
  /** Changes to the wire data of the claim (CLP). */
  readonly info?: object;
}

function cas(adjustments: readonly Adjusted[], sign: number) {
  return adjustments.map(({ group, reason, cents }) => ({
    claimAdjustmentGroupCode: group,
    adjustmentReasonCode1: reason,
    adjustmentAmount1: dollars(sign * cents),
  }));
}
function sum(cents: readonly number[]) {
  return cents.reduce((total, one) => total + one, 0);
}
function adjusted(adjustments: readonly Adjusted[] = []) {
  return sum(adjustments.map(({ cents }) => cents));
}

function paymentOf({
  lines,
  adjustments = [],
  status = '1',
  account = 'A1',
  isWhole,
  sign = 1,
  info,
}: Decided) {
  const charge = sum(lines.map((line) => line.charge));
  const paid = charge - adjusted(adjustments) - sum(lines.map((line) => adjusted(line.adjustments)));
  const all = [...adjustments, ...(isWhole ? lines.flatMap((line) => line.adjustments) : [])];
  return {
    paid: sign * paid,
    wire: {
      claimPaymentInfo: {
        patientControlNumber: account,
        claimStatusCode: status,
        totalClaimChargeAmount: dollars(sign * charge),
        claimPaymentAmount: dollars(sign * paid),
        payerClaimControlNumber: 'ICN1',
        ...info,
      },
      claimAdjustments: cas(all, sign),
      serviceLines: isWhole
        ? []
        : lines.map((line) => ({
            lineItemControlNumber: line.number,
            serviceDate: '20260309',
            servicePaymentInformation: {
              productOrServiceIDQualifier: 'HC',
              adjudicatedProcedureCode: line.procedure ?? '99213',
              lineItemChargeAmount: dollars(sign * line.charge),
              lineItemProviderPaymentAmount: dollars(sign * (line.charge - adjusted(line.adjustments))),
              ...line.fields,
            },
            serviceAdjustments: cas(line.adjustments, sign),
          })),
    },
  };
}

/** A remittance of the primary payer, as read: its payment is the sum of its claims. */
export function decidedRemittance(claims: readonly Decided[], changes: object = {}): Remittance {
  const payments = claims.map(paymentOf);
  const body = {
    transactions: [
      {
        paymentAndRemitReassociationDetails: { checkOrEFTTraceNumber: 'EFT1' },
        financialInformation: {
          checkIssueOrEFTEffectiveDate: '20260401',
          totalActualProviderPaymentAmount: dollars(sum(payments.map(({ paid }) => paid))),
        },
        payer: { name: 'FIRST PAYER', payerIdentificationNumber: '11111' },
        payee: { name: 'HAPPY DOCTORS' },
        detailInfo: [{ paymentInfo: payments.map(({ wire }) => wire) }],
        ...changes,
      },
    ],
  };
  const [remittance] = readRemittances(body as unknown as RemittanceReportBody);
  return remittance as Remittance;
}

/** A line of a claim, with its charge in cents. */
export interface ClaimedLine {
  readonly charge: number;
  readonly number?: string | undefined;
  readonly procedure?: string;
  readonly fields?: object;
}

/** A professional claim to the primary payer. */
export function primaryClaim(lines: readonly ClaimedLine[], information: object = {}): ProfessionalClaim {
  return professionalClaim({
    patientControlNumber: 'A1',
    claimChargeAmount: dollars(sum(lines.map(({ charge }) => charge))),
    serviceLines: lines.map(({ charge, number, procedure = '99213', fields }) => ({
      serviceDate: '20260309',
      ...(number === undefined ? {} : { providerControlNumber: number }),
      professionalService: {
        procedureIdentifier: 'HC',
        procedureCode: procedure,
        lineItemChargeAmount: dollars(charge),
        measurementUnit: 'UN',
        serviceUnitCount: '1',
        compositeDiagnosisCodePointers: { diagnosisCodePointers: ['1'] },
        ...fields,
      },
    })),
    ...information,
  });
}

/** An institutional claim to the primary payer. */
export function primaryStay(lines: readonly ClaimedLine[]): InstitutionalClaim {
  const claim = institutionalClaim() as unknown as { claimInformation: object };
  return {
    ...claim,
    claimInformation: {
      ...claim.claimInformation,
      patientControlNumber: 'A1',
      claimChargeAmount: dollars(sum(lines.map(({ charge }) => charge))),
      claimDateInformation: { statementBeginDate: '20260309', statementEndDate: '20260310' },
      serviceLines: lines.map(({ charge, number, procedure = '99213' }, index) => ({
        assignedNumber: String(index + 1),
        serviceDate: '20260309',
        ...(number === undefined ? {} : { lineItemControlNumber: number }),
        institutionalService: {
          serviceLineRevenueCode: '0450',
          procedureIdentifier: 'HC',
          procedureCode: procedure,
          lineItemChargeAmount: dollars(charge),
          measurementUnit: 'UN',
          serviceUnitCount: '1',
        },
      })),
    },
  } as unknown as InstitutionalClaim;
}

/** The payer that receives the claim next. */
export const SECOND_PAYER: NextPayer = {
  tradingPartnerServiceId: '22222',
  tradingPartnerName: 'SECOND PAYER',
  claimFilingCode: 'BL',
  subscriber: { memberId: 'S2' },
};

const adjustment = fc.record({
  group: fc.constantFrom('CO', 'PR', 'OA', 'PI'),
  reason: fc.constantFrom('1', '2', '3', '45', '96', '97', '253', 'P12'),
  cents: fc.integer({ min: 1, max: 200_000 }),
});
// Payers also increase: a negative adjustment adds to the payment.
const signed = fc.oneof(
  { weight: 5, arbitrary: adjustment },
  { weight: 1, arbitrary: adjustment.map((one) => ({ ...one, group: 'CO', cents: -one.cents })) },
);
const decidedLine = fc.record({
  charge: fc.integer({ min: 0, max: 500_000 }),
  adjustments: fc.array(signed, { maxLength: 4 }),
  isNumbered: fc.boolean(),
  procedure: fc.constantFrom('99213', '99214', '87880'),
});

/** Claims with the balanced decision of the primary payer: by line or as a whole, numbered lines or not, in any order. */
export const decisions = fc
  .record({
    lines: fc.array(decidedLine, { minLength: 1, maxLength: 8 }),
    adjustments: fc.array(signed, { maxLength: 3 }),
    isWhole: fc.boolean(),
    isReversed: fc.boolean(),
  })
  .map(({ lines, adjustments, isWhole, isReversed }) => {
    const numbered = lines.map(({ isNumbered, ...line }, index) => ({
      ...line,
      number: isNumbered ? `LINE${index + 1}` : undefined,
    }));
    const decided = {
      lines: numbered,
      adjustments: isWhole ? adjustments.slice(0, 1) : adjustments,
      isWhole,
    };
    // A whole claim contains at most five groups.
    const few = isWhole
      ? {
          ...decided,
          lines: numbered.map((line) => ({ ...line, adjustments: line.adjustments.slice(0, 1) })),
        }
      : decided;
    return { lines: numbered, decided: few, order: isReversed };
  });
