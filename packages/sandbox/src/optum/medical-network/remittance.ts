import type { JsonObject } from '../json.js';
import { interchange } from '../x12.js';
import { adjudicate, type StoredClaim, toDay } from './claim-store.js';
import { toAmount } from './money.js';

/** Group, reason and cents of an adjustment. */
export type Adjustment = readonly [group: 'CO' | 'PR' | 'OA', reason: string, cents: number];

/** One claim in a remittance (CLP). Charge minus all adjustments is the payment, for every line. */
export interface RemittedClaim {
  readonly claim: StoredClaim;
  /** CLP02. */
  readonly statusCode: string;
  readonly lines: readonly { readonly paidCents: number; readonly adjustments: readonly Adjustment[] }[];
}

/** A payment with its remittance advice (835). */
export interface Remittance {
  readonly traceNumber: string;
  readonly dateMs: number;
  readonly claims: readonly RemittedClaim[];
  /** Provider-level adjustments (PLB): code, reference, cents; a positive amount reduces the payment. */
  readonly balance?: readonly (readonly [code: string, reference: string, cents: number])[];
  /** Element and segment delimiters; one captured 835 uses unusual ones. */
  readonly delimiters?: readonly [element: string, terminator: string];
}

/** Names of the adjustment groups. */
export const GROUP = { CO: 'Contractual Obligations', PR: 'Patient Responsibility', OA: 'Other Adjustments' };

/** Returns the payment of the sandbox's payer for an accepted claim. */
export function remit(claim: StoredClaim): Remittance {
  const lines = claim.lines.map(({ chargeCents }) => {
    const { writtenOff, patient, paid } = adjudicate(chargeCents);
    const adjustments: readonly Adjustment[] = [
      ['CO', '45', writtenOff],
      ['PR', '2', patient],
    ];
    return { paidCents: paid, adjustments };
  });
  const claims = [{ claim, statusCode: '1', lines }];
  return { traceNumber: claim.clearinghouseNumber, dateMs: claim.paidAt, claims };
}

function sum(values: readonly number[]) {
  return values.reduce((total, value) => total + value, 0);
}
function paidOf({ lines }: RemittedClaim) {
  return sum(lines.map((line) => line.paidCents));
}
function patientOf({ lines }: RemittedClaim) {
  return sum(
    lines.flatMap(({ adjustments }) =>
      adjustments.filter(([group]) => group === 'PR').map(([, , cents]) => cents),
    ),
  );
}
function paymentOf(remittance: Remittance) {
  return sum(remittance.claims.map(paidOf)) - sum((remittance.balance ?? []).map(([, , cents]) => cents));
}

/** Returns the adjustments of one line by group, in the order received. */
function byGroup(adjustments: readonly Adjustment[]): [keyof typeof GROUP, Adjustment[]][] {
  const groups = new Map<keyof typeof GROUP, Adjustment[]>();
  for (const adjustment of adjustments)
    groups.set(adjustment[0], [...(groups.get(adjustment[0]) ?? []), adjustment]);
  return [...groups];
}

/** Returns the 835 as EDI. */
export function remittanceEdi(remittance: Remittance): string {
  const day = toDay(remittance.dateMs);
  const [first] = remittance.claims;
  if (first === undefined) throw new RangeError('a remittance without a claim');
  const { claim } = first;
  const segments = [
    `BPR*I*${toAmount(paymentOf(remittance))}*C*ACH*CCP*01*000000000*DA*0000000000*1999999999**01*000000000*DA*0000000000*${day}`,
    `TRN*1*${remittance.traceNumber}*1999999999`,
    `DTM*405*${day}`,
    `N1*PR*${claim.payerName}`,
    'N3*PO BOX 100',
    'N4*EXAMPLETON*TN*372030000',
    `REF*2U*${claim.payerId}`,
    'PER*BL*SANDBOX*TE*0000000000',
    `N1*PE*${claim.billingName}*XX*${claim.billingNpi}`,
    'REF*TJ*123456789',
    'LX*1',
    ...remittance.claims.flatMap((remitted) => [
      `CLP*${remitted.claim.patientControlNumber}*${remitted.statusCode}*${toAmount(chargeOf(remitted))}*${toAmount(paidOf(remitted))}*${toAmount(patientOf(remitted))}*${remitted.claim.filingCode}*SBX${remitted.claim.clearinghouseNumber}*${remitted.claim.facilityCode}*${remitted.claim.frequencyCode}`,
      `NM1*QC*1*${remitted.claim.lastName}*${remitted.claim.firstName}****MI*${remitted.claim.memberId}`,
      ...remitted.lines.flatMap(({ paidCents, adjustments }, index) => {
        const line = remitted.claim.lines[index];
        return [
          `SVC*HC:${line?.code}*${toAmount(line?.chargeCents ?? 0)}*${toAmount(paidCents)}**${line?.units}`,
          `DTM*472*${line?.date}`,
          ...byGroup(adjustments).map(
            ([group, list]) =>
              `CAS*${group}*${list.map(([, reason, cents]) => `${reason}*${toAmount(cents)}`).join('**')}`,
          ),
          `AMT*B6*${toAmount(allowedOf(line?.chargeCents ?? 0, adjustments))}`,
        ];
      }),
    ]),
    ...(remittance.balance ?? []).map(
      ([code, reference, cents]) =>
        `PLB*${claim.billingNpi}*${day.slice(0, 4)}1231*${code}:${reference}*${toAmount(cents)}`,
    ),
  ];
  const set = { code: '835', version: '005010X221A1', functional: 'HP' };
  return interchange(set, segments, '000000001', remittance.dateMs, remittance.delimiters);
}

function chargeOf({ claim }: RemittedClaim) {
  return sum(claim.lines.map((line) => line.chargeCents));
}
function allowedOf(chargeCents: number, adjustments: readonly Adjustment[]) {
  return chargeCents - sum(adjustments.filter(([group]) => group === 'CO').map(([, , cents]) => cents));
}

/** Returns the same as JSON, in the conversion's format: numbered triplets, and empty text for absent values. */
export function remittanceJson(remittance: Remittance): JsonObject {
  const day = toDay(remittance.dateMs);
  const [first] = remittance.claims;
  return {
    id: `835-${remittance.traceNumber}`,
    controlNumber: '0001',
    productionDate: day,
    receiverIdentifier: '',
    paymentAndRemitReassociationDetails: {
      traceTypeCode: '1',
      checkOrEFTTraceNumber: remittance.traceNumber,
      originatingCompanyIdentifier: '1999999999',
    },
    financialInformation: {
      transactionHandlingCode: 'I',
      totalActualProviderPaymentAmount: toAmount(paymentOf(remittance)),
      creditOrDebitFlagCode: 'C',
      paymentMethodCode: 'ACH',
      paymentFormatCode: 'CCP',
      payerIdentifier: '1999999999',
      checkIssueOrEFTEffectiveDate: day,
    },
    payer: {
      name: first?.claim.payerName,
      payerIdentificationNumber: first?.claim.payerId,
      address: { address1: 'PO BOX 100', city: 'EXAMPLETON', state: 'TN', postalCode: '372030000' },
      technicalContactInformation: [{ contactName: 'SANDBOX', contactMethods: [{ phone: '0000000000' }] }],
    },
    payee: {
      name: first?.claim.billingName,
      npi: first?.claim.billingNpi,
      federalTaxPayersIdentificationNumber: '123456789',
    },
    detailInfo: [{ assignedNumber: '1', paymentInfo: remittance.claims.map((claim) => paymentInfo(claim)) }],
    ...(remittance.balance === undefined
      ? {}
      : {
          providerAdjustments: [
            {
              providerIdentifier: first?.claim.billingNpi,
              fiscalPeriodDate: `${day.slice(0, 4)}1231`,
              adjustments: remittance.balance.map(([code, reference, cents]) => ({
                adjustmentReasonCode: code,
                providerAdjustmentIdentifier: reference,
                providerAdjustmentAmount: toAmount(cents),
              })),
            },
          ],
        }),
  };
}

function paymentInfo(remitted: RemittedClaim): JsonObject {
  const { claim, statusCode, lines } = remitted;
  return {
    claimPaymentInfo: {
      patientControlNumber: claim.patientControlNumber,
      claimStatusCode: statusCode,
      totalClaimChargeAmount: toAmount(chargeOf(remitted)),
      claimPaymentAmount: toAmount(paidOf(remitted)),
      patientResponsibilityAmount: toAmount(patientOf(remitted)),
      claimFilingIndicatorCode: claim.filingCode,
      payerClaimControlNumber: `SBX${claim.clearinghouseNumber}`,
      facilityTypeCode: claim.facilityCode,
      claimFrequencyCode: claim.frequencyCode,
    },
    patientName: { lastName: claim.lastName, firstName: claim.firstName, memberId: claim.memberId },
    claimStatementPeriodStart: '',
    claimStatementPeriodEnd: '',
    serviceLines: lines.map(({ paidCents, adjustments }, index) => {
      const line = claim.lines[index];
      return {
        serviceDate: line?.date,
        servicePaymentInformation: {
          productOrServiceIDQualifier: 'HC',
          adjudicatedProcedureCode: line?.code,
          lineItemChargeAmount: toAmount(line?.chargeCents ?? 0),
          lineItemProviderPaymentAmount: toAmount(paidCents),
          unitsOfServicePaidCount: line?.units,
        },
        serviceAdjustments: byGroup(adjustments).map(([group, list]) => ({
          claimAdjustmentGroupCode: group,
          claimAdjustmentGroupCodeValue: GROUP[group],
          ...Object.fromEntries(
            list.flatMap(([, reason, cents], position) => [
              [`adjustmentReasonCode${position + 1}`, reason],
              [`adjustmentAmount${position + 1}`, toAmount(cents)],
            ]),
          ),
        })),
        serviceSupplementalAmounts: {
          allowedActual: toAmount(allowedOf(line?.chargeCents ?? 0, adjustments)),
        },
      };
    }),
  };
}
