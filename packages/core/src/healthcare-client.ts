import type { Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';
import type { ClientEvents, EventListener, Unsubscribe } from './events.js';
import type { List, ListQuery } from './list.js';
import type { RateLimit, RequestFunction, RequestOptions } from './request.js';
import type { ResponsePromise } from './response-promise.js';

/** Options that {@link HealthcareClient.withOptions} and {@link MemberClient.withOptions} override. */
export type OptionOverrides = Pick<
  RequestOptions,
  'timeoutMs' | 'totalTimeoutMs' | 'maxRetries' | 'headers' | 'requestedBy' | 'purpose'
>;

/** Health of one of a vendor's services. */
export interface HealthCheck {
  /** Name of the service, such as `eligibility`. */
  readonly service: string;
  /** True when the service reported that it is healthy. */
  readonly ok: boolean;
  /** HTTP status; undefined when there was no response. */
  readonly status: number | undefined;
  /** Response time, in milliseconds. */
  readonly durationMs: number;
}

/** Result of `healthCheck()`. */
export interface HealthReport {
  /** True when every service is healthy. */
  readonly ok: boolean;
  /** Health of each service. */
  readonly services: readonly HealthCheck[];
}

/** The methods that every vendor's client has. */
export interface HealthcareClient {
  /** Provider name, such as `example`. */
  readonly provider: string;
  /** Environment: `sandbox`, `production` or `custom`. */
  readonly environment: string;
  /**
   * Sends any request with the client's own credentials, retries and errors.
   *
   * @example
   * ```ts
   * const { data, meta } = await client.request({ method: 'GET', path: '/v2/fhir/metadata' }).withResponse();
   * console.log(meta.status, data);
   * ```
   */
  readonly request: RequestFunction;
  /**
   * Checks whether the vendor is up. A service that is down is reported, not thrown.
   *
   * @example
   * ```ts
   * const report = await client.healthCheck();
   * console.log(report);
   * ```
   */
  healthCheck(options?: RequestOptions): Promise<HealthReport>;
  /**
   * Returns a clone with other options that shares token store, sockets and retry quota.
   *
   * @throws `ConfigurationError` naming every wrong option at once
   * @example
   * ```ts
   * const patient = client.withOptions({ timeoutMs: 120_000 });
   * ```
   */
  withOptions(options: OptionOverrides): this;
  /**
   * Subscribes to the client's events.
   *
   * @throws nothing
   * @example
   * ```ts
   * const stop = client.on('request', ({ operation }) => console.log(operation));
   * stop();
   * ```
   */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe;
  /**
   * Aborts pending calls with an `AbortError` and releases sockets and timers. Idempotent.
   *
   * @throws nothing
   * @example
   * ```ts
   * await client.close();
   * ```
   */
  close(): Promise<void>;
}

/** Filter for listing claims. */
export interface ClaimsQuery extends ListQuery {
  /** Dates of service, ISO dates. */
  readonly serviceDate?:
    | {
        /** On or after this date. */
        readonly ge?: string;
        /** On or before this date. */
        readonly le?: string;
      }
    | undefined;
}

/** One person at one vendor, the same for every vendor: it returns FHIR R4, whatever the wire format. */
export interface MemberClient {
  /** Provider name, such as `example`. */
  readonly provider: string;
  /** The person. */
  readonly patient: {
    /**
     * Reads the person.
     *
     * @example
     * ```ts
     * const patient = await member.patient.retrieve();
     * ```
     */
    retrieve(options?: RequestOptions): ResponsePromise<Patient>;
  };
  /** The person's coverage. */
  readonly coverage: {
    /**
     * Lists the person's coverage.
     *
     * @example
     * ```ts
     * for await (const coverage of member.coverage.list()) console.log(toCoverageSummary(coverage));
     * ```
     */
    list(query?: ListQuery, options?: RequestOptions): List<Coverage>;
  };
  /** The person's claims. */
  readonly claims: {
    /**
     * Lists the person's claims.
     *
     * @example
     * ```ts
     * for await (const claim of member.claims.list()) console.log(toClaimSummary(claim));
     * ```
     */
    list(query?: ClaimsQuery, options?: RequestOptions): List<ExplanationOfBenefit>;
  };
  /**
   * Sends any request on the person's behalf.
   *
   * @example
   * ```ts
   * const { data, meta } = await member.request({ method: 'GET', path: '/v2/fhir/Coverage' }).withResponse();
   * console.log(meta.status, data);
   * ```
   */
  readonly request: RequestFunction;
  /**
   * Returns a clone with other options.
   *
   * @throws `ConfigurationError` naming every wrong option at once
   * @example
   * ```ts
   * const patient = await member.withOptions({ maxRetries: 0 }).patient.retrieve();
   * ```
   */
  withOptions(options: OptionOverrides): this;
  /** Remaining quota from the vendor's latest rate limit headers; undefined when it sent none. */
  readonly rateLimit: RateLimit | undefined;
}
