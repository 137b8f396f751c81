import { type RequestOptions, ResponsePromise } from '@payerkit/core';
import type { Connection } from '../internal/call/connection.js';
import { requestCheck } from '../internal/check/request.js';
import { type DentalBenefits, readDentalBenefits } from './benefits-result.js';
import { readDentalData, sendDentalQuery } from './dental-query.js';
import { benefitsQuery, eligibilityQuery } from './eligibility-fields.js';
import {
  type DentalBenefitsRequest,
  type DentalEligibilityRequest,
  dentalBenefitsSchema,
  dentalEligibilitySchema,
} from './eligibility-request.js';
import { type DentalEligibility, readDentalEligibility } from './eligibility-result.js';

const checkEligibility = requestCheck(dentalEligibilitySchema);
const checkBenefits = requestCheck(dentalBenefitsSchema);

/**
 * Asks payers about dental coverage.
 *
 * Optum: Real Dental Pre-Care Eligibility, Real Dental Pre-Care Eligibility Intelligence. Products on the application:
 * those of the same names. Against the sandbox every request says `environment: sandbox`.
 */
export class DentalEligibilityInquiry {
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Whether a member is covered, by which plan, and what is left of its maximums. Retry class `idempotent`.
   *
   * @param request - payer, member, provider and dates (`YYYY-MM-DD`)
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns coverage by coverage; `isActive` is undefined where the payer does not say
   * @throws `ValidationError` before anything is sent; `BadRequestError` or `ServerError` for errors without data; the
   * token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { isActive, coverages } = await optum.dental.eligibility.check(request);
   * for (const { limits } of coverages) console.log(isActive, limits);
   * ```
   */
  check(request: DentalEligibilityRequest, options?: RequestOptions): ResponsePromise<DentalEligibility> {
    return new ResponsePromise(this.#check(request, options));
  }

  /**
   * What a plan pays for, procedure by procedure: how often, up to which age, how often it was done. Retry class
   * `idempotent`.
   *
   * @param request - payer, member, provider and dates (`YYYY-MM-DD`)
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns coverage by coverage. The vendor publishes no field names below plan and category benefits: name them in the
   * request if you know them, and percents and amounts are read by what their names end in
   * @throws as {@link DentalEligibilityInquiry.check}
   */
  checkBenefits(request: DentalBenefitsRequest, options?: RequestOptions): ResponsePromise<DentalBenefits> {
    return new ResponsePromise(this.#checkBenefits(request, options));
  }

  async #check(request: DentalEligibilityRequest, options: RequestOptions | undefined) {
    const key = 'POST /oihub/dental/eligibility/preservice/v1';
    await checkEligibility(this.#connection, request, key);
    const { providerTaxId, ...input } = request;
    const query = { providerTaxId, query: eligibilityQuery, variables: { input } };
    const { data: answer, meta } = await sendDentalQuery(this.#connection, key, query, options);
    const { data, issues } = readDentalData(key, 'checkEligibility', answer, meta);
    return { data: readDentalEligibility(data, issues), meta };
  }

  async #checkBenefits(request: DentalBenefitsRequest, options: RequestOptions | undefined) {
    const key = 'POST /oihub/dnt/enh/eligibility/preservice/v1';
    await checkBenefits(this.#connection, request, key);
    const { providerTaxId, planLevelFields, categoryLevelFields, serviceFields, ...input } = request;
    const document = benefitsQuery(planLevelFields, categoryLevelFields, serviceFields);
    const query = { providerTaxId, query: document, variables: { input } };
    const { data: answer, meta } = await sendDentalQuery(this.#connection, key, query, options);
    const { data, issues } = readDentalData(key, 'checkEnhancedEligibility', answer, meta);
    return { data: readDentalBenefits(data, issues), meta };
  }
}
