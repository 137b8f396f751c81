import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import { run } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import { OptumResource } from '../optum-resource.js';
import { type DentalBenefits, readDentalBenefits } from './benefits-result.js';
import { dentalRequest, readDentalData } from './dental-query.js';
import { benefitsQuery, eligibilityQuery } from './eligibility-fields.js';
import {
  type DentalBenefitsRequest,
  type DentalEligibilityRequest,
  dentalBenefitsSchema,
  dentalEligibilitySchema,
} from './eligibility-request.js';
import { type DentalEligibility, readDentalEligibility } from './eligibility-result.js';

const check = operation('POST /oihub/dental/eligibility/preservice/v1', {
  kind: 'query',
  request: dentalEligibilitySchema,
  wire: ({ providerTaxId, ...input }: DentalEligibilityRequest) =>
    dentalRequest({ providerTaxId, query: eligibilityQuery, variables: { input } }),
  read({ body }, context) {
    const { data, issues } = readDentalData('checkEligibility', body, context);
    return readDentalEligibility(data, issues);
  },
});

const checkBenefits = operation('POST /oihub/dnt/enh/eligibility/preservice/v1', {
  kind: 'query',
  request: dentalBenefitsSchema,
  wire({
    providerTaxId,
    planLevelFields,
    categoryLevelFields,
    serviceFields,
    ...input
  }: DentalBenefitsRequest) {
    const query = benefitsQuery(planLevelFields, categoryLevelFields, serviceFields);
    return dentalRequest({ providerTaxId, query, variables: { input } });
  },
  read({ body }, context) {
    const { data, issues } = readDentalData('checkEnhancedEligibility', body, context);
    return readDentalBenefits(data, issues);
  },
});

/**
 * Queries payers about dental coverage.
 *
 * Optum: Real Dental Pre-Care Eligibility, Real Dental Pre-Care Eligibility Intelligence. Products on the application:
 * those of the same names. Against the sandbox every request sends `environment: sandbox`.
 */
export class DentalEligibilityInquiry extends OptumResource {
  /**
   * Returns a member's coverage, the plan, and the remaining maximums. Retry class `idempotent`.
   *
   * @param request - payer, member, provider and dates (`YYYY-MM-DD`)
   * @returns coverage by coverage; `isActive` is undefined when the payer does not say
   * @throws `ValidationError` before anything is sent; `BadRequestError` or `ServerError` for errors without data; the
   *   token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { isActive, coverages } = await optum.dental.eligibility.check(request);
   * for (const { limits } of coverages) console.log(isActive, limits);
   * ```
   */
  check(request: DentalEligibilityRequest, options?: RequestOptions): ResponsePromise<DentalEligibility> {
    return run(this, check, request, options);
  }

  /**
   * Returns a plan's benefits by procedure: frequency, age limit and usage. Retry class `idempotent`.
   *
   * @param request - payer, member, provider and dates (`YYYY-MM-DD`)
   * @returns coverage by coverage. The vendor publishes no field names below plan and category benefits: name them in
   *   the request if you know them; percentages and amounts are read by the suffix of their names
   * @throws the errors of {@link DentalEligibilityInquiry.check}
   * @example
   * ```ts
   * const { isActive, coverages } = await optum.dental.eligibility.checkBenefits(request);
   * ```
   */
  checkBenefits(request: DentalBenefitsRequest, options?: RequestOptions): ResponsePromise<DentalBenefits> {
    return run(this, checkBenefits, request, options);
  }
}
