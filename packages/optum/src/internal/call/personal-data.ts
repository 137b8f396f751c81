import type { CallDisclosure } from '@payerkit/core';
import type { ProductLine } from '../../settings/product-line.js';

const IMPERSONAL =
  /health|\/payerlist\/|\/metadata$|\/cds-services$|GetAllParticipatingPayers|IsParticipatingPayer/;

/**
 * Returns the disclosure of an operation that has no reader of its own; undefined where its response holds no person's data. Whose
 * data it is, the call's option `subject` says.
 *
 * @param line - product line of the operation
 * @param path - of the operation, or as the caller gave it
 * @param resourceType - what the response is, for the disclosure
 */
export function personalData(
  line: ProductLine,
  path: string,
  resourceType: string,
): CallDisclosure<unknown> | undefined {
  if (line === 'reference' || IMPERSONAL.test(path)) return undefined;
  return { resourceType, subject: undefined, scopes: [], count: countOf };
}

/** Returns how many people's records a response holds, as far as its shape shows. */
function countOf(response: unknown): number {
  return Array.isArray(response) ? response.length : 1;
}
