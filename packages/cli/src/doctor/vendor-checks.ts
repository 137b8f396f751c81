import type { BlueButtonClient, Version } from '@payerkit/blue-button';
import { MemoryTokenStore, type TokenStore } from '@payerkit/core';
import type { OptumClient, OptumService } from '@payerkit/optum';
import { isPayerKitError, type PayerKitError } from '../payer-kit-failure.js';
import { type Finding, ok, problem, skipped, warning } from './finding.js';
import { checkConnection, checkCredentials, probe } from './server-checks.js';

const DAY_MS = 86_400_000;
const SOON_DAYS = 30;
const MOST_GRANTS = 1000;
const NO_RETRIES = { timeoutMs: 10_000, totalTimeoutMs: 15_000, maxRetries: 0 } as const;
const RESOURCES = ['Patient', 'Coverage', 'ExplanationOfBenefit'];

const PRODUCTS: Readonly<Partial<Record<OptumService, string>>> = {
  eligibility: 'Eligibility',
  claimStatus: 'Claim Status',
  professionalClaims: 'Professional Claims',
  institutionalClaims: 'Institutional Claims',
  reports: 'Claims Responses and Reports',
  payers: 'Payer List',
};

/** Surroundings of the checks of a vendor. */
export interface VendorPlace {
  /** `sandbox` or `production`. */
  readonly environment: string;
  /** Base URL of the server. */
  readonly url: string;
  /** Ends the command. */
  readonly signal: AbortSignal;
  /** Current time, in milliseconds since the Unix epoch. */
  now(): number;
}

/**
 * Checks connection, clock, credentials and products of Optum. Sends health checks alone.
 *
 * @param optum - with the credentials of the profile
 */
export async function checkOptum(optum: OptumClient, place: VendorPlace): Promise<readonly Finding[]> {
  const { environment, url, signal } = place;
  const options = { ...NO_RETRIES, signal };
  const path = '/medicalnetwork/eligibility/v3/healthcheck';
  const outcome = await probe(() => optum.request({ method: 'GET', path }, options).withResponse());
  const findings = checkConnection('optum', url, outcome, place.now());
  const isRejected = (error: PayerKitError) =>
    error.kind === 'authentication' || error.kind === 'bad_request';
  const credentials = checkCredentials(
    'optum',
    environment,
    outcome,
    (error) => error.status !== undefined && error.kind !== 'server' && !isRejected(error),
  );
  if (credentials.status !== 'ok')
    return [
      ...findings,
      credentials,
      skipped('optum products', 'They can be checked when the credentials are accepted.'),
    ];
  const services = Object.keys(PRODUCTS) as OptumService[];
  const report = await optum.healthCheck({ services, ...options });
  return [...findings, credentials, ...productFindings(report.services)];
}

function productFindings(
  services: readonly {
    readonly service: string;
    readonly ok: boolean;
    readonly status: number | undefined;
  }[],
): readonly Finding[] {
  const nameOf = (service: string) => PRODUCTS[service as OptumService] ?? service;
  const missing = services
    .filter(({ status }) => status === 401 || status === 403)
    .map(({ service }) => nameOf(service));
  const down = services
    .filter((one) => !one.ok && one.status !== 401 && one.status !== 403)
    .map(({ service }) => nameOf(service));
  const names = services.map(({ service }) => nameOf(service)).filter((name) => !missing.includes(name));
  return [
    missing.length === 0
      ? ok('optum products', `Subscribed: ${names.join(', ')}.`)
      : problem(
          'optum products',
          `The application is not subscribed to ${missing.join(', ')}${names.length === 0 ? '' : `; it is to ${names.join(', ')}`}.`,
          "Add the products that you use to the application in Optum's portal.",
        ),
    ...(down.length === 0
      ? []
      : [
          warning(
            'optum health',
            `Not healthy: ${down.join(', ')}.`,
            'Run "payerkit doctor" again in some minutes.',
          ),
        ]),
  ];
}

/**
 * Checks connection, clock and credentials of Blue Button. The exchange of a code that does not exist shows whether client ID and
 * secret are accepted; no stored consent is used.
 *
 * @param open - opens a client with the credentials of the profile and another store
 */
export async function checkBlueButton(
  open: (tokenStore: TokenStore) => Promise<BlueButtonClient<Version>>,
  place: VendorPlace,
): Promise<readonly Finding[]> {
  const { environment, url, signal } = place;
  const options = { ...NO_RETRIES, signal };
  const client = await open(new MemoryTokenStore());
  const health = { method: 'GET', path: '/health', auth: 'none' } as const;
  const outcome = await probe(() => client.request(health, options).withResponse());
  const findings = checkConnection('blue button', url, outcome, place.now());
  const exchange = await probe(() => exchangeNothing(client, signal));
  const isKnown = ({ kind }: PayerKitError) => kind === 'authorization_code';
  return [...findings, checkCredentials('blue button', environment, exchange, isKnown)];
}

/** Ends a login with a code that no server issued. */
async function exchangeNothing(client: BlueButtonClient<Version>, signal: AbortSignal): Promise<never> {
  const { url, session } = await client.auth.start({ key: 'payerkit-doctor' });
  const { searchParams } = new URL(url);
  const callback = new URL(searchParams.get('redirect_uri') ?? '');
  callback.searchParams.set('code', 'payerkit-doctor-has-no-code');
  callback.searchParams.set('state', searchParams.get('state') ?? '');
  await client.auth.complete(callback.href, session, { signal });
  throw new Error('A code that does not exist was accepted.');
}

/**
 * Checks the stored consents: their ends, and whether they have the scopes that commands read with. Sends nothing.
 *
 * @param client - with the store of the profile
 * @param store - the same store
 * @param nowMs - current time, in milliseconds since the Unix epoch
 */
export async function checkGrants(
  client: BlueButtonClient<Version>,
  store: TokenStore,
  nowMs: number,
): Promise<readonly Finding[]> {
  if (store.list === undefined) return [skipped('consents', 'The store cannot list them.')];
  let [total, ended, ending, narrow] = [0, 0, 0, 0];
  const missing = new Set<string>();
  for await (const { person, consentEndsAt } of store.list()) {
    if (person === undefined || total === MOST_GRANTS) continue;
    total += 1;
    if (consentEndsAt !== undefined && consentEndsAt <= nowMs) {
      ended += 1;
      continue;
    }
    if (consentEndsAt !== undefined && consentEndsAt - nowMs < SOON_DAYS * DAY_MS) ending += 1;
    const lacking = await lackingScopes(client, person);
    if (lacking === undefined) ended += 1;
    else if (lacking.length > 0) narrow += 1;
    for (const resource of lacking ?? []) missing.add(resource);
  }
  if (total === 0) return [ok('consents', 'None is stored.')];
  const login = 'Run "payerkit grants list", then "payerkit login" for those members.';
  return [
    ...(ended > 0 ? [warning('consents', `${ended} of ${total} have ended.`, login)] : []),
    ...(ending > 0
      ? [warning('consents', `${ending} of ${total} end within ${SOON_DAYS} days.`, login)]
      : []),
    ...(ended + ending === 0 ? [ok('consents', `${total} stored, none about to end.`)] : []),
    ...(ended === total ? [] : [scopeFinding(narrow, total, [...missing])]),
  ];
}

function scopeFinding(narrow: number, total: number, missing: readonly string[]): Finding {
  return narrow > 0
    ? warning(
        'scopes',
        `${narrow} of ${total} consents lack scopes for ${missing.join(', ')}.`,
        'Request the scopes at the next login; for Patient the application must be registered for demographic data.',
      )
    : ok('scopes', 'All consents can read Patient, Coverage and ExplanationOfBenefit.');
}

/** Returns the resources that a consent has no scope for; undefined when it has ended. */
async function lackingScopes(
  client: BlueButtonClient<Version>,
  person: string,
): Promise<readonly string[] | undefined> {
  try {
    const { scopes } = await client.forGrant(person).grant();
    return RESOURCES.filter((resource) => !scopes.some((scope) => scope.startsWith(`patient/${resource}.`)));
  } catch (error) {
    if (isPayerKitError(error)) return undefined;
    throw error;
  }
}
