import type { Identifier, Patient } from 'fhir/r4.js';
import type { MedicareNumber, Person } from '../../data/person.js';
import { coding, US_MBI, utcInstant } from '../terms.js';
import { MEMBER_NUMBER, usCore, versionedProfile } from './terms.js';

const OMB = 'urn:oid:2.16.840.1.113883.6.238';
const RACES: Readonly<Record<Person['race'], { system: string; code: string; text: string }>> = {
  '0': { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'UNK', text: 'Unknown' },
  '1': { system: OMB, code: '2106-3', text: 'White' },
  '2': { system: OMB, code: '2054-5', text: 'Black or African American' },
  '3': { system: OMB, code: '2131-1', text: 'Other Race' },
  '4': { system: OMB, code: '2028-9', text: 'Asian' },
  '5': { system: OMB, code: '2131-1', text: 'Other Race' },
  '6': { system: OMB, code: '1002-5', text: 'American Indian or Alaska Native' },
};

/** Returns a Medicare number: v3 distinguishes old from current by the period. */
function medicareIdentifier({ value, start, end }: MedicareNumber): Identifier {
  return {
    type: MEMBER_NUMBER,
    system: US_MBI,
    value,
    period: {
      start: `${start}T00:00:00+00:00`,
      ...(end === undefined ? {} : { end: `${end}T00:00:00+00:00` }),
    },
  };
}

/** Returns sex and race, which the Patient and the insurance card both contain. */
export function personExtensions(person: Person): NonNullable<Patient['extension']> {
  const race = RACES[person.race];
  return [
    {
      url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-sex',
      valueCode: person.gender === 'male' ? '248153007' : '248152002',
    },
    {
      url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race',
      extension: [
        { url: 'ombCategory', valueCoding: coding(race.system, race.code, race.text) },
        { url: 'text', valueString: race.text },
      ],
    },
  ];
}

/**
 * Renders a person as v3 does.
 *
 * @param loadedAt - load time in epoch milliseconds
 */
export function renderPatientV3(person: Person, loadedAt: number): Patient {
  const { mergedIdV3 } = person;
  return {
    resourceType: 'Patient',
    id: person.patientIdV3,
    meta: {
      lastUpdated: utcInstant(loadedAt),
      profile: [versionedProfile('C4BB-Patient'), usCore('us-core-patient')],
    },
    extension: personExtensions(person),
    identifier: person.medicareNumbers.map(medicareIdentifier),
    name: [{ family: person.family, given: [...person.given] }],
    gender: person.gender,
    birthDate: person.birthDate,
    ...(person.deathDate === undefined ? {} : { deceasedDateTime: person.deathDate }),
    address: [{ state: person.state, postalCode: person.postalCode }],
    communication: [{ language: { coding: [coding('urn:ietf:bcp:47', 'en', 'English')] } }],
    ...(mergedIdV3 === undefined
      ? {}
      : {
          link: [
            { other: { reference: `Patient/${mergedIdV3}`, display: mergedIdV3 }, type: 'replaces' as const },
          ],
        }),
  };
}

/**
 * Renders the remainder of an ID that was merged into another.
 *
 * @param loadedAt - load time in epoch milliseconds
 */
export function renderMergedPatientV3(person: Person, oldId: string, loadedAt: number): Patient {
  return {
    resourceType: 'Patient',
    id: oldId,
    meta: { lastUpdated: utcInstant(loadedAt) },
    link: [
      {
        other: { reference: `Patient/${person.patientIdV3}`, display: person.patientIdV3 },
        type: 'replaced-by',
      },
    ],
  };
}
