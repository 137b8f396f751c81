/**
 * One program for both vendors and every version: a person's coverage and claims. Only the line that creates the member
 * differs. Run by itself, it uses the local sandbox.
 */
import { BlueButtonClient, type Version } from '@payerkit/blue-button';
import {
  type MemberClient,
  type Money,
  PayerKitError,
  toClaimSummary,
  toCoverageSummary,
} from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import { createSandbox } from '@payerkit/sandbox';

function dollars(money: Money | undefined) {
  return money === undefined ? 'not said' : `${money.amount} ${money.currency}`;
}

/** Prints a person's coverage and claims, line by line. */
export async function coverageAndClaims(member: MemberClient): Promise<string[]> {
  const lines: string[] = [];
  const patient = await member.patient.retrieve();
  lines.push(`born ${patient.birthDate ?? '(not said)'}`);

  for await (const coverage of member.coverage.list()) {
    const { kindText = 'a plan without a name', status, period } = toCoverageSummary(coverage);
    lines.push(`covered by ${kindText}: ${status}, since ${period?.start ?? '(unknown)'}`);
  }

  for (const claim of await member.claims.list().toArray({ limit: 3 })) {
    const { kindText, period, billed, paid, patientOwes, denialReasons } = toClaimSummary(claim);
    lines.push(
      `${kindText} of ${period?.start ?? '(unknown)'}: billed ${dollars(billed)}, paid ${dollars(paid)}`,
    );
    lines.push(
      `  you owe ${dollars(patientOwes)}`,
      ...denialReasons.map(({ code, text }) => `  because: ${text ?? `code ${code}`}`),
    );
  }
  return lines;
}

if (/coverage-and-claims/.test(process.argv[1] ?? '')) {
  const sandbox = await createSandbox();
  const { baseUrl, ...application } = sandbox.blueButton;
  const { clientId, clientSecret } = sandbox.optum;
  const environment = { baseUrl, kind: 'sandbox' } as const;

  const medicare = async (version: Version) => {
    const blueButton = new BlueButtonClient({ environment, version, ...application });
    const { url, session } = await blueButton.auth.start({ key: 'user-1' });
    // A real person would log in and press a button here.
    const someone = sandbox.control.blueButton.members().find(({ claims }) => claims > 2);
    await blueButton.auth.complete(
      await sandbox.control.blueButton.consent(url, { user: someone?.user ?? '' }),
      session,
    );
    return blueButton.forGrant('user-1');
  };
  const provider = { organizationName: 'happy doctors group', npi: '1760854442' };
  const subscriber = {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '18800102',
  };

  const members: Record<string, () => MemberClient | Promise<MemberClient>> = {
    'Blue Button v1': () => medicare('v1'),
    'Blue Button v2': () => medicare('v2'),
    'Blue Button v3': () => medicare('v3'),
    Optum: () =>
      new OptumClient({ environment, clientId, clientSecret }).forMember({
        payer: '00003',
        provider,
        subscriber,
      }),
  };

  try {
    for (const [name, make] of Object.entries(members))
      console.log([name, ...(await coverageAndClaims(await make()))].join('\n  '));
  } catch (error) {
    if (!PayerKitError.isInstance(error)) throw error;
    console.error(error.provider, error.kind, error.code, error.requestId);
    process.exitCode = 1;
  } finally {
    await sandbox.close();
  }
}
