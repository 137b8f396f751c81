/** Parameters of each fault, by the fault's name. All have defaults; times are in milliseconds. */
export interface FaultParameters {
  /** Delays the response. */
  latency: {
    /** Fixed part, in milliseconds. Default 200. */
    ms?: number | undefined;
    /** Maximum additional part, by seeded randomness, in milliseconds. Default 0. */
    jitterMs?: number | undefined;
  };
  /** Responds with 429 without calling the application. */
  'rate-limited': {
    /** `Retry-After` in seconds; below 0 omits the header. Default 1. */
    retryAfter?: number | undefined;
    /** Sends `Retry-After` as an HTTP date instead of seconds. Default false. */
    asDate?: boolean | undefined;
  };
  /** Responds with a 5xx without calling the application. */
  'server-error': {
    /** Status code. Default 503. */
    status?: number | undefined;
    /** `Retry-After` in seconds; below 0 omits the header. Default -1. */
    retryAfter?: number | undefined;
    /** Runs the application first, then responds with the 5xx anyway. Default false. */
    processed?: boolean | undefined;
  };
  /** Responds with a load balancer's HTML error page. */
  'html-error': {
    /** Status code. Default 502. */
    status?: number | undefined;
  };
  /** Resets the connection before the application sees the request. */
  'reset-before': Record<never, never>;
  /** Lets the application handle the request, then resets the connection without a response. */
  'reset-after': Record<never, never>;
  /** Handles the request and never sends a byte. */
  'stall-headers': Record<never, never>;
  /** Sends the headers and part of the body, then nothing more. */
  'stall-body': {
    /** Bytes of the body to send before falling silent. Default 16. */
    bytes?: number | undefined;
  };
  /** Sends the body in small pieces. */
  'slow-body': {
    /** Bytes in each piece. Default 1024. */
    bytes?: number | undefined;
    /** Pause between pieces, in milliseconds. Default 20. */
    intervalMs?: number | undefined;
  };
  /** Announces the whole body, sends only part of it and closes. */
  'truncated-body': {
    /** Fraction of the body that is sent, from 0 to 1. Default 0.5. */
    part?: number | undefined;
  };
  /** Labels the body with another media type. */
  'wrong-content-type': {
    /** The `Content-Type` to send. Default `text/plain`. */
    contentType?: string | undefined;
  };
  /** Announces a length that differs from the body. */
  'wrong-length': {
    /** Bytes added to the true length; negative announces too few. Default 10. */
    by?: number | undefined;
  };
  /** Announces gzip and sends noise. */
  'gzip-garbage': Record<never, never>;
  /** Compresses the body correctly; not a fault, but a switch for tests of decompression. */
  gzip: Record<never, never>;
  /** Redirects elsewhere without calling the application. */
  redirect: {
    /** Status code. Default 302. */
    status?: number | undefined;
    /** Target. Default `https://elsewhere.example/`. */
    location?: string | undefined;
  };
  /** Points every `next` link to another host. */
  'foreign-next': {
    /** Origin of the rewritten links. Default `https://elsewhere.example`. */
    origin?: string | undefined;
  };
  /** Empties a page and keeps its links. */
  'empty-page': Record<never, never>;
  /** Makes the `next` link point to the page itself. */
  'repeated-next': Record<never, never>;
  /** Makes every access token expire just before the request is handled. */
  'expired-token': Record<never, never>;
  /** Deletes every access token just before the request is handled. */
  'revoked-token': Record<never, never>;
  /** Handles the request twice and returns the second response, as if another process had been faster. */
  race: Record<never, never>;
  /** Shifts the `Date` header. */
  'clock-skew': {
    /** Milliseconds added to the header. Default 600 000. */
    ms?: number | undefined;
  };
  /** Rewrites `expires_in` in a token response. */
  'expires-in': {
    /** JSON text to insert, such as `3599.25`, `-1`, `1e15`, `"soon"` or `null`. Default `3599.25`. */
    value?: string | undefined;
  };
  /** Sends one more response, which no one requested, on the connection that is idle after the first. */
  'surplus-response': {
    /** Its body, JSON text. Default: a Patient. */
    value?: string | undefined;
    /** Time after the first response, in milliseconds. Default 0. */
    ms?: number | undefined;
  };
  /** Closes the connection after the response, so late that the client finds out with its next request: that one is reset unseen. */
  'idle-timeout': Record<never, never>;
  /** Sends 200 with a body that is not a response of the operation. */
  'odd-success': {
    /** `html`, a page; `empty`, nothing; `json`, an object with a message. Default `html`. */
    content?: string | undefined;
    /** Runs the application first. Default false. */
    processed?: boolean | undefined;
  };
  /**
   * Removes from the receipt of a submission the property that states whether it was accepted; the application accepted
   * it.
   */
  'receipt-without-status': Record<never, never>;
  /** Only token endpoints: responds with a 5xx without calling the application. */
  'token-outage': {
    /** Status code. Default 503. */
    status?: number | undefined;
  };
  /** Only token endpoints: runs the application, which rotates the refresh token, and responds with a 5xx anyway. */
  'rotate-then-fail': {
    /** Status code. Default 500. */
    status?: number | undefined;
  };
  /**
   * Only token endpoints: responds so late that the caller still holds its lease on the token when it should have
   * ended.
   */
  'slow-lease-holder': {
    /** Delay, in milliseconds. Default 100 000, longer than a client's `leaseMs`. */
    ms?: number | undefined;
  };
}

/** Name of a fault. */
export type FaultName = keyof FaultParameters;
