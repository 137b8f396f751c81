import type { PayerKitError, PayerKitErrorInit } from './errors/payer-kit-error.js';
import type { HttpMethod, Query, RateLimit, RetryClass } from './request.js';
import type { Authorization } from './token-source.js';

/**
 * How a response's body is read. `stream` hands over a Node `Readable` of the unpacked bytes as they come: not bounded in size,
 * outside the total time budget, ended by silence longer than the attempt's, by the signal and by `close()`.
 */
export type BodyType = 'json' | 'text' | 'bytes' | 'stream' | 'none';

/** A response as it came: parsed as far as {@link BodyType} asks, and JSON wherever an error body is JSON. */
export interface VendorResponse {
  /** HTTP status. */
  readonly status: number;
  /** Header names in lower case, repeated ones joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, text, a `Uint8Array`, a Node `Readable`, or undefined when empty. */
  readonly body: unknown;
}

/** The fields of an error that the pipeline knows and a provider passes on when it builds one. */
export type FailureContext = Pick<
  PayerKitErrorInit,
  'provider' | 'operation' | 'status' | 'requestId' | 'attempts' | 'sent'
> & {
  /** How long the vendor asks to wait, in milliseconds; undefined when it did not say. */
  readonly retryAfterMs: number | undefined;
};

/** What a provider made of a rejection. */
export interface Failure {
  /**
   * The error to throw when nothing else helps. A 408, 429 or 5xx is retried only while it is `retryable`.
   */
  readonly error: PayerKitError;
  /**
   * True when the vendor rejected the access token itself as expired or invalid, before doing anything: the token is
   * replaced once and the call sent once more, whatever its retry class.
   */
  readonly tokenRejected?: boolean;
  /**
   * Whether the response proves that the vendor did not take a submission. Without the proof an `unsafe` call ends in
   * `SubmissionUnknownError`. Default: true for 401, 403 and 429, and for a 400 or 422 whose error has issues.
   */
  readonly isRejection?: boolean;
}

/**
 * What is particular to a vendor, as data and pure functions.
 */
export interface ProviderProfile {
  /** Name in errors, events and spans, such as `example`. */
  readonly provider: string;
  /** Response headers that may carry the vendor's request id, best first, lower case. */
  readonly requestIdHeaders: readonly string[];
  /** Sorts a status of 400 or more, or a redirect, into an error. */
  failure(response: VendorResponse, context: FailureContext): Failure;
  /** Reads the rate limit headers, where the vendor sends any. */
  rateLimit?(headers: Readonly<Record<string, string>>, nowMs: number): RateLimit | undefined;
}

/** Whose data a response holds, for the disclosure event and handler. */
export interface CallDisclosure<T> {
  /** FHIR resource type or X12 transaction. */
  readonly resourceType: string;
  /** Your own key for the person. */
  readonly subject: string | undefined;
  /** Scopes the read happens under. */
  readonly scopes: readonly string[];
  /** How many resources the data holds. */
  count(data: T): number;
}

/**
 * One operation of a vendor, ready to be sent by a `RequestPipeline`.
 */
export interface Call<T> {
  /** Path template without method or values, such as `/v2/fhir/Patient/{id}`; all that errors, logs and spans say of the URL. */
  readonly template: string;
  /** HTTP method. */
  readonly method: HttpMethod;
  /** Origin and base path, no trailing slash, such as `https://api.example.com`. */
  readonly baseUrl: string;
  /** Path below the base, its parameters encoded (see `encodePathSegment`), with a leading slash. */
  readonly path: string;
  /** Query parameters; arrays go out repeated. */
  readonly query?: Query | undefined;
  /** Request headers; `content-type` and `accept` win over the defaults, `authorization` and the like are rejected. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** See `ClientRequest.body`. */
  readonly body?: unknown;
  /** Media types asked for. Default `application/json`. */
  readonly accept?: string | undefined;
  /** How the response's body is read. Default `json`. */
  readonly bodyType?: BodyType | undefined;
  /** Who is asking. A bearer token whose origin is not that of `baseUrl` is never sent. */
  readonly authorization: Authorization;
  /** What may be done when the outcome is in doubt. */
  readonly retryClass: RetryClass;
  /** Attempt budget in milliseconds where the operation is known to be slow. */
  readonly timeoutMs?: number | undefined;
  /** Control number of a submission, for `SubmissionUnknownError`. */
  readonly controlNumber?: string | undefined;
  /**
   * Checks and shapes a successful response. A `PayerKitError` it throws is what the caller gets; anything else becomes a
   * `ResponseFormatError` (code `unreadable_answer`), because errors of parsers quote what they read. For an `unsafe` call
   * everything but a `PayerRejectionError`, `BadRequestError`, `AuthenticationError`, `PermissionError` or `RateLimitError`
   * becomes `SubmissionUnknownError`. Default: the body as it is.
   */
  parse?(response: VendorResponse, context: FailureContext): T | Promise<T>;
  /** Set on calls that read a person's data. */
  readonly disclosure?: CallDisclosure<T> | undefined;
}
