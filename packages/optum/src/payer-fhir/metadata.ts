import type { FailureContext, RequestOptions, ResponsePromise, VendorResponse } from '@payerkit/core';
import type { CapabilityStatement } from 'fhir/r4.js';
import type { Connection } from '../internal/call/connection.js';
import { requestCheck } from '../internal/check/request.js';
import {
  answerObject,
  callFhir,
  type FhirOperation,
  fhirOperation,
  type PayerLine,
  payerLineFields,
} from './fhir-call.js';

/** Checks a request that is a payer and its line and no more. */
export const checkLine = requestCheck((z) => z.object(payerLineFields(z)));

/** The row of the table for the CapabilityStatement of one half of the product. */
export function metadataOperation(half: 'pas' | 'dtr'): FhirOperation {
  const path = `/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/${half}/metadata`;
  return fhirOperation('GET', path, 'safe', checkLine);
}

/**
 * Reads a CapabilityStatement.
 *
 * @param connection - how Optum is reached
 * @param operation - which
 * @param line - payer and line of business
 * @param options - the caller's request options
 */
export function metadataOf(
  connection: Connection,
  operation: FhirOperation,
  line: PayerLine,
  options: RequestOptions | undefined,
): ResponsePromise<CapabilityStatement> {
  const parse = ({ body }: VendorResponse, context: FailureContext) =>
    answerObject(body, context, 'CapabilityStatement') as unknown as CapabilityStatement;
  return callFhir(connection, operation, line, () => ({ parse }), options);
}
