import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import { OptumResource } from '../optum-resource.js';
import {
  WHOLE_CLAIM,
  WHOLE_LINE_ACTIONS,
  WHOLE_TICKET,
  wholeAcknowledgement,
  wholeDocument,
} from './claim-fields.js';
import type { Own, RealField, RealVariable } from './product.js';
import { realQuery } from './real-operation.js';
import { type RealInput, type RealList, type RealListInput, type RealResult, run, runList } from './run.js';
import { fields, type Inner, type Selected, type Selection } from './selection.js';

/** Claims to search for: dates as MM/DD/YYYY. */
export type ClaimSearch = Own<RealVariable<'POST /oihub/claim/inquiry/v1', 'searchClaimInput'>>;
/** Tickets to search for: dates as YYYY-MM-DD, at most 30 days apart. */
export type ClaimTicketSearch = Own<RealVariable<'POST /oihub/claim/inquiry/v1', 'searchClaimTicketInput'>>;
/** The submission. */
export type AcknowledgementQuery = Own<RealVariable<'POST /oihub/claim/inquiry/v1', 'search277CAInput'>>;
/** Lines of a claim. */
export type ClaimLineActionQuery = Own<RealVariable<'POST /oihub/claim/inquiry/v1', 'claimLineActionInput'>>;
/** The document. */
export type RealDocumentQuery = Own<RealVariable<'POST /oihub/claim/inquiry/v1', 'documentInput'>>;
/** A claim. */
export type RealClaim = Own<Inner<RealField<'POST /oihub/claim/inquiry/v1', 'searchClaim'>['claims']>>;
/** A ticket and its claim. */
export type RealClaimTicket = Own<Inner<RealField<'POST /oihub/claim/inquiry/v1', 'searchClaimTicket'>>>;
/** A 277CA, in X12. */
export type RealAcknowledgement = Own<RealField<'POST /oihub/claim/inquiry/v1', 'search277CA'>>;
/** Available actions for the lines of a claim. */
export type RealLineActions = Own<RealField<'POST /oihub/claim/inquiry/v1', 'getClaimLineAction'>>;
/** A document, in base64. */
export type RealDocument = Own<RealField<'POST /oihub/claim/inquiry/v1', 'getDocument'>>;

const PRODUCT = { api: 'claimInquiry', kind: 'query' } as const;
const searchClaim = realQuery({
  ...PRODUCT,
  name: 'searchClaim',
  variable: 'searchClaimInput',
  inputType: 'SearchClaimInput',
  days: 'MM/DD/YYYY',
  items: 'claims',
  whole: WHOLE_CLAIM,
  pagination: fields('hasMoreRecords nextPageToken'),
});
const searchClaimTicket = realQuery({
  ...PRODUCT,
  name: 'searchClaimTicket',
  variable: 'searchClaimTicketInput',
  inputType: 'SearchClaimTicketInput',
  whole: WHOLE_TICKET,
});
const search277CA = realQuery({
  ...PRODUCT,
  name: 'search277CA',
  variable: 'search277CAInput',
  inputType: 'Search277CAInput',
  whole: wholeAcknowledgement,
});
const getClaimLineAction = realQuery({
  ...PRODUCT,
  name: 'getClaimLineAction',
  variable: 'claimLineActionInput',
  inputType: 'ClaimLineActionInput',
  whole: WHOLE_LINE_ACTIONS,
});
const getDocument = realQuery({
  ...PRODUCT,
  name: 'getDocument',
  variable: 'documentInput',
  inputType: 'DocumentInput',
  whole: wholeDocument,
});

/**
 * Searches payers' claims and their outcomes.
 *
 * Optum: Optum Real Claim Inquiry. Product on the application: the one of the same name.
 */
export class RealClaims extends OptumResource {
  /**
   * Searches claims. Retry class `idempotent`.
   *
   * @param request - payer, claim or member, dates of service as MM/DD/YYYY; `select` names the fields of a claim, default
   * all; `limit`, `cursor`
   * @param options - signal, time budgets in milliseconds, retries, headers; used for every page
   * @returns a lazy list: nothing is sent until it is awaited or iterated. `issues` holds what pages remarked
   * @throws (when read) `ValidationError` before anything is sent, also for a selected field that a claim does not have;
   * `BadRequestError` or `ServerError` for errors without data; the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const search = { providerTaxId, payerId: '87726', claimNumber: '1234567890' };
   * const select = { claimNumber: true, claimDetailedInformation: { lines: { lineNumber: true } } } as const;
   * for await (const claim of optum.real.claims.search({ ...search, select })) console.log(claim.claimNumber);
   * ```
   */
  search<const S extends true | Selection<RealClaim> = true>(
    request: RealListInput<ClaimSearch, RealClaim, S>,
    options?: RequestOptions,
  ): RealList<Selected<RealClaim, S>> {
    return runList<RealClaim, S>(this, searchClaim, request, options);
  }

  /**
   * Searches tickets (disputes of claims) and their status. Retry class `idempotent`.
   *
   * @param request - payer, type of ticket, number or dates (YYYY-MM-DD, at most 30 days apart); `select`
   * @returns the tickets; the vendor does not page them
   * @throws the errors of {@link RealClaims.search}
   * @example
   * ```ts
   * const ticket = { providerTaxId, payerId: '87726', ticketType: 'APPEAL', ticketNumber: '1234567' };
   * const { data } = await optum.real.claims.searchTickets(ticket);
   * ```
   */
  searchTickets<const S extends true | Selection<RealClaimTicket> = true>(
    request: RealInput<ClaimTicketSearch, RealClaimTicket, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealClaimTicket[], S>>> {
    return run<RealClaimTicket[], S>(this, searchClaimTicket, request, options);
  }

  /**
   * Retrieves the 277CA of a submission. Retry class `idempotent`.
   *
   * @param request - payer, and the `transactionId` from the response to the submission; `select`
   * @returns the 277CA in X12
   * @throws the errors of {@link RealClaims.search}
   * @example
   * ```ts
   * const claim = { providerTaxId, payerId: '87726', transactionId };
   * const { data } = await optum.real.claims.retrieveAcknowledgement(claim);
   * console.log(data.responseType);
   * ```
   */
  retrieveAcknowledgement<const S extends true | Selection<RealAcknowledgement> = true>(
    request: RealInput<AcknowledgementQuery, RealAcknowledgement, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealAcknowledgement, S>>> {
    return run<RealAcknowledgement, S>(this, search277CA, request, options);
  }

  /**
   * Returns the actions allowed on lines of a claim. Retry class `idempotent`.
   *
   * @param request - payer, and `claimActionIdentifier` and `lineKeys` of a claim from a search; `select`
   * @throws the errors of {@link RealClaims.search}
   * @example
   * ```ts
   * const lines = { providerTaxId, payerId: '87726', claimActionIdentifier, lineKeys: ['1'] };
   * const { data } = await optum.real.claims.lineActions(lines);
   * ```
   */
  lineActions<const S extends true | Selection<RealLineActions> = true>(
    request: RealInput<ClaimLineActionQuery, RealLineActions, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealLineActions, S>>> {
    return run<RealLineActions, S>(this, getClaimLineAction, request, options);
  }

  /**
   * Retrieves a document of a claim. Retry class `idempotent`.
   *
   * @param request - payer, and the `documentId` of a claim from a search; `select`
   * @returns the document in base64
   * @throws the errors of {@link RealClaims.search}
   * @example
   * ```ts
   * const { data } = await optum.real.claims.retrieveDocument({ providerTaxId, payerId: '87726', documentId });
   * ```
   */
  retrieveDocument<const S extends true | Selection<RealDocument> = true>(
    request: RealInput<RealDocumentQuery, RealDocument, S>,
    options?: RequestOptions,
  ): ResponsePromise<RealResult<Selected<RealDocument, S>>> {
    return run<RealDocument, S>(this, getDocument, request, options);
  }
}
