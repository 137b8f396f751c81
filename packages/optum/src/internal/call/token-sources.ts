import {
  AuthenticationError,
  assertionAuthorization,
  type ClientKey,
  type Clock,
  PermissionError,
  parseTokenResponse,
  type Random,
  type RequestPipeline,
  type TokenGrant,
  TokenManager,
  type TokenSet,
  type TokenStore,
  tokenKey,
} from '@payerkit/core';
import type { TokenGeneration } from '../../settings/token-generation.js';
import { TOKEN_ENDPOINTS } from './token-endpoints.js';

/** Credentials and context of token requests. */
export interface TokenSourcesOptions {
  readonly pipeline: RequestPipeline;
  readonly clientId: string;
  /** Client secret, or the key that signs assertions. */
  readonly credential: string | ClientKey;
  readonly store: TokenStore;
  readonly leaseMs: number | undefined;
  readonly clock: Clock;
  readonly random: Random | undefined;
  /** Base URL of the origin of a token endpoint. */
  baseUrlOf(generation: TokenGeneration): string;
}

type NoContext = Record<string, never>;

/** One token manager per token endpoint and origin that its tokens may be sent to. */
export class TokenSources {
  readonly #options: TokenSourcesOptions;
  readonly #managers = new Map<string, TokenManager<NoContext>>();

  constructor(options: TokenSourcesOptions) {
    this.#options = options;
  }

  /**
   * Returns the tokens of a generation for one origin.
   *
   * @param generation - token endpoint
   * @param origin - the only origin they may be sent to
   */
  source(generation: TokenGeneration, origin: string): TokenManager<NoContext> {
    const { pipeline, clientId, store, leaseMs, clock, random } = this.#options;
    const tokenUrl = `${this.#options.baseUrlOf(generation)}${TOKEN_ENDPOINTS[generation].path}`;
    const key = tokenKey(['optum', tokenUrl, clientId, '', origin]);
    const known = this.#managers.get(key);
    if (known !== undefined) return known;
    const manager = new TokenManager<NoContext>({
      provider: 'optum',
      store,
      key,
      origin,
      leaseMs,
      grant: this.#grant(generation),
      onEvent: (event) => pipeline.emitToken(event),
      clock,
      random,
    });
    this.#managers.set(key, manager);
    return manager;
  }

  /** Ends pending token requests and waits, and stores tokens that could not be stored before. */
  async close(): Promise<void> {
    await Promise.all([...this.#managers.values()].map((manager) => manager.close()));
  }

  #grant(generation: TokenGeneration): TokenGrant<NoContext> {
    const { pipeline, clientId, credential, clock } = this.#options;
    const { path, encoding } = TOKEN_ENDPOINTS[generation];
    const isSecret = typeof credential === 'string';
    const fields = {
      client_id: clientId,
      ...(isSecret && { client_secret: credential }),
      grant_type: 'client_credentials',
    };
    return {
      oneTime: false,
      request: (_current, signal, callId) => {
        const requestedAtMs = clock.now();
        const baseUrl = this.#options.baseUrlOf(generation);
        const tokenUrl = `${baseUrl}${path}`;
        return pipeline.send<TokenSet<NoContext>>(
          {
            template: path,
            method: 'POST',
            baseUrl,
            path,
            body: encoding === 'json' ? fields : new URLSearchParams(fields),
            authorization: isSecret
              ? { type: 'none' }
              : assertionAuthorization(credential, { clientId, tokenUrl, clock }),
            retryClass: 'idempotent',
            callId,
            parse: ({ body }, context) => {
              const { accessToken, expiresAtMs } = parseTokenResponse(body, requestedAtMs, context);
              return { accessToken, expiresAtMs, context: {} };
            },
          },
          { signal },
        );
      },
      classify: (error) =>
        AuthenticationError.isInstance(error) || PermissionError.isInstance(error)
          ? 'application'
          : 'ambiguous',
    };
  }
}
