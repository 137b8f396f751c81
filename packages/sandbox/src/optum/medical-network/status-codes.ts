import type { JsonObject } from '../json.js';

/** Claim status categories in short texts of the sandbox's own. */
const CATEGORY: Readonly<Record<string, string>> = {
  A0: 'Forwarded to another entity',
  A1: 'Received',
  A2: 'Accepted into adjudication',
  A3: 'Returned, cannot be processed',
  A4: 'Not found',
  A5: 'Split',
  A6: 'Rejected, information missing',
  A7: 'Rejected, information invalid',
  A8: 'Rejected, related fields contradict',
  D0: 'Search found nothing',
  E0: 'No response, error in the submitted data',
  E1: 'No response, system unavailable',
  E2: 'No response from the information holder',
  E3: 'Correction required',
  E4: 'Trading partner requirement not met',
  F0: 'Finalized',
  F1: 'Finalized, paid',
  F2: 'Finalized, denied',
  F3: 'Finalized, revised',
  F4: 'Finalized, no payment',
  P0: 'Pending',
  P1: 'Pending, in process',
  P2: 'Pending, payer review',
  P3: 'Pending, information requested from the provider',
  P4: 'Pending, information requested from the patient',
  P5: 'Pending, administrative hold',
};

const CODE: Readonly<Record<string, string>> = {
  '0': 'No further details',
  '1': 'More detail under the service lines',
  '19': 'Received by the entity',
  '20': 'Accepted for processing',
  '21': 'Missing or invalid information',
  '35': 'Claim not found',
  '54': 'Duplicate of a submitted claim',
  '65': 'Paid',
  '85': 'Not covered by this payer',
  '88': 'Patient not eligible on the date',
  '101': 'Processed as agreed',
  '107': 'Processed according to the contract',
  '116': 'Sent to the wrong payer',
  '500': 'Postal code',
};

const ENTITY: Readonly<Record<string, string>> = {
  '1E': 'Health Maintenance Organization (HMO)',
  '41': 'Submitter',
  '85': 'Billing Provider',
  IL: 'Insured or Subscriber',
  PR: 'Payer',
};

/** Checks whether a category code is in the list. */
export function isCategory(code: string): boolean {
  return Object.hasOwn(CATEGORY, code);
}

/** Returns a status written `category:code:entity` with its texts, under the field names of the claim status API. */
export function statusFields(stc: string): JsonObject {
  const [category = '', code = '', entity] = stc.split(':');
  return {
    statusCategoryCode: category,
    statusCategoryCodeValue: CATEGORY[category],
    statusCode: code,
    statusCodeValue: CODE[code],
    ...(entity === undefined ? {} : { entityCode: entity, entity: ENTITY[entity] }),
  };
}

/** Returns the second and third status of a claim, whose fields are named after the first's. */
export function furtherStatusFields(further: readonly string[] = []): JsonObject {
  const renamed = (prefix: string, stc: string) =>
    Object.entries(statusFields(stc)).map(([name, value]): [string, unknown] => [
      `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      value,
    ]);
  return Object.fromEntries(
    ['secondary', 'tertiary'].flatMap((prefix, place) => {
      const stc = further[place];
      return stc === undefined ? [] : renamed(prefix, stc);
    }),
  );
}

/** Returns the same status under the field names of a converted 277 report. */
export function reportStatusFields(stc: string): JsonObject {
  const [category = '', code = '', entity] = stc.split(':');
  return {
    healthCareClaimStatusCategoryCode: category,
    healthCareClaimStatusCategoryCodeValue: CATEGORY[category],
    statusCode: code,
    statusCodeValue: CODE[code],
    ...(entity === undefined
      ? {}
      : { entityIdentifierCode: entity, entityIdentifierCodeValue: ENTITY[entity] }),
  };
}
