import {
  type Authorization,
  type Call,
  type Clock,
  ConfigurationError,
  calendarDay,
  type Logger,
  MemoryTokenStore,
  type OptionOverrides,
  type RequestOptions,
  RequestPipeline,
  ResponsePromise,
  type SendingBudget,
  systemClock,
} from '@payerkit/core';
import {
  type CheckedOptions,
  checkOptions,
  type OptumClientOptions,
  type Preflight,
} from '../../client-options.js';
import type { OptumOrigin, ResolvedEnvironment } from '../../settings/environment.js';
import type { ProductLineOptions } from '../../settings/product-line.js';
import type { TokenGeneration } from '../../settings/token-generation.js';
import { checkTypes } from '../check/arguments.js';
import { checkingParse } from '../check/response.js';
import { optumFailure } from '../error/failure.js';
import type { CallRow } from '../operation/row.js';
import { isSandbox, sandboxHeaders } from './sandbox-guard.js';
import { TOKEN_ENDPOINTS } from './token-endpoints.js';
import { TokenSources } from './token-sources.js';

/** Call-specific parts of an operation. */
export interface CallParts<T>
  extends Pick<
    Call<T>,
    'query' | 'headers' | 'body' | 'accept' | 'bodyType' | 'parse' | 'disclosure' | 'controlNumber'
  > {
  /** Path with its parameters filled in. Default: the operation's template. */
  readonly path?: string | undefined;
}

const REQUEST_ID_HEADERS = [
  'x-chng-trace-id',
  'x-optum-trace-id',
  'x-request-id',
  'traceid',
  'x-amzn-trace-id',
];

/** State that clones of a connection share. */
interface Shared {
  readonly checked: CheckedOptions;
  readonly clock: Clock;
  readonly logger: Logger | undefined;
  readonly validation: OptumClientOptions['validation'];
  readonly tokens: TokenSources;
  /** Credentials by token generation and base URL. */
  readonly authorizations: Map<string, Authorization>;
  readonly leaseMs: number | undefined;
}

/** Options that a clone may override and that code other than the pipeline reads. */
type Overrides = Pick<OptionOverrides, 'headers' | 'totalTimeoutMs'>;

/** Optum's origins and tokens behind one pipeline. Clones share everything except the pipeline's options. */
export class Connection {
  /** Sends calls. */
  readonly pipeline: RequestPipeline;
  readonly #shared: Shared;
  readonly #overrides: Overrides;

  private constructor(pipeline: RequestPipeline, shared: Shared, overrides: Overrides) {
    this.pipeline = pipeline;
    this.#shared = shared;
    this.#overrides = overrides;
  }

  /**
   * Checks the options and creates a connection. Sends nothing.
   *
   * @throws `ConfigurationError` naming every invalid option at once
   */
  static open(options: OptumClientOptions): Connection {
    const checked = checkOptions(options);
    const pipeline = new RequestPipeline(
      { provider: 'optum', requestIdHeaders: REQUEST_ID_HEADERS, failure: optumFailure },
      options,
    );
    const clock = options.clock ?? systemClock;
    const { clientId, credential } = checked;
    const tokens = new TokenSources({
      pipeline,
      clientId,
      credential,
      store: options.tokenStore ?? new MemoryTokenStore(),
      leaseMs: options.leaseMs,
      clock,
      random: options.random,
      baseUrlOf: (generation) => baseUrlOf(checked, TOKEN_ENDPOINTS[generation].origin),
    });
    const { logger, validation, leaseMs, headers, totalTimeoutMs } = options;
    const authorizations = new Map<string, Authorization>();
    const shared = { checked, clock, logger, validation, tokens, authorizations, leaseMs };
    return new Connection(pipeline, shared, { headers, totalTimeoutMs });
  }

  /** Addresses of all origins. */
  get environment(): ResolvedEnvironment {
    return this.#shared.checked.environment;
  }

  /** Source of time. */
  get clock(): Clock {
    return this.#shared.clock;
  }

  /** The default for today, an ISO date. */
  get today(): string {
    return calendarDay(this.#shared.checked.timeZone, this.#shared.clock.now());
  }

  /** Logger. */
  get logger(): Logger | undefined {
    return this.#shared.logger;
  }

  /** Strictness of response checks. */
  get validation(): OptumClientOptions['validation'] {
    return this.#shared.validation;
  }

  /** Time budgets of a submission, in milliseconds; undefined for the defaults. */
  get sendingBudget(): SendingBudget {
    return { totalTimeoutMs: this.#overrides.totalTimeoutMs, leaseMs: this.#shared.leaseMs };
  }

  /** Treatment of requests that production would reject. */
  get preflight(): Preflight {
    return this.#shared.checked.preflight;
  }

  /** Returns a connection with other options that shares tokens, sockets and listeners with this one. */
  withOptions(overrides: OptionOverrides): Connection {
    checkTypes('withOptions', { options: [overrides, 'object'] });
    const headers = { ...this.#overrides.headers, ...overrides.headers };
    const totalTimeoutMs = overrides.totalTimeoutMs ?? this.#overrides.totalTimeoutMs;
    const pipeline = this.pipeline.withOptions(overrides);
    return new Connection(pipeline, this.#shared, { headers, totalTimeoutMs });
  }

  /** Aborts pending calls and waits for tokens, and releases sockets and timers, for all that share this connection. */
  async close(): Promise<void> {
    // Calls first: they end as closed, not as calls whose token failed.
    const closing = this.pipeline.close();
    await this.#shared.tokens.close();
    await closing;
  }

  /**
   * Returns the base URL of an operation.
   *
   * @throws `ConfigurationError` for an operation whose host the vendor does not publish and the options do not name
   */
  baseUrlOf({ line, origin }: Pick<CallRow, 'line' | 'origin'>): string {
    const { checked } = this.#shared;
    return checked.productLines[line]?.baseUrl ?? baseUrlOf(checked, origin);
  }

  /** Checks whether an operation goes to Optum's sandbox, whose responses are canned. */
  isSandbox(operation: Pick<CallRow, 'line' | 'origin'>): boolean {
    return isSandbox({ kind: this.environment.kind, baseUrl: this.baseUrlOf(operation) });
  }

  /**
   * Sends one call of an operation.
   *
   * @param operation - a row of the operation table
   * @param parts - specifics of this call
   * @throws `ConfigurationError` for an operation whose host the vendor does not publish and the options do not name;
   *   (rejects with) the errors of {@link sandboxHeaders} for a header `environment` that contradicts the host
   */
  send<T>(operation: CallRow, parts: CallParts<T>, options?: RequestOptions): ResponsePromise<T> {
    const { checked } = this.#shared;
    const { path: documented = operation.path, ...rest } = parts;
    const line = checked.productLines[operation.line];
    const path = servedPath(operation.path, documented, line?.paths);
    const baseUrl = this.baseUrlOf(operation);
    const token = operation.token === 'none' ? 'none' : (line?.token ?? operation.token);
    let headers: CallParts<T>['headers'];
    try {
      headers = merged(rest.headers, this.#sandboxHeaders(operation, baseUrl, parts, options));
    } catch (error) {
      return new ResponsePromise(Promise.reject(error));
    }
    const parse = this.#checkingParse(operation, rest);
    return this.pipeline.send<T>(
      {
        template: operation.path,
        method: operation.method,
        baseUrl,
        path,
        authorization: token === 'none' ? { type: 'none' } : this.#authorization(token, baseUrl),
        retryClass: operation.retryClass,
        timeoutMs: operation.timeoutMs,
        ...rest,
        ...(parse === undefined ? {} : { parse }),
        headers,
        // Every operation is executed inside `responseOf`.
        hasCallSite: true,
      },
      options,
    );
  }

  /** Returns the credential for a base URL, of which the options name a few, created once for all its requests. */
  #authorization(token: TokenGeneration, baseUrl: string): Authorization {
    const { authorizations } = this.#shared;
    const key = `${token} ${baseUrl}`;
    let known = authorizations.get(key);
    if (known === undefined) {
      known = this.#newAuthorization(token, baseUrl);
      authorizations.set(key, known);
    }
    return known;
  }

  /** A static key is sent only to the origins of its environment; the pipeline rejects every other. */
  #newAuthorization(token: TokenGeneration, baseUrl: string): Authorization {
    const { checked, tokens } = this.#shared;
    const { origin } = new URL(baseUrl);
    if (checked.apiKey === undefined) return { type: 'bearer', source: tokens.source(token, origin) };
    const own = Object.values(checked.environment.origins).map((url) => new URL(url ?? baseUrl).origin);
    return { type: 'key', ...checked.apiKey, origin: own.includes(origin) ? origin : (own[0] ?? '') };
  }

  /** The content of a stream is unknown before it is read. */
  #checkingParse<T>(
    { method, path }: CallRow,
    { parse, bodyType }: Pick<CallParts<T>, 'parse' | 'bodyType'>,
  ): CallParts<T>['parse'] {
    if (bodyType === 'stream' || bodyType === 'none') return parse;
    const { validation, logger } = this;
    return checkingParse({ validation, logger }, `${method} ${path}`, parse);
  }

  #sandboxHeaders(
    { method, path, sandboxHeader }: CallRow,
    baseUrl: string,
    parts: Pick<CallParts<unknown>, 'path' | 'headers'>,
    options: RequestOptions | undefined,
  ): Readonly<Record<string, string>> {
    return sandboxHeaders({
      kind: this.environment.kind,
      baseUrl,
      path: parts.path ?? path,
      operation: `${method} ${path}`,
      asksForIt: sandboxHeader === true,
      headers: { client: this.#overrides.headers, request: parts.headers, options: options?.headers },
    });
  }
}

/** Returns the headers of a request; undefined without any, so that the pipeline has none to check. */
function merged(...parts: readonly CallParts<unknown>['headers'][]): CallParts<unknown>['headers'] {
  const some = parts.filter((headers) => headers !== undefined && Object.keys(headers).length > 0);
  return some.length < 2 ? some[0] : Object.assign({}, ...some);
}

/** Returns the path in place of the documented one; the longest matching prefix counts. */
function servedPath(template: string, path: string, paths: ProductLineOptions['paths']): string {
  if (paths === undefined) return path;
  const [from = '', to = ''] =
    Object.entries(paths)
      .filter(([start]) => `${template}/`.startsWith(`${start}/`))
      .sort(([a], [b]) => b.length - a.length)[0] ?? [];
  return to + path.slice(from.length);
}

function baseUrlOf({ environment }: CheckedOptions, origin: OptumOrigin): string {
  const baseUrl = environment.origins[origin];
  if (baseUrl !== undefined) return baseUrl;
  const path = `environment.origins.${origin}`;
  throw new ConfigurationError({
    code: 'unknown_origin',
    provider: 'optum',
    message: `Optum publishes no host for this operation; name it in ${path} of a custom environment.`,
    issues: [{ severity: 'error', code: 'required', path, text: 'is required for this operation' }],
  });
}
