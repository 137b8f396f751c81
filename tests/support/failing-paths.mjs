// A user's program: failures of both vendors, and the errors that their code gets. Run as it is and as CommonJS.
import assert from 'node:assert/strict';
import { subscribe } from 'node:diagnostics_channel';
import { after, afterEach, before, test } from 'node:test';
import { inspect } from 'node:util';
import { BlueButtonClient } from '@payerkit/blue-button';
import * as core from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import { createSandbox } from '@payerkit/sandbox';

const USER = 'BBUser00000';
const CANARY = 'canary-5d41402abc4b2a76';
const PERSON = { memberId: '0000000001', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' };
const PROVIDER = { organizationName: 'happy doctors group', npi: '1760854442' };

/** @type {import('@payerkit/sandbox').Sandbox} */
let sandbox;
/** @type {{ close(): Promise<void> }[]} */
const clients = [];
/** What no error may show: credentials, tokens, names, values asked for. */
const forbidden = new Set([CANARY, 'Bearer ', PERSON.firstName, PERSON.lastName, PERSON.dateOfBirth]);

// Whatever is sent to prove who asks is a secret.
subscribe('http.client.request.start', (message) => {
  const { request } = /** @type {{ request: import('node:http').ClientRequest }} */ (message);
  const [, credentials] = String(request.getHeader('authorization') ?? '').split(' ');
  if (credentials) forbidden.add(credentials);
});

before(async () => {
  sandbox = await createSandbox();
  for (const { clientSecret } of [sandbox.blueButton, sandbox.optum]) forbidden.add(clientSecret);
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  sandbox.control.reset();
});
after(() => sandbox.close());

// Waits take no time here, and the sandbox's jobs are done after them.
const clock = {
  now: () => Date.now(),
  sleep: async (/** @type {number} */ ms) => sandbox.control.clock.advance(ms),
};

/** Where tokens are kept, remembering each one that passes. */
class WatchedStore extends core.MemoryTokenStore {
  /**
   * @override
   * @type {core.MemoryTokenStore['compareAndSet']}
   */
  compareAndSet(key, expectedVersion, next) {
    for (const [, token] of next?.value.matchAll(/"(?:access|refresh)Token":"([^"]+)"/g) ?? [])
      forbidden.add(String(token));
    return super.compareAndSet(key, expectedVersion, next);
  }
}

/** @param {Partial<import('@payerkit/blue-button').BlueButtonClientOptions<'v2'>>} [options] */
function blueButton(options) {
  const { baseUrl, ...application } = sandbox.blueButton;
  const environment = { baseUrl, kind: /** @type {const} */ ('sandbox') };
  const shared = { environment, ...application, clock, tokenStore: new WatchedStore() };
  const client = new BlueButtonClient({ ...shared, version: 'v2', ...options });
  clients.push(client);
  return client;
}

/** @param {Partial<import('@payerkit/optum').OptumClientOptions>} [options] */
function optum(options) {
  const { baseUrl, ...credentials } = sandbox.optum;
  const environment = { baseUrl, kind: /** @type {const} */ ('sandbox') };
  const client = new OptumClient({ environment, ...credentials, clock, ...options });
  clients.push(client);
  return client;
}

/**
 * Starts a login; the person consents.
 *
 * @param {BlueButtonClient} client
 */
async function consent(client, deny = false) {
  const { url, session } = await client.auth.start({ key: 'ada' });
  const callbackUrl = await sandbox.control.blueButton.consent(url, { user: USER, deny });
  const code = new URL(callbackUrl).searchParams.get('code');
  for (const secret of [session.state, session.codeVerifier, code]) if (secret) forbidden.add(secret);
  return { session, callbackUrl };
}

/** A member who has consented. */
async function member(client = blueButton()) {
  const { session, callbackUrl } = await consent(client);
  await client.auth.complete(callbackUrl, session);
  return client.forGrant('ada');
}

/** @param {import('@payerkit/sandbox').FaultRule} rule */
const fault = (rule) => sandbox.control.faults.add(rule);

const eligibility = (payer = '00001') => ({
  provider: PROVIDER,
  subscriber: { ...PERSON, memberId: '0000000000' },
  tradingPartnerServiceId: payer,
});

const address = { address1: '000 address1', city: 'city2', state: 'TN', postalCode: '372030000' };
const claim = /** @type {import('@payerkit/optum').ProfessionalClaim} */ ({
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
  billing: { providerType: 'BillingProvider', ...PROVIDER, employerId: '123456789', address },
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
});

/** @type {Record<string, () => Promise<void>>} */
const goingWell = {
  'a member consents and is read': async () => {
    const { resourceType, name } = await (await member()).patient.retrieve();
    assert.equal(resourceType, 'Patient');
    for (const { family, given = [] } of name ?? [])
      for (const part of [family, ...given]) if (part && part.length > 1) forbidden.add(part);
  },
  'an expired access token is refreshed': async () => {
    const reader = await member();
    assert.equal(sandbox.control.blueButton.expireTokens({ user: USER }), 1);
    assert.equal((await reader.patient.retrieve()).resourceType, 'Patient');
    assert.equal(sandbox.control.blueButton.tokenRequests().refreshToken, 1);
  },
  'a vendor that is down comes back': async () => {
    const reader = await member();
    fault({ fault: 'server-error', route: '/v2/fhir/Patient*', count: 2 });
    const { meta } = await reader.patient.retrieve().withResponse();
    assert.equal(meta.attempts, 3);
  },
  'a claim that went into the dark is found again': async () => {
    const { claims } = optum();
    fault({ fault: 'reset-after', route: '/medicalnetwork/professionalclaims/*' });
    await assert.rejects(claims.professional.submit(claim), core.SubmissionUnknownError);
    assert.equal(sandbox.control.counters().submissions.processed, 1);
    assert.equal((await claims.reconcile(claim)).isFound, true);
  },
};

/**
 * What the caller does; then the class of the error, its kind, its code, and words of the next step in its message.
 *
 * @type {Record<string, [() => PromiseLike<unknown>, [string, core.ErrorKind, string], RegExp]>}
 */
const goingWrong = {
  'the member said no': [
    async () => {
      const client = blueButton();
      const { session, callbackUrl } = await consent(client, true);
      return client.auth.complete(callbackUrl, session);
    },
    ['ConsentDeniedError', 'consent_denied', 'access_denied'],
    /auth\.start\(\)/,
  ],
  'the member withdrew the consent': [
    async () => {
      const reader = await member();
      sandbox.control.blueButton.revokeGrants({ user: USER });
      return reader.patient.retrieve();
    },
    ['ConsentExpiredError', 'consent_expired', 'consent_not_found'],
    /auth\.start\(\)/,
  ],
  'a callback with the state of another login': [
    async () => {
      const client = blueButton();
      const [mine, other] = [await consent(client), await consent(client)];
      return client.auth.complete(other.callbackUrl, mine.session);
    },
    ['StateMismatchError', 'state_mismatch', 'state_mismatch'],
    /auth\.start\(\)/,
  ],
  'a callback that comes twice': [
    async () => {
      const client = blueButton();
      const { session, callbackUrl } = await consent(client);
      await client.auth.complete(callbackUrl, session);
      return client.auth.complete(callbackUrl, session);
    },
    ['StateMismatchError', 'state_mismatch', 'state_used'],
    /auth\.start\(\)/,
  ],
  'a callback that comes again to another process': [
    async () => {
      const { session, callbackUrl } = await consent(blueButton());
      await blueButton().auth.complete(callbackUrl, session);
      return blueButton().auth.complete(callbackUrl, session);
    },
    ['AuthorizationCodeError', 'authorization_code', 'invalid_grant'],
    /auth\.start\(\)/,
  ],
  'retries that all fail': [
    async () => {
      const reader = await member();
      fault({ fault: 'server-error', route: '/v2/fhir/Patient*' });
      return reader.patient.retrieve();
    },
    ['ServerError', 'server', 'unavailable'],
    /retry later/i,
  ],
  'a rate limit': [
    async () => {
      const reader = await member();
      fault({ fault: 'rate-limited', route: '/v2/fhir/*', retryAfter: 3_600 });
      return reader.patient.retrieve();
    },
    ['RateLimitError', 'rate_limit', 'rate_limited'],
    /wait .retryAfterMs/i,
  ],
  'a time budget that runs out': [
    async () => {
      const reader = await member();
      fault({ fault: 'stall-headers', route: '/v2/fhir/Patient*' });
      return reader.patient.retrieve({ totalTimeoutMs: 100 });
    },
    ['TimeoutError', 'timeout', 'total_timeout'],
    /raise it/i,
  ],
  'a caller who aborts': [
    async () => {
      const client = blueButton();
      const reader = await member(client);
      const controller = new AbortController();
      fault({ fault: 'stall-headers', route: '/v2/fhir/Patient*' });
      client.on('request', () => controller.abort(new Error(CANARY)));
      return reader.patient.retrieve({ signal: controller.signal });
    },
    ['AbortError', 'abort', 'aborted'],
    /aborted by its signal/,
  ],
  'a search parameter that CMS does not know': [
    async () =>
      (await member()).request({
        method: 'GET',
        path: '/v3/fhir/ExplanationOfBenefit/',
        query: { hello: CANARY },
        headers: { prefer: 'handling=strict' },
      }),
    ['BadRequestError', 'bad_request', 'unknown_parameter'],
    /check the names/i,
  ],
  'a Blue Button secret that is wrong': [
    () => member(blueButton({ clientSecret: CANARY })),
    ['AuthenticationError', 'authentication', 'invalid_client'],
    /check that they belong/i,
  ],
  'an Optum secret that is wrong': [
    () => optum({ clientSecret: CANARY }).eligibility.check(eligibility()),
    ['AuthenticationError', 'authentication', 'invalid_client'],
    /check/i,
  ],
  'an application without the product': [
    () => {
      const [, narrow] = sandbox.control.optum.applications();
      assert.ok(narrow);
      return optum(narrow).claims.professional.submit(claim);
    },
    ['PermissionError', 'permission', 'invalid_product'],
    /add the product/i,
  ],
  'a payer that rejects the question': [
    () => optum().eligibility.check(eligibility('00004')),
    ['PayerRejectionError', 'payer_rejection', 'payer_rejection'],
    /see .issues/i,
  ],
  'a claim that was processed and never responded': [
    () => {
      fault({ fault: 'reset-after', route: '/medicalnetwork/professionalclaims/*' });
      return optum().claims.professional.submit(claim);
    },
    ['SubmissionUnknownError', 'submission_unknown', 'connection_lost'],
    /look it up by its control number/i,
  ],
  'errors of Optum Real in a response of status 200': [
    () =>
      optum().real.execute('claimInquiry', {
        providerTaxId: '123456789',
        query:
          'query searchClaim($searchClaimInput: SearchClaimInput!) { searchClaim(searchClaimInput: $searchClaimInput) { claims { claimNumber } } }',
        variables: { searchClaimInput: { payerId: 'SBX:INTERNAL_SERVER_ERROR', claimNumber: CANARY } },
      }),
    ['ServerError', 'server', 'internal_server_error'],
    /retry later/i,
  ],
  'a FHIR download cut off in the middle': [
    async () => {
      const { providerAccess } = optum().payerFhir;
      const job = await providerAccess.export({ payerId: '87726', lob: 'ph', groupId: 'sandbox-group' });
      const [file] = (await providerAccess.wait(job)).output;
      assert.ok(file);
      fault({ fault: 'truncated-body', route: '*/download/*' });
      for await (const { resource } of providerAccess.download(job, file)) assert.ok(resource.resourceType);
    },
    ['NetworkError', 'network', 'truncated_response'],
    /retry if retryable/i,
  ],
};

for (const [what, run] of Object.entries(goingWell)) void test(what, run);

for (const [what, [fail, told, nextStep]] of Object.entries(goingWrong)) {
  const [className] = told;
  void test(`${what}: ${className}`, async () => {
    const error = await Promise.resolve(fail()).then(
      () => assert.fail('nothing went wrong'),
      (/** @type {unknown} */ reason) => reason,
    );
    if (!core.PayerKitError.isInstance(error)) throw error;
    const errorClass = /** @type {Record<string, unknown>} */ (core)[className];
    assert.ok(typeof errorClass === 'function' && error instanceof errorClass, error.name);
    assert.deepEqual([error.name, error.kind, error.code], told);
    assert.match(error.message, nextStep);
    const shown = [
      error.message,
      error.stack,
      JSON.stringify(error),
      inspect(error),
      inspect(error, true, 20),
    ];
    for (const secret of forbidden)
      assert.ok(!shown.join('\n').includes(secret), `${className} shows a secret`);
  });
}
