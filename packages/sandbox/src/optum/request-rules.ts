import type { FieldError } from './canned-values.js';
import { isObject, type JsonObject, textAt } from './json.js';

/** Checks whether text is a calendar date `YYYYMMDD`. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const DATE_FIELDS = new Set(['dateOfBirth', 'dateOfService', 'beginningDateOfService', 'endDateOfService']);
const BAD_DATE = 'Invalid date format. Please use the following format: yyyyMMdd.';

/** Returns invalid dates, by dotted path. */
export function badDates(value: unknown, path = ''): FieldError[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => badDates(item, `${path}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = path === '' ? name : `${path}.${name}`;
    if (DATE_FIELDS.has(name) && typeof inner === 'string')
      return isDate(inner) ? [] : [{ field, description: BAD_DATE }];
    return badDates(inner, field);
  });
}

/** Checks a nine-digit control number, the rule that every API of the family shares. */
export function badControlNumber(body: JsonObject): FieldError[] {
  return /^\d{9}$/.test(textAt(body, 'controlNumber'))
    ? []
    : [{ field: 'controlNumber', description: 'Must be exactly nine digits.' }];
}
