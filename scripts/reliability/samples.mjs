// Responses of the sandbox that fuzzing starts from.
import { BlueButtonClient } from '@payerkit/blue-button';
import { OptumClient } from '@payerkit/optum';
import { createSandbox } from '@payerkit/sandbox';
import { claim } from './claims-client.mjs';

const QUESTION = {
  controlNumber: '123456789',
  tradingPartnerServiceId: '00001',
  provider: { organizationName: 'sample clinic', npi: '1760854442' },
  subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
};

/**
 * @returns {Promise<unknown[]>}
 */
export async function sampleResponses() {
  const sandbox = await createSandbox({ seed: 5 });
  const { control, blueButton, optum } = sandbox;
  const { baseUrl, ...application } = blueButton;
  const environment = /** @type {const} */ ({ baseUrl, kind: 'sandbox' });
  const medicare = new BlueButtonClient({ environment, ...application });
  const { clientId, clientSecret } = optum;
  const client = new OptumClient({ environment, clientId, clientSecret, preflight: 'off' });
  try {
    control.optum.switches.predefinedValuesOnly = false;
    const { url, session } = await medicare.auth.start({ key: 'm' });
    await medicare.auth.complete(await control.blueButton.consent(url, { user: 'BBUser00002' }), session);
    const member = medicare.forGrant('m');
    const get = (/** @type {string} */ path) => member.request({ method: 'GET', path, query: { _count: 3 } });
    const bundles = ['Patient', 'Coverage', 'ExplanationOfBenefit'].map((path) => get(`/v2/fhir/${path}`));
    const claims = await member.explanationOfBenefit.list().toArray({ limit: 4 });
    const { response } = await client.eligibility.check(QUESTION);
    const receipt = await client.claims.professional.submit(claim('S1'));
    control.clock.advance(3 * 86_400_000);
    const reports = await client.reports.list().toArray({ limit: 6 });
    const bodies = await Promise.all(
      reports.map(({ name }) =>
        client
          .request({
            method: 'GET',
            path: `/medicalnetwork/reports/v2/${name}/${name.startsWith('R') ? '835' : '277'}`,
          })
          .catch(() => undefined),
      ),
    );
    const samples = [...(await Promise.all(bundles)), ...claims, response, receipt, ...bodies];
    return samples.filter((one) => one !== undefined);
  } finally {
    await Promise.all([medicare.close(), client.close()]);
    await sandbox.close();
  }
}
