import type { Identifier, Patient } from 'fhir/r4.js';
import type { MedicareNumber, Person } from '../../data/person.js';
import {
  carinProfile,
  codedExtension,
  codeSystem,
  coding,
  easternInstant,
  type PlainCoding,
  terminology,
  US_MBI,
  variable,
} from '../terms.js';

/** Texts of the CMS race codes. */
export const RACES: Readonly<Record<Person['race'], string>> = {
  '0': 'Unknown',
  '1': 'White',
  '2': 'Black',
  '3': 'Other',
  '4': 'Asian',
  '5': 'Hispanic',
  '6': 'North American Native',
};

/** Months January to June of the reference year, two digits each. */
export const MONTHS = ['01', '02', '03', '04', '05', '06'] as const;

/** Year of the monthly enrollment variables. */
export const REFERENCE_YEAR = '2026';

/** Returns the monthly Medicaid status, which Patient and Coverage both contain. */
export function dualExtensions(person: Person): { url: string; valueCoding: PlainCoding }[] {
  const status =
    person.dualSince === undefined
      ? { code: 'NA', display: 'Not enrolled in Medicaid' }
      : { code: '02', display: 'Full Medicaid with help for premiums' };
  return MONTHS.map((month) => codedExtension(`dual_${month}`, status));
}

function medicareIdentifier(number: MedicareNumber): Identifier {
  const current = number.end === undefined;
  const currency = codeSystem('identifier-currency');
  return {
    type: {
      coding: [
        {
          extension: [
            {
              url: currency,
              valueCoding: coding(
                currency,
                current ? 'current' : 'historic',
                current ? 'Current' : 'Historic',
              ),
            },
          ],
          ...coding(terminology('v2-0203'), 'MC', "Patient's Medicare number"),
        },
      ],
    },
    system: US_MBI,
    value: number.value,
  };
}

/**
 * Renders a person as v2 does.
 *
 * @param loadedAt - load time in epoch milliseconds
 */
export function renderPatientV2(person: Person, loadedAt: number): Patient {
  return {
    resourceType: 'Patient',
    id: person.patientId,
    meta: { lastUpdated: easternInstant(loadedAt), profile: [carinProfile('C4BB-Patient')] },
    extension: [
      {
        url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-sex',
        valueCode: person.gender === 'male' ? '248153007' : '248152002',
      },
      codedExtension('race', { code: person.race, display: RACES[person.race] }),
      {
        url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race',
        extension: [
          { url: 'ombCategory', valueCoding: coding(terminology('v3-NullFlavor'), 'UNK', 'Unknown') },
          { url: 'text', valueString: 'Unknown' },
        ],
      },
      { url: variable('rfrnc_yr'), valueDate: REFERENCE_YEAR },
      ...dualExtensions(person),
    ],
    identifier: [
      {
        type: { coding: [coding(terminology('v2-0203'), 'MB', 'Member Number')] },
        system: variable('bene_id'),
        value: person.patientId,
      },
      ...person.medicareNumbers.map(medicareIdentifier),
    ],
    name: [{ use: 'usual', family: person.family, given: [...person.given] }],
    gender: person.gender,
    birthDate: person.birthDate,
    ...(person.deathDate === undefined ? { deceasedBoolean: false } : { deceasedDateTime: person.deathDate }),
    address: [{ state: person.state, postalCode: person.postalCode }],
  };
}
