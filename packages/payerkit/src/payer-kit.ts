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

/** Options of {@link createPayerKit}: those all clients take, shared by both vendors, and each vendor's own. */
export interface PayerKitOptions extends CommonClientOptions {
  /** Blue Button's own; what is said here goes before what is shared. Left out: no client of Blue Button. */
  readonly blueButton?: BlueButtonClientOptions | undefined;
  /** Optum's own; what is said here goes before what is shared. Left out: no client of Optum. */
  readonly optum?: OptumClientOptions | undefined;
}

/** The clients of several vendors, sharing token store, retry quota and telemetry. */
export interface PayerKit<T extends PayerKitOptions = PayerKitOptions> {
  /** Blue Button, in the version asked for; undefined when its options were left out. */
  readonly blueButton: T['blueButton'] extends Required<Pick<BlueButtonClientOptions<infer V>, 'version'>>
    ? BlueButtonClient<V>
    : T['blueButton'] extends object
      ? BlueButtonClient
      : undefined;
  /** Optum; undefined when its options were left out. */
  readonly optum: T['optum'] extends object ? OptumClient : undefined;
  /**
   * Observes what the clients do; the event's `provider` says which.
   *
   * @param event - `request`, `response`, `retry`, `token` or `disclosure`
   * @param listener - notified of each; what it throws is swallowed
   * @returns ends the subscription
   */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe;
  /** Closes the clients: ends what is under way with an `AbortError` and frees sockets and timers. Idempotent. */
  close(): Promise<void>;
}

/**
 * Makes the clients of several vendors that share what can be shared: token store, retry quota, logger, disclosure
 * handler, and every other option that all clients take.
 *
 * The shared retry quota means that a vendor that is down for everybody uses up retries for both: the process as a whole
 * keeps the load it makes in bounds.
 *
 * @param options - shared options, and `blueButton` and `optum` with their own; at least one of the two
 * @returns the clients
 * @throws `ConfigurationError` naming every wrong option of all vendors at once, such as `optum.clientId`
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
  if (issues.length > 0) throw refusal(issues);

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

// Every name of an option that all clients take, so that a new one cannot be forgotten here.
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
};

/** Says of an option whose it is: the vendor's own, or the shared one. */
function located(issue: Issue, name: string, own: object): Issue {
  const field = issue.path?.split('.')[0] ?? '';
  const isShared = Object.hasOwn(SHARED, field) && !Object.hasOwn(own, field);
  return isShared ? issue : { ...issue, path: `${name}.${issue.path ?? ''}` };
}

function refusal(issues: readonly Issue[]): ConfigurationError {
  const byPlace = new Map(issues.map((issue) => [`${issue.path} ${issue.text}`, issue]));
  return new ConfigurationError({
    code: 'invalid_options',
    message: `Wrong options: ${[...byPlace.keys()].join('; ')}.`,
    issues: [...byPlace.values()],
  });
}
