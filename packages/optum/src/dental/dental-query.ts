import { BadRequestError, type Issue } from '@payerkit/core';
import type { WireRequest } from '../internal/operation/operation.js';
import type { ResponseContext } from '../internal/submission/unknown-submission.js';
import { type Fields, isObject } from '../internal/wire/json.js';
import { readResponse } from '../real/execute.js';

/** A GraphQL request to a dental product. */
export interface DentalQuery {
  /** Sent as a header, if present. */
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
  /** Selected data. */
  readonly data: Fields;
  /** The vendor's remarks in addition to usable data. */
  readonly issues: readonly Issue[];
}

/**
 * Writes a GraphQL request to a dental product.
 *
 * @param query - document, variables, headers
 *
 * @internal
 */
export function dentalRequest({ providerTaxId, query, variables, headers }: DentalQuery): WireRequest {
  return { headers: { providerTaxId, ...headers }, body: { query, variables } };
}

/**
 * Returns the selected field of a GraphQL response, with its errors as issues.
 *
 * @param field - field of `data`
 * @throws `BadRequestError` or `ServerError` for a response without data
 */
export function readDentalData(
  field: string,
  body: unknown,
  context: ResponseContext & { readonly operation?: string | undefined },
): DentalData {
  const { operation = '' } = context;
  const { data, issues } = readResponse<Fields>(operation, false, body, context);
  const selected = data[field];
  if (isObject(selected)) return { data: selected, issues };
  throw new BadRequestError({
    ...errorContext(operation, context),
    code: 'no_data',
    message: 'Optum returned no data. See `issues` and `details()`.',
    issues,
    details: body,
  });
}

/** Error context of a call. */
export function errorContext(operation: string, { status, requestId, attempts }: ResponseContext) {
  return { provider: 'optum', operation, status, requestId, attempts, sent: 'yes' } as const;
}
