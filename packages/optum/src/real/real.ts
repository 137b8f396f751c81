import { type RequestOptions, type ResponsePromise, responseOf } from '@payerkit/core';
import { PageRepeats, repeated } from '../internal/call/page-repeats.js';
import { run } from '../internal/call/resource-calls.js';
import type { CallPlace } from '../internal/call/run.js';
import { checkTypes } from '../internal/check/arguments.js';
import { isObject } from '../internal/wire/json.js';
import { OptumResource } from '../optum-resource.js';
import { RealBenefitCheck } from './benefit-check.js';
import { RealClaimActions } from './claim-actions.js';
import { RealClaims } from './claim-inquiry.js';
import { RealClaimPreCheck } from './claim-pre-check.js';
import { RealDocuments } from './document-search.js';
import { documentOperation } from './execute.js';
import { PRODUCTS, type RealApi, type RealRequest, type RealResponse } from './product.js';
import { RealEligibilityCheck } from './real-eligibility.js';
import { RealReferrals } from './referrals.js';

/**
 * Optum Real: eligibility, claims, benefits, documents and referrals over GraphQL, one POST per product.
 *
 * Optum: Optum Real. Products on the application: those that are called. In the sandbox every request sends
 * `environment: sandbox`; without it the vendor returns live data.
 */
export class OptumReal extends OptumResource {
  /** Members' coverage. */
  readonly eligibility: RealEligibilityCheck;
  /** Claims and their outcomes. */
  readonly claims: RealClaims;
  /** Submission of claims and disputes. */
  readonly claimActions: RealClaimActions;
  /** Checks of claims before submission. */
  readonly claimPreCheck: RealClaimPreCheck;
  /** Plans' benefits, and their authorization and referral requirements. */
  readonly benefitCheck: RealBenefitCheck;
  /** Documents that payers store. */
  readonly documents: RealDocuments;
  /** Referrals and prior authorizations. */
  readonly referrals: RealReferrals;

  /**
   * @internal
   */
  constructor(place: CallPlace) {
    super(place);
    this.eligibility = new RealEligibilityCheck(place);
    this.claims = new RealClaims(place);
    this.claimActions = new RealClaimActions(place);
    this.claimPreCheck = new RealClaimPreCheck(place);
    this.benefitCheck = new RealBenefitCheck(place);
    this.documents = new RealDocuments(place);
    this.referrals = new RealReferrals(place);
  }

  /**
   * Runs a GraphQL document. The retry class follows the document: `idempotent` for queries, `unsafe` for mutations and
   * for unreadable documents.
   *
   * @param api - the product
   * @param request - document, variables, provider
   * @returns the selected data; the vendor's remarks are in `issues`
   * @throws `ValidationError` before anything is sent; `BadRequestError` or `ServerError` for errors without data;
   *   `SubmissionUnknownError` when the outcome of a mutation is unknown; the token, permission, network and time
   *   errors of every call
   * @example
   * ```ts
   * interface Found { searchClaim: { claims: { claimNumber: string }[] } }
   * const { data } = await optum.real.execute<Found>('claimInquiry', { providerTaxId, query, variables });
   * ```
   */
  execute<T = Readonly<Record<string, unknown>>>(
    api: RealApi,
    request: RealRequest,
    options?: RequestOptions,
  ): ResponsePromise<RealResponse<T>> {
    return responseOf(() => {
      const declared = documentOperation<T>(api);
      checkTypes(declared.key, { request: [request, 'object'] });
      return run(this, declared, request, options);
    });
  }

  /**
   * Runs a query page by page, where the product has pages.
   *
   * @param api - `claimInquiry`, `documentSearch`, `referral` or `dentalClaimStatus`; others return one page
   * @param request - document, variables, provider
   * @param options - signal, time budgets in milliseconds, retries, headers of each page
   * @throws the errors of {@link OptumReal.execute}
   * @example
   * ```ts
   * for await (const { data } of optum.real.pages<Found>('claimInquiry', { providerTaxId, query, variables }))
   *   for (const claim of data.searchClaim.claims) console.log(claim.claimNumber);
   * ```
   */
  async *pages<T = Readonly<Record<string, unknown>>>(
    api: RealApi,
    request: RealRequest,
    options?: RequestOptions,
  ): AsyncGenerator<RealResponse<T>, void, undefined> {
    checkTypes('real.pages', { api: [api, 'text'], request: [request, 'object'] });
    // execute() rejects an unknown product.
    const { key, paging } = (Object.hasOwn(PRODUCTS, api) ? PRODUCTS[api] : undefined) ?? {
      key: 'real.pages',
    };
    const repeats = new PageRepeats(key);
    const seen = new Set<string>();
    let token = request.nextPageToken;
    for (;;) {
      const page = await this.execute<T>(api, { ...request, nextPageToken: token }, options);
      repeats.check(token, itemsIn(page.data));
      yield page;
      token = paging === undefined ? undefined : page.nextPageToken;
      if (token === undefined) return;
      if (seen.has(token)) throw repeated(key);
      seen.add(token);
    }
  }
}

/** Returns the items of a page: the list nearest to the root of its data. */
function itemsIn(data: unknown): readonly unknown[] {
  for (let level: readonly unknown[] = [data]; level.length > 0; ) {
    const list = level.find(Array.isArray);
    if (list !== undefined) return list as readonly unknown[];
    level = level.filter(isObject).flatMap((value) => Object.values(value));
  }
  return [];
}
