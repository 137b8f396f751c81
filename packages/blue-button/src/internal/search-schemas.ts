import type { InputSchema } from '@payerkit/core';
import type { AnySearch, SearchableResource } from '../search.js';
import type { Version } from '../version.js';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
const CLAIM_TYPE =
  /^(?:https:\/\/bluebutton\.cms\.gov\/resources\/codesystem\/eob-type\|)?(?:carrier|dme|hha|hospice|inpatient|outpatient|pde|snf)$/;
const CLAIM_TAG =
  /^(?:NationalClaimsHistory|SharedSystem|DDPS|FinalAction|NotFinalAction|https:\/\/bluebutton\.cms\.gov\/fhir\/CodeSystem\/(?:System-Type|Final-Action)\|[A-Za-z-]{1,60})$/;
const MBI_IDENTIFIER = /^http:\/\/hl7\.org\/fhir\/sid\/us-mbi\|[0-9A-Za-z-]{1,20}$/;
const HASH_IDENTIFIER =
  /^https?:\/\/bluebutton\.cms\.gov\/resources\/identifier\/[a-z-]{1,40}\|[0-9a-fA-F]{1,128}$/;

type Schemas = Readonly<Record<SearchableResource, InputSchema<AnySearch>>>;

let loaded: Promise<{ readonly older: Schemas; readonly v3: Schemas }> | undefined;

/** The schema of a search; zod loads and the schemas are built with the first one. */
export async function searchSchema(
  resource: SearchableResource,
  version: Version,
): Promise<InputSchema<AnySearch>> {
  loaded ??= buildSchemas();
  return (await loaded)[version === 'v3' ? 'v3' : 'older'][resource];
}

async function buildSchemas() {
  const { z } = await import('zod');
  const isReal = (text: string) => !Number.isNaN(Date.parse(text));
  const date = z.union([
    z
      .string()
      .refine((text) => DATE.test(text) && isReal(text), 'must be a date, or an instant with its zone'),
    z.date(),
  ]);
  const range = z.strictObject({
    gt: date.optional(),
    ge: date.optional(),
    lt: date.optional(),
    le: date.optional(),
  });
  const index = z.int().min(0).max(999_999_999).optional();
  const common = { count: z.int().min(1).max(50).optional(), lastUpdated: range.optional() };
  const matching = (pattern: RegExp, rule: string) => z.string().refine((text) => pattern.test(text), rule);
  const someOf = (pattern: RegExp, rule: string) => {
    const one = matching(pattern, rule);
    return z.union([one, z.array(one).min(1)]).optional();
  };
  const person = (identifiers: RegExp) => ({
    ...common,
    id: matching(/^-?\d{1,40}$/, 'must be a patient id of this version').optional(),
    identifier: matching(identifiers, 'must be system|value, with a system this version knows').optional(),
  });
  const claims = {
    ...common,
    startIndex: index,
    type: someOf(CLAIM_TYPE, 'must be one of the eight claim types').optional(),
    serviceDate: range.optional(),
  };
  const older = {
    Patient: z.strictObject({ ...person(HASH_IDENTIFIER), startIndex: index }),
    Coverage: z.strictObject({ ...common, startIndex: index }),
    ExplanationOfBenefit: z.strictObject(claims),
  };
  const v3 = {
    Patient: z.strictObject(person(MBI_IDENTIFIER)),
    Coverage: z.strictObject(common),
    ExplanationOfBenefit: z.strictObject({
      ...claims,
      offset: index,
      tag: someOf(CLAIM_TAG, 'must be a known tag, or system|code of System-Type or Final-Action'),
      source: someOf(/^(?:NCH|DDPS|FISS|MCS|VMS|CWF)$/, 'must be one of NCH, DDPS, FISS, MCS, VMS, CWF'),
      excludeSamhsa: z.boolean().optional(),
    }),
  };
  // Checked by pattern; the types of the patterns are stricter than zod can say.
  return { older, v3 } as unknown as { readonly older: Schemas; readonly v3: Schemas };
}
