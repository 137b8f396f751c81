import {
  BadRequestError,
  type Issue,
  type RequestOptions,
  type ResponseMeta,
  ServerError,
  type WithResponse,
} from '@payerkit/core';
import { callOperation } from '../internal/call-operation.js';
import type { Connection } from '../internal/connection.js';
import { readEnvelope } from '../internal/envelope.js';
import { isObject } from '../internal/wire-errors.js';
import type { OperationKey } from '../operations.js';

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

/** The selected field of an answer. */
export interface DentalData {
  /** What was selected. */
  readonly data: Fields;
  /** What the vendor remarks beside usable data. */
  readonly issues: readonly Issue[];
}

/**
 * Sends a GraphQL document to a dental product and gives the answer as it is.
 *
 * @param connection - how Optum is reached
 * @param key - the product's operation
 * @param query - document, variables, headers
 * @param options - the caller's request options
 */
export function sendDentalQuery(
  connection: Connection,
  key: OperationKey,
  { providerTaxId, query, variables, headers }: DentalQuery,
  options: RequestOptions | undefined,
): Promise<WithResponse<unknown>> {
  const request = {
    headers: {
      providerTaxId,
      // Not every dental document declares it; without it the sandbox may read live data.
      environment: connection.environment.kind === 'sandbox' ? 'sandbox' : undefined,
      ...headers,
    },
    body: { query, variables },
  };
  return callOperation<unknown>(connection, key, request, options).withResponse();
}

/**
 * The selected field of a GraphQL answer, with the errors beside it as issues.
 *
 * @param key - the operation, for errors
 * @param field - which field of `data`
 * @param answer - as on the wire
 * @param meta - of the answer, for errors
 * @throws `BadRequestError` or `ServerError` for an answer without data
 */
export function readDentalData(key: string, field: string, answer: unknown, meta: ResponseMeta): DentalData {
  const wire: Fields = isObject(answer) ? answer : {};
  const envelope = Array.isArray(wire.errors) ? readEnvelope({ errors: wire.errors }) : undefined;
  const issues = envelope?.issues ?? [];
  const selected = isObject(wire.data) ? wire.data[field] : undefined;
  if (isObject(selected)) return { data: selected, issues };
  const code = envelope?.code ?? 'no_data';
  const init = { ...errorContext(key, meta), code: code.toLowerCase(), issues, details: answer };
  if (/INTERNAL|TIMEOUT|UNAVAILABLE/i.test(code))
    throw new ServerError({ ...init, message: 'Optum failed to answer; try again later.', retryable: true });
  throw new BadRequestError({ ...init, message: 'Optum gave no data; see issues and details().' });
}

/** What an error tells of the call whose answer it is about. */
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
