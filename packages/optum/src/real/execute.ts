import { BadRequestError, type Issue, ServerError, type ValidationError } from '@payerkit/core';
import { requestRejection } from '../internal/check/request.js';
import { readEnvelope } from '../internal/error/envelope.js';
import { graphqlRetryClass } from '../internal/operation/graphql-document.js';
import { type Operation, operation, type WireRequest } from '../internal/operation/operation.js';
import { type ResponseContext, unknownSubmission } from '../internal/submission/unknown-submission.js';
import { isObject, objectOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import { PRODUCTS, type RealApi, type RealRequest, type RealResponse } from './product.js';

/** A GraphQL request to send, with a file where it has one. */
export interface ExecutedRequest extends RealRequest {
  /** Sent as a multipart form, in place of the variable `file`. */
  readonly file?: Blob | undefined;
}

/**
 * Writes a GraphQL request of a product.
 *
 * @param api - the product
 * @param request - document, variables, provider
 * @throws `ValidationError` for a provider ID that cannot be sent
 */
export function graphqlRequest(api: RealApi, request: ExecutedRequest): WireRequest {
  const { key, paging } = PRODUCTS[api];
  const { providerTaxId, query, operationName, nextPageToken, file } = request;
  if (!/^\d{9}$/.test(String(providerTaxId))) throw wrongCall(key, 'providerTaxId', 'must be nine digits');
  const headers = {
    // One of the dental products spells it in lowercase; HTTP header names ignore case.
    providerTaxId,
    ...(paging === 'header' && nextPageToken !== undefined ? { nextPageToken } : {}),
  };
  const variables = paging === 'variable' ? withToken(request.variables, nextPageToken) : request.variables;
  const body = {
    query,
    ...(variables === undefined ? {} : { variables }),
    ...(operationName === undefined ? {} : { operationName }),
  };
  if (file === undefined) return { headers, body };
  return { headers, body: formOf(body, file), contentType: 'multipart/form-data' };
}

/**
 * Declares a GraphQL document written by the caller.
 *
 * @param api - the product
 * @throws `ValidationError` for an unknown product
 */
export function documentOperation<T>(api: RealApi): Operation<RealRequest, RealResponse<T>> {
  if (typeof api !== 'string' || !Object.hasOwn(PRODUCTS, api))
    throw wrongCall('real.execute', 'api', 'is not one of the products');
  return operation(PRODUCTS[api].key, {
    kind: 'caller',
    wire: (request: RealRequest) => graphqlRequest(api, { ...request, file: undefined }),
    read({ body }, context, { input }) {
      const isUnsafe = graphqlRetryClass(input) === 'unsafe';
      return readResponse<T>(context.operation ?? '', isUnsafe, body, context);
    },
  });
}

/** The form of the GraphQL multipart request specification, which the vendor uses. */
function formOf(body: object, file: Blob): Readonly<Record<string, unknown>> {
  return { operations: JSON.stringify(body), map: JSON.stringify({ 0: ['variables.file'] }), 0: file };
}

function wrongCall(operation: string, path: string, text: string): ValidationError {
  return requestRejection(operation, [{ severity: 'error', code: 'invalid', path, text }]);
}

/** The referral product takes the token inside its input, next to other paging fields. */
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
              pagination: { ...objectOf(value.pagination), nextPageToken },
            },
          ]
        : [name, value],
    ),
  );
}

/**
 * Returns the data of a GraphQL response, with its errors as issues.
 *
 * @param operation - method and path template, for errors
 * @param isUnsafe - whether it was a mutation
 * @throws `BadRequestError`, `ServerError` or `SubmissionUnknownError` for a response without data
 */
export function readResponse<T>(
  operation: string,
  isUnsafe: boolean,
  answer: unknown,
  context: ResponseContext,
): RealResponse<T> {
  const wire = objectOf(answer);
  const envelope = Array.isArray(wire.errors) ? readEnvelope({ errors: wire.errors }) : undefined;
  const issues = envelope?.issues ?? [];
  if (isObject(wire.data) && Object.values(wire.data).some((value) => value !== null && value !== undefined))
    return { data: wire.data as T, issues, nextPageToken: nextTokenIn(wire.data) };
  const code = envelope?.code ?? 'no_data';
  const init = {
    provider: 'optum',
    operation,
    status: context.status,
    requestId: context.requestId,
    attempts: context.attempts,
    sent: 'yes',
    code: code.toLowerCase(),
    issues,
    details: answer,
  } as const;
  const isOwnFault = /INTERNAL|TIMEOUT|UNAVAILABLE/i.test(code);
  // A submission that failed inside Optum may have been accepted, and the outcome of one without data or errors is
  // unknown.
  if (isUnsafe && !isGraphqlRejection(issues))
    throw unknownSubmission(operation, context, { code: init.code, issues, details: answer });
  if (isOwnFault)
    throw new ServerError({ ...init, message: 'Optum failed to respond. Retry later.', retryable: true });
  throw new BadRequestError({ ...init, message: 'Optum returned no data. See `issues` and `details()`.' });
}

/**
 * Checks whether the errors of a GraphQL response prove that a mutation did not run: all of them are documented
 * messages for an invalid request.
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
