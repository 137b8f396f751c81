import type { ClaimSummary } from '@payerkit/core';

/** Columns of the CSV of claims, in order. */
export const CLAIM_COLUMNS = [
  'claim_id',
  'claim_number',
  'kind',
  'status',
  'voided',
  'service_start',
  'service_end',
  'provider',
  'provider_npi',
  'billed',
  'allowed',
  'paid',
  'patient_owes',
  'currency',
  'payment_date',
  'denial_reasons',
] as const;

/**
 * Returns the fields of a claim in the order of {@link CLAIM_COLUMNS}. A spreadsheet reads none of the texts as a formula.
 *
 * @param claim - the summary
 */
export function claimFields(claim: ClaimSummary): string[] {
  const { billed, allowed, paid, patientOwes } = claim;
  const currency = [billed, allowed, paid, patientOwes].find(
    (money) => money?.currency !== undefined,
  )?.currency;
  return [
    textField(claim.id),
    textField(claim.claimNumber),
    textField(claim.kindText),
    textField(claim.status),
    claim.voided === undefined ? '' : String(claim.voided),
    textField(claim.period?.start),
    textField(claim.period?.end),
    textField(claim.provider?.name),
    textField(claim.provider?.npi),
    ...[billed, allowed, paid, patientOwes].map((money) => money?.amount ?? ''),
    textField(currency),
    textField(claim.paymentDate),
    textField(claim.denialReasons.map(({ code, text }) => [code, text].filter(Boolean).join(' ')).join('; ')),
  ];
}

/** Identifiers of Blue Button begin with a minus and digits, which no spreadsheet calculates with. */
function textField(text: string | undefined): string {
  if (text === undefined) return '';
  return /^[=+@\t\r]|^-(?!\d+$)/.test(text) ? `'${text}` : text;
}
