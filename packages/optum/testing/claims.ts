import type { InstitutionalClaim, ProfessionalClaim } from '../src/medical-network/claims/claim.js';

const address = { address1: '000 address1', city: 'city2', state: 'TN', postalCode: '372030000' };

/** Returns a claim that the sandbox accepts; parts of `claimInformation` can be changed. */
export function professionalClaim(information: Readonly<Record<string, unknown>> = {}): ProfessionalClaim {
  return {
    tradingPartnerServiceId: '9496',
    tradingPartnerName: 'EXTRA HEALTHY INSURANCE',
    usageIndicator: 'T',
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
      address,
    },
    claimInformation: {
      claimFilingCode: 'CI',
      patientControlNumber: '12345',
      claimChargeAmount: '28.75',
      placeOfServiceCode: '11',
      claimFrequencyCode: '1',
      signatureIndicator: 'Y',
      planParticipationCode: 'A',
      benefitsAssignmentCertificationIndicator: 'Y',
      releaseInformationCode: 'Y',
      healthCareCodeInformation: [{ diagnosisTypeCode: 'ABK', diagnosisCode: 'S93401A' }],
      serviceLines: [line('20.00'), line('8.75')],
      ...information,
    },
  } as ProfessionalClaim;
}

/** A service line of a professional claim. */
export function line(lineItemChargeAmount: string, overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    serviceDate: '20050514',
    professionalService: {
      procedureIdentifier: 'HC',
      procedureCode: 'E0570',
      lineItemChargeAmount,
      measurementUnit: 'UN',
      serviceUnitCount: '1',
      compositeDiagnosisCodePointers: { diagnosisCodePointers: ['1'] },
    },
    ...overrides,
  };
}

/** Returns an institutional claim that the sandbox accepts. */
export function institutionalClaim(): InstitutionalClaim {
  const { billing, submitter, receiver, subscriber, ...rest } = professionalClaim() as ProfessionalClaim & {
    readonly [name: string]: object;
  };
  return {
    tradingPartnerServiceId: rest.tradingPartnerServiceId,
    submitter,
    receiver,
    subscriber,
    billing,
    claimInformation: {
      claimFilingCode: 'CI',
      patientControlNumber: '12345',
      claimChargeAmount: '100',
      placeOfServiceCode: '11',
      claimFrequencyCode: '1',
      planParticipationCode: 'A',
      benefitsAssignmentCertificationIndicator: 'Y',
      releaseInformationCode: 'Y',
      principalDiagnosis: { qualifierCode: 'ABK', principalDiagnosisCode: 'S93401A' },
      claimCodeInformation: { admissionTypeCode: '1', patientStatusCode: '01' },
      claimDateInformation: { statementBeginDate: '20050514', statementEndDate: '20050515' },
      serviceLines: [
        {
          assignedNumber: '1',
          institutionalService: {
            serviceLineRevenueCode: '0450',
            lineItemChargeAmount: '100.00',
            measurementUnit: 'UN',
            serviceUnitCount: '1',
          },
        },
      ],
    },
  } as unknown as InstitutionalClaim;
}
