import type { Patient } from 'fhir/r3.js';
import type { Person } from '../../data/person.js';
import { medicareNumberHash } from '../medicare-number-hash.js';
import { codedExtension, easternInstant, variable } from '../terms.js';
import { dualExtensions, RACES, REFERENCE_YEAR } from '../v2/patient.js';

/**
 * Renders a person as v1 (STU3) does: the Medicare number only as a hash.
 *
 * @param loadedAt - load time in epoch milliseconds
 */
export function renderPatientV1(person: Person, loadedAt: number): Patient {
  return {
    resourceType: 'Patient',
    id: person.patientId,
    meta: { lastUpdated: easternInstant(loadedAt) },
    extension: [
      codedExtension('race', { code: person.race, display: RACES[person.race] }),
      { url: variable('rfrnc_yr'), valueDate: REFERENCE_YEAR },
      ...dualExtensions(person),
    ],
    identifier: [
      { system: variable('bene_id'), value: person.patientId },
      ...person.medicareNumbers.map(({ value }) => ({
        system: 'https://bluebutton.cms.gov/resources/identifier/mbi-hash',
        value: medicareNumberHash(value),
      })),
    ],
    name: [{ use: 'usual', family: person.family, given: [...person.given] }],
    gender: person.gender,
    birthDate: person.birthDate,
    ...(person.deathDate === undefined ? {} : { deceasedDateTime: person.deathDate }),
    address: [{ state: person.state, postalCode: person.postalCode }],
  };
}
