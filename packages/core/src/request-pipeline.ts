import type { Call, ProviderProfile } from './call.js';
import { checkArguments } from './check-arguments.js';
import type { CommonClientOptions } from './client-options.js';
import type { ClientEvents, ConsentEvent, EventListener, TokenEvent, Unsubscribe } from './events.js';
import type { OptionOverrides } from './healthcare-client.js';
import { CallRun } from './internal/call-run.js';
import { type PipelineSettings, pipelineSettings } from './internal/pipeline-settings.js';
import { PipelineState } from './internal/pipeline-state.js';
import { checkCommonOptions, OptionCheck } from './option-check.js';
import type { RateLimit, RequestOptions } from './request.js';
import { ResponsePromise } from './response-promise.js';

/**
 * Runs the lifecycle of a request: validate, token, rate limit, send, parse, validate, disclose, metadata and events,
 * with retries around sending. A vendor's client has one pipeline and passes `Call`s to it.
 *
 * @example
 * ```ts
 * const pipeline = new RequestPipeline({ provider: 'example', requestIdHeaders: ['x-request-id'], failure }, options);
 * const { data, meta } = await pipeline.send(call, { timeoutMs: 5_000 }).withResponse();
 * ```
 */
export class RequestPipeline {
  readonly #options: CommonClientOptions;
  #settings: PipelineSettings;
  #state: PipelineState;

  /**
   * Creates a pipeline.
   *
   * @param profile - the vendor-specific parts
   * @param options - the client's options
   * @throws {@link ConfigurationError} naming every invalid option at once
   */
  constructor(profile: ProviderProfile, options: CommonClientOptions) {
    const check = new OptionCheck(profile.provider);
    checkCommonOptions(check, options);
    check.throwIfAny();
    this.#options = options;
    this.#settings = pipelineSettings(options);
    this.#state = new PipelineState(profile, options);
  }

  /** Remaining quota from the vendor's latest rate limit headers; undefined when it sent none. */
  get rateLimit(): RateLimit | undefined {
    return this.#state.rateLimit;
  }

  /**
   * Sends a call immediately.
   *
   * @param options - the caller's request options
   * @returns the data, with `withResponse()` for status, headers, request ID, attempts and duration
   * @throws (rejects with) `ValidationError` or `ConfigurationError` before anything is sent, the error of the
   *   profile's `failure()`, `NetworkError`, `TimeoutError`, `AbortError`, `ResponseFormatError`, `RateLimitError`,
   *   `SubmissionUnknownError` for an `unsafe` call with an unknown outcome, or the error of `call.parse` or
   *   `onDisclosure`
   */
  send<T>(call: Call<T>, options?: RequestOptions): ResponsePromise<T> {
    return new ResponsePromise(new CallRun<T>(this.#state, this.#settings, call, options).run());
  }

  /**
   * Returns a pipeline with other options that shares sockets, quota, listeners and close with this one.
   *
   * @throws `ValidationError` for a value that is not an object; {@link ConfigurationError} naming every invalid option
   *   at once
   */
  withOptions(overrides: OptionOverrides): RequestPipeline {
    checkArguments(
      { provider: this.#state.profile.provider, operation: 'withOptions' },
      { options: [overrides, 'object'] },
    );
    const headers = { ...this.#options.headers, ...overrides.headers };
    const clone = new RequestPipeline(this.#state.profile, { ...this.#options, ...overrides, headers });
    clone.#state = this.#state;
    return clone;
  }

  /**
   * Adds a listener.
   *
   * @param event - `request`, `response`, `retry`, `token` or `disclosure`
   * @param listener - observes; errors it throws are ignored
   * @returns a function that ends the subscription
   */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe {
    return this.#state.events.on(event, listener);
  }

  /** Returns an ID for an operation of several requests; set it as `Call.callId` of each. */
  newCallId(): string {
    return this.#state.nextCallId();
  }

  /** Notifies listeners of a token event; `TokenManager` calls it. */
  emitToken(event: Omit<TokenEvent, 'provider'>): void {
    const { events, profile } = this.#state;
    if (events.has('token')) events.emit('token', { provider: profile.provider, ...event });
  }

  /** Notifies listeners of a consent that is about to end; `TokenManager` calls it. */
  emitConsent(event: Omit<ConsentEvent, 'provider'>): void {
    const { events, profile } = this.#state;
    events.emit('consent', { provider: profile.provider, ...event });
  }

  /**
   * Aborts pending calls with an `AbortError` (code `client_closed`), waits for them, and releases sockets and timers.
   * Later calls are rejected. The clones are closed too. Calling it again has no effect.
   */
  close(): Promise<void> {
    return this.#state.close();
  }
}
