import { BlueButtonClient } from '@payerkit/blue-button';
import { OptumClient } from '@payerkit/optum';
import { createSandbox } from '@payerkit/sandbox';

const [SMALL_BYTES, LARGE_BYTES] = [2800, 17_700];

/** A synthetic Patient, so many of their claims, and eligibility responses, as the sandbox makes them. */
export async function makeData(count) {
  const sandbox = await createSandbox();
  const { baseUrl, ...application } = sandbox.blueButton;
  const client = new BlueButtonClient({ environment: { baseUrl, kind: 'sandbox' }, ...application });
  try {
    const { blueButton } = sandbox.control;
    const [{ user }] = blueButton.members({ count: 50 }).sort((a, b) => b.claims - a.claims);
    const { url, session } = await client.auth.start({ key: user });
    await client.auth.complete(await blueButton.consent(url, { user }), session);
    const lacking = count - (blueButton.member(user)?.claims ?? 0);
    if (lacking > 0) blueButton.addClaims(user, { count: lacking });
    const member = client.forGrant(user);
    const claims = await member.explanationOfBenefit.list().toArray({ limit: count });
    return { patient: await member.patient.retrieve(), claims, eligibility: await makeEligibility(sandbox) };
  } finally {
    await client.close();
    await sandbox.close();
  }
}

/** An inquiry, and responses of two sizes: rows of the sandbox's one, as often as the size needs. */
async function makeEligibility({ optum: { baseUrl, clientId, clientSecret } }) {
  const optum = new OptumClient({ environment: { baseUrl, kind: 'sandbox' }, clientId, clientSecret });
  try {
    const request = {
      tradingPartnerServiceId: 'BCCTC',
      provider: { organizationName: 'happy doctors group', npi: '1760854442' },
      subscriber: {
        memberId: '0000000000',
        firstName: 'johnone',
        lastName: 'doeone',
        dateOfBirth: '18800102',
      },
      encounter: { serviceTypeCodes: ['30'] },
    };
    const { response } = await optum.eligibility.check(request);
    return { request, small: ofSize(response, SMALL_BYTES), large: ofSize(response, LARGE_BYTES) };
  } finally {
    await optum.close();
  }
}

function ofSize(response, bytes) {
  const rows = response.benefitsInformation;
  const benefitsInformation = [];
  const size = () => JSON.stringify({ ...response, benefitsInformation }).length;
  for (let n = 0; n === 0 || size() < bytes; n += 1) {
    const row = rows[n % rows.length];
    // A row that differs from those it was copied from.
    benefitsInformation.push(n < rows.length ? row : { ...row, serviceTypeCodes: [`${30 + (n % 60)}`] });
  }
  return { ...response, benefitsInformation };
}
