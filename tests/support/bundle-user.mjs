// A user's program, to be bundled: one consent, one list, one question to a payer, tokens encrypted.
import { BlueButtonClient } from '@payerkit/blue-button';
import { encryptTokens, MemoryTokenStore } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';

/**
 * @param {import('@payerkit/sandbox').Sandbox} sandbox
 * @returns {Promise<unknown>} what was read
 */
export async function use(sandbox) {
  const { baseUrl, ...application } = sandbox.blueButton;
  const blueButton = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    ...application,
    tokenStore: encryptTokens(new MemoryTokenStore(), [{ kid: '1', key: Buffer.alloc(32, 7) }]),
  });
  const { url, session } = await blueButton.auth.start({ key: 'user-1' });
  const callback = await sandbox.control.blueButton.consent(url, { user: 'BBUser00000' });
  await blueButton.auth.complete(callback, session);
  sandbox.control.faults.add({ fault: 'server-error', route: '/v2/fhir/Patient*', count: 1 });
  const member = blueButton.forGrant('user-1');
  const { resourceType } = await member.patient.retrieve();
  const claims = await member.explanationOfBenefit.list().toArray({ limit: 25 });
  await blueButton.close();

  const { baseUrl: optumUrl, ...credentials } = sandbox.optum;
  const optum = new OptumClient({ environment: { baseUrl: optumUrl, kind: 'sandbox' }, ...credentials });
  const { isActive } = await optum.eligibility.check({
    tradingPartnerServiceId: '00001',
    provider: { organizationName: 'happy doctors group', npi: '1760854442' },
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
  });
  await optum.close();
  return { resourceType, hasClaims: claims.length > 0, isActive };
}
