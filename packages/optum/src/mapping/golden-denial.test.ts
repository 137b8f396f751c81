import { expect, test } from 'vitest';
import {
  amount,
  benefit,
  carin,
  cas,
  coded,
  insuredBy,
  named,
  npi,
  organization,
  patient,
  payerId,
  paymentStatus,
  submitted,
  unknown,
  usd,
} from '../../testing/fhir-shapes.js';
import { toRemittanceExplanations } from '../mapping.js';
import type { RemittanceReportBody } from '../medical-network/reports/remittance.js';

test('an 835 of our own, mapped by hand: nothing paid, everything the patient’s', () => {
  const report = {
    meta: { traceId: 'trace-9' },
    transactions: [
      {
        controlNumber: '0001',
        productionDate: '20240305',
        paymentAndRemitReassociationDetails: { checkOrEFTTraceNumber: 'T9' },
        financialInformation: {
          totalActualProviderPaymentAmount: '0',
          paymentMethodCode: 'NON',
          checkIssueOrEFTEffectiveDate: '20240306',
        },
        payer: { name: 'Plan One', payerIdentificationNumber: 'P1' },
        payee: { name: 'Happy Doctors', npi: '1760854442' },
        detailInfo: [
          {
            paymentInfo: [
              {
                claimPaymentInfo: {
                  patientControlNumber: 'A1',
                  claimStatusCode: '4',
                  totalClaimChargeAmount: '150',
                  claimPaymentAmount: '0',
                  patientResponsibilityAmount: '150',
                  payerClaimControlNumber: 'C1',
                },
                patientName: { firstName: 'Janeone', lastName: 'Doeone' },
                subscriber: { firstName: 'Johnone', lastName: 'Doeone', memberId: 'M1' },
                serviceLines: [
                  {
                    serviceStartDate: '20240201',
                    serviceEndDate: '20240203',
                    servicePaymentInformation: {
                      productOrServiceIDQualifier: 'HC',
                      adjudicatedProcedureCode: 'E0570',
                      lineItemChargeAmount: '150',
                      lineItemProviderPaymentAmount: '0',
                    },
                    serviceAdjustments: [
                      {
                        claimAdjustmentGroupCode: 'PR',
                        adjustmentReasonCode1: '1',
                        adjustmentAmount1: '150',
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  } as unknown as RemittanceReportBody;
  expect(toRemittanceExplanations(report)).toEqual([
    {
      resource: {
        resourceType: 'ExplanationOfBenefit',
        meta: { source: 'urn:optum:medicalnetwork:reports#trace-9' },
        extension: [paymentStatus('4')],
        identifier: [named('Payer claim number', 'C1'), named('Patient account number', 'A1')],
        status: 'active',
        type: unknown,
        use: 'claim',
        patient: patient('M1', 'Janeone Doeone'),
        billablePeriod: { start: '2024-02-01', end: '2024-02-03' },
        created: '2024-03-05',
        insurer: organization(payerId('P1'), 'Plan One'),
        provider: organization(npi('1760854442'), 'Happy Doctors'),
        outcome: 'complete',
        disposition: 'Denied',
        insurance: insuredBy('M1'),
        item: [
          {
            sequence: 1,
            productOrService: coded('http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', 'E0570'),
            servicedPeriod: { start: '2024-02-01', end: '2024-02-03' },
            adjudication: [
              amount(submitted, 150),
              amount(benefit, 0),
              cas('deductible', 'PR', '1', 'Applied to the deductible', 150),
            ],
          },
        ],
        total: [amount(submitted, 150), amount(benefit, 0), amount(coded(carin, 'memberliability'), 150)],
        payment: {
          type: coded('http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBPayerAdjudicationStatus', 'denied'),
          date: '2024-03-06',
          amount: usd(0),
          identifier: named('Check or transfer number', 'T9'),
        },
      },
      unmapped: ['subscriber.firstName', 'subscriber.lastName'],
    },
  ]);
});
