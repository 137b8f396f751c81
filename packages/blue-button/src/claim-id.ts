import { ValidationError } from '@payerkit/core';
import type { Version } from './version.js';

const OLDER = /^(?:carrier|dme|hha|hospice|inpatient|outpatient|pde|snf)-/;
const V3 = /^(?:-?\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * Rejects a claim id of another version: the server would not find it, and neither id follows from the other.
 *
 * @param version - the client's
 * @param id - as the caller gave it
 * @param operation - operation in the error
 * @throws `ValidationError` (code `foreign_version_id`)
 */
export function checkClaimId(version: Version, id: string, operation: string): void {
  const foreign = version === 'v3' ? OLDER : V3;
  if (!foreign.test(id)) return;
  const text =
    version === 'v3'
      ? 'is a claim id of v1 and v2, which v3 does not know'
      : `is a claim id of v3, which ${version} does not know`;
  throw new ValidationError({
    code: 'foreign_version_id',
    message: `id ${text}. Search for the claim in this version.`,
    provider: 'blue-button',
    operation,
    issues: [{ severity: 'error', code: 'foreign_version_id', path: 'id', text }],
  });
}
