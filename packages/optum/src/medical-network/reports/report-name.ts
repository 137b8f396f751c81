import { ValidationError } from '@payerkit/core';

/** What a report holds. */
export type ReportType =
  | 'claimStatus'
  | 'remittance'
  | 'readableRemittance'
  | 'claimSummary'
  | 'notification'
  | 'clearinghouseRejection'
  | 'payerAcknowledgement'
  | 'unknown';

// The name begins with the type. Its extension is a counter, never a file type.
const types: Readonly<Record<string, ReportType>> = {
  X3: 'claimStatus',
  R5: 'remittance',
  ZZ: 'readableRemittance',
  CF: 'claimSummary',
  UF: 'claimSummary',
  FX: 'notification',
  EC: 'clearinghouseRejection',
  AC: 'payerAcknowledgement',
};

/** A report that waits to be read. */
export interface Report {
  /** Its name, such as `X3000000.XX`; what the other methods take. */
  readonly name: string;
  /** What it holds. */
  readonly type: ReportType;
}

/**
 * Reads the name of a report.
 *
 * @param name - as listed
 */
export function readReportName(name: string): Report {
  return { name, type: types[name.slice(0, 2).toUpperCase()] ?? 'unknown' };
}

/**
 * Which conversion a report has.
 *
 * @param name - as listed
 * @throws `ValidationError` for a report of another type: asking would fail
 */
export function conversionOf(name: string): '277' | '835' {
  const { type } = readReportName(name);
  if (type === 'claimStatus') return '277';
  if (type === 'remittance') return '835';
  const text = 'must be a 277 (X3…) or an 835 (R5…); retrieve() gives the others as text';
  throw new ValidationError({
    code: 'no_conversion',
    provider: 'optum',
    operation: 'GET /medicalnetwork/reports/v2/{filename}',
    message: `The report ${text}. Nothing was sent.`,
    issues: [{ severity: 'error', code: 'no_conversion', path: 'name', text }],
  });
}
