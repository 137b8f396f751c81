import { randomInt } from 'node:crypto';
import { CommandError, EXIT } from '../failure.js';
import type { ControlClient } from './control-client.js';

const HOUR_MS = 3_600_000;
const DEFAULT_USER = 'BBUser00000';

/** Options of a trigger, each for some of them. */
export interface TriggerOptions {
  /** Login name of a member. */
  readonly user?: string | undefined;
  /** Type of claims. */
  readonly type?: string | undefined;
  /** Number of claims, or of failing requests. */
  readonly count?: number | undefined;
  /** `blue-button` or `optum`. */
  readonly vendor?: string | undefined;
  /** URL that a callback goes to. */
  readonly to?: string | undefined;
  /** Authorization URL of a login to complete. */
  readonly authorizeUrl?: string | undefined;
  /** The member declines. */
  readonly deny?: boolean | undefined;
  /** The outage ends. */
  readonly end?: boolean | undefined;
  /** Kind of outage. */
  readonly kind?: string | undefined;
}

/** Result of a trigger. */
export interface Triggered {
  /** Name of the event. */
  readonly event: string;
  /** Description of the effect, in one sentence. */
  readonly summary: string;
  /** The parts that changed, plain JSON. */
  readonly result: Readonly<Record<string, unknown>>;
}

/** An event of the sandbox. */
export interface Trigger {
  /** Description in one line. */
  readonly about: string;
  /** Options that it takes. */
  readonly options: readonly (keyof TriggerOptions)[];
  /** Causes it. */
  run(control: ControlClient, options: TriggerOptions): Promise<Omit<Triggered, 'event'>>;
}

const VENDORS = ['blue-button', 'optum'];
const OUTAGES = ['failing', 'unreachable', 'swallowing', 'person-missing'];

/** Every event by name. */
export const TRIGGERS: Readonly<Record<string, Trigger>> = {
  'new-claim': {
    about: 'a member gets new claims',
    options: ['user', 'type', 'count'],
    async run(control, { user = DEFAULT_USER, type, count = 1 }) {
      const { result } = await control.post<{ result: string[] }>('/blue-button/add-claims', {
        user,
        type,
        count,
      });
      return {
        summary: `${user} has ${plural(result.length, 'new claim')}.`,
        result: { user, claims: result },
      };
    },
  },
  'expire-consent': {
    about: 'consents reach their end',
    options: ['user'],
    run: (control, { user }) => endGrants(control, 'expire-grants', user, 'expired'),
  },
  'revoke-consent': {
    about: 'members withdraw their consents on Medicare.gov',
    options: ['user'],
    run: (control, { user }) => endGrants(control, 'revoke-grants', user, 'withdrawn'),
  },
  'expire-tokens': {
    about: 'access tokens expire',
    options: ['vendor'],
    run: (control, { vendor }) => endTokens(control, 'expire-tokens', vendor, 'expired'),
  },
  'revoke-tokens': {
    about: 'access tokens are deleted, and with those of Blue Button the consent is lost',
    options: ['vendor'],
    run: (control, { vendor }) => endTokens(control, 'revoke-tokens', vendor, 'deleted'),
  },
  callback: {
    about:
      'a coverage discovery ends and calls back to your URL (--to), or a member ends a login (--authorize-url)',
    options: ['to', 'authorizeUrl', 'user', 'deny'],
    run: (control, options) =>
      options.authorizeUrl === undefined
        ? discoveryCallback(control, options)
        : consentCallback(control, options),
  },
  acknowledgement: {
    about: 'the clock moves until the 277CA of submitted claims has arrived',
    options: [],
    run: (control) => advance(control, 'acknowledgementDelayMs'),
  },
  remittance: {
    about: 'the clock moves until the 835 of submitted claims has arrived',
    options: [],
    run: (control) => advance(control, 'remittanceDelayMs'),
  },
  outage: {
    about: 'a vendor fails, until --end or for --count requests',
    options: ['vendor', 'kind', 'count', 'end'],
    async run(control, { vendor = 'blue-button', kind, count, end = false }) {
      requireOneOf('vendor', vendor, VENDORS);
      if (vendor === 'optum') {
        if (kind !== undefined) throw invalid('kind', 'is for blue-button only');
        return optumOutage(control, count, end);
      }
      if (count !== undefined) throw invalid('count', 'is for optum only; end the outage with --end');
      requireOneOf('kind', kind ?? 'failing', OUTAGES);
      const dataSource = end ? 'up' : (kind ?? 'failing');
      await control.post('/blue-button/switches', { dataSource });
      const summary = end
        ? 'The backend of Blue Button is up again.'
        : `The backend of Blue Button is ${dataSource}, until "payerkit sandbox trigger outage --end".`;
      return { summary, result: { vendor, dataSource } };
    },
  },
};

/**
 * Causes an event in a running sandbox.
 *
 * @param name - of the event
 * @param options - those that were given
 * @throws {@link CommandError} for an unknown event, an option that it does not take, and what the sandbox rejects
 */
export async function trigger(
  control: ControlClient,
  name: string,
  options: TriggerOptions,
): Promise<Triggered> {
  const known = Object.hasOwn(TRIGGERS, name) ? TRIGGERS[name] : undefined;
  if (known === undefined)
    throw new CommandError(
      `There is no event "${name}".`,
      `Choose one of ${Object.keys(TRIGGERS).join(', ')}.`,
      EXIT.invalid,
      'unknown_event',
    );
  const given = Object.entries(options).flatMap(([option, value]) => (value === undefined ? [] : [option]));
  const surplus = given.find((option) => !known.options.includes(option as keyof TriggerOptions));
  if (surplus !== undefined) throw invalid(surplus, `is not an option of ${name}`);
  const { count } = options;
  if (count !== undefined && !(Number.isInteger(count) && count > 0))
    throw invalid('count', 'must be a whole number above 0');
  return { event: name, ...(await known.run(control, options)) };
}

async function endGrants(control: ControlClient, action: string, user: string | undefined, verb: string) {
  const { result } = await control.post<{ result: number }>(`/blue-button/${action}`, { user });
  const whose = user === undefined ? '' : ` of ${user}`;
  return {
    summary: `${plural(result, 'consent')}${whose} ${result === 1 ? 'is' : 'are'} ${verb}.`,
    result: { user, consents: result },
  };
}

async function endTokens(control: ControlClient, action: string, vendor: string | undefined, verb: string) {
  if (vendor !== undefined) requireOneOf('vendor', vendor, VENDORS);
  const vendors = vendor === undefined ? VENDORS : [vendor];
  let tokens = 0;
  for (const one of vendors)
    tokens += (await control.post<{ result: number }>(`/${one}/${action}`, {})).result;
  return {
    summary: `${plural(tokens, 'access token')} ${tokens === 1 ? 'is' : 'are'} ${verb}.`,
    result: { vendor, tokens },
  };
}

/** Plays a member who logs in and decides; the browser's last step, the callback, is made here, too. */
async function consentCallback(
  control: ControlClient,
  { authorizeUrl, user = DEFAULT_USER, deny = false, to }: TriggerOptions,
) {
  if (to !== undefined)
    throw invalid('to', 'is not needed with --authorize-url, which names the redirect URI');
  const body = { authorizeUrl, user, deny };
  const { result } = await control.post<{ result: string }>('/blue-button/consent', body);
  const status = await fetch(result, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    .then((response) => response.status)
    .catch(() => undefined);
  if (status === undefined)
    throw new CommandError(
      'The callback could not be delivered: nothing listens at the redirect URI.',
      'Start your application, then trigger the event again with a new authorization URL.',
      EXIT.failed,
      'callback_undelivered',
    );
  return {
    summary: `${user} ${deny ? 'declined' : 'consented'}; your callback responded with HTTP ${status}.`,
    result: { user, approved: !deny, status },
  };
}

async function discoveryCallback(control: ControlClient, { to, user, deny }: TriggerOptions) {
  if (to === undefined)
    throw invalid('to', 'or --authorize-url is required: the URL that the callback goes to');
  if (user !== undefined || deny !== undefined)
    throw invalid(user === undefined ? 'deny' : 'user', 'is for --authorize-url only');
  const { optum } = await control.get<{
    optum: { readonly baseUrl: string; readonly clientId: string; readonly clientSecret: string };
  }>('/configuration');
  const { OptumClient } = await import('@payerkit/optum');
  const { baseUrl, clientId, clientSecret } = optum;
  const client = new OptumClient({
    environment: { baseUrl, kind: 'sandbox' },
    clientId,
    clientSecret,
    preflight: 'off',
    maxRetries: 0,
  });
  try {
    const task = await client.call('POST /rcm/eligibility/v1/coverage-discovery', {
      body: { canonicalEligibilityRequest: discoveryRequest(), callbackUrl: to },
    } as never);
    const { optum: switches } = await control.get<{ optum: { jobDelayMs: number } }>('/switches');
    await control.post('/clock', { advanceMs: switches.jobDelayMs + 1 });
    const { id } = task as { id?: string };
    return { summary: `A coverage discovery ended; its task was sent to ${to}.`, result: { to, task: id } };
  } finally {
    await client.close();
  }
}

/** A person of no name: the sandbox repeats no search of the same person within 72 hours. */
function discoveryRequest() {
  return {
    controlNumber: '123456789',
    tradingPartnerServiceId: '00001',
    provider: { organizationName: 'happy doctors group', npi: '1760854442' },
    subscriber: {
      memberId: String(randomInt(1e9, 1e10)),
      firstName: 'johnone',
      lastName: 'doeone',
      dateOfBirth: '18800102',
    },
    encounter: { dateOfService: '20200601', serviceTypeCodes: ['30'] },
  };
}

async function advance(control: ControlClient, name: 'acknowledgementDelayMs' | 'remittanceDelayMs') {
  const { optum } = await control.get<{ optum: Record<string, number> }>('/switches');
  const advanceMs = (optum[name] ?? 0) + 1;
  const { now } = await control.post<{ now: number }>('/clock', { advanceMs });
  const hours = advanceMs / HOUR_MS;
  const time =
    hours >= 1 ? plural(Math.round(hours), 'hour') : plural(Math.ceil(advanceMs / 60_000), 'minute');
  return { summary: `The sandbox's clock moved ${time} forward.`, result: { advancedMs: advanceMs, now } };
}

const OPTUM_FAULT = { fault: 'server-error', status: 503 };

async function optumOutage(control: ControlClient, count: number | undefined, end: boolean) {
  const routes = ['/medicalnetwork/*', '/rcm/*', '/oihub/*'];
  const { active } = await control.get<{ active: { id: number; rule: Record<string, unknown> }[] }>(
    '/faults',
  );
  for (const { id, rule } of active)
    if (
      rule.fault === OPTUM_FAULT.fault &&
      rule.status === OPTUM_FAULT.status &&
      routes.includes(String(rule.route))
    )
      await control.delete(`/faults/${id}`);
  if (end) return { summary: 'Optum responds again.', result: { vendor: 'optum', outage: false } };
  for (const route of routes) await control.post('/faults', { ...OPTUM_FAULT, route, count });
  const until =
    count === undefined
      ? 'until "payerkit sandbox trigger outage --vendor optum --end"'
      : `for ${plural(count, 'request')} of each product`;
  return { summary: `Optum responds with 503, ${until}.`, result: { vendor: 'optum', outage: true, count } };
}

function requireOneOf(option: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw invalid(option, `must be one of ${known.join(', ')}`);
}

function invalid(option: string, rule: string): CommandError {
  const name = option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new CommandError(
    `--${name} ${rule}.`,
    'Run "payerkit sandbox trigger --help" for usage.',
    EXIT.invalid,
    'invalid_option',
  );
}

function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
