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

/** Whether one of a vendor's services responses. */
export interface HealthCheck {
  /** Name of the service, such as `eligibility`. */
  readonly service: string;
  /** Whether it said that it is well. */
  readonly ok: boolean;
  /** HTTP status; undefined when no response came. */
  readonly status: number | undefined;
  /** How long it took, in milliseconds. */
  readonly durationMs: number;
}

/** What `healthCheck()` found. */
export interface HealthReport {
  /** Whether every service is well. */
  readonly ok: boolean;
  /** Service by service. */
  readonly services: readonly HealthCheck[];
}

/**
 * What every vendor's client offers.
 */
export interface HealthcareClient {
  /** Which provider, such as `example`. */
  readonly provider: string;
  /** Which environment: `sandbox`, `production` or `custom`. */
  readonly environment: string;
  /** Sends any request with the client's own credentials, retries and errors. */
  readonly request: RequestFunction;
  /** Asks whether the vendor is up. A service that is down is reported, not thrown. */
  healthCheck(options?: RequestOptions): Promise<HealthReport>;
  /** A clone with other options, sharing token store, sockets and retry quota. */
  withOptions(options: OptionOverrides): this;
  /** Observes what the client does. */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe;
  /** Ends what is under way with an `AbortError` and frees sockets and timers. Idempotent. */
  close(): Promise<void>;
}

/** Which claims to list. */
export interface ClaimsQuery extends ListQuery {
  /** When the service was given, ISO dates. */
  readonly serviceDate?:
    | {
        /** On this day or later. */
        readonly ge?: string;
        /** On this day or earlier. */
        readonly le?: string;
      }
    | undefined;
}

/**
 * One person at one vendor, the same for every vendor: FHIR R4 comes out whatever went over the wire.
 */
export interface MemberClient {
  /** Which provider, such as `example`. */
  readonly provider: string;
  /** The person. */
  readonly patient: {
    /** Reads the person. */
    retrieve(options?: RequestOptions): ResponsePromise<Patient>;
  };
  /** What insures them. */
  readonly coverage: {
    /** Lists what insures them. */
    list(query?: ListQuery, options?: RequestOptions): List<Coverage>;
  };
  /** What happened to their claims. */
  readonly claims: {
    /** Lists what happened to their claims. */
    list(query?: ClaimsQuery, options?: RequestOptions): List<ExplanationOfBenefit>;
  };
  /** Sends any request on the person's behalf. */
  readonly request: RequestFunction;
  /** A clone with other options. */
  withOptions(options: OptionOverrides): this;
  /** What the vendor's headers last said it still allows; undefined when they said nothing. */
  readonly rateLimit: RateLimit | undefined;
}
