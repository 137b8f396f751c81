// An Optum client of an experiment, and claims of no one real.
import { OptumClient } from '@payerkit/optum';
import { LEDGER_SECRET } from './stores.mjs';
import { IMMEDIATE } from './support.mjs';

/**
 * @param {string} url
 * @param {import('@payerkit/core').SubmissionLedger | undefined} store
 */
export function claimsClient(url, store) {
  return new OptumClient({
    environment: { baseUrl: url, kind: 'production' },
    clientId: 'experiment',
    clientSecret: 'synthetic',
    clock: IMMEDIATE,
    timeoutMs: 400,
    preflight: 'off',
    ...(store && { ledger: { store, secret: LEDGER_SECRET } }),
  });
}

/**
 * A professional claim of no one real.
 *
 * @param {string} patientControlNumber
 * @returns {import('@payerkit/optum').ProfessionalClaim}
 */
export function claim(patientControlNumber) {
  const claimInformation = {
    claimFilingCode: 'CI',
    patientControlNumber,
    claimChargeAmount: '28.75',
    placeOfServiceCode: '11',
    claimFrequencyCode: '1',
    signatureIndicator: 'Y',
    planParticipationCode: 'A',
    benefitsAssignmentCertificationIndicator: 'Y',
    releaseInformationCode: 'Y',
    healthCareCodeInformation: [{ diagnosisTypeCode: 'ABK', diagnosisCode: 'S93401A' }],
    serviceLines: [
      {
        serviceDate: '20260309',
        professionalService: {
          procedureIdentifier: 'HC',
          lineItemChargeAmount: '28.75',
          procedureCode: 'E0570',
          measurementUnit: 'UN',
          serviceUnitCount: '1',
          compositeDiagnosisCodePointers: { diagnosisCodePointers: ['1'] },
        },
      },
    ],
  };
  const made = {
    controlNumber: '123456789',
    tradingPartnerServiceId: '9496',
    tradingPartnerName: 'SAMPLE PAYER',
    submitter: {
      organizationName: 'SAMPLE NETWORK',
      contactInformation: { name: 'FRONT DESK', phoneNumber: '5550100100' },
    },
    receiver: { organizationName: 'SAMPLE PAYER' },
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
      organizationName: 'SAMPLE CLINIC',
      address: { address1: '1 SAMPLE STREET', city: 'SAMPLE CITY', state: 'TN', postalCode: '372030000' },
    },
    claimInformation,
  };
  return /** @type {import('@payerkit/optum').ProfessionalClaim} */ (/** @type {unknown} */ (made));
}
