import type { RequestOptions, ResponsePromise, SubmissionState } from '@payerkit/core';
import { OptumResource } from '../optum-resource.js';
import type { SubmissionOutcome } from '../settings/ledger-options.js';
import type { Own, RealVariable } from './product.js';
import { contentIdentity, isText, realQuery, realSubmission } from './real-operation.js';
import {
  type RealPriorAuthorizations,
  type RealProviderEntry,
  type RealReferral,
  type RealReferralReceipt,
  WHOLE_PRIOR_AUTHORIZATIONS,
  WHOLE_PROVIDER,
  WHOLE_RECEIPT,
  WHOLE_REFERRAL,
} from './referral-fields.js';
import {
  type RealInput,
  type RealList,
  type RealListInput,
  type RealProvider,
  type RealResult,
  run,
  runList,
} from './run.js';
import { fields, type Selected, type Selection } from './selection.js';
import { settleRealSubmission } from './submit.js';

/** Providers to search for. The list manages the pages. */
export type RealProviderSearch = Omit<
  RealVariable<'POST /oihub/patient/auth/referral/v1', 'providerSearchInput'>,
  'pagination'
>;
/** Referring provider, servicing provider, patient and service. */
export type RealReferralSubmission = Own<
  RealVariable<'POST /oihub/patient/auth/referral/v1', 'referralSubmitInput'>
>;
/** Referrals to search for: dates as YYYY-MM-DD. The list manages the pages. */
export type RealReferralSearch = Omit<
  RealVariable<'POST /oihub/patient/auth/referral/v1', 'referralSearchInput'>,
  'pagination'
>;
/** Prior authorizations to search for: dates as YYYY-MM-DD. */
export type RealPriorAuthorizationSearch = Own<
  RealVariable<'POST /oihub/patient/auth/referral/v1', 'priorAuthSearchInput'>
>;

const pagination = fields('totalRecords nextPageToken');
const searchProviders = realQuery({
  api: 'referral',
  kind: 'query',
  name: 'searchProviders',
  variable: 'providerSearchInput',
  inputType: 'ProviderSearchInput',
  items: 'providers',
  whole: WHOLE_PROVIDER,
  pagination,
});
const submitReferral = realSubmission({
  api: 'referral',
  kind: 'mutation',
  name: 'submitReferral',
  variable: 'referralSubmitInput',
  inputType: 'ReferralSubmitInput',
  whole: WHOLE_RECEIPT,
  always: fields('referralId referralStatus'),
  identify: contentIdentity('submitReferral'),
  isRejected: ({ referralStatus }) => referralStatus === 'REJECTED',
  isTaken: ({ referralId }) => isText(referralId),
});
const searchReferrals = realQuery({
  api: 'referral',
  kind: 'query',
  name: 'searchReferrals',
  variable: 'referralSearchInput',
  inputType: 'ReferralSearchInput',
  items: 'referrals',
  whole: WHOLE_REFERRAL,
  pagination,
});
const searchPriorAuths = realQuery({
  api: 'referral',
  kind: 'query',
  name: 'searchPriorAuths',
  variable: 'priorAuthSearchInput',
  inputType: 'PriorAuthSearchInput',
  whole: WHOLE_PRIOR_AUTHORIZATIONS,
});

/**
 * Referrals: finds a provider, submits a referral, and looks up referrals and prior authorizations.
 *
 * Optum: Optum Real Auth Referral Submission. Product on the application: the one of the same name.
 */
export class RealReferrals extends OptumResource {
  /**
   * Searches providers to refer to. Retry class `idempotent`.
   *
   * @param request - `searchType` such as `SERVICING`, provider, patient, payer; `select` names the fields of a provider,
   * default all; `limit`, `cursor`
   * @param options - signal, time budgets in milliseconds, retries, headers; used for every page
   * @returns a lazy list: nothing is sent until it is awaited or iterated. `issues` holds what pages remarked
   * @throws (when read) as `real.claims.search`
   * @example
   * ```ts
   * for await (const { name, npi, networkStatus } of optum.real.referrals.searchProviders(search))
   *   console.log(name, npi, networkStatus);
   * ```
   */
  searchProviders<const S extends true | Selection<RealProviderEntry> = true>(
    request: RealListInput<RealProviderSearch, RealProviderEntry, S>,
    options?: RequestOptions,
  ): RealList<Selected<RealProviderEntry, S>> {
    return runList<RealProviderEntry, S>(this, searchProviders, request, options);
  }

  /**
   * Submits a referral. Retry class `unsafe`: resent only when it provably never left, or on a 429. With a `ledger` on
   * the client, the same referral is not sent a second time while the first is unsettled.
   *
   * @param request - providers, patient, service, payer; `select`. `referralId` and `referralStatus` always come
   * @returns the payer's response; a referral it rejects is a response, too: `referralStatus` is `REJECTED`, and
   *   `rejectionReasons` say why
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `SubmissionUnknownError` when the
   *   outcome is unknown: look with {@link RealReferrals.search}, then {@link RealReferrals.settle}; `BadRequestError`
   *   and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { data } = await optum.real.referrals.submit(referral);
   * console.log(data.referralId, data.referralStatus);
   * ```
   */
  submit<const S extends true | Selection<RealReferralReceipt> = true>(
    request: RealInput<RealReferralSubmission, RealReferralReceipt, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealReferralReceipt, S>>> {
    return run<RealReferralReceipt, S>(this, submitReferral, request, options);
  }

  /**
   * Records in the ledger the outcome of a referral whose response was lost. The vendor finds referrals only by patient
   * and dates, so only you can identify the right one. Sends nothing.
   *
   * @param request - as submitted
   * @param outcome - `rejected` and `settled` allow submitting it again
   * @returns the state of its ledger record; undefined without a ledger or when the ledger has no such referral
   * @throws `ValidationError` for arguments of the wrong type; the errors of your ledger
   * @example
   * ```ts
   * await optum.real.referrals.settle(referral, 'settled');
   * ```
   */
  settle(
    request: RealReferralSubmission & RealProvider,
    outcome: SubmissionOutcome,
  ): Promise<SubmissionState | undefined> {
    return settleRealSubmission(this, submitReferral, request, outcome);
  }

  /**
   * Searches referrals. Retry class `idempotent`.
   *
   * @param request - patient, `serviceStartDate` and `serviceEndDate` as YYYY-MM-DD, payer; `select` names the fields of a
   * referral, default all; `limit`, `cursor`
   * @param options - signal, time budgets in milliseconds, retries, headers; used for every page
   * @returns a lazy list: nothing is sent until it is awaited or iterated. `issues` holds what pages remarked
   * @throws (when read) as `real.claims.search`
   * @example
   * ```ts
   * for await (const { referralId, referralStatus } of optum.real.referrals.search(search))
   *   console.log(referralId, referralStatus);
   * ```
   */
  search<const S extends true | Selection<RealReferral> = true>(
    request: RealListInput<RealReferralSearch, RealReferral, S>,
    options?: RequestOptions,
  ): RealList<Selected<RealReferral, S>> {
    return runList<RealReferral, S>(this, searchReferrals, request, options);
  }

  /**
   * Searches prior authorizations. Retry class `idempotent`.
   *
   * @param request - provider, member, payer, `serviceReferenceNumber` or dates as YYYY-MM-DD; `select`
   * @returns summaries of all, and one in detail where the reference number named it; the vendor has no pages here
   * @throws as `real.claims.search`
   * @example
   * ```ts
   * const { data } = await optum.real.referrals.searchPriorAuthorizations(search);
   * console.log(data.caseSummary);
   * ```
   */
  searchPriorAuthorizations<const S extends true | Selection<RealPriorAuthorizations> = true>(
    request: RealInput<RealPriorAuthorizationSearch, RealPriorAuthorizations, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealPriorAuthorizations, S>>> {
    return run<RealPriorAuthorizations, S>(this, searchPriorAuths, request, options);
  }
}
