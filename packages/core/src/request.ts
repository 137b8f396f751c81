import type { ResponsePromise } from './response-promise.js';

/** HTTP methods that the vendors use. */
export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Retry class: what may be done with a request whose outcome is unknown.
 *
 * - `safe`: a read. Retried on network errors, timeouts, 408, 429 and 5xx.
 * - `idempotent`: a POST that changes nothing or may be repeated (an eligibility inquiry). Retried likewise.
 * - `oneTime`: spends a one-time credential (a code, a refresh token). Resent only when it provably never left.
 * - `unsafe`: a submission. Resent only when it provably never left, or on a 429.
 */
export type RetryClass = 'safe' | 'idempotent' | 'oneTime' | 'unsafe';

/** A value of a query parameter. An array is sent as a repeated parameter; undefined is omitted. */
export type QueryValue = string | number | boolean | readonly (string | number | boolean)[] | undefined;

/** Query parameters by name. */
export type Query = Readonly<Record<string, QueryValue>>;

/**
 * Options of one call, always the last argument.
 */
export interface RequestOptions {
  /** Signal that ends the call with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Time budget of one attempt, in milliseconds. Default 60 000, longer for operations known to be slow. */
  readonly timeoutMs?: number | undefined;
  /** Time budget over all attempts and waits, in milliseconds. Default 180 000. */
  readonly totalTimeoutMs?: number | undefined;
  /** Maximum number of retries after the first attempt. Default 2. */
  readonly maxRetries?: number | undefined;
  /** Extra request headers. `authorization` cannot be set here. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Whose data is read: your own key for the person, or for a file with the data of many. Goes into disclosures and nowhere else.
   * Default: the key of the grant or member that the call is made for.
   */
  readonly subject?: string | undefined;
  /** Who asks for the data: your own name for a user, a system or an organization. Goes into disclosures. Default: the client's. */
  readonly requestedBy?: string | undefined;
  /** Purpose, in a few words, for disclosures. Default: the client's. */
  readonly purpose?: string | undefined;
}

/**
 * A request that no resource method covers, relative to the client's base URL.
 */
export interface ClientRequest {
  /** HTTP method. */
  readonly method: HttpMethod;
  /** Path relative to the configured base, such as `/v2/fhir/metadata`. */
  readonly path: string;
  /** Query parameters. */
  readonly query?: Query | undefined;
  /** Extra headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * JSON for a plain value; a form for `URLSearchParams`; multipart for `FormData`; strings, bytes and streams
   * unchanged.
   */
  readonly body?: unknown;
  /** `client` sends the client's own token, `none` sends none. Default `client`. */
  readonly auth?: 'client' | 'none' | undefined;
  /** Default `safe` for GET and HEAD, otherwise `unsafe`. */
  readonly retryClass?: RetryClass | undefined;
}

/** Sends a {@link ClientRequest}; the type of `request` on clients and members. */
export type RequestFunction = <T = unknown>(
  request: ClientRequest,
  options?: RequestOptions,
) => ResponsePromise<T>;

/** Metadata of the response to a call. */
export interface ResponseMeta {
  /** HTTP status of the last response. */
  readonly status: number;
  /** Response headers, names in lower case; repeated headers are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The vendor's request ID, if it sent one. */
  readonly requestId: string | undefined;
  /** Number of times the request was sent. */
  readonly attempts: number;
  /** Time from the call to its result, in milliseconds. */
  readonly durationMs: number;
}

/** Remaining quota from the vendor's latest rate limit headers. */
export interface RateLimit {
  /** Number of requests allowed in the window. */
  readonly limit: number;
  /** Number of requests left in the window. */
  readonly remaining: number;
  /** Time when the next window starts, in milliseconds since the Unix epoch. */
  readonly resetAtMs: number;
}
