import { canonicalJson } from '@payerkit/core';
import { wireText } from '../wire/text.js';

/** One thing that is submitted, as the ledger knows it. */
export interface SubmissionIdentity {
  /** Makes it the same thing again, in a fixed order; missing parts count as empty. */
  readonly parts: readonly unknown[];
  /** All that it says, plain JSON: tells a repeat from a correction. */
  readonly content: unknown;
}

/**
 * Returns the key of a submission: an HMAC, because its parts can name a person.
 *
 * @param identity - what is submitted
 * @param secret - the caller's
 */
export function submissionKey({ parts }: Pick<SubmissionIdentity, 'parts'>, secret: string): string {
  const { createHmac } = process.getBuiltinModule('node:crypto');
  return createHmac('sha256', secret)
    .update(JSON.stringify(['optum', ...parts.map((part) => wireText(part) ?? '')]))
    .digest('hex');
}

/**
 * Returns a digest of content, whatever the order of its properties.
 *
 * @param content - plain JSON
 */
export function digestOf(content: unknown): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
