import { BlueButtonClient } from '@payerkit/blue-button';
import type { CommonClientOptions, HealthcareClient, MemberClient } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';

/** A provider's client with one of its members, ready to be asked, against a sandbox of its own. */
export interface Subject {
  readonly sandbox: Sandbox;
  readonly client: HealthcareClient;
  readonly member: MemberClient;
  /** Makes every access token old. */
  expireTokens(): void;
  /** Token requests that the sandbox saw. */
  tokenRequests(): number;
}

/** One row of the suite. */
export interface Candidate {
  readonly provider: string;
  /** Route of the request behind `patient.retrieve()`, for faults. */
  readonly patientRoute: string;
  /** Builds a client with the options of a caller who got everything wrong. */
  misconfigured(): HealthcareClient;
  open(options?: CommonClientOptions): Promise<Subject>;
}

const SECRET = 'canary-secret-5d41402abc4b2a76';

/** What no output may hold. */
export const CANARY = SECRET;

const wrong = { clientId: '', clientSecret: SECRET, timeoutMs: -1, maxRetries: 0.5 };

/** Every client that must pass. */
export const candidates: readonly Candidate[] = [
  {
    provider: 'blue-button',
    patientRoute: '/v2/fhir/Patient*',
    misconfigured: () =>
      new BlueButtonClient({ ...wrong, environment: { baseUrl: 'nonsense' }, redirectUri: '/relative' }),
    async open(options) {
      const sandbox = await createSandbox();
      const { baseUrl, ...application } = sandbox.blueButton;
      const client = new BlueButtonClient({
        environment: { baseUrl, kind: 'sandbox' },
        ...application,
        ...options,
      });
      const { url, session } = await client.auth.start({ key: 'conformance' });
      const [someone] = sandbox.control.blueButton.members().filter(({ claims }) => claims > 60);
      const callback = await sandbox.control.blueButton.consent(url, { user: someone?.user ?? '' });
      await client.auth.complete(callback, session);
      return {
        sandbox,
        client,
        member: client.forGrant('conformance'),
        expireTokens: () => void sandbox.control.blueButton.expireAccessTokens(),
        tokenRequests: () => sandbox.control.counters().tokenRequests.blueButton,
      };
    },
  },
  {
    provider: 'optum',
    patientRoute: '/medicalnetwork/eligibility/*',
    misconfigured: () => new OptumClient({ ...wrong, environment: { baseUrl: 'nonsense' } }),
    async open(options) {
      const sandbox = await createSandbox();
      const { baseUrl, ...credentials } = sandbox.optum;
      const client = new OptumClient({
        environment: { baseUrl, kind: 'sandbox' },
        ...credentials,
        ...options,
      });
      const member = client.forMember({
        key: 'conformance',
        payer: '00003',
        provider: { organizationName: 'happy doctors group', npi: '1760854442' },
        subscriber: {
          memberId: '0000000000',
          firstName: 'johnone',
          lastName: 'doeone',
          dateOfBirth: '18800102',
        },
      });
      return {
        sandbox,
        client,
        member,
        expireTokens: () => sandbox.control.optum.expireTokens(),
        tokenRequests: () => sandbox.control.counters().tokenRequests.optum,
      };
    },
  },
];
