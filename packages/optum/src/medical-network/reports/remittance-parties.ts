import { type Fields, objectOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';
import type { RemittanceClaim, RemittancePayer, RemittancePerson } from './remittance.js';

/** Optum has a field for each kind of number that a person can have (X12 NM108); a member ID has precedence. */
const PERSON_NUMBERS: readonly (readonly [qualifier: string, name: string])[] = [
  ['MI', 'memberId'],
  ['MR', 'medicaidRecipientIdentificationNumber'],
  ['HN', 'healthInsuranceClaimNumber'],
  ['II', 'standardUniqueHealthIdentifierForEachIndividualInTheUnitedStates'],
  ['34', 'ssn'],
  ['FI', 'taxId'],
];

const PAYER_NUMBERS = [
  'payorId',
  'nationalAssociationOfInsuranceCommissionersIdentification',
  'centersForMedicareAndMedicaidServicesPlanId',
  'blueCrossBlueShieldAssociationPlanCode',
  'pharmacyProcessorNumber',
  'taxId',
] as const;

/** Names of the fields that contain a person's number. */
export const personNumberFields: readonly string[] = PERSON_NUMBERS.map(([, name]) => name);

/**
 * Returns the number of a person in an 835 and its kind.
 *
 * @param person - the patient or the insured, in wire format
 */
export function personNumber(
  person: unknown,
): { readonly qualifier: string; readonly value: string } | undefined {
  for (const [qualifier, name] of PERSON_NUMBERS) {
    const value = wireText(objectOf(person)[name]);
    if (value !== undefined) return { qualifier, value };
  }
  return undefined;
}

/** Names of the fields that contain a payer's number. */
export const payerNumberFields: readonly string[] = PAYER_NUMBERS;

/** Returns the number of another payer in an 835, of any kind. */
export function payerNumber(payer: unknown): string | undefined {
  return PAYER_NUMBERS.flatMap((name) => wireText(objectOf(payer)[name]) ?? [])[0];
}

/** Reads the people and other payers of a claim in an 835. */
export function claimParties(
  wire: Fields,
): Pick<
  RemittanceClaim,
  | 'patient'
  | 'insured'
  | 'correctedInsured'
  | 'renderingProvider'
  | 'crossoverPayer'
  | 'correctedPriorityPayer'
> {
  const corrected = objectOf(wire.correctedPatientOrInsuredName);
  const rendering = objectOf(wire.renderingProvider);
  return {
    patient: readPerson(wire.patientName),
    insured: readPerson(wire.subscriber),
    correctedInsured: present({
      ...nameOf(corrected),
      memberId: wireText(corrected.insuredsChangedUniqueIdentificationNumber),
    }),
    renderingProvider: present({
      npi: wireText(rendering.npi),
      name:
        wireText(rendering.organizationName) ??
        (['firstName', 'middleName', 'lastName', 'suffix']
          .flatMap((part) => wireText(rendering[part]) ?? [])
          .join(' ') ||
          undefined),
    }),
    crossoverPayer: readPayer(wire.crossoverCarrier),
    correctedPriorityPayer: readPayer(wire.correctedPriorityPayer),
  };
}

function readPerson(value: unknown): RemittancePerson | undefined {
  const number = personNumber(value);
  return present({
    ...nameOf(objectOf(value)),
    memberId: number?.value,
    memberIdQualifier: number?.qualifier,
  });
}

function nameOf(person: Fields) {
  return {
    firstName: wireText(person.firstName),
    middleName: wireText(person.middleName),
    lastName: wireText(person.lastName) ?? wireText(person.organizationName),
    suffix: wireText(person.suffix),
  };
}

function readPayer(value: unknown): RemittancePayer | undefined {
  const payer = objectOf(value);
  return present({ name: wireText(payer.organizationName), id: payerNumber(payer) });
}

/** Returns undefined for an object without values. */
function present<T extends object>(value: T): T | undefined {
  return Object.values(value).some((one) => one !== undefined) ? value : undefined;
}
