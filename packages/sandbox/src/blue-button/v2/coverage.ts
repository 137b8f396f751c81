import type { Coverage, Extension } from 'fhir/r4.js';
import type { Person, PlanEnrolment } from '../../data/person.js';
import {
  carinProfile,
  codedExtension,
  coding,
  easternInstant,
  identifierExtension,
  terminology,
  variable,
} from '../terms.js';
import { dualExtensions, MONTHS, REFERENCE_YEAR } from './patient.js';

/** Part of Medicare, as coverage IDs name it. */
export type Part = 'a' | 'b' | 'c' | 'd';

function entitlement(person: Person): Extension[] {
  return [
    codedExtension(
      'ms_cd',
      person.disabled ? { code: '20', display: 'Disabled' } : { code: '10', display: 'Aged' },
    ),
    codedExtension(
      'orec',
      person.disabled ? { code: '1', display: 'Disability' } : { code: '0', display: 'Old age' },
    ),
    codedExtension(
      'crec',
      person.disabled ? { code: '1', display: 'Disability' } : { code: '0', display: 'Old age' },
    ),
    codedExtension('esrd_ind', { code: '0', display: 'No end-stage kidney disease' }),
  ];
}

function monthly(prefix: string, code: string): Extension[] {
  return MONTHS.map((month) => codedExtension(`${prefix}${month}`, code));
}

function planExtensions(part: 'c' | 'd', plan: PlanEnrolment | undefined): Extension[] {
  const [contract, benefit] = part === 'c' ? ['ptc_cntrct_id_', 'ptc_pbp_id_'] : ['ptdcntrct', 'ptdpbpid'];
  return [
    ...MONTHS.map((month) => identifierExtension(`${contract}${month}`, plan?.contract ?? 'N')),
    ...(plan === undefined
      ? []
      : MONTHS.map((month) => identifierExtension(`${benefit}${month}`, plan.benefitPackage))),
    ...(part === 'd' ? monthly('rdsind', 'N') : []),
  ];
}

function extensions(person: Person, part: Part): Extension[] {
  const year: Extension = { url: variable('rfrnc_yr'), valueDate: REFERENCE_YEAR };
  if (part === 'c') return [year, ...planExtensions('c', person.partC)];
  if (part === 'd') return [year, ...planExtensions('d', person.partD), ...dualExtensions(person)];
  return [
    ...entitlement(person),
    codedExtension(part === 'a' ? 'a_trm_cd' : 'b_trm_cd', { code: '0', display: 'Not terminated' }),
    year,
    ...dualExtensions(person),
    ...monthly('buyin', person.dualSince === undefined ? '3' : 'C'),
  ];
}

function period(person: Person, part: Part): Coverage['period'] {
  if (part === 'c') return person.partC === undefined ? undefined : { start: person.partC.start };
  if (part === 'd') return person.partD === undefined ? undefined : { start: person.partD.start };
  const start = person.entitledSince;
  return person.deathDate === undefined ? { start } : { start, end: person.deathDate };
}

/**
 * Renders one part of a person's Medicare as v2 does. All four always exist there; a part the person lacks has no
 * period.
 *
 * @param loadedAt - load time in epoch milliseconds
 */
export function renderCoverageV2(person: Person, part: Part, loadedAt: number): Coverage {
  const time = period(person, part);
  const missing = part === 'b' ? !person.hasPartB : time === undefined;
  return {
    resourceType: 'Coverage',
    id: `part-${part}-${person.patientId}`,
    meta: { lastUpdated: easternInstant(loadedAt), profile: [carinProfile('C4BB-Coverage')] },
    extension: extensions(person, part),
    status: missing || person.deathDate !== undefined ? 'cancelled' : 'active',
    type: { coding: [coding(terminology('v3-ActCode'), 'SUBSIDIZ')] },
    subscriberId: person.medicareNumbers[0].value,
    beneficiary: { reference: `Patient/${person.patientId}` },
    relationship: { coding: [coding(terminology('subscriber-relationship'), 'self', 'Self')] },
    ...(time === undefined ? {} : { period: time }),
    payor: [{ identifier: { value: 'Centers for Medicare and Medicaid Services' } }],
    class: [
      { type: { coding: [coding(terminology('coverage-class'), 'group', 'Group')] }, value: 'Medicare' },
      {
        type: { coding: [coding(terminology('coverage-class'), 'plan', 'Plan')] },
        value: `Part ${part.toUpperCase()}`,
      },
    ],
  };
}
