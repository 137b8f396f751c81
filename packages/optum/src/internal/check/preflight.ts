import type { Issue } from '@payerkit/core';
import { isTakenNpi } from '../../codes/npi.js';
import { isObject, objectOf } from '../wire/json.js';
import { wireDate, wireText } from '../wire/text.js';

/**
 * Creates the issue of a production rule that a request breaks.
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
 * Applies rules to every field of a request at every depth.
 *
 * @param request - as it would be sent
 * @param rules - each returns its findings
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

/** Everything is text on the wire; a number, even a correct one, is rejected. */
export const textNotNumber: Rule = (value, _name, path) =>
  typeof value === 'number'
    ? preflightIssue(path, 'must be a string, not a number', 'Put it in quotes; keep leading zeros.')
    : undefined;

/**
 * Creates the rule for check digits of provider IDs.
 *
 * @param kind - in the sandbox its predefined values pass, even invalid ones
 */
export function npiChecks(kind: 'sandbox' | 'production'): Rule {
  return (value, name, path) => {
    if (name !== 'npi' || typeof value !== 'string' || value === '' || isTakenNpi(value, kind))
      return undefined;
    return preflightIssue(
      path,
      'must be ten digits with a valid check digit',
      'Look up the provider in the NPI registry.',
    );
  };
}

/** Nine digits, including leading zeros. */
export const nineDigits: Rule = (value, name, path) =>
  name !== 'controlNumber' || value === undefined || (typeof value === 'string' && /^\d{9}$/.test(value))
    ? undefined
    : preflightIssue(
        path,
        'must be exactly nine digits, leading zeros included',
        'Omit it to have one generated.',
      );

/**
 * Creates the rule for calendar dates, `YYYYMMDD`.
 *
 * @param names - of the date fields
 */
export function calendarDays(names: ReadonlySet<string>): Rule {
  return (value, name, path) => {
    if (!names.has(name) || typeof value !== 'string' || value === '') return undefined;
    if (/^\d{8}$/.test(value) && wireDate(value) !== undefined) return undefined;
    return preflightIssue(path, 'must be a calendar date in YYYYMMDD format', 'Correct the date.');
  };
}

/**
 * Creates the rule for every field whose name is that of a date, in the format of a product.
 *
 * @param form - the format
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
 * Checks required fields.
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
 * Checks the start and end date of a search.
 *
 * @param request - as it would be sent
 * @param from - name of the start date
 * @param to - name of the end date
 * @param others - names of further, optional dates
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
 * Checks that the second date of an object is not before the first.
 *
 * @param value - the object
 * @param path - its path
 * @param from - name of the first date
 * @param to - name of the second date
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
  return [
    preflightIssue(`${path}.organizationName`, 'is required unless firstName and lastName are given', fix),
  ];
}

/** Dates of an eligibility or claim inquiry. */
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
