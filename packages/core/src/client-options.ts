import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import type { Clock, Random } from './clock.js';
import type { DisclosureLog } from './disclosure-log.js';
import type { DisclosureHandler } from './events.js';
import type { Logger } from './logger.js';
import type { RetryQuota } from './retry-quota.js';
import type { TokenStore } from './token-store.js';

/** Connection settings: proxy, TLS and agents. */
export interface ConnectionOptions {
  /**
   * URL of an HTTP proxy, such as `http://user:password@proxy.example:3128`. HTTPS requests use CONNECT. False ignores
   * the environment. Default: `HTTPS_PROXY` or `ALL_PROXY` minus `NO_PROXY`, never for loopback hosts; an environment
   * proxy with another scheme fails every request with a `ConfigurationError`. Plain HTTP (loopback only) always
   * connects directly.
   */
  readonly proxy?: string | false | undefined;
  /** The only certificate authorities to trust, PEM. Default: Node's. */
  readonly ca?: string | readonly string[] | undefined;
  /** Client certificate for mutual TLS, PEM. */
  readonly cert?: string | undefined;
  /** Key of the client certificate, PEM. */
  readonly key?: string | undefined;
  /** Your own HTTPS agent; it then controls keep-alive, TLS and proxy. */
  readonly httpsAgent?: HttpsAgent | undefined;
  /** Your own HTTP agent (loopback only). */
  readonly httpAgent?: HttpAgent | undefined;
  /**
   * Maximum number of open sockets per origin. Requests that must not be sent twice use separate connections, up to the
   * same number again. Default 64.
   */
  readonly maxSockets?: number | undefined;
}

/** Options that every vendor's client accepts. */
export interface CommonClientOptions {
  /** Time budget of one attempt, in milliseconds. Default 60 000. */
  readonly timeoutMs?: number | undefined;
  /** Time budget over all attempts, in milliseconds. Default 180 000. */
  readonly totalTimeoutMs?: number | undefined;
  /** Retries after the first attempt. Default 2. */
  readonly maxRetries?: number | undefined;
  /**
   * Longest `Retry-After` to wait out, in milliseconds; beyond it the call fails with `RateLimitError`. Default 60 000.
   */
  readonly maxRetryAfterMs?: number | undefined;
  /** Largest accepted response, in bytes after decompression. Default 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Maximum number of concurrent requests. Default: no limit. */
  readonly maxConcurrentRequests?: number | undefined;
  /**
   * Maximum number of requests started per second, token requests included. They are spread evenly, and the others
   * wait. A fraction such as 0.5 means one every two seconds. Default: no limit. After a 429 with a `Retry-After`
   * within `maxRetryAfterMs`, all requests to that host share one wait, with or without this limit.
   */
  readonly maxRequestsPerSecond?: number | undefined;
  /** Headers for every request. `authorization` cannot be set here. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Storage for tokens. Default: a new `MemoryTokenStore`. */
  readonly tokenStore?: TokenStore | undefined;
  /**
   * Time a client waits for another process that renews the same token, in milliseconds, before it renews the token
   * itself. It must be longer than a token request can take, and the same in every process that shares the
   * `tokenStore`. A terminated process on the same machine is not waited for. Default 90 000.
   */
  readonly leaseMs?: number | undefined;
  /** Destination of log lines. Default: none. */
  readonly logger?: Logger | undefined;
  /** Handler that is awaited before a person's data is returned. */
  readonly onDisclosure?: DisclosureHandler | undefined;
  /**
   * Stores every disclosure before its data is returned, for an accounting of disclosures (45 CFR 164.528). With it, a read of a
   * person's data needs `subject`, `requestedBy` and `purpose`, and fails with a `ConfigurationError` (code
   * `disclosure_log_failed`) when the disclosure cannot be stored. Default: none.
   */
  readonly disclosureLog?: DisclosureLog | undefined;
  /** Who asks for the data where a call does not say: your own name for a user, a system or an organization. Goes into disclosures. */
  readonly requestedBy?: string | undefined;
  /** Default purpose of calls, for disclosures. */
  readonly purpose?: string | undefined;
  /** Quota that retries are taken from; share it to limit several clients together. Default: a new quota. */
  readonly retryQuota?: RetryQuota | undefined;
  /** Proxy, TLS and agents. */
  readonly connection?: ConnectionOptions | undefined;
  /**
   * Strictness of response checks. `warn` checks envelopes and logs problems. `strict` checks envelopes and throws on
   * problems; for Patient, Coverage and ExplanationOfBenefit (R4) it also checks the elements that FHIR requires, codes
   * with a required binding, dates, and the types of the elements that payerkit reads. `off` checks only that a
   * response can be read. Default `warn`.
   */
  readonly validation?: 'strict' | 'warn' | 'off' | undefined;
  /**
   * Hosts that may be reached over plain http although they are not loopback hosts, such as the sandbox's service in a compose
   * network. Everything sent there, tokens and health data included, can be read on the way, so every client warns about each
   * base URL once: in the `logger`, or as a process warning without one. For test networks only. Default: none.
   */
  readonly insecureHosts?: readonly string[] | undefined;
  /** Source of time, for tests. */
  readonly clock?: Clock | undefined;
  /** Source of randomness, for tests. */
  readonly random?: Random | undefined;
}
