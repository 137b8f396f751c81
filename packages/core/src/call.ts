import type { PayerKitError, PayerKitErrorInit } from './errors/payer-kit-error.js';
import type { HttpMethod, Query, RateLimit, RetryClass } from './request.js';
import type { Authorization } from './token-source.js';

/**
 * Reading mode of a response body. `stream` returns a Node `Readable` of the decompressed bytes as they arrive. A
 * stream has no size limit and is outside the total time budget; it ends when it is silent longer than the attempt
 * timeout, when the signal aborts, and on `close()`.
 */
export type BodyType = 'json' | 'text' | 'bytes' | 'stream' | 'none';

/** A response as received: parsed as {@link BodyType} specifies, and as JSON wherever an error body is JSON. */
export interface VendorResponse {
  /** HTTP status. */
  readonly status: number;
  /** Header names in lower case; repeated headers are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, text, a `Uint8Array`, a Node `Readable`, or undefined when empty. */
  readonly body: unknown;
}

/** The fields of an error that the pipeline knows and that a provider passes on when it creates one. */
export type FailureContext = Pick<
  PayerKitErrorInit,
  'provider' | 'operation' | 'status' | 'requestId' | 'traceId' | 'controlNumber' | 'attempts' | 'sent'
> & {
  /** Time the vendor asks to wait, in milliseconds; undefined when it gave none. */
  readonly retryAfterMs: number | undefined;
};

/** A provider's classification of an error response. */
export interface Failure {
  /**
   * The error to throw when the call is not retried. A 408, 429 or 5xx is retried only while the error is `retryable`.
   */
  readonly error: PayerKitError;
  /**
   * True when the vendor rejected the access token itself as expired or invalid before it did anything. The token is
   * then replaced once and the call sent again, whatever its retry class.
   */
  readonly tokenRejected?: boolean;
  /**
   * True when the response proves that the vendor did not accept a submission. Without this proof an `unsafe` call ends
   * in `SubmissionUnknownError`. Default: true for 401, 403 and 429, and for a 400 or 422 whose error has issues.
   */
  readonly isRejection?: boolean;
}

/** The vendor-specific parts of a client, as data and pure functions. */
export interface ProviderProfile {
  /** Name in errors, events and spans, such as `example`. */
  readonly provider: string;
  /** Response headers that may contain the vendor's request ID, in order of preference, lower case. */
  readonly requestIdHeaders: readonly string[];
  /** Maps a status of 400 or above, or a redirect, to an error. */
  failure(response: VendorResponse, context: FailureContext): Failure;
  /** Reads the rate limit headers, if the vendor sends any. */
  rateLimit?(headers: Readonly<Record<string, string>>, nowMs: number): RateLimit | undefined;
}

/** The person whose data a response contains, for the disclosure event and handler. */
export interface CallDisclosure<T> {
  /** FHIR resource type or X12 transaction. */
  readonly resourceType: string;
  /** Your own key for the person. */
  readonly subject: string | undefined;
  /** Scopes of the read. */
  readonly scopes: readonly string[];
  /** Number of resources in the data. */
  count(data: T): number;
}

/** One operation of a vendor, ready for a `RequestPipeline` to send. */
export interface Call<T> {
  /**
   * Path template without method or values, such as `/v2/fhir/Patient/{id}`; the only part of the URL that errors, logs
   * and spans contain.
   */
  readonly template: string;
  /** HTTP method. */
  readonly method: HttpMethod;
  /** Origin and base path without a trailing slash, such as `https://api.example.com`. */
  readonly baseUrl: string;
  /** Path below the base, with encoded parameters (see `encodePathSegment`) and a leading slash. */
  readonly path: string;
  /** Query parameters; arrays are sent as repeated parameters. */
  readonly query?: Query | undefined;
  /**
   * Request headers. `content-type` and `accept` override the defaults; `authorization` and similar headers are
   * rejected.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** See `ClientRequest.body`. */
  readonly body?: unknown;
  /** Accepted media types. Default `application/json`. */
  readonly accept?: string | undefined;
  /** Reading mode of the response body. Default `json`. */
  readonly bodyType?: BodyType | undefined;
  /** Credential of the request. A bearer token is never sent to an origin other than its own. */
  readonly authorization: Authorization;
  /** Retry class, which decides what may be retried when the outcome is unknown. */
  readonly retryClass: RetryClass;
  /** Attempt timeout in milliseconds, for operations known to be slow. */
  readonly timeoutMs?: number | undefined;
  /** ID of the call that this request is part of, such as the one that needs a token. Default: an ID of its own. */
  readonly callId?: string | undefined;
  /**
   * True when `responseOf` or `withCallSite` around this call already adds the caller's line to errors. The pipeline then
   * does not capture the stack a second time. Default: false.
   */
  readonly hasCallSite?: boolean | undefined;
  /**
   * True for a page of a list: when several arrive together, requests for further pages leave before the last of them is
   * read. Default: false, which suits calls that no other request follows.
   */
  readonly isPage?: boolean | undefined;
  /** Control number of a submission, for `SubmissionUnknownError`. */
  readonly controlNumber?: string | undefined;
  /**
   * Checks and converts a successful response. A `PayerKitError` that it throws is passed to the caller; any other
   * error becomes a `ResponseFormatError` (code `unreadable_answer`), because parser errors quote their input. For an
   * `unsafe` call every error except `PayerRejectionError`, `BadRequestError`, `AuthenticationError`, `PermissionError`
   * and `RateLimitError` becomes `SubmissionUnknownError`. Default: returns the body unchanged.
   */
  parse?(response: VendorResponse, context: FailureContext): T | Promise<T>;
  /** Set for calls that read a person's data. */
  readonly disclosure?: CallDisclosure<T> | undefined;
}
