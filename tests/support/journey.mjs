// A user's program, to be bundled or run elsewhere: one consent, one list, one question to a payer, one claim, tokens encrypted.
import { BlueButtonClient } from '@payerkit/blue-button';
import { encryptTokens, MemoryTokenStore } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';

const PERSON = { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' };
const PROVIDER = { organizationName: 'happy doctors group', npi: '1760854442' };
const ADDRESS = { address1: '000 address1', city: 'city2', state: 'TN', postalCode: '372030000' };

/** @type {import('@payerkit/optum').ProfessionalClaim} */
const CLAIM = {
  controlNumber: '000000003',
  tradingPartnerServiceId: '9496',
  tradingPartnerName: 'EXTRA HEALTHY INSURANCE',
  usageIndicator: 'T',
  submitter: {
    organizationName: 'REGIONAL PPO NETWORK',
    contactInformation: { name: 'SUBMITTER CONTACT INFO', phoneNumber: '123456789' },
  },
  receiver: { organizationName: 'EXTRA HEALTHY INSURANCE' },
  subscriber: { ...PERSON, paymentResponsibilityLevelCode: 'P', gender: 'M' },
  billing: { providerType: 'BillingProvider', ...PROVIDER, employerId: '123456789', address: ADDRESS },
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
    serviceLines: [
      {
        serviceDate: '20050514',
        professionalService: {
          procedureIdentifier: 'HC',
          procedureCode: 'E0570',
          lineItemChargeAmount: '28.75',
          measurementUnit: 'UN',
          serviceUnitCount: '1',
          compositeDiagnosisCodePointers: { diagnosisCodePointers: ['1'] },
        },
      },
    ],
  },
};

/**
 * Consents, lists, checks eligibility and submits at a sandbox that runs elsewhere.
 *
 * @param {string} url of the sandbox
 * @param {string} token of its control
 * @returns {Promise<unknown>} what was read
 */
export async function journey(url, token) {
  /** @type {(path: string, body?: object) => Promise<any>} */
  const control = async (path, body) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    return (await fetch(`${url}/_control/${path}`, init)).json();
  };
  const configuration = await control('configuration');
  const { baseUrl, ...application } = configuration.blueButton;
  const blueButton = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    ...application,
    tokenStore: encryptTokens(new MemoryTokenStore(), [{ kid: '1', key: new Uint8Array(32).fill(7) }]),
  });
  const { url: authorizeUrl, session } = await blueButton.auth.start({ key: 'user-1' });
  const { result: callback } = await control('blue-button/consent', { authorizeUrl, user: 'BBUser00000' });
  await blueButton.auth.complete(callback, session);
  await control('faults', { fault: 'server-error', route: '/v2/fhir/Patient*', count: 1 });
  const member = blueButton.forGrant('user-1');
  const { data, meta } = await member.patient.retrieve().withResponse();
  const claims = await member.explanationOfBenefit.list().toArray({ limit: 25 });
  await blueButton.close();

  const { baseUrl: optumUrl, ...credentials } = configuration.optum;
  const optum = new OptumClient({ environment: { baseUrl: optumUrl, kind: 'sandbox' }, ...credentials });
  const { isActive } = await optum.eligibility.check({
    tradingPartnerServiceId: '00001',
    provider: PROVIDER,
    subscriber: PERSON,
  });
  const { controlNumber } = await optum.claims.professional.submit(CLAIM);
  await optum.close();
  return {
    patient: data.resourceType,
    attempts: meta.attempts,
    claims: claims.length,
    isActive,
    controlNumber,
  };
}
