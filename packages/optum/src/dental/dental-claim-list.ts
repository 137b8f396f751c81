import {
  createList,
  type FetchedPage,
  type Issue,
  type List,
  type ListQuery,
  type RequestOptions,
  ResponsePromise,
} from '@payerkit/core';
import type { z as Z } from 'zod';
import { type ClaimStatusMeaning, claimStatusCategory } from '../codes/claim-status-categories.js';
import { PageRepeats } from '../internal/call/page-repeats.js';
import { connectionOf, run } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import { objectOf, objectsOf } from '../internal/wire/json.js';
import { inOrder, wireFields, type Zod } from '../internal/wire/schema.js';
import { wireText } from '../internal/wire/text.js';
import type { OptumResource } from '../optum-resource.js';
import { dentalRequest, readDentalData } from './dental-query.js';
import { taxIdField } from './eligibility-request.js';

/** Which dental claims to look for. Dates are `YYYYMMDD`. Optum: Real Dental Claim Status. */
export interface DentalClaimQuery extends ListQuery {
  /** Tax ID of the provider, nine digits; is sent as a header. */
  readonly providerTaxId: string;
  /** Payer id. */
  readonly payerId: string;
  /** The claim number of the payer. */
  readonly claimNumber?: string | undefined;
  /** Tax ID of the billing provider. */
  readonly billingProviderTin?: string | undefined;
  /** Your id as a submitter. */
  readonly submitterId?: string | undefined;
  /** Id on the member's card. */
  readonly memberId?: string | undefined;
  /** The member's first name. */
  readonly memberFirstName?: string | undefined;
  /** The member's last name. */
  readonly memberLastName?: string | undefined;
  /** The member's day of birth. */
  readonly memberDateOfBirth?: string | undefined;
  /** First day of service. */
  readonly serviceStartDate?: string | undefined;
  /** Last day of service. */
  readonly serviceEndDate?: string | undefined;
}

/** A dental claim at a payer. */
export interface DentalClaim {
  /** The claim number of the payer. */
  readonly claimNumber: string | undefined;
  /** Meaning for programs; `unknown` for an unknown value. */
  readonly meaning: ClaimStatusMeaning;
  /** The status in payerkit's words, where it is an X12 category. */
  readonly text: string | undefined;
  /** The payer's word for it, such as `PROCESSED`. */
  readonly claimStatus: string | undefined;
  /** The vendor's remarks on this page. */
  readonly issues: readonly Issue[];
  /** As on the wire. */
  readonly response: Readonly<Record<string, unknown>>;
}

const KEY = 'POST /oihub/dental/claim/inquiry/v1';

const DOCUMENT = `query SearchClaim($searchClaimInput: SearchClaimInput!) {
  searchClaim(searchClaimInput: $searchClaimInput) {
    claims { claimNumber claimStatus }
    pagination { hasMoreRecords nextPageToken }
  }
}`;

/** A page of a list: its question, with the token where it is not the first. */
interface ClaimPage extends Omit<DentalClaimQuery, keyof ListQuery> {
  readonly nextPageToken: string | undefined;
}

const list = operation(KEY, {
  kind: 'query',
  request: querySchema,
  wire: ({ nextPageToken, providerTaxId, ...searchClaimInput }: ClaimPage) =>
    dentalRequest({
      providerTaxId,
      query: DOCUMENT,
      variables: { searchClaimInput },
      headers: { nextPageToken },
    }),
  read({ body }, context): FetchedPage<DentalClaim, string> {
    const { data, issues } = readDentalData('searchClaim', body, context);
    const pagination = objectOf(data.pagination);
    return {
      items: readDentalClaims(data, issues),
      next: pagination.hasMoreRecords === false ? undefined : wireText(pagination.nextPageToken),
      total: undefined,
    };
  },
  counts: 'items',
});

function querySchema(z: Zod): Z.ZodType {
  const { text, date } = wireFields(z);
  const optional = text(80).optional();
  return z
    .object({
      providerTaxId: taxIdField(z),
      payerId: text(80),
      claimNumber: optional,
      billingProviderTin: optional,
      submitterId: optional,
      memberId: optional,
      memberFirstName: optional,
      memberLastName: optional,
      memberDateOfBirth: date.optional(),
      serviceStartDate: date.optional(),
      serviceEndDate: date.optional(),
    })
    .refine((value) => inOrder(value.serviceStartDate, value.serviceEndDate), {
      path: ['serviceEndDate'],
      error: 'must not be before serviceStartDate',
    });
}

/**
 * The claims that a query finds, page by page.
 *
 * @param query - what to look for, and list parameters
 *
 * @internal
 */
export function dentalClaimList(
  resource: OptumResource,
  query: DentalClaimQuery,
  options: RequestOptions | undefined,
): List<DentalClaim> {
  const { cursor: _cursor, limit: _limit, concurrency: _concurrency, ...question } = query ?? {};
  // Claims need not hold what tells them apart, so their place does.
  const places = new WeakMap<DentalClaim, string>();
  const repeats = new PageRepeats(KEY);
  const fetch = async (token: string | undefined, pageOptions: RequestOptions | undefined) => {
    const page = await run(resource, list, { ...question, nextPageToken: token }, pageOptions).withResponse();
    const { items } = page.data;
    repeats.check(
      token,
      items.map(({ response }) => response),
    );
    for (const [index, claim] of items.entries()) places.set(claim, JSON.stringify([token, index]));
    return page;
  };
  return createList<DentalClaim, string>(
    {
      provider: 'optum',
      operation: KEY,
      binding: JSON.stringify([connectionOf(resource).environment.origins.gateway, question]),
      fetch: (token, pageOptions) => new ResponsePromise(fetch(token, pageOptions)),
      idOf: (claim) => places.get(claim) ?? '',
    },
    query,
    options,
  );
}

/**
 * Reads found dental claims.
 *
 * @param response - the field `searchClaim`, in wire format
 * @param issues - remarks beside it
 */
export function readDentalClaims(
  response: Readonly<Record<string, unknown>>,
  issues: readonly Issue[] = [],
): DentalClaim[] {
  return objectsOf(response.claims).map((claim) => {
    const claimStatus = wireText(claim.claimStatus);
    const category = /^([AEFP]\d[A-Z]?|[DR]\d{1,2})$/.test(claimStatus ?? '')
      ? claimStatusCategory(claimStatus ?? '')
      : undefined;
    return {
      claimNumber: wireText(claim.claimNumber),
      meaning: category?.meaning ?? meaningByWord(claimStatus),
      text: category?.text,
      claimStatus,
      issues,
      response: claim,
    };
  });
}

const WORDS: readonly (readonly [pattern: RegExp, meaning: ClaimStatusMeaning])[] = [
  [/^(paid)\b/i, 'paid'],
  [/^(denied)\b/i, 'denied'],
  [/^(rejected|returned)\b/i, 'rejected'],
  [/^(processed|finali[sz]ed|completed?)\b/i, 'finalized'],
  [/^(pending|in[\s_-]?(process|progress)|received|accepted|acknowledged)\b/i, 'inProgress'],
  [/^(not[\s_-]?found)\b/i, 'notFound'],
];

function meaningByWord(status: string | undefined): ClaimStatusMeaning {
  return WORDS.find(([pattern]) => status !== undefined && pattern.test(status))?.[1] ?? 'unknown';
}
