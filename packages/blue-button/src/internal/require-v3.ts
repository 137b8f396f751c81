import { ValidationError } from '@payerkit/core';
import type { MemberChannel } from '../member-channel.js';

/** Rejects what only v3 has, before it is sent. */
export function requireV3({ parts }: MemberChannel, operation: string): void {
  if (parts.version === 'v3') return;
  throw new ValidationError({
    code: 'version_required',
    message: `Only v3 has this, and this client speaks ${parts.version}. Build a client with version: 'v3'.`,
    provider: 'blue-button',
    operation,
    issues: [{ severity: 'error', code: 'version_required', path: 'version' }],
  });
}
