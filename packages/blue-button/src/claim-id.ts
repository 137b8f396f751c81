import { ValidationError } from '@payerkit/core';
import { traitsOf, type Version, type VersionTraits, versionsWhere } from './version.js';

const FORMS: Readonly<Record<VersionTraits['claimId'], RegExp>> = {
  typed: /^(?:carrier|dme|hha|hospice|inpatient|outpatient|pde|snf)-/,
  bare: /^(?:-?\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i,
};

/**
 * Rejects a claim ID of another version: the server would not find it, and neither ID can be derived from the other.
 *
 * @param version - the client's
 * @param operation - operation in the error
 * @throws `ValidationError` (code `foreign_version_id`)
 */
export function checkClaimId(version: Version, id: string, operation: string): void {
  const own = traitsOf(version).claimId;
  const [form] = Object.entries(FORMS).find(([name, pattern]) => name !== own && pattern.test(id)) ?? [];
  if (form === undefined) return;
  const text = `is a claim id of ${versionsWhere(({ claimId }) => claimId === form)}, which ${version} does not know`;
  throw new ValidationError({
    code: 'foreign_version_id',
    message: `id ${text}. Search for the claim in this version.`,
    provider: 'blue-button',
    operation,
    issues: [{ severity: 'error', code: 'foreign_version_id', path: 'id', text }],
  });
}
