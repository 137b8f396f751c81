import {
  BadRequestError,
  type Issue,
  type RequestOptions,
  type ResponseMeta,
  type WithResponse,
} from '@payerkit/core';
import { callOperation } from '../internal/call/call-operation.js';
import type { Connection } from '../internal/call/connection.js';
import { isObject } from '../internal/error/wire-errors.js';
import type { OperationKey } from '../operations.js';
import { readResponse } from '../real/execute.js';

/** A JSON object of the wire. */
export type Fields = Readonly<Record<string, unknown>>;

/** A GraphQL request to a dental product. */
export interface DentalQuery {
  /** Goes out as a header, where there is one. */
  readonly providerTaxId: string | undefined;
  /** The document. */
  readonly query: string;
  /** Its variables. */
  readonly variables: Fields;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The selected field of a response. */
export interface DentalData {
  /** What was selected. */
  readonly data: Fields;
  /** What the vendor remarks beside usable data. */
  readonly issues: readonly Issue[];
}

/**
 * Sends a GraphQL document to a dental product and gives the response as it is.
 *
 * @param connection - how Optum is reached
 * @param key - the product's operation
 * @param query - document, variables, headers
 * @param options - the caller's request options
 *
 * @internal
 */
export function sendDentalQuery(
  connection: Connection,
  key: OperationKey,
  { providerTaxId, query, variables, headers }: DentalQuery,
  options: RequestOptions | undefined,
): Promise<WithResponse<unknown>> {
  const request = { headers: { providerTaxId, ...headers }, body: { query, variables } };
  return callOperation<unknown>(connection, key, request, options).withResponse();
}

/**
 * The selected field of a GraphQL response, with the errors beside it as issues.
 *
 * @param key - the operation, for errors
 * @param field - which field of `data`
 * @param response - as on the wire
 * @param meta - of the response, for errors
 * @throws `BadRequestError` or `ServerError` for a response without data
 */
export function readDentalData(key: string, field: string, answer: unknown, meta: ResponseMeta): DentalData {
  const { data, issues } = readResponse<Fields>(key, false, answer, meta);
  const selected = data[field];
  if (isObject(selected)) return { data: selected, issues };
  throw new BadRequestError({
    ...errorContext(key, meta),
    code: 'no_data',
    message: 'Optum gave no data; see issues and details().',
    issues,
    details: answer,
  });
}

/** What an error tells of the call whose response it is about. */
export function errorContext(operation: string, { status, requestId, attempts }: ResponseMeta) {
  return { provider: 'optum', operation, status, requestId, attempts, sent: 'yes' } as const;
}

/** A list of the wire, as far as it holds objects. */
export function objectsIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A field of the wire that should be an object. */
export function objectIn(value: unknown): Fields {
  return isObject(value) ? value : {};
}
