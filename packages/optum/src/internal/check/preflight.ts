import type { Issue } from '@payerkit/core';
import { isTakenNpi } from '../../codes/npi.js';
import { isObject, objectOf } from '../wire/json.js';
import { wireDate, wireText } from '../wire/text.js';

/**
 * A rule that production holds requests to and this one breaks.
 *
 * @param path - the field
 * @param text - the rule
 * @param followUp - the fix
 */
export function preflightIssue(path: string, text: string, followUp: string): Issue {
  return { severity: 'error', code: 'preflight', path, text, followUp };
}

/** Context of a rule: a field with its name and its path. */
type Rule = (value: unknown, name: string, path: string) => Issue | undefined;

/**
 * Holds every field of a request to some rules, however deep it stands.
 *
 * @param request - as it would be sent
 * @param rules - each says what it finds
 */
export function everyField(request: unknown, rules: readonly Rule[]): Issue[] {
  const issues: Issue[] = [];
  const visit = (value: unknown, name: string, path: string): void => {
    for (const rule of rules) {
      const found = rule(value, name, path);
      if (found !== undefined) issues.push(found);
    }
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) visit(item, name, `${path}[${index}]`);
    else if (isObject(value))
      for (const [key, inner] of Object.entries(value))
        visit(inner, key, path === '' ? key : `${path}.${key}`);
  };
  visit(request, '', '');
  return issues;
}

/** Everything is text on the wire; a number, even a right one, is rejected. */
export const textNotNumber: Rule = (value, _name, path) =>
  typeof value === 'number'
    ? preflightIssue(path, 'must be a string, not a number', 'Put it in quotes; keep leading zeros.')
    : undefined;

/**
 * Provider ids must check.
 *
 * @param kind - in the sandbox its predefined values pass, also those that break the rule
 */
export function npiChecks(kind: 'sandbox' | 'production'): Rule {
  return (value, name, path) => {
    if (name !== 'npi' || typeof value !== 'string' || value === '' || isTakenNpi(value, kind))
      return undefined;
    return preflightIssue(
      path,
      'must be ten digits with a valid check digit',
      'Look the provider up in the NPI registry.',
    );
  };
}

/** Nine digits, zeros in front included. */
export const nineDigits: Rule = (value, name, path) =>
  name !== 'controlNumber' || value === undefined || (typeof value === 'string' && /^\d{9}$/.test(value))
    ? undefined
    : preflightIssue(
        path,
        'must be exactly nine digits, leading zeros included',
        'Omit it, and one is generated.',
      );

/**
 * Days of the calendar, `YYYYMMDD`.
 *
 * @param names - of the fields that hold days
 */
export function calendarDays(names: ReadonlySet<string>): Rule {
  return (value, name, path) => {
    if (!names.has(name) || typeof value !== 'string' || value === '') return undefined;
    if (/^\d{8}$/.test(value) && wireDate(value) !== undefined) return undefined;
    return preflightIssue(path, 'must be a calendar date in YYYYMMDD format', 'Correct the date.');
  };
}

/**
 * Days in every field that is named like one, as a product wants them written.
 *
 * @param form - how
 */
export function daysWritten(form: 'YYYY-MM-DD' | 'MM/DD/YYYY'): Rule {
  return (value, name, path) => {
    if (!/(Date|DateOfBirth)$/i.test(name) || typeof value !== 'string' || value === '') return undefined;
    const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
    const [, month = '', day = '', year = ''] = american ?? [];
    const iso = american === null ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const isForm = (american !== null) === (form === 'MM/DD/YYYY') && /^\d{4}-/.test(iso);
    if (isForm && wireDate(iso) !== undefined) return undefined;
    return preflightIssue(path, `must be a calendar date in ${form} format`, 'Correct the date.');
  };
}

/**
 * Fields that must be there.
 *
 * @param request - as it would be sent
 * @param paths - with dots
 */
export function requiredFields(request: unknown, paths: readonly string[]): Issue[] {
  return paths.flatMap((path) => {
    let value = request;
    for (const name of path.split('.')) value = isObject(value) ? value[name] : undefined;
    const isThere = isObject(value) || Array.isArray(value) || wireText(value) !== undefined;
    return isThere ? [] : [preflightIssue(path, 'is required', 'Add it.')];
  });
}

/**
 * Two days that a search goes from and to.
 *
 * @param request - as it would be sent
 * @param from - name of the first day
 * @param to - name of the last day
 * @param others - names of further days that may be left out
 */
export function isoDays(request: unknown, from: string, to: string, others: readonly string[] = []): Issue[] {
  const fields = objectOf(request);
  const issues = requiredFields(fields, [from, to]);
  for (const name of [from, to, ...others]) {
    const day = fields[name];
    if (day === undefined || (typeof day === 'string' && /^\d{4}-/.test(day) && wireDate(day) !== undefined))
      continue;
    if (!issues.some(({ path }) => path === name))
      issues.push(preflightIssue(name, 'must be a calendar date in YYYY-MM-DD format', 'Correct the date.'));
  }
  if (issues.length === 0 && String(fields[from]) > String(fields[to]))
    issues.push(preflightIssue(to, `must not be before ${from}`, 'Swap the two dates.'));
  return issues;
}

/**
 * Two days of an object, the second not before the first.
 *
 * @param value - the object
 * @param path - its path
 * @param from - name of the first day
 * @param to - name of the last day
 */
export function inOrderIssues(value: unknown, path: string, from: string, to: string): Issue[] {
  const fields = objectOf(value);
  const [first, last] = [wireDate(fields[from]), wireDate(fields[to])];
  if (first === undefined || last === undefined || first <= last) return [];
  return [preflightIssue(`${path}.${to}`, `must not be before ${from}`, 'Correct the dates.')];
}

/**
 * Checks that the requester is named: an organization, or a person by both names.
 *
 * @param provider - as it would be sent
 * @param path - its location
 */
export function providerNameIssues(provider: unknown, path: string): Issue[] {
  const { organizationName, firstName, lastName }: Readonly<Record<string, unknown>> = isObject(provider)
    ? provider
    : {};
  const isPerson = wireText(firstName) !== undefined && wireText(lastName) !== undefined;
  if (wireText(organizationName) !== undefined || isPerson) return [];
  const fix = 'Add organizationName, or firstName and lastName.';
  return [preflightIssue(`${path}.organizationName`, "is required, unless a person's names are given", fix)];
}

/** Days of a question about eligibility or claims. */
export const questionDays = calendarDays(
  new Set(['dateOfBirth', 'dateOfService', 'beginningDateOfService', 'endDateOfService']),
);

/**
 * Finds what production would reject in an eligibility inquiry of the revenue cycle products.
 *
 * @param question - as it would be sent
 * @param kind - in the sandbox its predefined values pass, even those that break the rules
 */
export function questionIssues(question: unknown, kind: 'sandbox' | 'production'): Issue[] {
  return [
    ...requiredFields(question, ['tradingPartnerServiceId', 'subscriber', 'encounter.dateOfService']),
    ...everyField(question, [nineDigits, textNotNumber, npiChecks(kind), questionDays]),
  ];
}
