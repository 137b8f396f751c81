import type { Bundle, BundleEntry, Coverage, FhirResource, Organization } from 'fhir/r4.js';
import { uuid } from '../../data/history.js';
import type { Person } from '../../data/person.js';
import type { SeededRandom } from '../../random.js';
import { coding, terminology, US_MBI, utcInstant } from '../terms.js';
import {
  COVERAGE_KINDS,
  type CoverageKind,
  coverageClasses,
  coveragePeriod,
  entitlementReason,
  PLANS,
  planOf,
} from './coverage.js';
import { personExtensions } from './patient.js';
import { CMS_NAME, MEMBER_NUMBER, one, payerContact } from './terms.js';

function profile(name: string) {
  return `http://hl7.org/fhir/us/insurance-card/StructureDefinition/C4DIC-${name}`;
}

const NOTICE =
  'Synthetic card for tests. It represents no real person and entitles nobody to care.\n\nTarjeta sintética para pruebas. No representa a ninguna persona real ni da derecho a atención.';

/**
 * Renders a person's insurance card: a collection without ID, total and links, whose entries refer to each other.
 *
 * @param random - for the UUIDs of the entries
 * @param loadedAt - load time in epoch milliseconds
 */
export function renderInsuranceCard(person: Person, random: SeededRandom, loadedAt: number): Bundle {
  const lastUpdated = utcInstant(loadedAt);
  const entry = (resource: FhirResource, fullUrl = `urn:uuid:${resource.id ?? ''}`): BundleEntry => ({
    fullUrl,
    resource,
  });
  const patientId = uuid(random);
  const reference = { reference: `Patient/${patientId}` };
  const organization = (name: string, phone?: string): Organization => ({
    resourceType: 'Organization',
    id: uuid(random),
    meta: { profile: [profile('Organization')] },
    active: true,
    name,
    contact: payerContact(phone),
  });
  const cms = organization(CMS_NAME);
  const entries: BundleEntry[] = [
    entry({
      resourceType: 'Patient',
      id: patientId,
      meta: { lastUpdated, profile: [profile('Patient')] },
      extension: personExtensions(person),
      name: [{ family: person.family, given: [...person.given] }],
      gender: person.gender,
      birthDate: person.birthDate,
      communication: [{ language: { coding: [coding('urn:ietf:bcp:47', 'en', 'English')] } }],
    }),
    entry(cms),
  ];
  const coverage = (kind: CoverageKind, payer: Organization): Coverage => {
    const plan = planOf(person, kind);
    const number = kind === 'd' && plan !== undefined ? plan.memberId : person.medicareNumbers[0].value;
    const period = coveragePeriod(person, kind);
    return {
      resourceType: 'Coverage',
      id: uuid(random),
      meta: { lastUpdated, profile: [profile('Coverage')] },
      extension: [
        {
          url: profile('AdditionalCardInformation-extension'),
          valueAnnotation: { text: NOTICE },
        },
        ...(kind === 'a' || kind === 'b' ? [entitlementReason(person)] : []),
      ],
      identifier: [
        {
          type: MEMBER_NUMBER,
          ...(kind === 'd' ? {} : { system: US_MBI }),
          value: number,
          assigner: { reference: `Organization/${payer.id ?? ''}` },
        },
      ],
      status: person.deathDate === undefined ? 'active' : 'cancelled',
      type: one(coding('https://nahdo.org/sopt', PLANS[kind].code, PLANS[kind].type)),
      subscriber: reference,
      subscriberId: number,
      beneficiary: reference,
      relationship: one(coding(terminology('subscriber-relationship'), 'self', 'Self')),
      ...(period === undefined ? {} : { period }),
      payor: [{ reference: `Organization/${payer.id ?? ''}` }],
      class: coverageClasses(person, kind),
    };
  };
  for (const kind of COVERAGE_KINDS) {
    if (coveragePeriod(person, kind) === undefined) continue;
    const plan = planOf(person, kind);
    if (plan === undefined) {
      entries.push(entry(coverage(kind, cms)));
      continue;
    }
    const payer = organization(plan.sponsor, '555-0100');
    // Odd but real: this fullUrl says uuid and is not one.
    const fullUrl = `urn:uuid:part-${kind}-${person.patientIdV3}-${plan.contract}-${plan.benefitPackage}`;
    entries.push(entry(payer), entry(coverage(kind, payer), fullUrl));
  }
  return {
    resourceType: 'Bundle',
    meta: { lastUpdated: '1970-01-01T00:00:00.000+00:00' },
    type: 'collection',
    entry: entries,
  };
}
