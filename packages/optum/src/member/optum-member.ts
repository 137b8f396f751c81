import {
  type ClaimsQuery,
  createList,
  type FetchedPage,
  type List,
  type ListQuery,
  type MemberClient,
  type OptionOverrides,
  PayerRejectionError,
  type RateLimit,
  type RequestFunction,
  type RequestOptions,
  ResponsePromise,
  type ValidationError,
} from '@payerkit/core';
import type { Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';
import { ClaimStatusInquiry } from '../claim-status/claim-status-inquiry.js';
import type { ClaimStatusRequest } from '../claim-status/request.js';
import type { ClaimStatusResult } from '../claim-status/result.js';
import type { ControlNumbers } from '../control-number.js';
import { Eligibility } from '../eligibility/eligibility.js';
import type { EligibilityRequest, EligibilityRequestProvider } from '../eligibility/request.js';
import type { EligibilityDependent, EligibilitySubscriber } from '../eligibility/request-parties.js';
import type { EligibilityResult } from '../eligibility/result.js';
import { trackingNumber } from '../fhir/claim-parts.js';
import { toCoverages } from '../fhir/coverage.js';
import { toExplanationsOfBenefit } from '../fhir/explanation-of-benefit.js';
import type { MappingContext } from '../fhir/mapping.js';
import { toPatient } from '../fhir/parties.js';
import { type Connection, requestFunction } from '../internal/connection.js';
import { requestRefusal } from '../internal/validate-request.js';
import { wireDate } from '../internal/wire-text.js';
import { joinRemittances } from './join-remittances.js';
import {
  checkStoredRemittances,
  readStoredRemittances,
  type StoredRemittances,
} from './stored-remittances.js';

/** A payer to ask. */
export interface MemberPayer {
  /** Payer id (`tradingPartnerServiceId`). */
  readonly id: string;
  /** Its name, for payers that want it. */
  readonly name?: string | undefined;
}

/** Who is asked about, who asks, and whom. */
export interface MemberDescription {
  /** Your own key for the person; goes into the disclosure event and nowhere else. */
  readonly key?: string | undefined;
  /** The payer, by id or with its name. */
  readonly payer: string | MemberPayer;
  /** Who asks. */
  readonly provider: EligibilityRequestProvider;
  /** Who holds the insurance. Claim status needs their member id, first and last name. */
  readonly subscriber: EligibilitySubscriber;
  /** The person, when not the subscriber and without a member id of their own. */
  readonly dependent?: EligibilityDependent | undefined;
}

/** What a person's claims are put together with. */
export interface MemberOptions {
  /**
   * 835 reports you have stored. Claims of this person in them are matched to the payer's answer: a claim that both tell
   * of comes once, with the adjudication of the report; those that only a report tells of follow. Claims of other persons
   * are passed over. Default: none.
   */
  readonly remittances?: StoredRemittances | undefined;
}

/**
 * One person at one payer. Patient and coverage come from an eligibility question, claims from a claim status question,
 * both mapped to FHIR R4; each read asks the payer anew.
 */
export class OptumMember implements MemberClient {
  /** Always `optum`. */
  readonly provider = 'optum';
  /** The person: retry class `idempotent`, product Eligibility. */
  readonly patient: {
    /**
     * The person as the payer knows them, completed by what was asked.
     *
     * @param options - signal, time budgets in milliseconds, retries, headers
     * @throws what `eligibility.check` throws
     */
    retrieve(options?: RequestOptions): ResponsePromise<Patient>;
  };
  /** What insures them: retry class `idempotent`, product Eligibility. */
  readonly coverage: {
    /**
     * The coverage at this payer, then one for each other payer it names.
     *
     * @param query - `limit`, `cursor`
     * @param options - signal, time budgets in milliseconds, retries, headers
     * @throws (when read) what `eligibility.check` throws
     */
    list(query?: ListQuery, options?: RequestOptions): List<Coverage>;
  };
  /** Their claims: retry class `idempotent`, product Claim Status. */
  readonly claims: {
    /**
     * The claims the payer finds, with what stored 835 reports say of them where `forMember` was given such; none is an
     * empty list. A claim with remittances has an extension `urn:payerkit:extension:remittance` for each: `source`,
     * `matchedBy` (the rule), `status` (X12 CLP02), `paid`, `date`.
     *
     * @param query - `serviceDate` in ISO dates, `limit`, `cursor`
     * @param options - signal, time budgets in milliseconds, retries, headers
     * @throws (when read) what `claims.status.check` throws; `PayerRejectionError` when the payer could not answer,
     * `retryable` where it says to ask later; `ValidationError` for a stored report that is no 835
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
   * @param connection - how Optum is reached
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
    checkStoredRemittances(options.remittances);
    this.#connection = connection;
    this.#controlNumbers = controlNumbers;
    this.#member = member;
    this.#options = options;
    this.patient = { retrieve: (options) => this.#patient(options) };
    this.coverage = { list: (query, options) => this.#coverages(query, options) };
    this.claims = { list: (query, options) => this.#claims(query, options) };
    this.request = requestFunction(connection);
  }

  /** Always undefined: Optum's answers say nothing of limits. */
  get rateLimit(): RateLimit | undefined {
    return this.#connection.pipeline.rateLimit;
  }

  /**
   * A clone with other options.
   *
   * @param options - what is different
   */
  withOptions(options: OptionOverrides): this {
    const connection = this.#connection.withOptions(options);
    return new OptumMember(connection, this.#controlNumbers, this.#member, this.#options) as this;
  }

  #patient(options: RequestOptions | undefined): ResponsePromise<Patient> {
    return mapped(
      this.#eligibility(options),
      ({ response }) => toPatient(response, this.#context()).resource,
    );
  }

  #coverages(query: ListQuery | undefined, options: RequestOptions | undefined): List<Coverage> {
    return this.#single('POST /medicalnetwork/eligibility/v3/', {}, query, options, (pageOptions) =>
      mapped(this.#eligibility(pageOptions), ({ response }) =>
        toCoverages(response, this.#context()).map(({ resource }) => resource),
      ),
    );
  }

  #claims(query: ClaimsQuery = {}, options: RequestOptions | undefined): List<ExplanationOfBenefit> {
    const { serviceDate } = query;
    const { remittances } = this.#options;
    return this.#single(
      'POST /medicalnetwork/claimstatus/v2/',
      // The reports themselves are no part of the binding: they hold data of many persons, and there may be many.
      { serviceDate, remittances: remittances !== undefined },
      query,
      options,
      (pageOptions) => {
        const problem = serviceDateProblem(serviceDate);
        if (problem !== undefined) return new ResponsePromise(Promise.reject(problem));
        const inquiry = new ClaimStatusInquiry(this.#connection, this.#controlNumbers, this.#member.key);
        return mapped(inquiry.check(this.#claimStatusRequest(serviceDate), pageOptions), async (result) => {
          refuseUnanswered(result);
          const told = toExplanationsOfBenefit(result.response, this.#context()).map(
            ({ resource }) => resource,
          );
          const claims =
            remittances === undefined
              ? told
              : joinRemittances(
                  told,
                  await readStoredRemittances(remittances, this.#member, this.#context()),
                );
          return claims.filter((claim) => isWithin(claim, serviceDate));
        });
      },
    );
  }

  /** A list of one page: the vendor's answer has no more. */
  #single<T extends Coverage | ExplanationOfBenefit>(
    operation: string,
    filter: object,
    query: ListQuery | undefined,
    options: RequestOptions | undefined,
    fetch: (options: RequestOptions | undefined) => ResponsePromise<T[]>,
  ): List<T> {
    return createList<T, never>(
      {
        provider: 'optum',
        operation,
        binding: JSON.stringify([
          this.#connection.environment.origins.gateway,
          operation,
          this.#member,
          filter,
        ]),
        fetch: (_position, pageOptions) =>
          mapped(
            fetch(pageOptions),
            (items): FetchedPage<T, never> => ({ items, next: undefined, total: items.length }),
          ),
        idOf: identityOf,
      },
      query,
      options,
    );
  }

  #eligibility(options: RequestOptions | undefined): ResponsePromise<EligibilityResult> {
    const { provider, subscriber, dependent, key } = this.#member;
    const { id, name } = this.#payer();
    const request: EligibilityRequest = {
      tradingPartnerServiceId: id,
      ...(name === undefined ? {} : { tradingPartnerName: name }),
      provider,
      subscriber,
      ...(dependent === undefined ? {} : { dependents: [dependent] }),
    };
    return new Eligibility(this.#connection, this.#controlNumbers, key).check(request, options);
  }

  #claimStatusRequest(serviceDate: ClaimsQuery['serviceDate']): ClaimStatusRequest {
    const { provider, subscriber, dependent } = this.#member;
    const { id, name } = this.#payer();
    const { organizationName, firstName, lastName, npi, taxId, serviceProviderNumber } = provider ?? {};
    const today = new Date(this.#connection.clock.now()).toISOString().slice(0, 10);
    const wire = (iso: string) => iso.replaceAll('-', '');
    return {
      tradingPartnerServiceId: id,
      ...(name === undefined ? {} : { tradingPartnerName: name }),
      providers: [
        {
          providerType: 'BillingProvider',
          organizationName,
          firstName,
          lastName,
          npi,
          taxId,
          spn: serviceProviderNumber,
        },
      ],
      subscriber: person(subscriber) as ClaimStatusRequest['subscriber'],
      ...(dependent === undefined ? {} : { dependent: person(dependent) as ClaimStatusRequest['dependent'] }),
      // The payer takes whole ranges only; an open beginning is left to the filter.
      ...(serviceDate?.ge === undefined
        ? {}
        : {
            encounter: {
              beginningDateOfService: wire(serviceDate.ge),
              endDateOfService: wire(serviceDate.le ?? today),
            },
          }),
    };
  }

  #payer(): MemberPayer {
    const { payer } = this.#member;
    return typeof payer === 'string' ? { id: payer } : payer;
  }

  #context(): MappingContext {
    const { subscriber, dependent, provider } = this.#member;
    return {
      receivedAt: new Date(this.#connection.clock.now()).toISOString(),
      asked: { subscriber, dependent, provider, payerId: this.#payer().id },
    };
  }
}

/** What stays the same from one answer to the next: neither Optum's ids of the transaction nor the time it came. */
function identityOf({ meta: _meta, ...resource }: Coverage | ExplanationOfBenefit): string {
  if (resource.resourceType === 'Coverage') return JSON.stringify(resource);
  const { created: _created, identifier = [], ...claim } = resource;
  return JSON.stringify([claim, identifier.filter(({ type }) => type?.text !== trackingNumber)]);
}

function person({ memberId, firstName, lastName, dateOfBirth, gender, groupNumber }: EligibilitySubscriber) {
  return { memberId, firstName, lastName, dateOfBirth, gender, groupNumber };
}

function mapped<A, B>(call: ResponsePromise<A>, map: (data: A) => B | Promise<B>): ResponsePromise<B> {
  return new ResponsePromise(
    call.withResponse().then(async ({ data, meta }) => ({ data: await map(data), meta })),
  );
}

/** A payer that could not answer is not a payer without claims. */
function refuseUnanswered({ claims }: ClaimStatusResult): void {
  const silent = claims.filter(({ meaning }) => meaning === 'retryLater' || meaning === 'inquiryRefused');
  if (silent.length === 0 || silent.length < claims.length) return;
  throw new PayerRejectionError({
    code: 'claim_status_unanswered',
    provider: 'optum',
    operation: 'POST /medicalnetwork/claimstatus/v2/',
    message: 'The payer could not answer the claim status question; see issues.',
    sent: 'yes',
    retryable: silent.every(({ meaning }) => meaning === 'retryLater'),
    issues: silent.flatMap(({ statuses }) =>
      statuses.map(({ category }) => ({
        severity: 'error' as const,
        code: category.code,
        text: category.text,
      })),
    ),
  });
}

function isWithin(claim: ExplanationOfBenefit, serviceDate: ClaimsQuery['serviceDate']): boolean {
  const { start, end } = claim.billablePeriod ?? {};
  if (start === undefined || serviceDate === undefined) return true;
  const { ge, le } = serviceDate;
  return (ge === undefined || (end ?? start) >= ge) && (le === undefined || start <= le);
}

function serviceDateProblem(serviceDate: ClaimsQuery['serviceDate']): ValidationError | undefined {
  const { ge, le } = serviceDate ?? {};
  const wrong = Object.entries({ ge, le }).filter(
    ([, date]) => date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || wireDate(date) === undefined),
  );
  if (wrong.length === 0) return undefined;
  const issues = wrong.map(([name]) => ({
    severity: 'error' as const,
    code: 'date_format',
    path: `serviceDate.${name}`,
    text: 'must be an ISO date, YYYY-MM-DD',
  }));
  return requestRefusal('POST /medicalnetwork/claimstatus/v2/', issues);
}
