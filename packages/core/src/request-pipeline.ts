import type { Call, ProviderProfile } from './call.js';
import { checkArguments } from './check-arguments.js';
import type { CommonClientOptions } from './client-options.js';
import type { ClientEvents, EventListener, TokenEvent, Unsubscribe } from './events.js';
import type { OptionOverrides } from './healthcare-client.js';
import { CallRun } from './internal/call-run.js';
import { type PipelineSettings, pipelineSettings } from './internal/pipeline-settings.js';
import { PipelineState } from './internal/pipeline-state.js';
import { checkCommonOptions, OptionCheck } from './option-check.js';
import type { RateLimit, RequestOptions } from './request.js';
import { ResponsePromise } from './response-promise.js';

/**
 * The way of one request: validate, token, rate limit, send, parse, validate, disclosure, meta and events, with the
 * retries around sending. A client of a vendor holds one and gives it `Call`s.
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
   * @param profile - what is particular to the vendor
   * @param options - the client's options
   * @throws {@link ConfigurationError} naming every wrong option at once
   */
  constructor(profile: ProviderProfile, options: CommonClientOptions) {
    const check = new OptionCheck(profile.provider);
    checkCommonOptions(check, options);
    check.throwIfAny();
    this.#options = options;
    this.#settings = pipelineSettings(options);
    this.#state = new PipelineState(profile, options);
  }

  /** What the vendor's headers last said it still allows; undefined when they said nothing. */
  get rateLimit(): RateLimit | undefined {
    return this.#state.rateLimit;
  }

  /**
   * Sends a call, at once.
   *
   * @param call - what to send and how to read the response
   * @param options - the caller's request options
   * @returns the data, with `withResponse()` for status, headers, request id, attempts and duration
   * @throws (rejects with) `ValidationError` or `ConfigurationError` before anything is sent, the error of the profile's
   * `failure()`, `NetworkError`, `TimeoutError`, `AbortError`, `ResponseFormatError`, `RateLimitError`,
   * `SubmissionUnknownError` for an `unsafe` call whose outcome it is unknown, or what `call.parse` or `onDisclosure` throws
   */
  send<T>(call: Call<T>, options?: RequestOptions): ResponsePromise<T> {
    return new ResponsePromise(new CallRun<T>(this.#state, this.#settings, call, options).run());
  }

  /**
   * A pipeline with other options that shares sockets, quota, listeners and close with this one.
   *
   * @param overrides - what is different
   * @throws `ValidationError` for what is not an object; {@link ConfigurationError} naming every wrong option at once
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
   * @param listener - observes; what it throws is swallowed
   * @returns ends the subscription
   */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe {
    return this.#state.events.on(event, listener);
  }

  /**
   * Tells listeners of a token; `TokenManager` calls it.
   *
   * @param event - what happened
   */
  emitToken(event: Omit<TokenEvent, 'provider'>): void {
    const { events, profile } = this.#state;
    if (events.has('token')) events.emit('token', { provider: profile.provider, ...event });
  }

  /**
   * Ends what is under way with an `AbortError` (code `client_closed`), waits for it, and frees sockets and timers. Later
   * calls are rejected. Closes the clones too. Calling it again does nothing more.
   */
  close(): Promise<void> {
    return this.#state.close();
  }
}
