// Pieces for golden files of 271s: constants of the standard and of payerkit, no logic of the mapping.

import { coded, member, payerId, unknown } from './fhir-shapes.js';

export const nobody = { type: 'Patient', ...unknown };
/** A patient with only a name. */
export function calledPatient(display: string) {
  return { type: 'Patient', display };
}
export function hl7(name: string) {
  return `http://terminology.hl7.org/CodeSystem/${name}`;
}
export function payer(value: string, display = 'Unknown') {
  return {
    type: 'Organization',
    identifier: payerId(value),
    display,
  };
}
export function organization(value: string, name = 'Unknown') {
  return { identifier: [payerId(value)], name };
}
export function relation(code: string) {
  return coded(hl7('subscriber-relationship'), code);
}
export function classOf(type: string, value: string, name?: string) {
  return {
    type: coded(hl7('coverage-class'), type),
    value,
    ...(name === undefined ? {} : { name }),
  };
}
export const clearinghouse = {
  type: 'Practitioner',
  identifier: { type: { text: 'Service provider number' }, value: 'CHCELIGIBILITY001' },
};
export function insuranceType(code: string, text?: string) {
  return coded('urn:oid:2.16.840.1.113883.6.255.1336', code, text);
}
export function service(code: string, text: string) {
  return {
    category: coded('https://x12.org/codes/service-type-codes', code, text),
  };
}
export function rejected(code: string, text: string, followUpCode: string, followUp: string) {
  return {
    extension: [
      {
        url: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-errorFollowupAction',
        valueCodeableConcept: coded('https://codesystem.x12.org/005010/889', followUpCode, followUp),
      },
    ],
    code: coded('https://codesystem.x12.org/005010/901', code, text),
  };
}

/** A captured 271, and its FHIR resources. */
export interface Golden {
  readonly name: string;
  readonly trace?: string;
  readonly patient: object;
  readonly patientLoses?: readonly string[];
  readonly payer: object;
  readonly payerLoses?: readonly string[];
  /** The first ones, one for each plan, are also contained in the response. */
  readonly coverages: readonly object[];
  readonly coverageLoses?: readonly string[];
  /** In addition to the content of every response. */
  readonly response: object;
  readonly period?: object;
  readonly inforce?: boolean;
  readonly items?: readonly object[];
  /** Plans after the first. */
  readonly morePlans?: readonly {
    readonly period: object;
    readonly inforce: boolean;
    readonly items: readonly object[];
  }[];
  readonly responseLoses?: readonly string[];
}

export function row(index: number, ...names: string[]) {
  return names.map((name) => `benefitsInformation[${index}].${name}`);
}
export const inactive = { ...service('30', 'Whole plan'), name: 'Open Choice', excluded: true };
export const bySelf = {
  subscriber: { type: 'Patient', identifier: member('01234567890') },
  subscriberId: '01234567890',
};
export const her = { type: 'Patient', identifier: member('01234567890'), display: 'JANEONE DOEONE' };
export const texas =
  'Please contact the health plan for coverage details. Limitations or Prior Authorization may apply.';
