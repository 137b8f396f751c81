import { ValidationError } from '@payerkit/core';
import { traitsOf, type Version, type VersionTraits, versionsWhere } from '../version.js';

/** Traits that say whether a version has something. */
type Flag = { [T in keyof VersionTraits]: VersionTraits[T] extends boolean ? T : never }[keyof VersionTraits];

/**
 * Rejects what a version does not have, before anything is sent.
 *
 * @param version - the client's
 * @param trait - what is needed
 * @param operation - for the error
 * @throws `ValidationError` (code `version_required`)
 */
export function requireTrait(version: Version, trait: Flag, operation: string): void {
  if (traitsOf(version)[trait]) return;
  const versions = versionsWhere((traits) => traits[trait]);
  throw new ValidationError({
    code: 'version_required',
    message: `Only ${versions} has this, and this client uses ${version}. Create a client for ${versions}.`,
    provider: 'blue-button',
    operation,
    issues: [{ severity: 'error', code: 'version_required', path: 'version' }],
  });
}
