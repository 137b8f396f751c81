// Pieces of FHIR for golden files: constants of the standard and of payerkit, no logic of the mapping.

function hl7(name: string) {
  return `http://terminology.hl7.org/CodeSystem/${name}`;
}
/** The code system of R4's adjudication categories. */
const base = hl7('adjudication');
/** The code system of CARIN's. */
export const carin = 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication';

/** An element without a known value. */
export const unknown = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};
export function usd(value: number) {
  return { value, currency: 'USD' };
}
export function named(text: string, value: string) {
  return { type: { text }, value };
}
export function coded(system: string, code: string, text?: string) {
  return {
    coding: [{ system, code }],
    ...(text === undefined ? {} : { text }),
  };
}
export function member(value: string) {
  return { type: coded(hl7('v2-0203'), 'MB'), value };
}
export function npi(value: string) {
  return { system: 'http://hl7.org/fhir/sid/us-npi', value };
}
export function payerId(value: string) {
  return { system: 'urn:optum:payer-id', value };
}
export function patient(id: string, display: string) {
  return {
    type: 'Patient',
    identifier: member(id),
    display,
  };
}
export function organization(identifier: object, display?: string) {
  return {
    type: 'Organization',
    identifier,
    ...(display === undefined ? {} : { display }),
  };
}
export function insuredBy(id: string) {
  return [{ focal: true, coverage: { type: 'Coverage', identifier: member(id) } }];
}

/** Returns the billed amount. */
export const submitted = coded(base, 'submitted');
/** Returns the allowed amount. */
export const eligible = coded(base, 'eligible');
/** Returns the payment in a claim status. */
export const paid = coded(base, 'benefit');
/** Returns the payment in a remittance, and its recipient. */
export const benefit = {
  coding: [
    { system: base, code: 'benefit' },
    { system: carin, code: 'paidtoprovider' },
  ],
};
export function amount(category: object, value: number) {
  return { category, amount: usd(value) };
}

/** The extension with the X12 codes of a claim status. */
export function claimStatus(category: string, code?: string, entity?: string) {
  return {
    url: 'urn:payerkit:extension:x12-claim-status',
    valueCodeableConcept: {
      coding: [
        { system: 'https://x12.org/codes/claim-status-category-codes', code: category },
        ...(code === undefined ? [] : [{ system: 'https://x12.org/codes/claim-status-codes', code }]),
        ...(entity === undefined ? [] : [{ system: 'https://codesystem.x12.org/005010/98', code: entity }]),
      ],
    },
  };
}
export function note(number: number, text: string) {
  return { number, type: 'display', text };
}

/** An adjustment: category, group, reason with payerkit's label, dollars. */
export function cas(
  category: string | undefined,
  group: string,
  reason: string,
  text: string,
  value: number,
  quantity?: number,
) {
  return {
    category: {
      coding: [
        ...(category === undefined
          ? []
          : [{ system: ['deductible', 'copay'].includes(category) ? base : carin, code: category }]),
        { system: 'https://x12.org/codes/claim-adjustment-group-codes', code: group },
      ],
    },
    reason: coded('https://x12.org/codes/claim-adjustment-reason-codes', reason, text),
    amount: usd(value),
    ...(quantity === undefined ? {} : { value: quantity }),
  };
}

/** The extension with X12 CLP02. */
export function paymentStatus(code: string) {
  return {
    url: 'urn:payerkit:extension:x12-claim-payment-status',
    valueCodeableConcept: coded('urn:payerkit:x12-element:1029', code),
  };
}
/** A note that represents a remark code. */
export function remark(number: number, code: string) {
  return {
    ...note(number, `Remark code ${code}`),
    extension: [
      {
        url: 'urn:payerkit:extension:remark-code',
        valueCodeableConcept: coded('https://x12.org/codes/remittance-advice-remark-codes', code),
      },
    ],
  };
}
