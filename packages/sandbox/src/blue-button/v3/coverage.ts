import type { Coverage, CoverageClass, Extension, Organization, Period } from 'fhir/r4.js';
import type { Person, PlanEnrolment } from '../../data/person.js';
import { coding, terminology, US_MBI, utcInstant } from '../terms.js';
import {
  bfdExtension,
  CMS_NAME,
  coded,
  MEMBER_NUMBER,
  one,
  payerContact,
  usCore,
  versionedProfile,
} from './terms.js';

/** Kinds of coverage that a person may have on v3. */
export type CoverageKind = 'a' | 'b' | 'c' | 'd' | 'dual';

/** All kinds, in list order. */
export const COVERAGE_KINDS: readonly CoverageKind[] = ['a', 'b', 'c', 'd', 'dual'];

/** Payment typology code and plan name of each kind. */
export const PLANS: Readonly<Record<CoverageKind, { code: string; type: string; plan: string }>> = {
  a: { code: '1', type: 'MEDICARE', plan: 'Part A' },
  b: { code: '121', type: 'Medicare Fee For Service', plan: 'Part B' },
  c: { code: '11', type: 'Medicare Managed Care', plan: 'Part C' },
  d: { code: '122', type: 'Medicare Drug Benefit', plan: 'Part D' },
  dual: { code: '14', type: 'Dual Eligibility Medicare/Medicaid', plan: 'Dual Medicare/Medicaid' },
};

/** Returns the private plan of a kind, if it has one. */
export function planOf(person: Person, kind: CoverageKind): PlanEnrolment | undefined {
  if (kind === 'c') return person.partC;
  return kind === 'd' ? person.partD : undefined;
}

/** Returns the period of a kind of coverage; undefined when the person does not have it. */
export function coveragePeriod(person: Person, kind: CoverageKind): Period | undefined {
  const start = {
    a: person.entitledSince,
    b: person.hasPartB ? person.entitledSince : undefined,
    c: person.partC?.start,
    d: person.partD?.start,
    dual: person.dualSince,
  }[kind];
  if (start === undefined) return undefined;
  return person.deathDate === undefined ? { start } : { start, end: person.deathDate };
}

/** Returns the ID of a kind of coverage on v3. */
export function coverageIdV3(person: Person, kind: CoverageKind): string {
  if (kind === 'dual') return `dual-${person.patientIdV3}`;
  const plan = planOf(person, kind);
  const tail = plan === undefined ? '' : `-${plan.contract}-${plan.benefitPackage}`;
  return `part-${kind}-${person.patientIdV3}${tail}`;
}

/** Returns the plan name and, for drugs, the numbers that a pharmacy asks for. */
export function coverageClasses(person: Person, kind: CoverageKind): CoverageClass[] {
  const cls = (code: string, display: string, value: string) => ({
    type: one(coding(terminology('coverage-class'), code, display)),
    value,
  });
  const plan = planOf(person, kind);
  return [
    cls('plan', 'Plan', PLANS[kind].plan),
    ...(kind === 'd' && plan !== undefined
      ? [
          cls('rxid', 'RX Id', plan.memberId),
          cls('rxgroup', 'RX Group', plan.benefitPackage),
          cls('rxpcn', 'RX PCN', `PCN${plan.benefitPackage}`),
          cls('rxbin', 'RX BIN', '999999'),
        ]
      : []),
  ];
}

/** Returns the reason why a person has Medicare. */
export function entitlementReason(person: Person): Extension {
  return coded(
    'BENE-MDCR-ENTLMT-RSN-CD',
    person.disabled ? '1' : '0',
    person.disabled ? 'Disability insurance' : 'Old age and survivors insurance',
  );
}

function extensions(person: Person, kind: CoverageKind): Extension[] {
  if (kind === 'dual') {
    return [
      coded('BENE-DUAL-STUS-CD', '02', 'Full Medicaid with help for premiums'),
      coded('BENE-DUAL-TYPE-CD', 'F', 'Full'),
      {
        url: bfdExtension('MEDICAID-STATE-CD'),
        valueCoding: coding('https://www.usps.com', person.state),
      },
    ];
  }
  const plan = planOf(person, kind);
  if (plan === undefined) {
    return [
      coded('BENE-BUYIN-CD', person.dualSince === undefined ? '3' : 'C'),
      coded('BENE-ENRLMT-RSN-CD', 'A'),
      coded('BENE-MDCR-ENTLMT-STUS-CD', 'Y', 'Currently entitled'),
      coded('BENE-MDCR-STUS-CD', person.disabled ? '20' : '10', person.disabled ? 'Disabled' : 'Aged'),
      coded('BENE-ESRD-STUS-ID', 'N'),
      coded('BENE-DSBLD-STUS-ID', person.disabled ? 'Y' : 'N'),
      entitlementReason(person),
    ];
  }
  return [
    { url: bfdExtension('BENE-CNTRCT-NUM'), valueString: plan.contract },
    { url: bfdExtension('BENE-PBP-NUM'), valueString: plan.benefitPackage },
    coded('BENE-CVRG-TYPE-CD', kind === 'c' ? '3' : '11'),
    coded('BENE-ENRLMT-EMPLR-SBSDY-SW', 'N'),
    ...(kind === 'd'
      ? [{ url: bfdExtension('BENE-LIS-PTD-PRM-PCT'), valueDecimal: 25 }, coded('BENE-LIS-COPMT-LVL-CD', '4')]
      : []),
  ];
}

/**
 * Renders one kind of coverage as v3 does; undefined when the person does not have it.
 *
 * @param loadedAt - load time in epoch milliseconds
 */
export function renderCoverageV3(person: Person, kind: CoverageKind, loadedAt: number): Coverage | undefined {
  const period = coveragePeriod(person, kind);
  if (period === undefined) return undefined;
  const plan = planOf(person, kind);
  const payer = plan === undefined ? 'cms-org' : 'insurer-org';
  const mbi = person.medicareNumbers[0].value;
  const organization: Organization = {
    resourceType: 'Organization',
    id: payer,
    meta: { profile: [versionedProfile('C4BB-Organization')] },
    active: true,
    name: plan?.sponsor ?? CMS_NAME,
    contact: payerContact(plan === undefined ? undefined : '555-0100'),
  };
  return {
    resourceType: 'Coverage',
    id: coverageIdV3(person, kind),
    meta: {
      lastUpdated: utcInstant(loadedAt),
      profile: [versionedProfile('C4BB-Coverage'), usCore('us-core-coverage')],
    },
    contained: [organization],
    extension: extensions(person, kind),
    identifier: [
      kind === 'd' && plan !== undefined
        ? { type: MEMBER_NUMBER, value: plan.memberId }
        : { type: MEMBER_NUMBER, system: US_MBI, value: mbi },
    ],
    status: person.deathDate === undefined ? 'active' : 'cancelled',
    type: one(coding('https://nahdo.org/sopt', PLANS[kind].code, PLANS[kind].type)),
    subscriberId: kind === 'd' && plan !== undefined ? plan.memberId : mbi,
    beneficiary: { reference: `Patient/${person.patientIdV3}` },
    relationship: one(coding(terminology('subscriber-relationship'), 'self', 'Self')),
    period,
    payor: [{ reference: `#${payer}` }],
    class: coverageClasses(person, kind),
  };
}
