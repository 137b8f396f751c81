import type {
  ClientEvents,
  EventListener,
  HealthcareClient,
  HealthReport,
  OptionOverrides,
  RequestFunction,
  RequestOptions,
  ResponsePromise,
  Unsubscribe,
} from '@payerkit/core';
import { Attachments } from './attachments/attachments.js';
import { Claims } from './claims/claims.js';
import type { LedgerOptions } from './claims/submission-guard.js';
import type { OptumClientOptions } from './client-options.js';
import { type ControlNumbers, createControlNumbers, sandboxControlNumbers } from './control-number.js';
import { Eligibility } from './eligibility/eligibility.js';
import { checkHealth, type HealthCheckOptions } from './health.js';
import { type AnyRequest, callOperation } from './internal/call-operation.js';
import { Connection, requestFunction } from './internal/connection.js';
import { type MemberDescription, OptumMember } from './member/optum-member.js';
import type {
  DefaultContentType,
  OperationAnswer,
  OperationArguments,
  OperationContentType,
  OperationKey,
  OperationRequest,
} from './operations.js';
import { Payers } from './payers/payers.js';
import { OptumReal } from './real/real.js';
import { Reports } from './reports/reports.js';
import { CoverageDiscovery } from './revenue-cycle/coverage-discovery.js';
import { EnhancedEligibility } from './revenue-cycle/enhanced-eligibility.js';
import { PriorAuthorization } from './revenue-cycle/prior-authorization.js';

/**
 * Optum's developer APIs: eligibility, claims and claim status over one clearinghouse.
 *
 * Tokens are requested with the client's credentials when first needed, kept in `tokenStore` and shared by everything
 * that runs on the same store. Close the client when done.
 *
 * @example
 * ```ts
 * const optum = new OptumClient({ environment: 'sandbox', clientId, clientSecret });
 * const eligibility = await optum.eligibility.check({ tradingPartnerServiceId, provider, subscriber });
 * await optum.close();
 * ```
 */
export class OptumClient implements HealthcareClient {
  /** Always `optum`. */
  readonly provider = 'optum';
  /** Asks payers what somebody is insured for. */
  readonly eligibility: Eligibility;
  /** Sends claims, asks where they stand, and looks up those whose answer was lost. */
  readonly claims: Claims;
  /** Acknowledgements and remittances. */
  readonly reports: Reports;
  /** Files to claims. */
  readonly attachments: Attachments;
  /** Eligibility with what the clearinghouse adds. */
  readonly enhancedEligibility: EnhancedEligibility;
  /** Looks for coverage that nobody named. */
  readonly coverageDiscovery: CoverageDiscovery;
  /** Prior authorization. */
  readonly priorAuthorization: PriorAuthorization;
  /** Optum Real: GraphQL over one POST for each product. */
  readonly real: OptumReal;
  /** The directory of payers. */
  readonly payers: Payers;
  readonly #connection: Connection;
  readonly #controlNumbers: ControlNumbers;
  readonly #ledger: LedgerOptions | undefined;

  /**
   * @param options - `environment` is required; credentials fall back to `OPTUM_CLIENT_ID` and `OPTUM_CLIENT_SECRET`
   * @throws `ConfigurationError` naming every wrong option at once
   */
  constructor(options: OptumClientOptions) {
    const given: OptumClientOptions | Clone = options;
    if (given instanceof Clone) {
      this.#connection = given.connection;
      this.#controlNumbers = given.controlNumbers;
      this.#ledger = given.ledger;
    } else {
      this.#connection = Connection.open(options);
      this.#ledger = options.ledger;
      this.#controlNumbers =
        options.controlNumbers ??
        (this.#connection.environment.kind === 'sandbox'
          ? sandboxControlNumbers()
          : createControlNumbers(this.#connection.clock, options.random ?? Math.random));
    }
    this.eligibility = new Eligibility(this.#connection, this.#controlNumbers);
    this.claims = new Claims(this.#connection, this.#controlNumbers, this.#ledger);
    this.reports = new Reports(this.#connection);
    this.attachments = new Attachments(this.#connection, this.#controlNumbers);
    this.enhancedEligibility = new EnhancedEligibility(this.#connection);
    this.coverageDiscovery = new CoverageDiscovery(this.#connection);
    this.priorAuthorization = new PriorAuthorization(this.#connection);
    this.real = new OptumReal(this.#connection);
    this.payers = new Payers(this.#connection);
    this.request = requestFunction(this.#connection);
  }

  /** Which environment: `sandbox`, `production` or `custom`. */
  get environment(): string {
    return this.#connection.environment.name;
  }

  /**
   * Sends any request to Optum's gateway with the client's credentials, retries and errors.
   *
   * @param request - path below the gateway; `auth: 'none'` sends no token; retry class by default `safe` for GET and
   * HEAD, else `unsafe`
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws the errors of the typed operations; `SubmissionUnknownError` when an `unsafe` request's outcome is unknown
   * @example
   * ```ts
   * const health = await optum.request({ method: 'GET', path: '/medicalnetwork/reports/v2/healthcheck' });
   * ```
   */
  readonly request: RequestFunction;

  /**
   * Calls any documented operation, typed by its document: the right host, the right tokens, the headers it requires, and
   * the retry class that `docs/optum-coverage.md` gives for it. In the sandbox, `environment: sandbox` is sent wherever an
   * operation takes it, because the vendor answers from live data without.
   *
   * @param key - `METHOD /path`, as the documentation has it
   * @param args - the request (`path`, `query`, `headers`, `body`, `contentType`), then signal, time budgets in milliseconds
   * and retries; the request may be left out where nothing in it is required
   * @returns the answer's body. Answers promise names and rough types only; status 200 alone is no success with Optum
   * @throws `ValidationError` before anything is sent; the errors of the typed resources;
   * `SubmissionUnknownError` when the outcome of an `unsafe` operation is unknown
   * @example
   * ```ts
   * const found = await optum.call('POST /oihub/claim/inquiry/v1', { headers: { providerTaxId }, body: { query, variables } });
   * ```
   */
  call<K extends OperationKey, C extends OperationContentType<K> = DefaultContentType<K>>(
    key: K,
    ...args: OperationArguments<OperationRequest<K, C>, RequestOptions>
  ): ResponsePromise<OperationAnswer<K, C>> {
    const [request, options] = args as [request?: AnyRequest, options?: RequestOptions];
    return callOperation(this.#connection, key, request, options);
  }

  /**
   * Asks products whether they are up, all at once. Retry class `safe`.
   *
   * @param options - `services` names the products; default eligibility and claim status
   * @returns service by service; what is down is reported, not thrown
   * @throws `AbortError` when the caller aborts
   */
  healthCheck(options?: HealthCheckOptions): Promise<HealthReport> {
    return checkHealth(this.#connection, options);
  }

  /**
   * One person at one payer, in FHIR R4.
   *
   * @param member - payer, provider and person; `key` is your own key for the person and goes into the disclosure event
   * @example
   * ```ts
   * const member = optum.forMember({ payer: '00001', provider, subscriber });
   * for await (const coverage of member.coverage.list()) console.log(coverage.status);
   * ```
   */
  forMember(member: MemberDescription): OptumMember {
    return new OptumMember(this.#connection, this.#controlNumbers, member);
  }

  /**
   * A clone with other options that shares token store, sockets, listeners and retry quota.
   *
   * @param options - what is different
   */
  withOptions(options: OptionOverrides): this {
    const clone = new Clone(this.#connection.withOptions(options), this.#controlNumbers, this.#ledger);
    return new OptumClient(clone as unknown as OptumClientOptions) as this;
  }

  /**
   * Observes what the client does.
   *
   * @param event - `request`, `response`, `retry`, `token` or `disclosure`
   * @param listener - told of each; what it throws is swallowed
   */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe {
    return this.#connection.pipeline.on(event, listener);
  }

  /** Ends what is under way with an `AbortError` and frees sockets and timers. Idempotent. */
  close(): Promise<void> {
    return this.#connection.pipeline.close();
  }
}

/** What a clone is made of, in place of options. */
class Clone {
  readonly connection: Connection;
  readonly controlNumbers: ControlNumbers;
  readonly ledger: LedgerOptions | undefined;

  constructor(connection: Connection, controlNumbers: ControlNumbers, ledger: LedgerOptions | undefined) {
    this.connection = connection;
    this.controlNumbers = controlNumbers;
    this.ledger = ledger;
  }
}
