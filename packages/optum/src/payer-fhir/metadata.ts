import type { FailureContext, VendorResponse } from '@payerkit/core';
import type { CapabilityStatement } from 'fhir/r4.js';
import type { Zod } from '../internal/wire/schema.js';
import { answerObject, lineIn, type PayerLine, payerLineFields } from './fhir-call.js';

/** A request that consists of a payer and its line. */
export const ofLine = {
  request: (z: Zod) => z.object(payerLineFields(z)),
  document: 'unchecked',
  wire: (line: PayerLine) => ({ path: lineIn(line) }),
  discloses: false,
} as const;

/**
 * Reads a CapabilityStatement.
 *
 * @param response - as received
 */
export function readCapabilities({ body }: VendorResponse, context: FailureContext): CapabilityStatement {
  // Its resource type is checked; the content belongs to the payer.
  return answerObject(body, context, 'CapabilityStatement') as unknown as CapabilityStatement;
}
