import {
  BadRequestError,
  type Issue,
  type RequestOptions,
  type ResponseMeta,
  ResponsePromise,
  ServerError,
  ValidationError,
} from '@payerkit/core';
import { callOperation } from '../internal/call-operation.js';
import type { Connection } from '../internal/connection.js';
import { readEnvelope } from '../internal/envelope.js';
import { isObject } from '../internal/wire-errors.js';
import { wireText } from '../internal/wire-text.js';

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

interface Product {
  readonly key: string;
  /** Where the token of the next page travels, where there are pages. */
  readonly paging?: 'header' | 'variable';
}

const products: Readonly<Record<RealApi, Product>> = {
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
  /** Nine digits; goes out as a header. */
  readonly providerTaxId: string;
  /** The document. Its operations decide whether a request in doubt is sent again: queries are, mutations are not. */
  readonly query: string;
  /** Its variables. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Which of several operations. */
  readonly operationName?: string | undefined;
  /** Where to go on: from an earlier answer. */
  readonly nextPageToken?: string | undefined;
}

/** A GraphQL answer. */
export interface RealAnswer<T> {
  /** What was selected. */
  readonly data: T;
  /** What the vendor remarks beside usable data. */
  readonly issues: readonly Issue[];
  /** Token of the next page; undefined after the last. */
  readonly nextPageToken: string | undefined;
}

/**
 * Optum Real: eligibility, claims, benefits, documents and referrals over GraphQL, one POST per product.
 *
 * Optum: Optum Real. Products on the application: those that are called. In the sandbox every request says
 * `environment: sandbox`; without it the vendor answers from live data.
 */
export class OptumReal {
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Runs a GraphQL document. Retry class by the document: `idempotent` for queries, `unsafe` for mutations and for what can
   * not be read.
   *
   * @param api - which product
   * @param request - document, variables, provider
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns the selected data; remarks beside it in `issues`
   * @throws `ValidationError` before anything is sent; `BadRequestError` or `ServerError` for errors without data;
   * `SubmissionUnknownError` when nobody knows what became of a mutation; the token, permission, network and time errors of
   * every call
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
  ): ResponsePromise<RealAnswer<T>> {
    return new ResponsePromise(this.#execute<T>(api, request, options));
  }

  /**
   * Runs a query page by page, where the product has pages.
   *
   * @param api - `claimInquiry`, `documentSearch`, `referral` or `dentalClaimStatus`; others give one page
   * @param request - document, variables, provider
   * @param options - signal, time budgets in milliseconds, retries, headers of each page
   * @throws as {@link OptumReal.execute}
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
  ): AsyncGenerator<RealAnswer<T>, void, undefined> {
    const seen = new Set<string>();
    let token = request.nextPageToken;
    for (;;) {
      const page = await this.execute<T>(api, { ...request, nextPageToken: token }, options);
      yield page;
      token = products[api].paging === undefined ? undefined : page.nextPageToken;
      // A token that comes back would go round for ever.
      if (token === undefined || seen.has(token)) return;
      seen.add(token);
    }
  }

  async #execute<T>(api: RealApi, request: RealRequest, options: RequestOptions | undefined) {
    const product = Object.hasOwn(products, api) ? products[api] : undefined;
    const { providerTaxId, query, operationName, nextPageToken } = request ?? {};
    if (product === undefined || !/^\d{9}$/.test(String(providerTaxId)))
      throw wrongCall(product === undefined ? 'api' : 'providerTaxId');
    const headers = {
      // One of the dental products spells it in lower case; HTTP does not mind.
      providerTaxId,
      ...(product.paging === 'header' && nextPageToken !== undefined ? { nextPageToken } : {}),
    };
    const variables =
      product.paging === 'variable' ? withToken(request.variables, nextPageToken) : request.variables;
    const body = {
      query,
      ...(variables === undefined ? {} : { variables }),
      ...(operationName === undefined ? {} : { operationName }),
    };
    const call = callOperation<unknown>(this.#connection, product.key, { headers, body }, options);
    const { data: answer, meta } = await call.withResponse();
    return { data: readAnswer<T>(product.key, answer, meta), meta };
  }
}

function wrongCall(path: 'api' | 'providerTaxId'): ValidationError {
  const text = path === 'api' ? 'is none of the products' : 'must be nine digits';
  return new ValidationError({
    code: 'invalid_input',
    provider: 'optum',
    message: `${path} ${text}. Nothing was sent.`,
    issues: [{ severity: 'error', code: 'invalid', path, text }],
  });
}

/** The referral product takes the token inside its input, beside other paging. */
function withToken(
  variables: RealRequest['variables'],
  nextPageToken: string | undefined,
): RealRequest['variables'] {
  if (nextPageToken === undefined || variables === undefined) return variables;
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) =>
      isObject(value)
        ? [
            name,
            {
              ...value,
              pagination: { ...(isObject(value.pagination) ? value.pagination : {}), nextPageToken },
            },
          ]
        : [name, value],
    ),
  );
}

function readAnswer<T>(operation: string, answer: unknown, meta: ResponseMeta): RealAnswer<T> {
  const wire: Readonly<Record<string, unknown>> = isObject(answer) ? answer : {};
  const envelope = Array.isArray(wire.errors) ? readEnvelope({ errors: wire.errors }) : undefined;
  const issues = envelope?.issues ?? [];
  if (isObject(wire.data) && Object.values(wire.data).some((value) => value !== null && value !== undefined))
    return { data: wire.data as T, issues, nextPageToken: nextTokenIn(wire.data) };
  const code = envelope?.code ?? 'no_data';
  const init = {
    provider: 'optum',
    operation,
    status: meta.status,
    requestId: meta.requestId,
    attempts: meta.attempts,
    sent: 'yes',
    code: code.toLowerCase(),
    issues,
    details: answer,
  } as const;
  if (/INTERNAL|TIMEOUT|UNAVAILABLE/i.test(code))
    throw new ServerError({ ...init, message: 'Optum failed to answer; try again later.', retryable: true });
  throw new BadRequestError({ ...init, message: 'Optum gave no data; see issues and details().' });
}

/** The first `pagination` below the selected fields. */
function nextTokenIn(data: Readonly<Record<string, unknown>>): string | undefined {
  for (const field of Object.values(data)) {
    const pagination = isObject(field) && isObject(field.pagination) ? field.pagination : undefined;
    if (pagination === undefined || pagination.hasMoreRecords === false) continue;
    const token = wireText(pagination.nextPageToken);
    if (token !== undefined) return token;
  }
  return undefined;
}
