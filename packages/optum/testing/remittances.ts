import type { RemittanceReportBody } from '../src/medical-network/reports/remittance.js';

/** Fields of a claim payment that a test overrides. */
export interface PaymentChanges {
  readonly status?: string;
  readonly charge?: string;
  readonly paid?: string;
  readonly adjusted?: string;
  readonly payerNumber?: string | undefined;
  readonly account?: string;
  readonly patient?: object;
  readonly subscriber?: object;
}

/** A claim payment (CLP) of a synthetic person, balanced. */
export function payment(changes: PaymentChanges = {}): object {
  const { status = '1', charge = '100', paid = '80', adjusted = '20', account = 'A1' } = changes;
  return {
    claimPaymentInfo: {
      patientControlNumber: account,
      claimStatusCode: status,
      totalClaimChargeAmount: charge,
      claimPaymentAmount: paid,
      payerClaimControlNumber: 'payerNumber' in changes ? changes.payerNumber : 'C1',
    },
    patientName: { firstName: 'JOHNONE', lastName: 'DOEONE', memberId: 'M1', ...changes.patient },
    ...(changes.subscriber === undefined ? {} : { subscriber: changes.subscriber }),
    serviceLines: [
      {
        serviceDate: '20240201',
        servicePaymentInformation: {
          productOrServiceIDQualifier: 'HC',
          adjudicatedProcedureCode: '99213',
          lineItemChargeAmount: charge,
          lineItemProviderPaymentAmount: paid,
        },
        serviceAdjustments: [
          { claimAdjustmentGroupCode: 'CO', adjustmentReasonCode1: '45', adjustmentAmount1: adjusted },
        ],
      },
    ],
  };
}

/** A report (835) of one payment. */
export function report(
  paymentInfo: readonly object[],
  payer: { readonly id?: string; readonly name?: string } = {},
  productionDate = '20240301',
): RemittanceReportBody {
  return {
    meta: { traceId: `trace-${productionDate}` },
    transactions: [
      {
        controlNumber: '0001',
        productionDate,
        paymentAndRemitReassociationDetails: { checkOrEFTTraceNumber: `CHK-${productionDate}` },
        financialInformation: { checkIssueOrEFTEffectiveDate: productionDate },
        payer: { name: payer.name ?? 'Plan One', payerIdentificationNumber: payer.id ?? 'P1' },
        payee: { name: 'Happy Doctors', npi: '1760854442' },
        detailInfo: [{ assignedNumber: '1', paymentInfo }],
      },
    ],
  } as unknown as RemittanceReportBody;
}
