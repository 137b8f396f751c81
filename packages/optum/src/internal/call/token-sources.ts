import {
  AuthenticationError,
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
  readonly clientSecret: string;
  readonly store: TokenStore;
  readonly leaseMs: number | undefined;
  readonly clock: Clock;
  readonly random: Random | undefined;
  /** Base URL of the origin a token endpoint lives on. */
  baseUrlOf(generation: TokenGeneration): string;
}

type NoContext = Record<string, never>;

/** One token manager per token endpoint and origin the token may go to. */
export class TokenSources {
  readonly #options: TokenSourcesOptions;
  readonly #managers = new Map<string, TokenManager<NoContext>>();

  constructor(options: TokenSourcesOptions) {
    this.#options = options;
  }

  /**
   * Tokens of a generation that may go to one origin.
   *
   * @param generation - which token endpoint
   * @param origin - the one origin they may go to
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

  /** Ends waits for tokens and requests for them, and stores what came but could not be stored. */
  async close(): Promise<void> {
    await Promise.all([...this.#managers.values()].map((manager) => manager.close()));
  }

  #grant(generation: TokenGeneration): TokenGrant<NoContext> {
    const { pipeline, clientId, clientSecret, clock } = this.#options;
    const { path, encoding } = TOKEN_ENDPOINTS[generation];
    const fields = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' };
    return {
      oneTime: false,
      request: (_current, signal, callId) => {
        const requestedAtMs = clock.now();
        return pipeline.send<TokenSet<NoContext>>(
          {
            template: path,
            method: 'POST',
            baseUrl: this.#options.baseUrlOf(generation),
            path,
            body: encoding === 'json' ? fields : new URLSearchParams(fields),
            authorization: { type: 'none' },
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
