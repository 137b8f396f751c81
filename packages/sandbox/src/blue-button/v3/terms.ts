import type { CodeableConcept, Coding, Extension, Organization } from 'fhir/r4.js';
import { carinProfile, coding, terminology } from '../terms.js';

/** Returns the address of a code system of v3. */
export function bfdSystem(name: string): string {
  return `https://bluebutton.cms.gov/fhir/CodeSystem/${name}`;
}

/** Returns the address of an extension of v3. */
export function bfdExtension(name: string): string {
  return `https://bluebutton.cms.gov/fhir/StructureDefinition/${name}`;
}

/** Version of the CARIN profiles that v3 names. */
const CARIN_VERSION = '2.2.0';

/** A CARIN profile with its version. */
export function versionedProfile(name: string): string {
  return `${carinProfile(name)}|${CARIN_VERSION}`;
}

/** A US Core profile with its version. */
export function usCore(name: string): string {
  return `http://hl7.org/fhir/us/core/StructureDefinition/${name}|7.0.0`;
}

/** Name of the payer on everything that the government pays itself. */
export const CMS_NAME = 'Centers for Medicare and Medicaid Services';

/** Text of the government program's help line. */
const TELECOM = [
  { system: 'phone', value: '1-800-633-4227' },
  { system: 'phone', value: 'TTY: 1-877-486-2048' },
  { system: 'url', value: 'www.medicare.gov' },
] as const;

/** Creates an extension whose value is a code of the system with the same name. */
export function coded(name: string, code: string, display?: string): Extension {
  return { url: bfdExtension(name), valueCoding: coding(bfdSystem(name), code, display) };
}

/** Creates a concept with one coding. */
export function one(first: Coding, ...more: Coding[]): CodeableConcept {
  return { coding: [first, ...more] };
}

/** Returns the contact of a payer: the government's own, or a plan's fictional phone. */
export function payerContact(phone?: string): NonNullable<Organization['contact']> {
  return [
    {
      purpose: one(coding(terminology('contactentity-type'), 'PATINF', 'Patient')),
      telecom:
        phone === undefined ? TELECOM.map((entry) => ({ ...entry })) : [{ system: 'phone', value: phone }],
    },
  ];
}

/** Identifier type of a Medicare number on v3. */
export const MEMBER_NUMBER: CodeableConcept = {
  coding: [coding(terminology('v2-0203'), 'MB', 'Member Number')],
};
