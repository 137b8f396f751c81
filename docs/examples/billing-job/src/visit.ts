import { sumMoney } from '@payerkit/core';
import type { EligibilityRequest, ProfessionalClaim } from '@payerkit/optum';

/** A visit to be billed, as your practice system exports it. */
export interface Visit {
  readonly id: string;
  /** The payer's ID at Optum. */
  readonly payer: string;
  readonly payerName: string;
  /** Your number for the claim: it comes back in reports and payments. */
  readonly controlNumber: string;
  /** ISO date. */
  readonly date: string;
  readonly diagnosis: string;
  readonly lines: readonly { readonly code: string; readonly charge: string }[];
}

// The people and the practice of Optum's sandbox. Yours come from your practice system.
const PROVIDER = { organizationName: 'happy doctors group', npi: '1760854442' };
const PATIENT = { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' };
const ADDRESS = { address1: '123 address1', city: 'city1', state: 'TN', postalCode: '372030000' };

export function eligibilityOf({ payer, date }: Visit): EligibilityRequest {
  return {
    tradingPartnerServiceId: payer,
    provider: PROVIDER,
    subscriber: PATIENT,
    encounter: { dateOfService: compact(date), serviceTypeCodes: ['30'] },
  };
}

export function claimOf({
  payer,
  payerName,
  controlNumber,
  date,
  diagnosis,
  lines,
}: Visit): ProfessionalClaim {
  const total = sumMoney(lines.map(({ charge }) => ({ amount: charge, currency: 'USD' })));
  return {
    tradingPartnerServiceId: payer,
    tradingPartnerName: payerName,
    submitter: {
      organizationName: 'regional ppo network',
      contactInformation: { name: 'submitter contact info', phoneNumber: '123456789' },
    },
    receiver: { organizationName: payerName },
    subscriber: { ...PATIENT, gender: 'M', paymentResponsibilityLevelCode: 'P' },
    billing: { providerType: 'BillingProvider', ...PROVIDER, employerId: '123456789', address: ADDRESS },
    claimInformation: {
      claimFilingCode: 'CI',
      patientControlNumber: controlNumber,
      claimChargeAmount: total?.amount ?? '0.00',
      placeOfServiceCode: '11',
      claimFrequencyCode: '1',
      signatureIndicator: 'Y',
      planParticipationCode: 'A',
      benefitsAssignmentCertificationIndicator: 'Y',
      releaseInformationCode: 'Y',
      healthCareCodeInformation: [{ diagnosisTypeCode: 'ABK', diagnosisCode: diagnosis }],
      serviceLines: lines.map(({ code, charge }) => ({
        serviceDate: compact(date),
        professionalService: {
          procedureIdentifier: 'HC',
          procedureCode: code,
          lineItemChargeAmount: charge,
          measurementUnit: 'UN',
          serviceUnitCount: '1',
          compositeDiagnosisCodePointers: { diagnosisCodePointers: ['1'] },
        },
      })),
    },
  };
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}
