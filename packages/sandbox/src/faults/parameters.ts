/**
 * What each fault can be told, by the fault's name. Everything has a default; times are in milliseconds.
 */
export interface FaultParameters {
  /** Responses late. */
  latency: {
    /** Fixed part, in milliseconds. Default 200. */
    ms?: number | undefined;
    /** Up to this much more, by seeded chance, in milliseconds. Default 0. */
    jitterMs?: number | undefined;
  };
  /** Responses 429 without asking the application. */
  'rate-limited': {
    /** `Retry-After` in seconds; below 0 leaves the header out. Default 1. */
    retryAfter?: number | undefined;
    /** Sends `Retry-After` as an HTTP date instead of seconds. Default false. */
    asDate?: boolean | undefined;
  };
  /** Responses a 5xx without asking the application. */
  'server-error': {
    /** Status code. Default 503. */
    status?: number | undefined;
    /** `Retry-After` in seconds; below 0 leaves the header out. Default -1. */
    retryAfter?: number | undefined;
    /** Runs the application first, then responses the 5xx all the same. Default false. */
    processed?: boolean | undefined;
  };
  /** Responses a load balancer's HTML error page. */
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
  /** Announces the whole body, sends part of it and closes. */
  'truncated-body': {
    /** Part of the body that is sent, from 0 to 1. Default 0.5. */
    part?: number | undefined;
  };
  /** Labels the body as something else. */
  'wrong-content-type': {
    /** The `Content-Type` to send. Default `text/plain`. */
    contentType?: string | undefined;
  };
  /** Announces another length than it sends. */
  'wrong-length': {
    /** Bytes added to the true length; negative announces too few. Default 10. */
    by?: number | undefined;
  };
  /** Announces gzip and sends noise. */
  'gzip-garbage': Record<never, never>;
  /** Compresses the body properly; not a fault, a switch for tests of decompression. */
  gzip: Record<never, never>;
  /** Redirects elsewhere without asking the application. */
  redirect: {
    /** Status code. Default 302. */
    status?: number | undefined;
    /** Where to. Default `https://elsewhere.example/`. */
    location?: string | undefined;
  };
  /** Points every `next` link at another host. */
  'foreign-next': {
    /** Origin that the links are given. Default `https://elsewhere.example`. */
    origin?: string | undefined;
  };
  /** Empties a page and keeps its links. */
  'empty-page': Record<never, never>;
  /** Makes the `next` link point at the page itself. */
  'repeated-next': Record<never, never>;
  /** Makes every access token expire just before the request is handled. */
  'expired-token': Record<never, never>;
  /** Deletes every access token just before the request is handled. */
  'revoked-token': Record<never, never>;
  /** Handles the request twice and gives the second response, as if another process had been faster. */
  race: Record<never, never>;
  /** Moves the `Date` header. */
  'clock-skew': {
    /** Milliseconds added to the header. Default 600 000. */
    ms?: number | undefined;
  };
  /** Rewrites `expires_in` in a token response. */
  'expires-in': {
    /** JSON text to put there, such as `3599.25`, `-1`, `1e15`, `"soon"` or `null`. Default `3599.25`. */
    value?: string | undefined;
  };
  /** Sends one more response, which nobody asked for, on the connection that is idle after the first. */
  'surplus-response': {
    /** Its body, JSON text. Default: a Patient. */
    value?: string | undefined;
    /** How long after the first response, in milliseconds. Default 0. */
    ms?: number | undefined;
  };
  /** Closes the connection after the response, so late that the client finds out with its next request: that one is reset unseen. */
  'idle-timeout': Record<never, never>;
  /** Sends 200 with something that is no response of the operation. */
  'odd-success': {
    /** `html`, a page; `empty`, nothing; `json`, an object with a message. Default `html`. */
    content?: string | undefined;
    /** Runs the application first. Default false. */
    processed?: boolean | undefined;
  };
  /** Removes from the receipt of a submission what says whether it was taken; the application took it. */
  'receipt-without-status': Record<never, never>;
  /** Token endpoints alone: respond a 5xx without asking the application. */
  'token-outage': {
    /** Status code. Default 503. */
    status?: number | undefined;
  };
  /** Token endpoints alone: run the application, which rotates the refresh token, and respond a 5xx all the same. */
  'rotate-then-fail': {
    /** Status code. Default 500. */
    status?: number | undefined;
  };
  /** Token endpoints alone: respond so late that who asked still holds its lease on the token when it should have ended. */
  'slow-lease-holder': {
    /** How late, in milliseconds. Default 100 000, longer than a client's `leaseMs`. */
    ms?: number | undefined;
  };
}

/** Name of a fault. */
export type FaultName = keyof FaultParameters;
