import { BlueButtonClient, type BlueButtonClientOptions, type Version } from '@payerkit/blue-button';
import { MemoryTokenStore } from '@payerkit/core';
import { OptumClient, type OptumClientOptions } from '@payerkit/optum';
import { createSandbox } from '@payerkit/sandbox';
import { AcmeClient, type AcmeClientOptions } from '../../docs/examples/custom-provider.js';
import { ACME, startAcme } from './acme-server.js';
import type { Row } from './row.js';

const KEY = 'conformance';

function blueButton(version: Version): Row {
  return {
    name: `Blue Button ${version}`,
    provider: 'blue-button',
    routes: {
      patient: `/${version}/fhir/Patient*`,
      coverage: `/${version}/fhir/Coverage*`,
      claims: `/${version}/fhir/ExplanationOfBenefit*`,
      token: `/${version}/o/token/`,
      any: `/${version}/fhir/Coverage/`,
    },
    create: (options) => new BlueButtonClient(options as BlueButtonClientOptions),
    async start() {
      const server = await createSandbox();
      const { baseUrl, ...application } = server.blueButton;
      const options = { environment: { baseUrl, kind: 'sandbox' as const }, version, ...application };
      const tokenStore = new MemoryTokenStore();
      // Two pages of claims or more, and no more than it takes.
      const [someone] = server.control.blueButton
        .members({ count: 50 })
        .filter(({ claims }) => claims > 60)
        .toSorted((one, other) => one.claims - other.claims);
      if (someone === undefined) throw new Error('the sandbox has no member with some pages of claims');
      const consenting = new BlueButtonClient({ ...options, tokenStore });
      const { url, session } = await consenting.auth.start({ key: KEY });
      const callback = await server.control.blueButton.consent(url, { user: someone.user });
      await consenting.auth.complete(callback, session);
      await consenting.close();
      return {
        server,
        options,
        tokenStore,
        open(overrides) {
          const client = new BlueButtonClient({ ...options, tokenStore, ...overrides });
          return { client, member: client.forGrant(KEY) };
        },
        expireTokens: () => void server.control.blueButton.expireTokens(),
        tokenRequests: () => server.control.counters().tokenRequests.blueButton,
        secrets: [application.clientSecret, someone.patientId, someone.patientIdV3],
      };
    },
  };
}

const optum: Row = {
  name: 'Optum',
  provider: 'optum',
  routes: {
    patient: '/medicalnetwork/eligibility/v3/',
    coverage: '/medicalnetwork/eligibility/v3/',
    claims: '/medicalnetwork/claimstatus/v2/',
    token: '/apip/auth/v2/token',
    any: '/medicalnetwork/reports/v2/healthcheck',
  },
  create: (options) => new OptumClient(options as OptumClientOptions),
  async start() {
    const server = await createSandbox();
    const { baseUrl, ...credentials } = server.optum;
    const options = { environment: { baseUrl, kind: 'sandbox' as const }, ...credentials };
    const subscriber = {
      memberId: '0000000000',
      firstName: 'johnone',
      lastName: 'doeone',
      dateOfBirth: '18800102',
    };
    return {
      server,
      options,
      tokenStore: new MemoryTokenStore(),
      open(overrides) {
        const client = new OptumClient({ ...options, ...overrides });
        const provider = { organizationName: 'happy doctors group', npi: '1760854442' };
        return { client, member: client.forMember({ key: KEY, payer: '00003', provider, subscriber }) };
      },
      expireTokens: () => void server.control.optum.expireTokens(),
      tokenRequests: () => server.control.counters().tokenRequests.optum,
      secrets: [credentials.clientSecret, ...Object.values(subscriber)],
    };
  },
};

const acme: Row = {
  name: 'a provider of your own',
  provider: 'acme',
  routes: {
    patient: '/members/M-1',
    coverage: '/members/M-1/plans',
    claims: '/members/M-1/claims',
    token: '/oauth/token',
    any: '/members/M-1/plans',
  },
  create: (options) => new AcmeClient(options as AcmeClientOptions),
  async start() {
    const { expireTokens, ...server } = await startAcme();
    const { memberId, ...credentials } = ACME;
    const options = { environment: { baseUrl: server.url }, ...credentials };
    return {
      server,
      options,
      tokenStore: new MemoryTokenStore(),
      open(overrides) {
        const client = new AcmeClient({ ...options, ...overrides });
        return { client, member: client.forMember(memberId) };
      },
      expireTokens,
      tokenRequests: () => server.control.counters().tokenRequests.optum,
      secrets: [credentials.clientSecret, memberId],
    };
  },
};

/** Every client that must pass. A vendor is added by adding its row. */
export const rows: readonly Row[] = [blueButton('v1'), blueButton('v2'), blueButton('v3'), optum, acme];
