import type { ProviderProfile } from '../call.js';
import type { CommonClientOptions, ConnectionOptions } from '../client-options.js';
import { type Clock, type Random, systemClock } from '../clock.js';
import type { DisclosureLog } from '../disclosure-log.js';
import type { DisclosureHandler } from '../events.js';
import { loadModule } from '../load-module.js';
import type { Logger } from '../logger.js';
import type { RateLimit } from '../request.js';
import { RetryQuota } from '../retry-quota.js';
import type { CallScope } from './call-scope.js';
import { ConcurrencyLimit } from './concurrency-limit.js';
import { EventHub } from './event-hub.js';
import { Pace } from './pace.js';
import { isLoopback, parseTarget, type Target } from './request-target.js';
import { hasRegisteredTelemetry, loadTelemetry, type Telemetry } from './telemetry.js';
import type { Transport } from './transport.js';

const INSECURE =
  'Requests go over plain http to a host of insecureHosts. Tokens and health data can be read on the way. Use it in test networks only.';

/** State that a pipeline shares with its clones. */
export class PipelineState {
  readonly quota: RetryQuota;
  readonly limit: ConcurrencyLimit | undefined;
  readonly pace: Pace | undefined;
  readonly events = new EventHub();
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger | undefined;
  readonly onDisclosure: DisclosureHandler | undefined;
  readonly disclosureLog: DisclosureLog | undefined;
  /** Transport of the requests, once {@link PipelineState.load} is done. */
  transport: Transport | undefined;
  /** Spans and metrics, once they are known to be enabled. */
  telemetry: Telemetry | undefined;
  /** The vendor's latest rate limit headers. */
  rateLimit: RateLimit | undefined;
  closed = false;
  readonly #connection: ConnectionOptions | undefined;
  #triedTelemetry = false;
  #loading: Promise<void> | undefined;
  #closing: Promise<void> | undefined;
  readonly #active = new Set<CallScope>();
  /** Calls whose responses are in the hands of readers, who may never read them. */
  readonly #handedOver = new Set<CallScope>();
  #onIdle: (() => void) | undefined;
  #callPrefix: string | undefined;
  #calls = 0;
  readonly #rateLimits = new Map<string, RateLimit>();
  /** Time until which an origin that responded with 429 is left alone. */
  readonly #heldUntilMs = new Map<string, number>();
  readonly #targets = new Map<string, Target>();
  readonly #insecureHosts: readonly string[];

  constructor(
    readonly profile: ProviderProfile,
    options: CommonClientOptions,
  ) {
    this.#connection = options.connection;
    this.#insecureHosts = options.insecureHosts ?? [];
    const { maxConcurrentRequests, maxRequestsPerSecond } = options;
    this.pace = maxRequestsPerSecond === undefined ? undefined : new Pace(maxRequestsPerSecond);
    this.limit =
      maxConcurrentRequests === undefined ? undefined : new ConcurrencyLimit(maxConcurrentRequests);
    this.quota = options.retryQuota ?? new RetryQuota();
    this.clock = options.clock ?? systemClock;
    this.random = options.random ?? Math.random;
    this.logger = options.logger;
    this.onDisclosure = options.onDisclosure;
    this.disclosureLog = options.disclosureLog;
  }

  /** Returns the ID of a new call; no other call of this or any other client has it. */
  nextCallId(): string {
    this.#callPrefix ??= process.getBuiltinModule('node:crypto').randomUUID().slice(0, 13);
    this.#calls += 1;
    return `${this.#callPrefix}-${this.#calls}`;
  }

  /** Imports what the next attempt needs; returns undefined when it is loaded. */
  load(): Promise<void> | undefined {
    if (this.transport !== undefined && !this.#needsTelemetry) return undefined;
    this.#loading ??= this.#load().finally(() => {
      // After a failed import, the next call tries again.
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** True when an SDK was registered, at any time, and its API has not been loaded. */
  get #needsTelemetry(): boolean {
    return !this.#triedTelemetry && hasRegisteredTelemetry();
  }

  async #load(): Promise<void> {
    await Promise.all([this.#loadTelemetry(), this.#loadTransport()]);
  }

  async #loadTelemetry(): Promise<void> {
    if (!this.#needsTelemetry) return;
    this.telemetry = await loadTelemetry();
    this.#triedTelemetry = true;
  }

  async #loadTransport(): Promise<void> {
    if (this.transport !== undefined) return;
    const { Transport } = await loadModule('@payerkit/core', () => import('./transport.js'));
    const transport = new Transport(this.#connection);
    await transport.load();
    this.transport = transport;
  }

  /** Returns a parsed base URL, parsed once for all its requests. */
  target(baseUrl: string): Target {
    let target = this.#targets.get(baseUrl);
    if (target === undefined) {
      target = parseTarget(baseUrl, this.profile.provider, this.#insecureHosts);
      if (!target.secure && !isLoopback(target.hostname)) this.#warnInsecure();
      this.#targets.set(baseUrl, target);
    }
    return target;
  }

  #warnInsecure(): void {
    if (this.logger === undefined) process.emitWarning(INSECURE, { code: 'PAYERKIT_INSECURE_HOST' });
    else this.logger.warn(INSECURE, { provider: this.profile.provider, code: 'insecure_host' });
  }

  /** Records the rate limit of an origin from a response. */
  noteRateLimit(target: Target, headers: Readonly<Record<string, string>>): void {
    let limit: RateLimit | undefined;
    try {
      limit = this.profile.rateLimit?.(headers, this.clock.now());
    } catch {
      // Headers that no provider foresaw must not cost the response that contained them.
    }
    if (limit === undefined) return;
    this.rateLimit = limit;
    this.#rateLimits.set(target.origin, limit);
  }

  /** Returns the remaining wait for an origin, in milliseconds; 0 when there is none. */
  rateLimitWaitMs(target: Target): number {
    const limit = this.#rateLimits.get(target.origin);
    const resetAtMs = limit === undefined || limit.remaining > 0 ? 0 : limit.resetAtMs;
    const untilMs = Math.max(resetAtMs, this.#heldUntilMs.get(target.origin) ?? 0);
    return untilMs === 0 ? 0 : Math.max(0, untilMs - this.clock.now());
  }

  /** Makes all requests to an origin wait, in milliseconds from now. */
  hold(target: Target, waitMs: number): void {
    const untilMs = this.clock.now() + waitMs;
    this.#heldUntilMs.set(target.origin, Math.max(untilMs, this.#heldUntilMs.get(target.origin) ?? 0));
  }

  /** Records a call as running. */
  enter(scope: CallScope): void {
    this.#active.add(scope);
  }

  /** Records a call as finished. */
  leave(scope: CallScope): void {
    this.#active.delete(scope);
    this.#handedOver.delete(scope);
    if (this.#active.size === 0) this.#onIdle?.();
  }

  /** Records that a reader has the response of a call; closing ends the call and does not wait for the reader. */
  move(scope: CallScope): void {
    this.#handedOver.add(scope);
    this.#active.delete(scope);
  }

  /** Ends every call, waits until each has ended, and releases the sockets. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.closed = true;
    for (const scope of this.#handedOver) scope.cancel('client_closed');
    if (this.#active.size > 0) {
      const idle = new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
      for (const scope of this.#active) scope.cancel('client_closed');
      await idle;
    }
    this.transport?.close();
  }
}
