import type { ClaimKind, ClaimSummary } from '@payerkit/core';
import { dayOf } from '../records.js';

/** Groups of claim types that a chart can tell apart. */
export const GROUPS = {
  doctor: 'Doctor and services',
  hospital: 'Hospital and facility',
  drug: 'Medicines',
  other: 'Equipment and other',
} as const;

export type Group = keyof typeof GROUPS;

const GROUP_OF: Readonly<Partial<Record<ClaimKind, Group>>> = {
  carrier: 'doctor',
  professional: 'doctor',
  inpatient: 'hospital',
  outpatient: 'hospital',
  snf: 'hospital',
  hha: 'hospital',
  hospice: 'hospital',
  institutional: 'hospital',
  pde: 'drug',
  pharmacy: 'drug',
};

export function groupOf({ kind }: ClaimSummary): Group {
  return GROUP_OF[kind] ?? 'other';
}

export function isGroup(text: string | undefined): text is Group {
  return text !== undefined && Object.hasOwn(GROUPS, text);
}

/** Returns the year of a claim; undefined when it has no date. */
export function yearOf(claim: ClaimSummary): string | undefined {
  return dayOf(claim).slice(0, 4) || undefined;
}

/** Returns all years from the first claim to the last, those without claims included. */
export function yearsOf(claims: readonly ClaimSummary[]): readonly string[] {
  const years = claims.map((claim) => Number(yearOf(claim) ?? 0)).filter((year) => year > 0);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
}
