import type { Person } from '../data/person.js';
import { isRecord } from './record.js';

/** Identity data in an identity token. */
export interface Identity {
  /** First name. */
  readonly given: string;
  /** Family name. */
  readonly family: string;
  /** Calendar day. */
  readonly birthDate: string;
  /** Street lines, current and former. */
  readonly streets: readonly string[];
  /** Last four digits. */
  readonly ssnLastFour?: string | undefined;
  /** Medicare number. */
  readonly mbi?: string | undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function streetOf(address: unknown): string | undefined {
  return isRecord(address) ? asText(address.street_address) : undefined;
}

/** Reads the data used for matching from the claims of an identity token. */
export function identityOf(claims: Readonly<Record<string, unknown>>): Identity {
  const former = Array.isArray(claims.historical_address) ? claims.historical_address : [];
  return {
    given: asText(claims.given_name) ?? '',
    family: asText(claims.family_name) ?? '',
    birthDate: asText(claims.birthdate) ?? '',
    streets: [claims.address, ...former].map(streetOf).filter((street) => street !== undefined),
    ssnLastFour: (asText(claims.ssn_itin_short) ?? asText(claims.SSN))?.slice(-4),
    mbi: asText(claims.mbi),
  };
}

function same(left: string, right: string) {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}

/** Combinations of fields that identify a person, by the number that audit events name. */
const ALGORITHMS: Readonly<Record<string, (person: Person, identity: Identity) => boolean>> = {
  '01': (person, { given, family, streets }) =>
    same(person.given[0] ?? '', given) &&
    same(person.family, family) &&
    streets.some((street) => same(street, person.street)),
  '02': (person, { given, family, ssnLastFour }) =>
    same(person.given[0] ?? '', given) && same(person.family, family) && ssnLastFour === person.ssnLastFour,
  '03': (person, { given, mbi }) =>
    same(person.given[0] ?? '', given) && mbi === person.medicareNumbers[0].value,
};

/**
 * Returns the only person that an identity matches.
 *
 * @returns the person and the matching combination; undefined when there is none or more than one
 */
export function matchPerson(
  people: Iterable<Person>,
  identity: Identity,
): { person: Person; algorithm: string } | undefined {
  const candidates = [...people].filter(({ birthDate }) => birthDate === identity.birthDate);
  for (const [algorithm, fits] of Object.entries(ALGORITHMS)) {
    const found = candidates.filter((person) => fits(person, identity));
    const [person] = found;
    if (person !== undefined && found.length === 1) return { person, algorithm };
  }
  return undefined;
}
