import type { CodeableConcept, Reference } from 'fhir/r4.js';
import { lookUp } from '../internal/call/look-up.js';
import { type Fields, objectOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import { compact, identifier, logicalReference, namedIdentifier, SYSTEMS } from './elements.js';

/** Returns a code in FHIR form: without runs of blanks. */
export function wireCode(value: unknown): string | undefined {
  return wireText(value)?.replaceAll(/\s+/g, ' ');
}

/** Returns the texts of a list, or a single one. */
export function codes(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => wireCode(one) ?? []);
}

const BY_QUALIFIER: Readonly<Record<string, string>> = {
  AD: SYSTEMS.cdt,
  N4: SYSTEMS.ndc,
  NU: SYSTEMS.revenue,
};

/**
 * Returns a procedure with its code system, if the qualifier and the format of the code identify it.
 *
 * @param qualifier - X12 element 235, such as `HC`
 */
export function procedure(qualifier: unknown, code: unknown): CodeableConcept | undefined {
  const value = wireCode(code);
  if (value === undefined) return undefined;
  const kind = wireText(qualifier);
  const system = kind === 'HC' ? hcpcsLevel(value) : lookUp(BY_QUALIFIER, kind);
  return { coding: [compact({ system, code: value })] };
}

/** HC covers both levels of HCPCS: CPT begins with a digit, Level II with a letter. */
function hcpcsLevel(code: string): string | undefined {
  if (/^\d{4}[\dA-Z]$/.test(code)) return SYSTEMS.cpt;
  return /^[A-V]\d{4}$/.test(code) ? SYSTEMS.hcpcs : undefined;
}

/** Returns a revenue code. */
export function revenue(code: unknown): CodeableConcept | undefined {
  const value = wireCode(code);
  return value === undefined ? undefined : { coding: [{ system: SYSTEMS.revenue, code: value }] };
}

/** Returns modifiers of a procedure; the wire does not identify their code list. */
export function modifiers(...values: unknown[]): CodeableConcept[] {
  return values.flatMap(codes).map((code) => ({ coding: [{ code }] }));
}

/** Returns first, middle and last name of a person, or the name of an organization. */
export function displayName(party: Fields): string | undefined {
  const organization = wireText(party.organizationName) ?? wireText(party.name);
  if (organization !== undefined) return organization;
  const parts = [party.firstName, party.middleName, party.lastName, party.suffix].flatMap(
    (part) => wireText(part) ?? [],
  );
  return parts.length === 0 ? undefined : parts.join(' ');
}

const PROVIDER_NUMBERS = [
  'npi',
  'federalTaxPayersIdentificationNumber',
  'taxId',
  'employerId',
  'employersId',
  'providerCommercialNumber',
] as const;

/** Returns the number of a provider that a reference has an element for: it has one. */
function numberOf(party: Fields): (typeof PROVIDER_NUMBERS)[number] | undefined {
  return PROVIDER_NUMBERS.find((name) => wireText(party[name]) !== undefined);
}

/**
 * Returns the names of fields that a reference to a provider contains.
 *
 * @param party - the provider
 */
export function keptOfProvider(party: unknown): string[] {
  const number = numberOf(objectOf(party));
  const names = ['providerType', 'organizationName', 'name', 'firstName', 'middleName', 'lastName', 'suffix'];
  return number === undefined ? names : [...names, number];
}

/** References a provider by NPI or tax ID; undefined when nothing is known about it. */
export function providerReference(party: Fields): Reference | undefined {
  const number = numberOf(party);
  const value = number && wireText(party[number]);
  const id =
    number === 'providerCommercialNumber'
      ? namedIdentifier(value, 'Provider number')
      : identifier(value, number === 'npi' ? SYSTEMS.npi : SYSTEMS.taxId);
  const name = displayName(party);
  if (id === undefined && name === undefined) return undefined;
  const isOrganization = wireText(party.organizationName ?? party.name) !== undefined;
  const isPerson = wireText(party.firstName) !== undefined;
  // A number, or a last name, may belong to either.
  const type = isOrganization ? 'Organization' : isPerson ? 'Practitioner' : undefined;
  return logicalReference(type, id, name);
}
