import { type Issue, isHostObject } from '@payerkit/core';

/** Says what is wrong with a value, part by part. By hand and not by zod: the first list would have to load it. */
export type Check = (value: unknown, path: string) => readonly Issue[];

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
const FIELD_NAME = /^[A-Za-z_$][\w$-]{0,63}$/;

const checkBound: Check = (value, path) => {
  const isDate = isHostObject(value, 'Date') ? !Number.isNaN(value.getTime()) : isDateText(value);
  return must(isDate, path, 'must be a date, or an instant with a time zone');
};
const BOUNDS = { gt: checkBound, ge: checkBound, lt: checkBound, le: checkBound };

/**
 * Checks the fields of an object, each by its own check. Fields without a check are issues.
 *
 * @param value - the object
 * @param checks - by name of the field
 * @param base - path of the object with a dot behind it, or empty
 */
export function fieldIssues(
  value: object,
  checks: Readonly<Record<string, Check>>,
  base: string,
): readonly Issue[] {
  return Object.entries(value).flatMap(([name, field]) => {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check !== undefined) return field === undefined ? [] : check(field, base + name);
    // Names can be data too: only names that look like fields are repeated.
    const path = base + (FIELD_NAME.test(name) ? name : '*');
    return [{ severity: 'error', code: 'unrecognized_key', path, text: 'is not a known field' }];
  });
}

/** Checks the bounds of a date search. */
export function dateRange(value: unknown, path: string): readonly Issue[] {
  return isPlainObject(value)
    ? fieldIssues(value, BOUNDS, `${path}.`)
    : must(false, path, 'must be an object of bounds');
}

/** Checks that a value is true or false. */
export function flag(value: unknown, path: string): readonly Issue[] {
  return must(typeof value === 'boolean', path, 'must be true or false');
}

/** Returns the check of a whole number. */
export function whole(min: number, max: number): Check {
  const text = `must be a whole number from ${min} to ${max}`;
  return (value, path) =>
    must(Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max, path, text);
}

/** Returns the check of a text. */
export function matching(pattern: RegExp, text: string): Check {
  return (value, path) => must(typeof value === 'string' && pattern.test(value), path, text);
}

/** Returns the check of a text or a list of at least one. */
export function someOf(pattern: RegExp, text: string): Check {
  const one = matching(pattern, text);
  return (value, path) => {
    if (!Array.isArray(value)) return one(value, path);
    if (value.length === 0) return must(false, path, 'must have at least 1 item');
    return value.flatMap((item: unknown, at) => one(item, `${path}[${at}]`));
  };
}

function must(holds: boolean, path: string, text: string): readonly Issue[] {
  return holds ? [] : [{ severity: 'error', code: 'invalid', path, text }];
}

function isDateText(value: unknown): boolean {
  if (typeof value !== 'string' || !DATE.test(value) || Number.isNaN(Date.parse(value))) return false;
  // `Date` reads a February 30 as March 2.
  const day = value.slice(0, 10);
  return new Date(day).toISOString().startsWith(day);
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isHostObject(value, 'Date');
}
