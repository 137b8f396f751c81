import type { Issue } from '@payerkit/core';
import type { GraphqlKey } from '../generated/keys.js';
import type { OperationBody, OperationKey, OperationResponse } from '../operations.js';

/** A GraphQL product of Optum Real. */
export type RealApi =
  | 'eligibility'
  | 'claimInquiry'
  | 'claimActions'
  | 'claimPreCheck'
  | 'benefitCheck'
  | 'documentSearch'
  | 'referral'
  | 'dentalEligibility'
  | 'dentalClaimStatus'
  | 'dentalClaimSubmission'
  | 'dentalEstimate';

/** @internal */
interface Product {
  /** `METHOD /path`. */
  readonly key: GraphqlKey;
  /** Location of the token of the next page, for paged products. */
  readonly paging?: 'header' | 'variable';
}

/**
 * Address and paging of each product.
 *
 * @internal
 */
export const PRODUCTS: Readonly<Record<RealApi, Product>> = {
  eligibility: { key: 'POST /oihub/eligibility/v1/pre-service/member' },
  claimInquiry: { key: 'POST /oihub/claim/inquiry/v1', paging: 'header' },
  claimActions: { key: 'POST /oihub/claim/actions/v1' },
  claimPreCheck: { key: 'POST /oihub/pre-service/v1/claim/precheck' },
  benefitCheck: { key: 'POST /oihub/patient/benefit/check/v1' },
  documentSearch: { key: 'POST /oihub/document/search/v1', paging: 'header' },
  referral: { key: 'POST /oihub/patient/auth/referral/v1', paging: 'variable' },
  dentalEligibility: { key: 'POST /oihub/dental/eligibility/preservice/v1' },
  dentalClaimStatus: { key: 'POST /oihub/dental/claim/inquiry/v1', paging: 'header' },
  dentalClaimSubmission: { key: 'POST /py/oihub/claim/dnt/submit/v1/graphql' },
  dentalEstimate: { key: 'POST /oihub/dental/claim/precare/v1' },
};

/** A GraphQL request. */
export interface RealRequest {
  /** Nine digits; is sent as a header. */
  readonly providerTaxId: string;
  /** The document. Its operations decide whether a request in doubt is resent: queries are, mutations are not. */
  readonly query: string;
  /** Its variables. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Name of the operation to run, where there are several. */
  readonly operationName?: string | undefined;
  /** Cursor from an earlier response. */
  readonly nextPageToken?: string | undefined;
}

/** A GraphQL response. */
export interface RealResponse<T> {
  /** Selected fields. */
  readonly data: T;
  /** The vendor's remarks in addition to usable data. */
  readonly issues: readonly Issue[];
  /** Token of the next page; undefined on the last. */
  readonly nextPageToken: string | undefined;
}

/** The input type of a product's variable. */
export type RealVariable<K extends OperationKey, Name extends string> =
  OperationBody<K, 'application/json'> extends {
    /** Its variables. */
    variables?: infer Variables;
  }
    ? NonNullable<NonNullable<Variables>[Name & keyof NonNullable<Variables>]>
    : never;

/** Response of a product's root field. */
export type RealField<K extends OperationKey, Name extends string> =
  OperationResponse<K, 'application/json'> extends {
    /** Selected fields. */
    data?: infer Data;
  }
    ? NonNullable<NonNullable<Data>[Name & keyof NonNullable<Data>]>
    : never;

/** The same type under its own name. */
export type Own<T> = { [K in keyof T]: T[K] };
