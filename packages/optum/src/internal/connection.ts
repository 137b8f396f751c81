import {
  AuthenticationError,
  type Call,
  type ClientRequest,
  type Clock,
  MemoryTokenStore,
  type OptionOverrides,
  PermissionError,
  type RequestFunction,
  type RequestOptions,
  RequestPipeline,
  ResponseFormatError,
  type ResponsePromise,
  systemClock,
  type TokenGrant,
  TokenManager,
  type TokenSet,
  type TokenStore,
  tokenKey,
} from '@payerkit/core';
import { type CheckedOptions, checkOptions, type OptumClientOptions } from '../client-options.js';
import type { OptumOrigin, ResolvedEnvironment } from '../environment.js';
import { optumFailure } from './failure.js';
import type { Operation } from './operation.js';
import { type TokenGeneration, tokenEndpoints } from './token-endpoints.js';
import { isObject } from './wire-errors.js';

/** What is particular to one call of an operation. */
export interface CallParts<T>
  extends Pick<
    Call<T>,
    'query' | 'headers' | 'body' | 'accept' | 'bodyType' | 'parse' | 'disclosure' | 'controlNumber'
  > {
  /** Path with its parameters filled in. Default: the operation's template. */
  readonly path?: string | undefined;
}

const requestIdHeaders = [
  'x-chng-trace-id',
  'x-optum-trace-id',
  'x-request-id',
  'traceid',
  'x-amzn-trace-id',
];

// A token that lives longer than a month is a mistake of somebody's.
const longestLifeSeconds = 31 * 86_400;

/** Optum's origins and tokens behind one pipeline. Clones share everything but the pipeline's options. */
export class Connection {
  /** Sends calls. */
  readonly pipeline: RequestPipeline;
  /** Where everything lives. */
  readonly environment: ResolvedEnvironment;
  /** Time. */
  readonly clock: Clock;
  readonly #shared: SharedTokens;

  private constructor(
    pipeline: RequestPipeline,
    environment: ResolvedEnvironment,
    clock: Clock,
    shared: SharedTokens,
  ) {
    this.pipeline = pipeline;
    this.environment = environment;
    this.clock = clock;
    this.#shared = shared;
  }

  /**
   * Checks the options and makes a connection. Nothing is sent.
   *
   * @throws `ConfigurationError` naming every wrong option at once
   */
  static open(options: OptumClientOptions): Connection {
    const checked = checkOptions(options);
    const pipeline = new RequestPipeline(
      { provider: 'optum', requestIdHeaders, failure: optumFailure },
      options,
    );
    const clock = options.clock ?? systemClock;
    const store = options.tokenStore ?? new MemoryTokenStore();
    return new Connection(
      pipeline,
      checked.environment,
      clock,
      new SharedTokens(pipeline, checked, store, options),
    );
  }

  /** A connection with other options that shares tokens, sockets and listeners with this one. */
  withOptions(overrides: OptionOverrides): Connection {
    return new Connection(this.pipeline.withOptions(overrides), this.environment, this.clock, this.#shared);
  }

  /**
   * Sends one call of an operation.
   *
   * @param operation - a row of the operation table
   * @param parts - what is particular to this call
   * @param options - the caller's request options
   */
  send<T>(operation: Operation, parts: CallParts<T>, options?: RequestOptions): ResponsePromise<T> {
    const { path = operation.path, ...rest } = parts;
    return this.pipeline.send<T>(
      {
        template: operation.path,
        method: operation.method,
        baseUrl: this.environment.origins[operation.origin],
        path,
        authorization:
          operation.token === 'none'
            ? { type: 'none' }
            : { type: 'bearer', source: this.#shared.source(operation.token, operation.origin) },
        retryClass: operation.retryClass,
        timeoutMs: operation.timeoutMs,
        ...rest,
      },
      options,
    );
  }
}

/**
 * What clients and members offer as `request`: anything below the gateway, with the client's token.
 *
 * @param connection - how Optum is reached
 */
export function requestFunction(connection: Connection): RequestFunction {
  return <T = unknown>(request: ClientRequest, options?: RequestOptions) => {
    const { method, path, query, headers, body, auth = 'client' } = request;
    const retryClass = request.retryClass ?? (method === 'GET' || method === 'HEAD' ? 'safe' : 'unsafe');
    return connection.send<T>(
      // The caller's path can hold anything, so errors and logs get no more than this.
      { method, path: '/{path}', origin: 'gateway', token: auth === 'none' ? 'none' : 'v2', retryClass },
      { path, query, headers, body },
      options,
    );
  };
}

type NoContext = Record<string, never>;

/** One token manager per token endpoint and origin the token may go to. */
class SharedTokens {
  readonly #pipeline: RequestPipeline;
  readonly #checked: CheckedOptions;
  readonly #store: TokenStore;
  readonly #options: OptumClientOptions;
  readonly #managers = new Map<string, TokenManager<NoContext>>();

  constructor(
    pipeline: RequestPipeline,
    checked: CheckedOptions,
    store: TokenStore,
    options: OptumClientOptions,
  ) {
    this.#pipeline = pipeline;
    this.#checked = checked;
    this.#store = store;
    this.#options = options;
  }

  source(generation: TokenGeneration, destination: OptumOrigin): TokenManager<NoContext> {
    const { environment, clientId } = this.#checked;
    const endpoint = tokenEndpoints[generation];
    const tokenUrl = `${environment.origins[endpoint.origin]}${endpoint.path}`;
    const origin = new URL(environment.origins[destination]).origin;
    const key = tokenKey(['optum', tokenUrl, clientId, '', origin]);
    const known = this.#managers.get(key);
    if (known !== undefined) return known;
    const { clock, random } = this.#options;
    const manager = new TokenManager<NoContext>({
      provider: 'optum',
      store: this.#store,
      key,
      origin,
      grant: this.#grant(generation),
      onEvent: (event) => this.#pipeline.emitToken(event),
      clock,
      random,
    });
    this.#managers.set(key, manager);
    return manager;
  }

  #grant(generation: TokenGeneration): TokenGrant<NoContext> {
    const { environment, clientId, clientSecret } = this.#checked;
    const { origin, path, encoding } = tokenEndpoints[generation];
    const clock = this.#options.clock ?? systemClock;
    const fields = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' };
    return {
      oneTime: false,
      request: (_current, signal) =>
        this.#pipeline.send<TokenSet<NoContext>>(
          {
            template: path,
            method: 'POST',
            baseUrl: environment.origins[origin],
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
