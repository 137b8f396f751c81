import type { CodeableConcept, Reference } from 'fhir/r4.js';
import { isObject } from '../internal/wire-errors.js';
import { wireText } from '../internal/wire-text.js';
import { compact, identifier, logicalReference, namedIdentifier, systems } from './elements.js';

/** An object of the wire, of which nothing is promised. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value as an object; an empty one when it is none. */
export const fields = (value: unknown): Fields => (isObject(value) ? value : {});

/** The objects of a list; none when it is no list. */
export const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A code as FHIR takes it: without blanks but single ones. */
export function wireCode(value: unknown): string | undefined {
  return wireText(value)?.replaceAll(/\s+/g, ' ');
}

/** The words of a list, or a single one. */
export function codes(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => wireCode(one) ?? []);
}

const byQualifier: Readonly<Record<string, string>> = {
  AD: systems.cdt,
  N4: systems.ndc,
  NU: systems.revenue,
};

/**
 * A procedure with its code system, where the qualifier and the code's form tell it.
 *
 * @param qualifier - X12 element 235, such as `HC`
 * @param code - the code
 */
export function procedure(qualifier: unknown, code: unknown): CodeableConcept | undefined {
  const value = wireCode(code);
  if (value === undefined) return undefined;
  const kind = wireText(qualifier);
  const system = kind === 'HC' ? hcpcsLevel(value) : byQualifier[kind ?? ''];
  return { coding: [compact({ system, code: value })] };
}

/** HC stands for both levels of HCPCS: CPT begins with a digit, the second level with a letter. */
function hcpcsLevel(code: string): string | undefined {
  if (/^\d{4}[\dA-Z]$/.test(code)) return systems.cpt;
  return /^[A-V]\d{4}$/.test(code) ? systems.hcpcs : undefined;
}

/** A revenue code. */
export function revenue(code: unknown): CodeableConcept | undefined {
  const value = wireCode(code);
  return value === undefined ? undefined : { coding: [{ system: systems.revenue, code: value }] };
}

/** Modifiers of a procedure; nothing on the wire says whose list they are of. */
export function modifiers(...values: unknown[]): CodeableConcept[] {
  return values.flatMap(codes).map((code) => ({ coding: [{ code }] }));
}

/** First, middle and last name of a person, or the name of an organization. */
export function displayName(party: Fields): string | undefined {
  const organization = wireText(party.organizationName) ?? wireText(party.name);
  if (organization !== undefined) return organization;
  const parts = [party.firstName, party.middleName, party.lastName, party.suffix].flatMap(
    (part) => wireText(part) ?? [],
  );
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Refers to a provider by NPI or tax number; undefined when nothing is known of it. */
export function providerReference(party: Fields): Reference | undefined {
  const taxId =
    wireText(party.federalTaxPayersIdentificationNumber) ??
    wireText(party.taxId) ??
    wireText(party.employerId) ??
    wireText(party.employersId);
  const id =
    identifier(wireText(party.npi), systems.npi) ??
    identifier(taxId, systems.taxId) ??
    namedIdentifier(wireText(party.providerCommercialNumber), 'Provider number');
  const name = displayName(party);
  if (id === undefined && name === undefined) return undefined;
  const isPerson = wireText(party.organizationName) === undefined && wireText(party.firstName) !== undefined;
  return logicalReference(isPerson ? 'Practitioner' : 'Organization', id, name);
}
