import { BlueButtonClient, type BlueButtonClientOptions } from '@payerkit/blue-button';
import {
  type ClientEvents,
  type CommonClientOptions,
  ConfigurationError,
  type EventListener,
  type Issue,
  MemoryTokenStore,
  RetryQuota,
  type Unsubscribe,
} from '@payerkit/core';
import { OptumClient, type OptumClientOptions } from '@payerkit/optum';

/** Options of {@link createPayerKit}: the common client options, shared by both vendors, and each vendor's own. */
export interface PayerKitOptions extends CommonClientOptions {
  /** Blue Button's own options, which take precedence over shared ones. If omitted, there is no Blue Button client. */
  readonly blueButton?: BlueButtonClientOptions | undefined;
  /** Optum's own options, which take precedence over shared ones. If omitted, there is no Optum client. */
  readonly optum?: OptumClientOptions | undefined;
}

/** The clients of several vendors, sharing token store, retry quota and telemetry. */
export interface PayerKit<T extends PayerKitOptions = PayerKitOptions> {
  /** Blue Button, in the requested version; undefined when its options were omitted. */
  readonly blueButton: T['blueButton'] extends Required<Pick<BlueButtonClientOptions<infer V>, 'version'>>
    ? BlueButtonClient<V>
    : T['blueButton'] extends object
      ? BlueButtonClient
      : undefined;
  /** Optum; undefined when its options were omitted. */
  readonly optum: T['optum'] extends object ? OptumClient : undefined;
  /**
   * Subscribes to the events of all clients; the event's `provider` identifies the vendor.
   *
   * @param event - `request`, `response`, `retry`, `token`, `consent` or `disclosure`
   * @param listener - receives each event; errors it throws are ignored
   * @returns a function that ends the subscription
   */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe;
  /** Closes the clients: aborts pending calls with an `AbortError` and releases sockets and timers. Idempotent. */
  close(): Promise<void>;
}

/**
 * Creates the clients of several vendors that share token store, retry quota, logger, disclosure handler, and every
 * other common client option.
 *
 * With a shared retry quota, a vendor that is down for everybody uses up the retries of both, which limits the load of
 * the whole process.
 *
 * @param options - shared options, and `blueButton` and `optum` with their own; at least one of the two
 * @throws `ConfigurationError` naming every invalid option of all vendors at once, such as `optum.clientId`
 * @example
 * ```ts
 * const kit = createPayerKit({
 *   tokenStore,
 *   onDisclosure: (event) => writeAuditLine(JSON.stringify(event)),
 *   blueButton: { environment: 'sandbox', redirectUri },
 *   optum: { environment: 'sandbox' },
 * });
 * const record = await memberRecord([kit.blueButton.forGrant(userId), kit.optum.forMember({ payer, provider, subscriber })]);
 * await kit.close();
 * ```
 */
export function createPayerKit<const T extends PayerKitOptions>(options: T): PayerKit<T> {
  const { blueButton, optum, ...given } = options;
  const common: CommonClientOptions = {
    ...given,
    tokenStore:
      given.tokenStore ?? new MemoryTokenStore(given.clock === undefined ? {} : { clock: given.clock }),
    retryQuota: given.retryQuota ?? new RetryQuota(),
  };
  const issues: Issue[] = [];
  const make = <O extends object, C>(
    name: string,
    own: O | undefined,
    create: (all: CommonClientOptions & O) => C,
  ): C | undefined => {
    if (own === undefined) return undefined;
    try {
      const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
      return create({ ...common, ...(said as O) });
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      issues.push(...error.issues.map((issue) => located(issue, name, own)));
      return undefined;
    }
  };
  const clients = {
    blueButton: make('blueButton', blueButton, (all) => new BlueButtonClient(all)),
    optum: make('optum', optum, (all) => new OptumClient(all)),
  };
  if (blueButton === undefined && optum === undefined)
    issues.push({ severity: 'error', code: 'required', path: 'blueButton', text: 'or optum is required' });
  if (issues.length > 0) throw rejection(issues);

  const all = Object.values(clients).filter((client) => client !== undefined);
  return {
    ...(clients as Pick<PayerKit<T>, 'blueButton' | 'optum'>),
    on(event, listener) {
      const leave = all.map((client) => client.on(event, listener));
      return () => {
        for (const unsubscribe of leave) unsubscribe();
      };
    },
    async close() {
      await Promise.all(all.map((client) => client.close()));
    },
  };
}

// Every name of a common client option, so that a new one cannot be forgotten here.
const SHARED: Readonly<Record<keyof CommonClientOptions, true>> = {
  timeoutMs: true,
  totalTimeoutMs: true,
  maxRetries: true,
  maxRetryAfterMs: true,
  maxResponseBytes: true,
  maxConcurrentRequests: true,
  headers: true,
  tokenStore: true,
  leaseMs: true,
  maxRequestsPerSecond: true,
  logger: true,
  onDisclosure: true,
  disclosureLog: true,
  requestedBy: true,
  purpose: true,
  retryQuota: true,
  connection: true,
  validation: true,
  clock: true,
  random: true,
  insecureHosts: true,
};

/** Names the owner of an option: the vendor's own, or the shared one. */
function located(issue: Issue, name: string, own: object): Issue {
  const field = issue.path?.split('.')[0] ?? '';
  const isShared = Object.hasOwn(SHARED, field) && !Object.hasOwn(own, field);
  return isShared ? issue : { ...issue, path: `${name}.${issue.path ?? ''}` };
}

function rejection(issues: readonly Issue[]): ConfigurationError {
  const byPlace = new Map(issues.map((issue) => [`${issue.path} ${issue.text}`, issue]));
  return new ConfigurationError({
    code: 'invalid_options',
    message: `Wrong options: ${[...byPlace.keys()].join('; ')}.`,
    issues: [...byPlace.values()],
  });
}
