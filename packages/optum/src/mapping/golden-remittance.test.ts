import { describe, expect, test } from 'vitest';
import {
  amount,
  benefit,
  carin,
  cas,
  coded,
  eligible,
  insuredBy,
  named,
  npi,
  organization,
  patient,
  payerId,
  paymentStatus,
  remark,
  submitted,
  unknown,
  usd,
} from '../../testing/fhir-shapes.js';
import { example, hasReference } from '../../testing/reference.js';
import { toPaymentReconciliations, toRemittanceExplanations } from '../mapping.js';
import type { RemittanceReportBody } from '../medical-network/reports/remittance.js';

// Whole resources, written by hand from the raw 835s and the rules of docs/mappings.md. The people are made up.

const reports = 'medical-network-claims-responses-and-reports-v2';
const allowed = "Exceeds the payer's allowed amount; the provider writes it off";
const sequestration = 'Federal sequestration reduction';
const several = 'Reduced under the multiple procedure rules';
const deductible = 'Applied to the deductible';
function paymentType(code: string) {
  return coded('http://terminology.hl7.org/CodeSystem/payment-type', code);
}
function status(code: string) {
  return coded('http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBPayerAdjudicationStatus', code);
}
function owed(value: number) {
  return amount(coded(carin, 'memberliability'), value);
}

describe.runIf(hasReference('two 835s mapped by hand'))('a captured 835, mapped by hand', () => {
  test('R5000000.XY: one claim of four lines, forwarded', () => {
    const report = example<RemittanceReportBody>(`${reports}/get-R5000000.XY-835.response.200.json`);
    const source = 'urn:optum:medicalnetwork:reports#1419bf63-2ac7-0bdb-b4f9-b1f5c9006fc4';
    const line = (
      sequence: number,
      code: string,
      modifier: string[],
      [billed, mayCost, paid]: [number, number, number],
      adjustments: object[],
    ) => ({
      sequence,
      productOrService: coded('http://www.ama-assn.org/go/cpt', code),
      modifier: modifier.map((one) => ({ coding: [{ code: one }] })),
      servicedDate: '2020-01-01',
      quantity: { value: 1 },
      adjudication: [
        amount(submitted, billed),
        amount(eligible, mayCost),
        amount(benefit, paid),
        ...adjustments,
      ],
    });
    const both = ['79', '51'];
    expect(toRemittanceExplanations(report)).toEqual([
      {
        resource: {
          resourceType: 'ExplanationOfBenefit',
          meta: { source },
          extension: [paymentStatus('19')],
          identifier: [
            named('Payer claim number', '0220087697150'),
            named('Patient account number', '00309'),
          ],
          status: 'active',
          type: unknown,
          use: 'claim',
          patient: patient('7SL5RA7XR19', 'JANE DOE'),
          billablePeriod: { start: '2020-01-01', end: '2020-01-01' },
          created: '2020-04-22',
          insurer: organization(payerId('06102'), 'NATIONAL GOVERNMENT SERVICES, INC.'),
          provider: organization(npi('1578001830'), 'ADVANED DENTAL AND IMPLANT C'),
          outcome: 'complete',
          disposition: 'Processed and forwarded to another payer',
          careTeam: [{ sequence: 1, provider: { identifier: npi('1234567893') } }],
          insurance: insuredBy('7SL5RA7XR19'),
          item: [
            line(
              1,
              '21210',
              ['79'],
              [3600, 1914.05, 1455.51],
              [
                cas('discount', 'CO', '45', allowed, 1685.95),
                cas('noncovered', 'CO', '253', sequestration, 29.7),
                cas('deductible', 'PR', '1', deductible, 57.54),
                cas('coinsurance', 'PR', '2', 'Coinsurance', 371.3),
              ],
            ),
            line(
              2,
              '21026',
              both,
              [1890, 277.15, 217.29],
              [
                cas('discount', 'CO', '45', allowed, 1335.71),
                cas('noncovered', 'CO', '253', sequestration, 4.43),
                cas('noncovered', 'CO', '59', several, 277.14),
                cas('coinsurance', 'PR', '2', 'Coinsurance', 55.43),
              ],
            ),
            line(
              3,
              '21208',
              both,
              [1836, 827.59, 648.83],
              [
                cas('discount', 'CO', '45', allowed, 180.82),
                cas('noncovered', 'CO', '253', sequestration, 13.24),
                cas('noncovered', 'CO', '59', several, 827.59),
                cas('coinsurance', 'PR', '2', 'Coinsurance', 165.52),
              ],
            ),
            line(
              4,
              '30580',
              both,
              [1680, 308.04, 241.5],
              [
                cas('discount', 'CO', '45', allowed, 1063.93),
                cas('noncovered', 'CO', '253', sequestration, 4.93),
                cas('noncovered', 'CO', '59', several, 308.03),
                cas('coinsurance', 'PR', '2', 'Coinsurance', 61.61),
              ],
            ),
          ],
          total: [amount(submitted, 9006), amount(benefit, 2563.13), owed(711.4)],
          payment: {
            type: status('paid'),
            date: '2020-04-23',
            amount: usd(2563.13),
            identifier: named('Check or transfer number', '895322770'),
          },
          processNote: [remark(1, 'MA01'), remark(2, 'MA15'), remark(3, 'MA18')],
        },
        unmapped: [
          'claimReceivedDate',
          'crossoverCarrier',
          'claimPaymentInfo.claimFilingIndicatorCode',
          'claimPaymentInfo.facilityTypeCode',
          'claimPaymentInfo.claimFrequencyCode',
          'serviceLines[0].serviceIdentification',
          'serviceLines[0].servicePaymentInformation.submittedProductOrServiceIDQualifier',
          'serviceLines[0].servicePaymentInformation.submittedProductOrServiceIDQualifierValue',
          'serviceLines[0].servicePaymentInformation.submittedAdjudicatedProcedureCode',
          'serviceLines[0].servicePaymentInformation.submittedAdjudicatedProcedureModifierCodes',
          'serviceLines[1].serviceIdentification',
          'serviceLines[2].serviceIdentification',
          'serviceLines[3].serviceIdentification',
        ],
      },
    ]);
    expect(toPaymentReconciliations(report)).toEqual([
      {
        resource: {
          resourceType: 'PaymentReconciliation',
          meta: { source },
          identifier: [{ system: 'urn:optum:control-number', value: '000000001' }],
          status: 'active',
          created: '2020-04-22',
          paymentIssuer: organization(payerId('06102'), 'NATIONAL GOVERNMENT SERVICES, INC.'),
          requestor: organization(npi('1578001830'), 'ADVANED DENTAL AND IMPLANT C'),
          outcome: 'complete',
          paymentDate: '2020-04-23',
          paymentAmount: usd(2563.13),
          paymentIdentifier: named('Check or transfer number', '895322770'),
          detail: [
            {
              type: paymentType('payment'),
              request: { type: 'Claim', identifier: named('Patient account number', '00309') },
              response: {
                type: 'ExplanationOfBenefit',
                identifier: named('Payer claim number', '0220087697150'),
              },
              amount: usd(2563.13),
            },
          ],
        },
        unmapped: [
          'receiverIdentifier',
          'paymentAndRemitReassociationDetails.originatingCompanyIdentifier',
          'financialInformation.transactionHandlingCode',
          'financialInformation.creditOrDebitFlagCode',
          'financialInformation.paymentMethodCode',
          'financialInformation.paymentFormatCode',
          'financialInformation.payerIdentifier',
          'financialInformation.senderAccountDetails',
          'financialInformation.receiverAccountDetails',
          'payer.address',
          'payer.businessContactInformation',
          'payer.technicalContactInformation',
          'payee.address',
          'payee.federalTaxPayersIdentificationNumber',
        ],
      },
    ]);
  });

  test('R5000000.WC: the first claim of its first payment, and that payment with what was taken off', () => {
    const report = example<RemittanceReportBody>(`${reports}/get-R5000000.WC-835.response.200.json`);
    const source = 'urn:optum:medicalnetwork:reports#849079de-a3c5-899c-2059-46026b1e01bd';
    const line = (
      sequence: number,
      code: string,
      day: string,
      [billed, paid]: [number, number],
      rest?: object,
    ) => ({
      sequence,
      productOrService: coded('http://www.ada.org/cdt', code),
      servicedDate: day,
      adjudication: [
        amount(submitted, billed),
        amount(eligible, paid),
        amount(benefit, paid),
        cas('discount', 'CO', '45', allowed, billed - paid),
      ],
      ...rest,
    });
    const [first] = toRemittanceExplanations(report);
    expect(first).toEqual({
      resource: {
        resourceType: 'ExplanationOfBenefit',
        meta: { source },
        extension: [paymentStatus('1')],
        identifier: [
          named('Payer claim number', '119932404007801'),
          named('Patient account number', '7722337'),
        ],
        status: 'active',
        type: unknown,
        use: 'claim',
        patient: patient('SJD11112', 'SANDY DOE'),
        billablePeriod: { start: '2019-03-22', end: '2019-03-26' },
        created: '2019-04-05',
        insurer: organization(payerId('06102'), 'DENTAL OF ABC'),
        provider: organization(npi('9999947036'), 'BAN DDS LLC'),
        outcome: 'complete',
        disposition: 'Processed',
        careTeam: [
          {
            sequence: 1,
            provider: { type: 'Practitioner', identifier: npi('1811901945'), display: 'ERIN BAN' },
          },
        ],
        insurance: insuredBy('SJD11112'),
        item: [
          line(1, 'D0120', '2019-03-24', [46, 25], {
            noteNumber: [2, 3],
            adjudication: [
              amount(submitted, 46),
              amount(eligible, 25),
              amount(benefit, 25),
              cas('discount', 'CO', '45', allowed, 1685.95, 1),
              cas('noncovered', 'CO', '253', sequestration, 29.7),
              cas('deductible', 'PR', '1', deductible, 57.54),
              cas('coinsurance', 'PR', '2', 'Coinsurance', 371.3),
            ],
          }),
          line(2, 'D0220', '2019-03-25', [25, 14]),
          line(3, 'D0230', '2019-03-26', [22, 10]),
          line(4, 'D0274', '2019-03-22', [60, 34]),
          line(5, 'D1110', '2019-03-23', [73, 49]),
        ],
        adjudication: [
          cas(undefined, 'OA', '23', "Adjusted for a prior payer's payment or adjustment", 19166.72),
        ],
        total: [amount(submitted, 226), amount(benefit, 132)],
        payment: {
          type: status('paid'),
          date: '2019-03-31',
          amount: usd(132),
          identifier: named('Check or transfer number', '12345'),
        },
        processNote: [remark(1, 'N520'), remark(2, 'N510'), remark(3, 'N381')],
      },
      unmapped: [
        'claimSupplementalInformation',
        'claimPaymentInfo.claimFilingIndicatorCode',
        'claimPaymentInfo.facilityTypeCode',
        'claimPaymentInfo.claimFrequencyCode',
      ],
    });
    const detail = (value: number) => ({
      type: paymentType('payment'),
      request: { type: 'Claim', identifier: named('Patient account number', '7722337') },
      response: {
        type: 'ExplanationOfBenefit',
        identifier: named('Payer claim number', '119932404007801'),
      },
      amount: usd(value),
    });
    const taken = (code: string, identifier: string, value: number) => ({
      identifier: named('Adjustment identifier', identifier),
      type: {
        coding: [...paymentType('adjustment').coding, { system: 'urn:payerkit:x12-element:426', code }],
      },
      payee: { type: 'Organization', identifier: named('Provider identifier', '1124058920') },
      amount: usd(value),
    });
    expect(toPaymentReconciliations(report)[0]).toEqual({
      resource: {
        resourceType: 'PaymentReconciliation',
        meta: { source },
        identifier: [{ system: 'urn:optum:control-number', value: '35681' }],
        status: 'active',
        created: '2019-04-05',
        paymentIssuer: organization(payerId('06102'), 'DENTAL OF ABC'),
        requestor: organization(npi('9999947036'), 'BAN DDS LLC'),
        outcome: 'complete',
        paymentDate: '2019-03-31',
        paymentAmount: usd(810.8),
        paymentIdentifier: named('Check or transfer number', '12345'),
        detail: [
          ...[132, 74, 108, 14].map(detail),
          taken('WO', '20211124 XP732039', -52436.08),
          taken('FB', '9802717391', 49082.64),
        ],
      },
      unmapped: [
        'id',
        'receiverIdentifier',
        'paymentAndRemitReassociationDetails.originatingCompanyIdentifier',
        'financialInformation.transactionHandlingCode',
        'financialInformation.creditOrDebitFlagCode',
        'financialInformation.paymentMethodCode',
        'financialInformation.payerIdentifier',
        'payer.address',
        'payer.technicalContactInformation',
        'payee.federalTaxPayersIdentificationNumber',
        'detailInfo[0].id',
        'providerAdjustments[0].fiscalPeriodDate',
      ],
    });
  });
});
