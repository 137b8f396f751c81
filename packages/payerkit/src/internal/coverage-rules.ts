import { toCoverageSummary } from '@payerkit/core';
import type { Coverage, Patient } from 'fhir/r4.js';
import type { MatchingRule } from './join.js';

function plain(text: string | undefined) {
  return text?.trim().toUpperCase().replaceAll(/\s+/g, ' ');
}

/** Rules that decide when coverages of two sources are the same. */
export const coverageRules: readonly MatchingRule<Coverage>[] = [
  {
    name: 'member number, payer and plan',
    keysOf: (coverage) => {
      const { memberId, payer, plan } = toCoverageSummary(coverage);
      const key = [memberId, payer, plan].map(plain);
      return key.every((part) => part !== undefined && part !== '') ? [JSON.stringify(key)] : [];
    },
    agree: () => true,
  },
];

/** Returns the compared facts of coverages that are the same. */
export function coverageFacts(coverage: Coverage): Record<string, string | undefined> {
  const { status, period, relationship, group } = toCoverageSummary(coverage);
  return {
    status,
    'period.start': period?.start?.slice(0, 10),
    'period.end': period?.end?.slice(0, 10),
    relationship,
    group: plain(group),
  };
}

/** Returns the compared facts of the person. */
export function patientFacts(patient: Patient): Record<string, string | undefined> {
  const name = patient.name?.find(({ use }) => use === 'official' || use === 'usual') ?? patient.name?.[0];
  return {
    birthDate: patient.birthDate,
    gender: patient.gender,
    'name.family': plain(name?.family),
    'name.given': plain(name?.given?.[0]),
  };
}
