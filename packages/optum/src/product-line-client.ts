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
   * HEAD, else `unsafe`
   * @throws the errors of the typed operations; `SubmissionUnknownError` when an `unsafe` request's outcome is unknown
   * @example
   * ```ts
   * const health = await optum.request({ method: 'GET', path: '/medicalnetwork/reports/v2/healthcheck' });
   * ```
   */
  readonly request: RequestFunction;

  /**
   * Calls any documented operation, typed by its document: the right host, the right tokens, the headers it requires,
   * and the retry class that `packages/optum/COVERAGE.md` gives for it. In the sandbox, `environment: sandbox` is sent
   * wherever an operation takes it, because the vendor responds with from live data without.
   *
   * @param key - `METHOD /path`, as the documentation has it
   * @param args - the request (`path`, `query`, `headers`, `body`, `contentType`), then signal, time budgets in
   *   milliseconds and retries; the request may be omitted where nothing in it is required
   * @returns the response's body. Responses promise names and rough types only; status 200 alone is no success with
   *   Optum
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
   * A clone with other options that shares token store, sockets, listeners and retry quota.
   *
   * @param options - what is different
   */
  withOptions(options: OptionOverrides): this {
    const Client = this.constructor as typeof ProductLineClient<Operations>;
    return new Client(this.#connection.withOptions(options)) as this;
  }

  /**
   * Observes what the client does.
   *
   * @param event - `request`, `response`, `retry`, `token` or `disclosure`
   * @param listener - notified of each; what it throws is swallowed
   */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe {
    return this.#connection.pipeline.on(event, listener);
  }

  /** Aborts pending calls with an `AbortError` and releases sockets and timers. Idempotent. */
  close(): Promise<void> {
    return this.#connection.close();
  }
}
