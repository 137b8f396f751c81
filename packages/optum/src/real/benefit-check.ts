import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import { OptumResource } from '../optum-resource.js';
import type { Own, RealField, RealVariable } from './product.js';
import { realQuery } from './real-operation.js';
import { type RealInput, type RealResult, run } from './run.js';
import { fields, type Selected, type Selection, type Whole } from './selection.js';

/**
 * A field of the response. The document wraps each field in a second `data` that the examples do not have.
 *
 * @hidden
 */
export type BenefitField<Name extends string> =
  RealField<'POST /oihub/patient/benefit/check/v1', Name> extends { data?: infer Data }
    ? NonNullable<NonNullable<Data>[Name & keyof NonNullable<Data>]>
    : never;

/** Patient, place of service, providers with their procedures, and diagnoses. */
export type BenefitCoverageQuery = Own<RealVariable<'POST /oihub/patient/benefit/check/v1', 'benChkInput'>>;
/** Patient and provider. */
export type ReferralNeedQuery = Own<RealVariable<'POST /oihub/patient/benefit/check/v1', 'refInqInput'>>;
/** Patient and search phrase. */
export type BenefitCategoryQuery = Own<RealVariable<'POST /oihub/patient/benefit/check/v1', 'benCatgInput'>>;
/** A benefit in the search results. */
export type BenefitLanguageQuery = Own<RealVariable<'POST /oihub/patient/benefit/check/v1', 'benLangInput'>>;
/** Authorization requirements of services, and authorizations on file. */
export type BenefitCoverage = Own<BenefitField<'checkPriorAuthBenefitCoverage'>>;
/** Referral requirement: `Y` or `N`. */
export type ReferralNeed = Own<BenefitField<'referralInquiry'>>;
/** Benefits by category. */
export type BenefitCategories = Own<BenefitField<'checkPlanBenefitCategory'>>;
/** A benefit as the plan describes it. */
export type BenefitLanguage = Own<BenefitField<'checkPlanBenefitLanguage'>>;

const messages = fields('messageText');
const WHOLE_COVERAGE: Whole<BenefitCoverage> = {
  caseOutcome: {
    casePriorAuth: {
      requestMessages: messages,
      ...fields('requestOutcomeCode requestOutcomeCodeDescription requestReferenceNumber'),
    },
  },
  caseSummary: {
    member: fields('groupNumber memberId'),
    ...fields('placeOfServiceCode requestingProviderNPI requestingProviderTin'),
  },
  matchedPriorAuths: {
    caseServices: fields('procedureCode serviceDecision serviceMessage'),
    ...fields('caseDecision caseStatus serviceReferenceNumber'),
  },
  serviceOutcomes: {
    ...fields('procedureCode procedureCodeDescription'),
    servicePriorAuth: { messages, ...fields('isPriorAuthOnFile serviceOutcomeCode') },
  },
};
const wholeNeed: Whole<ReferralNeed> = fields('referralIndicator');
const WHOLE_CATEGORIES: Whole<BenefitCategories> = {
  ...fields('eligibilityTransactionId newBenefits'),
  benefitCategory: {
    ...fields('categoryName'),
    categoryDetail: fields('benefitId benefitName benefitSummaryText'),
  },
};
const WHOLE_LANGUAGE: Whole<BenefitLanguage> = {
  ...fields('newBenefits'),
  benefits: {
    ...fields('benefitName benefitDetails benefitInformationSection'),
    benefitNetworkSection: fields('costs networkStatus'),
    limitsAndExceptions: fields('description details'),
  },
};

const PRODUCT = { api: 'benefitCheck', kind: 'query' } as const;
const checkPriorAuthBenefitCoverage = realQuery({
  ...PRODUCT,
  name: 'checkPriorAuthBenefitCoverage',
  variable: 'benChkInput',
  inputType: 'CheckPriorAuthBenefitCoverageInput',
  whole: WHOLE_COVERAGE,
});
const referralInquiry = realQuery({
  ...PRODUCT,
  name: 'referralInquiry',
  variable: 'refInqInput',
  inputType: 'CheckReferralInquiryInput',
  whole: wholeNeed,
});
const checkPlanBenefitCategory = realQuery({
  ...PRODUCT,
  name: 'checkPlanBenefitCategory',
  variable: 'benCatgInput',
  inputType: 'CheckPlanBenefitCategoryInput',
  whole: WHOLE_CATEGORIES,
});
const checkPlanBenefitLanguage = realQuery({
  ...PRODUCT,
  name: 'checkPlanBenefitLanguage',
  variable: 'benLangInput',
  inputType: 'CheckPlanBenefitLanguageInput',
  whole: WHOLE_LANGUAGE,
});

/**
 * The benefits of a patient's plan, and its authorization and referral requirements.
 *
 * Optum: Optum Real Patient Benefit Check. Product on the application: the one of the same name.
 */
export class RealBenefitCheck extends OptumResource {
  /**
   * Checks whether services need an authorization, and lists the authorizations on file. Retry class `idempotent`.
   *
   * @param request - patient, place of service, providers with their procedures, diagnoses, payer; `select`
   * @throws the errors of `real.claims.search`
   * @example
   * ```ts
   * const { data } = await optum.real.benefitCheck.priorAuthorization(services);
   * ```
   */
  priorAuthorization<const S extends true | Selection<BenefitCoverage> = true>(
    request: RealInput<BenefitCoverageQuery, BenefitCoverage, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<BenefitCoverage, S>>> {
    return run<BenefitCoverage, S>(this, checkPriorAuthBenefitCoverage, request, options);
  }

  /**
   * Checks whether a patient needs a referral to see a provider. Retry class `idempotent`.
   *
   * @param request - patient, provider, payer; `select`
   * @throws the errors of `real.claims.search`
   * @example
   * ```ts
   * const { data } = await optum.real.benefitCheck.referral(visit);
   * console.log(data.referralIndicator);
   * ```
   */
  referral<const S extends true | Selection<ReferralNeed> = true>(
    request: RealInput<ReferralNeedQuery, ReferralNeed, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<ReferralNeed, S>>> {
    return run<ReferralNeed, S>(this, referralInquiry, request, options);
  }

  /**
   * Finds benefits of a plan by category. Retry class `idempotent`.
   *
   * @param request - patient, `searchPhrase` such as `MRI`, payer; `select`
   * @returns benefits; pass their `benefitId` and the `eligibilityTransactionId` to {@link RealBenefitCheck.language}
   * @throws the errors of `real.claims.search`
   * @example
   * ```ts
   * const { data } = await optum.real.benefitCheck.categories(search);
   * console.log(data.eligibilityTransactionId, data.benefitCategory);
   * ```
   */
  categories<const S extends true | Selection<BenefitCategories> = true>(
    request: RealInput<BenefitCategoryQuery, BenefitCategories, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<BenefitCategories, S>>> {
    return run<BenefitCategories, S>(this, checkPlanBenefitCategory, request, options);
  }

  /**
   * Retrieves the plan's description of a benefit. Retry class `idempotent`.
   *
   * @param request - `eligibilityTransactionId` and `benefitId` from {@link RealBenefitCheck.categories}, payer;
   *   `select`
   * @throws the errors of `real.claims.search`
   * @example
   * ```ts
   * const benefit = { providerTaxId, payerId: '87726', eligibilityTransactionId, benefitId };
   * const { data } = await optum.real.benefitCheck.language(benefit);
   * console.log(data.benefits?.benefitName);
   * ```
   */
  language<const S extends true | Selection<BenefitLanguage> = true>(
    request: RealInput<BenefitLanguageQuery, BenefitLanguage, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<BenefitLanguage, S>>> {
    return run<BenefitLanguage, S>(this, checkPlanBenefitLanguage, request, options);
  }
}
