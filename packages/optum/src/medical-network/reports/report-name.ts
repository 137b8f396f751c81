import { inputError, reading } from '@payerkit/core';
import { lookUp } from '../../internal/call/look-up.js';

/**
 * The content of a report. The 277 and the 835 have readers; `reports.retrieve` returns the others as text. The vendor
 * publishes only part of the layouts of the pipe-delimited reports (SF, SD, CF, UF), so payerkit does not split them.
 * @see https://developer.optum.com/eligibilityandclaims/docs/sd-and-sf-reports-mapping
 */
export type ReportType =
  /** 277 or 277CA (X3). */
  | 'claimStatus'
  /** 835 (R5). */
  | 'remittance'
  /** An 835 as text for people (ZZ). */
  | 'readableRemittance'
  /** Claims of a day, pipe-delimited (CF, UF). */
  | 'claimSummary'
  /** Notices of the clearinghouse (FX). */
  | 'notification'
  /** Claims that the clearinghouse rejected (EC). */
  | 'clearinghouseRejection'
  /** Acceptance of claims or batches by payers, as text (AC). */
  | 'payerAcknowledgement'
  /** Claims that payers accepted or rejected, pipe-delimited (SF); may come instead of X3. */
  | 'payerClaimReport'
  /** Totals of batches that payers accepted or rejected, pipe-delimited (SD). */
  | 'payerBatchReport'
  /** Paper claims that were returned (CN). */
  | 'returnedPaperClaims'
  /** An unknown prefix. */
  | 'unknown';

// The name starts with the type. Its extension is a counter, never a file type.
const TYPES: Readonly<Record<string, ReportType>> = {
  X3: 'claimStatus',
  R5: 'remittance',
  ZZ: 'readableRemittance',
  CF: 'claimSummary',
  UF: 'claimSummary',
  FX: 'notification',
  EC: 'clearinghouseRejection',
  AC: 'payerAcknowledgement',
  SF: 'payerClaimReport',
  SD: 'payerBatchReport',
  CN: 'returnedPaperClaims',
};

/** A report in the mailbox. */
export interface Report {
  /** Its name, such as `X3000000.XX`, as the other methods take it. */
  readonly name: string;
  /** Its content, from the first two characters of the name. */
  readonly type: ReportType;
}

/**
 * Reads the name of a report.
 *
 * @param name - as listed
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not a text
 * @example
 * ```ts
 * const { type } = readReportName('X3000000.XX');
 * ```
 */
export function readReportName(name: string): Report {
  return reading('readReportName', () => ({
    name,
    type: lookUp(TYPES, name.slice(0, 2).toUpperCase()) ?? 'unknown',
  }));
}

/**
 * Returns the conversion of a report.
 *
 * @param name - as listed
 * @throws `ValidationError` for a report of another type, which Optum cannot convert
 */
export function conversionOf(name: string): '277' | '835' {
  const { type } = readReportName(name);
  if (type === 'claimStatus') return '277';
  if (type === 'remittance') return '835';
  const text = 'must be a 277 (X3…) or an 835 (R5…); retrieve() returns the others as text';
  throw inputError([{ code: 'no_conversion', path: 'name', text }], {
    provider: 'optum',
    operation: 'GET /medicalnetwork/reports/v2/{filename}',
    code: 'no_conversion',
  });
}
