import {
  type FetchedPage,
  type Issue,
  type List,
  type ListQuery,
  type RequestOptions,
  ResponsePromise,
} from '@payerkit/core';
import type { z as Z } from 'zod';
import { type ClaimStatusMeaning, claimStatusCategory } from '../codes/claim-status-categories.js';
import { boundList } from '../internal/call/bound-list.js';
import { PageRepeats } from '../internal/call/page-repeats.js';
import { connectionOf, run } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import { objectOf, objectsOf } from '../internal/wire/json.js';
import { inOrder, wireFields, type Zod } from '../internal/wire/schema.js';
import { wireText } from '../internal/wire/text.js';
import type { OptumResource } from '../optum-resource.js';
import { dentalRequest, readDentalData } from './dental-query.js';
import { taxIdField } from './eligibility-request.js';

/** Dental claims to look for. Dates are `YYYYMMDD`. Optum: Real Dental Claim Status. */
export interface DentalClaimQuery extends ListQuery {
  /** Tax ID of the provider, nine digits; sent as a header. */
  readonly providerTaxId: string;
  /** Payer ID. */
  readonly payerId: string;
  /** The payer's claim number. */
  readonly claimNumber?: string | undefined;
  /** Tax ID of the billing provider. */
  readonly billingProviderTin?: string | undefined;
  /** Your ID as a submitter. */
  readonly submitterId?: string | undefined;
  /** ID on the member's card. */
  readonly memberId?: string | undefined;
  /** The member's first name. */
  readonly memberFirstName?: string | undefined;
  /** The member's last name. */
  readonly memberLastName?: string | undefined;
  /** The member's date of birth. */
  readonly memberDateOfBirth?: string | undefined;
  /** First day of service. */
  readonly serviceStartDate?: string | undefined;
  /** Last day of service. */
  readonly serviceEndDate?: string | undefined;
}

/** A dental claim at a payer. */
export interface DentalClaim {
  /** The payer's claim number. */
  readonly claimNumber: string | undefined;
  /** Meaning for programs; `unknown` for an unknown value. */
  readonly meaning: ClaimStatusMeaning;
  /** The status in payerkit's wording, if it is an X12 category. */
  readonly text: string | undefined;
  /** The payer's term for it, such as `PROCESSED`. */
  readonly claimStatus: string | undefined;
  /** The vendor's remarks on this page. */
  readonly issues: readonly Issue[];
  /** The claim in wire format. */
  readonly response: Readonly<Record<string, unknown>>;
}

const KEY = 'POST /oihub/dental/claim/inquiry/v1';

const DOCUMENT = `query SearchClaim($searchClaimInput: SearchClaimInput!) {
  searchClaim(searchClaimInput: $searchClaimInput) {
    claims { claimNumber claimStatus }
    pagination { hasMoreRecords nextPageToken }
  }
}`;

/** The query for one page, with the token except for the first. */
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
 * Lists the claims that match a query, page by page.
 *
 * @param query - search criteria and list parameters
 *
 * @internal
 */
export function dentalClaimList(
  resource: OptumResource,
  query: DentalClaimQuery,
  options: RequestOptions | undefined,
): List<DentalClaim> {
  const { cursor: _cursor, limit: _limit, concurrency: _concurrency, ...question } = query ?? {};
  // Claims may lack a distinguishing field, so their position identifies them.
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
  return boundList<DentalClaim, string>(
    [connectionOf(resource).environment.origins.gateway, question],
    {
      operation: KEY,
      fetch: (token, pageOptions) => new ResponsePromise(fetch(token, pageOptions)),
      idOf: (claim) => places.get(claim) ?? '',
    },
    query,
    options,
  );
}

/**
 * Reads the claims of a response.
 *
 * @param response - the field `searchClaim`, in wire format
 * @param issues - remarks in the response
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
