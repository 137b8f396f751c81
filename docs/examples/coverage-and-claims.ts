/**
 * One program over both vendors: what covers this person, and what happened to their claims? Only the lines that make
 * the two members differ. Runs against the local sandbox.
 */
import { BlueButtonClient } from '@payerkit/blue-button';
import { type MemberClient, PayerKitError, toClaimSummary, toCoverageSummary } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import { createSandbox } from '@payerkit/sandbox';

async function report(member: MemberClient): Promise<void> {
  const patient = await member.patient.retrieve();
  console.log(`${member.provider}: born ${patient.birthDate ?? 'unknown'}`);

  for await (const coverage of member.coverage.list())
    console.log('  covered by', toCoverageSummary(coverage));

  const claims = await member.claims.list({ limit: 3 }).toArray({ limit: 3 });
  for (const claim of claims) console.log('  claim', toClaimSummary(claim));
}

const sandbox = await createSandbox();

const { baseUrl, ...application } = sandbox.blueButton;
const blueButton = new BlueButtonClient({ environment: { baseUrl, kind: 'sandbox' }, ...application });
const { url, session } = await blueButton.auth.start({ key: 'user-1' });
const callbackUrl = await sandbox.control.blueButton.consent(url, { user: 'BBUser00001' });
await blueButton.auth.complete(callbackUrl, session);

const { baseUrl: optumUrl, ...credentials } = sandbox.optum;
const optum = new OptumClient({ environment: { baseUrl: optumUrl, kind: 'sandbox' }, ...credentials });

const members: MemberClient[] = [
  blueButton.forGrant('user-1'),
  optum.forMember({
    payer: '00003',
    provider: { organizationName: 'happy doctors group', npi: '1760854442' },
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
  }),
];

try {
  for (const member of members) await report(member);
} catch (error) {
  if (!PayerKitError.isInstance(error)) throw error;
  console.error(error.provider, error.kind, error.code, error.requestId);
  process.exitCode = 1;
} finally {
  await Promise.all([blueButton.close(), optum.close()]);
  await sandbox.close();
}
