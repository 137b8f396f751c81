import { BlueButtonClient } from '@payerkit/blue-button';
import { createSandbox } from '@payerkit/sandbox';

/** A synthetic Patient and so many of their claims, as the sandbox makes them. */
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
    return { patient: await member.patient.retrieve(), claims };
  } finally {
    await client.close();
    await sandbox.close();
  }
}
