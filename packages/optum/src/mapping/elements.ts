import { IN_FORCE_EXTENSION } from '@payerkit/core';
import type {
  CodeableConcept,
  Coding,
  Extension,
  Identifier,
  Meta,
  Money,
  Period,
  Reference,
} from 'fhir/r4.js';
import { isObject } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import type { WirePeriod } from '../wire-period.js';

/**
 * Code systems and identifier systems, in one place; `docs/mappings.md` lists the source of each. Those without a
 * published URI are named under `urn:payerkit` and `urn:optum`, which are payerkit's own.
 */
export const SYSTEMS = {
  npi: 'http://hl7.org/fhir/sid/us-npi',
  ssn: 'http://hl7.org/fhir/sid/us-ssn',
  naic: 'urn:oid:2.16.840.1.113883.6.300',
  taxId: 'urn:oid:2.16.840.1.113883.4.4',
  payerId: 'urn:optum:payer-id',
  traceId: 'urn:optum:trace-id',
  controlNumber: 'urn:optum:control-number',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  relationship: 'http://terminology.hl7.org/CodeSystem/subscriber-relationship',
  coverageClass: 'http://terminology.hl7.org/CodeSystem/coverage-class',
  network: 'http://terminology.hl7.org/CodeSystem/benefit-network',
  unit: 'http://terminology.hl7.org/CodeSystem/benefit-unit',
  term: 'http://terminology.hl7.org/CodeSystem/benefit-term',
  benefitType: 'http://terminology.hl7.org/CodeSystem/benefit-type',
  adjudication: 'http://terminology.hl7.org/CodeSystem/adjudication',
  serviceType: 'https://x12.org/codes/service-type-codes',
  claimStatusCategory: 'https://x12.org/codes/claim-status-category-codes',
  claimStatus: 'https://x12.org/codes/claim-status-codes',
  insuranceType: 'urn:oid:2.16.840.1.113883.6.255.1336',
  benefitCode: 'urn:payerkit:x12-element:1390',
  rejectReason: 'https://codesystem.x12.org/005010/901',
  followUpAction: 'https://codesystem.x12.org/005010/889',
  entity: 'https://codesystem.x12.org/005010/98',
  adjustmentGroup: 'https://x12.org/codes/claim-adjustment-group-codes',
  adjustmentReason: 'https://x12.org/codes/claim-adjustment-reason-codes',
  remark: 'https://x12.org/codes/remittance-advice-remark-codes',
  claimPaymentStatus: 'urn:payerkit:x12-element:1029',
  providerAdjustment: 'urn:payerkit:x12-element:426',
  reviewAction: 'https://codesystem.x12.org/005010/306',
  reviewReason: 'https://codesystem.x12.org/external/886',
  paymentType: 'http://terminology.hl7.org/CodeSystem/payment-type',
  relatedClaim: 'http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship',
  claimType: 'http://terminology.hl7.org/CodeSystem/claim-type',
  diagnosisType: 'http://terminology.hl7.org/CodeSystem/ex-diagnosistype',
  procedureType: 'http://terminology.hl7.org/CodeSystem/ex-procedure-type',
  carinAdjudication: 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication',
  carinPaymentStatus: 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBPayerAdjudicationStatus',
  cpt: 'http://www.ama-assn.org/go/cpt',
  hcpcs: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  cdt: 'http://www.ada.org/cdt',
  ndc: 'http://hl7.org/fhir/sid/ndc',
  revenue: 'https://www.nubc.org/CodeSystem/RevenueCodes',
  placeOfService: 'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set',
  icd10: 'http://hl7.org/fhir/sid/icd-10-cm',
  icd9: 'http://hl7.org/fhir/sid/icd-9-cm',
  icd10Procedure: 'http://www.cms.gov/Medicare/Coding/ICD10',
  icd9Procedure: 'http://www.cms.gov/Medicare/Coding/ICD9',
} as const;

/**
 * Extensions for data that R4 has no element for: Da Vinci PAS extensions where they exist, otherwise payerkit's own.
 */
export const EXTENSION_URLS = {
  dataAbsentReason: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  followUpAction: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-errorFollowupAction',
  servicePeriod: 'urn:payerkit:extension:service-period',
  remaining: 'urn:payerkit:extension:remaining',
  inForce: IN_FORCE_EXTENSION,
  claimStatus: 'urn:payerkit:extension:x12-claim-status',
  claimPaymentStatus: 'urn:payerkit:extension:x12-claim-payment-status',
  remark: 'urn:payerkit:extension:remark-code',
  remittance: 'urn:payerkit:extension:remittance',
  reviewAction: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-reviewAction',
  reviewActionCode: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-reviewActionCode',
  itemPreAuthPeriod: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-itemPreAuthPeriod',
} as const;

/** Content of a required element that the source does not fill. */
export function absent(): { extension: Extension[] } {
  return { extension: [{ url: EXTENSION_URLS.dataAbsentReason, valueCode: 'unknown' }] };
}

/**
 * Returns a required primitive: its value, or the reason why there is none.
 *
 * @param name - name of the element
 * @param value - the source's value
 */
export function required<N extends string, V>(name: N, value: V | undefined): Record<N, V> {
  const property = value === undefined ? { [`_${name}`]: absent() } : { [name]: value };
  return property as Record<N, V>;
}

/** Returns an object without its undefined properties: FHIR allows no null and no empty element. */
export function compact<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  const kept: Partial<T> = {};
  for (const name of Object.keys(object) as (keyof T)[]) {
    const value = object[name];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0))
      kept[name] = value as T[keyof T];
  }
  return kept as T;
}

/** Creates a coding; in FHIR a code has no runs of blanks. */
export function coding(system: string, code: string): Coding {
  return { system, code: /\s/.test(code) ? code.trim().replaceAll(/\s+/g, ' ') : code };
}

/** Creates a concept with one coding. */
export function concept(system: string, code: string, text?: string): CodeableConcept {
  const found = [coding(system, code)];
  return text === undefined ? { coding: found } : { coding: found, text };
}

/** Creates Money in dollars. */
export function dollars(amount: string | undefined): Money | undefined {
  return amount === undefined ? undefined : { value: Number(amount), currency: 'USD' };
}

/** Creates an identifier of a system; undefined without a value. */
export function identifier(value: string | undefined, system: string): Identifier | undefined {
  return value === undefined ? undefined : { system, value };
}

/** Creates an identifier with a type (HL7 v2 table 0203); undefined without a value. */
export function typedIdentifier(
  value: string | undefined,
  type: string,
  system?: string,
): Identifier | undefined {
  if (value === undefined) return undefined;
  return compact<Identifier>({ type: concept(SYSTEMS.identifierType, type), system, value });
}

/** Creates an identifier whose type is only text; undefined without a value. */
export function namedIdentifier(value: string | undefined, name: string): Identifier | undefined {
  return value === undefined ? undefined : { type: { text: name }, value };
}

/** Returns the defined items. */
export function defined<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}

/**
 * Creates a reference by business identifier: none of these resources is on a server.
 *
 * @param type - resource type; undefined when unknown
 * @param id - the identifier
 * @param display - the name
 */
export function logicalReference(
  type: string | undefined,
  id: Identifier | undefined,
  display?: string,
): Reference {
  return id === undefined && display === undefined
    ? compact<Reference>({ type, ...absent() })
    : compact<Reference>({ type, identifier: id, display });
}

/** Creates a period; undefined when neither end is known. */
export function period(dates: Partial<WirePeriod> | undefined): Period | undefined {
  const { start, end } = dates ?? {};
  return start === undefined && end === undefined ? undefined : compact<Period>({ start, end });
}

/**
 * Returns the origin of a resource: the product, and Optum's ID of the transaction.
 *
 * @param product - such as `eligibility`
 * @param traceId - Optum's ID
 */
export function meta(product: string, traceId: string | undefined): Meta {
  // A URI has no blanks; it allows everything else that an ID may contain.
  const id = traceId?.replaceAll(/\s/g, encodeURIComponent);
  return { source: `urn:optum:medicalnetwork:${product}${id === undefined ? '' : `#${id}`}` };
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Returns the paths of an object that have a value and were not mapped.
 *
 * @param value - an object in wire format
 * @param mapped - names that were mapped, or that contain nothing about the person
 * @param path - location of the object
 * @param ignored - further names, for objects of which there are many
 */
export function leftovers(
  value: unknown,
  mapped: readonly string[],
  path: string,
  ignored: ReadonlySet<string> = NONE,
): string[] {
  if (!isObject(value)) return [];
  const found: string[] = [];
  for (const name of Object.keys(value)) {
    if (ignored.has(name) || mapped.includes(name) || !holdsSomething(value[name])) continue;
    found.push(path === '' ? name : `${path}.${name}`);
  }
  return found;
}

function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSomething);
  if (isObject(value)) return Object.values(value).some(holdsSomething);
  return typeof value === 'boolean' || wireText(value) !== undefined;
}
