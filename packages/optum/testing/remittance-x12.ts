import type { RemittanceReportBody } from '../src/medical-network/reports/remittance.js';

/** Segments of an 835 up to its first claim. */
export const HEAD = [
  'BPR*I*130*C*ACH*CCP*01*999999992*DA*123456*1512345678*S1*01*999988880*DA*98765*20240301',
  'TRN*1*EFT77*1512345678',
  'REF*EV*RECEIVER1',
  'DTM*405*20240229',
  'N1*PR*TEST PLAN*XV*H1234',
  'N3*1 MAIN ST*FLOOR 2',
  'N4*TOWN*PA*17111',
  'REF*2U*P0001',
  'PER*CX*HELP DESK*TE*8005550100*EX*12',
  'PER*BL*EDI*EM*EDI@PLAN.EXAMPLE',
  'N1*PE*TEST CLINIC*XX*1234567893',
  'REF*TJ*123456789',
];

/** A claim with lines. */
export const CLAIM = [
  'CLP*PCN1*19*200*150*30*12*PAYER1*11*7**470*1.5',
  'CAS*OA*23*5*1',
  'NM1*QC*1*RIVERA*ALEX*Q**JR*MR*MC1',
  'NM1*IL*2*EMPLOYER*****FI*12',
  'NM1*74*1*RIVERO*****C*MC2',
  'NM1*82*1*DOC*SAM****XX*1942788757',
  'NM1*TT*2*SECOND*****PI*S2',
  'NM1*PR*2*FIRST*****NI*F1',
  'MOA***MA01*MA18',
  'REF*EA*REC1',
  'REF*1L*GROUP1',
  'DTM*050*20240110',
  'DTM*232*20240105',
  'DTM*233*20240106',
  'AMT*I*1.1',
  'AMT*F5*5',
  'AMT*AU*90',
  'AMT*T*3.33',
  'QTY*CA*2',
  'SVC*HC:99213:25:GT*200*150*0510*1*HC:99214:25::::OFFICE*2',
  'DTM*150*20240105',
  'DTM*151*20240106',
  'CAS*CO*45*10**97*5',
  'CAS*PR*1*20**2*10',
  'REF*6R*L9',
  'REF*HPI*1760854442',
  'AMT*B6*195',
  'LQ*HE*N130',
];

/** A reversal. */
export const REVERSAL = [
  'CLP*PCN2*22*-20*-20**12*PAYER2*11*8',
  'CAS*CO*45*0',
  'NM1*QC*1*RIVERA*ALEX****MI*M1',
];
/** Adjustments of the provider. */
export const PLB = 'PLB*1234567893*20241231*WO:PAYER9*10*L6*-10*72:X*0';

/** The same 835 in the vendor's JSON. */
export const JSON_FORM = {
  transactions: [
    {
      controlNumber: '0001',
      receiverIdentifier: 'RECEIVER1',
      productionDate: '20240229',
      paymentAndRemitReassociationDetails: {
        traceTypeCode: '1',
        checkOrEFTTraceNumber: 'EFT77',
        originatingCompanyIdentifier: '1512345678',
      },
      financialInformation: {
        transactionHandlingCode: 'I',
        totalActualProviderPaymentAmount: '130',
        creditOrDebitFlagCode: 'C',
        paymentMethodCode: 'ACH',
        paymentFormatCode: 'CCP',
        payerIdentifier: '1512345678',
        originatingCompanySupplementalCode: 'S1',
        checkIssueOrEFTEffectiveDate: '20240301',
        senderAccountDetails: {
          senderDfiIdNumberQualifier: '01',
          senderDFIIdentifier: '999999992',
          senderAccountNumberQualifier: 'DA',
          senderAccountNumber: '123456',
        },
        receiverAccountDetails: {
          receiverDfiIdNumberQualifier: '01',
          receiverDfiIdentificationNumber: '999988880',
          receiverAccountNumberQualifier: 'DA',
          receiverAccountNumber: '98765',
        },
      },
      payer: {
        name: 'TEST PLAN',
        centersForMedicareAndMedicaidServicesPlanId: 'H1234',
        payerIdentificationNumber: 'P0001',
        address: {
          address1: '1 MAIN ST',
          address2: 'FLOOR 2',
          city: 'TOWN',
          state: 'PA',
          postalCode: '17111',
        },
        businessContactInformation: {
          contactName: 'HELP DESK',
          contactMethods: [{ phone: '8005550100' }, { phoneExtension: '12' }],
        },
        technicalContactInformation: [
          { contactName: 'EDI', contactMethods: [{ email: 'EDI@PLAN.EXAMPLE' }] },
        ],
      },
      payee: {
        name: 'TEST CLINIC',
        npi: '1234567893',
        federalTaxPayersIdentificationNumber: '123456789',
      },
      detailInfo: [
        {
          assignedNumber: '1',
          paymentInfo: [
            {
              claimPaymentInfo: {
                patientControlNumber: 'PCN1',
                claimStatusCode: '19',
                totalClaimChargeAmount: '200',
                claimPaymentAmount: '150',
                patientResponsibilityAmount: '30',
                claimFilingIndicatorCode: '12',
                payerClaimControlNumber: 'PAYER1',
                facilityTypeCode: '11',
                claimFrequencyCode: '7',
                diagnosisRelatedGroupDRGCode: '470',
                diagnosisRelatedGroupDRGWeight: '1.5',
              },
              claimAdjustments: [
                {
                  claimAdjustmentGroupCode: 'OA',
                  adjustmentReasonCode1: '23',
                  adjustmentAmount1: '5',
                  adjustmentQuantity1: '1',
                },
              ],
              patientName: {
                lastName: 'RIVERA',
                firstName: 'ALEX',
                middleName: 'Q',
                suffix: 'JR',
                medicaidRecipientIdentificationNumber: 'MC1',
              },
              subscriber: { organizationName: 'EMPLOYER', taxId: '12' },
              correctedPatientOrInsuredName: {
                lastName: 'RIVERO',
                insuredsChangedUniqueIdentificationNumber: 'MC2',
              },
              renderingProvider: { lastName: 'DOC', firstName: 'SAM', npi: '1942788757' },
              crossoverCarrier: { organizationName: 'SECOND', payorId: 'S2' },
              correctedPriorityPayer: {
                organizationName: 'FIRST',
                nationalAssociationOfInsuranceCommissionersIdentification: 'F1',
              },
              outpatientAdjudication: { claimPaymentRemarkCode1: 'MA01', claimPaymentRemarkCode2: 'MA18' },
              otherClaimRelatedIdentification: {
                medicalRecordIdentificationNumber: 'REC1',
                groupOrPolicyNumber: 'GROUP1',
              },
              claimReceivedDate: '20240110',
              claimStatementPeriodStart: '20240105',
              claimStatementPeriodEnd: '20240106',
              claimSupplementalInformation: {
                interest: '1.1',
                patientAmountPaid: '5',
                coverageAmount: '90',
                tax: '3.33',
              },
              claimSupplementalInformationQuantities: { coveredActual: '2' },
              serviceLines: [
                {
                  servicePaymentInformation: {
                    productOrServiceIDQualifier: 'HC',
                    productOrServiceIDQualifierValue: 'HCPCS',
                    adjudicatedProcedureCode: '99213',
                    adjudicatedProcedureModifierCodes: ['25', 'GT'],
                    lineItemChargeAmount: '200',
                    lineItemProviderPaymentAmount: '150',
                    nationalUniformBillingCommitteeRevenueCode: '0510',
                    unitsOfServicePaidCount: '1',
                    submittedProductOrServiceIDQualifier: 'HC',
                    submittedAdjudicatedProcedureCode: '99214',
                    submittedAdjudicatedProcedureModifierCodes: ['25'],
                    submittedProcedureCodeDescription: 'OFFICE',
                    originalUnitsOfServiceCount: '2',
                  },
                  serviceStartDate: '20240105',
                  serviceEndDate: '20240106',
                  serviceAdjustments: [
                    {
                      claimAdjustmentGroupCode: 'CO',
                      adjustmentReasonCode1: '45',
                      adjustmentAmount1: '10',
                      adjustmentReasonCode2: '97',
                      adjustmentAmount2: '5',
                    },
                    {
                      claimAdjustmentGroupCode: 'PR',
                      adjustmentReasonCode1: '1',
                      adjustmentAmount1: '20',
                      adjustmentReasonCode2: '2',
                      adjustmentAmount2: '10',
                    },
                  ],
                  lineItemControlNumber: 'L9',
                  renderingProviderInformation: { npi: '1760854442' },
                  serviceSupplementalAmounts: { allowedActual: '195' },
                  healthCareCheckRemarkCodes: [{ codeListQualifierCode: 'HE', remarkCode: 'N130' }],
                },
              ],
            },
          ],
        },
        {
          assignedNumber: '2',
          paymentInfo: [
            {
              claimPaymentInfo: {
                patientControlNumber: 'PCN2',
                claimStatusCode: '22',
                totalClaimChargeAmount: '-20',
                claimPaymentAmount: '-20',
                claimFilingIndicatorCode: '12',
                payerClaimControlNumber: 'PAYER2',
                facilityTypeCode: '11',
                claimFrequencyCode: '8',
              },
              claimAdjustments: [
                { claimAdjustmentGroupCode: 'CO', adjustmentReasonCode1: '45', adjustmentAmount1: '0' },
              ],
              patientName: { lastName: 'RIVERA', firstName: 'ALEX', memberId: 'M1' },
            },
          ],
        },
      ],
      providerAdjustments: [
        {
          providerIdentifier: '1234567893',
          fiscalPeriodDate: '20241231',
          adjustments: [
            {
              adjustmentReasonCode: 'WO',
              providerAdjustmentIdentifier: 'PAYER9',
              providerAdjustmentAmount: '10',
            },
            { adjustmentReasonCode: 'L6', providerAdjustmentAmount: '-10' },
            {
              adjustmentReasonCode: '72',
              providerAdjustmentIdentifier: 'X',
              providerAdjustmentAmount: '0',
            },
          ],
        },
      ],
    },
  ],
} as unknown as RemittanceReportBody;
