import { z } from 'zod';

const KEY = /^[\w.:-]{1,128}$/;
const TEXT = /^[^\p{Cc}]+$/u;

/** Returns the schema of a text in a request, such as a name. */
export function text(maxLength: number) {
  return z.string().min(1).max(maxLength).regex(TEXT, 'must not contain control characters');
}

/** Returns the schema of the user's own key for a person, which the disclosure log stores. */
export function personKey(description: string) {
  return z
    .string()
    .regex(KEY, 'must be your own key for the person: letters, digits and _ . : -, at most 128 characters')
    .describe(description);
}

/** Returns the schema of an ISO date. */
export function day(description: string) {
  return z.iso.date().describe(`${description}, YYYY-MM-DD`);
}

/** Returns an ISO date as X12 writes it, `YYYYMMDD`. */
export function wireDay<T extends string | undefined>(iso: T): T {
  return iso?.replaceAll('-', '') as T;
}

/** Returns the schema of a provider in an inquiry. */
export function provider() {
  return z
    .strictObject({
      npi: z
        .string()
        .regex(/^\d{10}$/, 'must be ten digits')
        .describe('National Provider Identifier'),
      organizationName: text(60).optional().describe('Name of the organization; or firstName and lastName'),
      firstName: text(35).optional(),
      lastName: text(60).optional(),
    })
    .describe('The provider who asks');
}

/** Returns the schema of the policyholder. */
export function subscriber() {
  return z
    .strictObject({
      memberId: text(80).describe('Member ID on the insurance card'),
      firstName: text(35),
      lastName: text(60),
      dateOfBirth: day('Birth date'),
      gender: z.enum(['M', 'F']).optional(),
    })
    .describe('The policyholder');
}

/** Returns the schema of the patient who is not the policyholder. */
export function dependent() {
  return z
    .strictObject({
      firstName: text(35),
      lastName: text(60),
      dateOfBirth: day('Birth date'),
      gender: z.enum(['M', 'F']).optional(),
    })
    .describe('The patient, when not the policyholder and without a member ID of their own');
}

/** Returns the schema of a payer ID. */
export function payerId() {
  return text(80).describe('Payer ID, as search_payers returns it');
}
