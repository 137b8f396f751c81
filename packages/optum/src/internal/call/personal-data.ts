import type { CallDisclosure } from '@payerkit/core';
import type { ProductLine } from '../../settings/product-line.js';

const IMPERSONAL =
  /health|\/payerlist\/|\/metadata$|\/cds-services$|GetAllParticipatingPayers|IsParticipatingPayer/;

/**
 * Returns the disclosure of an operation without its own reader; undefined when its response contains no person's data.
 * The call's option `subject` names the person.
 *
 * @param line - product line of the operation
 * @param path - path of the operation, or as the caller gave it
 * @param resourceType - for the disclosure
 */
export function personalData(
  line: ProductLine,
  path: string,
  resourceType: string,
): CallDisclosure<unknown> | undefined {
  if (line === 'reference' || IMPERSONAL.test(path)) return undefined;
  return { resourceType, subject: undefined, scopes: [], count: countOf };
}

/** Returns the number of people's records in a response, as far as its shape shows. */
function countOf(response: unknown): number {
  return Array.isArray(response) ? response.length : 1;
}
