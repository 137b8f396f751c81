import {
  type Authorization,
  assertionAuthorization,
  type ClientRequest,
  type Clock,
  checkClientRequest,
  MemoryTokenStore,
  type OptionOverrides,
  ReadinessGate,
  type RequestOptions,
  RequestPipeline,
  type ResponsePromise,
  responseOf,
  systemClock,
  TokenManager,
  type TokenStore,
  tokenKey,
  ValidationError,
} from '@payerkit/core';
import { BLUE_BUTTON_PROFILE } from '../failure.js';
import type { GrantContext } from '../grant.js';
import { checkBackend } from '../health.js';
import { MemberConnection } from '../member-connection.js';
import { MemberTokens, memberTokenGrant } from '../member-tokens.js';
import { type BlueButtonClientOptions, type ClientSettings, readOptions } from '../options.js';
import { TokenEndpoint } from '../token-endpoint.js';
import { pathTemplate } from './path-template.js';

/** Pipeline, tokens and base URL of a client. Clones share everything but the pipeline's options. */
export class Connection {
  readonly settings: ClientSettings;
  readonly clock: Clock;
  readonly store: TokenStore;
  readonly endpoint: TokenEndpoint;
  /** Holds renewals while the claims backend is down. */
  readonly readiness: ReadinessGate;
  readonly pipeline: RequestPipeline;
  readonly #options: BlueButtonClientOptions;
  readonly #basePipeline: RequestPipeline;
  /** One token manager per member while anybody references it, so that all callers share its requests. */
  readonly #members: Map<string, WeakRef<MemberTokens>>;
  readonly #collected: FinalizationRegistry<string>;

  constructor(options: BlueButtonClientOptions, shared?: Connection, overrides?: OptionOverrides) {
    this.#options = options;
    this.settings = shared?.settings ?? readOptions(options);
    this.clock = options.clock ?? systemClock;
    this.store = shared?.store ?? options.tokenStore ?? new MemoryTokenStore({ clock: this.clock });
    this.#basePipeline =
      (shared ? shared.#basePipeline : undefined) ?? new RequestPipeline(BLUE_BUTTON_PROFILE, options);
    this.pipeline = overrides ? this.#basePipeline.withOptions(overrides) : this.#basePipeline;
    const { environment, version } = this.settings;
    this.endpoint =
      shared?.endpoint ??
      new TokenEndpoint({
        pipeline: this.#basePipeline,
        baseUrl: environment.baseUrl,
        version,
        authorizationFor: (tokenUrl) => this.authorizationFor(tokenUrl),
        clock: this.clock,
        logger: options.logger,
      });
    this.readiness =
      shared?.readiness ??
      new ReadinessGate({
        provider: 'blue-button',
        check: () => checkBackend(this.#basePipeline, environment.baseUrl),
        maxConcurrent: this.settings.maxConcurrentRenewals,
        clock: this.clock,
      });
    this.#members = shared ? shared.#members : new Map();
    this.#collected = shared
      ? shared.#collected
      : new FinalizationRegistry((key) => {
          if (this.#members.get(key)?.deref() === undefined) this.#members.delete(key);
        });
  }

  /** Returns the application's own credential. A token endpoint is the audience of its assertions. */
  authorizationFor(tokenUrl: string): Authorization {
    const { clientId, credential } = this.settings;
    if (typeof credential === 'string') return { type: 'basic', username: clientId, password: credential };
    return assertionAuthorization(credential, { clientId, tokenUrl, clock: this.clock });
  }

  /** The connection of one member. */
  ofMember(key: string): MemberConnection {
    const { environment, version, clientId, strictSearch } = this.settings;
    const { validation, logger } = this.#options;
    return new MemberConnection({
      pipeline: this.pipeline,
      baseUrl: environment.baseUrl,
      version,
      key,
      clientId,
      strictSearch,
      checks: { validation, logger },
      tokens: this.tokensOf(key),
    });
  }

  withOptions(overrides: OptionOverrides): Connection {
    return new Connection(this.#options, this, overrides);
  }

  /** Sends a request that no resource covers, without credentials. */
  request<T>(
    request: ClientRequest,
    pipeline: RequestPipeline,
    options?: RequestOptions,
  ): ResponsePromise<T> {
    return responseOf(() => {
      const { method, path, query, headers, body, retryClass } = checkClientRequest('blue-button', request);
      return pipeline.send<T>(
        {
          template: pathTemplate(path),
          method,
          baseUrl: this.settings.environment.baseUrl,
          path,
          query,
          headers,
          body,
          authorization: { type: 'none' },
          retryClass,
          hasCallSite: true,
        },
        options,
      );
    });
  }

  /** Returns the token manager of a member. */
  tokensOf(key: string): MemberTokens {
    if (typeof key !== 'string' || key === '')
      throw new ValidationError({
        code: 'invalid_key',
        message: 'key must be a non-empty string: your own key for the member.',
        provider: 'blue-button',
        issues: [{ severity: 'error', code: 'invalid', path: 'key' }],
      });
    const known = this.#members.get(key)?.deref();
    if (known) return known;
    const { environment, clientId } = this.settings;
    const manager: TokenManager<GrantContext> = new TokenManager({
      provider: 'blue-button',
      store: this.store,
      // Without the version: v2 and v3 share a consent.
      key: tokenKey(['blue-button', environment.origin, clientId, key]),
      person: key,
      origin: environment.origin,
      leaseMs: this.#options.leaseMs,
      grant: memberTokenGrant(this.endpoint, this.readiness, () => tokens.first),
      consentNoticeMs: this.#options.consentNoticeMs,
      onConsentEnding: (event) => this.#basePipeline.emitConsent(event),
      onEvent: (event) => this.#basePipeline.emitToken(event),
      clock: this.clock,
      random: this.#options.random,
    });
    const tokens: MemberTokens = new MemberTokens(manager, this.readiness);
    this.#members.set(key, new WeakRef(tokens));
    this.#collected.register(tokens, key);
    return tokens;
  }

  /**
   * Lets running refreshes end and be stored, because interrupting one costs the consent; then ends everything else.
   */
  async close(): Promise<void> {
    const members = [...this.#members.values()].flatMap((reference) => reference.deref() ?? []);
    await Promise.allSettled(members.map(({ manager }) => manager.close()));
    await this.#basePipeline.close();
  }
}
