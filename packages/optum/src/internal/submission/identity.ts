import { canonicalJson } from '@payerkit/core';
import { wireText } from '../wire/text.js';

/** The ledger identity of one submission. */
export interface SubmissionIdentity {
  /** Parts that identify it, in a fixed order; missing parts count as empty. */
  readonly parts: readonly unknown[];
  /** Its complete content, plain JSON: distinguishes a repeat from a correction. */
  readonly content: unknown;
}

/**
 * Returns the key of a submission: an HMAC, because its parts can name a person.
 *
 * @param identity - of the submission
 * @param secret - the caller's
 */
export function submissionKey({ parts }: Pick<SubmissionIdentity, 'parts'>, secret: string): string {
  const { createHmac } = process.getBuiltinModule('node:crypto');
  return createHmac('sha256', secret)
    .update(JSON.stringify(['optum', ...parts.map((part) => wireText(part) ?? '')]))
    .digest('hex');
}

/**
 * Returns a digest of content, independent of the order of its properties.
 *
 * @param content - plain JSON
 */
export function digestOf(content: unknown): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
