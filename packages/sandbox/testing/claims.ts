const HEAD = {
  controlNumber: '000000001',
  tradingPartnerServiceId: '9496',
  tradingPartnerName: 'EXTRA HEALTHY INSURANCE',
  submitter: {
    organizationName: 'REGIONAL PPO NETWORK',
    contactInformation: { name: 'SUBMITTER CONTACT INFO', phoneNumber: '123456789' },
  },
  receiver: { organizationName: 'EXTRA HEALTHY INSURANCE' },
  subscriber: {
    memberId: '0000000001',
    paymentResponsibilityLevelCode: 'P',
    firstName: 'johnone',
    lastName: 'doeone',
    gender: 'M',
    dateOfBirth: '18800102',
  },
  billing: {
    providerType: 'BillingProvider',
    npi: '1760854442',
    employerId: '123456789',
    organizationName: 'HAPPY DOCTORS GROUP',
    address: { address1: '000 address1', city: 'city2', state: 'TN', postalCode: '372030000' },
  },
};
const CLAIM = {
  claimFilingCode: 'CI',
  patientControlNumber: '12345',
  claimChargeAmount: '100.05',
  placeOfServiceCode: '11',
  claimFrequencyCode: '1',
  signatureIndicator: 'Y',
  planParticipationCode: 'A',
  benefitsAssignmentCertificationIndicator: 'Y',
  releaseInformationCode: 'Y',
};

/** A professional claim the sandbox takes, with two lines. */
export function professionalClaim(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    ...HEAD,
    claimInformation: {
      ...CLAIM,
      healthCareCodeInformation: [{ diagnosisTypeCode: 'ABK', diagnosisCode: 'S93401A' }],
      serviceLines: [
        ['99213', '75.05'],
        ['80053', '25'],
      ].map(([procedureCode, lineItemChargeAmount]) => ({
        serviceDate: '20200601',
        professionalService: {
          procedureIdentifier: 'HC',
          procedureCode,
          lineItemChargeAmount,
          measurementUnit: 'UN',
          serviceUnitCount: '1',
          compositeDiagnosisCodePointers: { diagnosisCodePointers: ['1'] },
        },
      })),
      ...changes,
    },
  };
}

/** An institutional claim the sandbox takes. */
export function institutionalClaim(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    ...HEAD,
    claimInformation: {
      ...CLAIM,
      principalDiagnosis: { qualifierCode: 'ABK', principalDiagnosisCode: 'S93401A' },
      claimCodeInformation: { admissionTypeCode: '3', patientStatusCode: '01' },
      claimDateInformation: { statementBeginDate: '20200601', statementEndDate: '20200603' },
      serviceLines: [
        {
          assignedNumber: '1',
          institutionalService: {
            serviceLineRevenueCode: '0300',
            lineItemChargeAmount: '100.05',
            measurementUnit: 'UN',
            serviceUnitCount: '1',
          },
        },
      ],
      ...changes,
    },
  };
}

/** The professional claim as an 837. */
export const CLAIM_X12 = [
  'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *200901*1200*^*00501*000000007*0*T*:',
  'GS*HC*S*R*20200901*1200*1*X*005010X222A1',
  'ST*837*0001*005010X222A1',
  'NM1*85*2*HAPPY DOCTORS GROUP*****XX*1760854442',
  'SBR*P*18*******CI',
  'NM1*IL*1*DOEONE*JOHNONE****MI*0000000001',
  'NM1*PR*2*EXTRA HEALTHY INSURANCE*****PI*9496',
  'CLM*00002*100.05***11:B:1*Y*A*Y*Y',
  'HI*ABK:S93401A',
  'LX*1',
  'SV1*HC:99213*75.05*UN*1***1',
  'DTP*472*D8*20200601',
  'LX*2',
  'SV1*HC:80053*25*UN*1***1',
  'DTP*472*D8*20200601',
  'SE*14*0001',
  'GE*1*1',
  'IEA*1*000000007',
  '',
].join('~');

/** A dental claim in X12 with two procedures. */
export const DENTAL_CLAIM_X12 = [
  'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *200901*1200*^*00501*000000009*0*T*:',
  'GS*HC*S*R*20200901*1200*1*X*005010X224A2',
  'ST*837*0001*005010X224A2',
  'BHT*0019*00*D001*20200901*1200*CH',
  'HL*1**20*1',
  'NM1*85*2*HAPPY DENTISTS GROUP*****XX*1760854442',
  'HL*2*1*22*0',
  'SBR*P*18*******CI',
  'NM1*IL*1*DOEONE*JOHNONE****MI*0000000001',
  'NM1*PR*2*EXTRA HEALTHY INSURANCE*****PI*88848',
  'CLM*D0001*150.5***11:B:1*Y*A*Y*Y',
  'LX*1',
  'SV3*AD:D0120*50.5****1',
  'DTP*472*D8*20200601',
  'LX*2',
  'SV3*AD:D0274*100****1',
  'SE*15*0001',
  'GE*1*1',
  'IEA*1*000000009',
  '',
].join('~');
