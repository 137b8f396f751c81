/** Every fault of the sandbox, for as long as it lasts, and the results that callers of both clients get. */
import { BlueButtonClient, type BlueButtonMember } from '@payerkit/blue-button';
import { PayerKitError } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import {
  createSandbox,
  type FaultName,
  type FaultParameters,
  type FaultRule,
  type Sandbox,
} from '@payerkit/sandbox';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { professionalClaim } from '../../packages/optum/testing/claims.js';

let sandbox: Sandbox;
let blueButton: BlueButtonClient;
let optum: OptumClient;
let member: BlueButtonMember;

beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());
afterEach(() => Promise.all([blueButton.close(), optum.close()]));

/** Clients with a consent, which give an attempt up after this time. */
async function open(timeoutMs: number): Promise<void> {
  sandbox.control.reset();
  const { baseUrl, ...application } = sandbox.blueButton;
  const { clientId, clientSecret } = sandbox.optum;
  const common = {
    environment: { baseUrl, kind: 'sandbox' },
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    maxRetries: 1,
    timeoutMs,
  } as const;
  blueButton = new BlueButtonClient({ ...common, ...application });
  optum = new OptumClient({ ...common, clientId, clientSecret });
  const { url, session } = await blueButton.auth.start({ key: 'user-1' });
  await blueButton.auth.complete(
    await sandbox.control.blueButton.consent(url, { user: 'BBUser00002' }),
    session,
  );
  member = blueButton.forGrant('user-1');
}

const INQUIRY = {
  tradingPartnerServiceId: '00001',
  controlNumber: '123456789',
  provider: { organizationName: 'happy doctors group', npi: '1760854442' },
  subscriber: { memberId: '0000000000', firstName: 'johnOne', lastName: 'doeone', dateOfBirth: '18800102' },
};

function outcome(promise: Promise<unknown>) {
  return promise.then(
    () => 'ok',
    (error: unknown) => {
      if (!PayerKitError.isInstance(error)) throw error;
      return error.kind;
    },
  );
}

type Told = readonly [read: string, list: string, ask: string, submit: string];
function same(kind: string, submit = 'submission_unknown'): Told {
  return [kind, kind, kind, submit];
}
const NOTHING = same('ok', 'ok');
function LIST(kind: string): Told {
  return ['ok', kind, 'ok', 'ok'];
}

/** Results of a read, a paged list, an inquiry and a submission while the fault lasts. */
const FAULTS: { readonly [Name in FaultName]: readonly (readonly [FaultParameters[Name], Told])[] } = {
  latency: [
    [{ ms: 5, jitterMs: 5 }, NOTHING],
    [{ ms: 400 }, same('timeout')],
  ],
  'rate-limited': [
    [{}, same('rate_limit', 'rate_limit')],
    [{ retryAfter: -1 }, same('rate_limit', 'rate_limit')],
    [{ retryAfter: 3600, asDate: true }, same('rate_limit', 'rate_limit')],
  ],
  'server-error': [
    [{}, same('server')],
    [{ status: 500, processed: true }, same('server')],
  ],
  'html-error': [[{}, same('server')]],
  'reset-before': [[{}, same('network')]],
  'reset-after': [[{}, same('network')]],
  'stall-headers': [[{}, same('timeout')]],
  'stall-body': [[{}, same('timeout')]],
  'slow-body': [[{ bytes: 2048, intervalMs: 1 }, NOTHING]],
  'truncated-body': [[{}, same('network')]],
  'wrong-content-type': [[{}, same('response_format')]],
  'wrong-length': [
    [{}, same('network')],
    [{ by: -10 }, same('response_format')],
  ],
  'gzip-garbage': [[{}, same('response_format')]],
  gzip: [[{}, NOTHING]],
  redirect: [[{}, same('response_format')]],
  'foreign-next': [[{}, NOTHING]],
  'empty-page': [[{}, LIST('list_changed')]],
  'repeated-next': [[{}, NOTHING]],
  'expired-token': [[{}, same('authentication', 'authentication')]],
  'revoked-token': [[{}, ['token_reuse', 'consent_expired', 'authentication', 'authentication']]],
  race: [[{}, NOTHING]],
  'clock-skew': [[{ ms: -86_400_000 }, NOTHING]],
  'expires-in': [[{ value: '"soon"' }, NOTHING]],
  'surplus-response': [[{}, NOTHING]],
  'idle-timeout': [[{}, NOTHING]],
  'odd-success': [
    [{}, same('response_format')],
    [
      { content: 'json', processed: true },
      ['response_format', 'response_format', 'bad_request', 'submission_unknown'],
    ],
    [{ content: 'empty' }, same('response_format')],
  ],
  'receipt-without-status': [[{}, ['ok', 'ok', 'ok', 'submission_unknown']]],
  // The tokens are there already; token requests are not among the calls.
  'token-outage': [[{}, NOTHING]],
  'rotate-then-fail': [[{}, NOTHING]],
  'slow-lease-holder': [[{}, NOTHING]],
};

const rows = Object.entries(FAULTS).flatMap(([fault, variants]) =>
  variants.map(([settings, told]) => [fault, settings, told] as const),
);

test.each(rows)('%s %j', async (fault, settings, told) => {
  // Only where the wait has to be over is it short: elsewhere a slow machine must not fail the test.
  await open(told[0] === 'timeout' ? 300 : 10_000);
  // The tokens are there, so that the fault meets the calls themselves.
  await optum.eligibility.check(INQUIRY);
  for (const route of ['/v2/fhir/*', '/medicalnetwork/*'])
    sandbox.control.faults.add({ fault, route, ...settings } as FaultRule);
  expect([
    await outcome(member.patient.retrieve()),
    await outcome(member.claims.list().toArray({ limit: 50 })),
    await outcome(optum.eligibility.check(INQUIRY)),
    await outcome(optum.claims.professional.submit(professionalClaim())),
  ]).toEqual(told);
  // A submission goes out once more only where it is known not to have taken effect.
  const { received, processed } = sandbox.control.counters().submissions;
  if (told[3] === 'submission_unknown') expect(received).toBe(1);
  else if (told[3] !== 'ok') expect(processed).toBe(0);
});
