import {
  BadRequestError,
  type Issue,
  inputError,
  type RequestOptions,
  type ResponseMeta,
  ServerError,
  type ValidationError,
  type WithResponse,
} from '@payerkit/core';
import { callOperation } from '../internal/call/call-operation.js';
import type { Connection } from '../internal/call/connection.js';
import { checkTypes } from '../internal/check/arguments.js';
import { readEnvelope } from '../internal/error/envelope.js';
import { isObject } from '../internal/error/wire-errors.js';
import { graphqlRetryClass } from '../internal/operation/graphql-document.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import { wireText } from '../internal/wire/text.js';
import { PRODUCTS, type RealApi, type RealRequest, type RealResponse } from './product.js';

/** A GraphQL request as it goes out, with a file where it has one. */
export interface ExecutedRequest extends RealRequest {
  /** Goes out as a multipart form, in the place of the variable `file`. */
  readonly file?: Blob | undefined;
}

/**
 * Sends a GraphQL request of a product and reads its response.
 *
 * @param connection - how Optum is reached
 * @param api - which product
 * @param request - document, variables, provider
 * @param options - the caller's request options
 */
export async function execute<T>(
  connection: Connection,
  api: RealApi,
  request: ExecutedRequest,
  options: RequestOptions | undefined,
): Promise<WithResponse<RealResponse<T>>> {
  const product = typeof api === 'string' && Object.hasOwn(PRODUCTS, api) ? PRODUCTS[api] : undefined;
  checkTypes(product?.key ?? 'real.execute', { api: [api, 'text'], request: [request, 'object'] });
  const { providerTaxId, query, operationName, nextPageToken, file } = request ?? {};
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
  const sent =
    file === undefined
      ? { headers, body }
      : { headers, body: formOf(body, file), contentType: 'multipart/form-data' };
  const { data: answer, meta } = await callOperation<unknown>(
    connection,
    product.key,
    sent,
    options,
  ).withResponse();
  return { data: readResponse<T>(product.key, graphqlRetryClass(body) === 'unsafe', answer, meta), meta };
}

/** The form of the GraphQL multipart request specification, as the vendor has it. */
function formOf(body: object, file: Blob): Readonly<Record<string, unknown>> {
  return { operations: JSON.stringify(body), map: JSON.stringify({ 0: ['variables.file'] }), 0: file };
}

function wrongCall(path: 'api' | 'providerTaxId'): ValidationError {
  const text = path === 'api' ? 'is none of the products' : 'must be nine digits';
  return inputError([{ path, text }], { provider: 'optum' });
}

/** The referral product takes the token inside its input, beside other paging. */
function withToken(
  variables: RealRequest['variables'],
  nextPageToken: string | undefined,
): RealRequest['variables'] {
  if (nextPageToken === undefined || !isObject(variables)) return variables;
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

/**
 * The data of a GraphQL response, with the errors beside it as issues.
 *
 * @param operation - method and path template, for errors
 * @param isUnsafe - whether it was a mutation
 * @param response - as on the wire
 * @param meta - of the response, for errors
 * @throws `BadRequestError`, `ServerError` or `SubmissionUnknownError` for a response without data
 */
export function readResponse<T>(
  operation: string,
  isUnsafe: boolean,
  answer: unknown,
  meta: ResponseMeta,
): RealResponse<T> {
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
  const isOwnFault = /INTERNAL|TIMEOUT|UNAVAILABLE/i.test(code);
  // A submission that broke inside may have been taken, and one without data or errors may be anywhere.
  if (isUnsafe && !isGraphqlRejection(issues))
    throw unknownSubmission(operation, meta, { code: init.code, issues, details: answer });
  if (isOwnFault)
    throw new ServerError({ ...init, message: 'Optum failed to respond; try again later.', retryable: true });
  throw new BadRequestError({ ...init, message: 'Optum gave no data; see issues and details().' });
}

/**
 * Returns whether the errors of a GraphQL response prove that a mutation did not run: all of them are documented words for a
 * request that is wrong.
 *
 * @param issues - read from the errors
 */
export function isGraphqlRejection(issues: readonly Issue[]): boolean {
  const errors = issues.filter(({ severity }) => severity === 'error');
  return errors.length > 0 && errors.every(({ code }) => REJECTIONS.test(code));
}

const REJECTIONS =
  /^(?:MISSING_REQUIRED_FIELD|INVALID_FIELD|INVALID_SEARCH|VALIDATION_FAILED|BACKEND_VALIDATION_FAILED|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|AUTH_FAILURE|ValidationError|InvalidSyntax)$/;

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
