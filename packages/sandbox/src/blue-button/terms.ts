import type { Claim, Concept } from '../data/claim.js';

/** Returns the address of a Blue Button variable, which is a code system, an extension and a code at once. */
export function variable(name: string): string {
  return `https://bluebutton.cms.gov/resources/variables/${name}`;
}

/** Returns the address of a Blue Button code system of v1 and v2. */
export function codeSystem(name: string): string {
  return `https://bluebutton.cms.gov/resources/codesystem/${name}`;
}

/** Returns the address of a CARIN code system. */
export function carin(name: string): string {
  return `http://hl7.org/fhir/us/carin-bb/CodeSystem/${name}`;
}

/** Returns the address of a CARIN profile. */
export function carinProfile(name: string): string {
  return `http://hl7.org/fhir/us/carin-bb/StructureDefinition/${name}`;
}

/** Returns the address of an HL7 code system. */
export function terminology(name: string): string {
  return `http://terminology.hl7.org/CodeSystem/${name}`;
}

/** Code system of US provider numbers. */
export const US_NPI = 'http://hl7.org/fhir/sid/us-npi';

/** Code system of Medicare numbers. */
export const US_MBI = 'http://hl7.org/fhir/sid/us-mbi';

/** Code system of drugs. */
export const NDC = 'http://hl7.org/fhir/sid/ndc';

/** A coding without its type, so that STU3 and R4 can share it. */
export interface PlainCoding {
  /** Code system. */
  system: string;
  /** Code. */
  code: string;
  /** Short text. */
  display?: string;
}

/** Creates a coding; the display is omitted when there is none. */
export function coding(system: string, code: string, display?: string): PlainCoding {
  return display === undefined ? { system, code } : { system, code, display };
}

/** Creates a coding in a Blue Button variable's own system. */
function variableCoding(name: string, concept: Concept | string): PlainCoding {
  return typeof concept === 'string'
    ? coding(variable(name), concept)
    : coding(variable(name), concept.code, concept.display);
}

/** Creates an extension whose value is a coding in the variable's own system. */
export function codedExtension(
  name: string,
  concept: Concept | string,
): { url: string; valueCoding: PlainCoding } {
  return { url: variable(name), valueCoding: variableCoding(name, concept) };
}

/** Creates an extension whose value is an identifier in the variable's own system. */
export function identifierExtension(
  name: string,
  value: string,
): { url: string; valueIdentifier: { system: string; value: string } } {
  return { url: variable(name), valueIdentifier: { system: variable(name), value } };
}

/** Converts cents to dollars, as a JSON number. */
export function dollars(cents: number): number {
  return cents / 100;
}

/** Converts cents to Money in R4. */
export function money(cents: number): { value: number; currency: string } {
  return { value: cents / 100, currency: 'USD' };
}

/** Formats an instant as bfd-server does: Eastern time, four hours behind all year. */
export function easternInstant(ms: number): string {
  return new Date(ms - 4 * 3_600_000).toISOString().replace('Z', '-04:00');
}

/** Formats an instant as bfd-server-ng does. */
export function utcInstant(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '+00:00');
}

/** Returns the CMS claim type number of a claim. */
export function nchClaimType(claim: Claim): Concept | undefined {
  switch (claim.header.type) {
    case 'carrier':
      return { code: '71', display: 'Local carrier claim without equipment' };
    case 'dme':
      return { code: '82', display: 'Equipment claim processed by the regional contractor' };
    case 'hha':
      return { code: '10', display: 'Home health agency claim' };
    case 'hospice':
      return { code: '50', display: 'Hospice claim' };
    case 'inpatient':
      return { code: '60', display: 'Inpatient claim' };
    case 'outpatient':
      return { code: '40', display: 'Outpatient claim' };
    case 'snf':
      return { code: '20', display: 'Skilled nursing facility claim' };
    default:
      return undefined;
  }
}

/** Returns the near-line record identification of a claim: its part and contractor. */
export function nearLineRecord(claim: Claim): Concept {
  switch (claim.header.type) {
    case 'carrier':
      return { code: 'O', display: 'Part B claim of a doctor or supplier' };
    case 'dme':
      return { code: 'M', display: 'Part B equipment claim' };
    case 'hha':
    case 'outpatient':
      return { code: 'W', display: 'Part B claim of an institution' };
    default:
      return { code: 'V', display: 'Part A claim of an institution' };
  }
}

/** Returns the part of Medicare that a claim belongs to. */
export function claimPart(claim: Claim): 'a' | 'b' | 'd' {
  const { type } = claim.header;
  if (type === 'pde') return 'd';
  return type === 'carrier' || type === 'outpatient' || type === 'hha' ? 'b' : 'a';
}
