import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import type { Clock, Random } from './clock.js';
import type { DisclosureLog } from './disclosure-log.js';
import type { DisclosureHandler } from './events.js';
import type { Logger } from './logger.js';
import type { RetryQuota } from './retry-quota.js';
import type { TokenStore } from './token-store.js';

/** How connections are made. */
export interface ConnectionOptions {
  /**
   * URL of an HTTP proxy such as `http://user:password@proxy.example:3128`; https goes through it by CONNECT. False ignores the
   * environment. Default: `HTTPS_PROXY` or `ALL_PROXY` less `NO_PROXY`, never for loopback hosts; a proxy of another scheme there
   * ends every request in a `ConfigurationError`. Plain http (loopback only) always goes direct.
   */
  readonly proxy?: string | false | undefined;
  /** Certificate authorities to trust, and no others, PEM. Default: Node's. */
  readonly ca?: string | readonly string[] | undefined;
  /** Client certificate for mutual TLS, PEM. */
  readonly cert?: string | undefined;
  /** Key of the client certificate, PEM. */
  readonly key?: string | undefined;
  /** Your own agent for https; it then decides keep-alive, TLS and proxy. */
  readonly httpsAgent?: HttpsAgent | undefined;
  /** Your own agent for http (loopback only). */
  readonly httpAgent?: HttpAgent | undefined;
  /**
   * Most sockets open at once to one origin. Requests that must not be sent twice use connections of their own, up to as many again.
   * Default 64.
   */
  readonly maxSockets?: number | undefined;
}

/**
 * Options every vendor's client takes.
 */
export interface CommonClientOptions {
  /** Time budget of one attempt, in milliseconds. Default 60 000. */
  readonly timeoutMs?: number | undefined;
  /** Time budget over all attempts, in milliseconds. Default 180 000. */
  readonly totalTimeoutMs?: number | undefined;
  /** Retries after the first attempt. Default 2. */
  readonly maxRetries?: number | undefined;
  /** Longest `Retry-After` that is waited out, in milliseconds; beyond it `RateLimitError`. Default 60 000. */
  readonly maxRetryAfterMs?: number | undefined;
  /** Largest response accepted, in bytes after unpacking. Default 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Most requests under way at once. Default: no limit. */
  readonly maxConcurrentRequests?: number | undefined;
  /**
   * Most requests begun in a second, token requests included; they are spread evenly, and others wait. A fraction such as 0.5 is
   * one every two seconds. Default: no limit. After a 429 with a `Retry-After` within `maxRetryAfterMs`, all requests to that host
   * share one wait, with or without this.
   */
  readonly maxRequestsPerSecond?: number | undefined;
  /** Headers for every request. `authorization` cannot be set here. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Where tokens live. Default: a `MemoryTokenStore` of this client's own. */
  readonly tokenStore?: TokenStore | undefined;
  /**
   * Time a client waits for another process that renews the same token, in milliseconds, before it renews the token itself.
   * Longer than a token request can take, and the same in every process that shares the `tokenStore`. A process of this machine
   * that is gone is not waited for. Default 90 000.
   */
  readonly leaseMs?: number | undefined;
  /** Where log lines go. Default: nowhere. */
  readonly logger?: Logger | undefined;
  /** Awaited before a person's data is handed over. */
  readonly onDisclosure?: DisclosureHandler | undefined;
  /**
   * Stores every disclosure before its data is handed over, for an accounting of disclosures (45 CFR 164.528). With it, a read of a
   * person's data needs `subject`, `requestedBy` and `purpose`, and fails with a `ConfigurationError` (code
   * `disclosure_log_failed`) when the disclosure cannot be stored. Default: none.
   */
  readonly disclosureLog?: DisclosureLog | undefined;
  /** Who asks for the data where a call does not say: your own name for a user, a system or an organization. Goes into disclosures. */
  readonly requestedBy?: string | undefined;
  /** What the data is for where a call does not say. Goes into disclosures. */
  readonly purpose?: string | undefined;
  /** What retries are taken from, to be shared with other clients. Default: one of this client's own. */
  readonly retryQuota?: RetryQuota | undefined;
  /** Proxy, TLS and agents. */
  readonly connection?: ConnectionOptions | undefined;
  /**
   * How much responses are checked: `warn` checks envelopes and logs what is wrong. `strict` checks envelopes, and of
   * Patient, Coverage and ExplanationOfBenefit (R4) the elements that FHIR requires, codes with a required binding,
   * dates and the types of the elements that payerkit reads, and throws. `off` checks only that a response can be read. Default `warn`.
   */
  readonly validation?: 'strict' | 'warn' | 'off' | undefined;
  /** For tests: time. */
  readonly clock?: Clock | undefined;
  /** For tests: chance. */
  readonly random?: Random | undefined;
}
