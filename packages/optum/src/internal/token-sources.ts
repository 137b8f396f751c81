import {
  AuthenticationError,
  type Clock,
  PermissionError,
  type Random,
  type RequestPipeline,
  ResponseFormatError,
  type TokenGrant,
  TokenManager,
  type TokenSet,
  type TokenStore,
  tokenKey,
} from '@payerkit/core';
import type { TokenGeneration } from '../token-generation.js';
import { tokenEndpoints } from './token-endpoints.js';
import { isObject } from './wire-errors.js';

/** What tokens are asked for with. */
export interface TokenSourcesOptions {
  readonly pipeline: RequestPipeline;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly store: TokenStore;
  readonly clock: Clock;
  readonly random: Random | undefined;
  /** Base URL of the origin a token endpoint lives on. */
  baseUrlOf(generation: TokenGeneration): string;
}

type NoContext = Record<string, never>;

// A token that lives longer than a month is a mistake of somebody's.
const longestLifeSeconds = 31 * 86_400;

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
    const { pipeline, clientId, store, clock, random } = this.#options;
    const tokenUrl = `${this.#options.baseUrlOf(generation)}${tokenEndpoints[generation].path}`;
    const key = tokenKey(['optum', tokenUrl, clientId, '', origin]);
    const known = this.#managers.get(key);
    if (known !== undefined) return known;
    const manager = new TokenManager<NoContext>({
      provider: 'optum',
      store,
      key,
      origin,
      grant: this.#grant(generation),
      onEvent: (event) => pipeline.emitToken(event),
      clock,
      random,
    });
    this.#managers.set(key, manager);
    return manager;
  }

  #grant(generation: TokenGeneration): TokenGrant<NoContext> {
    const { pipeline, clientId, clientSecret, clock } = this.#options;
    const { path, encoding } = tokenEndpoints[generation];
    const fields = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' };
    return {
      oneTime: false,
      request: (_current, signal) =>
        pipeline.send<TokenSet<NoContext>>(
          {
            template: path,
            method: 'POST',
            baseUrl: this.#options.baseUrlOf(generation),
            path,
            body: encoding === 'json' ? fields : new URLSearchParams(fields),
            authorization: { type: 'none' },
            retryClass: 'idempotent',
            parse: ({ body }, context) => {
              const set = readToken(body, clock.now());
              if (set !== undefined) return set;
              throw new ResponseFormatError({
                ...context,
                code: 'bad_token_response',
                message: 'The token endpoint answered without a usable access_token and expires_in.',
              });
            },
          },
          { signal },
        ),
      classify: (error) =>
        AuthenticationError.isInstance(error) || PermissionError.isInstance(error)
          ? 'application'
          : 'ambiguous',
    };
  }
}

function readToken(body: unknown, nowMs: number): TokenSet<NoContext> | undefined {
  if (!isObject(body)) return undefined;
  const { access_token: accessToken, expires_in: expiresIn } = body;
  const seconds = typeof expiresIn === 'string' ? Number(expiresIn) : expiresIn;
  if (typeof accessToken !== 'string' || !/^[\x21-\x7e]+$/.test(accessToken)) return undefined;
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds <= longestLifeSeconds)) return undefined;
  return { accessToken, expiresAtMs: nowMs + seconds * 1000, context: {} };
}
