import type { Bundle, Resource } from 'fhir/r4.js';
import { dayOf, type MemberRecord } from './records.js';

const COLUMNS = [
  'claim',
  'type',
  'from',
  'to',
  'provider',
  'npi',
  'billed',
  'medicare_paid',
  'you_owe',
  'currency',
  'canceled',
] as const;

/** Writes the claims as CSV, one line for each, for a spreadsheet. */
export function claimsCsv({ summaries }: MemberRecord): string {
  const rows = summaries.map((claim) => [
    claim.id,
    claim.kindText,
    dayOf(claim),
    claim.period?.end?.slice(0, 10),
    claim.provider?.name,
    claim.provider?.npi,
    claim.billed?.amount,
    claim.paid?.amount,
    claim.patientOwes?.amount,
    (claim.billed ?? claim.paid ?? claim.patientOwes)?.currency,
    claim.voided === true ? 'yes' : '',
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Spreadsheets run a cell that begins like a formula; a number with a sign is none. */
function cell(value: string | undefined = ''): string {
  const isFormula = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value);
  return `"${`${isFormula ? "'" : ''}${value}`.replaceAll('"', '""')}"`;
}

/** Returns everything that was read as one FHIR R4 Bundle, for another application. */
export function recordBundle({ patient, coverage, claims, readAt }: MemberRecord): Bundle {
  const resources: Resource[] = [...(patient ? [patient] : []), ...coverage, ...claims];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: readAt.toISOString(),
    entry: resources.map((resource) => ({ resource: resource as never })),
  };
}
