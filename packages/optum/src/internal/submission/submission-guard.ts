import type { LooseClaim } from '../../medical-network/claims/claim.js';
import { isObject } from '../error/wire-errors.js';
import { digestOf, ledgerKey } from './guarded-submission.js';

/**
 * What makes a claim the same claim: payer, billing provider, patient control number and frequency code, as an HMAC. A
 * claim in X12 has the key that it has in JSON.
 *
 * @param claim - as the caller gave it
 * @param secret - the caller's
 */
export function submissionKey(claim: LooseClaim, secret: string): string {
  const information: Readonly<Record<string, unknown>> = isObject(claim.claimInformation)
    ? claim.claimInformation
    : {};
  const billing: Readonly<Record<string, unknown>> = isObject(claim.billing) ? claim.billing : {};
  const parts = [
    claim.tradingPartnerServiceId,
    billing.npi ?? billing.employerId,
    information.patientControlNumber,
    information.claimFrequencyCode,
  ];
  return ledgerKey(parts, secret);
}

/** A digest of the content, whatever the order of its properties; the control number says nothing of it. */
export function contentDigest({ controlNumber: _controlNumber, ...claim }: LooseClaim): string {
  return digestOf(claim);
}
