import type { Call, ProviderProfile } from './call.js';
import type { CommonClientOptions } from './client-options.js';
import type { ClientEvents, EventListener, TokenEvent, Unsubscribe } from './events.js';
import type { OptionOverrides } from './healthcare-client.js';
import type { RateLimit, RequestOptions } from './request.js';
import type { ResponsePromise } from './response-promise.js';

/**
 * The way of one request: validate, token, rate limit, send, parse, validate, disclosure, meta and events, with the
 * retries around sending. A client of a vendor holds one and gives it `Call`s.
 */
export declare class RequestPipeline {
  /**
   * @param profile - what is particular to the vendor
   * @param options - the client's options
   * @throws {@link ConfigurationError} naming every wrong option at once
   */
  constructor(profile: ProviderProfile, options: CommonClientOptions);
  /** What the vendor's headers last said it still allows. */
  readonly rateLimit: RateLimit | undefined;
  /** Sends a call, at once. */
  send<T>(call: Call<T>, options?: RequestOptions): ResponsePromise<T>;
  /** A pipeline with other options that shares sockets, quota, listeners and close with this one. */
  withOptions(overrides: OptionOverrides): RequestPipeline;
  /** Adds a listener. */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe;
  /** Tells listeners of a token; `TokenManager` calls it. */
  emitToken(event: Omit<TokenEvent, 'provider'>): void;
  /** Aborts what is under way and frees sockets and timers. */
  close(): Promise<void>;
}
