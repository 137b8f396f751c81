// Values of a reader's program that the code blocks of the documentation assume.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlueButtonClient, type BlueButtonMember } from '@payerkit/blue-button';
import { OptumClient } from '@payerkit/optum';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';

declare global {
  var clientId: string;
  var clientSecret: string;
  var redirectUri: string;
  var userId: string;
  var callbackUrl: string;
  var directory: string;
  var encryptionKey: Uint8Array;
  var blueButton: BlueButtonClient;
  var optum: OptumClient;
  var member: BlueButtonMember<'v2'>;
  var provider: { organizationName: string; npi: string };
  var subscriber: { memberId: string; firstName: string; lastName: string; dateOfBirth: string };
  var sandbox: Sandbox;
  var memberConsents: (url: string) => Promise<string>;
  var writeAuditLine: (line: string) => Promise<void>;
  var localBlueButton: ConstructorParameters<typeof BlueButtonClient>[0];
  var localOptum: ConstructorParameters<typeof OptumClient>[0];
}

/** Makes the globals true against a sandbox of its own, with one member who has consented; gives what ends it. */
export async function prepare(): Promise<() => Promise<void>> {
  globalThis.sandbox = await createSandbox();
  globalThis.directory = await mkdtemp(join(tmpdir(), 'payerkit-docs-'));
  globalThis.encryptionKey = randomBytes(32);
  globalThis.userId = 'user-1';
  globalThis.provider = { organizationName: 'happy doctors group', npi: '1760854442' };
  globalThis.subscriber = {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '18800102',
  };
  globalThis.memberConsents = (url) => sandbox.control.blueButton.consent(url, { user: 'BBUser00000' });
  globalThis.writeAuditLine = async () => {};
  const { baseUrl, ...application } = sandbox.blueButton;
  globalThis.localBlueButton = { environment: { baseUrl, kind: 'sandbox' }, ...application };
  const { baseUrl: optumUrl, ...credentials } = sandbox.optum;
  globalThis.localOptum = { environment: { baseUrl: optumUrl, kind: 'sandbox' }, ...credentials };
  globalThis.blueButton = new BlueButtonClient(localBlueButton as { environment: 'sandbox' });
  globalThis.optum = new OptumClient(localOptum);
  globalThis.member = blueButton.forGrant(userId);
  const { url, session } = await blueButton.auth.start({ key: userId });
  await blueButton.auth.complete(await memberConsents(url), session);
  const clients = [blueButton, optum];
  // A later preparation replaces the globals.
  const own = { sandbox: globalThis.sandbox, directory: globalThis.directory };
  return async () => {
    await Promise.all(clients.map((client) => client.close()));
    await own.sandbox.close();
    await rm(own.directory, { recursive: true });
  };
}
