import { inputError, type ValidationError } from '@payerkit/core';
import type { RemittanceReportBody } from '../medical-network/reports/remittance.js';

/**
 * 835 reports that you have stored, as Optum converted them to JSON: a list, or a function that returns them for each
 * read of the claims, such as an async generator over your database.
 */
export type StoredRemittances =
  | readonly RemittanceReportBody[]
  | (() => Iterable<RemittanceReportBody> | AsyncIterable<RemittanceReportBody>);

/**
 * Rejects a value that cannot be stored reports.
 *
 * @throws `ValidationError`
 */
export function checkStoredRemittances(stored: unknown): void {
  if (stored === undefined || Array.isArray(stored) || typeof stored === 'function') return;
  throw rejectedRemittances(
    'remittances',
    'must be an array of 835 reports, or a function that returns them',
  );
}

/**
 * Creates the error for stored reports that cannot be read.
 *
 * @param path - of the argument
 * @param text - the rule that it breaks
 */
export function rejectedRemittances(path: string, text: string): ValidationError {
  return inputError([{ path, text }], { provider: 'optum', operation: 'optum.forMember' });
}
