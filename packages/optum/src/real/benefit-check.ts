import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import type { Connection } from '../internal/call/connection.js';
import type { Own, RealField, RealVariable } from './product.js';
import { type RealInput, type RealOperation, type RealResult, run } from './run.js';
import { fields, type Selected, type Selection, type Whole } from './selection.js';

/**
 * A field of the response. The document puts a second `data` around each that the examples don't have.
 *
 * @hidden
 */
export type BenefitField<Name extends string> =
  RealField<'POST /oihub/patient/benefit/check/v1', Name> extends { data?: infer Data }
    ? NonNullable<NonNullable<Data>[Name & keyof NonNullable<Data>]>
    : never;

/** Patient, place, providers with their procedures, diagnoses. */
export type BenefitCoverageQuery = Own<RealVariable<'POST /oihub/patient/benefit/check/v1', 'benChkInput'>>;
/** Patient and provider. */
export type ReferralNeedQuery = Own<RealVariable<'POST /oihub/patient/benefit/check/v1', 'refInqInput'>>;
/** Patient, and what to look for. */
export type BenefitCategoryQuery = Own<RealVariable<'POST /oihub/patient/benefit/check/v1', 'benCatgInput'>>;
/** A benefit that was found. */
export type BenefitLanguageQuery = Own<RealVariable<'POST /oihub/patient/benefit/check/v1', 'benLangInput'>>;
/** Whether services need an authorization, and those that are on file. */
export type BenefitCoverage = Own<BenefitField<'checkPriorAuthBenefitCoverage'>>;
/** Whether a referral is needed: `Y` or `N`. */
export type ReferralNeed = Own<BenefitField<'referralInquiry'>>;
/** Benefits by category. */
export type BenefitCategories = Own<BenefitField<'checkPlanBenefitCategory'>>;
/** A benefit in the words of the plan. */
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
const CHECK_PRIOR_AUTH_BENEFIT_COVERAGE: RealOperation = {
  ...PRODUCT,
  name: 'checkPriorAuthBenefitCoverage',
  variable: 'benChkInput',
  inputType: 'CheckPriorAuthBenefitCoverageInput',
  whole: WHOLE_COVERAGE,
};
const REFERRAL_INQUIRY: RealOperation = {
  ...PRODUCT,
  name: 'referralInquiry',
  variable: 'refInqInput',
  inputType: 'CheckReferralInquiryInput',
  whole: wholeNeed,
};
const CHECK_PLAN_BENEFIT_CATEGORY: RealOperation = {
  ...PRODUCT,
  name: 'checkPlanBenefitCategory',
  variable: 'benCatgInput',
  inputType: 'CheckPlanBenefitCategoryInput',
  whole: WHOLE_CATEGORIES,
};
const CHECK_PLAN_BENEFIT_LANGUAGE: RealOperation = {
  ...PRODUCT,
  name: 'checkPlanBenefitLanguage',
  variable: 'benLangInput',
  inputType: 'CheckPlanBenefitLanguageInput',
  whole: WHOLE_LANGUAGE,
};

/**
 * What a patient's plan pays, and what it wants to be asked before.
 *
 * Optum: Optum Real Patient Benefit Check. Product on the application: the one of the same name.
 */
export class RealBenefitCheck {
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Asks whether services need an authorization, and which are on file. Retry class `idempotent`.
   *
   * @param request - patient, place, providers with their procedures, diagnoses, payer; `select`
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws as `real.claims.search`
   */
  priorAuthorization<const S extends true | Selection<BenefitCoverage> = true>(
    request: RealInput<BenefitCoverageQuery, BenefitCoverage, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<BenefitCoverage, S>>> {
    return run<BenefitCoverage, S>(this.#connection, CHECK_PRIOR_AUTH_BENEFIT_COVERAGE, request, options);
  }

  /**
   * Asks whether a patient needs a referral to a provider. Retry class `idempotent`.
   *
   * @param request - patient, provider, payer; `select`
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws as `real.claims.search`
   */
  referral<const S extends true | Selection<ReferralNeed> = true>(
    request: RealInput<ReferralNeedQuery, ReferralNeed, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<ReferralNeed, S>>> {
    return run<ReferralNeed, S>(this.#connection, REFERRAL_INQUIRY, request, options);
  }

  /**
   * Finds benefits of a plan by category. Retry class `idempotent`.
   *
   * @param request - patient, `searchPhrase` such as `MRI`, payer; `select`
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns benefits, whose `benefitId` and the `eligibilityTransactionId` lead on to {@link RealBenefitCheck.language}
   * @throws as `real.claims.search`
   */
  categories<const S extends true | Selection<BenefitCategories> = true>(
    request: RealInput<BenefitCategoryQuery, BenefitCategories, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<BenefitCategories, S>>> {
    return run<BenefitCategories, S>(this.#connection, CHECK_PLAN_BENEFIT_CATEGORY, request, options);
  }

  /**
   * Retrieves what the plan says of a benefit. Retry class `idempotent`.
   *
   * @param request - `eligibilityTransactionId` and `benefitId` as {@link RealBenefitCheck.categories} gave them, payer; `select`
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws as `real.claims.search`
   */
  language<const S extends true | Selection<BenefitLanguage> = true>(
    request: RealInput<BenefitLanguageQuery, BenefitLanguage, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<BenefitLanguage, S>>> {
    return run<BenefitLanguage, S>(this.#connection, CHECK_PLAN_BENEFIT_LANGUAGE, request, options);
  }
}
