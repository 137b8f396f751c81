import type { Issue } from '@payerkit/core';
import { findSegment, transactionsOf, valueAt } from './x12-transactions.js';

/** The implementation guide of dental claims; errata have suffixes. */
const GUIDE = '005010X224';

/** Identity of a dental claim. */
export interface DentalClaimIdentity {
  /** National Provider Identifier, or other ID, of the billing provider (X12 NM1 85). */
  readonly billingProviderId: string | undefined;
  /** X12 CLM01. */
  readonly patientControlNumber: string | undefined;
  /** X12 CLM05-3. */
  readonly frequencyCode: string | undefined;
  /** X12 SBR01 of the payer the claim goes to. */
  readonly paymentResponsibility: string | undefined;
}

/**
 * Checks a dental claim in X12 for the vendor's rejection reasons, before its content is read.
 *
 * @param x12 - the caller's text
 */
export function dental837Issues(x12: string): Issue[] {
  const transactions = transactionsOf(x12);
  if (transactions === undefined) return [problem('must be a complete X12 interchange, from ISA to IEA')];
  const [transaction] = transactions;
  if (transaction === undefined || transactions.length > 1)
    return [problem('must contain one transaction set (ST to SE)', 'EDI_203')];
  if (transaction.code !== '837' || transaction.version?.startsWith(GUIDE) !== true)
    return [problem(`must be an 837 for dental claims (ST01 837, ${GUIDE})`, 'EDI_200')];
  const claims = transaction.segments.filter(({ id }) => id === 'CLM');
  return claims.length === 1 ? [] : [problem('must contain one claim (CLM)', 'EDI_203')];
}

function problem(text: string, code = 'preflight'): Issue {
  return { severity: 'error', code, path: 'x12', text };
}

/** Returns the identity of a claim, read from its 837. */
export function dentalClaimIdentity(x12: string): DentalClaimIdentity {
  const segments = transactionsOf(x12)?.[0]?.segments ?? [];
  const claim = findSegment(segments, 'CLM');
  return {
    billingProviderId: valueAt(findSegment(segments, 'NM1', '85'), 9),
    patientControlNumber: valueAt(claim, 1),
    frequencyCode: valueAt(claim, 5, 3),
    paymentResponsibility: valueAt(findSegment(segments, 'SBR'), 1),
  };
}
