import { describe, expect, test } from 'vitest';
import { payment, report } from '../../../testing/remittances.js';
import { readPayments, readRemittances } from './read-remittance.js';

describe('a remittance', () => {
  test('has the data needed to post a claim and its lines', () => {
    const wire = {
      ...payment(),
      patientName: {
        firstName: 'ALEX',
        lastName: 'RIVERA',
        suffix: 'JR',
        medicaidRecipientIdentificationNumber: 'MC1',
      },
      subscriber: { organizationName: 'EMPLOYER', taxId: '12' },
      correctedPatientOrInsuredName: { lastName: 'RIVERO', insuredsChangedUniqueIdentificationNumber: 'MC2' },
      renderingProvider: { firstName: 'SAM', lastName: 'DOC', npi: '1942788757' },
      crossoverCarrier: { organizationName: 'SECOND', payorId: 'S2' },
      correctedPriorityPayer: {
        organizationName: 'FIRST',
        nationalAssociationOfInsuranceCommissionersIdentification: 'F1',
      },
      claimReceivedDate: '20240110',
      claimStatementPeriodStart: '20240105',
      claimStatementPeriodEnd: '20240106',
      coverageExpirationDate: '20231231',
      claimSupplementalInformation: { interest: '1.1', patientAmountPaid: '5', coverageAmount: '90' },
      serviceLines: [
        {
          lineItemControlNumber: 'L9',
          serviceStartDate: '20240105',
          serviceEndDate: '20240106',
          renderingProviderInformation: { npi: '1760854442' },
          servicePaymentInformation: {
            productOrServiceIDQualifier: 'HC',
            adjudicatedProcedureCode: '99213',
            adjudicatedProcedureModifierCodes: ['25', '', 'GT'],
            submittedAdjudicatedProcedureCode: '99214',
            submittedAdjudicatedProcedureModifierCodes: ['25'],
            unitsOfServicePaidCount: '1',
            originalUnitsOfServiceCount: '2',
            nationalUniformBillingCommitteeRevenueCode: '0510',
          },
        },
      ],
    };
    const [remittance] = readRemittances(report([wire]));
    expect(remittance).toMatchObject({ payeeName: 'Happy Doctors', productionDate: '2024-03-01' });
    expect(remittance?.claims[0]).toMatchObject({
      patient: {
        firstName: 'ALEX',
        lastName: 'RIVERA',
        suffix: 'JR',
        memberId: 'MC1',
        memberIdQualifier: 'MR',
      },
      insured: { lastName: 'EMPLOYER', memberId: '12', memberIdQualifier: 'FI' },
      correctedInsured: { lastName: 'RIVERO', memberId: 'MC2' },
      renderingProvider: { npi: '1942788757', name: 'SAM DOC' },
      crossoverPayer: { name: 'SECOND', id: 'S2' },
      correctedPriorityPayer: { name: 'FIRST', id: 'F1' },
      receivedDate: '2024-01-10',
      statementStartDate: '2024-01-05',
      statementEndDate: '2024-01-06',
      coverageExpirationDate: '2023-12-31',
      interestAmount: '1.10',
      patientPaidAmount: '5.00',
      coverageAmount: '90.00',
      lines: [
        {
          lineItemControlNumber: 'L9',
          procedureQualifier: 'HC',
          modifiers: ['25', 'GT'],
          submittedProcedureCode: '99214',
          submittedModifiers: ['25'],
          revenueCode: '0510',
          paidUnits: '1',
          submittedUnits: '2',
          serviceDate: '2024-01-05',
          serviceEndDate: '2024-01-06',
          renderingProviderNpi: '1760854442',
        },
      ],
    });
  });

  test('has no data of people and payers that it does not name', () => {
    expect(readRemittances(report([{}]))[0]?.claims[0]).toMatchObject({
      patient: undefined,
      insured: undefined,
      correctedInsured: undefined,
      renderingProvider: undefined,
      crossoverPayer: undefined,
    });
  });

  test('names the claim, provider and period of an adjustment of the whole', () => {
    const body = report([payment()]);
    Object.assign(body.transactions?.[0] ?? {}, {
      financialInformation: { totalActualProviderPaymentAmount: '75' },
      providerAdjustments: [
        {
          providerIdentifier: '1760854442',
          fiscalPeriodDate: '20241231',
          adjustments: [
            {
              adjustmentReasonCode: 'WO',
              providerAdjustmentIdentifier: 'C0 A0',
              providerAdjustmentAmount: '6',
            },
            { adjustmentReasonCode: 'L6', providerAdjustmentAmount: '-1' },
          ],
        },
      ],
    });
    const [remittance] = readRemittances(body);
    expect(remittance?.isBalanced).toBe(true);
    const of = { providerId: '1760854442', fiscalPeriodDate: '2024-12-31' };
    expect(remittance?.providerAdjustments).toEqual([
      { reasonCode: 'WO', identifier: 'C0 A0', amount: '6.00', ...of },
      { reasonCode: 'L6', identifier: undefined, amount: '-1.00', ...of },
    ]);
  });

  test('has adjustments in one notation, whatever the case and padding of their codes', () => {
    const adjusted = (group: string, reason: string) => {
      const claimAdjustments = [
        { claimAdjustmentGroupCode: group, adjustmentReasonCode1: reason, adjustmentAmount1: '20' },
      ];
      return readRemittances(report([{ ...payment(), claimAdjustments }]))[0]?.claims[0];
    };
    const claims = [adjusted('PR', '1'), adjusted('pr', '01')];
    for (const claim of claims)
      expect(claim?.adjustments).toMatchObject([
        { group: 'patient', groupCode: 'PR', reasonCode: '1', text: 'Applied to the deductible' },
      ]);
    expect(new Set(claims.map((claim) => claim?.paymentKey)).size).toBe(1);
    expect(adjusted('CO', 'b7')?.adjustments).toMatchObject([{ reasonCode: 'B7' }]);
  });

  test('has keys that stay the same in another delivery, and differ for another payment', () => {
    const keyOf = (...parameters: Parameters<typeof report>) =>
      readRemittances(report(...parameters))[0]?.claims[0]?.paymentKey;
    const key = keyOf([payment()]);
    expect(key).toMatch(/^[\da-f]{32}$/);
    expect(keyOf([payment({ patient: { firstName: 'OTHER' } })])).toBe(key);
    const others = [
      keyOf([payment({ paid: '79', adjusted: '21' })]),
      keyOf([payment({ account: 'A2' })]),
      keyOf([payment({ payerNumber: 'C2' })]),
      keyOf([payment({ status: '2' })]),
      keyOf([payment()], { id: 'P2' }),
      // Another check.
      keyOf([payment()], {}, '20240401'),
    ];
    expect(new Set([key, ...others]).size).toBe(7);
  });

  test('has a key that ignores the order of lines and adjustments, but not their count', () => {
    const line = (code: string, ...reasons: string[]) => ({
      servicePaymentInformation: {
        productOrServiceIDQualifier: 'HC',
        adjudicatedProcedureCode: code,
        lineItemChargeAmount: '50',
        lineItemProviderPaymentAmount: '40',
      },
      serviceAdjustments: reasons.map((reason) => ({
        claimAdjustmentGroupCode: 'CO',
        adjustmentReasonCode1: reason,
        adjustmentAmount1: '5',
      })),
    });
    const keyOf = (...serviceLines: ReturnType<typeof line>[]) =>
      readRemittances(report([{ ...payment(), serviceLines }]))[0]?.claims[0]?.paymentKey;
    const key = keyOf(line('99213', '45', '253'), line('87880', '45', '97'));
    expect(keyOf(line('87880', '97', '45'), line('99213', '45', '253'))).toBe(key);
    const others = [
      keyOf(line('99213', '45', '97'), line('87880', '45', '253')),
      keyOf(line('99213', '45', '253')),
      keyOf(line('99213', '45', '253'), line('87880', '45', '97'), line('87880', '45', '97')),
    ];
    expect(new Set([key, ...others]).size).toBe(4);
  });

  test('is read once for all claims, and once if it has none', () => {
    const [first, second] = readPayments(report([payment(), payment({ account: 'A2' })]));
    expect(first?.payment).toBe(second?.payment);
    expect([...readPayments(report([]))]).toMatchObject([{ claim: undefined }]);
    expect(readRemittances(report([]))).toHaveLength(1);
  });
});
