import type {
  ClientEvents,
  EventListener,
  OptionOverrides,
  RequestFunction,
  RequestOptions,
  ResponsePromise,
  Unsubscribe,
} from '@payerkit/core';
import type { OptumClientOptions } from './client-options.js';
import { Connection } from './internal/call/connection.js';
import { callDocumented, requestFunction } from './internal/call/run.js';
import type { WireRequest } from './internal/operation/operation.js';
import type {
  ContentTypeOf,
  DefaultContentTypeOf,
  OperationArguments,
  RequestOf,
  ResponseOf,
} from './operation-shapes.js';

/**
 * Calls documented operations: those of one product line, or with `OptumClient` all of them.
 *
 * @typeParam Operations - a table of operations by `METHOD /path`
 */
export class ProductLineClient<Operations> {
  /** Always `optum`. */
  readonly provider = 'optum';
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection);
  /**
   * @param options - `environment` is required; credentials fall back to `OPTUM_CLIENT_ID` and `OPTUM_CLIENT_SECRET`
   * @throws `ConfigurationError` naming every wrong option at once
   */
  constructor(options: OptumClientOptions);
  constructor(given: OptumClientOptions | Connection) {
    this.#connection = given instanceof Connection ? given : Connection.open(given);
    this.request = requestFunction(this.#connection);
  }

  /** Environment: `sandbox`, `production` or `custom`. */
  get environment(): string {
    return this.#connection.environment.name;
  }

  /**
   * Sends any request to Optum's gateway with the client's credentials, retries and errors.
   *
   * @param request - path below the gateway; `auth: 'none'` sends no token; retry class by default `safe` for GET and
   *   HEAD, otherwise `unsafe`
   * @throws the errors of the typed operations; `SubmissionUnknownError` when an `unsafe` request's outcome is unknown
   * @example
   * ```ts
   * const health = await optum.request({ method: 'GET', path: '/medicalnetwork/reports/v2/healthcheck' });
   * ```
   */
  readonly request: RequestFunction;

  /**
   * Calls any documented operation, typed by its document: with its host, tokens, required headers, and the retry class
   * in `packages/optum/COVERAGE.md`. In the sandbox, `environment: sandbox` is sent wherever an operation accepts it,
   * because the vendor otherwise returns live data.
   *
   * @param key - `METHOD /path`, as in the documentation
   * @param args - the request (`path`, `query`, `headers`, `body`, `contentType`), then signal, time budgets in
   *   milliseconds and retries; the request may be omitted if nothing in it is required
   * @returns the response's body. Its type has only names and rough types; with Optum, status 200 alone is not a
   *   success
   * @throws `ValidationError` before anything is sent; the errors of the typed resources; `SubmissionUnknownError` when
   *   the outcome of an `unsafe` operation is unknown
   * @example
   * ```ts
   * const found = await optum.call('POST /oihub/claim/inquiry/v1', { headers: { providerTaxId }, body: { query, variables } });
   * ```
   */
  call<
    K extends keyof Operations & string,
    C extends ContentTypeOf<Operations[K]> = DefaultContentTypeOf<Operations[K]>,
  >(
    key: K,
    ...args: OperationArguments<RequestOf<Operations[K], C>, RequestOptions>
  ): ResponsePromise<ResponseOf<Operations[K], C>> {
    const [request, options] = args as [request?: WireRequest, options?: RequestOptions];
    return callDocumented(this.#connection, key, request, options);
  }

  /**
   * Returns a clone with other options that shares token store, sockets, listeners and retry quota.
   *
   * @param options - options to change
   */
  withOptions(options: OptionOverrides): this {
    const Client = this.constructor as typeof ProductLineClient<Operations>;
    return new Client(this.#connection.withOptions(options)) as this;
  }

  /**
   * Adds a listener for the client's events.
   *
   * @param event - `request`, `response`, `retry`, `token` or `disclosure`
   * @param listener - called with each event; errors that it throws are ignored
   */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe {
    return this.#connection.pipeline.on(event, listener);
  }

  /** Aborts pending calls with an `AbortError` and releases sockets and timers. Idempotent. */
  close(): Promise<void> {
    return this.#connection.close();
  }
}
