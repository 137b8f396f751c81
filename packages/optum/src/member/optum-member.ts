import {
  type ClaimsQuery,
  type FetchedPage,
  type List,
  type ListQuery,
  loadModule,
  type MemberClient,
  type OptionOverrides,
  type RateLimit,
  type RequestFunction,
  type RequestOptions,
  ResponsePromise,
} from '@payerkit/core';
import type { Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';
import { boundList } from '../internal/call/bound-list.js';
import type { Connection } from '../internal/call/connection.js';
import { type CallPlace, requestFunction } from '../internal/call/run.js';
import type { MappingContext } from '../mapping/mapping.js';
import type { EligibilityRequest } from '../medical-network/eligibility/request.js';
import type { EligibilityResult } from '../medical-network/eligibility/result.js';
import { createClaimStatus, createEligibility } from '../product-groups.js';
import type { ControlNumbers } from '../settings/control-number.js';
import { claimStatusRequest, serviceDateProblem } from './member-claims.js';
import { checkMember, type MemberDescription, type MemberOptions, payerOf } from './member-description.js';
import { identitiesOf, identityOf } from './resource-identity.js';

/**
 * One person at one payer. Patient and coverage come from an eligibility inquiry, claims from a claim status inquiry,
 * both mapped to FHIR R4; each read queries the payer again.
 */
export class OptumMember implements MemberClient {
  /** Always `optum`. */
  readonly provider = 'optum';
  /** The person: retry class `idempotent`, product Eligibility. */
  readonly patient: {
    /**
     * Returns the person in the payer's data, completed by the request.
     *
     * @throws the errors of `eligibility.check`
     */
    retrieve(options?: RequestOptions): ResponsePromise<Patient>;
  };
  /** The person's coverage: retry class `idempotent`, product Eligibility. */
  readonly coverage: {
    /**
     * Lists the coverage at this payer, then one per other payer that it names.
     *
     * @param query - `limit`, `cursor`
     * @throws (when read) the errors of `eligibility.check`
     */
    list(query?: ListQuery, options?: RequestOptions): List<Coverage>;
  };
  /** The person's claims: retry class `idempotent`, product Claim Status. */
  readonly claims: {
    /**
     * Lists the claims that the payer finds, with the data of stored 835 reports if you passed them to `forMember`. A
     * person without claims has an empty list. A claim with remittances has an extension
     * `urn:payerkit:extension:remittance` for each: `source`, `matchedBy` (the rule), `status` (X12 CLP02), `paid`,
     * `date`.
     *
     * @param query - `serviceDate` in ISO dates, `limit`, `cursor`
     * @throws (when read) the errors of `claims.status.check`; `PayerRejectionError` when the payer could not respond,
     *   `retryable` if a later inquiry may succeed; `ValidationError` for a stored report that is not an 835
     */
    list(query?: ClaimsQuery, options?: RequestOptions): List<ExplanationOfBenefit>;
  };
  /** Sends any request with the client's credentials; see `OptumClient.request`. */
  readonly request: RequestFunction;
  readonly #connection: Connection;
  readonly #controlNumbers: ControlNumbers;
  readonly #member: MemberDescription;
  readonly #options: MemberOptions;

  /**
   * @internal
   * @param controlNumbers - makes control numbers
   * @param member - payer, provider and person
   * @param options - stored reports
   */
  constructor(
    connection: Connection,
    controlNumbers: ControlNumbers,
    member: MemberDescription,
    options: MemberOptions,
  ) {
    checkMember(member, options);
    this.#connection = connection;
    this.#controlNumbers = controlNumbers;
    this.#member = member;
    this.#options = options;
    this.patient = { retrieve: (options) => this.#patient(options) };
    this.coverage = { list: (query, options) => this.#coverages(query, options) };
    this.claims = { list: (query, options) => this.#claims(query, options) };
    this.request = requestFunction(connection);
  }

  /** Always undefined: Optum's responses contain no rate limits. */
  get rateLimit(): RateLimit | undefined {
    return this.#connection.pipeline.rateLimit;
  }

  /** Returns a clone with other options. */
  withOptions(options: OptionOverrides): this {
    const connection = this.#connection.withOptions(options);
    return new OptumMember(connection, this.#controlNumbers, this.#member, this.#options) as this;
  }

  #patient(options: RequestOptions | undefined): ResponsePromise<Patient> {
    return mapped(this.#eligibility(options), async (result) => {
      const { patientOf } = await memberData();
      return patientOf(result, this.#context());
    });
  }

  #coverages(query: ListQuery | undefined, options: RequestOptions | undefined): List<Coverage> {
    return this.#single('POST /medicalnetwork/eligibility/v3/', {}, query, options, (pageOptions) =>
      mapped(this.#eligibility(pageOptions), async (result) => {
        const { coveragesOf } = await memberData();
        return coveragesOf(result, this.#context());
      }),
    );
  }

  #claims(query: ClaimsQuery | undefined, options: RequestOptions | undefined): List<ExplanationOfBenefit> {
    const { serviceDate } = query ?? {};
    const { remittances } = this.#options;
    return this.#single(
      'POST /medicalnetwork/claimstatus/v2/',
      // The reports themselves are not part of the binding: they contain data of many people and can be numerous.
      { serviceDate, remittances: remittances !== undefined },
      query,
      options,
      (pageOptions) => {
        const problem = serviceDateProblem(serviceDate);
        if (problem !== undefined) return new ResponsePromise(Promise.reject(problem));
        const request = claimStatusRequest(this.#member, serviceDate, this.#connection.today);
        return mapped(createClaimStatus(this.#place()).check(request, pageOptions), async (result) => {
          const { claimsOf } = await memberData();
          return claimsOf(result, this.#member, remittances, serviceDate, this.#context());
        });
      },
    );
  }

  /** Creates a list with one page: the vendor's response has no more. */
  #single<T extends Coverage | ExplanationOfBenefit>(
    operation: string,
    filter: object,
    query: ListQuery | undefined,
    options: RequestOptions | undefined,
    fetch: (options: RequestOptions | undefined) => ResponsePromise<T[]>,
  ): List<T> {
    const places = new WeakMap<T, string>();
    return boundList<T, never>(
      [this.#connection.environment.origins.gateway, operation, this.#member, filter],
      {
        operation,
        fetch: (_position, pageOptions) =>
          mapped(fetch(pageOptions), (items): FetchedPage<T, never> => {
            for (const [item, identity] of identitiesOf(items)) places.set(item, identity);
            return { items, next: undefined, total: items.length };
          }),
        idOf: (item) => places.get(item) ?? identityOf(item),
      },
      query,
      options,
    );
  }

  #eligibility(options: RequestOptions | undefined): ResponsePromise<EligibilityResult> {
    const { provider, subscriber, dependent } = this.#member;
    const { id, name } = payerOf(this.#member);
    const request: EligibilityRequest = {
      tradingPartnerServiceId: id,
      ...(name === undefined ? {} : { tradingPartnerName: name }),
      provider,
      subscriber,
      ...(dependent === undefined ? {} : { dependents: [dependent] }),
    };
    return createEligibility(this.#place()).check(request, options);
  }

  #place(): CallPlace {
    return {
      connection: this.#connection,
      controlNumbers: this.#controlNumbers,
      ledger: undefined,
      subject: this.#member.key,
    };
  }

  #context(): MappingContext {
    const { subscriber, dependent, provider } = this.#member;
    return {
      receivedAt: new Date(this.#connection.clock.now()).toISOString(),
      asked: { subscriber, dependent, provider, payerId: payerOf(this.#member).id },
    };
  }
}

function memberData() {
  return loadModule('@payerkit/optum', () => import('./member-data.js'));
}

function mapped<A, B>(call: ResponsePromise<A>, map: (data: A) => B | Promise<B>): ResponsePromise<B> {
  return new ResponsePromise(
    call.withResponse().then(async ({ data, meta }) => ({ data: await map(data), meta })),
  );
}
