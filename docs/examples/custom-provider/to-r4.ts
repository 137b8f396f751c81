import type { Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';

// Acme's wire format and its mapping to FHIR R4. Data that is missing in the response is omitted.

export interface WirePage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface WireMember {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly born: string;
}

export interface WirePlan {
  readonly id: string;
  readonly memberId: string;
  readonly number: string;
  readonly plan: string;
  readonly from: string;
}

export interface WireClaim {
  readonly id: string;
  readonly memberId: string;
  readonly planId: string;
  readonly number: string;
  readonly date: string;
  readonly received: string;
  readonly billed: number;
  readonly paid: number;
  readonly npi: string;
}

const meta = { source: 'urn:acme:members' };
function code(system: string, value: string) {
  return {
    coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code: value }],
  };
}

export function toPatient({ id, family, given, born }: WireMember): Patient {
  return { resourceType: 'Patient', id, meta, name: [{ family, given: [given] }], birthDate: born };
}

export function toCoverage({ id, memberId, number, plan, from }: WirePlan): Coverage {
  return {
    resourceType: 'Coverage',
    id,
    meta,
    status: 'active',
    subscriberId: number,
    beneficiary: { reference: `Patient/${memberId}` },
    payor: [{ display: 'Acme Health' }],
    class: [{ type: code('coverage-class', 'plan'), value: plan }],
    period: { start: from },
  };
}

export function toExplanationOfBenefit(claim: WireClaim): ExplanationOfBenefit {
  const { id, memberId, planId, number, date, received, billed, paid, npi } = claim;
  const total = (category: string, value: number) => ({
    category: code('adjudication', category),
    amount: { value, currency: 'USD' as const },
  });
  return {
    resourceType: 'ExplanationOfBenefit',
    id,
    meta,
    identifier: [{ system: 'urn:acme:claims', value: number }],
    status: 'active',
    type: code('claim-type', 'professional'),
    use: 'claim',
    patient: { reference: `Patient/${memberId}` },
    billablePeriod: { start: date, end: date },
    created: received,
    insurer: { display: 'Acme Health' },
    provider: { identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: npi } },
    outcome: 'complete',
    insurance: [{ focal: true, coverage: { reference: `Coverage/${planId}` } }],
    total: [total('submitted', billed), total('benefit', paid)],
  };
}
