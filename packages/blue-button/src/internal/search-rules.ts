import { type Issue, inputError, isHostObject } from '@payerkit/core';
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
const FIELD_NAME = /^[A-Za-z_$][\w$-]{0,63}$/;

/** Says what is wrong with a value, part by part. */
type Rule = (value: unknown, path: string) => readonly Issue[];

type Rules = Readonly<Partial<Record<keyof AnySearch, Rule>>>;

const index = whole(0, 999_999_999);
const bound: Rule = (value, path) => {
  const isDate = isHostObject(value, 'Date') ? !Number.isNaN(value.getTime()) : isDateText(value);
  return must(isDate, path, 'must be a date, or an instant with its zone');
};
const BOUNDS: Rules & Readonly<Record<string, Rule>> = { gt: bound, ge: bound, lt: bound, le: bound };
const range: Rule = (value, path) =>
  isPlainObject(value)
    ? fieldIssues(value, BOUNDS, `${path}.`)
    : must(false, path, 'must be an object of bounds');
function identifier(pattern: RegExp) {
  return matching(pattern, 'must be system|value, with a system this version knows');
}

const COMMON = { count: whole(1, 50), lastUpdated: range };
const PERSON = { ...COMMON, id: matching(/^-?\d{1,40}$/, 'must be a patient id of this version') };
const CLAIMS = {
  ...COMMON,
  startIndex: index,
  type: someOf(CLAIM_TYPE, 'must be one of the eight claim types'),
  serviceDate: range,
};

// By hand and not by zod: the first list would have to load it, which takes longer than a page.
const OLDER: Readonly<Record<SearchableResource, Rules>> = {
  Patient: { ...PERSON, identifier: identifier(HASH_IDENTIFIER), startIndex: index },
  Coverage: { ...COMMON, startIndex: index },
  ExplanationOfBenefit: CLAIMS,
};
const V3: Readonly<Record<SearchableResource, Rules>> = {
  Patient: { ...PERSON, identifier: identifier(MBI_IDENTIFIER) },
  Coverage: COMMON,
  ExplanationOfBenefit: {
    ...CLAIMS,
    offset: index,
    tag: someOf(CLAIM_TAG, 'must be a known tag, or system|code of System-Type or Final-Action'),
    source: someOf(/^(?:NCH|DDPS|FISS|MCS|VMS|CWF)$/, 'must be one of NCH, DDPS, FISS, MCS, VMS, CWF'),
    excludeSamhsa: (value, path) => must(typeof value === 'boolean', path, 'must be true or false'),
  },
};

/**
 * Checks a search by what its resource and version know.
 *
 * @throws `ValidationError` naming every wrong or unknown parameter, printing no value
 */
export function checkSearch(
  resource: SearchableResource,
  version: Version,
  query: object,
): asserts query is AnySearch {
  const rules = (version === 'v3' ? V3 : OLDER)[resource];
  const issues = fieldIssues(query, rules, '');
  if (issues.length === 0) return;
  throw inputError(issues, { provider: 'blue-button', operation: `GET /${version}/fhir/${resource}/` });
}

function fieldIssues(value: object, rules: Readonly<Record<string, Rule>>, base: string): readonly Issue[] {
  return Object.entries(value).flatMap(([name, field]) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule !== undefined) return field === undefined ? [] : rule(field, base + name);
    // Names can be data too: only what looks like a field's is repeated.
    const path = base + (FIELD_NAME.test(name) ? name : '*');
    return [{ severity: 'error', code: 'unrecognized_key', path, text: 'is not a known field' }];
  });
}

function must(holds: boolean, path: string, text: string): readonly Issue[] {
  return holds ? [] : [{ severity: 'error', code: 'invalid', path, text }];
}

function whole(min: number, max: number): Rule {
  const text = `must be a whole number from ${min} to ${max}`;
  return (value, path) =>
    must(Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max, path, text);
}

function matching(pattern: RegExp, text: string): Rule {
  return (value, path) => must(typeof value === 'string' && pattern.test(value), path, text);
}

function someOf(pattern: RegExp, text: string): Rule {
  const one = matching(pattern, text);
  return (value, path) => {
    if (!Array.isArray(value)) return one(value, path);
    if (value.length === 0) return must(false, path, 'must have at least 1 item');
    return value.flatMap((item: unknown, at) => one(item, `${path}[${at}]`));
  };
}

function isDateText(value: unknown): boolean {
  return typeof value === 'string' && DATE.test(value) && !Number.isNaN(Date.parse(value));
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isHostObject(value, 'Date');
}
