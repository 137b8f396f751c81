import {
  type HealthcareClient,
  type HealthReport,
  type OptionOverrides,
  type RequestOptions,
  type ResponsePromise,
  withCallSite,
} from '@payerkit/core';
import type { OptumClientOptions } from './client-options.js';
import type { Dental } from './dental/dental.js';
import type { Enrollment } from './enrollment/enrollment.js';
import { checkHealth, type HealthCheckOptions } from './health.js';
import { Connection } from './internal/call/connection.js';
import { callRecorded } from './internal/call/run.js';
import type { WireRequest } from './internal/operation/operation.js';
import type { Attachments } from './medical-network/attachments/attachments.js';
import type { Claims } from './medical-network/claims/claims.js';
import type { Eligibility } from './medical-network/eligibility/eligibility.js';
import type { Payers } from './medical-network/payers/payers.js';
import type { Reports } from './medical-network/reports/reports.js';
import type { MemberDescription, MemberOptions } from './member/member-description.js';
import { OptumMember } from './member/optum-member.js';
import type { OperationArguments } from './operation-shapes.js';
import type {
  DefaultContentType,
  OperationContentType,
  OperationKey,
  OperationRequest,
  OperationResponse,
  OptumOperations,
} from './operations.js';
import type { PayerFhir } from './payer-fhir/payer-fhir.js';
import type { Pharmacy } from './pharmacy/pharmacy.js';
import {
  createAttachments,
  createClaims,
  createCoverageDiscovery,
  createDental,
  createEligibility,
  createEnhancedEligibility,
  createEnrollment,
  createPayerFhir,
  createPayers,
  createPharmacy,
  createPriorAuthorization,
  createReal,
  createReports,
} from './product-groups.js';
import { ProductLineClient } from './product-line-client.js';
import type { OptumReal } from './real/real.js';
import type { CoverageDiscovery } from './revenue-cycle/coverage-discovery.js';
import type { EnhancedEligibility } from './revenue-cycle/enhanced-eligibility.js';
import type { PriorAuthorization } from './revenue-cycle/prior-authorization.js';
import {
  type ControlNumbers,
  createControlNumbers,
  sandboxControlNumbers,
} from './settings/control-number.js';
import type { LedgerOptions } from './settings/ledger-options.js';

/**
 * Optum's developer APIs: eligibility, claims and claim status over one clearinghouse.
 *
 * Tokens are requested with the client's credentials when first needed, stored in `tokenStore` and shared by everything
 * that uses the same store. Close the client when done.
 *
 * @example
 * ```ts
 * const optum = new OptumClient({ environment: 'sandbox', clientId, clientSecret });
 * const eligibility = await optum.eligibility.check({ tradingPartnerServiceId, provider, subscriber });
 * await optum.close();
 * ```
 */
export class OptumClient extends ProductLineClient<OptumOperations> implements HealthcareClient {
  /** Queries payers about a person's coverage. */
  readonly eligibility: Eligibility;
  /** Submits claims, queries their status, and looks up those whose response was lost. */
  readonly claims: Claims;
  /** Acknowledgements and remittances. */
  readonly reports: Reports;
  /** Files for claims. */
  readonly attachments: Attachments;
  /** Eligibility with the clearinghouse's additions. */
  readonly enhancedEligibility: EnhancedEligibility;
  /** Searches for coverage that no one named. */
  readonly coverageDiscovery: CoverageDiscovery;
  /** Prior authorization. */
  readonly priorAuthorization: PriorAuthorization;
  /** Optum Real: GraphQL over one POST for each product. */
  readonly real: OptumReal;
  /** Payers' FHIR servers: prior authorization and provider access. */
  readonly payerFhir: PayerFhir;
  /** Dental care: eligibility, claims, estimates, files. */
  readonly dental: Dental;
  /** Pharmacy claims. */
  readonly pharmacy: Pharmacy;
  /** Enrollment of providers with payers. */
  readonly enrollment: Enrollment;
  /** The directory of payers. */
  readonly payers: Payers;
  readonly #connection: Connection;
  readonly #controlNumbers: ControlNumbers;
  readonly #ledger: LedgerOptions | undefined;

  /** @internal */
  constructor(clone: Clone);
  /**
   * @param options - `environment` is required; credentials fall back to `OPTUM_CLIENT_ID` and `OPTUM_CLIENT_SECRET`
   * @throws `ConfigurationError` naming every wrong option at once
   */
  constructor(options: OptumClientOptions);
  constructor(given: OptumClientOptions | Clone) {
    const connection = given instanceof Clone ? given.connection : Connection.open(given);
    super(connection);
    this.#connection = connection;
    if (given instanceof Clone) {
      this.#controlNumbers = given.controlNumbers;
      this.#ledger = given.ledger;
    } else {
      this.#ledger = given.ledger;
      this.#controlNumbers =
        given.controlNumbers ??
        (this.#connection.environment.kind === 'sandbox'
          ? sandboxControlNumbers()
          : createControlNumbers(this.#connection.clock, given.random ?? Math.random));
    }
    const place = { connection, controlNumbers: this.#controlNumbers, ledger: this.#ledger };
    this.eligibility = createEligibility(place);
    this.claims = createClaims(place);
    this.reports = createReports(place);
    this.attachments = createAttachments(place);
    this.enhancedEligibility = createEnhancedEligibility(place);
    this.coverageDiscovery = createCoverageDiscovery(place);
    this.priorAuthorization = createPriorAuthorization(place);
    this.real = createReal(place);
    this.payerFhir = createPayerFhir(place);
    this.dental = createDental(place);
    this.pharmacy = createPharmacy(place);
    this.enrollment = createEnrollment(place);
    this.payers = createPayers(place);
  }

  /**
   * Calls any documented operation as `call` does. One that must not be sent twice (`unsafe`) is recorded in the client's ledger by
   * everything that it sends, and the same call is rejected until its record is rejected or settled. The methods of a product record
   * more precisely, such as a claim by its identity, and have records of their own: use one or the other. Retry class: that of the
   * operation.
   *
   * @param key - `METHOD /path`, as in the documentation
   * @param args - the request (`path`, `query`, `headers`, `body`, `contentType`), then signal, time budgets in milliseconds and
   *   headers, as for `call`
   * @returns the response's body, as `call` returns it
   * @throws `ConfigurationError` (code `ledger_required`) for an unsafe operation without a ledger, and (`submission_ledger_failed`)
   *   when the ledger cannot be written; `DuplicateSubmissionError` when it has the same call; the errors of `call`
   * @example
   * ```ts
   * const submit = 'POST /intelligentclearinghouse/iedi/enrollment/v1/era/enrollment-submission';
   * await optum.callOnce(submit, { headers: { 'tenant-id': tenantId }, body });
   * ```
   */
  callOnce<K extends OperationKey, C extends OperationContentType<K> = DefaultContentType<K>>(
    key: K,
    ...args: OperationArguments<OperationRequest<K, C>, RequestOptions>
  ): ResponsePromise<OperationResponse<K, C>> {
    const [request, options] = args as [request?: WireRequest, options?: RequestOptions];
    const place = {
      connection: this.#connection,
      controlNumbers: this.#controlNumbers,
      ledger: this.#ledger,
    };
    return callRecorded(place, key, request, options);
  }

  /**
   * Checks the health of products, all at once. Retry class `safe`.
   *
   * @param options - `services` names the products; default eligibility and claim status
   * @returns the health of each product; one that is down is reported, not thrown
   * @throws `AbortError` when the caller aborts
   */
  healthCheck(options?: HealthCheckOptions): Promise<HealthReport> {
    return withCallSite(() => checkHealth(this.#connection, options));
  }

  /**
   * Returns one person at one payer, in FHIR R4.
   *
   * @param member - payer, provider and person; `key` is your own key for the person and is used in the disclosure
   *   event
   * @param options - `remittances`: 835 reports that you have stored, to match with the claims that the payer reports
   * @throws `ValidationError` when `remittances` is neither a list nor a function
   * @example
   * ```ts
   * const member = optum.forMember({ payer: '00001', provider, subscriber }, { remittances: await storedReports() });
   * for await (const coverage of member.coverage.list()) console.log(coverage.status);
   * ```
   */
  forMember(member: MemberDescription, options: MemberOptions = {}): OptumMember {
    return new OptumMember(this.#connection, this.#controlNumbers, member, options);
  }

  /**
   * Returns a clone with other options that shares token store, sockets, listeners and retry quota.
   *
   * @param options - options to change
   */
  override withOptions(options: OptionOverrides): this {
    const clone = new Clone(this.#connection.withOptions(options), this.#controlNumbers, this.#ledger);
    return new OptumClient(clone) as this;
  }
}

/** Parts of a clone, in place of options. */
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
